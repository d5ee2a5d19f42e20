"""Finds the numbers of a text, with magnitude and unit, in base units.

Every run of digits is found, also where it turns out to be a date or a list number. What a number measures
is decided by the rules.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from gd_pipeline.extract.chinese.words import HAN
from gd_pipeline.extract.fold import fold
from gd_pipeline.model.codes import codes
from gd_pipeline.model.value import value

_MOST_DIGITS = 18
"""A longer row of digits is no figure: it gets no unit."""
TIMES = "TIMES"
"""Pseudo unit of "1.2倍" and "15.4 times", which the rules turn into percent."""


@value
class Number:
    """A number at ``start:end`` (digits and magnitude); ``stop`` is the end of its unit.

    ``value`` and ``precision`` (one unit of the last printed digit) are in base units of ``unit``, a code of
    ``unit.csv``, ``TIMES``, or None when no unit follows; ``power`` is the printed magnitude (8 for 亿).
    """

    start: int
    end: int
    stop: int
    value: float
    precision: float
    unit: str | None
    approx: bool
    power: int = 0


_ZH_MAGNITUDE = {
    "万亿": 12,
    "兆": 12,
    "千亿": 11,
    "百亿": 10,
    "亿": 8,
    "千万": 7,
    "百万": 6,
    "万": 4,
    "千": 3,
}
_ZH_DIGIT = dict(zip("零〇一二两三四五六七八九", (0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_ZH_PLACE = {"十": 10, "百": 100, "千": 1000}
_EN_MAGNITUDE = {
    "trillion": 12, "trln": 12, "tn": 12, "billion": 9, "bln": 9, "bn": 9, "million": 6, "mln": 6, "mn": 6,
    "thousand": 3, "hundred million": 8, "hundred billion": 11, "hundred": 2, "dozen": 0,
}  # fmt: skip
_EN_LETTER = {"b": "billion", "m": "million", "k": "thousand", "t": "trillion"}
"""Magnitudes right behind an amount: US$2.1B, USD 310m."""

_TO_TWENTY = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_EN_WORD = {word: n for n, word in enumerate(_TO_TWENTY)} | _TENS

DIGITS = r"\d(?:\d{0,2}(?:,\d{3})+(?!\d)|\d*)(?:\.\d+)?"
_APPROX_ZH = re.compile(
    r"(?:约为?|近|超过?|逾|(?<![以月及达])上|突破了?|将近|大约|接近|不少于|至少|以上|达近|超出|跨过|站上|迈上|过)\s*$"
)
_APPROX_EN = re.compile(
    r"\b(?:about|nearly|over|more than|almost|approximately|around|some|roughly|exceed(?:ed|ing|s)?"
    r"|surpass(?:ed|ing|es)?|at least|close to|top(?:s|ped|ping)?|above|up to|as many as|less than|under"
    r"|pass(?:es|ed|ing)|cross(?:es|ed|ing)|(?:breaks|broke|breaking)(?: through)?"
    r"|in excess of|beyond|near(?:s|ed|ing)|approach(?:es|ed|ing)|shy of|short of|estimated"
    r")\s+(?:the\s+)?(?:US\$|\$|RMB|CNY)?\s*$",
    re.IGNORECASE,
)


@cache
def _units() -> dict[str, str]:
    out = {}
    for code in codes("unit").values():
        for alias in code.aliases():
            out[fold(alias).lower()] = code.code
    for word in ("倍", "times", "fold", "-fold", "folds"):
        out[word] = TIMES
    return out


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Numbers in Chinese and in English: currency, digits, magnitude, unit; "more" marks are 多 余 以上 +."""
    words = sorted(_units(), key=len, reverse=True)
    han = "|".join(re.escape(w) for w in words if not w.isascii())
    latin = "|".join(re.escape(w) for w in words if w.isascii() and w != "%")
    zh = re.compile(
        rf"(?P<cur>US\$|\$|RMB|人民币)?\s?(?P<num>{DIGITS})\s?(?P<more>[多余几])?\s?"
        rf"(?P<mag>万\s?亿|千亿|百亿|亿|千万|百万|万|千|兆)?(?P<more2>[多余几])?\s?"
        rf"(?P<unit>%|{han}|{latin})?(?P<more3>多|余|以上)?",
        re.IGNORECASE,
    )
    first_letters = "".join(sorted({word[0] for word in _EN_WORD}))
    spelled = f"(?=[{first_letters}])(?:{'|'.join(sorted(_EN_WORD, key=len, reverse=True))})"
    spaced = ("hundred million", "hundred billion", "hundred")
    magnitudes = "|".join([*spaced, *(m for m in _EN_MAGNITUDE if m not in spaced)])
    glued = "|".join(rf"(?<=\b{word})(?=\d)" for word in _GLUED)
    en = re.compile(
        rf"(?:(?<![A-Za-z\d])|{glued})(?P<cur>US\$|HK\$|MOP\$?|\$|RMB|CNY|USD|yuan)?\s?"
        rf"(?P<num>{DIGITS}|{spelled}(?:-{spelled})?(?![A-Za-z]))(?P<more>\+)?"
        rf"(?:[\s-]?(?P<mag>{magnitudes})(?![A-Za-z])|(?P<letter>(?-i:(?(cur)[BMKTbm]|[BMKT])))(?![A-Za-z]))?"
        rf"(?P<rest>(?<=hundred) (?:and )?{spelled}(?:-{spelled})?(?![A-Za-z]))?"
        rf"(?:[\s-]{{0,2}}(?P<unit>%|(?:{latin})(?![A-Za-z])))?"
        rf"|(?<=[A-Za-z])(?:{DIGITS})",  # part of a word ("PM2.5"): passed over as a whole
        re.IGNORECASE,
    )
    return zh, en


_MANY = 100
"""People and things are counted by numerals from here on; below, 三个 is as often no figure."""
_HAN_DIGITS = "[一二两三四五六七八九十百千零〇廿卅]+"
_NUMERAL = rf"{_HAN_DIGITS}(?:万{_HAN_DIGITS})?(?:点[一二三四五六七八九零〇]+)?"
_ZH_WORDS = re.compile(
    rf"百分(?:之|(?=[一二两三四五六七八九十零〇]))(?P<percent>{_NUMERAL})"
    rf"|(?<![第一二两三四五六七八九十百千万亿几数])(?P<num>{_NUMERAL})(?P<more>[多余几](?=[万亿家名人个宗项户]))?"
    rf"(?P<mag>万亿|亿|兆|万)?(?:(?<=亿)(?P<rest>{_HAN_DIGITS})万)?(?P<more2>[多余](?!元))?"
    r"(?:(?P<unit>元人民币|元|美元|%|个百分点|百分点|倍|家|亿元)"
    r"|(?P<many>人次|人(?!口)|名|宗|项|户|份|张|间|个(?!百分点|月|季|工作日)))?"
)
"""A number in Chinese numerals, which is one only before a unit, behind 百分之, or if it counts hundreds of
something or ten thousands: 廿万余港澳居民."""


def zh_numeral(text: str) -> Decimal | None:
    """The value of Chinese numerals ("十二" is 12, "百" alone 100); None for a row of digits ("二三")."""
    front, ten_thousands, rest = text.partition("万")
    if ten_thousands:
        high, low = zh_numeral(front), zh_numeral(rest)
        if low is not None and rest in _ZH_DIGIT:
            low *= 1000  # 三万二
        return None if high is None or low is None else high * 10_000 + low
    whole, _, fraction = text.replace("廿", "二十").replace("卅", "三十").partition("点")
    total, digit, place = 0, None, 1
    for c in whole:
        if c in _ZH_DIGIT:
            if digit is not None and digit != 0:
                return None
            digit, place = _ZH_DIGIT[c], 1 if digit == 0 else place
        else:
            place = _ZH_PLACE[c]
            total += (1 if digit is None or (digit == 0 and not total) else digit) * place
            digit = None
    total += (digit or 0) * max(place // 10, 1)  # 三百五 is 350, 三百零五 is 305
    digits = "".join(str(_ZH_DIGIT[c]) for c in fraction)
    return Decimal(f"{total}.{digits}") if digits else Decimal(total)


@cache
def _power_of_ten(n: int) -> float:
    return float(f"1e{n}")


def _number(
    digits: str, *, places: int, power: int, unit: str | None, span: tuple[int, int, int], approx: bool
) -> Number:
    """The number that plain ``digits`` (with a sign) and a magnitude print."""
    if len(digits.partition(".")[0].lstrip("-0")) > _MOST_DIGITS:
        return Number(*span, 0.0, 1.0, None, approx)
    return Number(*span, float(f"{digits}e{power}"), _power_of_ten(power - places), unit, approx, power)


def _unit(word: str | None, currency: str | None) -> str | None:
    units = _units()
    code = units.get(word.lower()) if word else None
    if currency and code in (None, "CNY", "COUNT", "PIECE", "USD"):
        return units[fold(currency).lower()] if currency != "$" else "USD"
    return code


def _places(digits: str) -> int:
    return len(digits.partition(".")[2])


def _minus(folded: str, start: int) -> bool:
    """A sign or 负, no dash between two things: nothing that a range could begin with stands before it."""
    if start > 0 and folded[start - 1] == "负":
        return True
    if start < 1 or folded[start - 1] != "-":
        return False
    before = folded[start - 2] if start > 1 else " "
    return not (before in "-%)年月日季" or (before.isalnum() and before.isascii()))


_SPANS = ("月", "小时", "工作日", "星期", "季度", "年头")
"""What makes "3个" a span of time."""
_PERCENT_OF = "百分之"
_BARE_MONEY = re.compile(r"\s*(?:$|、(?!\d)|[\n,，。;!)增下升降涨跌占同])")


def numbers_zh(folded: str, offset: int = 0) -> list[Number]:
    """The numbers of a folded Chinese text, in order.

    ``offset`` is where the text begins in the one that the spans are of.
    """
    out = []
    for m in _patterns()[0].finditer(folded):
        cur, num, more, mag, more2, measured, more3 = m.groups()
        digits = num.replace(",", "")
        start = m.start("num")
        minus = _minus(folded, start)
        mag = mag.replace(" ", "") if mag else ""
        unit = _unit(measured, cur if cur not in (None, "人民币") else None)
        if (measured == "个" and folded.startswith(_SPANS, m.end())) or folded.startswith(
            "人口", m.end() - 1
        ):
            unit = None
        if measured == "个点" and HAN.match(folded, m.end()):
            unit = "COUNT"  # no points of percent but places: 三个点位
        if unit is None and not mag and folded.startswith(_PERCENT_OF, start - len(_PERCENT_OF)):
            unit, start = "PCT", start - len(_PERCENT_OF)
        if unit is None and mag in ("亿", "万亿") and _BARE_MONEY.match(folded, m.end()):
            unit = "CNY"  # headlines leave the yuan out: 进出口553亿
        out.append(
            _number(
                f"-{digits}" if minus else digits,
                places=_places(digits),
                power=_ZH_MAGNITUDE[mag] if mag else 0,
                unit=unit,
                span=(start - minus + offset, m.end("mag" if mag else "num") + offset, m.end() + offset),
                approx=bool(more or more2 or more3 or _approx_zh(folded, m.start())),
            )
        )
    spelled = list(_ZH_WORDS.finditer(folded))
    if not spelled:
        return out
    taken = {i - offset for n in out for i in range(n.start, n.stop)}
    free = [m for m in spelled if taken.isdisjoint(range(*m.span()))]
    out += [n for m in free if (n := _spelled_zh(folded, m, offset))]
    return sorted(out, key=lambda n: n.start)


def _approx_zh(folded: str, start: int) -> bool:
    return bool(_APPROX_ZH.search(folded[max(0, start - 6) : start]))


def _spelled_zh(folded: str, m: re.Match[str], offset: int) -> Number | None:
    """A number in Chinese numerals; 一 alone is as often an article (一家, not 一倍), 百 and 千 are round."""
    num, percent = m["num"] or m["percent"], m["percent"] is not None
    value = zh_numeral(num)
    if value is None or not (percent or m["unit"] or m["mag"] or (m["many"] and value >= _MANY)):
        return None
    if num in "一百千" and not m["mag"] and not percent and num + (m["unit"] or "") != "一倍":
        return None
    end = m.end("percent" if percent else "mag" if m["mag"] else "more" if m["more"] else "num")
    power = _ZH_MAGNITUDE[m["mag"]] if m["mag"] else 0
    if m["rest"]:  # 二百三十八亿九千万
        low = zh_numeral(m["rest"])
        if low is None:
            return None
        value, power, end = value * 10 ** (power - 4) + low, 4, m.end("rest") + 1
    word = m["unit"] or m["many"]
    money = word is None and m["mag"] in ("亿", "万亿") and _BARE_MONEY.match(folded, m.end())
    return _number(
        str(value),
        places=0 if m["rest"] else len(num.partition("点")[2]),
        power=power,
        unit="PCT" if percent else "CNY" if money else _unit(word, None),
        span=(m.start() + offset, end + offset, m.end() + offset),
        approx=bool(m["more"] or m["more2"]) or _approx_zh(folded, m.start()),
    )


_GLUED = ("reached", "totaled", "was", "were", "rose", "grew", "fell", "up", "down", "by", "to", "of", "hit")
"""Words that stand before a figure also where the blank between was lost: "reached17.5 billion"."""

_CUT_FROM = 3
_CUT = {
    word[:n]: word
    for word in ("yuan", "dollars", "percent", "billion", "million", "trillion")
    for n in range(_CUT_FROM + (word == "percent"), len(word))
}
"""The beginnings of words with which a text may end: "185.24 billion yua"."""


def _cut_off(words: list[str], mag: str, unit: str | None, currency: str | None) -> tuple[str, str | None]:
    """Magnitude and unit of the last number of a text whose ``words`` behind it were cut off."""
    if unit is not None and not currency:
        return mag, unit
    whole = [_CUT.get(w, w) for w in words]
    if whole and not mag and whole[0] in _EN_MAGNITUDE:
        mag, whole = whole[0], whole[1:]
    if unit is None and len(whole) == 1 and whole[0] in _units():
        unit = _unit(whole[0], currency)
    return mag, unit


_FEW = 10
"""People and things are counted by words from here on; below, "two" is as often no figure."""


def _magnitude_end(m: re.Match[str]) -> int:
    return max(m.end("num"), m.end("mag"), m.end("letter"), m.end("rest"))


def _en_digits(text: str) -> str:
    if text[0].isdigit():
        return text.replace(",", "")
    return str(sum(_EN_WORD[w] for w in text.lower().split("-")))


def numbers_en(folded: str, offset: int = 0) -> list[Number]:
    """The same of an English text; small spelled ones only where a unit or magnitude follows."""
    out = []
    for m in _patterns()[1].finditer(folded):
        if m["num"] is None:
            continue
        spelled = not m["num"][0].isdigit()
        digits = _en_digits(m["num"])
        if spelled and not (m["mag"] or m["unit"] or int(digits) >= _FEW):
            continue
        mag = (m["mag"] or "").lower()
        if m["rest"] and spelled:  # "eight hundred and twenty-six"
            digits, mag = f"{int(digits) * 100 + int(_en_digits(m['rest'].split()[-1]))}", ""
        if m["letter"] and m["cur"]:
            mag = _EN_LETTER[m["letter"].lower()]
        unit = _unit(m["unit"], m["cur"])
        if len(folded) - m.end() < 16 and m.end() < len(folded):
            mag, unit = _cut_off(folded[m.end() :].lower().split(), mag, unit, m["cur"])
        minus = not spelled and _minus(folded, m.start("num"))
        before = folded[max(0, m.start() - 28) : m.start("num")]
        out.append(
            _number(
                ("-" if minus else "") + digits,
                places=0 if spelled else _places(m["num"]),
                power=_EN_MAGNITUDE[mag] if mag else 0,
                unit=unit,
                span=(m.start("num") - minus + offset, _magnitude_end(m) + offset, m.end() + offset),
                approx=bool(m["more"] or _APPROX_EN.search(before)),
            )
        )
    return out

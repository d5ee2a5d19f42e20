"""Names of foreign capital, firms and projects in Chinese, put together of verb, origin and noun.

Statistics say 实际使用外资, news as well 实际到位的外资, 外资到账, 港资到账额: what they are made of is known
here, so that no list needs all of them. What such a name does in its sentence is the rules' business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

SHORT_NAMES = {
    "美": "US", "欧": "EU", "港": "HK", "日": "JP", "韩": "KR", "澳": "MO",
    "台": "TW", "俄": "RU", "英": "GB", "德": "DE", "印": "IN", "越": "VN",
}  # fmt: skip
"""Partners by one character."""
_ORIGINS = {**SHORT_NAMES, "港澳": "HK_MO", "港澳台": "HK_MO_TW"}
_FROM = "|".join(sorted(_ORIGINS, key=len, reverse=True))

SHORT_PLACES = {"粤": "CN-GD", "深": "CN-440300", "穗": "CN-440100", "莞": "CN-441900"}
"""Places by the one character that stands for them behind 在 or 来."""

_USE = "利用|使用|吸收|吸引|引进|引入|引来|吸纳|到位|到账|投入"
_SIZE = "(?:总?额|金额|总值|规模|总量)?"
_NO_FUNDS = "(?![料源讯格产企项本质]|金(?!额))"
"""Behind 资: other words that begin with it, and what foreign capital sets up."""
_NO_INVESTMENT = "(?![企项协法环促信准负产股基管者合伙性商])"
_CAPITAL = (
    rf"(?:(?P<from>{_FROM})商?(?:直接)?(?:资{_NO_FUNDS}|投资{_NO_INVESTMENT})"
    rf"|(?:外|境外|海外|国际)资(?:金(?![管额]))?{_NO_FUNDS}|外商(?:直接)?投资{_NO_INVESTMENT})"
)
_ARRIVES = "(?:实际|已)?(?:到位|到账|流入|实到|到资)|实际(?:使用|利用|投入|投资)|实到"
_FIRST = f"(?=[外境海国{''.join(SHORT_NAMES)}])"
_FUNDS = (
    re.compile(
        rf"(?=[合协签实利使吸引到投])(?:(?P<agreed>(?:合同|协议|签约)(?:{_USE})?)|实际(?:{_USE})?|实到|{_USE})[了的]?"
        rf"(?P<agreed_too>合同|协议)?{_CAPITAL}{_SIZE}"
    ),
    re.compile(
        rf"[来在对](?:(?P<place>[{''.join(SHORT_PLACES)}])的?(?:直接|实际)?|华的?(?:直接|实际))投资{_NO_INVESTMENT}"
        r"(?:总?额|金额)?"
    ),
    re.compile(r"(?:投资者|投资商|客商)的?(?:实际|直接)(?:投入|投资|出资)(?:总?额|金额)?"),
    re.compile(rf"{_FIRST}{_CAPITAL}(?:(?P<agreed>合同)(?!项|数|份)|{_ARRIVES}){_SIZE}"),
)
"""Capital by its origin: 协议台资金额, 实际利用港澳资, 外资到账, 外资合同额."""

_SET_UP = "新(?:设立?|批准?|批设|签|增|成立|登记|注册|落户|办|引进)(?:的|了)?"
_SET_UP_OF = re.compile(
    rf"(?=新){_SET_UP}(?:外商(?:直接)?投资|外资|利用外资)(?:合同)?(?:(?P<projects>项目)|(?P<firms>企业))(?:数量?|家数|个数)?"
)
"""What foreign capital sets up: 新成立的外资企业, 新批准利用外资项目."""

_FIRMS_FROM = re.compile(
    rf"(?P<from>{_FROM})资(?=(?:企业|项目))|(?P<firms>[港澳台])企(?![业图])|(?<![今近昨当每工生\d])(?P<alone>[美日韩欧英德])资(?![料源讯格产金本质助历深])"
)
"""The origin of firms, projects or capital by its short name: 日资企业, 韩资项目, 日资2亿元."""

_Name = tuple[int, int, tuple[tuple[str, str], ...]]


def capital_names(folded: str) -> Iterator[_Name]:
    """(start, end, codes by list) of the names of foreign capital and of what it sets up."""
    if "资" not in folded and "企" not in folded:
        return
    for m in (m for pattern in _FUNDS for m in pattern.finditer(folded)):
        said = m.groupdict()
        agreed = said.get("agreed") or said.get("agreed_too")
        kinds: tuple[tuple[str, str], ...] = (("indicator", "fdi_contracted" if agreed else "fdi_used"),)
        if said.get("from"):
            kinds += (("counterpart_area", _ORIGINS[said["from"]]),)
        if said.get("place"):
            kinds += (("ref_area", SHORT_PLACES[said["place"]]),)
        yield m.start(), m.end(), kinds
    for m in _FIRMS_FROM.finditer(folded):
        yield m.start(), m.end(), (("counterpart_area", _ORIGINS[m["from"] or m["firms"] or m["alone"]]),)
    for m in _SET_UP_OF.finditer(folded):
        yield m.start(), m.end(), (("indicator", "fdi_projects" if m["projects"] else "fdi_firms"),)

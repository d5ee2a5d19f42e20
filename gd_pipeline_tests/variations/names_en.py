"""English names of areas and members, amounts and times, for releases made of phrases."""

# ruff: noqa: E501 - one line for one code

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from gd_pipeline_tests.variations.releases import Months, Scene

_AREAS = {
    "CN-GD": ("Guangdong", "Guangdong Province", "South China's Guangdong Province"),
    "CN-440100": ("Guangzhou",), "CN-440300": ("Shenzhen",), "CN-441900": ("Dongguan",),
    "CN-440600": ("Foshan",), "CN-441300": ("Huizhou",), "CN-440400": ("Zhuhai",),
    "CN-442000": ("Zhongshan",), "CN-440700": ("Jiangmen",), "CN-440500": ("Shantou",),
    "CN-440800": ("Zhanjiang",), "CN-440606": ("Shunde District", "Shunde"),
    "CN-440306": ("Bao'an District",), "CN-440115": ("Nansha District", "Nansha"),
}  # fmt: skip
AREAS = tuple(_AREAS)

MEMBERS = {
    ("counterpart_area", "trade"): {
        "US": ("the United States", "the US", "the U.S."), "EU": ("the European Union", "the EU"),
        "ASEAN": ("ASEAN", "the Association of Southeast Asian Nations", "ASEAN countries"),
        "HK": ("Hong Kong", "Hong Kong SAR"), "JP": ("Japan",), "KR": ("South Korea", "the Republic of Korea"),
        "TW": ("Taiwan", "China's Taiwan"), "RU": ("Russia",), "LATAM": ("Latin America",),
        "AFRICA": ("Africa", "African countries"), "MIDEAST": ("the Middle East",),
        "BRI": ("Belt and Road partners", "countries along the Belt and Road",
                "countries participating in the Belt and Road Initiative", "Belt and Road countries"),
        "RCEP": ("RCEP members", "other RCEP member countries"), "VN": ("Vietnam",), "IN": ("India",),
        "DE": ("Germany",), "BR": ("Brazil",), "GB": ("the United Kingdom", "the UK"), "AU": ("Australia",),
    },
    ("product", "trade"): {
        "mechanical_electrical": ("mechanical and electrical products", "electromechanical products"),
        "high_tech": ("high-tech products", "high and new technology products"),
        "labor_intensive": ("labor-intensive products", "labour-intensive products", "labor-intensive goods"),
        "electric_vehicles": ("electric vehicles",), "solar_cells": ("solar cells", "photovoltaic products"),
        "lithium_batteries": ("lithium batteries", "lithium-ion batteries"),
        "integrated_circuits": ("integrated circuits",), "mobile_phones": ("mobile phones", "cell phones"),
        "home_appliances": ("home appliances", "household appliances"), "furniture": ("furniture",),
        "toys": ("toys",), "agricultural": ("agricultural products", "farm produce"), "footwear": ("footwear",),
        "garments": ("garments", "clothing"), "crude_oil": ("crude oil",), "ships": ("ships",),
        "consumer_goods": ("consumer goods",), "natural_gas": ("natural gas",), "grain": ("grain",),
    },
    ("product", "bulk"): {
        "crude_oil": ("crude oil",), "grain": ("grain",), "coal": ("coal",), "natural_gas": ("natural gas",),
        "iron_ore": ("iron ore",), "steel_products": ("steel products",), "fruits": ("fruit",),
        "aquatic_products": ("aquatic products",), "meat": ("meat",), "soybeans": ("soybeans",),
    },
    ("ref_area", "cities"): {
        "CN-440100": ("Guangzhou",), "CN-440300": ("Shenzhen",), "CN-441900": ("Dongguan",), "CN-440600": ("Foshan",),
        "CN-441300": ("Huizhou",), "CN-440400": ("Zhuhai",), "CN-442000": ("Zhongshan",), "CN-440500": ("Shantou",),
    },
    ("customs_procedure", "trade"): {
        "general": ("general trade",), "processing": ("processing trade",),
        "bonded": ("bonded logistics",),
    },
    ("enterprise_type", "trade"): {
        "private": ("private enterprises", "private companies", "private firms", "privately-owned enterprises"),
        "foreign": ("foreign-invested enterprises", "foreign-funded companies", "foreign-invested firms"),
        "state": ("state-owned enterprises", "State-owned companies", "SOEs"),
    },
    ("product", "capital"): {
        "manufacturing": ("manufacturing", "the manufacturing sector", "the manufacturing industry"),
        "high_tech": ("high-tech industries", "the high-tech sector"),
        "services": ("services", "the service sector", "the service industry"),
        "high_tech_manufacturing": ("high-tech manufacturing",), "real_estate": ("real estate",),
        "high_tech_services": ("high-tech services",), "finance": ("finance", "the financial sector"),
    },
    ("counterpart_area", "capital"): {
        "HK": ("Hong Kong",), "SG": ("Singapore",), "JP": ("Japan",), "DE": ("Germany",), "MO": ("Macao",),
        "KR": ("South Korea", "the ROK"), "US": ("the United States",), "EU": ("the European Union", "the EU"),
        "GB": ("the United Kingdom",), "FR": ("France",), "BRI": ("countries along the Belt and Road",),
    },
}  # fmt: skip
"""By dimension and family of indicators."""

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip
_NUMBERS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "10", "11")
_NATION = ("in the country", "in China", "nationwide", "among all provinces and cities of the country")
_PROVINCE = ("in the province", "in Guangdong Province", "among the cities and districts of the province")
_OPENS = re.compile(r"^.|(?<!U\.S)\. [a-z]")


def number(value: float, unit: str, style: int) -> str:
    """A number as an office of this style prints it."""
    if unit == "PCT":
        return f"{value:g}" + ("%", "%", "%", " percent", " percent", " per cent")[style % 6]
    if unit == "TIMES":
        return f"{value / 100:g} times"
    if unit == "PP":
        return f"{value:g} percentage points" if value != 1 else "1 percentage point"
    if unit == "RANK":
        return ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")[int(value) - 2]
    if unit == "TONNE":
        return f"{value / 1e6:g} million tonnes" if style % 2 else f"{value:,.0f} tons"
    if unit not in ("CNY", "USD"):
        return f"{value:,.0f}"
    scale, word = next(
        (s, w) for s, w in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")) if value >= s
    )
    amount = f"{round(value / scale, 6):g} {word}"
    if unit == "USD":
        forms = ("US${}", "${}", "{} US dollars", "USD {}", "{} U.S. dollars")
    else:
        forms = ("{} yuan", "{} yuan", "RMB {}", "RMB{}", "{} RMB", "CNY {}")
    return forms[style // 6 % len(forms)].format(amount)


def listed(names: Sequence[str]) -> str:
    """Several names in a row."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def sentence(text: str) -> str:
    """Capitals where sentences begin."""
    return _OPENS.sub(lambda m: m[0].upper(), text)


def _time(months: Months, year: bool, rng: Random, *, own_year: int) -> tuple[str, str]:
    """A period without and with its preposition."""
    first, last = months.first % 12, months.last % 12
    told = f" of {own_year}" if year else ""
    plain = f" {own_year}" if year else ""
    if first == last:
        return f"{_MONTHS[last]}{plain}", f"in {_MONTHS[last]}{plain}"
    if (first, last) == (0, 11):
        return str(own_year), rng.choice(
            (f"in {own_year}", f"in the year {own_year}", f"throughout {own_year}")
        )
    span = f"{_MONTHS[first]} to {_MONTHS[last]}{plain}"
    short = f"{_MONTHS[first][:3]}-{_MONTHS[last][:3]}{plain}"
    through = f"{_MONTHS[first]} through {_MONTHS[last]}{plain}"
    dashed = f"{_MONTHS[first]}-{_MONTHS[last]}"
    period = f"the {dashed} period{told}"
    forms = [(through, f"from {through}"), (short, f"in {short}")]
    forms += [(period, f"in {period}"), (f"{dashed}{plain}", f"in {dashed}{plain}")]
    forms += [(span, f"from {span}"), (span, f"between {_MONTHS[first]} and {_MONTHS[last]}{plain}")]
    if last >= 1:
        counted = f"the first {_NUMBERS[last + 1]} months{told}"
        forms += [(counted, f"in {counted}"), (counted, f"during {counted}"), (counted, f"over {counted}")]
    ends = {2: "the first quarter", 5: "the first half", 8: "the first three quarters"}
    if last in ends:
        forms += [(f"{ends[last]}{told}", f"in {ends[last]}{told}")] * 3
    return rng.choice(forms)


def context(slot: str, scene: Scene, rng: Random) -> str | None:
    """What a slot of the scene stands for."""
    year = scene.period.last // 12
    old = year != scene.published.year
    dated = old or rng.random() < 0.4
    whole = scene.period.first != scene.period.last and scene.period.last % 12 == 11
    match slot:
        case "area" | "other":
            return rng.choice(_AREAS[scene.area if slot == "area" else scene.other])
        case "rank among":
            return rng.choice(_NATION if scene.area == "CN-GD" else (*_NATION, *_PROVINCE))
        case "place":
            return {"CN-GD": "the province"}.get(
                scene.area, "the city" if scene.area.endswith("00") else "the district"
            )
        case "period" | "in":
            return _time(scene.period, dated, rng, own_year=year)[slot == "in"]
        case "in title":
            return _time(scene.period, old or whole, rng, own_year=year)[1].replace(
                "in the first", "in first"
            )
        case "month":
            return _MONTHS[scene.period.last % 12]
        case "in month":
            return f"in {_MONTHS[scene.period.last % 12]}" + (f" {year}" if dated else "")
        case "period in full" | "in full":
            return _time(scene.period, True, rng, own_year=year)[slot == "in full"]
        case "in before":
            return _time(
                Months(scene.period.first - 12, scene.period.last - 12), True, rng, own_year=year - 1
            )[1]
        case "last year":
            return rng.choice(
                (f"the same period of {year - 1}", "a year earlier", "the same period last year")
            )
    return None

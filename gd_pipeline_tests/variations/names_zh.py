"""Chinese names of areas and members, amounts and times, for releases made of phrases."""

# ruff: noqa: E501 - one line for one code

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from gd_pipeline_tests.variations.releases import Months, Scene

_AREAS = {
    "CN-GD": ("广东", "广东省"),
    "CN-440100": ("广州", "广州市"), "CN-440300": ("深圳", "深圳市"), "CN-441900": ("东莞", "东莞市"),
    "CN-440600": ("佛山", "佛山市"), "CN-441300": ("惠州", "惠州市"), "CN-440400": ("珠海", "珠海市"),
    "CN-442000": ("中山", "中山市"), "CN-440700": ("江门", "江门市"), "CN-440500": ("汕头", "汕头市"),
    "CN-440800": ("湛江", "湛江市"), "CN-440900": ("茂名", "茂名市"), "CN-440606": ("顺德区", "顺德"),
    "CN-440306": ("宝安区", "深圳宝安区"), "CN-440115": ("南沙区", "广州南沙"),
}  # fmt: skip
AREAS = tuple(_AREAS)

MEMBERS = {
    ("counterpart_area", "trade"): {
        "US": ("美国",), "EU": ("欧盟",), "ASEAN": ("东盟", "东盟国家"), "HK": ("香港", "中国香港"), "JP": ("日本",),
        "KR": ("韩国",), "TW": ("台湾", "中国台湾", "台湾地区"), "RU": ("俄罗斯",), "LATAM": ("拉美", "拉丁美洲"),
        "AFRICA": ("非洲", "非洲国家"), "MIDEAST": ("中东", "中东地区"), "VN": ("越南",), "IN": ("印度",), "DE": ("德国",),
        "BRI": ("共建“一带一路”国家", "“一带一路”沿线国家", "“一带一路”共建国家"), "BR": ("巴西",), "AU": ("澳大利亚",),
        "RCEP": ("RCEP其他成员国", "RCEP成员国"), "GB": ("英国",), "MY": ("马来西亚",), "MX": ("墨西哥",),
    },
    ("product", "trade"): {
        "mechanical_electrical": ("机电产品",), "high_tech": ("高新技术产品",), "labor_intensive": ("劳动密集型产品",),
        "electric_vehicles": ("电动汽车",), "solar_cells": ("太阳能电池",), "lithium_batteries": ("锂电池", "锂离子蓄电池"),
        "integrated_circuits": ("集成电路",), "mobile_phones": ("手机",), "home_appliances": ("家用电器", "家电"),
        "furniture": ("家具", "家具及其零件"), "toys": ("玩具",), "agricultural": ("农产品",), "garments": ("服装", "服装及衣着附件"),
        "crude_oil": ("原油",), "ships": ("船舶",), "consumer_goods": ("消费品",), "natural_gas": ("天然气",), "grain": ("粮食",),
        "plastic_products": ("塑料制品",), "footwear": ("鞋靴",),
    },
    ("customs_procedure", "trade"): {"general": ("一般贸易",), "processing": ("加工贸易",), "bonded": ("保税物流",)},
    ("enterprise_type", "trade"): {
        "private": ("民营企业", "民企"), "foreign": ("外商投资企业", "外资企业"), "state": ("国有企业", "国企"),
    },
    ("product", "capital"): {
        "manufacturing": ("制造业",), "high_tech": ("高技术产业",), "services": ("服务业",), "finance": ("金融业",),
        "high_tech_manufacturing": ("高技术制造业",), "high_tech_services": ("高技术服务业",), "real_estate": ("房地产业",),
        "leasing_business_services": ("租赁和商务服务业",), "wholesale_retail": ("批发和零售业",),
    },
    ("counterpart_area", "capital"): {
        "HK": ("香港", "中国香港"), "SG": ("新加坡",), "JP": ("日本",), "DE": ("德国",), "MO": ("澳门",), "KR": ("韩国",),
        "US": ("美国",), "EU": ("欧盟",), "GB": ("英国",), "FR": ("法国",), "BRI": ("“一带一路”沿线国家", "共建“一带一路”国家"),
    },
}  # fmt: skip
"""By dimension and family of indicators."""

_NUMBERS = "零一二三四五六七八九十"
_DASHES = ("-", "—", "至", "～")
_MONEY = {"CNY": ("元", "元人民币", "元", "元"), "USD": ("美元",)}
_NATION = ("全国第", "居全国第", "位居全国第", "排名全国第", "位列全国第")
_PROVINCE = ("居全省第", "位居全省第", "排名全省第", "位列全省各市第", "列珠三角第")


def number(value: float, unit: str, style: int) -> str:
    """A number as an office of this style prints it."""
    if unit == "PCT":
        return f"{value:g}" + ("%", "%", "％")[style % 3]
    if unit == "TIMES":
        return f"{value / 100:g}倍"
    if unit == "PP":
        return f"{value:g}个百分点"
    if unit == "RANK":
        return _NUMBERS[int(value)]
    if unit not in _MONEY:
        return f"{value:g}"
    scale, word = next((s, w) for s, w in ((1e12, "万亿"), (1e8, "亿"), (1e4, "万")) if value >= s)
    currency = _MONEY[unit][style // 3 % len(_MONEY[unit])]
    return f"{round(value / scale, 6):g}{word}{currency}"


def listed(names: Sequence[str]) -> str:
    """Several names in a row."""
    return "和".join(filter(None, ("、".join(names[:-1]), names[-1])))


def _time(months: Months, year: str, rng: Random, style: int) -> str:
    first, last = months.first % 12, months.last % 12 + 1
    if months.first == months.last:
        return rng.choice((f"{year}{last}月", f"{year}{last}月份"))
    if (first, last) == (0, 12):
        return rng.choice((year, f"{year}全年"))
    forms = [
        f"{year}1{_DASHES[style % 4]}{last}月",
        f"{year}前{last}个月",
        f"{year}1{_DASHES[style % 4]}{last}月份",
    ]
    if last in (2, 3, 4, 5, 7, 8, 10):
        forms.append(f"{year}前{'两' if last == 2 else _NUMBERS[last]}个月")
    ends = {3: ("一季度", "第一季度"), 6: ("上半年",), 9: ("前三季度",)}
    forms += [f"{year}{told}" for told in ends.get(last, ()) for _ in "12"]
    return rng.choice(forms)


def context(slot: str, scene: Scene, rng: Random) -> str | None:
    """What a slot of the scene stands for."""
    year, now = scene.period.last // 12, scene.published.year
    told = {now: "今年", now - 1: "去年"}[year] if rng.random() < 0.5 else f"{year}年"
    whole = scene.period.first != scene.period.last and scene.period.last % 12 == 11
    short = "" if year == now and not whole and rng.random() < 0.4 else told
    match slot:
        case "area" | "other":
            return rng.choice(_AREAS[scene.area if slot == "area" else scene.other])
        case "place" | "ours":
            kind = "省" if scene.area == "CN-GD" else "市" if scene.area.endswith("00") else "区"
            return ("全" if slot == "place" else "我") + kind
        case "ranked":
            return rng.choice(_NATION if scene.area == "CN-GD" else _PROVINCE)
        case "in":
            return _time(scene.period, short, rng, scene.style)
        case "in full":
            return _time(scene.period, f"{year}年", rng, scene.style)
        case "in month":
            return f"{short}{scene.period.last % 12 + 1}月"
        case "month":
            return f"{scene.period.last % 12 + 1}月"
        case "in before":
            before = Months(scene.period.first - 12, scene.period.last - 12)
            return _time(before, f"{year - 1}年", rng, scene.style)
        case "last year":
            return rng.choice((f"{year - 1}年同期", "上年同期", *(("去年同期",) if year == now else ())))
    return None

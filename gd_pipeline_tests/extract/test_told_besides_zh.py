"""What a Chinese text tells besides its subject, and goes back from: months, places, bases, exceptions."""

import pytest
from texts import document, told, unread

from gd_pipeline.extract.document import extract

H1, Y = "2024-01/2024-06", "2023-01/2023-12"
PUBLISHED = "2024-07-20"

CASES = [
    (  # a month alone, a quarter, several months: a part told behind them is one of the whole time
        "上半年，广东进出口4万亿元。6月当月，进出口7000亿元，其中出口5000亿元。对日本进出口3000亿元。",
        [
            f"trade {H1} level 4e+12 CNY",
            "trade 2024-06/2024-06 level 7e+11 CNY",
            "exports 2024-06/2024-06 level 5e+11 CNY",
            f"trade JP {H1} level 3e+11 CNY",
        ],
    ),
    (
        "上半年，广东进出口4万亿元。二季度进出口2.2万亿元。玩具出口90亿元。",
        [
            f"trade {H1} level 4e+12 CNY",
            "trade 2024-04/2024-06 level 2.2e+12 CNY",
            f"exports toys {H1} level 9e+09 CNY",
        ],
    ),
    (
        "上半年，广东进出口增长8%，比一季度的5%加快3个百分点。",
        [f"trade {H1} yoy 8 PCT", "trade 2024-01/2024-03 yoy 5 PCT", f"trade {H1} pp 3 PP"],
    ),
    (  # several places, then the whole again
        "上半年，广东进出口4万亿元。深圳、广州分别进出口2万亿元和5000亿元。民营企业进出口2.4万亿元。",
        [
            f"trade {H1} level 4e+12 CNY",
            f"trade {H1} CN-440300 level 2e+12 CNY",
            f"trade {H1} CN-440100 level 5e+11 CNY",
            f"trade private {H1} level 2.4e+12 CNY",
        ],
    ),
    (
        "上半年，江苏吸收外资占全国的12%。法国、德国对华投资分别增长3%和4%。",
        [
            f"fdi_used {H1} CN-JS share 12 PCT",
            f"fdi_used FR {H1} CN yoy 3 PCT",
            f"fdi_used DE {H1} CN yoy 4 PCT",
        ],
    ),
    (  # what is not counted, and what is left without a part
        "上半年，广东进出口扣除价格因素后增长4%，其中出口2万亿元。",
        [f"trade {H1} yoy 4 PCT", f"exports {H1} level 2e+12 CNY"],
    ),
    ("上半年，剔除旅行服务，广东服务进出口增长4%，其中出口增长9%。", []),
    (  # a sentence that opens with its verb
        "上半年，民营企业进出口2万亿元。占全省进出口总值的51%，比重提高2个百分点。",
        [
            f"trade private {H1} level 2e+12 CNY",
            f"trade private {H1} share 51 PCT",
            f"trade private {H1} pp 2 PP",
        ],
    ),
    (
        "上半年，广东与新兴市场往来密切，对中东、拉美、非洲等新兴市场出口分别增长1%、2%和3%。",
        [
            f"exports MIDEAST {H1} yoy 1 PCT",
            f"exports LATAM {H1} yoy 2 PCT",
            f"exports AFRICA {H1} yoy 3 PCT",
        ],
    ),
    (
        "上半年，以外资制造业为主的温州出口增长3%。",
        [f"exports {H1} CN-330300 yoy 3 PCT"],
    ),
    (
        "上半年，广东服务进出口3000亿元。旅行服务进出口900亿元，为第一大领域。服务出口增速大于进口2.5个百分点。",
        [
            f"service_trade {H1} level 3e+11 CNY",
            f"service_trade travel {H1} level 9e+10 CNY",
            f"service_trade travel {H1} rank 1 RANK",
            f"service_exports {H1} pp 2.5 PP",
        ],
    ),
    (  # by the end of a year contracts are summed up since the first of all
        "2023年，广东对外承包工程完成营业额90亿美元。截至2023年底，累计完成营业额2000亿美元。",
        [f"contracting_turnover {Y} level 9e+09 USD"],
    ),
    (
        "2023年，广东新批外商投资项目900个。年末实有外商投资企业5000户。",
        [f"fdi_projects {Y} level 900 COUNT", "companies foreign ..2023-12 level 5000 COUNT"],
    ),
    (
        "2023年，深圳出口2万亿元，居内地大中城市首位。",
        [f"exports {Y} CN-440300 level 2e+12 CNY", f"exports {Y} CN-440300 rank 1 RANK"],
    ),
    (
        "上半年，广东开行中欧班列和中亚班列共600列，增长9%。",
        [
            f"other:china_europe_freight_trains {H1} level 600 TRAIN",
            f"other:china_europe_freight_trains {H1} yoy 9 PCT",
        ],
    ),
    (
        "截至5月末，广州在穗外国人才3万人。今年以来，发放外国人来华工作许可4000份。",
        [
            "foreign_talent ..2024-05 CN-440100 level 30000 PERSON",
            "work_permits 2024-01/2024-05 CN-440100 level 4000 COUNT",
        ],
    ),
    (
        "横琴口岸进出口从2019年的10亿元增至2022年的40亿元。上半年，经该口岸进出口50亿元。",
        [
            "trade 2019-01/2019-12 CN-GD/hengqin_port level 1e+09 CNY",
            "trade 2022-01/2022-12 CN-GD/hengqin_port level 4e+09 CNY",
            f"trade {H1} CN-GD/hengqin_port level 5e+09 CNY",
        ],
    ),
    (  # a region of the nation, then the nation again; services go on until goods are named
        "上半年，全国实际使用外资5000亿元。东部地区实际使用外资4000亿元。制造业占比28%。",
        [
            f"fdi_used {H1} CN level 5e+11 CNY",
            f"fdi_used {H1} CN/eastern level 4e+11 CNY",
            f"fdi_used manufacturing {H1} CN share 28 PCT",
        ],
    ),
    (
        "上半年，广东服务进出口3000亿元。出口1000亿元，进口2000亿元。货物出口2万亿元。",
        [
            f"service_trade {H1} level 3e+11 CNY",
            f"service_exports {H1} level 1e+11 CNY",
            f"service_imports {H1} level 2e+11 CNY",
            f"exports {H1} level 2e+12 CNY",
        ],
    ),
    (
        "上半年，广东服务进出口3000亿元。三大传统服务行业（旅行、运输等）进出口2000亿元。",
        [f"service_trade {H1} level 3e+11 CNY"],
    ),
    (
        "1-6月，佛山进出口3000亿元。其中6月进出口500亿元。民营企业、国有企业进出口占比分别为60%和4%。",
        [
            f"trade {H1} CN-440600 level 3e+11 CNY",
            "trade 2024-06/2024-06 CN-440600 level 5e+10 CNY",
            f"trade private {H1} CN-440600 share 60 PCT",
            f"trade state {H1} CN-440600 share 4 PCT",
        ],
    ),
    (
        "1-6月，佛山进出口3000亿元。其中，6月进出口500亿元，出口300亿元。进口1000亿元。",
        [
            f"trade {H1} CN-440600 level 3e+11 CNY",
            "trade 2024-06/2024-06 CN-440600 level 5e+10 CNY",
            "exports 2024-06/2024-06 CN-440600 level 3e+10 CNY",
            f"imports {H1} CN-440600 level 1e+11 CNY",
        ],
    ),
    (
        "上半年，广东出口2万亿元，进口1万亿元。增速分别较去年同期提高3个、2个百分点。",
        [
            f"exports {H1} level 2e+12 CNY",
            f"imports {H1} level 1e+12 CNY",
            f"exports {H1} pp 3 PP",
            f"imports {H1} pp 2 PP",
        ],
    ),
    (
        "上半年，广东进出口4万亿元。一季度、二季度分别增长3%、5%。跨境电商进出口900亿元。",
        [
            f"trade {H1} level 4e+12 CNY",
            "trade 2024-01/2024-03 yoy 3 PCT",
            "trade 2024-04/2024-06 yoy 5 PCT",
            f"ecommerce_trade {H1} level 9e+10 CNY",
        ],
    ),
    (  # what has grown in so many years
        "上半年，广东跨境电商进出口4000亿元，五年增长9倍。",
        [f"ecommerce_trade {H1} level 4e+11 CNY", f"ecommerce_trade {H1} growth 900 PCT"],
    ),
]


@pytest.mark.parametrize("text, facts", CASES, ids=range(len(CASES)))
def test_a_text_goes_back_from_what_it_tells_besides(text, facts):
    assert told(text, "zh", published=PUBLISHED) == facts


def test_a_part_named_only_behind_the_first_figure_is_not_what_a_release_is_about():
    text = "上半年，前海新设外资企业900家，其中港资企业700家。前海进出口80亿元。对香港出口20亿元。"
    assert f"trade {H1} CN-GD/qianhai level 8e+09 CNY" in told(text, "zh", published=PUBLISHED)


def test_a_growth_since_the_year_began_is_none_on_the_year():
    text = "6月末，横琴实有澳资企业6000户，比年初增长2%。"
    assert " yoy " not in " ".join(told(text, "zh", published=PUBLISHED))


def test_free_trade_zones_of_all_the_nation_are_no_nation():
    text = "上半年，全国吸收外资5000亿元。自由贸易试验区使用外资900亿元，占全国的18%。"
    assert told(text, "zh", published=PUBLISHED) == [f"fdi_used {H1} CN level 5e+11 CNY"]
    assert [u for u, why in unread(text, "zh", published=PUBLISHED) if why == "unknown_area"] == [
        "900亿元",
        "18%",
    ]


@pytest.mark.parametrize(
    "title, read", [("服贸会来了：广东进出口增长3%", True), ("广交会闭幕 出口成交200亿美元", False)]
)
def test_a_title_that_tells_of_an_area_beside_a_fair_is_none_of_the_fair(title, read):
    found = extract(document(f"{title}\n上半年，广东出口2万亿元。", "zh", published=PUBLISHED))
    assert bool(found.observations) == read

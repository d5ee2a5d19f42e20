"""Ranks in Chinese prose: whose they are, in what, among which; facts typed by hand."""

import pytest
from texts import read, told, unread

Q3 = "2024-01/2024-09"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **about)


def test_the_rank_of_a_partner_named_before_it_or_behind():
    text = "前三季度，广东对东盟进出口9000亿元，东盟仍为广东第一大贸易伙伴；第2大贸易伙伴中国香港增长5%。"
    assert zh(text) == [
        f"trade ASEAN {Q3} level 9e+11 CNY",
        f"trade ASEAN {Q3} rank 1 RANK",
        f"trade HK {Q3} rank 2 RANK",
        f"trade HK {Q3} yoy 5 PCT",
    ]


@pytest.mark.parametrize(
    ("noun", "indicator"),
    [("出口市场", "exports"), ("进口来源地", "imports"), ("外资来源地", "fdi_used"), ("投资目的地", "odi")],
)
def test_a_partner_ranks_in_what_the_noun_says(noun, indicator):
    assert zh(f"前三季度，日本是惠州第三大{noun}。") == [f"{indicator} JP {Q3} CN-441300 rank 3 RANK"]


def test_the_rank_of_an_area_among_wider_ones():
    text = "前三季度，佛山进出口5000亿元，占全国的1.5%，居全国第12位、广东第四位。"
    found = read(text, "zh").observations
    ranks = [(o.ref_area, o.value, o.of) for o in found if o.measure == "rank"]
    assert ranks == [("CN-440600", 12.0, "CN"), ("CN-440600", 4.0, "CN-GD")]


def test_the_rank_of_a_growth_says_so():
    found = read("前三季度，广东出口4万亿元，增速居全国第二位。", "zh").observations
    assert [(o.indicator, o.value, o.of) for o in found if o.measure == "rank"] == [
        ("exports", 2.0, "CN_growth")
    ]


def test_the_whole_ranks_after_its_parts():
    text = "前三季度，广东进出口6万亿元，其中出口4万亿元，进口2万亿元，规模连续30年居全国首位。"
    assert zh(text)[-1] == f"trade {Q3} rank 1 RANK"


def test_the_size_that_ranks_is_that_of_the_capital_told_last():
    text = "前三季度，珠海新设外商投资企业900家；实际使用外资100亿元，增长5%，规模位列全省第三。"
    assert zh(text)[-1] == f"fdi_used {Q3} CN-440400 rank 3 RANK"


def test_a_subject_of_its_own_ranks():
    text = "前三季度，广东出口4万亿元。跨境电商进口规模稳居全国第一。"
    assert zh(text)[-1] == f"ecommerce_imports {Q3} rank 1 RANK"


def test_a_stock_ranks_when_it_stands():
    text = "目前，深圳累计引进外国专家30万人次，总量位居全国第三。"
    assert zh(text) == [
        "foreign_talent ..2024-10 CN-440300 level 300000 PERSON",
        "foreign_talent ..2024-10 CN-440300 rank 3 RANK",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "前三季度，广东出口4万亿元，进出口、实际使用外资和税收分别居全国第一位、第二位。",
        "前三季度，广东出口4万亿元，民航旅客量居全国第一。",
        "前三季度，广东出口4万亿元，全国第一批试点启动。",
        "前三季度，广东是许多国家的第一大贸易伙伴。",
        "前三季度，我国是东盟第一大贸易伙伴。",
        "东盟、欧盟、美国是前三大贸易伙伴。",
    ],
)
def test_other_ranks_are_none_of_a_figure(text):
    assert not [f for f in zh(text) if " rank " in f]


def test_a_rank_in_digits_that_is_not_placed_is_listed():
    assert unread("前三季度，广东是非洲多国的第3大贸易伙伴。", "zh") == [("3", "no_unit")]


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("前三季度，广东对东盟进出口9000亿元，占15%，为第一大贸易伙伴。", f"trade ASEAN {Q3} rank 1 RANK"),
        ("前三季度，佛山进出口增长30%，增速跃居珠三角9市第一。", f"trade {Q3} CN-440600 rank 1 RANK"),
        (
            "前三季度，深圳不占优势，但其实际使用外资规模多年居全省第一。",
            f"fdi_used {Q3} CN-440300 rank 1 RANK",
        ),
        ("前三季度，广东外贸占全国外贸的20%，规模和比重继续稳居全国第一。", f"trade {Q3} rank 1 RANK"),
        ("前三季度，台湾成为广东省第二大外资来源地。", f"fdi_used TW {Q3} rank 2 RANK"),
        ("前三季度，广东外贸以9000亿美元登上全国第一的位置。", f"trade {Q3} rank 1 RANK"),
        (
            "前三季度，东盟以9%的增幅取代香港，成为广东第一大贸易伙伴；对香港多有协商。",
            f"trade ASEAN {Q3} rank 1 RANK",
        ),
        ("前三季度，民营企业反超外资企业，成为广东外贸第一大主体。", f"trade private {Q3} rank 1 RANK"),
        ("前三季度，民营企业仍为第一大外贸经营主体。", f"trade private {Q3} rank 1 RANK"),
    ],
)
def test_whose_rank_it_is_is_told_before(text, rank):
    assert zh(text)[-1] == rank


def test_a_rank_among_so_many_cities():
    text = "前三季度，佛山进出口5600亿元，在全省21市中排第4位。"
    assert told(text, "zh")[1:] == ["trade 2024-01/2024-09 CN-440600 rank 4 RANK"]


def test_a_rank_among_the_cities_of_the_province_by_their_number():
    text = "上半年，佛山进出口2600亿元，在21个地市中居第5位。"
    assert "trade 2024-01/2024-06 CN-440600 rank 5 RANK" in told(text, "zh")


def test_ranks_one_after_the_other_are_of_the_same_figure():
    text = (
        "上半年，佛山进出口2600亿元，增速居珠三角第二、全省第三。中山出口增幅位列全省首位，规模居全省第五位。"
    )
    assert zh(text, published="2022-07-20")[1:] == [
        "trade 2022-01/2022-06 CN-440600 rank 2 RANK",
        "trade 2022-01/2022-06 CN-440600 rank 3 RANK",
        "exports 2022-01/2022-06 CN-442000 rank 1 RANK",
        "exports 2022-01/2022-06 CN-442000 rank 5 RANK",
    ]
    found = read(text, "zh", published="2022-07-20").observations
    assert [o.of for o in found[1:]] == ["CN-GD/gba9_growth", "CN-GD_growth", "CN-GD_growth", "CN-GD"]


def test_the_figures_of_areas_that_have_the_first_ranks():
    text = "上半年，深圳、东莞、广州进出口居全省前三位，分别为2万亿元、6000亿元、5000亿元。"
    assert zh(text, published="2022-07-20") == [
        "trade 2022-01/2022-06 CN-440300 level 2e+12 CNY",
        "trade 2022-01/2022-06 CN-441900 level 6e+11 CNY",
        "trade 2022-01/2022-06 CN-440100 level 5e+11 CNY",
    ]


def test_the_partner_that_was_passed_has_the_rank_no_longer():
    text = "上半年，东盟越过香港成为广东第一大贸易伙伴，美国取代欧盟居第三大贸易伙伴。"
    assert zh(text, published="2022-07-20") == [
        "trade ASEAN 2022-01/2022-06 rank 1 RANK",
        "trade US 2022-01/2022-06 rank 3 RANK",
    ]


def test_a_rank_that_is_kept():
    text = "前三季度，中山进出口2000亿元，占全国的0.6%，排名仍保持全国第28、广东第6。"
    assert zh(text)[-2:] == [f"trade {Q3} CN-442000 rank 28 RANK", f"trade {Q3} CN-442000 rank 6 RANK"]


def test_two_ranks_of_one_figure():
    text = "前三季度，东莞进出口1万亿元，占全省的14%、全国的3%，分别排全省第3位、全国第6位。"
    assert zh(text)[-2:] == [f"trade {Q3} CN-441900 rank 3 RANK", f"trade {Q3} CN-441900 rank 6 RANK"]


def test_a_rank_right_behind_what_ranks_moves_nothing_to_the_wider_area():
    text = "前三季度，茂名进出口180亿元，增速全省第一，分别高出全国、全省增速50和60个百分点；出口60亿元。"
    assert zh(text)[-1] == f"exports {Q3} CN-440900 level 6e+09 CNY"
    assert f"trade {Q3} CN-440900 rank 1 RANK" in zh(text)


def test_a_rank_among_large_cities():
    text = "前三季度，东莞进出口1万亿元，居全国大中城市第五位。"
    assert zh(text)[-1] == f"trade {Q3} CN-441900 rank 5 RANK"


def test_a_rank_among_the_cities_of_a_region():
    text = "前三季度，汕尾实际利用外资1亿元，增长3%，排全省第13位，粤东第2位。"
    ranks = [(o.value, o.of) for o in read(text, "zh").observations if o.measure == "rank"]
    assert ranks == [(13.0, "CN-GD"), (2.0, "CN-GD/east_guangdong")]


def placed(text: str) -> list[tuple[str, str, float, str]]:
    found = read(text, "zh").observations
    return [(o.indicator, o.ref_area, o.value, o.of) for o in found if o.measure == "rank"]


@pytest.mark.parametrize(
    "listed, ranked",
    [
        ("进出口、出口增速在全省分列第四位和第二位", [("trade", 4, "_growth"), ("exports", 2, "_growth")]),
        ("外贸总量、增速分别位居全省第七和第三", [("trade", 7, ""), ("trade", 3, "_growth")]),
        ("进出口总额、实际利用外资分别排全省第5位和第6位", [("trade", 5, ""), ("fdi_used", 6, "")]),
        ("出口额、增速均居全省首位", [("exports", 1, ""), ("exports", 1, "_growth")]),
    ],
)
def test_several_figures_have_their_own_ranks(listed, ranked):
    text = f"前三季度，江门进出口1300亿元，增长5%，{listed}。"
    assert placed(text) == [(what, "CN-440700", n, f"CN-GD{of}") for what, n, of in ranked]
    assert ("第5位", "enumeration") not in unread(text, "zh")


def test_all_figures_told_before_have_the_rank():
    text = "截至2023年底，广州企业众多；对外投资存量300亿美元，出口500亿元，均居全省第二位。"
    assert placed(text) == [
        ("other:odi_stock", "CN-440100", 2, "CN-GD"),
        ("exports", "CN-440100", 2, "CN-GD"),
    ]


@pytest.mark.parametrize(
    "told_as",
    ["规模连续31年居内地外贸城市首位", "居内地城市第一", "重回全国内地城市榜首", "时隔三年重返全国城市首位"],
)
def test_the_rank_of_a_city_among_those_of_the_mainland(told_as):
    assert placed(f"前三季度，深圳出口2万亿元，{told_as}，增长12%。") == [("exports", "CN-440300", 1, "CN")]


def test_a_zone_ranks_among_the_zones_of_the_nation():
    text = "前三季度，广州开发区实际利用外资20亿美元，已连续4年居全国经开区首位。"
    assert placed(text) == [("fdi_used", "CN-440100/etdz", 1, "CN")]


def test_a_partner_that_passed_others_has_the_rank():
    text = "前三季度，佛山对东盟出口900亿元，东盟由此超过欧盟和日本，成为全市第三大出口市场。"
    assert zh(text)[1:] == [f"exports ASEAN {Q3} CN-440600 rank 3 RANK"]

"""Chinese prose on capital in and out, people, places elsewhere, growth over years; facts typed by hand."""

import pytest
from texts import told, unread

Q3 = "2024-01/2024-09"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **about)


# -- foreign capital by origin, people, ranges ---------------------------------------------------------------


def test_projects_of_an_origin_are_projects_and_say_the_origin():
    text = (
        "前三季度，全国新批港商投资项目5000个，增长8%；新批澳门投资项目300个，实际使用澳门投资金额6亿美元。"
    )
    assert zh(text) == [
        f"fdi_projects HK {Q3} CN level 5000 COUNT",
        f"fdi_projects HK {Q3} CN yoy 8 PCT",
        f"fdi_projects MO {Q3} CN level 300 COUNT",
        f"fdi_used MO {Q3} CN level 6e+08 USD",
    ]


def test_regions_in_a_list_share_their_noun():
    text = "前三季度，我国东部、中部、西部地区实际使用外资分别增长7%、9%和2%。"
    assert zh(text) == [
        f"fdi_used {Q3} CN/eastern yoy 7 PCT",
        f"fdi_used {Q3} CN/central yoy 9 PCT",
        f"fdi_used {Q3} CN/western yoy 2 PCT",
    ]


def test_shares_of_different_wholes_in_one_list():
    text = "前三季度，广东机电产品出口增长7%，进口增长3%，分别占全省出口的66%和进口的61%。"
    assert zh(text)[2:] == [
        f"exports mechanical_electrical {Q3} share 66 PCT",
        f"imports mechanical_electrical {Q3} share 61 PCT",
    ]


@pytest.mark.parametrize("bounds", ["1800人至1900人", "1800-1900人", "1800到1900人", "1800人-1900人"])
def test_a_value_told_by_its_bounds_is_none(bounds):
    text = f"今年，深圳外国专家预计达到{bounds}。"
    assert zh(text) == []
    assert "vague" in [reason for _, reason in unread(text, "zh")]


def test_some_people_are_not_all_of_them():
    text = "目前，深圳外国专家总数已经达到3万人，先后有16名外国专家获得友谊奖，2名外国专家入选计划。"
    assert zh(text) == ["foreign_talent ..2024-10 CN-440300 level 30000 PERSON"]


def test_a_city_of_another_province_has_its_own_figures():
    text = "前三季度，深圳出口2万亿元，增长9%。同期，苏州市出口1万亿元，宁波出口增长4%。"
    assert zh(text) == [
        f"exports {Q3} CN-440300 level 2e+12 CNY",
        f"exports {Q3} CN-440300 yoy 9 PCT",
        f"exports {Q3} CN-320500 level 1e+12 CNY",
        f"exports {Q3} CN-330200 yoy 4 PCT",
    ]


def test_cotton_of_a_place_is_no_place():
    text = "前三季度，广东出口增长5%。在有人炒作“新疆棉”的情况下，服装出口增长2%。"
    assert zh(text)[1:] == [f"exports garments {Q3} yoy 2 PCT"]


# -- growth over years ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("2015年至2020年，广东跨境电商进出口年均增长60%。", "ecommerce_trade 2015-01/2020-12 growth 60 PCT"),
        ("“十三五”期间，广东出口增长30%。", "exports 2016-01/2020-12 growth 30 PCT"),
        ("前三季度，广东出口两年平均增长8%。", f"exports {Q3} growth 8 PCT"),
        ("前三季度，广东出口比2019年同期增长15%。", f"exports {Q3} growth 15 PCT"),
        ("前三季度，广东出口两年平均下降1.3%。", f"exports {Q3} growth -1.3 PCT"),
        ("近三年来，广东实际使用外资增长20%。", "fdi_used ? growth 20 PCT"),
    ],
)
def test_a_growth_over_years_is_none_on_the_year(text, fact):
    assert zh(text) == [fact]


def test_a_span_that_ends_within_a_year():
    assert zh("2013年至2018年上半年，广东累计出口9万亿元。") == ["exports 2013-01/2018-06 level 9e+12 CNY"]


# -- investment in and out -----------------------------------------------------------------------------------


def test_what_is_invested_in_a_partner_goes_out_and_what_a_partner_invests_comes_in():
    out = "前三季度，广东对东盟实际投资5亿美元，增长20%，设立90个项目。"
    assert zh(out) == [
        f"odi ASEAN {Q3} level 5e+08 USD",
        f"odi ASEAN {Q3} yoy 20 PCT",
        f"other:odi_projects ASEAN {Q3} level 90 COUNT",
    ]
    assert zh("前三季度，东盟国家对粤实际投资5亿美元。") == [f"fdi_used ASEAN {Q3} level 5e+08 USD"]


def test_capital_summed_up_since_the_first_project_stands_at_a_day():
    text = "截至9月底，全国累计批准台资项目20000个，合同台资500亿美元，实际利用台资400亿美元。"
    assert zh(text) == [
        "fdi_projects TW ..2024-09 CN level 20000 COUNT",
        "fdi_contracted TW ..2024-09 CN level 5e+10 USD",
        "fdi_used TW ..2024-09 CN level 4e+10 USD",
    ]
    this_year = "截至9月底，广东今年累计实际使用外资800亿元。"
    assert zh(this_year) == [f"fdi_used {Q3} level 8e+10 CNY"]


def test_the_nation_behind_a_semicolon_has_its_own_growth():
    text = "前三季度，广东进出口增长9%，高于全国4个百分点；全国外贸增长5%。"
    assert zh(text)[-1] == f"trade {Q3} CN yoy 5 PCT"


def test_the_largest_firms_are_a_part_until_something_else_is_counted():
    assert zh("前三季度，广州实际使用外资50亿元，其中世界500强企业实际使用外资20亿元。")[-1] == (
        f"fdi_used fortune_global_500 {Q3} CN-440100 level 2e+09 CNY"
    )
    text = "前三季度，广州新引进世界500强企业投资项目9个，新认定总部企业15家，实际使用外资20亿元。"
    assert zh(text)[-1] == f"fdi_used {Q3} CN-440100 level 2e+09 CNY"


def test_people_named_behind_their_number():
    text = "2023年，深圳吸纳2.1万归国留学人员。目前，广州有3000名外国专家。"
    assert zh(text) == [
        "students_abroad_returned 2023-01/2023-12 CN-440300 level 21000 PERSON",
        "foreign_talent ..2024-10 CN-440100 level 3000 PERSON",
    ]


def test_people_of_a_kind_without_code_are_not_all_of_them():
    text = "2023年，深圳引进科教文卫类外国专家的数量增加，达1600人。"
    assert zh(text) == []
    assert ("1600人", "unknown_row") in unread(text, "zh")


def test_what_was_reached_is_no_goal():
    text = "去年广东进出口已达8万亿元，今年力争增长3%。"
    assert zh(text)[0] == "trade 2023-01/2023-12 level 8e+12 CNY"


def test_ten_thousands_and_the_rest_are_one_number():
    assert zh("前三季度，全国新批港商投资项目3万1296个。") == [f"fdi_projects HK {Q3} CN level 31296 COUNT"]


# -- what a sentence leaves out ------------------------------------------------------------------------------


def test_a_sentence_that_tells_only_another_time_goes_on_about_the_same():
    text = "2022年，广东对东盟实际投资15亿美元。2023年，同比增长40%。2024年前三季度，进出口增长3%。"
    assert zh(text) == [
        "odi ASEAN 2022-01/2022-12 level 1.5e+09 USD",
        "odi ASEAN 2023-01/2023-12 yoy 40 PCT",
        f"trade {Q3} yoy 3 PCT",
    ]


def test_the_sum_of_those_told_before_is_of_none_of_them():
    text = (
        "前三季度，广东承接美国、日本的服务外包执行额分别为20亿美元、10亿美元，合计30亿美元，占执行额的40%。"
        "上述市场在离岸服务外包中的占比合计为70%。"
    )
    assert zh(text) == [
        f"outsourcing_executed US {Q3} level 2e+09 USD",
        f"outsourcing_executed JP {Q3} level 1e+09 USD",
    ]


def test_the_size_of_what_is_counted_is_no_level():
    assert zh("前三季度，广东新签离岸外包合同金额1亿美元以上有6项。") == []


def test_a_platform_that_a_district_supervises_is_no_subject():
    text = "前三季度，广州海关关区内通过跨境电商管理平台监管进出口商品90亿元，占全国20%。"
    assert zh(text) == [
        f"ecommerce_trade {Q3} CN-GD/guangzhou_customs level 9e+09 CNY",
        f"ecommerce_trade {Q3} CN-GD/guangzhou_customs share 20 PCT",
    ]


# -- whole releases that went wrong by one word --------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        # a place whose trade a sentence without figures speaks of
        (
            "东盟和美国为粤东地区主要贸易伙伴。其中，对东盟进出口200亿元。",
            ["trade ASEAN ? CN-GD/east_guangdong level 2e+10 CNY"],
        ),
        # what a place consists of stands in brackets behind its name
        (
            "前三季度，粤东地区（包括汕头市、梅州市）外贸进出口100亿元。",
            [f"trade {Q3} CN-GD/east_guangdong level 1e+10 CNY"],
        ),
        # a place set against the nation is what the release is about
        (
            "前三季度，我国外贸进出口下降7%，而广州却录得3000亿元，增长8%。\n前三季度，机电产品出口增长5%。",
            [
                f"trade {Q3} CN yoy -7 PCT",
                f"trade {Q3} CN-440100 level 3e+11 CNY",
                f"trade {Q3} CN-440100 yoy 8 PCT",
                f"exports mechanical_electrical {Q3} CN-440100 yoy 5 PCT",
            ],
        ),
        # people named behind some countries
        (
            "目前，专家主要来自美国、德国等36个国家，常驻深圳的外国专家超过2万人。",
            ["foreign_talent ..2024-10 CN-440300 level 20000 PERSON"],
        ),
        # the place of a dateline is no partner
        (
            "中新社香港6月25日电 今年1-5月，深圳对外直接投资40亿美元。",
            ["odi 2024-01/2024-05 CN-440300 level 4e+09 USD"],
        ),
        # 同比 opens no comparison
        (
            "二季度进出口总值同比由一季度下降11%转为增长9%。",
            ["trade 2024-01/2024-03 yoy -11 PCT", "trade 2024-04/2024-06 yoy 9 PCT"],
        ),
        # a year that was surpassed is no period
        (
            "今年前10个月，广东进出口7万亿元，已超去年全年规模，增长9%。",
            ["trade 2024-01/2024-10 level 7e+12 CNY", "trade 2024-01/2024-10 yoy 9 PCT"],
        ),
        # a year that is over is no deadline
        ("到2023年，广东进出口达8万亿元。", ["trade 2023-01/2023-12 level 8e+12 CNY"]),
        # a goal behind a semicolon is one of its own
        (
            "前三季度，广东进出口6万亿元，增长9%；力争到2027年达到10万亿元。",
            [f"trade {Q3} level 6e+12 CNY", f"trade {Q3} yoy 9 PCT", "trade ..2027-12 target 1e+13 CNY"],
        ),
        # the nation's growth in a bracket behind its name
        (
            "前三季度，广东进出口增长6%，高于同期全国进出口增长率(约5.8%)。",
            [f"trade {Q3} yoy 6 PCT", f"trade {Q3} CN yoy 5.8 PCT"],
        ),
        # what goes on about investment abroad
        (
            "2023年，广东在沿线国家设立境外企业(机构)100家，实际投资3亿美元。",
            [
                "other:odi_projects BRI 2023-01/2023-12 level 100 COUNT",
                "odi BRI 2023-01/2023-12 level 3e+08 USD",
            ],
        ),
        # projects of a sector are projects
        (
            "前三季度，东莞新设外资批发零售业项目162个。",
            [f"fdi_projects wholesale_retail {Q3} CN-441900 level 162 COUNT"],
        ),
        # a month's end is a day
        (
            "前三季度，广东派出各类劳务人员6000人，期末在外各类劳务人员8万人。",
            [
                f"other:labor_dispatched {Q3} level 6000 PERSON",
                "other:labor_abroad ..2024-09 level 80000 PERSON",
            ],
        ),
        # parts of what is not collected
        (
            "前三季度，广东实际使用外资增长5%，外资企业贡献了全省50%的工业总产值。",
            [f"fdi_used {Q3} yoy 5 PCT"],
        ),
    ],
)
def test_one_word_decides(text, facts):
    assert zh(text) == facts


def test_a_rise_between_two_years_is_one_over_years():
    text = (
        "东莞实际利用外资从2008年的18亿美元提升至2014年的45亿美元，增长1.5倍。"
        "出口从2022年的9亿元增至2023年的10亿元，增长11%。"
    )
    assert zh(text) == [
        "fdi_used 2008-01/2008-12 CN-441900 level 1.8e+09 USD",
        "fdi_used 2014-01/2014-12 CN-441900 level 4.5e+09 USD",
        "fdi_used 2008-01/2014-12 CN-441900 growth 150 PCT",
        "exports 2022-01/2022-12 CN-441900 level 9e+08 CNY",
        "exports 2023-01/2023-12 CN-441900 level 1e+09 CNY",
        "exports 2023-01/2023-12 CN-441900 yoy 11 PCT",
    ]


def test_years_in_brackets_hold_for_the_movements_behind_them():
    text = (
        "五年来，横琴实际吸收外资从4.2亿美元（2015年）增长到15.7亿美元（2019年），年均增长39%；"
        "外贸进出口从10.5亿美元增长到34.7亿美元，年均增长34%。"
    )
    assert zh(text) == [
        "fdi_used 2015-01/2015-12 CN-GD/hengqin level 4.2e+08 USD",
        "fdi_used 2019-01/2019-12 CN-GD/hengqin level 1.57e+09 USD",
        "fdi_used 2015-01/2019-12 CN-GD/hengqin growth 39 PCT",
        "trade 2015-01/2015-12 CN-GD/hengqin level 1.05e+09 USD",
        "trade 2019-01/2019-12 CN-GD/hengqin level 3.47e+09 USD",
        "trade 2015-01/2019-12 CN-GD/hengqin growth 34 PCT",
    ]


def test_a_share_moves_from_year_to_year():
    text = "前三季度，东莞外贸向好。出口占比从2015年的20%提高到2020年的35%，提高15个百分点。"
    assert zh(text) == [
        "exports 2015-01/2015-12 CN-441900 share 20 PCT",
        "exports 2020-01/2020-12 CN-441900 share 35 PCT",
        "exports 2020-01/2020-12 CN-441900 pp 15 PP",
    ]


def test_a_fall_behind_a_share_may_be_the_shares_own():
    text = "2015年，东莞加工贸易进出口900亿美元，占比59%，比2008年下降了28%。"
    assert zh(text) == [
        "trade processing 2015-01/2015-12 CN-441900 level 9e+10 USD",
        "trade processing 2015-01/2015-12 CN-441900 share 59 PCT",
    ]
    assert ("28%", "ambiguous") in unread(text, "zh")


def test_what_some_firms_carry_out_is_theirs():
    text = "2015年，东莞有7000家外资企业转向一般贸易，占加工贸易企业的八成多，实现进出口900亿美元，增长9%。"
    assert zh(text) == []


def test_a_product_of_trade_is_no_part_of_capital():
    text = "2023年，广东高新技术产品出口占三成多，增长4%；实际利用外资145亿美元，下降5%。"
    assert zh(text) == [
        "exports high_tech 2023-01/2023-12 yoy 4 PCT",
        "fdi_used 2023-01/2023-12 level 1.45e+10 USD",
        "fdi_used 2023-01/2023-12 yoy -5 PCT",
    ]


def test_percent_in_words():
    text = (
        "2023年，广东出口三千零五十亿美元，增长百分之二十六点八，占全国的百分之三十一点二。"
        "机电产品和高新技术产品分别占百分之六十七点七和百分之34.6，加工贸易增值率达百分之五十。"
    )
    assert zh(text) == [
        "exports 2023-01/2023-12 level 3.05e+11 USD",
        "exports 2023-01/2023-12 yoy 26.8 PCT",
        "exports 2023-01/2023-12 share 31.2 PCT",
        "exports mechanical_electrical 2023-01/2023-12 share 67.7 PCT",
        "exports high_tech 2023-01/2023-12 share 34.6 PCT",
    ]


def test_a_sector_goes_on_into_capital_but_the_sum_of_several_goods_does_not():
    text = (
        "前三季度，第三产业新签项目370个，合同外资额12亿美元。"
        "手机、服装出口分别增长9%和8%，以上两类商品合计拉动出口增长2个百分点。"
    )
    assert zh(text) == [
        f"fdi_projects services {Q3} level 370 COUNT",
        f"fdi_contracted services {Q3} level 1.2e+09 USD",
        f"exports mobile_phones {Q3} yoy 9 PCT",
        f"exports garments {Q3} yoy 8 PCT",
    ]


def test_the_goals_of_a_report_of_work():
    text = (
        "今年要新增外资企业3000家，实际使用外资增长5%以上。"
        "力争到2027年，实际使用外资累计达到500亿元，服务贸易进出口总额突破1000亿美元。"
        "全省计划用五年将加工贸易占比降低到50%以下。"
    )
    assert zh(text) == [
        "fdi_firms 2024-01/2024-12 target 3000 COUNT",
        "fdi_used 2024-01/2024-12 target 5 PCT",
        "fdi_used ..2027-12 target 5e+10 CNY",
        "service_trade ..2027-12 target 1e+11 USD",
        "trade processing ? target 50 PCT",
    ]


def test_an_average_a_year_is_not_of_the_year_told_before():
    text = "2016年，前海实际利用外资38亿美元。实际利用外资年均增长率超过200%。"
    assert zh(text)[1:] == ["fdi_used ? CN-GD/qianhai growth 200 PCT"]


def test_a_part_told_within_a_sentence_is_one_of_its_own_whole():
    text = "前三季度，深圳对东盟进出口1355亿元，增长12%。9月，主要贸易方式向好，其中加工贸易进出口623亿元。"
    assert zh(text)[2:] == ["trade processing 2024-09/2024-09 CN-440300 level 6.23e+10 CNY"]


def test_the_total_of_investment_abroad_is_its_amount():
    text = "前三季度，广州企业对外投资延续增势，投资总额15亿美元，增长42%。"
    assert zh(text) == [f"odi {Q3} CN-440100 level 1.5e+09 USD", f"odi {Q3} CN-440100 yoy 42 PCT"]

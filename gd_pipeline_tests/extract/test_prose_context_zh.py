"""What a Chinese figure takes from the words around it: time, area, part, speaker; facts typed by hand."""

import pytest
from texts import told, unread

Q3 = "2024-01/2024-09"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **about)


# -- another area, another time, only for comparison ---------------------------------------------------------


def test_a_wider_area_for_comparison_does_not_stay():
    text = "前三季度，佛山出口4000亿元，增长5%，同期全省增长3%，占全省的9%。其中，对美国出口800亿元。"
    assert zh(text) == [
        f"exports {Q3} CN-440600 level 4e+11 CNY",
        f"exports {Q3} CN-440600 yoy 5 PCT",
        f"exports {Q3} yoy 3 PCT",
        f"exports {Q3} CN-440600 share 9 PCT",
        f"exports US {Q3} CN-440600 level 8e+10 CNY",
    ]


def test_a_growth_that_came_from_another_periods():
    text = "前三季度，东莞进出口增长3%，出口降幅从一季度的2%收窄至1%。"
    assert zh(text) == [
        f"trade {Q3} CN-441900 yoy 3 PCT",
        "exports 2024-01/2024-03 CN-441900 yoy -2 PCT",
        f"exports {Q3} CN-441900 yoy -1 PCT",
    ]


def test_a_figure_that_came_from_an_unknown_time_stays_unread():
    text = "前三季度，广东民营企业进出口占比从年初的57%提升至60%。"
    assert zh(text) == [f"trade private {Q3} share 60 PCT"]
    assert ("57%", "ambiguous") in unread(text, "zh")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("五年时间，广东外贸从5万亿元迈上7万亿元。", "trade ? level 7e+12 CNY"),
        ("近三年来，广东实际使用外资200亿美元。", "fdi_used ? level 2e+10 USD"),
    ],
)
def test_an_amount_of_years_whose_first_is_not_named_has_no_period(text, fact):
    assert zh(text) == [fact]


def test_an_amount_since_a_beginning_that_is_not_told_has_no_period():
    text = "自开通以来，广东跨境电商累计进出口500亿元。"
    assert zh(text) == ["ecommerce_trade ? level 5e+10 CNY"]
    assert zh("自2019年3月开通以来，广东跨境电商累计进出口500亿元。") == [
        "ecommerce_trade 2019-03/2024-10 level 5e+10 CNY"
    ]


def test_whole_years_in_a_row_and_months_of_two_years_are_periods():
    assert zh("“十三五”时期，广东实际使用外资8000亿元。") == ["fdi_used 2016-01/2020-12 level 8e+11 CNY"]
    assert zh("2022年11月至2024年2月，广东出口7万亿元。") == ["exports 2022-11/2024-02 level 7e+12 CNY"]


def test_since_a_month_tells_how_long_not_when():
    text = "前三季度，广东出口自去年11月以来连续增长，达4万亿元。"
    assert zh(text) == [f"exports {Q3} level 4e+12 CNY"]


def test_cumulative_in_a_told_period_and_since_a_beginning():
    text = (
        "前三季度，广东出口增长3%。香港是最大的出口市场，累计出口9000亿元。"
        "截至目前，累计设立外商投资企业30万家。"
    )
    assert zh(text) == [f"exports {Q3} yoy 3 PCT", f"exports HK {Q3} level 9e+11 CNY"]
    assert ("30万家", "many_years") in unread(text, "zh")


# -- what is kept, not what flows ----------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["目前，广东已有海外仓", "广东累计建成海外仓"])
def test_what_is_kept_stands_at_the_day_of_the_text(words):
    assert zh(f"2023年，广东出口5万亿元。{words}400个。")[1:] == ["warehouses ..2024-10 level 400 COUNT"]


def test_people_with_a_description():
    text = "截至2023年底，在粤办理登记的港澳居民有8万人。"
    assert zh(text) == ["hm_tw_talent ..2023-12 level 80000 PERSON"]


def test_by_the_end_of_a_month_or_a_year_is_a_point_in_time():
    assert zh("截至2024年6月，珠海共有港澳专业人士900人。") == [
        "hm_tw_talent ..2024-06 CN-440400 level 900 PERSON"
    ]
    assert zh("截至今年6月，广东实际使用外资500亿元。") == ["fdi_used 2024-01/2024-06 level 5e+10 CNY"]


def test_people_at_work_are_people():
    text = "截至2024年6月，港澳居民在横琴就业人数达5000人，增长45%。"
    assert zh(text) == [
        "hm_tw_talent ..2024-06 CN-GD/hengqin level 5000 PERSON",
        "hm_tw_talent ..2024-06 CN-GD/hengqin yoy 45 PCT",
    ]


def test_people_among_all_talent():
    text = "截至2023年底，深圳人才总量600万人，其中，留学回国人员20万人。"
    assert zh(text) == [
        "other:talent_total ..2023-12 CN-440300 level 6e+06 PERSON",
        "students_abroad_returned ..2023-12 CN-440300 level 200000 PERSON",
    ]


def test_firms_of_a_fixed_name_are_not_what_was_counted_before():
    found = unread("力争建设海外仓500个，培育外贸综合服务企业50家。", "zh")
    assert ("50家", "no_indicator") in found


def test_people_since_a_year():
    text = "自2018年以来，全省共引进留学回国人员3万人。"
    assert zh(text) == ["students_abroad_returned 2018-01/2024-10 level 30000 PERSON"]


# -- the part that is spoken of ------------------------------------------------------------------------------


def test_the_part_that_a_sentence_without_figures_names():
    text = "广东制造业利用外资呈现恢复态势。前三季度增长8%，达300亿元。"
    assert zh(text) == [
        f"fdi_used manufacturing {Q3} yoy 8 PCT",
        f"fdi_used manufacturing {Q3} level 3e+10 CNY",
    ]


def test_a_rate_before_its_indicator():
    text = "前三季度，广东进口增速达9%，远高于同期3%的出口增速。"
    assert zh(text) == [f"imports {Q3} yoy 9 PCT", f"exports {Q3} yoy 3 PCT"]


def test_a_share_before_what_it_describes():
    text = "前三季度，广东出口下降1%，占比近65%的机电产品出口增长2%。"
    assert zh(text) == [
        f"exports {Q3} yoy -1 PCT",
        f"exports mechanical_electrical {Q3} share 65 PCT",
        f"exports mechanical_electrical {Q3} yoy 2 PCT",
    ]


def test_points_from_several_yardsticks():
    text = "前三季度，深圳新设外商投资企业6000家，增长9%，增速分别较上半年和去年同期提高2.2个和1.6个百分点。"
    assert zh(text)[2:] == [
        f"fdi_firms {Q3} CN-440300 pp 2.2 PP",
        f"fdi_firms {Q3} CN-440300 pp 1.6 PP",
    ]


def test_what_is_included_is_not_the_subject():
    text = "前三季度，广东出口包括口罩在内的纺织品2000亿元。"
    assert zh(text) == [f"exports textiles {Q3} level 2e+11 CNY"]


def test_a_trade_that_is_one_of_some_gives_the_flow_no_kind():
    text = "前三季度，广东自贸试验区跨境电商、保税维修等新业态发展快，带动进出口增至3000亿元。"
    assert zh(text) == [f"trade {Q3} CN-GD/ftz level 3e+11 CNY"]


def test_foreign_investment_here_and_investment_abroad():
    text = "前三季度，新加坡对我国投资增长9%。广东对新加坡直接投资20亿美元。"
    assert zh(text) == [f"fdi_used SG {Q3} CN yoy 9 PCT", f"odi SG {Q3} level 2e+09 USD"]


def test_new_firms_by_origin():
    text = "前三季度，深圳实际使用外资80亿美元。“一带一路”沿线国家在深新设企业116个。"
    assert zh(text)[1] == f"fdi_firms BRI {Q3} CN-440300 level 116 COUNT"


# -- what is no figure of the subject ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("前三季度，对美国、欧盟、日本出口分别增长1%、2%、3%，三者合计占出口的40%。", "40%"),
        ("前三季度，30个示范城市承接离岸服务外包执行额900亿元。", "900亿元"),
        ("前三季度，全国200座城市进出口增长，其中增速超10%的达90座。", "10%"),
        ("前三季度，广东有50家外商投资企业增资，增长60%。", "60%"),
        ("前三季度，经大桥公路口岸进出口800亿元，增长7%。", "7%"),
        ("前三季度，纸灯笼出口7亿元，进口2亿元。", "2亿元"),
        ("前三季度，广东工业利润下降4%，低于全国(6%)。", "6%"),
        ("前三季度，顺德出口每月在8000万美元以上的高位。", "8000万美元以上"),
    ],
)
def test_what_stays_unread(text, number):
    assert number in [n for n, _ in unread(text, "zh")]


def test_a_count_of_other_things_is_not_of_what_was_spoken_of():
    text = "前三季度，深圳新批外商直接投资项目3000个，认定43家总部机构，增长9%。"
    assert zh(text) == [f"fdi_projects {Q3} CN-440300 level 3000 COUNT"]


# -- signs, marks and words of a line ------------------------------------------------------------------------


def test_signs_in_brackets_and_behind_on_the_year():
    text = "前三季度，广东出口4万亿元（+5.6%），进口2万亿元（-3.2%）。江门进出口同比+4%。"
    assert [fact.split()[-3:] for fact in zh(text)] == [
        ["level", "4e+12", "CNY"],
        ["yoy", "5.6", "PCT"],
        ["level", "2e+12", "CNY"],
        ["yoy", "-3.2", "PCT"],
        ["yoy", "4", "PCT"],
    ]


def test_a_growth_turned_from_last_months():
    text = "9月，广东出口由上月下降3%转为增长5%；进口降幅较前8个月收窄1个百分点至4%。"
    assert zh(text) == [
        "exports 2024-09/2024-09 yoy 5 PCT",
        "imports 2024-09/2024-09 pp 1 PP",
        "imports 2024-09/2024-09 yoy -4 PCT",
    ]


def test_of_which_state_owned_firms_is_not_china():
    text = "前三季度，广东加工贸易进出口下降1%；其中国有企业进出口增长9%，其中山东不计。"
    assert zh(text)[1] == f"trade state {Q3} yoy 9 PCT"


def test_the_figures_of_a_customs_office_are_its_districts():
    text = "前三季度，拱北海关进出口300亿美元。"
    assert zh(text) == [f"trade {Q3} CN-GD/gongbei_customs level 3e+10 USD"]


def test_capital_of_an_origin_is_foreign_investment():
    text = "前三季度，前海实际使用港资增长14%，占实际使用外资的91%。横琴新设澳资企业120家。"
    assert zh(text) == [
        f"fdi_used HK {Q3} CN-GD/qianhai yoy 14 PCT",
        f"fdi_used HK {Q3} CN-GD/qianhai share 91 PCT",
        f"fdi_firms MO {Q3} CN-GD/hengqin level 120 COUNT",
    ]


def test_a_sum_of_people_stands_at_the_end_of_its_period():
    text = "2023年，全省引进留学回国人员3万人，累计引进留学回国人员20万人。"
    assert zh(text) == [
        "students_abroad_returned 2023-01/2023-12 level 30000 PERSON",
        "students_abroad_returned ..2023-12 level 200000 PERSON",
    ]


def test_capital_that_flows_in_from_partners():
    text = "前三季度，广东新设外资企业5000家，招商时吸收欧盟、美国资金分别增长7%、6%。"
    assert zh(text)[1:] == [f"fdi_used EU {Q3} yoy 7 PCT", f"fdi_used US {Q3} yoy 6 PCT"]


def test_points_behind_the_bracket_of_a_comparison_are_of_its_subject():
    text = "前三季度，广东进口增速比全国(5%)高4个百分点，出口增速比全国(6%)低1个百分点。"
    assert [fact.split()[0] for fact in zh(text)] == ["imports", "imports", "exports", "exports"]
    assert [fact.split()[-2] for fact in zh(text)] == ["5", "4", "6", "-1"]


def test_another_trade_mode_behind_market_procurement_is_its_own():
    text = "前三季度，广东市场采购出口700亿元，增长4%；加工贸易进出口2万亿元，下降5%。"
    assert zh(text)[2:] == [f"trade processing {Q3} level 2e+12 CNY", f"trade processing {Q3} yoy -5 PCT"]


def test_a_growth_that_slows_loses_points():
    text = "前三季度，深圳出口增长9%，增速放缓2个百分点。"
    assert zh(text)[-1] == f"exports {Q3} CN-440300 pp -2 PP"


def test_kinds_of_services_are_traded_as_services():
    text = "前三季度，广东知识密集型服务进出口增长12%，旅行服务出口下降8%。"
    assert zh(text) == [
        f"service_trade knowledge_intensive {Q3} yoy 12 PCT",
        f"service_exports travel {Q3} yoy -8 PCT",
    ]


def test_two_growths_of_a_level_in_two_currencies():
    text = "前三季度，广东进出口6万亿元，按美元计为8500亿美元，同比分别增长3%和5%。"
    assert zh(text)[2:] == [f"trade {Q3} yoy 3 PCT", f"trade {Q3} yoy 5 PCT"]


def test_the_sum_of_cities_is_none_of_them():
    text = "前三季度，深圳进出口3万亿元、东莞1万亿元，合计占全省的70%。"
    assert [fact.split()[-2] for fact in zh(text)] == ["3e+12", "1e+12"]


def test_cities_and_so_on_with_a_figure_for_each():
    text = "前三季度，深圳、东莞等市进出口分别增长2%、3%。"
    assert zh(text) == [f"trade {Q3} CN-440300 yoy 2 PCT", f"trade {Q3} CN-441900 yoy 3 PCT"]


def test_thousands_without_a_number_are_vague():
    assert zh("前三季度，广东新设外资企业逾千家。") == []


# -- lists with short names, figures told behind what they are -----------------------------------------------

SEP = "2024-09/2024-09"


def test_a_growth_on_the_year_and_one_on_the_month_in_one_list():
    text = "9月，广东出口同比、环比分别增长3%、下降2%；进口环比和同比分别下降1%和4%。"
    assert zh(text) == [
        f"exports {SEP} yoy 3 PCT",
        f"exports {SEP} mom -2 PCT",
        f"imports {SEP} mom -1 PCT",
        f"imports {SEP} yoy -4 PCT",
    ]


def test_partners_of_one_character_and_imports_without_their_noun_in_a_list():
    text = "9月，广东对美、欧、日出口分别增长5%、6%和7%；广东进、出口分别增长8%和9%，进、出口总值8000亿元。"
    assert zh(text) == [
        f"exports US {SEP} yoy 5 PCT",
        f"exports EU {SEP} yoy 6 PCT",
        f"exports JP {SEP} yoy 7 PCT",
        f"imports {SEP} yoy 8 PCT",
        f"exports {SEP} yoy 9 PCT",
        f"trade {SEP} level 8e+11 CNY",
    ]


def test_months_of_a_list_before_a_comma():
    assert zh("7月、8月、9月，广东进出口分别增长3%、4%、5%。") == [
        f"trade 2024-{m}/2024-{m} yoy {n} PCT" for m, n in (("07", 3), ("08", 4), ("09", 5))
    ]


@pytest.mark.parametrize(
    "words, fact",
    [
        ("民营企业占比过半，达52%", f"trade private {SEP} share 52 PCT"),
        ("进出口增速由负转正，达5%", f"trade {SEP} yoy 5 PCT"),
        ("进口降幅收窄，为2%", f"imports {SEP} yoy -2 PCT"),
    ],
)
def test_a_figure_behind_the_clause_that_says_what_it_is(words, fact):
    assert zh(f"9月，广东{words}。") == [fact]


def test_a_figure_behind_a_clause_that_says_nothing_of_a_rate_stays_unread():
    assert zh("9月，广东民营企业表现突出，达52%。") == []


# -- the same in other words ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "verb, sign", [("上扬", ""), ("走高", ""), ("扩张", ""), ("缩水", "-"), ("滑落", "-"), ("倒退", "-")]
)
def test_other_verbs_of_movement(verb, sign):
    assert zh(f"9月，广东进出口{verb}5%。") == [f"trade {SEP} yoy {sign}5 PCT"]


@pytest.mark.parametrize("when", ["头三个季度", "一至三季度", "1-3季度", "第一季度到第三季度"])
def test_quarters_in_a_row_are_one_period(when):
    assert zh(f"{when}，广东进出口6万亿元。") == ["trade 2024-01/2024-09 level 6e+12 CNY"]


def test_goods_that_go_to_a_partner_are_exported():
    assert zh("9月，广东输往东盟600亿元，里头出口玩具20亿元。") == [
        f"exports ASEAN {SEP} level 6e+10 CNY",
        f"exports ASEAN toys {SEP} level 2e+09 CNY",
    ]


def test_members_named_before_their_group_have_the_figures_of_a_list():
    text = "9月，广东对东盟、拉美等新兴市场出口分别增长5%、3%，服装、鞋等劳密产品出口分别为5亿元、3亿元。"
    assert zh(text) == [
        f"exports ASEAN {SEP} yoy 5 PCT",
        f"exports LATAM {SEP} yoy 3 PCT",
        f"exports garments {SEP} level 5e+08 CNY",
        f"exports footwear {SEP} level 3e+08 CNY",
    ]


def test_growths_of_a_quantity_and_its_value_in_one_list():
    assert zh("9月，广东出口汽车2万辆、价值30亿元，分别增长50%和80%。")[2:] == [
        f"export_volume motor_vehicles {SEP} yoy 50 PCT",
        f"exports motor_vehicles {SEP} yoy 80 PCT",
    ]


def test_a_kind_of_trade_without_a_code_is_not_what_was_told_before():
    assert zh("9月，广东市场采购出口250亿元，离岸贸易增长20%。") == [
        f"market_procurement_exports {SEP} level 2.5e+10 CNY"
    ]


def test_the_branches_of_what_is_not_collected_are_not_collected_either():
    text = "9月，广东工业增加值3000亿元，增长3%，其中生物医药业、家电制造业两者分别增18%及16%。出口5000亿元。"
    assert zh(text) == [f"exports {SEP} level 5e+11 CNY"]

"""Chinese figures that go on from what was told before: its indicators, period, part; facts by hand."""

import pytest
from texts import told

FIVE_MONTHS = "2024-01/2024-05"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **{"published": "2024-06-22", **about})


@pytest.mark.parametrize(
    "second, part",
    [
        ("新加坡两项分别为4亿美元和3亿美元", "SG"),
        ("新加坡这两项指标依次为4亿美元和3亿美元", "SG"),
        ("新加坡分别为4亿美元和3亿美元", "SG"),
        ("高技术产业则分别为4亿美元和3亿美元", "high_tech"),
    ],
)
def test_a_part_named_anew_has_the_figures_of_the_one_before(second, part):
    text = f"前5个月，来自香港的合同外资9亿美元、实际使用外资6亿美元，分别增长8%和5%；{second}。"
    assert zh(text)[-2:] == [
        f"fdi_contracted {part} {FIVE_MONTHS} level 4e+08 USD",
        f"fdi_used {part} {FIVE_MONTHS} level 3e+08 USD",
    ]


def test_figures_of_several_parts_are_not_gone_through_by_another():
    text = "前5个月，来自香港的实际使用外资6亿美元，来自日本的合同外资2亿美元，新加坡分别为4亿美元和3亿美元。"
    assert not [fact for fact in zh(text) if " SG " in fact]


def test_rises_and_falls_of_a_part_in_the_order_told_before():
    text = (
        "前5个月，制造业新签项目、合同外资和实际外资分别增长9%、7%和4%，"
        "服务业这三项指标则分别下降3%、增长2%和增长1%。"
    )
    assert zh(text) == [
        f"fdi_projects manufacturing {FIVE_MONTHS} yoy 9 PCT",
        f"fdi_contracted manufacturing {FIVE_MONTHS} yoy 7 PCT",
        f"fdi_used manufacturing {FIVE_MONTHS} yoy 4 PCT",
        f"fdi_projects services {FIVE_MONTHS} yoy -3 PCT",
        f"fdi_contracted services {FIVE_MONTHS} yoy 2 PCT",
        f"fdi_used services {FIVE_MONTHS} yoy 1 PCT",
    ]


def test_a_month_told_behind_the_months_up_to_it_is_told_in_passing():
    text = "前5个月，全省出口2万亿元，增长6%；5月当月出口4000亿元，增长9%。对东盟出口3000亿元，增长4%。"
    assert zh(text)[2:] == [
        "exports 2024-05/2024-05 level 4e+11 CNY",
        "exports 2024-05/2024-05 yoy 9 PCT",
        f"exports ASEAN {FIVE_MONTHS} level 3e+11 CNY",
        f"exports ASEAN {FIVE_MONTHS} yoy 4 PCT",
    ]


def test_a_month_that_a_text_speaks_of_goes_on():
    text = "5月，全省出口4000亿元，增长9%。对东盟出口600亿元，增长4%。"
    assert zh(text)[2:] == [
        "exports ASEAN 2024-05/2024-05 level 6e+10 CNY",
        "exports ASEAN 2024-05/2024-05 yoy 4 PCT",
    ]


@pytest.mark.parametrize("rate", ["而1至4月的降幅为2%", "1-4月的同比降幅则为2%"])
def test_the_rate_of_another_time_leaves_the_period_of_the_text(rate):
    text = f"前5个月，全省进出口3万亿元，下降3%，{rate}，出口2万亿元，下降1%。"
    assert zh(text)[2:] == [
        "trade 2024-01/2024-04 yoy -2 PCT",
        f"exports {FIVE_MONTHS} level 2e+12 CNY",
        f"exports {FIVE_MONTHS} yoy -1 PCT",
    ]


def test_an_amount_of_the_year_before_that_is_exceeded():
    text = "前5个月，全省实际使用外资80亿美元，已高于去年全年75亿美元的水平，增长6%。"
    assert zh(text) == [
        f"fdi_used {FIVE_MONTHS} level 8e+09 USD",
        "fdi_used 2023-01/2023-12 level 7.5e+09 USD",
        f"fdi_used {FIVE_MONTHS} yoy 6 PCT",
    ]


@pytest.mark.parametrize(
    "firms, kind",
    [
        ("外商独资企业", "wholly_foreign_owned"),
        ("中外合资企业", "joint_venture"),
        ("中外合作经营企业", "cooperative"),
        ("外商投资股份制企业", "joint_stock"),
    ],
)
def test_foreign_investment_by_the_form_of_its_firms(firms, kind):
    text = f"前5个月，{firms}合同外资5亿美元，增长3%，占全省合同外资的7%。"
    assert zh(text) == [
        f"fdi_contracted {kind} {FIVE_MONTHS} level 5e+08 USD",
        f"fdi_contracted {kind} {FIVE_MONTHS} yoy 3 PCT",
        f"fdi_contracted {kind} {FIVE_MONTHS} share 7 PCT",
    ]


@pytest.mark.parametrize(
    "drives",
    [
        "将全省实际外资的增速拉高2.5个百分点",
        "对全省实际外资的拉动为2.5个百分点",
        "拉动全省实际外资增长2.5个百分点",
    ],
)
def test_what_a_part_adds_to_the_growth_is_the_parts(drives):
    text = f"前5个月，服务业实际外资5亿美元，{drives}。"
    assert zh(text)[1:] == [f"fdi_used services {FIVE_MONTHS} contribution 2.5 PP"]


def test_what_a_figure_amounts_to_is_a_share():
    text = "前5个月，南沙实际使用外资5亿美元，相当于全市实际使用外资总额的31%。"
    assert zh(text)[1:] == [f"fdi_used {FIVE_MONTHS} CN-440115 share 31 PCT"]


@pytest.mark.parametrize("here", ["在莞新设企业", "来莞设立企业"])
def test_a_place_by_one_character_is_where_a_partner_invests(here):
    text = f"前5个月，新加坡势头好，{here}30家，实际使用外资5亿美元。"
    assert zh(text) == [
        f"fdi_firms SG {FIVE_MONTHS} CN-441900 level 30 COUNT",
        f"fdi_used SG {FIVE_MONTHS} CN-441900 level 5e+08 USD",
    ]


def test_a_place_by_one_character_with_what_is_invested_there():
    assert zh("前5个月，日本企业在穗投资增长3倍。") == [f"fdi_used JP {FIVE_MONTHS} CN-440100 yoy 300 PCT"]
    assert zh("前5个月，香港投资者的实际投入同比多了7%。") == [f"fdi_used HK {FIVE_MONTHS} yoy 7 PCT"]


@pytest.mark.parametrize(
    "text",
    [
        "前5个月，第三产业、第二产业增加值分别增长5%和4%。",
        "5月末，私营企业300万个，个体户200万个，分别增长9%和8%。",
        "前5个月，纺织、家电等30家外商投资企业增资，同比增长20%，涉及合同外资5亿美元，占全市的8%。",
        "该区有200万轻吨的拆船能力，占全国的40%。",
        "这是一座两千万人口的城市。",
    ],
)
def test_rates_of_what_was_left_unread_stay_unread(text):
    assert zh(text) == []


def test_a_paper_that_proposes_sets_goals():
    assert zh("《意见》明确提出壮大新业态，推动跨境电商进出口突破1万亿元。") == [
        "ecommerce_trade ? target 1e+12 CNY"
    ]


def test_what_is_moved_by_a_part_is_its_contribution():
    text = "前5个月，汽车出口增长80%，推动全省出口增长2个百分点。"
    assert zh(text)[1:] == [f"exports motor_vehicles {FIVE_MONTHS} contribution 2 PP"]


def test_a_title_that_tells_of_another_time_behind_a_blank_leaves_the_part():
    text = "今年港资企业新增300家 去年利用外资5亿美元"
    assert zh(text)[-1] == "fdi_used 2023-01/2023-12 level 5e+08 USD"


def test_a_partner_in_the_words_that_set_a_frame_is_that_of_the_sentence():
    text = "在对东盟的投资方面，据商务部门统计，2022年全省对外投资17亿美元，2023年增长4%。"
    assert zh(text) == [
        "odi ASEAN 2022-01/2022-12 level 1.7e+09 USD",
        "odi ASEAN 2023-01/2023-12 yoy 4 PCT",
    ]


def test_how_much_there_is_in_all_stands_at_the_end_of_its_time():
    text = "2023年，东莞人才总量达200万人，2022年底这一数字还是刚突破150万人。"
    assert zh(text) == [
        "other:talent_total ..2023-12 CN-441900 level 2e+06 PERSON",
        "other:talent_total ..2022-12 CN-441900 level 1.5e+06 PERSON",
    ]


def test_fields_in_which_people_work_are_no_part_of_them():
    text = "在医疗、旅游等领域，已有3900名港澳专业人士在粤执业。"
    assert zh(text) == ["hm_tw_talent ..2024-06 level 3900 PERSON"]


def test_the_year_before_in_a_text_on_a_year_that_is_over():
    text = "2023年，东莞民营企业进出口6000亿元，占比由上年的52%升至56%。"
    assert zh(text)[1:] == [
        "trade private 2022-01/2022-12 CN-441900 share 52 PCT",
        "trade private 2023-01/2023-12 CN-441900 share 56 PCT",
    ]


def test_an_earlier_years_figure_that_is_multiplied():
    text = "前5个月，深圳引进留学回国人员2万人，较2012年全年的3600人增长逾4倍。"
    assert zh(text) == [
        f"students_abroad_returned {FIVE_MONTHS} CN-440300 level 20000 PERSON",
        "students_abroad_returned 2012-01/2012-12 CN-440300 level 3600 PERSON",
    ]


def test_what_is_kept_stands_at_the_day_of_what_the_sentence_told_first():
    text = "前5个月，东莞出口9亿元。东莞拥有院士74人；在站博士后4500人，同比增长15%；新引进海外人才团队3个。"
    assert zh(text)[1:4] == [
        "other:academicians ..2024-06 CN-441900 level 74 PERSON",
        "other:postdoctoral_researchers ..2024-06 CN-441900 level 4500 PERSON",
        "other:postdoctoral_researchers ..2024-06 CN-441900 yoy 15 PCT",
    ]


def test_a_group_and_its_members_have_a_figure_together():
    text = "前5个月，“新三样”电动汽车、太阳能电池及锂电池合共出口18亿元，增长3%，其中电动汽车出口6亿元。"
    assert zh(text) == [
        f"exports new_three {FIVE_MONTHS} level 1.8e+09 CNY",
        f"exports new_three {FIVE_MONTHS} yoy 3 PCT",
        f"exports electric_vehicles {FIVE_MONTHS} level 6e+08 CNY",
    ]


def test_a_member_of_a_list_told_jointly_has_its_own_figure():
    text = "前5个月，电动汽车、太阳能电池及锂电池合共出口18亿元，增长3%，其中电动汽车出口6亿元。"
    assert zh(text) == [f"exports electric_vehicles {FIVE_MONTHS} level 6e+08 CNY"]


def test_both_are_those_of_the_list_told_last():
    text = "前5个月，广东对东盟进出口5000亿元，增长8%；对拉美、非洲分别进出口400亿元和300亿元，均增长12%。"
    assert zh(text)[-2:] == [
        f"trade LATAM {FIVE_MONTHS} yoy 12 PCT",
        f"trade AFRICA {FIVE_MONTHS} yoy 12 PCT",
    ]
    assert " ASEAN 2024-01/2024-05 yoy 12 " not in "".join(zh(text))


def test_a_sentence_goes_on_behind_words_between_dashes():
    text = "前5个月，广东对三个伙伴——东盟、美国、香港——进出口分别增长6%、9%和2%。——民企进出口增长5%。"
    assert zh(text) == [
        f"trade ASEAN {FIVE_MONTHS} yoy 6 PCT",
        f"trade US {FIVE_MONTHS} yoy 9 PCT",
        f"trade HK {FIVE_MONTHS} yoy 2 PCT",
        f"trade private {FIVE_MONTHS} yoy 5 PCT",
    ]

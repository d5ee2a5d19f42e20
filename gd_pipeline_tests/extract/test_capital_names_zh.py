"""Names of foreign capital and of what it sets up that no list holds, in Chinese prose; by hand."""

import pytest
from texts import told

from gd_pipeline.extract.lexicon import terms

Q = "2021-01/2021-03"


def zh(text: str) -> list[str]:
    return told(text, "zh", published="2021-04-20")


@pytest.mark.parametrize(
    "name", ["实际到位的外资", "外资到账", "实到外资", "到位外资", "吸引外资", "外商投资实际到位金额"]
)
def test_used_capital_by_its_verb_and_noun(name):
    assert zh(f"一季度，全省{name}达30亿元，增长6%。") == [
        f"fdi_used {Q} level 3e+09 CNY",
        f"fdi_used {Q} yoy 6 PCT",
    ]


@pytest.mark.parametrize("name", ["外资合同额", "签约外资", "吸收合同外资", "协议利用外资总额"])
def test_agreed_capital_by_its_verb_and_noun(name):
    assert zh(f"一季度，全省{name}9亿美元。") == [f"fdi_contracted {Q} level 9e+08 USD"]


def test_capital_of_an_origin_by_its_short_name():
    assert zh("一季度，港资到账额20亿元，协议台资金额3亿元。") == [
        f"fdi_used HK {Q} level 2e+09 CNY",
        f"fdi_contracted TW {Q} level 3e+08 CNY",
    ]


def test_firms_and_projects_set_up():
    assert zh("一季度，全省新成立的外资企业800家，新批准利用外资项目90个。") == [
        f"fdi_firms {Q} level 800 COUNT",
        f"fdi_projects {Q} level 90 COUNT",
    ]


@pytest.mark.parametrize("words", ["吸纳外资企业", "港资金融机构", "外商投资企业", "利用外商投资促进"])
def test_what_only_begins_like_capital_is_none(words):
    assert not any(dict(t.kinds).get("indicator") == "fdi_used" for t in terms(words))


@pytest.mark.parametrize(
    "text",
    [
        "澳资企业进驻横琴明显加快，新增注册745家",
        "澳资企业落户横琴势头良好，新设立745家",
        "横琴新设澳资企业745家",
    ],
)
def test_new_firms_may_be_told_behind_the_clause_that_names_them(text):
    assert zh(f"一季度，{text}，增长12%。") == [
        f"fdi_firms MO {Q} CN-GD/hengqin level 745 COUNT",
        f"fdi_firms MO {Q} CN-GD/hengqin yoy 12 PCT",
    ]


def test_a_growth_from_a_sum_of_years_is_left_unread():
    text = "一季度，横琴新设澳资企业745家，较前九年累计注册的数目增长52.7%。"
    assert zh(text) == [f"fdi_firms MO {Q} CN-GD/hengqin level 745 COUNT"]


def test_how_many_firms_there_are_stands_at_a_day():
    text = "一季度，佛山台商投资踊跃，台资企业有640家，合同利用台资5亿美元。"
    assert zh(text) == [
        "companies TW ..2021-03 CN-440600 level 640 COUNT",
        f"fdi_contracted TW {Q} CN-440600 level 5e+08 USD",
    ]


def test_the_turnover_that_goes_back_to_contracted_work():
    text = "深圳对外承包工程规模领先全国。2020年，该项营业额超百亿美元，增长5%。"
    assert zh(text) == [
        "contracting_turnover 2020-01/2020-12 CN-440300 level 1e+10 USD",
        "contracting_turnover 2020-01/2020-12 CN-440300 yoy 5 PCT",
    ]

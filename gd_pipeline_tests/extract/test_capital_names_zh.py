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

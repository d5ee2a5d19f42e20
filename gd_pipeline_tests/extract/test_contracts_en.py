"""English sentences on work under contract and on investment abroad; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

Y = "2023-01/2023-12"

WORK = {
    "the verb says whether outsourcing was agreed or done": (
        "In 2023, outsourcing firms of Dongguan took on orders worth $800 million and fulfilled $600 million of them.",
        [
            f"outsourcing_contracted {Y} CN-441900 level 8e+08 USD",
            f"outsourcing_executed {Y} CN-441900 level 6e+08 USD",
        ],
    ),
    "so does the noun beside it": (
        "Shenzhen's contract value in service outsourcing was $8 billion in 2023, up 9 percent, and the amount actually executed $6 billion, up 8 percent.",
        [
            f"outsourcing_contracted {Y} CN-440300 level 8e+09 USD",
            f"outsourcing_contracted {Y} CN-440300 yoy 9 PCT",
            f"outsourcing_executed {Y} CN-440300 level 6e+09 USD",
            f"outsourcing_executed {Y} CN-440300 yoy 8 PCT",
        ],
    ),
    "outsourcing of which neither is said was done": (
        "The value of offshore outsourcing undertaken by companies in Zhuhai climbed 13 percent to $300 million in 2023.",
        [
            f"outsourcing_executed offshore {Y} CN-440400 yoy 13 PCT",
            f"outsourcing_executed offshore {Y} CN-440400 level 3e+08 USD",
        ],
    ),
    "contracts that are a part are as the whole was": (
        "Guangzhou executed $9 billion of service outsourcing contracts in 2023, with offshore contracts making up $6 billion, or 67 percent.",
        [
            f"outsourcing_executed {Y} CN-440100 level 9e+09 USD",
            f"outsourcing_executed offshore {Y} CN-440100 level 6e+09 USD",
            f"outsourcing_executed offshore {Y} CN-440100 share 67 PCT",
        ],
    ),
    "the amount told right before has the growth": (
        "In 2023 Guangzhou signed 900 service outsourcing deals. They had a total value of $2 billion, an increase of 8 percent; the executed part came to $1 billion, up 6 percent.",
        [
            f"other:outsourcing_contracts {Y} CN-440100 level 900 COUNT",
            f"outsourcing_contracted {Y} CN-440100 level 2e+09 USD",
            f"outsourcing_contracted {Y} CN-440100 yoy 8 PCT",
            f"outsourcing_executed {Y} CN-440100 level 1e+09 USD",
            f"outsourcing_executed {Y} CN-440100 yoy 6 PCT",
        ],
    ),
    "contractors win orders and complete work": (
        "Guangdong's contractors completed $17 billion of work overseas in 2023, down 2 percent, and won contracts valued at $20 billion, up 11 percent.",
        [
            f"contracting_turnover {Y} level 1.7e+10 USD",
            f"contracting_turnover {Y} yoy -2 PCT",
            f"contracting_new {Y} level 2e+10 USD",
            f"contracting_new {Y} yoy 11 PCT",
        ],
    ),
    "builders, too": (
        "Guangdong builders won overseas engineering orders of $20 billion in 2023. Their turnover abroad was $18 billion, an increase of 4 percent.",
        [
            f"contracting_new {Y} level 2e+10 USD",
            f"contracting_turnover {Y} level 1.8e+10 USD",
            f"contracting_turnover {Y} yoy 4 PCT",
        ],
    ),
    "new contracts with those who signed them": (
        "New contracts won by Foshan companies in Belt and Road countries rose 6 percent in 2023 and accounted for 40 percent of all the overseas project contracts that they signed.",
        [f"contracting_new BRI {Y} CN-440600 yoy 6 PCT", f"contracting_new BRI {Y} CN-440600 share 40 PCT"],
    ),
    "what is not financial is no finance": (
        "Shenzhen companies invested $7 billion overseas in non-financial sectors in 2023, up 8 percent.",
        [f"odi {Y} CN-440300 level 7e+09 USD", f"odi {Y} CN-440300 yoy 8 PCT"],
    ),
    "money spent abroad": (
        "Companies in Zhuhai spent $640 million on acquisitions and new plants abroad in 2023, 14 percent more than in 2022.",
        [f"odi {Y} CN-440400 level 6.4e+08 USD", f"odi {Y} CN-440400 yoy 14 PCT"],
    ),
    "the investment that was made": (
        "Shenzhen added 900 overseas enterprises and institutions in 2023, 60 percent of them in Hong Kong. The investment actually made by Chinese parties was $5 billion.",
        [
            f"other:odi_projects {Y} CN-440300 level 900 COUNT",
            f"other:odi_projects HK {Y} CN-440300 share 60 PCT",
            f"odi {Y} CN-440300 level 5e+09 USD",
        ],
    ),
    "what was agreed abroad and what was paid": (
        "In 2023 Guangdong companies launched 1,100 projects abroad with agreed investment of $12 billion, and actually paid out $9 billion.",
        [
            f"other:odi_projects {Y} level 1100 COUNT",
            f"other:contracted_odi {Y} level 1.2e+10 USD",
            f"odi {Y} level 9e+09 USD",
        ],
    ),
    "an amount that opens a clause was executed": (
        "Guangzhou took on $15 billion of service outsourcing contracts in 2023; $10 billion worth was executed, up 12 percent.",
        [
            f"outsourcing_contracted {Y} CN-440100 level 1.5e+10 USD",
            f"outsourcing_executed {Y} CN-440100 level 1e+10 USD",
            f"outsourcing_executed {Y} CN-440100 yoy 12 PCT",
        ],
    ),
    "construction business abroad": (
        "Guangdong companies did $18 billion worth of construction business abroad in 2023, while the new orders they won fell 22 percent to $17 billion.",
        [
            f"contracting_turnover {Y} level 1.8e+10 USD",
            f"contracting_new {Y} yoy -22 PCT",
            f"contracting_new {Y} level 1.7e+10 USD",
        ],
    ),
    "the first source is a part of what was told": (
        "Offshore outsourcing executed in Guangzhou was put at $2 billion in 2023. Hong Kong was the leading source of orders with $900 million, followed by Japan ($300 million).",
        [
            f"outsourcing_executed offshore {Y} CN-440100 level 2e+09 USD",
            f"outsourcing_executed HK offshore {Y} CN-440100 level 9e+08 USD",
            f"outsourcing_executed JP offshore {Y} CN-440100 level 3e+08 USD",
        ],
    ),
}


@pytest.mark.parametrize("case", WORK)
def test_work_under_contract(case):
    text, facts = WORK[case]
    assert told(text, "en", published="2024-01-22") == facts


def test_what_a_fair_sold_is_no_areas_trade():
    fair = "The autumn session of the Canton Fair closed in Guangzhou with export turnover of $30 billion, up 9 percent."
    assert unread(fair, "en") == [("30 billion", "not_relevant"), ("9 percent", "not_relevant")]

"""What the rules of English prose know: one short sentence for each construction, its facts typed by hand."""

import pytest
from paragraphs import facts, reading, reasons

GD, CN, SZ = "CN-GD", "CN", "CN-440300"
Q3 = "2024-01/2024-09"


def en(text: str):
    return facts(reading(text, "en"))


# -- levels, growths, shares ---------------------------------------------------------------------------------


def test_a_level_and_its_growth():
    text = "In the first three quarters, Guangdong's exports reached 4.2 trillion yuan, up 8 percent."
    assert en(text) == [
        ("exports", "", GD, Q3, "level", 4.2e12, "CNY"),
        ("exports", "", GD, Q3, "yoy", 8.0, "PCT"),
    ]


def test_every_observation_names_its_rule():
    text = "From January to September, trade rose 9 percent, accounting for 21 percent of the national total."
    assert [o.rule for o in reading(text, "en").observations] == ["en.yoy", "en.share"]


def test_the_period_at_the_end_of_the_sentence():
    assert en("Imports fell 3 percent to 2 trillion yuan in the first half of 2024.") == [
        ("imports", "", GD, "2024-01/2024-06", "yoy", -3.0, "PCT"),
        ("imports", "", GD, "2024-01/2024-06", "level", 2e12, "CNY"),
    ]


@pytest.mark.parametrize(
    ("words", "growth"),
    [
        ("Exports grew by 7.2 percent", 7.2),
        ("Exports plunged 7.2 percent", -7.2),
        ("There was a 7.2 percent drop in exports", -7.2),
        ("There was a 7.2 percent year-on-year rise in exports", 7.2),
        ("Exports were 7.2 percent higher", 7.2),
        ("Exports were 7.2 percent lower", -7.2),
    ],
)
def test_the_sign_of_a_growth(words, growth):
    assert en(f"{words} in the first three quarters.") == [("exports", "", GD, Q3, "yoy", growth, "PCT")]


def test_a_growth_in_times():
    assert en("From January to September, exports of ships grew 1.2 times.")[0][4:] == ("yoy", 120.0, "PCT")


def test_a_growth_on_the_month():
    assert en("In September, exports rose 3 percent from the previous month.") == [
        ("exports", "", GD, "2024-09/2024-09", "mom", 3.0, "PCT")
    ]


def test_shares_points_and_contributions_are_kept_apart():
    text = (
        "From January to September, private enterprises' exports rose 9 percent, accounting for 60 percent "
        "of total exports, up 2 percentage points."
    )
    assert [(f[0], f[1], *f[4:]) for f in en(text)] == [
        ("exports", "private", "yoy", 9.0, "PCT"),
        ("exports", "private", "share", 60.0, "PCT"),
        ("exports", "private", "pp", 2.0, "PP"),
    ]


def test_what_is_contributed_to_a_growth_is_no_share():
    text = "From January to September, exports to the US contributed 40 percent of the growth."
    assert [f[4:] for f in en(text)] == [("contribution", 40.0, "PCT")]


def test_points_below_are_negative():
    text = (
        "From January to September, trade rose 2 percent, 1.5 percentage points lower than the national pace."
    )
    assert en(text)[-1][4:] == ("pp", -1.5, "PP")


def test_the_nation_as_a_yardstick():
    text = (
        "From January to September, exports grew 8 percent, compared with the national growth of 6 percent."
    )
    assert en(text) == [
        ("exports", "", GD, Q3, "yoy", 8.0, "PCT"),
        ("exports", "", CN, Q3, "yoy", 6.0, "PCT"),
    ]


def test_dollars_in_brackets_are_the_same_topic():
    text = "From January to September, exports hit 4.2 trillion yuan (about $590 billion), up 8 percent."
    assert en(text) == [
        ("exports", "", GD, Q3, "level", 4.2e12, "CNY"),
        ("exports", "", GD, Q3, "level", 5.9e11, "USD"),
        ("exports", "", GD, Q3, "yoy", 8.0, "PCT"),
    ]


def test_a_deficit_is_negative():
    text = "From January to September, the trade deficit was 30 billion yuan."
    assert en(text) == [("balance", "", GD, Q3, "level", -3e10, "CNY")]


# -- lists ---------------------------------------------------------------------------------------------------


def test_partners_respectively():
    text = "In September, exports to the US, Japan and Germany rose 6, 4 and 1 percent respectively."
    assert [(f[1], f[5]) for f in en(text)] == [("US", 6.0), ("JP", 4.0), ("DE", 1.0)]


def test_a_list_behind_its_numbers():
    text = "September saw rises of 6 percent and 4 percent respectively in trade with the US and Japan."
    assert [(f[1], f[5]) for f in en(text)] == [("US", 6.0), ("JP", 4.0)]


def test_one_growth_for_each():
    text = "From January to September, general trade and processing trade both grew 5 percent."
    assert [(f[1], f[5]) for f in en(text)] == [("general", 5.0), ("processing", 5.0)]


def test_the_flows_of_one_sentence():
    text = "From January to September, exports hit 4 trillion yuan and imports 2 trillion yuan."
    assert [(f[0], f[5]) for f in en(text)] == [("exports", 4e12), ("imports", 2e12)]


def test_an_unknown_product_of_a_list_has_its_own_words():
    text = "From January to September, exports of toys, paper lanterns and furniture rose 1, 2 and 3 percent."
    assert [(f[1], f[5]) for f in en(text)] == [("toys", 1.0), ("paper_lanterns", 2.0), ("furniture", 3.0)]


def test_a_group_taken_together_stays_unread():
    text = "From January to September, the three together made up 40 percent of trade."
    found = reading(text, "en")
    assert facts(found) == []
    assert reasons(found) == {"40 percent": "ambiguous"}


# -- parts, times, areas -------------------------------------------------------------------------------------


def test_parts_after_of_which():
    text = (
        "From January to September, trade with the US hit 900 billion yuan, "
        "of which exports were 700 billion yuan."
    )
    assert en(text) == [
        ("trade", "US", GD, Q3, "level", 9e11, "CNY"),
        ("exports", "US", GD, Q3, "level", 7e11, "CNY"),
    ]


def test_a_single_month_within_cumulative_figures():
    text = (
        "From January to September, imports hit 2 trillion yuan. "
        "In September alone, imports were 240 billion yuan."
    )
    assert en(text) == [
        ("imports", "", GD, Q3, "level", 2e12, "CNY"),
        ("imports", "", GD, "2024-09/2024-09", "level", 2.4e11, "CNY"),
    ]


def test_a_city_of_the_province():
    text = "From January to September, Shenzhen's exports rose 6 percent."
    assert en(text) == [("exports", "", SZ, Q3, "yoy", 6.0, "PCT")]


# -- counts and goals ----------------------------------------------------------------------------------------


def test_new_firms_are_counted():
    text = "From January to September, 21,000 foreign-invested enterprises were newly established."
    assert en(text) == [("fdi_firms", "", GD, Q3, "level", 21000.0, "COUNT")]


def test_permits_behind_their_noun_are_papers():
    text = "From January to September, work permits reached 3,000."
    assert en(text)[0][4:] == ("level", 3000.0, "COUNT")


def test_a_goal_is_a_target_with_its_deadline():
    text = "The province aims to raise cross-border e-commerce trade to 1.5 trillion yuan by 2027."
    found = reading(text, "en").observations
    assert [(o.measure, o.value, o.period, o.rule) for o in found] == [
        ("target", 1.5e12, "..2027-12", "en.target")
    ]


# -- what stays unread ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("In 2023, the company's exports hit 6 million yuan.", "6 million yuan", "not_relevant"),
        ("From January to September, Guangdong's GDP rose 5 percent.", "5 percent", "not_relevant"),
        ("Since the opening of the bridge, trade hit 60 billion yuan.", "60 billion yuan", "many_years"),
        ("From January to September, exports rose by 30 billion yuan.", "30 billion yuan", "ambiguous"),
        ("From January to September, exports in Xintang (US$5 billion) led.", "5 billion", "unknown_area"),
    ],
)
def test_what_is_no_figure_of_the_territory_stays_unread(text, number, reason):
    found = reading(text, "en")
    assert facts(found) == []
    assert reasons(found)[number] == reason


def test_the_growth_of_a_count_that_is_not_collected():
    found = reading(
        "From January to September, exports rose. The port had 900 vessels calling, up 7 percent.", "en"
    )
    assert facts(found) == []
    assert reasons(found)["7 percent"] == "no_indicator"


def test_digits_of_a_name_are_listed():
    found = reading("The G20 and PM2.5 in Guangdong.", "en")
    assert reasons(found) == {"20": "name", "2.5": "name"}

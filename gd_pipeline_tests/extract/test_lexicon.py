"""The terms of the code lists in a text, and the lists themselves."""

from collections import defaultdict

import pytest

from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.lexicon import SUBJECT_LISTS, terms
from gd_pipeline.extract.neutral import neutral_words, without_neutral
from gd_pipeline.model.codes import LISTS, by_alias, codes


def found(text: str) -> list[tuple[str, dict[str, str]]]:
    return [(text[t.start : t.end], dict(t.kinds)) for t in terms(fold(text))]


@pytest.mark.parametrize("name", LISTS)
def test_no_alias_is_claimed_by_two_codes_of_a_list(name):
    claimed: dict[str, set[str]] = defaultdict(set)
    for code in codes(name).values():
        for alias in code.aliases():
            claimed[fold(alias).lower()].add(code.code)
    assert {alias: sorted(by) for alias, by in claimed.items() if len(by) > 1} == {}
    assert by_alias(name)


@pytest.mark.parametrize("name", LISTS)
def test_every_parent_is_a_code_of_its_list(name):
    known = codes(name)
    assert [c.code for c in known.values() if c.parent and c.parent not in known] == []


def test_every_list_of_subjects_is_a_code_list():
    assert set(SUBJECT_LISTS) <= set(LISTS)


def test_the_longest_name_is_the_one():
    assert found("服务贸易进出口") == [("服务贸易进出口", {"indicator": "service_trade"})]


def test_traditional_script_is_the_same_word():
    assert found("實際使用外資") == [("實際使用外資", {"indicator": "fdi_used"})]


def test_latin_names_are_whole_words():
    assert found("reexports") == []
    assert found("exports") == [("exports", {"indicator": "exports"})]


def test_short_names_only_in_capitals():
    assert [kinds.get("counterpart_area") for _, kinds in found("the US")] == ["US"]
    assert found("told us") == []


def test_the_dollar_sign_names_no_country():
    assert found("US$5") == []


def test_a_partner_of_one_character_stands_between_preposition_and_flow():
    assert [kinds["counterpart_area"] for _, kinds in found("对美出口") if "counterpart_area" in kinds] == [
        "US"
    ]
    assert found("美好") == []


def test_plural_and_singular():
    assert found("private enterprise") != []
    assert found("private enterprises") != []


def test_neutral_words_name_nothing():
    assert without_neutral("主要市场") == ""
    assert without_neutral("玲珑宝塔") == "玲珑宝塔"
    assert "total" in neutral_words("en")


def test_no_neutral_word_stands_twice_or_in_capitals():
    assert all(w == w.lower() and " " not in w for w in neutral_words("en"))
    assert "" not in neutral_words("zh") | neutral_words("en")

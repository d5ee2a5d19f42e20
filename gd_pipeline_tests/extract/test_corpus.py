"""How much of the corpus is read, and that what measures it can tell right from wrong."""

import json

import pytest

from benchmarks import accuracy

FLOORS = {"zh": (0.955, 0.98, 0.8), "en": (0.93, 0.965, 0.85)}
"""Core recall, precision and recall of all that a change must not fall below."""

FACT = {
    "indicator": "exports",
    "ref_area": "CN-GD",
    "period": "2024-01/2024-05",
    "measure": "level",
    "value": 2_000_000_000_000,
    "unit": "CNY",
    "core": True,
}
GROWTH = FACT | {"measure": "yoy", "value": 5.5, "unit": "PCT"}


@pytest.mark.parametrize("lang", sorted(FLOORS))
def test_the_corpus_is_read_as_well_as_before(lang):
    score = accuracy.total(lang)

    core, precise, every = FLOORS[lang]
    assert score.core_recall >= core
    assert score.precision >= precise
    assert score.recall >= every


def judged(folder, *facts):
    text = folder / "release.txt"
    text.write_text("前5个月，广东出口2万亿元，增长5.5%。", "utf-8")
    lines = [{"published": "2024-06-10"}, *facts]
    text.with_suffix(".jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    score, lines = accuracy.judge(accuracy.typed(text))
    return (score.right_core, score.right, score.read), lines


def test_what_is_right_counts(tmp_path):
    assert judged(tmp_path, FACT, GROWTH) == ((2, 2, 2), [])


@pytest.mark.parametrize(
    "wrong",
    [
        {"ref_area": "CN"},
        {"indicator": "imports"},
        {"period": "2024-05/2024-05"},
        {"product": "high_tech"},
        {"counterpart_area": "HK"},
        {"value": 2_100_000_000_000},
        {"unit": "USD"},
        {"measure": "share"},
    ],
)
def test_what_is_wrong_in_one_column_counts_against_recall_and_precision(tmp_path, wrong):
    counts, lines = judged(tmp_path, FACT | wrong, GROWTH)

    assert counts == (1, 1, 2)
    assert len(lines) == 2


def test_what_no_label_has_counts_against_precision(tmp_path):
    assert judged(tmp_path, FACT)[0] == (1, 1, 2)


def test_a_fact_without_a_period_may_have_any(tmp_path):
    assert judged(tmp_path, FACT | {"period": None}, GROWTH)[0] == (2, 2, 2)


def test_a_number_beside_the_core_that_is_placed_differently_is_left_out_of_precision(tmp_path):
    assert judged(tmp_path, FACT, GROWTH | {"core": False, "indicator": "other:orders"})[0] == (1, 1, 1)


def test_every_text_has_its_facts_and_every_fact_has_a_text():
    for lang in FLOORS:
        texts = {p.stem for p in (accuracy.CORPUS / lang).glob("*.txt")}
        facts = {p.stem for p in (accuracy.CORPUS / lang).glob("*.jsonl")}
        assert texts == facts
        assert texts

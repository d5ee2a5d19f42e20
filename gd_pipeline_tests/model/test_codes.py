"""The code lists: every alias has one owner, every parent exists, a broken line is named."""

import pytest

from gd_pipeline.model import codes as module
from gd_pipeline.model.codes import LISTS, by_alias, codes
from gd_pipeline.model.customs import hs_headings


@pytest.mark.parametrize("name", LISTS)
def test_no_alias_is_claimed_by_two_codes(name):
    assert len(by_alias(name)) >= len(codes(name))


@pytest.mark.parametrize("name", LISTS)
def test_every_code_has_a_name_and_its_parent_exists(name):
    known = codes(name)
    for code in known.values():
        assert code.name_en or code.name_zh, code
        assert not code.parent or code.parent in known, code


def lists_from(tmp_path, monkeypatch, text):
    (tmp_path / "codes").mkdir()
    (tmp_path / "codes" / "toy.csv").write_text(text, "utf-8")
    monkeypatch.setattr(module.resources, "files", lambda package: tmp_path)
    for cached in (codes, by_alias):
        cached.cache_clear()


HEAD = "code,name_en,name_zh,aliases_en,aliases_zh,parent\n"


@pytest.fixture(autouse=True)
def _fresh_caches():
    yield
    for cached in (codes, by_alias):
        cached.cache_clear()


def test_two_claims_on_one_alias_are_named(tmp_path, monkeypatch):
    lists_from(tmp_path, monkeypatch, HEAD + "a,Apples,苹果,,果,\nb,Pears,梨,,果,\n")
    with pytest.raises(ValueError, match="'果' is claimed by 'a' and by 'b'"):
        by_alias("toy")


def test_a_code_that_stands_twice_is_named(tmp_path, monkeypatch):
    lists_from(tmp_path, monkeypatch, HEAD + "a,Apples,苹果,,,\na,Pears,梨,,,\n")
    with pytest.raises(ValueError, match=r"toy.csv line 3: the code 'a' stands twice"):
        codes("toy")


def test_a_line_of_another_width_is_named(tmp_path, monkeypatch):
    lists_from(tmp_path, monkeypatch, HEAD + "a,Apples,苹果\n")
    with pytest.raises(ValueError, match=r"toy.csv line 2: wrong number of columns"):
        codes("toy")


def test_headings_of_goods_are_four_digits_in_order() -> None:
    headings = hs_headings()
    assert list(headings) == sorted(set(headings))
    assert {len(h) for h in headings} == {4}
    assert {"0101", "2848", "8507", "9805"} <= set(headings)
    assert not {"7701", "8599", "2838"} & set(headings)

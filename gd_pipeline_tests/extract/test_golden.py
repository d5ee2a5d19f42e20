"""The facts typed from reading the sample's pages, against what the program reads from the same bytes."""

import json
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from gd_pipeline.extract.document import extract
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.model.source import Source
from gd_pipeline.read.reader import read

ROOT = Path(__file__).resolve().parents[2]
VISITS = sorted(p for p in (ROOT / "data" / "sample" / "visits").iterdir() if p.is_dir())
SOURCES = {
    p.parent.name: Source(**yaml.safe_load(p.read_text("utf-8"))["attributes"])
    for p in sorted((ROOT / "gd_pipeline" / "defs" / "sources").glob("*/defs.yaml"))
}
GOLDEN = sorted((ROOT / "gd_pipeline_tests" / "golden").glob("*.jsonl"))


def observations(url: str, visit: str | None, publisher: str):
    parts = urlsplit(url)
    found = [v / parts.hostname / parts.path.lstrip("/") for v in VISITS if visit is None or v.name <= visit]
    payload = [f for f in found if f.is_file()][-1].read_bytes()
    source = SOURCES[publisher]
    capture = Capture(
        publisher, url, datetime(2024, 12, 20, tzinfo=UTC), 200, "text/html", "0" * 64, "", 0, False, "", "",
        source.lang, source.ref_area, "crawl", "", "",
    )  # fmt: skip
    return extract(read(payload, capture, source)).observations


def key(fact: dict) -> tuple:
    dims = [fact.get(d, TOTAL) for d in BREAKDOWNS]
    return (
        fact["indicator"],
        fact["ref_area"],
        fact["period"],
        *dims,
        fact["measure"],
        float(fact["value"]),
        fact["unit"],
    )


@pytest.mark.parametrize("path", GOLDEN, ids=lambda p: p.stem)
def test_every_golden_fact_is_read_and_nothing_else_of_a_complete_page(path):
    head, *facts = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    read_ = [
        key(
            {
                c: getattr(o, c)
                for c in ("indicator", "ref_area", "period", *BREAKDOWNS, "measure", "value", "unit")
            }
        )
        for o in observations(head["url"], head.get("visit"), path.stem.split("__")[0])
    ]
    missed = [key(f) for f in facts if key(f) not in read_]
    assert not missed
    if head["complete"]:
        assert sorted(map(str, read_)) == sorted(str(key(f)) for f in facts)

"""The bundled replica is whole, and the golden facts stand on its pages."""

import html
import json
import re
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from gd_pipeline.crawl.replica import ReplicaAdapter
from gd_pipeline.model.observation import BREAKDOWNS
from gd_pipeline.model.source import Source

ROOT = Path(__file__).resolve().parents[2]
VISITS = sorted(p for p in (ROOT / "data" / "sample" / "visits").iterdir() if p.is_dir())
SOURCES = [
    Source(**yaml.safe_load(p.read_text("utf-8"))["attributes"])
    for p in sorted((ROOT / "gd_pipeline" / "defs" / "sources").glob("*/defs.yaml"))
]
GOLDEN = sorted((ROOT / "gd_pipeline_tests" / "golden").glob("*.jsonl"))


def facts(path: Path) -> tuple[dict, list[dict]]:
    head, *rows = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    return head, rows


def page(url: str, visit: str | None = None) -> str:
    parts = urlsplit(url)
    name = parts.path.lstrip("/")
    files = [v / (parts.hostname or "") / name for v in VISITS if visit is None or v.name <= visit]
    body = [f for f in files if f.is_file()][-1].read_bytes()
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("gb18030")
    return html.unescape(re.sub(r"<[^>]+>", " ", text)).replace(",", "")


def ways_to_print(value: float, unit: str) -> set[str]:
    number = abs(Decimal(str(value)))
    scales = [1, 10**4, 10**6, 10**8, 10**9, 10**12]
    out = {f"{(number / s).normalize():f}" for s in scales}
    out |= {f"{w}.0" for w in out if "." not in w}
    if unit == "RANK":
        out.add("一二三四五六七八九十"[int(value) - 1])
    if unit == "PCT":  # 增长3.6倍 is 360 percent
        out.add(f"{(number / 100).normalize():f}")
    return out


def test_the_sample_is_small_and_has_enough_releases():
    size = sum(f.stat().st_size for v in VISITS for f in v.rglob("*") if f.is_file())
    assert size < 3_000_000
    releases = {
        f
        for v in VISITS
        for f in v.rglob("*.*html")
        if re.search(r"\d{7}/index|post_\d+|/[0-9a-f]{10}\.shtml", str(f))
    }
    assert len(releases) >= 34
    assert len(SOURCES) >= 7


REPLICA = ReplicaAdapter(VISITS)
IN_SAMPLE = [s for s in SOURCES if any(REPLICA.holds(x.url) for x in s.listings)]


def test_the_sample_is_of_thirteen_publishers():
    assert len(IN_SAMPLE) == 13


@pytest.mark.parametrize("source", IN_SAMPLE, ids=lambda s: s.name)
def test_a_source_of_the_sample_has_host_listings_and_robots_there(source):
    rules = {
        k
        for v in VISITS
        if (v / "_web.yaml").exists()
        for k in yaml.safe_load((v / "_web.yaml").read_text("utf-8"))
    }
    for host in source.hosts:
        if f"{host}/*" in rules:  # the host that answers with a challenge
            continue
        assert (VISITS[0] / host / "robots.txt").is_file() == (host != "english.customs.gov.cn")
        for listing in source.listings:
            parts = urlsplit(listing.url)
            name = parts.path.lstrip("/") + (f"__{parts.query}" if parts.query else "")
            assert (VISITS[0] / host / name).is_file(), listing.url


def test_there_are_golden_facts_for_every_publisher_with_pages():
    assert len(GOLDEN) >= 14
    publishers = {p.name.split("__")[0] for p in GOLDEN}
    assert publishers <= {s.name for s in SOURCES}
    assert {
        "gacc",
        "gacc_english",
        "gd_customs",
        "gd_commerce",
        "gd_stats",
        "gd_talent",
        "gdtoday",
        "gd_gov",
    } <= publishers


@pytest.mark.parametrize("path", GOLDEN, ids=lambda p: p.stem)
def test_golden_facts_stand_on_their_page(path):
    head, rows = facts(path)
    assert set(head) <= {"url", "complete", "visit"}
    assert rows
    text = page(head["url"], head.get("visit"))
    allowed = {"indicator", "ref_area", "period", "measure", "value", "unit", "of", *BREAKDOWNS}
    for row in rows:
        assert set(row) <= allowed
        found = any(
            re.search(rf"(?<![\d.]){re.escape(w)}(?![\d.]*\d)", text)
            for w in ways_to_print(row["value"], row["unit"])
        )
        assert found, row

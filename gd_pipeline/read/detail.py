"""Downloads of the customs' online query (commodity x partner x place x trade mode) as typed columns.

A download is no release with sentences: its rows go into the table ``trade_detail`` as they stand. Its
columns follow the query, and its header says which they are. Commas, quotes and line ends are the same bytes
in GB18030 and UTF-8, so that a name is decoded once, not once a row.
Which of several downloads holds the latest figure is decided in ``gd_pipeline.check``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from gd_pipeline.model.customs import CustomsList, customs_codes
from gd_pipeline.model.detail import REJECTED, ROWS
from gd_pipeline.model.document import Problem
from gd_pipeline.model.observation import TOTAL

ROW_LIMIT = 10_000
"""The online query gives no more rows than this: a file of exactly so many was cut."""

_MONTH, _COMMODITY = "数据年月", "商品编码"
_MONEY = {"人民币": "CNY", "美元": "USD"}
_NAMES = ("贸易伙伴名称", "商品名称", "贸易方式名称", "收发货人注册地名称", "")
_CODED: dict[str, tuple[str, CustomsList]] = {
    "counterpart_area": ("贸易伙伴编码", "partner"),
    "customs_procedure": ("贸易方式编码", "trade_mode"),
    "ref_area": ("收发货人注册地编码", "place"),
}
_QUANTITIES = (("quantity_1", "第一数量"), ("quantity_2", "第二数量"))
_UNITS = (("quantity_unit_1", "第一计量单位"), ("quantity_unit_2", "第二计量单位"))
_FLOWS = (
    ("trade", re.compile(r"进出口|\btrade\b", re.I)),
    ("exports", re.compile(r"出口|\bexports?\b", re.I)),
    ("imports", re.compile(r"进口|\bimports?\b", re.I)),
)
_KNOWN = {
    *(_MONTH, _COMMODITY, *_MONEY, *_NAMES),
    *(name for name, _ in _CODED.values()),
    *(name for _, name in (*_QUANTITIES, *_UNITS)),
}
_HS = re.compile(r"(?:0[1-9]|[1-9]\d)(?:\d\d){0,3}")
_NUMBER = r"^-?\d+(?:\.\d+)?$"
_ABSENT = {"ref_area": "CN", "quantity_unit_1": "", "quantity_unit_2": ""}
"""What a column says that the query did not ask for; the others say "all"."""

_TEXT = pa.dictionary(pa.int32(), pa.binary())


@dataclass(frozen=True, slots=True)
class Detail:
    """The rows of a download, those that were not taken, and what is wrong with the whole."""

    table: pa.Table
    rejected: pa.Table
    problems: tuple[Problem, ...] = ()


def _header(payload: bytes) -> tuple[list[str], str] | None:
    """The column names and the charset of a download; None for any other file."""
    first = payload[: payload.find(b"\n") + 1][:4000]
    for charset in ("utf-8-sig", "gb18030"):
        try:
            names = [n.strip() for n in next(csv.reader([first.decode(charset)]), [])]
        except (UnicodeDecodeError, csv.Error):
            continue
        if _MONTH in names and (_COMMODITY in names or "贸易伙伴编码" in names):
            return names, charset
    return None


def is_detail(payload: bytes) -> bool:
    """Whether a file is a download of the customs' online query, told by its header."""
    return _header(payload) is not None


def flow(name: str) -> str | None:
    """The indicator that a file's title or name says; the rows of a download do not say it."""
    return next((code for code, words in _FLOWS if words.search(name.replace("_", " "))), None)


def read_detail(payload: bytes, name: str) -> Detail:
    """Read a download; ``name`` is its title or file name, which says whether it holds exports or imports.

    Never raises for what the file holds: a row that cannot be taken whole is told in ``rejected``, a file of
    which no row can be taken in ``problems``.
    """
    header = _header(payload)
    if header is None:
        return _nothing("unknown_header", "the header is not that of the customs' online query")
    names, charset = header
    if unknown := sorted(set(names) - _KNOWN):
        return _nothing("unknown_header", f"no such column is known: {', '.join(unknown)}")
    money = [(n, unit) for n in names for word, unit in _MONEY.items() if n == word]
    if len(money) != 1:
        return _nothing(
            "unknown_header", f"one column in 人民币 or 美元 is needed, found {len(money)}: download it again"
        )
    indicator = flow(name)
    if indicator is None:
        message = (
            f"{name!r} does not say whether these are exports or imports, nor does any column: put 出口 or "
            "进口 (export, import) into the file's name or into the title of its sidecar"
        )
        return _nothing("flow_unknown", message)
    try:
        download = _download(payload, names, charset)
    except pa.ArrowInvalid as e:
        return _nothing("broken_csv", f"its rows cannot be told apart: {e}; download it again")
    return download.detail(indicator, *money[0])


def _nothing(code: str, message: str) -> Detail:
    return Detail(ROWS.empty_table(), REJECTED.empty_table(), (Problem(code, message, "header"),))


def _parse(
    payload: bytes, names: list[str], skip: Callable[[pacsv.InvalidRow], str] | None = None
) -> pa.Table:
    """The columns as bytes, codes and names as dictionaries.

    A row of another length than the header goes to ``skip``, else it raises pa.ArrowInvalid.
    """
    # a name may stand twice or be empty (behind a trailing comma): columns are told apart by place
    places = [f"{i}:{n}" for i, n in enumerate(names)]
    numbers = {*_MONEY, *(n for _, n in _QUANTITIES)}
    types = {p: pa.binary() if n in numbers else _TEXT for p, n in zip(places, names, strict=True)}
    return pacsv.read_csv(
        io.BytesIO(payload),
        read_options=pacsv.ReadOptions(
            column_names=places, skip_rows=1, block_size=1 << 24, use_threads=skip is None
        ),
        parse_options=pacsv.ParseOptions(invalid_row_handler=skip),
        convert_options=pacsv.ConvertOptions(
            column_types=types, check_utf8=False, strings_can_be_null=False, include_columns=places
        ),
    )


def _download(payload: bytes, names: list[str], charset: str) -> _Download:
    """The parsed file. Only the slow way tells odd lines with their numbers: rare files go it. May raise."""
    try:
        return _Download(_parse(payload, names), names, charset)
    except pa.ArrowInvalid:
        ragged: dict[int, str] = {}

        def skip(row: pacsv.InvalidRow) -> str:
            ragged[row.number] = row.text
            return "skip"

        # the library hands odd rows over as UTF-8
        text = payload.decode(charset, "replace").encode()
        return _Download(_parse(text, names, skip), names, "utf-8", ragged)


@dataclass(slots=True)
class _Download:
    """The columns as they were printed; ``ragged`` the lines of another length than the header, by number."""

    raw: pa.Table
    names: list[str]
    charset: str
    ragged: dict[int, str] = field(default_factory=dict)
    faults: list[tuple[pa.Array, Callable[[int], str]]] = field(default_factory=list)

    def detail(self, indicator: str, money: str, unit: str) -> Detail:
        """The rows in the columns of ``ROWS``; a row with a code or number that is none is rejected whole."""
        rows = self.raw.num_rows
        columns: dict[str, pa.Array | None] = {
            "line": self._lines(),
            "indicator": pa.repeat(pa.scalar(indicator), rows),
            "period": self._text(_MONTH, _period),
            "product": self._text(_COMMODITY, _hs),
            "value": self._number(money, needed=True),
            "unit": pa.repeat(pa.scalar(unit), rows),
        }
        for name, (printed, known) in _CODED.items():
            columns[name] = self._text(printed, customs_codes(known).get)
        for name, printed in _QUANTITIES:
            columns[name] = self._number(printed, needed=False)
        for name, printed in _UNITS:
            columns[name] = self._text(printed, lambda unit: "" if unit in ("?", "-") else unit)
        arrays = []
        for column in ROWS:
            values = columns[column.name]
            if values is None:
                values = pa.repeat(pa.scalar(_ABSENT.get(column.name, TOTAL)), rows)
            arrays.append(values.cast(column.type))
        return self._sorted_out(pa.Table.from_arrays(arrays, schema=ROWS))

    def _lines(self) -> pa.Array:
        """The line of each row, the first behind the header being 2."""
        every = range(2, self.raw.num_rows + len(self.ragged) + 2)
        return pa.array([n for n in every if n not in self.ragged] if self.ragged else every, pa.int64())

    def _column(self, name: str) -> pa.ChunkedArray:
        return self.raw.column(self.names.index(name))

    def _text(self, name: str, change: Callable[[str], str | None]) -> pa.Array | None:
        """A column of codes, each changed once; None where the download has no such column."""
        if name not in self.names:
            return None
        column = self._column(name).unify_dictionaries().combine_chunks()
        printed = [v.decode(self.charset, "replace").strip() for v in column.dictionary.to_pylist()]
        codes = [change(code) for code in printed]
        unknown = [i for i, code in enumerate(codes) if code is None]
        if unknown:
            bad = pc.is_in(column.indices, pa.array(unknown, column.indices.type))
            at = column.indices
            self.faults.append((bad, lambda row: f"{name} {printed[at[row].as_py()]} is none that is known"))
        return pa.DictionaryArray.from_arrays(column.indices, pa.array([c or "" for c in codes], pa.string()))

    def _number(self, name: str, *, needed: bool) -> pa.Array:
        """A column of numbers, null where nothing is printed."""
        if name not in self.names:
            return pa.nulls(self.raw.num_rows, pa.float64())
        none = pa.scalar(None, pa.binary())
        printed = pc.replace_substring(self._column(name), b",", b"").combine_chunks()
        printed = pc.if_else(pc.equal(printed, b""), none, printed)
        bad = pc.fill_null(pc.invert(pc.match_substring_regex(printed, _NUMBER)), needed)
        if pc.any(bad).as_py():
            self.faults.append((bad, lambda row: f"{name} is no number"))
            printed = pc.if_else(bad, none, printed)
        return printed.cast(pa.string()).cast(pa.float64())

    def _sorted_out(self, table: pa.Table) -> Detail:
        """The good rows and the others, each with the first reason that it gave."""
        count, problems = table.num_rows + len(self.ragged), []
        if count == ROW_LIMIT:
            cut = f"exactly {count:,} rows, where the online query cuts: ask for fewer months or partners"
            problems.append(Problem("cut_download", cut, "file"))
        reasons: dict[int, str] = {}
        for bad, reason in reversed(self.faults):
            reasons |= {row: reason(row) for row in pc.indices_nonzero(bad).to_pylist()}
        at = pa.array(sorted(reasons), pa.int64())
        lines = table["line"].take(at).combine_chunks()
        left = [(n, "not as many cells as the header", row) for n, row in self.ragged.items()]
        for i, line, row in zip(
            at.to_pylist(), lines.to_pylist(), self.raw.take(at).to_pylist(), strict=True
        ):
            printed = ",".join(v.decode(self.charset, "replace") for v in row.values())
            left.append((line, reasons[i], printed))
        if not left:
            return Detail(table, REJECTED.empty_table(), tuple(problems))
        left.sort()
        message = f"{len(left):,} of {count:,} rows are not taken, the first: {left[0][1]}"
        problems.append(Problem("rejected_rows", message, f"line {left[0][0]}"))
        rejected = pa.Table.from_pylist([dict(zip(REJECTED.names, r, strict=True)) for r in left], REJECTED)
        return Detail(table.filter(pc.invert(pc.is_in(table["line"], lines))), rejected, tuple(problems))


def _hs(printed: str) -> str | None:
    """A commodity code of 2 to 8 digits; None for anything else."""
    return f"HS{printed}" if _HS.fullmatch(printed) else None


def _period(month: str) -> str | None:
    """``202403`` as a period; None where there is no such month."""
    m = re.fullmatch(r"((?:19|20)\d\d)(0[1-9]|1[0-2])", month)
    return f"{m[1]}-{m[2]}/{m[1]}-{m[2]}" if m else None

"""Small .xlsx workbooks for the tests: cells by address, merged ranges, several sheets."""

import io
import re
import zipfile
from dataclasses import dataclass
from xml.sax.saxutils import escape

_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml"


@dataclass(frozen=True)
class Percent:
    """A number that its cell shows as a percentage."""

    value: float


def _cell(address: str, value: object) -> str:
    if isinstance(value, Percent):
        return f'<c r="{address}" s="1"><v>{value.value}</v></c>'
    if isinstance(value, str):
        return f'<c r="{address}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{address}"><v>{value}</v></c>'


def _sheet(cells: dict[str, object], merged: tuple[str, ...]) -> str:
    rows: dict[int, list[str]] = {}
    for address, value in cells.items():
        rows.setdefault(int(re.sub(r"\D", "", address)), []).append(_cell(address, value))
    data = "".join(f'<row r="{r}">{"".join(row)}</row>' for r, row in sorted(rows.items()))
    spans = "".join(f'<mergeCell ref="{m}"/>' for m in merged)
    spans = f"<mergeCells>{spans}</mergeCells>" if spans else ""
    return f'<worksheet xmlns="{_SPREADSHEET}"><sheetData>{data}</sheetData>{spans}</worksheet>'


def workbook(*sheets: tuple[str, dict[str, object], tuple[str, ...]]) -> bytes:
    """The bytes of a workbook of sheets: name, values by address, merged ranges."""
    numbers = range(1, len(sheets) + 1)
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_MIME}.worksheet+xml"/>'
        for n in numbers
    )
    listed = "".join(
        f'<sheet name="{escape(sheet[0])}" sheetId="{n}" r:id="r{n}"/>'
        for n, sheet in zip(numbers, sheets, strict=True)
    )
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in numbers
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        z.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_MIME}.sheet.main+xml"/>{parts}</Types>',
        )
        z.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        z.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_SPREADSHEET}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>',
        )
        z.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_RELATIONS}">{links}</Relationships>'
        )
        z.writestr(
            "xl/styles.xml",
            f'<styleSheet xmlns="{_SPREADSHEET}"><numFmts count="1">'
            '<numFmt numFmtId="176" formatCode="0.0%"/></numFmts>'
            '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>',
        )
        for n, (_, cells, merged) in zip(numbers, sheets, strict=True):
            z.writestr(f"xl/worksheets/sheet{n}.xml", _sheet(cells, merged))
    return out.getvalue()

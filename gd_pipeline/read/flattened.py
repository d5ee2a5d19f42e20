"""Tables of plain texts whose cells each stand on a line of their own, put together to rows of tabs.

A label and the same number of figures, two times or more, below as many lines of headers: less is no table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_FIGURE = re.compile(r"\s*(?:[-+]?\d[\d,]*(?:\.\d+)?%?|-{1,2}|—)\s*")
_LABEL = re.compile(r"(?!.*\d{5,})[^\t。；;，！？]{1,24}")
_CORNER = re.compile(
    r"\s*(?:指\s*标(?:名称)?|项\s*目(?:名称)?|名\s*称|地\s*区|行\s*业|类\s*别|国\s*[别家].*|市\s*别|镇\s*街)\s*"
)
_LEAST_ROWS = 2
_LEAST_FIGURES = 2


def put_together(raw: Sequence[str]) -> list[str]:
    """The lines of a text, the cells of each row of such a table in one line."""
    lines = [line for line in raw if line.strip()]
    out: list[str] = []
    k = 0
    while k < len(lines):
        width = _figures(lines, k + 1) if _is_label(lines[k]) else 0
        # the headers are asked for first: rows below none would be gone through anew from each of them
        header = _header(out, width) if width >= _LEAST_FIGURES else []
        rows = _rows(lines, k, width) if header else []
        if len(rows) < _LEAST_ROWS:
            out.append(lines[k])
            k += 1
            continue
        del out[len(out) - sum(1 for cell in header if cell) :]
        out += ["\t".join(header), *("\t".join(row) for row in rows)]
        k += len(rows) * (width + 1)
    return out if len(out) < len(lines) else list(raw)


def _is_label(line: str) -> bool:
    return _FIGURE.fullmatch(line) is None and _LABEL.fullmatch(line.strip()) is not None


def _figures(lines: Sequence[str], at: int) -> int:
    """How many lines in a row are figures from ``at`` on."""
    end = at
    while end < len(lines) and _FIGURE.fullmatch(lines[end]):
        end += 1
    return end - at


def _rows(lines: Sequence[str], at: int, width: int) -> list[list[str]]:
    """The rows from ``at`` on: a label and ``width`` figures each."""
    out = []
    while at < len(lines) and _is_label(lines[at]) and _figures(lines, at + 1) == width:
        out.append([lines[at].strip(), *(cell.strip() for cell in lines[at + 1 : at + 1 + width])])
        at += width + 1
    return out


def _header(before: Sequence[str], width: int) -> list[str]:
    """The headers of the ``width`` columns of figures, behind that of the labels or nothing; no title."""
    last = [line.strip() for line in before[-width:]]
    if len(before) <= width or not all(_is_label(line) for line in last):
        return []
    corner = before[-width - 1].strip()
    return [corner if _CORNER.fullmatch(corner) else "", *last]

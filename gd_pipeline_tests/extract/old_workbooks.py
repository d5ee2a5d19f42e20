"""Small .xls workbooks for the tests: a sheet of texts and numbers, merged ranges (BIFF8, compound file)."""

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _bof(sheet: bool) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010 if sheet else 0x0005, 0, 0, 0, 0))


def _cell(row: int, column: int, value: object) -> bytes:
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text) // 2, 1) + text)
    return _record(0x0203, struct.pack("<HHHd", row, column, 0, float(str(value))))


def _stream(rows: list[list[object]], merged: list[tuple[int, int, int, int]], name: str) -> bytes:
    """The book's records; ``merged``: first row, last row, first column, last column."""
    title = name.encode("utf-16-le")
    eof = _record(0x000A, b"")

    def globals_(at: int) -> bytes:
        sheet = struct.pack("<IBBBB", at, 0, 0, len(title) // 2, 1) + title
        return _bof(False) + _record(0x0085, sheet) + eof

    cells = b"".join(_cell(r, c, v) for r, row in enumerate(rows) for c, v in enumerate(row) if v is not None)
    spans = struct.pack("<H", len(merged)) + b"".join(struct.pack("<4H", *m) for m in merged)
    sheet = _bof(True) + cells + (_record(0x00E5, spans) if merged else b"") + eof
    return globals_(len(globals_(0))) + sheet


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBB", len(text) + 2, kind, 1)
        + struct.pack("<III", _FREE, _FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def old_workbook(
    rows: list[list[object]], merged: list[tuple[int, int, int, int]] | None = None, name: str = "Sheet1"
) -> bytes:
    """The bytes of an .xls file with the values of ``rows`` (None: no cell)."""
    stream = _stream(rows, merged or [], name).ljust(4096, b"\0")
    stream += bytes(-len(stream) % _SECTOR)
    sectors = len(stream) // _SECTOR
    fat = [_FAT, _END, *range(3, sectors + 2), _END]  # the table itself, the directory, the stream
    header = struct.pack("<8s16sHHHHH6x", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(_SECTOR, b"\xff")
    directory = _entry("Root Entry", 5, 1, _END, 0) + _entry("Workbook", 2, _FREE, 2, len(stream))
    return header + table + directory.ljust(_SECTOR, b"\0") + stream

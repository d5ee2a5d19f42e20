"""How the candidate is opened: with a bound on memory, and a folder to spill into beyond it.

Readers open the published file as they like; what stands in a candidate is the business of ``candidate``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

MEMORY = "1100MB"
"""What DuckDB may hold in memory by default; Python and its libraries come on top of it."""


def spill(database: Path) -> Path:
    """The folder of what does not fit into memory."""
    return database.parent / "spill"


def config(database: Path, memory: str = MEMORY) -> dict[str, Any]:
    """The settings with which a database is built, checked and put to rest; no extension is fetched."""
    return {
        "memory_limit": memory,
        "temp_directory": str(spill(database)),
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }


def connect(database: Path, memory: str = MEMORY) -> duckdb.DuckDBPyConnection:
    """Open (or make) a database to be written.

    Raises duckdb.IOException while another process has it open.
    """
    return duckdb.connect(str(database), config=config(database, memory))

"""Which code made something: a token of packages' files, so that nothing made by other code passes as new.

Better to make a month anew for a changed comment than to keep what an older rule read.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

KINDS = (".py", ".csv", ".yaml", ".html", ".j2")


@cache
def revision(*packages: str) -> str:
    """A token of all code, code lists and configuration below ``packages``."""
    digest = hashlib.sha256()
    for package in packages:
        spec = find_spec(package)
        for folder in (spec and spec.submodule_search_locations) or ():
            for file in sorted(p for p in Path(folder).rglob("*") if p.suffix in KINDS):
                digest.update(f"{package}/{file.relative_to(folder).as_posix()}\n".encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()[:16]

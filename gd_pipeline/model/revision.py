"""Which code made something: a token of the files of packages, so that nothing made by other code passes as new.

Better to make a month anew for a changed comment than to keep what an older rule read.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import resources

KINDS = (".py", ".csv", ".yaml")


@cache
def revision(*packages: str) -> str:
    """A token of the code, code lists and configuration that lie in ``packages`` (without subpackages)."""
    digest = hashlib.sha256()
    for package in packages:
        folder = resources.files(package)
        for file in sorted(folder.iterdir(), key=lambda f: f.name):
            if file.name.endswith(KINDS):
                digest.update(f"{package}/{file.name}".encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()[:16]

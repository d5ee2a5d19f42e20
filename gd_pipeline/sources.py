"""The configured publishers: every ``defs/sources/<name>/defs.yaml`` as a ``Source``, without Dagster.

The same files make Dagster's crawl assets through ``gd_pipeline.components``; here they serve whoever needs
to know a publisher's selectors, language and rank.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml
from pydantic import ValidationError

from gd_pipeline.model.source import Source

FOLDER = Path(__file__).parent / "defs" / "sources"
COMPONENT = "gd_pipeline.components.ReleaseSource"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe loader, in C where PyYAML was built with it: dozens of files are read whenever Dagster loads."""


def load_sources(folder: Path = FOLDER) -> list[Source]:
    """The publishers below ``folder``, by name.

    Raises ValueError naming the file when one is no valid source or two have one name.
    """
    found: dict[str, Source] = {}
    for source in _read(folder):
        if source.name in found:
            raise ValueError(f"two sources below {folder} are called {source.name!r}")
        found[source.name] = source
    return [found[name] for name in sorted(found)]


def _read(folder: Path) -> Iterator[Source]:
    for path in sorted(folder.glob("*/defs.yaml")):
        for document in yaml.load_all(path.read_text("utf-8"), Loader=_LOADER):
            if not document or document.get("type") != COMPONENT:
                continue
            try:
                yield Source.model_validate(document.get("attributes") or {})
            except ValidationError as e:
                raise ValueError(f"{path}: {e}") from e

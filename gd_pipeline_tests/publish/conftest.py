"""The release that the tests of explain pages share."""

from __future__ import annotations

import pytest
from explained import april_document

from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation, UnreadNumber


@pytest.fixture
def april() -> tuple[Document, list[Observation], list[UnreadNumber]]:
    return april_document()

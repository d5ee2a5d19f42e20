"""Which release a figure stands in: the columns that every row of an extraction carries."""

from __future__ import annotations

from typing import Any

from gd_pipeline.model.document import Document


def origin_of(document: Document) -> dict[str, Any]:
    """Release, version, publisher, address and times of a document, by column."""
    return {
        "release_id": document.release_id,
        "document_sha256": document.sha256,
        "publisher": document.publisher,
        "url": document.url,
        "published_at": document.published_at,
        "retrieved_at": document.retrieved_at,
    }

"""Bytes to documents: charset, page families, dates, paragraphs, tables with their place in the text.

What the text means is the business of ``gd_pipeline.extract``; nothing here fetches anything.
"""

from gd_pipeline.read.identity import canonical_url, release_id
from gd_pipeline.read.reader import READER_VERSION, read

__all__ = ["READER_VERSION", "canonical_url", "read", "release_id"]

"""Bytes to documents: charset, page families, dates, paragraphs, tables with their place in the text.

What the text means is the business of ``gd_pipeline.extract``; nothing here fetches anything.
"""

from gd_pipeline.read.reader import READER_VERSION, read, release_id

__all__ = ["READER_VERSION", "read", "release_id"]

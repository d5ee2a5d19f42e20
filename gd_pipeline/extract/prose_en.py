"""Reads the sentences of an English release."""
from gd_pipeline.extract.prose_zh import Reader
__all__ = ["Reader"]

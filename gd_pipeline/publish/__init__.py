"""Putting a checked candidate before readers, whole or not at all, and telling what they have.

What is in the file, and whether it may be published, is decided in ``gd_pipeline.check``.
"""

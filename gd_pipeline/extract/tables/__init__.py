"""The rules of tables: grid, headers, rows and captions to observations, or a table unread with its reason.

Finding tables in a page or a workbook is the business of ``gd_pipeline.read``.
"""

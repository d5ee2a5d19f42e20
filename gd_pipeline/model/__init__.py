"""What every stage speaks: documents, observations, periods, code lists, tables, stage files.

Nothing here fetches, reads HTML, extracts, checks or publishes, and nothing here imports a stage.
"""

"""The rules of English releases: which words say what a figure measures, of what, of whom and when.

``prose`` reads the sentences; the other modules answer its questions. What both languages share stands one
room up, and nothing here knows a Chinese word.
"""

"""Messages to people: Slack, DingTalk, e-mail; silent until an address is configured.

What is said is decided by whoever sends; this room only delivers.
"""

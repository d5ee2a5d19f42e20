"""Documents to observations and unread numbers: tokens, periods, scopes, the rules of prose and of tables.

Nothing here reads HTML, weighs statements against each other or writes tables.
"""

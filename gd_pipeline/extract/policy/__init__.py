"""What a policy document states: its numbered measures, its goals, its number and the papers that it names.

The numbers themselves are bound by the rules of prose; following references between documents is the
business of the tables made from them.
"""

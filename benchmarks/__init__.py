"""Measurements against yardsticks, side by side on one machine; README.md says how they are written."""

from . import spark  # noqa: D104

__all__ = [
    "spark",
]

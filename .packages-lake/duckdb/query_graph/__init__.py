from .__main__ import ProfilingInfo  # noqa: D104

__all__ = ["ProfilingInfo"]

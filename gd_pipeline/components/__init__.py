"""What a ``defs.yaml`` may configure."""

from gd_pipeline.components.release_source import ReleaseSource

__all__ = ["ReleaseSource"]

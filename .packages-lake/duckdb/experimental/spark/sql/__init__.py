from .catalog import Catalog  # noqa: D104
from .conf import RuntimeConfig
from .dataframe import DataFrame
from .readwriter import DataFrameWriter
from .session import SparkSession

__all__ = ["Catalog", "DataFrame", "DataFrameWriter", "RuntimeConfig", "SparkSession"]

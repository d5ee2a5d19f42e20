from .conf import SparkConf  # noqa: D104
from .context import SparkContext
from .exception import ContributionsAcceptedError
from .sql import DataFrame, SparkSession

__all__ = ["ContributionsAcceptedError", "DataFrame", "SparkConf", "SparkContext", "SparkSession"]

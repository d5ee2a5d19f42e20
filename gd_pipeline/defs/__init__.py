"""Dagster only: a file per stage, the publishers' YAML files, jobs, resources."""

"""An S3 server of a package on a port of its own, and a data root on it for each test."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from importlib.util import find_spec

import pytest

from gd_pipeline_tests.cluster.servers import missing


@pytest.fixture(scope="session")
def bucket() -> Iterator[str]:
    """The URL of a bucket; its keys and endpoint are in the environment."""
    for module in ("obstore", "moto", "flask_cors"):
        if find_spec(module) is None:
            missing(f"{module} (the extras `cluster` and `dev`)")
    from boto3 import client
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patch.setenv("AWS_ALLOW_HTTP", "true")
        patch.setenv("AWS_ACCESS_KEY_ID", "key")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        patch.setenv("AWS_REGION", "us-east-1")
        client("s3", region_name="us-east-1").create_bucket(Bucket="gd-pipeline")
        yield "s3://gd-pipeline"
    server.stop()


@pytest.fixture
def url(bucket: str) -> str:
    """A data root that nobody else has."""
    return f"{bucket}/{uuid.uuid4().hex[:8]}"

"""Answers requests from the replica on disk; its layout is described in ``web``."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from http.client import responses
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import requests
import yaml
from pydantic import BaseModel, ConfigDict
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.response import HTTPResponse

RULES = "_web.yaml"
_TYPES = {
    ".html": "text/html", ".htm": "text/html", ".shtml": "text/html", ".json": "application/json",
    ".txt": "text/plain", ".csv": "text/csv", ".xls": "application/vnd.ms-excel", ".pdf": "application/pdf",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}  # fmt: skip


class Rule(BaseModel):
    """An answer that is no plain 200, as ``_web.yaml`` declares it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    status: int | None = None
    headers: dict[str, str] = {}
    content_type: str | None = None
    redirect: str | None = None
    gone: bool = False
    file: str | None = None


def _rules(visit: Path) -> dict[str, Rule]:
    path = visit / RULES
    if not path.exists():
        return {}
    declared: Mapping[str, Any] = yaml.safe_load(path.read_text("utf-8")) or {}
    return {str(key): Rule.model_validate(rule or {}) for key, rule in declared.items()}


class ReplicaAdapter(BaseAdapter):
    """A transport for ``requests`` that answers from the folders ``visits``, the last of them newest.

    Raises ValueError when a ``_web.yaml`` is not as described.
    """

    def __init__(self, visits: list[Path]) -> None:
        super().__init__()
        self._visits = [(visit, _rules(visit)) for visit in reversed(visits)]

    def send(  # noqa: PLR0917 - the signature is that of requests
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        """The replica's answer; ConnectionError for a host that it does not hold."""
        parts = urlsplit(request.url or "")
        host, path = (parts.hostname or "").lower(), unquote(parts.path) or "/"
        if not self._holds(host):
            raise requests.ConnectionError(f"the replica has no host {host}", request=request)
        status, headers, body = self._answer(host, path, parts.query)
        if status == 200 and body:
            etag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
            headers["ETag"] = etag
            if request.headers.get("If-None-Match") == etag:
                status, body = 304, b""
        return self._response(request, status, headers, body)

    def close(self) -> None:
        """Nothing is held open."""

    def holds(self, url: str) -> bool:
        """Whether the address is answered with anything but 404."""
        parts = urlsplit(url)
        host, path = (parts.hostname or "").lower(), unquote(parts.path) or "/"
        return self._holds(host) and self._answer(host, path, parts.query)[0] != 404

    def _holds(self, host: str) -> bool:
        return any(
            (visit / host).is_dir() or any(key.split("/", 1)[0] == host for key in rules)
            for visit, rules in self._visits
        )

    def _answer(self, host: str, path: str, query: str) -> tuple[int, CaseInsensitiveDict[str], bytes]:
        key = f"{host}{path}" + (f"?{query}" if query else "")
        for age, (visit, rules) in enumerate(self._visits):
            rule = self._match(rules, key)
            if rule is not None:
                file = visit / rule.file if rule.file else self._newest(age, host, path, query)
                return self._ruled(rule, file, path)
            if (file := self._file(visit, host, path, query)) is not None:
                body = file.read_bytes()
                return 200, CaseInsensitiveDict({"Content-Type": _type(path, body)}), body
        folders = (visit / host / path.lstrip("/") for visit, _ in self._visits)
        if not path.endswith("/") and any(folder.is_dir() for folder in folders):
            return 301, CaseInsensitiveDict({"Location": path + "/"}), b""
        return 404, CaseInsensitiveDict(), b""

    @staticmethod
    def _ruled(rule: Rule, file: Path | None, path: str) -> tuple[int, CaseInsensitiveDict[str], bytes]:
        headers = CaseInsensitiveDict(rule.headers)
        if rule.gone:
            return 404, headers, b""
        if rule.redirect:
            headers["Location"] = rule.redirect
            return rule.status or 302, headers, b""
        if file is None and rule.status is None:
            return 404, headers, b""
        body = file.read_bytes() if file else b""
        headers.setdefault("Content-Type", rule.content_type or _type(path, body))
        return rule.status or 200, headers, body

    def _newest(self, age: int, host: str, path: str, query: str) -> Path | None:
        files = (self._file(visit, host, path, query) for visit, _ in self._visits[age:])
        return next((f for f in files if f is not None), None)

    @staticmethod
    def _match(rules: Mapping[str, Rule], key: str) -> Rule | None:
        if key in rules:
            return rules[key]
        stars = [k for k in rules if k.endswith("*") and key.startswith(k[:-1])]
        return rules[max(stars, key=len)] if stars else None

    @staticmethod
    def _file(visit: Path, host: str, path: str, query: str) -> Path | None:
        name = path.lstrip("/") + ("index.html" if path.endswith("/") else "")
        if query:
            name += "__" + query.replace("/", "%2F")
        root = (visit / host).resolve()
        file = (root / name).resolve()
        return file if file.is_relative_to(root) and file.is_file() else None

    @staticmethod
    def _response(
        request: requests.PreparedRequest, status: int, headers: CaseInsensitiveDict[str], body: bytes
    ) -> requests.Response:
        if status != 304 and not (300 <= status < 400):
            headers["Content-Length"] = str(len(body))
        response = requests.Response()
        response.status_code = status
        response.reason = responses.get(status, "")
        response.headers = headers
        response.url = request.url or ""
        response.request = request
        response.raw = HTTPResponse(
            io.BytesIO(body), dict(headers), status, preload_content=False, decode_content=False
        )
        return response


def _type(path: str, body: bytes) -> str:
    known = _TYPES.get(Path("index.html" if path.endswith("/") else path).suffix.lower())
    if known:
        return known
    first = body.lstrip()[:1]
    if first in (b"{", b"["):
        return "application/json"
    return "text/html" if first == b"<" else "application/octet-stream"

"""The channels a message goes through, each off until its address is set; a channel that fails stops nobody.

Slack and DingTalk take incoming webhooks (https://api.slack.com/messaging/webhooks and the custom robots of
https://open.dingtalk.com/document/robots/custom-robot-access), e-mail goes through any SMTP server.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import smtplib
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any
from urllib.parse import quote_plus, unquote, urlsplit

from gd_pipeline.settings import Alerts

TIMEOUT = 20
SLACK_LIMIT, DINGTALK_LIMIT = 30_000, 15_000
"""Characters that a message may have (documented: 40,000 and 20,000 bytes, Chinese takes three each)."""


@dataclass(frozen=True, slots=True)
class Message:
    """A title of one line, a text of a few lines in Markdown, and for e-mail the whole as HTML."""

    title: str
    text: str
    html: str = ""


def send(alerts: Alerts, message: Message) -> list[str]:
    """Send through every configured channel; a line for each that failed, never an exception."""
    failed = []
    for name, deliver in _channels(alerts):
        try:
            deliver(message)
        except (OSError, ValueError, smtplib.SMTPException) as e:
            failed.append(f"{name}: {_without_secrets(e, alerts)}")
    return failed


def _channels(alerts: Alerts) -> Iterator[tuple[str, Any]]:
    if alerts.slack:
        yield "slack", lambda m: _slack(alerts, m)
    if alerts.dingtalk:
        yield "dingtalk", lambda m: _dingtalk(alerts, m)
    if alerts.email_to and alerts.smtp:
        yield "e-mail", lambda m: _email(alerts, m)


def _without_secrets(error: Exception, alerts: Alerts) -> str:
    """What went wrong, without the addresses: a webhook's address is its password."""
    said = f"{type(error).__name__}: {error}"
    for secret in (alerts.slack, alerts.dingtalk, alerts.dingtalk_secret, alerts.smtp):
        if secret:
            said = said.replace(secret, "***")
            parts = urlsplit(secret)
            for piece in (parts.query, parts.path if len(parts.path) > 1 else "", parts.password or ""):
                if piece:
                    said = said.replace(piece, "***")
    return said


def _slack(alerts: Alerts, message: Message) -> None:
    text = f"*{_slack_text(message.title)}*\n{_slack_text(message.text)}"
    import requests

    answer = requests.post(alerts.slack, json={"text": text[:SLACK_LIMIT]}, timeout=TIMEOUT)
    answer.raise_for_status()


def _slack_text(text: str) -> str:
    """Slack's three characters of control (https://api.slack.com/reference/surfaces/formatting)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _dingtalk(alerts: Alerts, message: Message) -> None:
    url = alerts.dingtalk
    if alerts.dingtalk_secret:
        url += ("&" if "?" in url else "?") + signature(alerts.dingtalk_secret, round(time.time() * 1000))
    text = f"### {message.title}\n\n{message.text}"[:DINGTALK_LIMIT]
    body = {"msgtype": "markdown", "markdown": {"title": message.title, "text": text}}
    import requests

    answer = requests.post(url, json=body, timeout=TIMEOUT)
    answer.raise_for_status()
    said = answer.json()
    if said.get("errcode"):  # it answers 200 for refusals too
        raise ValueError(f"refused: {said.get('errcode')} {said.get('errmsg')}")


def signature(secret: str, timestamp: int) -> str:
    """DingTalk's signature of a call: ``timestamp=...&sign=...``."""
    digest = hmac.new(secret.encode(), f"{timestamp}\n{secret}".encode(), hashlib.sha256).digest()
    return f"timestamp={timestamp}&sign={quote_plus(base64.b64encode(digest))}"


def _email(alerts: Alerts, message: Message) -> None:
    mail = EmailMessage()
    mail["Subject"] = " ".join(message.title.split())
    mail["From"] = alerts.email_from or alerts.email_to.split(",")[0].strip()
    mail["To"] = alerts.email_to
    mail.set_content(message.text)
    if message.html:
        mail.add_alternative(message.html, subtype="html")
    server = urlsplit(alerts.smtp)
    if server.scheme not in ("smtp", "smtps") or not server.hostname:
        raise ValueError("GD_ALERT_SMTP is not of the form smtp://user:password@host:587 or smtps://...")
    secure = ssl.create_default_context()
    with (
        smtplib.SMTP_SSL(server.hostname, server.port or 465, timeout=TIMEOUT, context=secure)
        if server.scheme == "smtps"
        else smtplib.SMTP(server.hostname, server.port or 587, timeout=TIMEOUT)
    ) as connection:
        connection.ehlo()
        if server.scheme == "smtp" and connection.has_extn("starttls"):
            connection.starttls(context=secure)
        if server.username:
            connection.login(unquote(server.username), unquote(server.password or ""))
        connection.send_message(mail)

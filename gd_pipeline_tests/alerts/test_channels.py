"""Messages arrive as each channel wants them; a channel that fails stops no other and tells no secret."""

from __future__ import annotations

import base64
import hashlib
import hmac
import socket
from urllib.parse import parse_qs, urlsplit

import pytest
from receiver import mailbox, webhook

from gd_pipeline.alerts.channels import Message, send, signature
from gd_pipeline.settings import Alerts

MESSAGE = Message("gd_pipeline: nightly failed", "- read <b> & more\n- 出口", "<p>出口</p>")


@pytest.fixture(autouse=True)
def nothing_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Alerts.model_fields:
        monkeypatch.delenv(f"GD_ALERT_{name.upper()}", raising=False)


def test_off_until_configured() -> None:
    assert not Alerts().on
    assert not Alerts(email_to="a@b.test").on
    assert send(Alerts(), MESSAGE) == []


def test_slack() -> None:
    with webhook() as hook:
        assert send(Alerts(slack=hook.url), MESSAGE) == []
    ((_, body),) = hook.came
    assert body == {"text": "*gd_pipeline: nightly failed*\n- read &lt;b&gt; &amp; more\n- 出口"}


def test_dingtalk_is_signed() -> None:
    with webhook() as hook:
        assert send(Alerts(dingtalk=hook.url, dingtalk_secret="SEC1"), MESSAGE) == []
    ((path, body),) = hook.came
    query = parse_qs(urlsplit(path).query)
    (stamp,), (sign,) = query["timestamp"], query["sign"]
    wanted = hmac.new(b"SEC1", f"{stamp}\nSEC1".encode(), hashlib.sha256).digest()
    assert base64.b64decode(sign) == wanted
    assert query["access_token"] == ["abc"]
    assert body["msgtype"] == "markdown"
    assert body["markdown"]["title"] == MESSAGE.title
    assert MESSAGE.text in body["markdown"]["text"]
    assert signature("SEC1", 1).startswith("timestamp=1&sign=")


def test_dingtalk_refuses_with_status_200() -> None:
    with webhook() as hook:
        hook.answer = {"errcode": 310000, "errmsg": "sign not match"}
        assert send(Alerts(dingtalk=hook.url), MESSAGE) == [
            "dingtalk: ValueError: refused: 310000 sign not match"
        ]


def test_email_has_text_and_page() -> None:
    with mailbox() as (server, came):
        assert send(Alerts(email_to="a@b.test, c@d.test", smtp=server), MESSAGE) == []
    (mail,) = came
    assert mail["Subject"] == MESSAGE.title
    assert mail["To"] == "a@b.test, c@d.test"
    assert mail["From"] == "a@b.test"
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain and plain.get_content().replace("\r\n", "\n").strip() == MESSAGE.text
    assert page and "<p>出口</p>" in page.get_content()


def test_a_channel_that_fails_stops_no_other_and_tells_no_secret() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = free.getsockname()[1]
    with webhook() as hook:
        hook.status = 403
        with mailbox() as (server, came):
            alerts = Alerts(
                slack=hook.url,
                dingtalk=f"http://127.0.0.1:{closed}/robot?access_token=verysecret",
                email_to="a@b.test",
                smtp=server,
            )
            failed = send(alerts, MESSAGE)
    assert [f.split(":")[0] for f in failed] == ["slack", "dingtalk"]
    assert len(came) == 1
    for secret in ("t0psecret", "abc", "verysecret"):
        assert secret not in "".join(failed)


def test_a_wrong_mail_server_is_named() -> None:
    (said,) = send(Alerts(email_to="a@b.test", smtp="mail.b.test:25"), MESSAGE)
    assert said.startswith("e-mail: ValueError: GD_ALERT_SMTP")

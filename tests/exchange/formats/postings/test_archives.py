"""Pages inside something else: web archives, saved source views, and text that is no page."""

from __future__ import annotations

import html
import json
import plistlib
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from showup.exchange.formats import postings

JOB = json.dumps({"@type": "JobPosting", "title": "Gärtner", "description": "Roses."})
PAGE = f'<!doctype html><html><head><script type="application/ld+json">{JOB}</script></head></html>'


def archive(encoding: str, charset: str = "utf-8") -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://fern.example/jobs/7"
    message["Subject"] = "Gardener"
    message.make_related()
    part = EmailMessage(policy=SMTP)
    part.set_content(PAGE, subtype="html", charset=charset, cte=encoding)
    part["Content-Location"] = "https://fern.example/jobs/7"
    message.attach(part)
    picture = EmailMessage(policy=SMTP)
    picture.set_content(b"\x89PNG", "image", "png")
    message.attach(picture)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [("quoted-printable", "utf-8"), ("base64", "utf-8"), ("8bit", "utf-8"), ("base64", "cp1252")],
)
def test_a_web_archive_is_read_with_its_address(encoding: str, charset: str) -> None:
    (one,), problems = postings.read(archive(encoding, charset))
    assert problems == ()
    assert one.title is not None
    assert one.title.value == "Gärtner"
    assert one.link == "https://fern.example/jobs/7"


def test_a_safari_archive_is_read_with_its_address() -> None:
    main = {
        "WebResourceData": PAGE.encode("cp1252"),
        "WebResourceURL": "https://fern.example/jobs/7",
        "WebResourceTextEncodingName": "windows-1252",
    }
    data = plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)
    (one,), _ = postings.read(data)
    assert one.title is not None
    assert (one.title.value, one.link) == ("Gärtner", "https://fern.example/jobs/7")


def chrome_source_view() -> str:
    rows = "".join(
        f'<tr><td class="line-number" value="{n}"></td><td class="line-content">'
        f'<span class="html-tag">{html.escape(line)}</span></td></tr>'
        for n, line in enumerate(PAGE.replace("><", ">\n<").splitlines(), 1)
    )
    return f"<html><head></head><body><table><tbody>{rows}</tbody></table></body></html>"


def firefox_source_view() -> str:
    return f'<html><body id="viewsource"><pre id="line1">{html.escape(PAGE)}</pre></body></html>'


@pytest.mark.parametrize(
    "view", [chrome_source_view(), firefox_source_view()], ids=["one", "other"]
)
def test_a_saved_source_view_is_the_page_it_shows(view: str) -> None:
    (one,), _ = postings.read(view.encode())
    assert one.title is not None
    assert one.title.value == "Gärtner"


def test_pasted_text_is_a_posting_whatever_it_says() -> None:
    text = "Gardener wanted\n\nPart-time, €20 per hour, Ghent.\n1 < 2 & 3 > 2"
    (one,), problems = postings.read(text.encode(), today=date(2026, 11, 23))
    assert problems == ()
    assert one.source == "text"
    assert one.text == text
    assert one.pay is not None


def test_text_in_brackets_is_text() -> None:
    (one,), _ = postings.read(b"[Remote] Senior gardener {m/f/d}, full-time")
    assert one.source == "text"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  \r\n",
        b"\0\0\0",
        b"%PDF-1.7 ...",
        b"PK\x03\x04...",
        b"\x89PNG\r\n",
        b"...---...",
        b"bplist00" + b"\0" * 50,
        plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY),
        b"<?xml version='1.0'?><jobs><position><name>Cook</name></position></jobs>",
        b"<rss><channel/></rss>",
    ],
)
def test_what_holds_no_words_is_refused_with_a_reason(data: bytes) -> None:
    found, (problem,) = postings.read(data, name="job.pdf")
    assert found == ()
    assert problem.fatal
    assert problem.what
    assert problem.mend


def test_a_file_too_large_is_refused_at_once() -> None:
    found, (problem,) = postings.read(b"a" * (postings.SIZE + 1))
    assert found == ()
    assert "20 MB" in problem.what

"""Saved pages that carry no data about their job, or carry it in odd ways."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from showup.exchange.formats import postings
from showup.exchange.records import Posting

BODY = """
<h1>Head gardener</h1>
<p>We are looking for a gardener with three years of experience.</p>
<h2>Responsibilities</h2><ul><li>Prune roses</li><li>Water tulips</li></ul>
<h2>Requirements</h2><p>A green thumb.</p>
<h2>Benefits</h2><p>Cake. Salary: €40,000 per year. Full-time.</p>
<p>To apply, write to us.</p>
"""
TODAY = date(2026, 11, 23)


def only(page: str | bytes, **kwargs: Any) -> Posting:
    data = page if isinstance(page, bytes) else page.encode()
    (one,), problems = postings.read(data, today=TODAY, **kwargs)
    assert problems == ()
    return one


def whole(body: str = BODY, head: str = "<title>Head gardener | Fern</title>") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def test_the_pages_own_text_is_kept_and_read() -> None:
    one = only(whole(), address="https://fern.example/jobs/7")
    assert one.source == "page"
    assert one.title is not None
    assert one.title.value == "Head gardener"
    assert one.pay is not None
    assert (one.pay.low, one.pay.currency) == (40000, "EUR")
    assert "Responsibilities\n\n- Prune roses\n- Water tulips" in one.text
    assert one.link == "https://fern.example/jobs/7"


@pytest.mark.parametrize(
    ("heading", "levels"),
    [("Senior gardener", ["senior"]), ("Gardener", ["junior"])],
)
def test_the_level_is_the_titles_else_what_the_text_seeks(heading: str, levels: list[str]) -> None:
    body = BODY.replace("Head gardener", heading).replace("a gardener", "a junior gardener")
    assert [one.value for one in only(whole(body, "")).levels] == levels


@pytest.mark.parametrize(
    "noise",
    [
        "<nav><a href='/'>NOISE</a></nav>",
        "<div class='cookie-banner'>NOISE</div>",
        "<div id='site-footer'>NOISE</div>",
        "<footer>NOISE</footer>",
        "<aside>NOISE</aside>",
        "<form><label>NOISE</label><select><option>NOISE</option></select></form>",
        "<button>NOISE</button>",
        "<div role='navigation'>NOISE</div>",
        "<div aria-hidden='true'>NOISE</div>",
        "<div hidden>NOISE</div>",
        "<div style='display: none'>NOISE</div>",
        "<ul class='breadcrumb'><li>NOISE</li></ul>",
        "<section class='similar-jobs related'>NOISE</section>",
        "<script>var a = 'NOISE'</script><style>.NOISE{}</style><noscript>NOISE</noscript>",
        "<template><p>NOISE</p></template>",
        "<svg><text>NOISE</text></svg>",
        "<!-- NOISE -->",
    ],
)
def test_what_stands_around_the_text_is_left_out(noise: str) -> None:
    assert "NOISE" not in only(whole(noise + BODY + noise)).text
    assert "NOISE" not in only(whole(f"<main>{BODY}{noise}</main>{noise}")).text


def test_only_the_main_part_is_read_where_it_holds_the_text() -> None:
    one = only(whole(f"<div>Our history.</div><main>{BODY}</main>"))
    assert "history" not in one.text
    assert one.text.startswith("Head gardener")


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Cook - Fern</title>", BODY, "Head gardener"),
        ("<title>Cook - Fern Careers</title>", BODY.replace("h1", "b"), "Responsibilities"),
        ("<meta property='og:title' content='Cook'>", BODY.replace("<h", "<b").replace("</h", "</b"), "Cook"),
        ("<title>Cook | Fern</title>", BODY.replace("<h", "<b").replace("</h", "</b"), "Cook"),
        ("<title>x</title>", BODY.replace("<h1>", "<h1>Careers</h1><h1>"), "Head gardener"),
    ],
)  # fmt: skip
def test_the_title_is_the_first_heading_else_what_the_page_calls_itself(
    head: str, body: str, title: str
) -> None:
    one = only(whole(body, head))
    assert one.title is not None
    assert one.title.value == title


@pytest.mark.parametrize(
    ("head", "employer"),
    [
        ("<meta property='og:site_name' content='Fern &amp; Moss'>", "Fern & Moss"),
        ("<meta property='og:site_name' content='LinkedIn'>", None),
        ("<title>Job Application for Head gardener at Fern</title>", "Fern"),
        ("<title>Fern hiring Head gardener in Ghent, Belgium | LinkedIn</title>", "Fern"),
        ("<title>Head gardener at Fern | Jobs</title>", "Fern"),
    ],
)
def test_the_employer_only_where_the_page_plainly_says_it(head: str, employer: str | None) -> None:
    found = only(whole(BODY, head)).employer
    assert (found.value if found else None) == employer


@pytest.mark.parametrize(
    ("head", "link"),
    [
        ('<link rel="canonical" href="/jobs/8">', "https://fern.example/jobs/8"),
        ('<meta property="og:url" content="https://fern.example/jobs/9">', "https://fern.example/jobs/9"),
        ('<base href="https://b.example/"><link rel=canonical href="x">', "https://b.example/x"),
        ('<link rel="canonical" href="https://fern.example/">', "https://fern.example/jobs/7"),
        ("", "https://fern.example/jobs/7"),
    ],
)  # fmt: skip
def test_the_link_is_the_pages_own(head: str, link: str) -> None:
    assert only(whole(BODY, head), address="https://fern.example/jobs/7").link == link


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0027)https://fern.example/jobs/7 -->",
        "<!--\n Page saved with SingleFile \n url: https://fern.example/jobs/7 \n saved date: x -->",
    ],
)
def test_browsers_note_where_a_page_was_saved_from(note: str) -> None:
    assert only(whole().replace("<html>", f"{note}<html>")).link == "https://fern.example/jobs/7"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Our roses</h1><p>Roses need water. Apply mulch in autumn.</p>",
        "<p>Please enable JavaScript.</p>",
        "",
        "<table><tr><td><a href=/1>Cook</a></td></tr><tr><td><a href=/2>Baker</a></td></tr></table>",
    ],
)
def test_a_page_about_something_else_is_no_posting(body: str) -> None:
    found, (problem,) = postings.read(whole(body).encode())
    assert found == ()
    assert problem.fatal
    assert problem.mend


def block(**job: Any) -> str:
    return (
        f'<script type="application/ld+json">{json.dumps({"@type": "JobPosting"} | job)}</script>'
    )


def test_data_without_a_description_takes_the_pages_text() -> None:
    one = only(whole(block(title="Gardener") + BODY))
    assert one.source == "JSON-LD"
    assert "- Prune roses" in one.text
    assert one.pay is not None


def test_broken_data_leaves_the_pages_text() -> None:
    page = whole('<script type="application/ld+json">{"@type": "JobPosting", oops}</script>' + BODY)
    (one,), (problem,) = postings.read(page.encode())
    assert one.source == "page"
    assert problem.where == "JSON-LD block 1, line 1"
    assert not problem.fatal


@pytest.mark.parametrize(
    "script",
    [
        '<script id="__NEXT_DATA__" type="application/json">{"props": {"job": %s}}</script>',
        '<script>window.__appData = {"posting": %s, "organization": null};</script>',
        '<script>var phApp = {}; phApp.ddo = {"jobDetail": {"data": {"job": %s}}}; x()</script>',
        '<script>load({"jobs": [%s]}, true)</script>',
    ],
)  # fmt: skip
def test_a_page_that_its_scripts_draw_is_read_from_their_state(script: str) -> None:
    job = {"jobTitle": "Gardener", "jobDescription": "<p>Roses.</p>", "jobId": "7", "city": "Ghent",
           "employmentType": "FULL_TIME"}  # fmt: skip
    one = only(whole("<div id=root></div>" + script % json.dumps(job).replace("</", r"<\/")))
    assert one.title is not None
    assert one.title.value == "Gardener"
    assert [place.value for place in one.places] == ["Ghent"]
    assert one.text == "Roses."


@pytest.mark.parametrize(
    ("charset", "declared"),
    [
        ("utf-8", ""),
        ("utf-8", "<meta charset=utf-8>"),
        ("cp1252", ""),
        ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
        ("utf-16", ""),
        ("cp1250", '<meta charset="windows-1250">'),
        ("utf-8-sig", ""),
    ],
)
def test_every_charset_is_read(charset: str, declared: str) -> None:
    page = whole(BODY.replace("Head gardener", "Obergärtner"), declared)
    one = only(page.replace("€", "EUR ").encode(charset))
    assert one.title is not None
    assert one.title.value == "Obergärtner"


def test_a_page_nested_too_deep_for_a_parser_is_read_all_the_same() -> None:
    found, _ = postings.read((block(title="Cook", description="Soup.") + "<div>" * 5000).encode())
    assert [one.text for one in found] == ["Soup."]
    (one,), _ = postings.read(whole("<div>" * 5000 + BODY).encode())
    assert "Prune roses" in one.text

"""Turn what a posting says, and what the seeker says of it, into what is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from showup.exchange.invitations.rules.planning import tidy, web_link
from showup.exchange.invitations.rules.words import day_words
from showup.exchange.postings.rules.sketches import sketch
from showup.pipeline import pay_words as pay
from showup.pipeline.names import employer_key, role_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from showup.exchange.postings.rules.answers import PostingAnswers
    from showup.exchange.records import Found, Posting

LONGEST = {
    "employer": 300, "title": 300, "agency": 300, "place": 300, "contract": 100, "level": 100,
    "pay_currency": 3, "source": 120,
}  # fmt: skip
_PAY = ("pay_low", "pay_high", "pay_currency", "pay_period")
_LABELS = {
    "employer": "employer", "title": "role", "agency": "agency", "place": "place",
    "remote": "where one works", "contract": "contract", "level": "level",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PostingPlan:
    """What a new opportunity says, and the row of the posting itself."""

    job: Mapping[str, Any]
    row: Mapping[str, Any]


def plan_posting(
    posting: Posting, answers: PostingAnswers, *, canonical_key: str = ""
) -> PostingPlan:
    """Return what is kept of a posting; `canonical_key` stands for its one address."""
    told = as_read(posting) | dict(answers.mended)
    closes = told.pop("closes")
    link = told["link"] = web_link(told["link"])
    job = {name: _fitting(name, value) for name, value in told.items()}
    if job["pay_low"] is None and job["pay_high"] is None:
        job["pay_currency"] = job["pay_period"] = ""
    job["source"] = _host(link)
    row = {
        "link": link,
        "canonical_key": canonical_key,
        "source": tidy(posting.source, 40),
        "title": job["title"],
        "employer": job["employer"] or job["agency"],
        "text": tidy(posting.text),
        "facts": list(facts(posting)),
        "sketch": sketch(posting.text),
        "posted": posting.posted,
        "closes": closes,
    }
    return PostingPlan(job, row)


def as_read(posting: Posting) -> dict[str, Any]:
    """Return what a posting says by the names of an opportunity's fields, and when it closes."""
    offered = posting.pay
    return {
        "employer": _said(posting.employer),
        "title": _said(posting.title),
        "agency": _said(posting.agency),
        "place": _listed(posting.places, "; "),
        "remote": _said(posting.remote),
        "pay_low": offered.low if offered else None,
        "pay_high": offered.high if offered else None,
        "pay_currency": offered.currency if offered else "",
        "pay_period": offered.period if offered else "",
        "contract": _listed(posting.contracts, ", "),
        "level": _listed(posting.levels, ", "),
        "link": posting.link,
        "closes": posting.closes,
    }


def facts(posting: Posting) -> Iterator[dict[str, str]]:
    """Yield what was read in a posting, each value with the words it was read from."""
    single = {"title": posting.title, "employer": posting.employer, "agency": posting.agency}
    single["remote"] = posting.remote
    several = {"place": posting.places, "contract": posting.contracts, "level": posting.levels}
    for name, found in single.items():
        if found is not None:
            yield _fact(name, found.value, found.quote)
    for name, each in several.items():
        for found in each:
            yield _fact(name, found.value, found.quote)
    if posting.pay is not None:
        yield _fact("pay", pay_words(as_read(posting)), posting.pay.quote)
    if posting.closes is not None:
        yield _fact("closes", day_words(posting.closes), posting.closes_quote)
    if posting.reference:
        yield _fact("reference", posting.reference, "")


def filling(plan: PostingPlan, known: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a job that is known lacks and the posting has; pay is taken whole or not."""
    lacks_pay = not any(known[name] for name in _PAY)
    return {
        name: value
        for name, value in plan.job.items()
        if value not in ("", None) and known[name] in ("", None) and (name not in _PAY or lacks_pay)
    }


def differing(plan: PostingPlan, known: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Return where a known job and the posting disagree: what about, what it has, what that says."""
    found = []
    for name, label in _LABELS.items():
        had, says = str(known[name]), str(plan.job[name])
        if had and says and _comparable(name, had) != _comparable(name, says):
            found.append((label, had, says))
    had, says = pay_words(known), pay_words(plan.job)
    if had and says and had != says:
        found.append(("pay", had, says))
    return found


def said_difference(label: str, had: str, says: str) -> str:
    """Return a difference as a sentence: what the job has stays."""
    return f"Your job keeps its {label}, “{had}”; the posting says “{says}”."


def pay_words(told: Mapping[str, Any]) -> str:
    """Return pay as people write it: 50,000 to 60,000 EUR a year; "" where nothing is said."""
    return pay.said(*(told[name] for name in _PAY))


def _fact(name: str, value: str, quote: str) -> dict[str, str]:
    return {"field": name, "value": tidy(value, 500), "quote": tidy(quote, 1_000)}


def _said(found: Found | None) -> str:
    return " ".join(found.value.split()) if found else ""


def _listed(found: tuple[Found, ...], between: str) -> str:
    return between.join(dict.fromkeys(_said(each) for each in found))


def _fitting(name: str, value: Any) -> Any:
    if not isinstance(value, str) or name == "link":
        return value
    return tidy(" ".join(value.split()), LONGEST.get(name))


def _host(link: str) -> str:
    host = urlsplit(link).hostname or ""
    return host.removeprefix("www.")[: LONGEST["source"]]


def _comparable(name: str, value: str) -> str:
    if name in ("employer", "agency"):
        return employer_key(value)
    return role_key(value) if name == "title" else value.casefold()

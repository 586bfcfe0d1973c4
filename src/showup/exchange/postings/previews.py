"""What was read in a posting, as labelled lines of words, and as JSON: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from showup.exchange import record_json
from showup.exchange.invitations.rules.words import day_words
from showup.exchange.postings import rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from showup.exchange.invitations.previews import Line
    from showup.exchange.postings.queries import Foreseen
    from showup.exchange.postings.rules import PostingPlan
    from showup.exchange.records import Posting, Problem

SCHEMA = "showup.posting/1"
_LABELS = {
    "employer": "Employer", "title": "Role", "agency": "Agency", "place": "Place",
    "remote": "From home", "contract": "Contract", "level": "Level", "link": "Link",
}  # fmt: skip
QUOTED = 160  # letters


def preview(foreseen: Foreseen) -> list[Line]:
    """Return everything about a posting that one needs to see before it is kept."""
    return _told(foreseen.plan, foreseen.posting)


def preview_of(posting: Posting) -> list[Line]:
    """Return the same of a posting that nobody compares with what is kept."""
    return _told(rules.plan_posting(posting, rules.PostingAnswers()), posting)


def _told(plan: PostingPlan, posting: Posting) -> list[Line]:
    job, row = plan.job, plan.row
    said = {name: str(job[name]) for name in _LABELS} | {"pay": rules.pay_words(job)}
    said["closes"] = day_words(row["closes"]) if row["closes"] else ""
    read_from = quotes(plan)
    lines: list[Line] = []
    for name, label in (_LABELS | {"pay": "Pay", "closes": "Apply by"}).items():
        if said[name]:
            lines.append((label, said[name]))
            lines += [("", f"“{quote}”") for quote in read_from.get(name, [])]
    words = len(posting.text.split())
    lines.append(("Text", f"{words:,} words, kept whole"))
    return lines


def quotes(plan: PostingPlan) -> dict[str, list[str]]:
    """Return the words each field was read from, where they say more than the field does."""
    found: dict[str, list[str]] = {}
    for fact in plan.row["facts"]:
        said = fact["quote"]
        short = said if len(said) <= QUOTED else f"{said[:QUOTED]}…"
        each = found.setdefault(fact["field"], [])
        if short and short != fact["value"] and short not in each:
            each.append(short)
    return found


def look_alikes(foreseen: Foreseen) -> list[Line]:
    """Return the jobs that it may be about already, with what speaks for each."""
    otherwise = dict(foreseen.differing)
    lines: list[Line] = []
    for each in foreseen.look_alikes:
        lines.append(("Same job?", f"{each.job.named}. {' '.join(each.reasons)}"))
        lines += [("", says) for says in otherwise.get(each.job.named, ())]
    return lines


def several(found: Sequence[Posting]) -> Iterator[str]:
    """Yield a line for each of several postings, to choose by number."""
    for number, posting in enumerate(found, 1):
        told = rules.as_read(posting)
        words = (told["title"] or "a job without a title", told["employer"], told["place"])
        yield f"{number:>4}  {', '.join(filter(None, words))}"


def as_json(name: str, found: Sequence[Posting], problems: Sequence[Problem]) -> dict[str, Any]:
    """Return the postings of a file or page as JSON-ready values."""
    return {
        "name": name,
        "postings": [record_json.dump(posting) for posting in found],
        "problems": [record_json.dump(problem) for problem in problems],
    }

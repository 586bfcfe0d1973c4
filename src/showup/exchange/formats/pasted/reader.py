"""Read the text of a message, or anything pasted, into one reading."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from email.utils import parseaddr, parsedate_to_datetime

from showup.exchange.formats.pasted import clean, links, over
from showup.exchange.formats.pasted.days import mentions
from showup.exchange.formats.pasted.employers import Firms, firms
from showup.exchange.formats.pasted.kinds import Clues, Verdict, kind_of
from showup.exchange.formats.pasted.languages import is_sentence, language_of
from showup.exchange.formats.pasted.layout import Layout, lay_out
from showup.exchange.formats.pasted.lengths import length_of
from showup.exchange.formats.pasted.marks import domain_marks, marks_of
from showup.exchange.formats.pasted.names import SUFFIX, domain_of, key
from showup.exchange.formats.pasted.people import met, signed_by, together
from showup.exchange.formats.pasted.places import format_of, place_of, zone_of_place
from showup.exchange.formats.pasted.roles import role_of
from showup.exchange.formats.pasted.schedule import Schedule, schedule
from showup.exchange.formats.pasted.settle import Order, settle
from showup.exchange.formats.pasted.tables import is_table
from showup.exchange.formats.pasted.whens import Setting, Written, whens
from showup.exchange.formats.pasted.words import ALL, Words, phrase
from showup.exchange.records import (
    Format,
    Found,
    Kind,
    Length,
    Mark,
    Person,
    Problem,
    Question,
    Reading,
)

_AFTERWARDS: frozenset[Kind] = frozenset({"rejection", "cancellation"})
_NEEDS_EMPLOYER: frozenset[Kind] = frozenset({"invitation", "confirmation", "offer"})
_TIMED: frozenset[Kind] = frozenset({"invitation", "confirmation", "reschedule"})
_MET_ALREADY: frozenset[Kind] = frozenset({"offer", "rejection"})
_TABLE = "This looks like a table rather than a message. What is it about?"
_CHOOSING = 2.5  # the weight that marks "pick a time"
_A: dict[Kind, str] = {
    "invitation": "an invitation", "confirmation": "a confirmation", "reschedule": "a moved interview",
    "cancellation": "a cancellation", "offer": "an offer", "rejection": "a rejection",
    "task": "a task to do at home", "newsletter": "mass mail", "other": "something else",
}  # fmt: skip
_EARLIEST, _LATEST = 1970, 9000  # years a message can have been sent in
_AMERICAN = re.compile(r"\b(?:EST|EDT|ET|PST|PDT|PT|CDT|Eastern|Pacific time|Central time)\b")
_BRITISH = re.compile(
    r"\b(?:UK time|London|GMT|BST|Dublin|Ireland|CET|CEST|Berlin|Paris|Madrid|Amsterdam)\b|£|\+44|\+353"
)
_DAY_FIRST_LANDS = frozenset(["uk", "ie", "de", "fr", "es", "it", "nl", "at", "ch", "be", "eu"])


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    layout: Layout
    subject: str
    sender: Person | None
    sent: datetime | None
    words: Words | None
    own: str  # what its writer wrote, in plain characters
    form: Format | None


def read(
    data: bytes,
    *,
    subject: str = "",
    sender: Person | None = None,
    sent: datetime | None = None,
    bulk: bool = False,
) -> tuple[tuple[Reading, ...], tuple[Problem, ...]]:
    """Read a message's text into one reading, or a problem where there is none.

    `subject`, `sender`, `sent` and `bulk` come from the headers, where there are any; a
    forwarded header inside the text wins over them. Never raises.
    """
    text, cut = clean.decode(data)
    if not text.strip() and not subject.strip() and not cut:
        problem = Problem(
            "the text", "There is nothing in it.", "Paste the message itself.", fatal=True
        )
        return (), (problem,)
    problems: tuple[Problem, ...] = ()
    if cut:
        what = f"It is longer than {clean.LONGEST:,} characters; the rest was not read."
        problems = (Problem("the text", what, "Paste only the message."),)
    letter = _open(text, subject, sender, sent)
    found = _times(letter)
    reading = _reading(letter, found, bulk=bulk)
    return (reading,), (*problems, *over.said(found, reading))


def _open(text: str, subject: str, sender: Person | None, sent: datetime | None) -> _Letter:
    layout = lay_out(text, subject=subject)
    if layout.forwarded:
        name, address = parseaddr(layout.sender)
        bare = name.strip("\"' ") if address or "@" in layout.sender else layout.sender
        sender = Person(bare, address if "@" in address else "") if layout.sender else None
        subject = layout.subject or re.sub(r"^\s*\w{1,8}\s?:\s*", "", subject)
    language = language_of(f"{subject}\n{layout.own}\n{layout.signature}")
    words = ALL.get(language)
    if layout.forwarded:
        sent = _sent(layout.sent, words) or sent
    own = clean.plain(layout.own)
    form = format_of(own, words) if words else None
    return _Letter(text, layout, clean.plain(subject), sender, sent, words, own, form)


def _sent(written: str, words: Words | None) -> datetime | None:
    try:
        return parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError):
        pass
    for mention in mentions(clean.plain(written), words):
        day = settle(mention, written, sent=None, order="").day
        if day is not None:
            return datetime.combine(day, time())
    return None


def _reading(letter: _Letter, found: list[Written], *, bulk: bool) -> Reading:
    own, words, layout = letter.own, letter.words, letter.layout
    link = links.scheduling(own) or (_pick(own, words) if words else "")
    said = marks_of(own, words) if words else ()
    role = role_of(own, letter.subject, words) if words else None
    clues = Clues(
        bulk=bulk,
        link=bool(link),
        times=_ahead(found),
        renewed=any(one.use == "new" and one.timed and not one.past for one in found),
        unseen=any(mark.fact == "no interview" for mark in said),
        role=_cued(role),
        bare=letter.sender is None and not letter.subject,
    )
    if is_table(layout.own):
        return _tabular(letter)
    verdict = kind_of(_plain(layout), letter.subject, words, clues)
    if verdict.kind == "other" and not clues.times and over.passed(found):
        then = kind_of(_plain(layout), letter.subject, words, replace(clues, times=1))
        verdict = then if then.kind in _TIMED else verdict
    people = _people(letter)
    told = _says_nothing(verdict, role, hosted=bool(link and people))
    unclear = verdict.kind == "other" and not told
    plan = schedule(found, "invitation" if unclear else verdict.kind, own, words, link=bool(link))
    named = Firms(None, None) if told else _firms(letter, role)
    form = letter.form if verdict.kind not in _MET_ALREADY else None
    return Reading(
        kind=verdict.kind,
        language=words.code if words else "",
        employer=named.employer,
        role=None if told else role,
        agency=named.agency,
        people=() if told else _others(people, letter.sender, named, role),
        slots=plan.slots,
        booked=plan.booked,
        moved_from=plan.moved_from,
        scheduling_link="" if told else link,
        answer_by=plan.answer_by,
        format=None if told else form,
        place=place_of(own, clean.plain(layout.signature), form, words)
        if words and not told
        else "",
        link="" if told else links.video(own),
        marks=_marks(letter, verdict.kind, named, said),
        questions=(
            *_questions(verdict, plan, named, unclear=unclear, foreign=is_sentence(own)),
            *_same_as(own, words, plan),
        ),
        subject=letter.subject,
        sender=letter.sender,
        sent=letter.sent,
        text=letter.text,
        length=_length(own, words, plan) if words and verdict.kind in _TIMED else None,
    )


def _same_as(own: str, words: Words | None, plan: Schedule) -> tuple[Question, ...]:
    """Ask for the hour where "same time" stands beside days only."""
    days = [*plan.slots, *([plan.booked] if plan.booked else [])]
    said = phrase(words.calendar.same_time).search(own) if words else None
    if said is None or not days or any(isinstance(day.start, datetime) for day in days):
        return ()
    quote = said.group().strip()
    return (Question("time", f"Which time is “{quote}”? None is written here.", quote),)


def _tabular(letter: _Letter) -> Reading:
    """Return what a table is: nothing by itself, so that its rows are no times offered."""
    return Reading(
        kind="other",
        language=letter.words.code if letter.words else "",
        questions=(Question("kind", _TABLE),),
        subject=letter.subject,
        sender=letter.sender,
        sent=letter.sent,
        text=letter.text,
    )


def _length(own: str, words: Words, plan: Schedule) -> Length | None:
    """Return the length that words say, where a time gives no end of its own."""
    times = [*plan.slots, *([plan.booked] if plan.booked else [])]
    ended = bool(times) and all(when.end is not None for when in times)
    return None if ended else length_of(own, words.code)


def _plain(layout: Layout) -> Layout:
    return Layout(
        clean.plain(layout.own),
        clean.plain(layout.signature),
        clean.plain(layout.footer),
        clean.plain(layout.history),
    )


def _times(letter: _Letter) -> list[Written]:
    own, words = letter.own, letter.words
    everything = f"{letter.subject}\n{clean.plain(letter.text)}"
    home = None
    if words is not None and letter.form == "on site":
        home = zone_of_place(
            place_of(own, clean.plain(letter.layout.signature), "on site", words), own, words
        )
    sent: date | None = letter.sent.date() if letter.sent else None
    if sent is not None and not _EARLIEST <= sent.year <= _LATEST:
        sent = None
    found = whens(own, Setting(words, sent, _order(letter, everything), everything, home))
    if not any(one.when is not None and one.timed for one in found):
        in_subject = whens(
            letter.subject, Setting(words, sent, _order(letter, everything), everything, home)
        )
        found = [one for one in in_subject if one.when is not None and one.timed] + found
    return found


def _order(letter: _Letter, everything: str) -> Order:
    if letter.words is None or letter.words.code != "en":
        return "day first"
    american, british = bool(_AMERICAN.search(everything)), bool(_BRITISH.search(everything))
    land = letter.sender.address.rpartition(".")[2].lower() if letter.sender else ""
    if american != british:
        return "month first" if american else "day first"
    return "day first" if land in _DAY_FIRST_LANDS else ""


def _ahead(found: list[Written]) -> int:
    """Count the times that lie ahead and are no deadline; days without a time count as one."""
    ahead = [
        one
        for one in found
        if (one.when or one.questions) and not one.past and one.use in {"slot", "new", "old"}
    ]
    return sum(one.timed for one in ahead) or int(bool(ahead))


def _pick(own: str, words: Words) -> str:
    cues = [
        pattern
        for kind, weight, pattern in words.kinds
        if kind == "invitation" and weight == _CHOOSING
    ]
    return next((link for cue in cues if (link := links.near_choosing(own, phrase(cue)))), "")


def _says_nothing(verdict: Verdict, role: Found | None, *, hosted: bool) -> bool:
    """Whether nothing in it points to a job: what it names is then nobody's employer or role."""
    if verdict.kind != "other":
        return verdict.kind == "newsletter"
    return verdict.alike or not (verdict.hiring or _cued(role) or hosted)


def _cued(role: Found | None) -> bool:
    """Whether words such as "role of" stood by it; a headline alone is no job."""
    return role is not None and role.quote != role.value


def _firms(letter: _Letter, role: Found | None) -> Firms:
    if letter.words is None:
        return Firms(None, None)
    return firms(_plain(letter.layout), letter.subject, letter.sender, letter.words, role)


def _people(letter: _Letter) -> tuple[Person, ...]:
    signed = signed_by(clean.plain(letter.layout.signature), letter.sender, letter.own)
    others = met(letter.own, letter.words) if letter.words else []
    return together([*([signed] if signed else []), *others])


def _others(
    people: tuple[Person, ...], sender: Person | None, named: Firms, role: Found | None
) -> tuple[Person, ...]:
    """Leave out names that are the firm's or the role's: "Harbour Housing" is nobody."""
    taken = {key(found.value) for found in (named.employer, named.agency, role) if found}
    home = domain_of(sender.address).partition(".")[0] if sender else ""
    return tuple(
        person
        for person in people
        if key(person.name) not in taken
        and not any(_within(person.name, firm) for firm in (named.employer, named.agency))
        and not (home and key(person.name) == home.replace("-", ""))
    )


def _within(name: str, firm: Found | None) -> bool:
    """Whether a name is the beginning of a longer firm's: "Ann Poole" of "Ann Poole Ltd" is not."""
    if firm is None or not firm.value.startswith(f"{name} "):
        return False
    return not SUFFIX.fullmatch(firm.value.removeprefix(f"{name} "))


def _marks(letter: _Letter, kind: Kind, named: Firms, said: tuple[Mark, ...]) -> tuple[Mark, ...]:
    if kind in _AFTERWARDS | {"newsletter", "other"}:
        return said
    return said + domain_marks(letter.sender, named.employer, named.agency, letter.own)


def _questions(
    verdict: Verdict, plan: Schedule, named: Firms, *, unclear: bool, foreign: bool
) -> tuple[Question, ...]:
    questions = list(plan.questions)
    if verdict.kind in _NEEDS_EMPLOYER | {"task"} and named.employer is None:
        says = (
            "The client isn't named. Who is the employer?"
            if named.hidden
            else "Who is the employer?"
        )
        quote = named.agency.quote if named.agency and named.hidden else ""
        questions.append(Question("employer", says, quote))
    if unclear:
        says = "This speaks of a job, but it isn't plain what is asked of you. What is it about?"
        questions.append(Question("kind", says))
    if verdict.unread and foreign:
        questions.append(
            Question("kind", "We don't read this language. What is the message about?")
        )
    if verdict.rival is not None:
        says = (
            f"This reads like {_A[verdict.kind]}, but it could be {_A[verdict.rival]}. Which is it?"
        )
        questions.append(Question("kind", says))
    return tuple(questions)

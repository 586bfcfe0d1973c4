"""What a message leaves open, in plain words. Nothing is guessed; a default is only proposed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from showup.exchange.invitations.rules.answers import Answers, Field, OpenQuestion
from showup.exchange.invitations.rules.times import YEARS, floats, told, zone_name
from showup.exchange.invitations.rules.words import moment_words, when_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from showup.exchange import records
    from showup.exchange.records import Kind, Reading, When

KEPT: tuple[Kind, ...] = (
    "invitation", "confirmation", "reschedule", "cancellation", "offer", "rejection", "task",
)  # fmt: skip
STARTS_ONE: tuple[Kind, ...] = ("invitation", "confirmation", "offer", "task")  # an application
_ABOUT_TIMES = ("day", "time", "slot")


def questions(
    reading: Reading, *, known_zone: str | None, answers: Answers | None = None
) -> tuple[OpenQuestion, ...]:
    """Return what is still open about a message, the most important first.

    `known_zone` is the seeker's own, proposed where a time has none. What belongs in no
    pipeline is asked nothing.
    """
    given = answers or Answers()
    kind = given.kind or reading.kind
    if kind not in KEPT:
        return ()
    found = [*_kind(reading, given), *_names(reading, kind, given), *_times(reading, kind, given)]
    found += [*_zone(reading, kind, given, known_zone), *_deadline(reading, kind, given)]
    return tuple(found)


def _asked(reading: Reading, *about: str) -> tuple[records.Question, ...]:
    return tuple(question for question in reading.questions if question.about in about)


def _join(field: Field, asked: tuple[records.Question, ...], default: str | None) -> OpenQuestion:
    says = " ".join(dict.fromkeys(question.says for question in asked))
    quote = next((question.quote for question in asked if question.quote), "")
    return OpenQuestion(field, says, default, needed=default is None, quote=quote)


def _kind(reading: Reading, answers: Answers) -> Iterator[OpenQuestion]:
    asked = _asked(reading, "kind")
    if asked and answers.kind is None:
        yield _join("kind", asked, reading.kind)


def _names(reading: Reading, kind: Kind, answers: Answers) -> Iterator[OpenQuestion]:
    employer, agency, role = (
        (found.value if found else "") if answer is None else answer
        for answer, found in (
            (answers.employer, reading.employer),
            (answers.agency, reading.agency),
            (answers.role, reading.role),
        )
    )
    asked = _asked(reading, "employer") if answers.employer is None else ()
    opens_one = kind in STARTS_ONE or answers.belongs_to == "new"
    if isinstance(answers.belongs_to, int):
        pass  # it has its names already
    elif asked:
        yield _join("employer", asked, employer or ("" if agency or not opens_one else None))
    elif opens_one and not (employer or agency or (answers.employer is not None and role)):
        yield OpenQuestion("employer", "Who is the employer? The message doesn't say.")
    asked = _asked(reading, "role")
    if asked and answers.role is None:
        yield _join("role", asked, role)


def _times(reading: Reading, kind: Kind, answers: Answers) -> Iterator[OpenQuestion]:
    whens = told(reading, kind)
    if answers.times is not None:
        if kind == "confirmation" and len(answers.times) != 1:
            yield OpenQuestion("times", "One time is booked. Which one?")
        return
    if kind not in ("invitation", "confirmation", "reschedule"):
        return
    asked = _asked(reading, *_ABOUT_TIMES)
    if asked:
        yield _join("times", asked, None)
    elif any(when.start.year not in YEARS for when in whens):
        odd = next(when for when in whens if when.start.year not in YEARS)
        yield OpenQuestion(
            "times", f"{when_words(odd)} can't be right. When is it?", quote=odd.quote
        )
    elif any(not isinstance(when.start, datetime) for when in whens):
        yield _whole_day(whens)
    elif kind == "confirmation" and len(whens) != 1:
        several = "Several times are in it. Which one is booked?"
        yield OpenQuestion("times", several if whens else "When is it? The message doesn't say.")


def _whole_day(whens: tuple[When, ...]) -> OpenQuestion:
    day = next(when for when in whens if not isinstance(when.start, datetime))
    return OpenQuestion("times", f"What time on {moment_words(day.start)}?", quote=day.quote)


def _zone(
    reading: Reading, kind: Kind, answers: Answers, known_zone: str | None
) -> Iterator[OpenQuestion]:
    if answers.zone:
        return
    if answers.times is not None:
        loose = [t.starts_at for t in answers.times if floats(t.starts_at)]
        if zone_name(reading):
            return
    else:
        loose = [w.start for w in told(reading, kind) if isinstance(w.start, datetime)]
        loose = [moment for moment in loose if floats(moment) and moment.year in YEARS]
    due = reading.answer_by.start if reading.answer_by and answers.deadline is None else None
    due = answers.deadline if isinstance(answers.deadline, datetime) else due
    if kind != "offer" and isinstance(due, datetime) and floats(due) and not zone_name(reading):
        loose.append(due)
    if loose:
        first = f"{moment_words(min(loose)).partition(', no time zone')[0]}"
        asked = _asked(reading, "zone")
        says = f"Which time zone is {first} in? The message doesn't say."
        quote = asked[0].quote if asked else ""
        yield OpenQuestion("zone", says, known_zone or None, quote=quote)


def _deadline(reading: Reading, kind: Kind, answers: Answers) -> Iterator[OpenQuestion]:
    given = answers.deadline
    if given is not None:
        if given != "none" and given.year not in YEARS:
            says = f"{moment_words(given)} can't be right. By when do they want an answer?"
            yield OpenQuestion("deadline", says)
        return
    due = reading.answer_by
    if due is not None and due.start.year not in YEARS:
        says = f"The answer is due on {when_words(due)}? That can't be right. By when is it?"
        yield OpenQuestion("deadline", says, quote=due.quote)
        return
    asked = _asked(reading, "deadline")
    if asked:
        yield _join("deadline", asked, "none")
    elif kind == "offer" and due is None:
        says = "By when do they want an answer? The message doesn't say."
        yield OpenQuestion("deadline", says, "none", needed=False)

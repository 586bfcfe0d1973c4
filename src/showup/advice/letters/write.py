"""Letters to send oneself: courteous, honest, with no reason that nobody gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from showup.advice.letters.words import de, en, es, fr, it, nl
from showup.advice.letters.words.shape import Kind, Language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LANGUAGES: Mapping[str, Language] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "it": it.WORDS,
    "nl": nl.WORDS,
}
LATE = timedelta(hours=24)  # a cancellation inside this is a late one


GAPS = {  # where the writer's name isn't known: a gap that nobody overlooks
    "en": "[your name]", "de": "[Ihr Name]", "fr": "[votre nom]", "es": "[su nombre]",
    "it": "[il suo nome]", "nl": "[uw naam]",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Letter:
    """A subject and a text, for the seeker to change and send."""

    subject: str
    body: str


def letter(  # noqa: PLR0913  each is one blank of the letter
    kind: Kind,
    *,
    language: str = "en",
    their_name: str = "",
    my_name: str = "",
    role: str = "",
    employer: str = "",
    when: datetime | None = None,
    after: date | None = None,
    days: Sequence[date] = (),
    question: str = "",
) -> Letter:
    """Return a letter; what is not known is left out, and the text still reads well.

    `when` is the interview's time on the reader's own clock; `after` the first day that would
    suit; `days` those to suggest; `question` what is asked first, else the pay. An unknown language gets English.
    """
    words = LANGUAGES.get(language, en.WORDS)
    moment = _moment(when, words) if when else ""
    pieces = {
        "role": words.role.format(role=_line(role)) if _line(role) else "",
        "employer": words.employer.format(employer=_line(employer)) if _line(employer) else "",
        "meeting": words.meeting_when.format(when=moment) if moment else words.meeting,
        "slot": words.slot_when.format(when=moment) if moment else words.slot,
        "after": words.after.format(day=_day(after, words)) if after else "",
        "days": words.days.format(days=words.or_.join(_day(day, words) for day in days))
        if days
        else words.days_open,
        "question": question.strip() or words.question,
    }
    subject, body = words.letters[kind]
    name = _line(their_name)
    greeting = words.named.format(name=name) if name else words.unnamed
    signed = f"{words.closing}\n{_line(my_name) or GAPS.get(language, GAPS['en'])}"
    text = f"{greeting}\n\n{body.format(**pieces)}\n\n{signed}\n"
    return Letter(subject.format(**pieces), text)


def cancelling(*, starts_at: datetime | None, now: datetime) -> Kind:
    """Return the letter that fits the notice given: late inside 24 hours, else early."""
    return "cancel_late" if starts_at is not None and starts_at - now < LATE else "cancel"


def _line(text: str) -> str:
    """Return text on one line: names come from mails, and a subject must not break."""
    return " ".join(text.split())


def _day(day: date, words: Language) -> str:
    return words.day.format(
        weekday=words.weekdays[day.weekday()],
        day=words.first if day.day == 1 else day.day,
        month=words.months[day.month - 1],
    )


def _moment(when: datetime, words: Language) -> str:
    clock = words.full_hour if words.full_hour and when.minute == 0 else words.clock
    time = clock.format(hour=when.hour, minute=when.minute)
    return words.moment.format(on=_day(when.date(), words), time=time)

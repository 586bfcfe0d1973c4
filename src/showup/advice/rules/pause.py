"""The one look before an interview is cancelled, declined or moved: facts, no pleading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from showup.advice.letters import HELP
from showup.advice.rules import dates, numbers
from showup.advice.rules.answer import Words, strong, words
from showup.advice.rules.tables import with_unit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from showup.advice.letters import Kind
    from showup.advice.rules.answer import Answer, OddsRow, Part
    from showup.engine.situation import Opportunity, Situation

Leaving = Literal["cancel", "decline", "move"]
EARLY = timedelta(hours=24)
NOTICE = timedelta(hours=48)  # with less the model asks for no other day
TITLES = {
    "cancel": "One look before you cancel.",
    "decline": "One look before you decline.",
    "move": "One look before you ask to move it.",
}
DOING = {"cancel": "Cancelling", "decline": "Declining", "move": "Moving it"}
GOOD = {
    "cancel": "Good reasons to cancel",
    "decline": "Good reasons to decline",
    "move": "Good reasons to move it",
}
SMALL = "Each is one click. You won’t be asked twice."
FAIR = (
    "You’re ill, you’ve said yes elsewhere, or the week is too full. Then {do} with an easy mind: "
    "the numbers above are averages, and you know your week."
)
SURE = {
    "guess": "and called that a guess",
    "fairly": "and are fairly sure of it",
    "very": "and are very sure of it",
}
REHEARSAL = "ev-practice_gain"
BY = {"video": "by video", "phone": "by phone", "on site": "on site"}
ALIKE = {0.5: "half alike", 0.25: "a quarter alike"}


@dataclass(frozen=True, slots=True)
class Met:
    """Someone named in the invitation."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is known of the interview: formats are "video", "phone", "on site" or ""."""

    starts_at: datetime | None = None  # of one that is booked, on the seeker's own clock
    people: Sequence[Met] = ()
    format: str = ""
    dream_format: str = ""  # of the dream job's interview


UNKNOWN = Meeting()


@dataclass(frozen=True, slots=True)
class Given:
    """One thing that goes with the interview."""

    key: Literal["look", "rehearsal", "people", "goodwill"]
    title: str
    sentence: str
    anchor: str = ""  # into docs/evidence.md, where there is something to read


@dataclass(frozen=True, slots=True)
class PauseFacts:
    """What the page before cancelling says."""

    title: str
    lead: Words
    gives: tuple[Given, ...]
    good: str  # the heading above `fair`
    fair: str
    small: str = SMALL
    is_unweighed: bool = False  # what leaving does to the odds was never worked out


@dataclass(frozen=True, slots=True)
class WayOut:
    """A reason that needs no weighing: no cost is shown, only help to get out well."""

    title: str
    sentences: tuple[str, ...]
    letter: Kind


WAYS_OUT: dict[str, WayOut] = {
    "illness": WayOut(
        "Get well first.",
        ("Tell them as soon as you can, even an hour before. You needn’t say what you have.",),
        "ill",
    ),
    "accepted elsewhere": WayOut(
        "You’ve said yes elsewhere. Tell them, and you’re done.",
        ("The sooner they know, the sooner somebody else gets your time.",),
        "accepted_elsewhere",
    ),
    "scam": WayOut("Leave this one.", HELP["scam"], "scam"),
    "harassment": WayOut("You can leave now.", HELP["harassment"], "harassment"),
    "discrimination": WayOut("You can leave now.", HELP["discrimination"], "discrimination"),
}


def way_out(reason: str) -> WayOut | None:
    """Return the help for a reason that is exempt from the look; None where it isn't one."""
    return WAYS_OUT.get(reason)


def pause(
    leaving: Leaving,
    *,
    situation: Situation,
    answer: Answer | None,
    now: datetime,
    meeting: Meeting = UNKNOWN,
    asked: bool = True,
    asked_on: date | None = None,
) -> PauseFacts:
    """Return what leaving gives up.

    `answer` is the saved decision's, None where none was worked out, and `asked_on` its day;
    `now` on the seeker's own clock; `asked` False where excitement is only a default.
    """
    starts_at = meeting.starts_at
    job = next(job for job in situation.opportunities if job.id == situation.open)
    then = ""
    if asked_on is not None and asked_on != now.date():
        then = f" That was worked out on {dates.day_name(asked_on, today=now.date())}."
    left = _early(situation, leaving, starts_at, now)
    gives = (
        _look(job) if asked else None,
        _rehearsal(situation, job, meeting),
        _people(meeting.people),
        _goodwill(situation, starts_at, now) if leaving == "cancel" else left,
    )
    return PauseFacts(
        title=TITLES[leaving],
        lead=_lead(leaving, job, answer, then=then, is_short=_is_short(starts_at, now)),
        gives=tuple(each for each in gives if each),
        good=GOOD[leaving],
        fair=FAIR.format(do={"move": "ask"}.get(leaving, leaving)),
        is_unweighed=leaving != "move" and answer is None,
    )


def _is_short(starts_at: datetime | None, now: datetime) -> bool:
    return starts_at is not None and starts_at - now < NOTICE


def _lead(
    leaving: Leaving, job: Opportunity, answer: Answer | None, *, then: str, is_short: bool
) -> Words:
    if leaving == "move" and is_short:
        return words("It’s late to ask, but you can; what is known of that stands below.")
    if leaving == "move":
        return words("Asking costs little while there’s time; what it changes stands below.")
    back = numbers.hours(answer.hours if answer else job.hours)
    about = "about " if back[0].isdigit() else ""
    pieces: list[str | Part] = [f"{DOING[leaving]} gives you back {about}", strong(back), "."]
    if answer is None:
        return words(*pieces, " What it does to your odds we haven’t worked out yet.")
    moved = [row for row in answer.odds if row.of != "this" and row.tells]
    if moved:
        pieces += [" It takes your chance of ", *_from_to(moved[-1])]
        for row in reversed(moved[:-1]):
            pieces += [", and of ", *_from_to(row)]
        pieces.append(".")
    still = [_of(row) for row in answer.odds if row.of != "this" and not row.tells]
    if still:
        pieces.append(f" It makes no difference we can tell to your chance of {_or(still)}.")
    return words(*pieces, then)


def _from_to(row: OddsRow) -> list[str | Part]:
    return [
        f"{_of(row)} from ",
        strong(_middle(row.with_text)),
        " to ",
        strong(_middle(row.without_text)),
    ]


def _of(row: OddsRow) -> str:
    return "a job above your bar" if row.of == "any" else row.label[0].lower() + row.label[1:]


def _or(names: Sequence[str]) -> str:
    return numbers.listed(names, last="or of")


def _middle(chance: str) -> str:
    return chance.split(" (", maxsplit=1)[0]


def _look(job: Opportunity) -> Given:
    said = f"You gave this job {numbers.plain(job.excitement, 1)} of 10 {SURE[job.sureness]}."
    more = {
        "guess": " An hour inside shows what a posting can’t.",
        "fairly": " An hour inside can still show otherwise, either way.",
        "very": " Then there’s little left to find out.",
    }
    return Given("look", "A look inside", said + more[job.sureness], "ev-signal")


def _rehearsal(situation: Situation, job: Opportunity, meeting: Meeting) -> Given | None:
    dream = next((other for other in situation.opportunities if other.dream), None)
    if dream is None or dream.id == job.id or dream.stage in ("offer", "pending", "closed"):
        return None
    mine = job.booked_day if job.booked_day is not None else min(job.slots, default=None)
    ahead = dream.booked_day - mine if dream.booked_day is not None and mine is not None else None
    if ahead is not None and ahead <= 0:
        return None
    said = _alike(job, dream.name or "the dream job", ahead, meeting)
    return Given("rehearsal", "The rehearsal", said, REHEARSAL)


def _alike(job: Opportunity, name: str, ahead: int | None, meeting: Meeting) -> str:
    """Return how far ahead of the dream interview this one is, and how alike the two are."""
    ours, theirs = (BY.get(each, "") for each in (meeting.format, meeting.dream_format))
    differ = f"this one {ours}, that one {theirs}" if ours and theirs and ours != theirs else ""
    days = "the day before it" if ahead == 1 else f"{numbers.count(ahead or 0)} days before it"
    if job.similarity >= 1:
        said = "which has no day yet" if ahead is None else days
        also = f", {differ}" if differ else ""
        return f"The same kind of interview as the one with {name}, {said}{also}."
    known = differ or (f"both {ours}" if ours and ours == theirs else "")
    comes = f"Before the one with {name}, which has no day yet" if ahead is None else ""
    comes = comes or f"{days[0].upper()}{days[1:]}".removesuffix("it") + f"the one with {name}"
    alike = ALIKE.get(job.similarity, f"{with_unit(job.similarity, '%')} alike")
    return f"{comes}{f', {known}' if known else ''}. We assume that the two are {alike}."


def _people(people: Sequence[Met]) -> Given | None:
    named = [f"{met.name} ({met.role})" if met.role else met.name for met in people if met.name]
    if not named:
        return None
    title = numbers.some(len(named), "person", "people")
    return Given("people", title[0].upper() + title[1:], f"{numbers.listed(named)}.", "ev-lead")


def _goodwill(situation: Situation, starts_at: datetime | None, now: datetime) -> Given:
    belief = situation.beliefs.late_cancel
    lost = with_unit(belief.value, "%")
    ends = f"{numbers.plain(belief.low * 100, 0)} to {with_unit(belief.high, '%')}"
    assume = f"we assume that it loses {lost} of what this employer may still bring ({ends})"
    if starts_at is None:
        said = f"Inside 24 hours {assume}; nobody has measured it."
    elif starts_at - now <= EARLY:
        said = f"It’s less than 24 hours away. Cancelling now, {assume}; nobody has measured it."
    else:
        until = dates.moment_name(starts_at - EARLY, today=now.date())
        said = f"Until {until} it counts as early. After that {assume}; nobody has measured it."
    return Given("goodwill", "Some goodwill", said, "ev-late_cancel")


def _early(
    situation: Situation, leaving: Leaving, starts_at: datetime | None, now: datetime
) -> Given:
    if leaving == "move":
        kept = with_unit(situation.beliefs.moved.value, "%")
        said = f"Asked for 48 hours ahead, a move does no harm {kept} of the time: our assumption."
        if _is_short(starts_at, now):
            said = (
                "It’s less than 48 hours away. What asking that late does, nobody has measured, "
                f"so we don’t count on it; {kept} of the time it does no harm, we assume, if "
                "it’s asked for 48 hours ahead."
            )
        return Given("goodwill", "Some goodwill", said, "ev-moved")
    kept = with_unit(situation.beliefs.polite_decline.value, "%")
    said = f"A polite, early no leaves the door open {kept} of the time: our assumption."
    return Given("goodwill", "Little goodwill", said, "ev-polite_decline")

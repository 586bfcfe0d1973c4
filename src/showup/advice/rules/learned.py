"""What a seeker's record has taught, in words: what it is now, what was assumed, how sure.

Nothing here is a verdict: a number says how often something has happened and what that is
worth, with the interval that holds it nine times in ten.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.advice.rules import numbers
from showup.engine.tables.worth import SIGMA

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from showup.engine.learning.grid import Estimate
    from showup.engine.learning.lessons import Lesson, Lessons, Name
    from showup.engine.learning.record import Record, Wait

NEAR_THE_END = 0.75  # of the way from the median to an end of the 90% interval
GUESS = SIGMA["guess"]  # points: said of jobs one is guessing at
BRACKETS = (
    "In brackets stands where a number lies nine times in ten, if the model is right. All of it "
    "goes into your next answer."
)


@dataclass(frozen=True, slots=True)
class Told:
    """One number: what the record says of it, and what was assumed before."""

    name: Name
    title: str
    outcomes: int
    rests: str  # "rests on 9 rounds"
    sentence: str
    detail: str  # "" where there is none
    fills: str  # what would teach more
    anchor: str  # into docs/evidence.md, "" where nothing stands there


@dataclass(frozen=True, slots=True)
class Page:
    """What was learned, and what there is nothing to learn from yet."""

    learned: tuple[Told, ...]
    not_yet: tuple[Told, ...]
    lead: str


@dataclass(frozen=True, slots=True)
class _Kind:
    title: str
    one: str  # an outcome
    many: str
    unit: str  # %, points, days
    now: str  # {now} and {was} stand for the number and its interval
    was: str  # where there is no outcome
    fills: str
    anchor: str = ""


_KINDS: dict[Name, _Kind] = {
    "chance": _Kind(
        "Getting through a process", "result", "results", "%",
        "That puts your chance of a whole process of two rounds at about {now}, where {was} was "
        "assumed.",
        "Your chance of a whole process of two rounds is taken to be {was}.",
        "Note what comes of each round: passed or not.",
        "ev-pass_mean",
    ),
    "bias": _Kind(
        "First impressions", "job you rated again", "jobs you rated again", "points",
        "By that, a first impression that is a guess flatters a job by about {now}, where {was} "
        "was assumed.",
        "A first impression that is a guess is taken to flatter a job by {was}.",
        "Say again how exciting a job is once you’ve met them.",
        "ev-bias",
    ),
    "signal": _Kind(
        "What interviews show", "job you rated again", "jobs you rated again", "points",
        "By that, interviews typically move such a job by {now}, up or down, where {was} was "
        "assumed.",
        "Interviews are taken to move such a job by {was}, up or down.",
        "Say again how exciting a job is once you’ve met them.",
        "ev-signal",
    ),
    "invited_rate": _Kind(
        "Applications that bring an interview", "application", "applications", "%",
        "That makes it likely that {now} of yours will, where {was} was assumed.",
        "{was} of applications are taken to bring an interview.",
        "Add jobs when you apply, also those you never hear from again.",
        "ev-invited_rate",
    ),
    "answer_days": _Kind(
        "Waiting for an answer", "application", "applications", "days",
        "An answer to an application comes after {now} on average, where {was} was assumed.",
        "An answer to an application is taken to come after {was}.",
        "Note the day you applied, and the day they answered.",
    ),
    "gap_days": _Kind(
        "From one round to the next", "wait", "waits", "days",
        "Your rounds are {now} apart on average, where {was} was assumed.",
        "Rounds are taken to be {was} apart.",
        "Book each round, so that its day is known.",
        "ev-gap_days",
    ),
    "result_days": _Kind(
        "Waiting for a result", "wait", "waits", "days",
        "Employers take {now} on average from the last interview to an offer or a no, where "
        "{was} was assumed.",
        "Employers are taken to need {was} from the last interview to an offer or a no.",
        "Note an offer or a no on the day it comes.",
        "ev-result_days",
    ),
    "offer_days": _Kind(
        "How long offers stay open", "offer", "offers", "days",
        "Yours stay open for {now} on average, where {was} was assumed.",
        "Offers are taken to stay open for {was}.",
        "Note an offer with the day by which they want an answer.",
        "ev-offer_days",
    ),
}  # fmt: skip


def page(lessons: Lessons, record: Record) -> Page:
    """Return everything to show about what a record has taught."""
    rows = [_told(lessons, lessons.named(name), kind, record) for name, kind in _KINDS.items()]
    learned = tuple(row for row in rows if row.outcomes)
    return Page(
        learned=learned,
        not_yet=tuple(row for row in rows if not row.outcomes),
        lead=_lead(len(learned)),
    )


def _lead(learned: int) -> str:
    if not learned:
        return (
            "Nothing yet. Your answers rest on what is usual elsewhere, until your own record has "
            "something to say."
        )
    which = "One number" if learned == 1 else f"{numbers.count(learned).capitalize()} numbers"
    return (
        f"{which} behind your answers {'takes' if learned == 1 else 'take'} in what happened to you, "
        "beside what is usual elsewhere, as far as that carries."
    )


def _told(lessons: Lessons, lesson: Lesson, kind: _Kind, record: Record) -> Told:
    n = lesson.outcomes
    was = with_range(lesson.before, kind.unit)
    says = kind.was.format(was=was)
    if n:
        opening = _OPENINGS[lesson.name](record)
        says = f"{opening} {kind.now.format(now=with_range(lesson.now, kind.unit), was=was)}"
    return Told(
        name=lesson.name,
        title=kind.title,
        outcomes=n,
        rests=f"rests on {numbers.some(n, kind.one, kind.many)}",
        sentence=says.strip()[0].upper() + says.strip()[1:],
        detail=_detail(lessons, lesson) if n else "",
        fills=kind.fills,
        anchor=kind.anchor,
    )


def with_range(given: Estimate, unit: str) -> str:
    """Return a number with its interval: "17% (5 to 40)", "12 days (8 to 25)"."""
    low, middle, high = (_said(each, unit) for each in (given.low, given.middle, given.high))
    if unit == "%":
        return f"{middle}% ({low} to {high})"
    named = unit.removesuffix("s") if middle == "1" else unit
    return f"{middle} {named} ({low} to {high})"


def _said(value: float, unit: str) -> str:
    if unit == "%":
        return str(numbers.rounded(value * 100))
    if unit == "points":
        return numbers.plain(value * GUESS, 1)
    return str(numbers.rounded(value))


def _detail(lessons: Lessons, lesson: Lesson) -> str:
    if lesson.name != "chance":
        return _edge(lesson)
    level = lessons.named("level")
    now, was = (
        f"{numbers.plain(each.middle)} ({numbers.plain(each.low)} to {numbers.plain(each.high)})"
        for each in (level.now, level.before)
    )
    return (
        "Luck and whom you met are in it as much as you are. In the model’s own words: "
        f"θ is {now}, where {was} was assumed."
    )


def _edge(lesson: Lesson) -> str:
    """Say where a number has come near an end of what is held to be plausible."""
    was, moved = lesson.before, lesson.now.middle - lesson.before.middle
    reach = was.high - was.middle if moved > 0 else was.middle - was.low
    if abs(moved) < NEAR_THE_END * reach:
        return ""
    return (
        f"By itself your record might say {'more' if moved > 0 else 'less'} than that. The answers "
        "go no further than what is plausible elsewhere."
    )


def _results(record: Record) -> str:
    rounds = [each for each in record.results if each.span == 1]
    whole = [each for each in record.results if each.span > 1]
    parts = []
    if rounds:
        passed = sum(each.passed for each in rounds)
        parts.append(
            f"You have passed {numbers.count(passed)} of {numbers.count(len(rounds))} rounds."
            if len(rounds) > 1
            else f"The one round whose result you noted was {'' if passed else 'not '}passed."
        )
    if whole:
        offered = numbers.count(sum(each.passed for each in whole)).replace("no", "none")
        which = numbers.some(len(whole), "process", "processes")
        more = which if not rounds else numbers.some(len(whole), "other", "others")
        parts.append(f"Of {more} only the end is known: {offered} brought an offer.")
    return " ".join(parts)


def _impressions(record: Record) -> str:
    moves = [each.after - each.before for each in record.impressions]
    mean = sum(moves) / len(moves)
    way = "rose" if mean > 0 else "fell"
    by = numbers.plain(abs(mean), 1)
    moved = (
        "stayed the same" if by == "0" else f"{way} by {by} {'point' if by == '1' else 'points'}"
    )
    if len(moves) == 1:
        return f"One job’s excitement {moved} after you met them."
    return f"After you met them, the excitement of {numbers.some(len(moves), 'job')} {moved} on average."


def _spread(record: Record) -> str:
    moves = [abs(each.after - each.before) for each in record.impressions]
    by = numbers.plain(max(moves), 1)
    far = f"{by} {'point' if by == '1' else 'points'}"
    return f"The furthest that meeting them has moved a job is {far}."


def _applications(record: Record) -> str:
    seen = Counter(each.outcome for each in record.applications)
    some = numbers.some(len(record.applications), "application")
    if not seen["invited"]:
        if len(record.applications) == 1:
            return f"Your {some} has brought no interview so far."
        return f"Of {some} none has brought an interview so far."
    brought = "has brought" if seen["invited"] == 1 else "have brought"
    return f"{numbers.count(seen['invited']).capitalize()} of {some} {brought} an interview so far."


def _waits(waits: Sequence[Wait]) -> str:
    over = [each.days for each in waits if each.over]
    return _so_far(over, len(waits) - len(over), "took")


def _so_far(over: Sequence[int], still: int, took: str) -> str:
    """Return how long it took, and how many are not over: "Two took 9 days, one isn’t over yet."."""
    parts = []
    if over:
        parts.append(f"{numbers.count(len(over))} {took} {_on_average(over)}")
    if still:
        parts.append(f"{numbers.count(still)} {'isn’t' if still == 1 else 'aren’t'} over yet")
    says = ", ".join(parts)
    return f"{says[0].upper()}{says[1:]}."


def _on_average(days: Sequence[int]) -> str:
    mean = _said(sum(days) / len(days), "days")
    named = f"{mean} {'day' if mean == '1' else 'days'}"
    return named if len(days) == 1 else f"{named} on average"


def _offers(record: Record) -> str:
    which = "It was" if len(record.offers) == 1 else "They were"
    return f"{which} open for {_on_average(record.offers)}."


def _answers(record: Record) -> str:
    over = [each.days for each in record.applications if each.outcome != "open"]
    return _so_far(over, len(record.applications) - len(over), "took")


_OPENINGS: dict[Name, Callable[[Record], str]] = {
    "chance": _results,
    "bias": _impressions,
    "signal": _spread,
    "invited_rate": _applications,
    "answer_days": _answers,
    "gap_days": lambda record: _waits(record.gaps),
    "result_days": lambda record: _waits(record.verdicts),
    "offer_days": _offers,
}

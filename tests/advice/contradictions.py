"""A reader of a built answer: whatever two of its sentences contradict each other in."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from showup.advice.rules import Answer
    from showup.advice.rules.answer import SwingRow
    from showup.engine.advice import Advice
    from showup.engine.situation import Opportunity, Situation

LEAVING = {"decline", "rehearse", "cancel", "turn_down"}
GOING = {"go", "keep", "move"}
NO_DIFFERENCE = "no difference we can tell"
BELIEFS = {"practice_gain": "practice_gain", "hour_price": "hour_price", "moved": "delay_risk"}
CLUMSY = re.compile(
    r"(?<![\d.])0 hours?\b|−0\.00|(?<![\d.])1 (?:hours|days|points|percentage points)\b|  |\bNone\b(?! of)"
    r"|\b(?:[2-9]|\d\d+) (?:hour|day)\b(?!-)|\{|\}|\bnan\b|\.\.|,,"
)
HUNDREDTH = 0.01
SURE, EVERY = 60, 99  # percent
ALL = 100
FAR = 10  # percentage points
APART = 50  # the same, of shares
OFTEN = 0.65  # of an interview's hours
MIND = 0.006  # points: half a hundredth, and what floats leave over


@dataclass(frozen=True)
class Read:
    """An answer as read, with what it was made from."""

    answer: Answer
    advice: Advice
    situation: Situation

    @property
    def job(self) -> Opportunity:
        """Return the job in question."""
        return next(job for job in self.situation.opportunities if job.id == self.situation.open)

    @property
    def lead(self) -> str:
        """Return the paragraph under the sentence."""
        return str(self.answer.lead)


def contradictions(answer: Answer, advice: Advice, situation: Situation) -> list[str]:
    """Return every contradiction found, each with the name of its rule first."""
    read = Read(answer, advice, situation)
    return [f"{rule.__name__}: {what}" for rule in RULES for what in rule(read)]


def number(text: str) -> float:
    """Return the first number of a text, true minus signs too."""
    found = re.search(r"[−+-]?\d+(?:\.\d+)?", text)
    assert found, text
    return float(found[0].replace("−", "-"))


def texts(value: object) -> Iterator[str]:
    """Yield every text of a record."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from texts(each)


def order_against_headline(read: Read) -> Iterator[str]:
    """The order has what the sentence says, or says why not."""
    answer = read.answer
    plan = read.advice.plan
    if plan is None:
        return
    if answer.verb in GOING and not answer.too_close:
        if plan.called_off:
            yield f"“{answer.headline.text}” under “{answer.order_notes[0]}”"
        elif not any(step.this for step in answer.order):
            yield f"“{answer.headline.text}” is not in the order"
    if answer.verb == "accept" and answer.order:
        yield "accepting ends the search, yet interviews are listed"
    if answer.verb in LEAVING and any(step.this for step in answer.order):
        yield f"“{answer.headline.text}” is in the order"


def sent_to_its_own_page(read: Read) -> Iterator[str]:
    """This is the page of the interview in question, so no other one weighs it."""
    name = read.job.name
    for note in read.answer.order_notes:
        if note.startswith("Left out:") and re.search(rf"\b{re.escape(name)}\b", note):
            yield note


def better_elsewhere(read: Read) -> Iterator[str]:
    """Nothing in the order is better elsewhere, unless it is said why it stays."""
    for step in read.answer.order:
        for row in step.elsewhere:
            if row.words.endswith("more"):
                yield f"{step.name} {row.where}: {row.words}"


def offered_day_unsaid(read: Read) -> Iterator[str]:
    """Every day that was offered stands in the order or beside it."""
    for step in read.answer.order if read.advice.moves else ():
        job = next(job for job in read.situation.opportunities if job.id == step.opportunity)
        listed = " ".join(row.where for row in step.elsewhere)
        days = {step.day} | {row.day for row in step.elsewhere}
        for day in job.slots if job.stage == "invited" else ():
            steps = {each // read.advice.step_days for each in days if each is not None}
            if day // read.advice.step_days not in steps:
                yield f"{step.name}: day {day} is not in “{listed}”"


def turning(read: Read) -> Iterator[str]:
    """What turns the answer in one list turns it in the others."""
    answer = read.answer
    flips = {row.input: row for row in answer.flips}
    swings: dict[str, SwingRow] = {row.belief: row for row in answer.swings}
    for belief, name in BELIEFS.items():
        if belief not in swings or name not in flips:
            continue
        swing, flip = swings[belief], flips[name]
        if swing.flips != (flip.at is not None):
            yield f"{belief}: “{swing.sentence}” beside “{flip.sentence}”"
    for row in answer.swings:
        least = min(row.at_low, row.at_high)
        if answer.too_close:
            if row.flips:
                yield f"{row.belief} turns what is close"
        elif least < -MIND and not row.flips and "too near" not in row.sentence:
            yield f"{row.belief} doesn’t turn it: “{row.sentence}”"
        rests = [each for each in answer.rests if each.field == row.belief]
        if row.flips and rests and not rests[0].turns:
            yield f"{row.belief} turns it among the judgements, not in what it rests on"


def practice_turns(read: Read) -> Iterator[str]:
    """The answer without practice is the same in every place that names it."""
    zero = read.answer.zero
    swings = [row for row in read.answer.swings if row.belief == "practice_gain"]
    for row in swings if not read.answer.too_close else []:
        if zero.flips != (row.flips and row.at_low < 0) and abs(row.at_low) > MIND:
            yield f"“{zero.sentence}” beside “{row.sentence}”"


def turning_what_is_close(read: Read) -> Iterator[str]:
    """Of a close call nothing is said to turn it, nor that nothing does."""
    answer = read.answer
    if not answer.too_close:
        return
    below = any(min(row.at_low, row.at_high) < -MIND for row in answer.swings)
    if "None of them turns" in answer.swings_note and below:
        yield f"“{answer.swings_note}” though ends lie below 0"
    if any("answer changes" in row.turn_text for row in answer.rests):
        yield "what is close is said to change"
    if "None of these turned" in answer.rests_note:
        yield "what is close is said to be turned by nothing"


def on_the_edge(read: Read) -> Iterator[str]:
    """What is not close is not on the edge."""
    for row in read.answer.flips:
        if "edge" in row.sentence and not read.answer.too_close:
            yield row.sentence


def close_though_sure(read: Read) -> Iterator[str]:
    """A close call with a large share says both and how they go together."""
    answer = read.answer
    if not answer.too_close:
        return
    if "less than we can tell apart" in read.lead:
        yield f"best in {answer.side_share}%, noise {answer.choices[0].noise_text}: {read.lead[:90]}"
        return
    leaves = answer.verb in LEAVING
    theirs = max(
        (row.share for row in answer.choices if (row.verb in LEAVING) != leaves), default=0
    )
    said = f"{answer.side_share}%" in read.lead or answer.side_share + theirs > ALL + FAR
    if SURE <= answer.side_share < EVERY and not said:
        yield f"the share of {answer.side_share}% is not said"


def reason_hidden(read: Read) -> Iterator[str]:
    """Under a sentence to take part, something that is said speaks for it."""
    answer = read.answer
    this = next((row for row in answer.odds if row.of == "this"), None)
    if answer.too_close or answer.verb not in GOING or this is None or not this.tells:
        return
    rows = [row for row in answer.odds if row.label in read.lead]
    if not any(row.tells and row.gain.mid > 0 for row in rows):
        yield read.lead


def which_is_better(read: Read) -> Iterator[str]:
    """Two ranges show which belongs to what, and which is the better one."""
    said = {read.lead: read.answer.verb, read.answer.zero.paragraph: read.answer.zero.verb}
    for text, verb in said.items():
        for with_, without in re.findall(r": ([^:.]*?) instead of ([^:.]*?)\.", text):
            if verb in LEAVING:
                yield f"“{with_} instead of {without}” under “{read.answer.headline.text}”"
            one, two = (_tenths(each) for each in (with_, without))
            if one and two and (one[0] - two[0]) * (one[1] - two[1]) < 0:
                yield f"“{with_} instead of {without}”"
    for row in read.answer.odds:
        if row.difference == NO_DIFFERENCE and abs(row.with_.mid - row.without.mid) >= FAR:
            yield f"{row.label}: {row.without_text} and {row.with_text}, {row.difference}"


def _tenths(text: str) -> tuple[float, float] | None:
    if "%" in text:
        return None
    found = [float(each) for each in re.findall(r"\d+", text.removesuffix("in 10"))]
    if not found:
        return None
    return (0.0 if "up to" in text else found[0]), found[-1]


def adding_up(read: Read) -> Iterator[str]:
    """What is printed adds up as printed."""
    made, rows = read.answer.made_of, read.answer.choices
    if made is None:
        return
    if abs(sum(row.value for row in made.rows) - made.total) > MIND:
        yield "the parts do not add up"
    for ranked, row in zip(read.advice.ranked, rows, strict=True):
        shown = number(rows[0].value_text) - number(row.value_text)
        if ranked.choice == read.advice.contrast.other and abs(shown - made.total) > MIND:
            yield f"{made.total_text} is not {rows[0].value_text} less {row.value_text}"
    time = next(row for row in made.rows if row.name == "time")
    told = re.search(r"about ([\d.]+) hours?, ([\d.]+) points each", time.aside)
    if told and abs(abs(time.value) - float(told[1]) * float(told[2])) > HUNDREDTH * 1.5:
        yield f"{time.text} for “{time.aside}”"


def within_noise(read: Read) -> Iterator[str]:
    """What simulating can't tell from nothing is neither a gain nor a loss."""
    made = read.answer.made_of
    noises = {each.name: each.noise for each in read.advice.channels}
    for row in made.rows if made is not None else ():
        named = f"{row.label[0].lower()}{row.label[1:]} ({row.text})"
        if made and row.value and abs(row.value) < 2 * noises[row.name] and named in made.sentence:
            yield f"“{made.sentence}” though {row.label} may err by {noises[row.name]:.3f}"


def days_against_choices(read: Read) -> Iterator[str]:
    """What another day costs in the order is what the table of choices says."""
    rows = read.answer.choices
    worth = {row.day: number(row.value_text) for row in rows if row.day is not None}
    for step in read.answer.order:
        for each in step.elsewhere if step.this else ():
            if each.day not in worth or not each.words[0].isdigit():
                continue
            if abs(number(rows[0].value_text) - worth[each.day] - each.cost) > HUNDREDTH * 1.01:
                yield f"{each.words} beside {rows[0].value_text} and {worth[each.day]}"


def equal_yet_different(read: Read) -> Iterator[str]:
    """What is printed as worth the same is not best everywhere and nowhere."""
    best = read.answer.choices[0]
    for row in read.answer.choices[1:]:
        if row.value_text == best.value_text and abs(row.share - best.share) > APART:
            yield f"{best.words} {best.share_text}, {row.words} {row.share_text}, both {row.value_text}"


def in_range(read: Read) -> Iterator[str]:
    """A range holds its point, and a chance is one."""
    for odds in read.answer.odds:
        for each in (odds.without, odds.with_, odds.gain):
            if not each.low <= each.mid <= each.high:
                yield f"{odds.label}: {each}"
        if not all(0 <= each.low <= each.high <= 100 for each in (odds.without, odds.with_)):
            yield f"{odds.label}: over 100"
    for row in read.answer.choices:
        low, high = (number(each) for each in row.range_text.split(" to "))
        if not low <= number(row.value_text) <= high:
            yield f"{row.words}: {row.value_text} ({row.range_text})"
    if any(
        int(each) > 100
        for text in texts(asdict(read.answer))
        for each in re.findall(r"(\d+)%", text)
    ):
        yield "a percentage over 100"


def clumsy(read: Read) -> Iterator[str]:
    """Numbers and nouns agree."""
    for text in texts(asdict(read.answer)):
        if found := CLUMSY.search(text):
            yield f"{found[0]!r} in “{text}”"


def in_the_past(read: Read) -> Iterator[str]:
    """No day of the order and no choice is over."""
    for step in read.answer.order:
        if step.day < 0 or any((row.day or 0) < 0 for row in step.elsewhere):
            yield f"{step.name} on {step.when}"
    if any((row.day or 0) < 0 for row in read.answer.choices):
        yield "a choice is over"


def offer_unsaid(read: Read) -> Iterator[str]:
    """Leaving a job that is above the bar for a better offer says so."""
    answer, bar = read.answer, read.situation.seeker.bar
    if not (answer.verb in LEAVING or answer.too_close) or answer.verb in ("turn_down", "hold"):
        return
    if read.situation.kind == "offer" or read.job.excitement <= bar:
        return
    offers = [job for job in read.situation.opportunities if job.stage == "offer"]
    better = [job for job in offers if job.excitement * job.deal_ok >= read.job.excitement]
    if better and not any(job.name in read.lead for job in better):
        yield f"{read.job.excitement:.0f} of 10 beside {better[0].name}: {read.lead[:60]}"


def hours_untold(read: Read) -> Iterator[str]:
    """Hours below one interview's say that it may not come to it."""
    found = re.search(r"(?:(About|take about) ([\d.]+) hours?|Half an hour)\.", read.lead)
    if found is None:
        return
    hours = float(found[2]) if found[2] else 0.5
    if hours < OFTEN * read.job.hours:
        yield f"{found[0]} of {read.job.hours:.1f}"


def nothing_gained(read: Read) -> Iterator[str]:
    """What is clearly the best is held against something it beats."""
    answer = read.answer
    if answer.too_close or len(answer.choices) < 2:
        return
    if abs(answer.gain) < MIND and number(answer.choices[0].value_text) - MIND > min(
        number(row.value_text) for row in answer.choices
    ):
        yield f"“{answer.headline.text}” against what it equals: {answer.gain_text}"
    accept = next((row for row in answer.choices if row.verb == "accept"), None)
    if answer.verb == "hold" and accept is not None and number(accept.value_text) < MIND:
        yield f"{answer.headline.text} though accepting is worth {accept.value_text}"


RULES: tuple[Callable[[Read], Iterator[str]], ...] = (
    order_against_headline,
    better_elsewhere,
    sent_to_its_own_page,
    offered_day_unsaid,
    turning,
    practice_turns,
    turning_what_is_close,
    on_the_edge,
    close_though_sure,
    reason_hidden,
    which_is_better,
    adding_up,
    within_noise,
    days_against_choices,
    equal_yet_different,
    in_range,
    clumsy,
    in_the_past,
    offer_unsaid,
    hours_untold,
    nothing_gained,
)

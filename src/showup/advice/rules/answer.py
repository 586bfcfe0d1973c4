"""What a decision page and a terminal show: sentences that are ready, numbers beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from showup.engine.advice import ChannelName, Verb

Strength = Literal[
    "judgement", "low evidence", "medium evidence", "high evidence", "your own record"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a sentence; `strong` where it is a number to see first."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence or paragraph in pieces; `str()` is the plain text."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        """Return the text without emphasis."""
        return "".join(part.text for part in self.parts)


def strong(text: str) -> Part:
    """Return a piece to see first."""
    return Part(text, strong=True)


def words(*pieces: str | Part) -> Words:
    """Return Words from plain and strong pieces; empty ones are left out."""
    parts = (Part(piece) if isinstance(piece, str) else piece for piece in pieces)
    return Words(tuple(part for part in parts if part.text))


@dataclass(frozen=True, slots=True)
class Percent:
    """Whole percent (or percentage points): the middle and the 80% range."""

    mid: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Headline:
    """The sentence set large, in pieces: `day` is what may be underlined."""

    text: str
    before: str  # "Go, on "
    day: str  # "Tue 24 Nov", or ""
    after: str  # "."


@dataclass(frozen=True, slots=True)
class OddsRow:
    """One chance without and with the interview."""

    of: Literal["this", "dream", "any"]
    label: str  # "The Acme job"
    without: Percent
    with_: Percent
    gain: Percent  # percentage points
    without_text: str  # "21% (13 to 31)"
    with_text: str
    difference: str  # "+3 (0 to 6)", or "no difference we can tell"
    tells: bool  # whether the difference can be told from none


@dataclass(frozen=True, slots=True)
class Zero:
    """The answer if interviews taught nothing."""

    title: str
    sentence: str
    paragraph: str
    verb: Verb
    flips: bool


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One thing the seeker can do, ranked."""

    verb: Verb
    words: str  # "Go, on Tue 24 Nov"
    day: int | None
    date: str  # ISO, or ""
    value: float
    value_text: str
    range_text: str
    share: int  # percent of the plausible settings in which it is the best
    share_text: str
    noise: float
    noise_text: str
    hours: float
    hours_text: str
    best: bool


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another day that an interview of the order could have."""

    day: int | None  # None: left out
    where: str  # "on Thu 26 Nov", "moved to Thu 3 Dec (after Acme)", "without it"
    cost: float  # points
    noise: float
    words: str  # "0.03 less", or "no difference we can tell"


@dataclass(frozen=True, slots=True)
class OrderStep:
    """An interview in the proposed order."""

    opportunity: str
    name: str
    day: int
    date: str  # ISO
    when: str  # "Tue 24 Nov", or the label given for that day
    booked: bool
    dream: bool
    this: bool  # the one the decision is about
    note: str  # "Booked." or what is still to be arranged
    elsewhere: tuple[Elsewhere, ...] = ()  # empty until it is worked out
    elsewhere_text: str = ""  # "On Thu 26 Nov: 0.03 less."


@dataclass(frozen=True, slots=True)
class FlipRow:
    """One input, and where the answer would turn."""

    input: str
    label: str  # "How exciting it is"
    now: float
    now_text: str
    at: float | None
    at_text: str  # "below 1.5", or "nothing plausible"
    becomes: Verb | None
    sentence: str
    becomes_text: str = ""  # "decline", what the answer then is


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A part of the lead, in hundredths that add up to it."""

    name: ChannelName
    label: str  # "Surprise in the fit"
    aside: str  # "you’re only guessing at it so far"
    value: float  # points, as printed
    text: str  # "+0.21"


@dataclass(frozen=True, slots=True)
class MadeOf:
    """What the lead of the answer is made of."""

    rows: tuple[ChannelRow, ...]  # what speaks for it most first
    total: float
    total_text: str
    caption: str
    total_label: str  # "Going, in all"
    against: str  # "against declining"
    low: float
    high: float
    range_text: str
    sentence: str
    note: str


@dataclass(frozen=True, slots=True)
class SwingRow:
    """A judgement at both ends of its range, and the lead there."""

    belief: str
    name: str
    at_low: float  # points
    at_middle: float  # the lead as it is
    at_high: float
    moves_text: str  # "0.23"
    sentence: str
    flips: bool


@dataclass(frozen=True, slots=True)
class Assumption:
    """A number the answer rests on, with how well it is known."""

    field: str
    name: str
    sentence: str
    value_text: str
    range_text: str
    strength: Strength
    anchor: str  # into docs/evidence.md
    turns: bool  # it may turn the answer
    turn_text: str
    outcomes: int = 0  # of the seeker's own record that it rests on


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer, ready to be shown; nothing in it needs working out."""

    verb: Verb
    choice: str  # "Go, on Tue 24 Nov"
    name: str  # the employer
    headline: Headline
    tags: tuple[str, ...]
    lead: Words
    too_close: bool
    share: int  # percent of plausible settings in which this choice is the best
    side_share: int  # the same for its side: taking part or leaving, in any way
    hours: float
    hours_text: str
    gain: float  # points, the best against the other side
    gain_text: str  # "0.37 points (0.28 to 0.46)"
    with_label: str  # "if you go"
    without_label: str  # "if you decline"
    with_word: str  # "with", or "holding" for an offer
    without_word: str
    odds: tuple[OddsRow, ...]
    odds_note: str
    zero: Zero
    choices: tuple[ChoiceRow, ...]
    choices_note: str
    order: tuple[OrderStep, ...]
    made_of: MadeOf | None  # None until it is worked out
    flips: tuple[FlipRow, ...]
    break_even: str  # "" where no dream job waits
    swings: tuple[SwingRow, ...]
    swings_note: str
    rests: tuple[Assumption, ...]
    rests_note: str
    worked_out: str
    bar: float
    until: str  # the end of the horizon, "Sun 21 Feb"
    order_title: str = ""
    order_aside: str = ""  # "two others, then the one you want"
    order_notes: tuple[str, ...] = ()  # what isn't in the order, what waiting is worth, how found
    order_leaves_out: bool = False  # some other than this one, of which the calendar says more
    order_weighed: bool = False  # what other days would cost is worked out

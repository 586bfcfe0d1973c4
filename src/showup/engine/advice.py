"""What the engine answers: plain numbers, no sentences and no dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verb = Literal[
    "go", "ask_first", "move", "decline", "rehearse",
    "keep", "cancel",
    "accept", "hold", "turn_down",
]  # fmt: skip


ChannelName = Literal["job", "surprise", "practice", "people", "time"]


@dataclass(frozen=True, slots=True)
class Interval:
    """A middle and the 80% range of plausible settings around it."""

    mid: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing the seeker can do now. `day` counts from today; None where no day belongs."""

    verb: Verb
    opportunity: str
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A choice with what it is worth."""

    choice: Choice
    value: Interval  # points: mean over settings, 80% range over settings
    noise: float  # standard error of the middle from simulating, points
    share: float  # of the plausible settings in which no other verb is clearly better
    dream: Interval  # chance of the dream job (all 0 where there is none)
    any_job: Interval  # chance of any job above the bar
    hours: float  # expected hours of this interview from now on


@dataclass(frozen=True, slots=True)
class Odds:
    """Chances under the compared choices; `gain` is paired, so it is narrower.

    `with_` is under the best choice and `without` under the contrast's other one, also
    where the best choice is not to go.
    """

    of: Literal["this", "dream", "any"]
    without: Interval
    with_: Interval
    gain: Interval


@dataclass(frozen=True, slots=True)
class Contrast:
    """The best choice against the other side: declining, or the best way of going."""

    other: Choice
    gain: Interval  # points
    noise: float
    odds: tuple[Odds, ...]


@dataclass(frozen=True, slots=True)
class Flip:
    """The value of one input at which the best verb changes; None: nothing plausible."""

    input: str
    now: float
    at: float | None
    becomes: Verb | None


@dataclass(frozen=True, slots=True)
class Channel:
    """A part of the contrast's gain, in points; all parts sum to its middle."""

    name: ChannelName
    value: float
    noise: float  # standard error: simulated paths, and fewer settings than the answer's


@dataclass(frozen=True, slots=True)
class Bar:
    """The best side's lead at the two ends of one belief, moved from the answer's own."""

    belief: str
    low: float  # the belief's own low end; 0 where nothing at all has a weight
    high: float
    at_low: float  # points
    at_middle: float  # the answer's own lead, the same for all
    at_high: float
    noise: float  # standard error of the moves, points
    flips: bool  # at one of the ends, by more than noise, the other side is the better one


@dataclass(frozen=True, slots=True)
class Step:
    """An interview in the proposed order."""

    opportunity: str
    day: int
    booked: bool  # for this very day
    verb: Verb | None = None  # go, keep or move; None in answers of before


@dataclass(frozen=True, slots=True)
class Plan:
    """How the order was found, and which interviews ahead are not in it."""

    exact: bool  # all plans were tried, not searched
    weighed: int  # plans that fit and were weighed
    left_out: tuple[str, ...] = ()  # invitations that are better declined
    called_off: tuple[str, ...] = ()  # all interviews ahead, once a job is taken
    taken: str = ""  # that job
    changed: bool = False  # simulating the moves has changed the order


@dataclass(frozen=True, slots=True)
class MoveCost:
    """What another day for one interview of the order loses, the others staying."""

    opportunity: str
    day: int | None  # None: left out
    verb: Verb
    cost: float  # points; below 0 where it would gain
    noise: float  # standard error from simulating, points


@dataclass(frozen=True, slots=True)
class Waiting:
    """The dream interview after its warm-ups, against the best order without one before it."""

    dream: str
    before: tuple[str, ...]  # the warm-ups
    cost: float  # points that the dream interview first would lose
    noise: float
    without: float  # chance of the dream job, no warm-up before it
    gain: float  # what the warm-ups add to it
    gain_noise: float
    dropped: bool = False  # the other order leaves more interviews out

    @property
    def break_even(self) -> float:
        """Return the chance of losing the job by waiting at which warming up stops paying."""
        whole = self.without + self.gain
        return max(self.gain, 0.0) / whole if whole > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Moves:
    """What moving each interview of the order costs, simulated."""

    costs: tuple[MoveCost, ...]
    waiting: Waiting | None
    settings: int
    paths: int  # a setting and plan


@dataclass(frozen=True, slots=True)
class Advice:
    """The whole answer, replayable from situation, engine version, method, seed and paths."""

    engine: str
    method: Literal["exact", "rollout"]
    seed: int
    paths: int  # a setting and choice, on average: those clearly behind get fewer
    settings: int  # parameter draws the share rests on
    ranked: tuple[Ranked, ...]  # best mean first, plainest first within .01
    too_close: bool
    contrast: Contrast
    no_practice: Contrast  # the same at practice gain 0, its own best choice in `no_practice_best`
    no_practice_best: Choice
    rests_on: tuple[Literal["practice", "people"], ...]
    flips: tuple[Flip, ...]
    order: tuple[Step, ...]
    side_share: float = 1.0  # of the settings in which the best choice's side is best
    step_days: int = 3  # resolution of time, part of what a replay needs
    channels: tuple[Channel, ...] = ()  # worked out after the answer, as are flips
    bars: tuple[Bar, ...] = ()  # judgements only, the one that moves the gain most first
    plan: Plan | None = None  # how `order` came about; None in answers of before
    moves: Moves | None = None  # worked out after the answer

    @property
    def best(self) -> Ranked:
        """Return the choice with the best mean."""
        return self.ranked[0]

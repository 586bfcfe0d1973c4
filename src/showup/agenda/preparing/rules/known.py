"""What is known before an interview, as the rules take it: pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LineKind = Literal["asks", "offers", "duties", "fact"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line that speaks about the job, as it stands where it was found."""

    text: str
    kind: LineKind
    source: str  # "the posting", "what you noted"


@dataclass(frozen=True, slots=True)
class Pay:
    """What a job pays, as far as it is known: whole units of a currency, for a period."""

    label: str
    low: float | None = None
    high: float | None = None
    currency: str = ""
    period: str = ""

    @property
    def middle(self) -> float | None:
        """Return the middle of what is known, None where nothing is."""
        known = [each for each in (self.low, self.high) if each is not None]
        return sum(known) / len(known) if known else None


@dataclass(frozen=True, slots=True)
class Met:
    """Someone who will be there and was met before, or is to be met, over another job."""

    name: str
    label: str  # the other job's
    opportunity: int
    when: str = ""  # "Tue 24 Nov"
    over: bool = True  # False: that interview is still to come


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the proposals for one interview are drawn from."""

    label: str
    criteria: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    has_posting: bool = False
    doubts: tuple[str, ...] = ()  # pipeline.rules.REASONS
    doubt_words: str = ""
    deal_breaker: str = "met"  # pipeline.rules.DEAL_BREAKERS
    deal_words: str = ""
    pay: Pay = Pay("")
    other_pay: tuple[Pay, ...] = ()
    pay_named: bool = False  # somewhere, also where it can't be compared
    remote: str = ""
    met: tuple[Met, ...] = ()
    asked: tuple[str, ...] = ()  # questions that were kept for earlier rounds of this job

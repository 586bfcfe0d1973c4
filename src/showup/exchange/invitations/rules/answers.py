"""What the seeker says about a message, and what they are still to be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date, datetime

    from showup.exchange.records import Kind

Field = Literal[
    "kind", "employer", "role", "agency", "zone", "times", "deadline", "belongs_to", "meeting",
    "exempt",
]  # fmt: skip


class NotAnInvitationError(ValueError):
    """There is nothing in it to keep; says what it looks like instead."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time with its length; naive only where it stands in the zone of the answers."""

    starts_at: datetime
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What the seeker chose or mended; None leaves what was read."""

    kind: Kind | None = None
    employer: str | None = None
    role: str | None = None
    agency: str | None = None
    zone: str | None = None  # IANA name or offset, of every time that has none
    times: tuple[Time, ...] | None = None  # () says that no time is known yet
    deadline: date | datetime | Literal["none"] | None = None
    belongs_to: int | Literal["new"] | None = None  # the opportunity's pk
    meeting: Literal["same", "another"] | None = None  # about the one that is open there
    exempt: str = ""  # why going is out of the question; showup.pipeline.rules.EXEMPT


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question with the answer that is proposed, as text; None where there is none to propose."""

    field: Field
    says: str
    default: str | None = None
    needed: bool = True  # nothing is kept without an answer
    quote: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # (answer, in words)


class NotHereError(NotAnInvitationError):
    """It is about an interview that the seeker doesn't have here."""


class MissingAnswerError(ValueError):
    """A question is still open; `field` is the field of `Answers`, the message asks it."""

    def __init__(
        self,
        field: Field,
        says: str,
        *,
        default: str | None = None,
        choices: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(says)
        self.field = field
        self.says = says
        self.question = OpenQuestion(field, says, default, choices=choices)

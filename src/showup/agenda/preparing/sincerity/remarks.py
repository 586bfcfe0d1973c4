"""What is said about a sentence that may cost: why, and an honest way to say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["disinterest", "talking down", "only practice", "only money"]


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence, and what may be wrong with saying it; text[start:end] is the quote."""

    kind: Kind
    quote: str
    why: str
    instead: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Said:
    """What a remark says, whatever the sentence was."""

    kind: Kind
    why: str
    instead: str


# Plain sense, no measured effect: nobody has counted what such sentences cost.
SAID = {
    "practice": Said(
        "only practice",
        "They've set this hour aside for you. If it sounds like a rehearsal, they may stop thinking of you for a job you might still want.",
        "Leave it out, or say what is true and about them: “I'm looking at a few places. What would make this one interesting to me is …”",
    ),
    "disinterest": Said(
        "disinterest",
        "Whoever hears that you may not want it has little reason to choose you, and you may never find out whether you would have.",
        "Turn the doubt into a question: “I don't know yet how … Could you tell me?” Or name what is true: “What would make it interesting to me is …”",
    ),
    "down": Said(
        "talking down",
        "They hear one side only, and may wonder how you'll speak of them one day.",
        "Say what happened and what you did, with no verdict on anyone: “We saw … differently. I tried … Now I'm looking for a place where …”",
    ),
    "here": Said(
        "talking down",
        "Somebody in the room may have made it, and you don't know yet why it is as it is.",
        "Say what you saw and ask: “When I tried …, I noticed … Is there a reason for it? I'd start with …”",
    ),
    "money": Said(
        "only money",
        "Pay is a fair reason. As the only one, it says you'd leave for a little more, and nothing about why you'd do this work well.",
        "Keep the pay and add what else is true: “Fair pay matters to me, and so does …” If nothing does yet, ask what the days are like.",
    ),
}

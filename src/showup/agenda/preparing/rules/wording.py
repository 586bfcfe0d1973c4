"""How the seeker's own words stand in a sentence of ours, whatever shape they have."""

from __future__ import annotations

import re
from typing import Literal

from showup.shared.counting import sentence

Shape = Literal["question", "wish", "name", "other"]
FEW = 4  # words of a name that is told from a sentence without reading grammar
WORDS = 12  # as many as one can say aloud in a question

_KEPT = re.compile(  # what holds or doesn't: a deal-breaker so put says what should be
    r"(?:it |there |they |we |you )?(?:must|should|shall|has to|have to|needs? to|ought to)(?!\w)"
    r"|at (?:least|most)(?!\w)|max(?:imum|imal)?(?!\w)|min(?:imum|destens)?(?!\w)|up to(?!\w)|only(?!\w)"
    r"|(?:no|not) (?:be )?(?:more|less|fewer|later|longer) than(?!\w)|(?:not|no) (?:over|under)(?!\w)"
    r"|(?:i )?(?:want|need|wish|hope|prefer|expect)(?!\w)"
    r"|i(?:['’]d| would)? (?:like|love|rather|prefer|want)(?! (?:it )?if)(?!\w)"
    r"|(?:muss|müssen|sollte?n?|höchstens|nur|ich (?:will|möchte|brauche)|doit|au (?:moins|plus)"
    r"|je (?:veux|voudrais)|debe|al menos|como máximo|quiero|deve|almeno|al massimo|voglio"
    r"|moet|minstens|hoogstens|ik wil)(?!\w)",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"(?:(?:no|without|kein(?:e[nrs]?)?|ohne|sans|pas de|sin|senza|geen|zonder"
    r"|i(?:['’]d)? (?:don['’]?t (?:want|like|need)|do not (?:want|like|need)|hate|can['’]?t stand|dislike)"
    r") (?P<rest>.+)"
    r"|(?:not|never|nothing|none|nobody|cannot|can['’]?t|won['’]?t|nicht|nie|pas|jamais|nunca|nooit)(?!\w).*)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"(?:(?:(?:it|there|they|we|you) )?(?:must|should|needs? to|has to|have to) have"
    r"|(?:i )?(?:want|need|wish for|hope for|prefer)(?: to have)?"
    r"|i(?:['’]d| would)? (?:like|love)(?: to have)?) (?P<rest>.+)",
    re.IGNORECASE,
)
_OF_MINE = re.compile(
    r"(?<!\w)(?:i|i['’]\w+|me|my|mine|myself|ich|mich|mir|je|moi|yo|io)(?!\w)", re.IGNORECASE
)
# What a name of a thing doesn't hold: verbs, and what stands for people or in a comparison.
_NO_NAME = re.compile(
    r"(?<!\w)(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|can|can['’]?t|cannot|could"
    r"|will|would|shall|should|may|might|must|want|wants|need|needs|like|likes|hate|hates|let|lets"
    r"|get|gets|got|go|goes|come|comes|take|takes|make|makes|seem|seems|feel|feels|sound|sounds"
    r"|look|looks|scares?|worr(?:y|ies)|pays|starts|ends|closes|opens|works|lives|expects?|asks"
    r"|i|it|they|them|you|he|she|we|us|who|which|that|if|because|when|too|very|far|not|than|more|less"
    r"|nobody|nothing|none|never|speaks?|talks?|enough|early|late|often|always|seldom|\w+n['’]t|\w+['’](?:s|re|ve|ll|m|d))(?!\w)|[:;,.!?(]|\d",
    re.IGNORECASE,
)
_FROM_THERE = re.compile(
    r"(?:to|be|able|from|in|at|on|of|with|for|near|under|over|up|down)(?!\w)", re.IGNORECASE
)
_INDIRECT = re.compile(r"(?:whether|if|how|what|who|when|where|why|which)(?!\w)", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:is|are|do|does|did|can|could|will|would|has|have|may|must|should|what|how|who|whom|whose|when"
    r"|where|why|which|am|if|whether)(?!\w)",
    re.IGNORECASE,
)  # fmt: skip


_TOLD_APART = re.compile(r"(?:a|an|the|my|our|their|this|that|some|any|too|no|its)$", re.IGNORECASE)
_THEY = re.compile(
    r"((?:do|did|are|will|would|have|can|could|should|may|must|were)(?:n['’]t)?) they(?!\w)"
)


def plain(said: str) -> str:
    """Return words as one line, without the stop behind them or quotes around them."""
    return " ".join(said.split()).strip('“”"„\u201a‘ ').rstrip(".!;, ")


def shape(said: str) -> Shape:
    """Return what words are: a question, a wish, the name of a thing, or something else."""
    bare = plain(said)
    if bare.endswith("?"):
        return "question"
    if _KEPT.match(bare):
        return "wish"
    return "name" if is_name(bare) else "other"


def is_name(said: str) -> bool:
    """Tell whether a few words plainly name a thing, so that they can stand in a sentence."""
    few = 0 < len(said.split()) <= FEW
    return (
        few
        and not any(each.match(said) for each in (_FROM_THERE, _ASKS, _KEPT))
        and not _NO_NAME.search(said)
    )


def inside(said: str) -> str:
    """Return the name of a thing as it stands inside a sentence.

    A capital may be a name's or a language's own, so such words are quoted as they are.
    """
    bare = plain(said)
    first, _, rest = bare.partition(" ")
    if rest and _TOLD_APART.match(first):
        return f"{first.lower()} {rest}"
    return bare if bare[:1].islower() else f"“{bare}”"


def matters(criterion: str) -> str:
    """Return the beginning of a sentence that says what matters to the seeker."""
    said = f"“{sentence(plain(criterion))}”"
    if shape(criterion) == "name":
        return f"{said} matters to me"
    return f"Of what matters to me I wrote {said}"


def surprise(said: str) -> str:
    """Return what would make something that isn't known yet, or scares, a good surprise."""
    kind = shape(said)
    noted = f"I noted “{sentence(plain(said))}”"
    if kind == "question":
        return f"{noted} It would be a good surprise if I liked the answer."
    if kind == "wish":
        return f"{noted}. It would be a good surprise if that held here."
    refused = _REFUSED.fullmatch(plain(said))
    thing = (refused and refused["rest"]) or plain(said)
    rest = "It would be a good surprise if they could put my mind at rest about"
    return f"{rest} {inside(thing)}." if is_name(thing) else f"{noted}. {rest} it."


def asked(said: str) -> str:
    """Return a question made of the seeker's own words, "" where they aren't for their ears."""
    bare = plain(said)
    if not bare or len(bare.split()) > WORDS:
        return ""
    limits = _KEPT.match(bare)
    wanted = _WANTED.fullmatch(bare)
    refused = None if limits else _REFUSED.fullmatch(bare)
    thing = next((each["rest"] for each in (wanted, refused) if each and each["rest"]), bare)
    if is_name(thing.rstrip("? ")):
        return f"What can you tell me about {inside(thing.rstrip('? '))} here?"
    if _ASKS.match(bare) and (bare.endswith("?") or _INDIRECT.match(bare)):
        return _question(bare)
    if refused or (_OF_MINE.search(bare) and not limits):
        return ""  # a refusal or a feeling
    noted = f"I noted “{bare}”"
    return f"{noted} How is that here?" if bare.endswith("?") else f"{noted}. How is that here?"


def _question(bare: str) -> str:
    """Return a question as one asks it in an interview, where they are "you"."""
    small = _THEY.sub(r"\1 you", bare[:1].lower() + bare[1:], count=1)
    if bare.endswith("?"):
        return f"One thing I’d like to picture well: {small}"
    return f"Could you tell me {small}?"

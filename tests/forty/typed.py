"""Names and roles as a person types them when they apply, not as a mail spells them later."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from tests.forty.pools import LEGAL, PARENT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

LEVELS = re.compile(r"\b(?:senior|junior|lead|trainee)\b\s*", re.IGNORECASE)
OTHER_GENDER = (
    ("zeichnerin", "zeichner"), ("leiterin", "leiter"), ("ichnerin", "ichner"), ("erin", "er"),
    ("antin", "ant"), ("rice", "ore"), ("adora", "ador"), ("tora", "tor"), ("ière", "ier"),
    ("ère", "er"), ("euse", "eur"), ("ante", "ant"), ("gée", "gé"), ("ca", "co"), ("ta", "to"),
    ("fa", "fe"), ("sa", "so"), ("ista", "ista"),
)  # fmt: skip
REWORDED = {
    "analyst": "analytics specialist", "engineer": "developer", "executive": "specialist",
    "officer": "coordinator", "clerk": "assistant", "administrator": "clerk",
    "sachbearbeiter": "Mitarbeiter", "sachbearbeiterin": "Mitarbeiterin", "tischler": "Schreiner",
    "chargée": "responsable", "responsable": "chef", "auxiliar": "asistente",
    "addetta": "impiegata", "medewerker": "assistent", "commessa": "addetta vendite",
}  # fmt: skip
PLACES = ("Reading", "Ostheim", "Lyon", "Vigo", "Brescia", "Zwolle", "remote")


def employer(rng: Random, name: str, language: str) -> str:
    """Return an employer's name as typed; in half the cases it is the mail's own."""
    ways: tuple[tuple[float, Callable[[], str]], ...] = (
        (0.45, lambda: name),
        (0.20, lambda: f"{name} {rng.choice(LEGAL[language])}"),
        (0.08, lambda: _without_accents(name).lower()),
        (0.07, lambda: _with_slip(rng, name)),
        (0.10, lambda: brand(name)),
        (0.04, lambda: f"{name} {rng.choice(PARENT)}"),
        (0.03, lambda: _joined_or_parted(name)),
        (0.03, lambda: _initials(name)),
    )
    return _one_of(rng, ways)


def role(rng: Random, name: str) -> str:
    """Return a role as typed: shortened, adorned, in the other gender, now and then reworded."""
    level = LEVELS.search(name)
    ways: tuple[tuple[float, Callable[[], str]], ...] = (
        (0.40, lambda: name),
        (0.08, lambda: f"{name} {rng.choice(['(m/w/d)', '(H/F)', '(m/v/x)', '(all genders)'])}"),
        (0.10, lambda: other_gender(name)),
        (0.08, lambda: LEVELS.sub("", name) if level else name.partition(" of ")[0]),
        (0.06, lambda: f"{name} - {rng.choice(PLACES)}"),
        (0.04, lambda: f"R-{rng.randrange(1000, 99999)} {name}"),
        (0.06, lambda: name.lower() if level else f"Senior {name}"),
        (0.05, lambda: _with_slip(rng, name)),
        (0.07, lambda: reworded(name)),
        (0.06, lambda: ""),
    )
    return _one_of(rng, ways)


def _one_of(rng: Random, ways: Sequence[tuple[float, Callable[[], str]]]) -> str:
    (way,) = rng.choices([way for _, way in ways], weights=[share for share, _ in ways])
    return way()


def brand(name: str) -> str:
    """Return the word of a name that people say; the whole of it where it has but one."""
    words = name.split()
    common = {"hotel", "klinikum", "stadtwerke", "mairie", "banque", "gemeente", "office", "studio"}
    return words[-1] if words[0].casefold() in common else words[0]


def other_gender(name: str) -> str:
    """Return a role's first word in the other grammatical gender, where there is one."""
    head, _, rest = name.partition(" ")
    for ending, other in OTHER_GENDER:
        if head.casefold().endswith(ending):
            return f"{head[: -len(ending)]}{other} {rest}".strip()
        if head.casefold().endswith(other) and len(head) > 5:
            return f"{head[: -len(other)]}{ending} {rest}".strip()
    return name


def reworded(name: str) -> str:
    """Return a role in other words for the same work."""
    words = [REWORDED.get(word.casefold(), word) for word in name.split()]
    return " ".join(words)


def _without_accents(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _with_slip(rng: Random, name: str) -> str:
    """Swap, drop or double one letter of the longest word, never its first."""
    longest = max(name.split(), key=len)
    at = rng.randrange(1, max(2, len(longest) - 1))
    slips = (
        longest[:at] + longest[at + 1 : at + 2] + longest[at] + longest[at + 2 :],
        longest[:at] + longest[at + 1 :],
        longest[:at] + longest[at] * 2 + longest[at + 1 :],
    )
    return name.replace(longest, rng.choice(slips), 1)


def _joined_or_parted(name: str) -> str:
    words = name.replace(" & ", " + ").split()
    return "".join(words) if len(words) == 2 else " ".join(words)


def _initials(name: str) -> str:
    words = [word for word in re.findall(r"\w+", name) if word[0].isupper()]
    return "".join(word[0] for word in words) if len(words) > 2 else name

"""Find an opportunity by the name someone types: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, utils

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WHOLE, BEGINS, NEAR = 100.0, 95.0, 80.0  # percent; below NEAR it is another word
_ENOUGH = 4  # letters
CLOSE = 5.0  # points within which two fit alike
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ß": "ss"})


def best(said: str, names: Mapping[int, Sequence[str]]) -> tuple[int, ...]:
    """Return the keys whose names fit best what was said, the best first; none is none.

    A name fits as a whole, by the beginnings of its words, or with a slip of the pen; never
    by letters from the middle of a word.
    """
    wanted = utils.default_process(said).split()
    if not wanted:
        return ()
    plain = {
        key: [given for name in several for given in _spellings(name) if given]
        for key, several in names.items()
    }
    for fit in (_begins, _resembles):  # a slip of the pen never beats the letters as they stand
        scores = {
            key: max((fit(wanted, given) for given in several), default=0.0)
            for key, several in plain.items()
        }
        top = max(scores.values(), default=0.0)
        if top >= NEAR:
            break
    else:
        return ()
    margin = CLOSE if top < BEGINS else 0.0
    fits = [key for key, score in scores.items() if score >= max(NEAR, top - margin)]
    return tuple(sorted(fits, key=lambda key: (-scores[key], key)))


def _spellings(name: str) -> list[list[str]]:
    """Return a name's words, and the same with its umlauts written out."""
    plain = utils.default_process(name)
    out = plain.translate(_WRITTEN_OUT)
    return [plain.split()] if out == plain else [plain.split(), out.split()]


def _begins(wanted: list[str], given: list[str]) -> float:
    if wanted == given:
        return WHOLE
    fits = all(any(word.startswith(part) for word in given) for part in wanted)
    return BEGINS if fits else 0.0


def _resembles(wanted: list[str], given: list[str]) -> float:
    words = min(max(_near(part, word) for word in given) for part in wanted)
    whole = fuzz.ratio(" ".join(wanted), " ".join(given), score_cutoff=words)
    return float(min(max(whole, words), BEGINS - 1))


def _near(part: str, word: str) -> float:
    """Compare with a word, or with its beginning where enough was typed to slip in."""
    start = fuzz.ratio(part, word[: len(part) + 1]) if len(part) >= _ENOUGH else 0.0
    return max(fuzz.ratio(part, word), start)

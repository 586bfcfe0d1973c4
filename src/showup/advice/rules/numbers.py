"""Numbers as a frank friend says them: rounded, with their range, never surer than they are."""

from __future__ import annotations

import math
from dataclasses import replace
from statistics import NormalDist
from typing import TYPE_CHECKING

from showup.advice.rules.answer import Percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.engine.advice import Interval
    from showup.engine.situation import Belief, Situation

MINUS = "\N{MINUS SIGN}"
SMALL = (
    "no", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
TENTH = 0.1
NEARLY = 1e-9  # below this a chance is 0, whatever a sum of floats left over


def rounded(value: float) -> int:
    """Round half away from zero, as people do."""
    return math.floor(abs(value) + 0.5) * (-1 if value < 0 else 1)


def percent(interval: Interval) -> Percent:
    """Return a chance, or a difference of chances, in whole percent."""
    return Percent(
        mid=rounded(interval.mid * 100),
        low=rounded(interval.low * 100),
        high=rounded(interval.high * 100),
    )


def percent_text(chance: float) -> str:
    """Return one chance: "21%", "under 1%", "over 99%"; only a true zero is "none"."""
    if chance <= NEARLY:
        return "none"
    if chance >= 1 - NEARLY:
        return "certain"
    whole = rounded(chance * 100)
    return "under 1%" if whole < 1 else "over 99%" if whole > 99 else f"{whole}%"  # noqa: PLR2004  percent


def chance_text(interval: Interval) -> str:
    """Return a chance with its range: "21% (13 to 31)"."""
    middle, ends = percent_text(interval.mid), range_text(interval)
    return middle if not ends else f"{middle} ({ends})"


def range_text(interval: Interval) -> str:
    """Return a range of chances, "13 to 31"; "" where both ends read the same."""
    low, high = percent_text(interval.low), percent_text(interval.high)
    if low == high:
        return ""
    plain = low.removesuffix("%") if low[0].isdigit() else low
    return f"{plain} to {high.removesuffix('%') if high[0].isdigit() else high}"


def in_ten(interval: Interval) -> tuple[str, str]:
    """Return a chance in tenths, ("about ", "2 in 10") or ("", "4 to 6 in 10").

    Chances that tenths cannot tell from never or always are said in percent.
    """
    found = tenths(interval)
    if found is None:
        ends = range_text(interval)
        return ("", _with_sign(ends)) if ends else ("", percent_text(interval.mid))
    low, high = found
    if low == high:
        return "about ", f"{low} in 10"
    return "", f"{low} to {high} in 10" if low else f"up to {high} in 10"


def tenths(interval: Interval) -> tuple[int, int] | None:
    """Return a chance's ends in tenths; None where those cannot tell it from never or always."""
    if interval.high < TENTH or interval.low > 1 - TENTH:
        return None
    return max(rounded(interval.low * 10), 0), min(rounded(interval.high * 10), 10)


def _with_sign(ends: str) -> str:
    return f"{ends}%" if ends[-1].isdigit() else ends


def points(value: float) -> str:
    """Return points on the 0 to 10 scale: "0.37", "−0.10"; too small to show is "0.00"."""
    text = f"{abs(value):.2f}"
    return f"{MINUS}{text}" if value < 0 and float(text) else text


def signed_points(value: float) -> str:
    """Return points with their sign: "+0.37", "−0.10", "0.00"."""
    text = points(value)
    return text if text[0] == MINUS or not float(text) else f"+{text}"


def signed(whole: int) -> str:
    """Return a whole number with its sign: "+3", "−2", "0"."""
    return f"{MINUS}{-whole}" if whole < 0 else f"+{whole}" if whole else "0"


def unsigned(whole: int) -> str:
    """Return a whole number with a true minus sign."""
    return f"{MINUS}{-whole}" if whole < 0 else str(whole)


def plain(value: float, digits: int = 2) -> str:
    """Return a number without trailing zeros: "4", "1.5", "0.02", "−0.6"."""
    text = f"{abs(value):.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return f"{MINUS}{text}" if value < 0 and text != "0" else text


def count(number: int) -> str:
    """Return a count as a word up to twelve, then in figures: "seven", "1,040"."""
    return SMALL[number] if 0 <= number < len(SMALL) else f"{number:,}"


def some(number: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun: "one interview", "seven interviews"."""
    return f"{count(number)} {one if number == 1 else many or one + 's'}"


def hours(value: float) -> str:
    """Return hours to the half: "5 hours", "1 hour", "half an hour", "no time"."""
    halves = rounded(value * 2)
    if halves == 0:
        return "no time" if value <= 0 else "minutes"
    if halves == 1:
        return "half an hour"
    return "1 hour" if halves == 2 else f"{plain(halves / 2)} hours"  # noqa: PLR2004  halves


def listed(words: Sequence[str], *, last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"."""
    if len(words) < 2:  # noqa: PLR2004  one word needs no "and"
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def own_chance(situation: Situation) -> Belief:
    """Return the chance of a whole process of two rounds, with what the seeker's results say."""
    belief, beliefs = situation.beliefs.pass_mean, situation.beliefs
    shift = situation.seeker.level_mean / math.sqrt(1 + beliefs.level_sd.value**2)
    if not shift:
        return belief
    value, low, high = (
        lifted(math.sqrt(each), shift) ** 2 for each in (belief.value, belief.low, belief.high)
    )
    return replace(belief, value=value, low=low, high=high)


def lifted(base: float, gain: float) -> float:
    """Return what a gain on the probit scale makes of a chance strictly between 0 and 1."""
    normal = NormalDist()
    return normal.cdf(normal.inv_cdf(min(max(base, 1e-6), 1 - 1e-6)) + gain)

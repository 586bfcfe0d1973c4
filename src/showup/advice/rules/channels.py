"""What a lead is made of, in words: five parts, rounded so that they still add up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from showup.advice.rules import numbers, said
from showup.advice.rules.answer import ChannelRow, MadeOf
from showup.advice.rules.lead import hours_of
from showup.advice.rules.ordering import TOLD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, ChannelName

LABELS: dict[ChannelName, str] = {
    "job": "This job itself",
    "surprise": "Surprise in the fit",
    "practice": "Practice",
    "people": "People and reputation",
    "time": "Time",
}
KNOWN_HOW = {
    "guess": "you’re only guessing at it so far",
    "fairly": "you’re fairly sure of it already",
    "very": "you’re very sure of it already",
}
NOTE = (
    "Each part is what the lead loses without it, averaged over all orders in which the five could "
    "be left out. What two of them bring only together is shared evenly between them."
)


def made_of(advice: Advice, where: Setting) -> MadeOf | None:
    """Return the parts of the lead, largest first; None where they weren't worked out."""
    if not advice.channels:
        return None
    total = cents(advice.contrast.gain.mid)
    shares = shared_out([channel.value for channel in advice.channels], total)
    asides = _asides(advice, where)
    rows = [
        ChannelRow(
            channel.name,
            LABELS[channel.name],
            asides[channel.name],
            share / 100,
            numbers.signed_points(share / 100),
        )
        for channel, share in zip(advice.channels, shares, strict=True)
    ]
    rows.sort(key=lambda row: -row.value)
    doing = said.DOING[advice.best.choice.verb]
    gain = advice.contrast.gain
    return MadeOf(
        rows=tuple(rows),
        total=total / 100,
        total_text=numbers.signed_points(total / 100),
        caption=f"What {doing} brings against {said.DOING[advice.contrast.other.verb]}: "
        f"five parts that sum to {numbers.signed_points(total / 100)} points",
        total_label=f"{doing[0].upper()}{doing[1:]}, in all",
        against=f"against {said.DOING[advice.contrast.other.verb]}",
        low=gain.low,
        high=gain.high,
        range_text=f"{numbers.points(gain.low)} to {numbers.points(gain.high)}, "
        "in 8 of 10 plausible settings",
        sentence=_sentence(
            rows,
            doing,
            numbers.signed_points(total / 100),
            {channel.name: channel.noise for channel in advice.channels},
        ),
        note=f"{NOTE} {_error(max(channel.noise for channel in advice.channels))}",
    )


def cents(value: float) -> int:
    """Return hundredths of a point, rounded as points are printed."""
    return round(float(f"{value:.2f}") * 100)


def shared_out(values: Sequence[float], total: int) -> list[int]:
    """Round to hundredths that add up to `total`: the largest remainders are rounded up."""
    floors = [math.floor(value * 100 + numbers.NEARLY) for value in values]
    left = total - sum(floors)
    order = sorted(range(len(values)), key=lambda at: floors[at] - values[at] * 100)
    for at in range(abs(left)):
        if left > 0:
            floors[order[at % len(order)]] += 1
        else:
            floors[order[-1 - at % len(order)]] -= 1
    return floors


def _sentence(
    rows: Sequence[ChannelRow], doing: str, total: str, noise: Mapping[ChannelName, float]
) -> str:
    """Return a few sentences that name every part that counts, and the sum.

    A part within two standard errors of none speaks neither for nor against.
    """
    told = [row for row in rows if abs(row.value) >= TOLD * noise[row.name]]
    speaking = [row for row in told if row.value > 0]
    against = [row for row in reversed(told) if row.value < 0]
    unclear = [row.label for row in rows if row.value and row not in told]
    sides = []
    if speaking:
        sides.append(f"For {doing}: {_listed(speaking)}.")
    if against:
        sides.append(f"Against{' it' if speaking else f' {doing}'}: {_listed(against)}.")
    if unclear:
        names = numbers.listed(
            [unclear[0], *(f"{each[0].lower()}{each[1:]}" for each in unclear[1:])]
        )
        sides.append(f"{names} can’t be told from nothing.")
    if not sides:
        return f"Nothing speaks for or against {doing} by a hundredth of a point."
    return f"{' '.join(sides)} Together {total}."


def _listed(rows: Sequence[ChannelRow]) -> str:
    return numbers.listed([f"{row.label[0].lower()}{row.label[1:]} ({row.text})" for row in rows])


def _error(noise: float) -> str:
    if noise < 0.005:  # noqa: PLR2004  rounds to 0.00
        return "Simulating leaves each part uncertain by less than 0.01."
    return f"Simulating leaves a part uncertain by up to {noise:.2f} (a standard error), the sum by less."


def _asides(advice: Advice, where: Setting) -> dict[ChannelName, str]:
    """Return what stands small beside each part: what it rests on here."""
    job, bar = where.job, numbers.plain(where.situation.seeker.bar, 1)
    offered = job.stage == "offer"
    looks = f"{numbers.plain(job.excitement, 1)} of 10 today, your bar is {bar}"
    unsure = "it may turn out otherwise" if job.worth else KNOWN_HOW[job.sureness]
    met = numbers.some(job.people, "person", "people")
    return {
        "job": f"what it pays above your bar of {bar}" if job.worth else looks,
        "surprise": "no interview is left to learn from" if offered else unsure,
        "practice": _practice(advice, where),
        "people": "doors kept open or closed"
        if offered or job.people < 1
        else f"{met} to meet, doors kept open or closed",
        "time": "no interview is left to hold" if offered else _hours(advice, where),
    }


def _hours(advice: Advice, where: Setting) -> str:
    _, taking = said.sides(advice.best.choice, advice.contrast.other)
    taken = numbers.hours(hours_of(advice, taking, where))
    if not taken[0].isdigit():
        return taken
    price = where.situation.beliefs.hour_price
    low, high = (numbers.plain(each, 3) for each in (price.low, price.high))
    each = low if low == high else f"{low} to {high}"  # the part is a mean over that range
    return f"about {taken}, {each} points each"


def _practice(advice: Advice, where: Setting) -> str:
    dream = where.dream()
    _, taking = said.sides(advice.best.choice, advice.contrast.other)
    later = (
        dream is not None
        and dream.id != where.job.id
        and dream.booked_day is not None
        and taking.day is not None
        and taking.day < dream.booked_day
    )
    if dream is None or not later:
        return "what an interview teaches for those after it"
    return f"before {where.name(dream.id)}, on {where.day(dream.booked_day or 0)}"

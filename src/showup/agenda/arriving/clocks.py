"""Two clocks and what they show: differences, changes, hours that never come or come twice. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from showup.shared.counting import count

_A_DAY = timedelta(days=1)
_A_MINUTE = timedelta(minutes=1)
_FAR = timedelta(days=400)  # further ahead no change of clocks is looked for
_QUARTERS = {15: "a quarter of an hour", 30: "half an hour", 45: "three quarters of an hour"}


@dataclass(frozen=True, slots=True)
class Change:
    """A moment at which the clocks of a zone are set, by so many minutes: forward above zero."""

    at: datetime
    minutes: int


def minutes_ahead(moment: datetime, here: tzinfo, there: tzinfo) -> int:
    """Return by how many minutes a clock there runs ahead of one here at a moment."""
    return (_offset(moment, there) - _offset(moment, here)) // _A_MINUTE


def difference(minutes: int) -> str:
    """Return how far their clock is from the reader's: "two hours ahead of you"."""
    if not minutes:
        return "the same time as yours"
    return f"{lasting(abs(minutes))} {'ahead of' if minutes > 0 else 'behind'} you"


def lasting(minutes: int) -> str:
    """Return a span of time as words: "one hour", "five hours and three quarters"."""
    hours, rest = divmod(minutes, 60)
    if minutes == _A_DAY // _A_MINUTE:
        return "a whole day"
    if not hours:
        return _QUARTERS.get(rest) or count(rest, "minute")
    said = count(hours, "hour")
    extra = {0: "", 30: " and a half", 45: " and three quarters", 15: " and a quarter"}
    return said + extra.get(rest, f" and {count(rest, 'minute')}")


def changes(zone: tzinfo, since: datetime, until: datetime) -> tuple[Change, ...]:
    """Return when the clocks of a zone are set after `since` and up to `until`, to the minute."""
    at = since.astimezone(UTC).replace(second=0, microsecond=0)
    end = min(until.astimezone(UTC), at + _FAR)
    found = []
    while at < end:
        following = min(at + _A_DAY, end)
        turned = _offset(following, zone) - _offset(at, zone)
        if turned:
            found.append(Change(_set_at(zone, at, following), turned // _A_MINUTE))
        at = following
    return tuple(found)


def moments(wall: datetime, zone: tzinfo) -> tuple[datetime, ...]:
    """Return the moments at which the clocks of a zone show a naive time: none, one or two."""
    told = [wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    shown = [each for each in told if each.astimezone(zone).replace(tzinfo=None, fold=0) == wall]
    return tuple(sorted(set(shown)))


def which_of_two(moment: datetime, zone: tzinfo) -> str:
    """Return "first" or "second" where the clocks show a moment's time twice, else ""."""
    both = moments(moment.astimezone(zone).replace(tzinfo=None, fold=0), zone)
    if len(both) < 2:  # noqa: PLR2004  it comes once
        return ""
    return "first" if moment == both[0] else "second"


def _set_at(zone: tzinfo, before: datetime, after: datetime) -> datetime:
    """Return the first minute at which a zone has the offset that it has `after`."""
    wanted = _offset(after, zone)
    while after - before > _A_MINUTE:
        middle = before + (after - before) // _A_MINUTE // 2 * _A_MINUTE
        if _offset(middle, zone) == wanted:
            after = middle
        else:
            before = middle
    return after


def _offset(moment: datetime, zone: tzinfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta(0)

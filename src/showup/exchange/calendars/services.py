"""Calendars of the seeker's own: looked at first, then kept; read again, and forgotten."""

from __future__ import annotations

import hashlib
import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import httpx
from django.db import transaction

from showup.accounts.zones import zone_of
from showup.diary import queries as diary
from showup.diary import rules
from showup.diary import services as diary_services
from showup.diary.services import CalendarNameError
from showup.exchange.calendars import readings, servers
from showup.exchange.calendars.reaching import (
    SECONDS,
    Asked,
    NotReadError,
    forget_unused,
    from_file,
    from_link,
    from_server,
    remotes,
)
from showup.exchange.calendars.wire import ServerError
from showup.exchange.fetching.subscriptions import SubscriptionError, secured
from showup.exchange.models import Arrival
from showup.pipeline import queries as pipeline
from showup.shared.beside import Asked as Stops
from showup.shared.beside import go_on, never

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.diary.models import Calendar
    from showup.exchange.calendars.readings import CalendarReading
    from showup.exchange.fetching.getting import Reach

__all__ = [
    "CalendarNameError", "Look", "NotReadError", "drop", "keep", "keep_titles", "leave_server", "look",
    "look_at_file", "look_at_link", "look_at_remotes", "refresh", "refresh_due", "remotes",
    "remove", "rename", "waiting",
]  # fmt: skip
FAILED = "It could not be read, and we don’t know why. Its old busy times stay."
_SORT = "calendar"
_BACKGROUND = 60.0  # seconds for one calendar, while nobody waits
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """A calendar that was read and is not kept yet."""

    kind: str
    titles: bool
    name: str  # proposed
    readings: tuple[CalendarReading, ...]
    replaces: Calendar | None  # the file's older version


def look_at_file(seeker: Seeker, *, data: bytes, name: str, titles: bool, now: datetime) -> Arrival:
    """Read a file and remember what would be kept of it.

    Raises:
        NotReadError: it is no calendar.
    """
    found = from_file(data, _asked(seeker, now, titles=titles), name=name)
    proposed = found.name if found.name and "@" not in found.name else PurePath(name).stem
    digest = hashlib.sha256(data).hexdigest()
    return _arrive(seeker, [found], proposed, kind="file", titles=titles, now=now, digest=digest)


def look_at_link(
    seeker: Seeker,
    *,
    address: str,
    titles: bool,
    now: datetime,
    reach: Reach | None = None,
    should_stop: Stops = never,
) -> Arrival:
    """Fetch the calendar of an address and remember what would be kept of it.

    Raises:
        NotReadError: it did not come, or is no calendar.
        showup.shared.beside.StoppedError: it was asked to stop.
    """
    try:
        address = secured(address)
    except SubscriptionError as error:
        raise NotReadError(str(error)) from None
    asked = _asked(seeker, now, titles=titles, reach=reach)
    found, version = from_link(address, asked)
    go_on(should_stop)
    assert found is not None  # no version was named, so it came
    proposed = found.name if found.name and "@" not in found.name else httpx.URL(address).host
    return _arrive(
        seeker, [found], proposed or "Calendar", kind="link", titles=titles, now=now,
        address=address, tag=rules.tag_of(version, asked.reader, now=now),
    )  # fmt: skip


def look_at_remotes(
    seeker: Seeker,
    *,
    chosen: Sequence[servers.Remote],
    user: str,
    titles: bool,
    now: datetime,
    reach: Reach | None = None,
    should_stop: Stops = never,
) -> Arrival:
    """Read calendars of a server, all or none, and remember what would be kept of them.

    Raises:
        NotReadError: none was chosen, or one can't be read.
        showup.shared.beside.StoppedError: it was asked to stop.
    """
    if not chosen:
        raise NotReadError("Choose at least one calendar.")
    asked = _asked(seeker, now, titles=titles, seconds=SECONDS / len(chosen), reach=reach)
    found = []
    for each in chosen:
        read, _ = from_server(seeker, each, user, asked)
        assert read is not None  # no version was named, so it came
        found.append(read)
        go_on(should_stop)
    return _arrive(seeker, found, found[0].name, kind="caldav", titles=titles, now=now, user=user)


def waiting(seeker: Seeker, pk: int) -> Arrival | None:
    """Return a calendar that was read and waits to be kept."""
    own = Arrival.objects.filter(seeker=seeker, sort=_SORT).select_related("seeker")
    return own.filter(pk=pk).first()


def look(arrival: Arrival) -> Look:
    """Return what would be kept."""
    told = arrival.settings
    older = diary.named(arrival.seeker, arrival.name)
    return Look(
        kind=told["kind"],
        titles=told["titles"],
        name=arrival.name,
        readings=tuple(readings.from_json(each) for each in arrival.readings),
        replaces=older if _is_newer_file(told, older) else None,
    )


@transaction.atomic
def keep(arrival: Arrival, *, now: datetime, name: str = "") -> list[Calendar]:
    """Keep what was read, all of it or nothing; a file of a name that is there replaces that.

    Raises:
        CalendarNameError: it has no name, or another calendar is called so.
    """
    told, seeker = arrival.settings, arrival.seeker
    found = [readings.from_json(each) for each in arrival.readings]
    rows: list[Calendar] = []
    for each in found:
        called = (name.strip() or arrival.name) if len(found) == 1 else each.name
        older = diary.named(seeker, called)
        if older is not None and _is_newer_file(told, older):
            row = diary_services.keep_titles(older, keeps=told["titles"])
        else:
            row = diary_services.add_calendar(
                seeker,
                name=called if len(found) == 1 else _unused(seeker, called),
                kind=told["kind"],
                address=each.address or told["address"],
                user=told["user"],
                keeps_titles=told["titles"],
                now=now,
            )
        diary_services.replace_busy(row, each.blocks, now=now, tag=told["tag"])
        rows.append(row)
    arrival.delete()
    return rows


def drop(arrival: Arrival) -> None:
    """Forget what was read and not kept."""
    told, seeker = arrival.settings, arrival.seeker
    addresses = [each["address"] for each in arrival.readings]
    arrival.delete()
    if told["kind"] == "caldav":
        forget_unused(seeker, address=addresses[0], user=told["user"])


def leave_server(seeker: Seeker, *, address: str, user: str) -> None:
    """Forget the password of a server none of whose calendars was chosen."""
    with suppress(ServerError):
        forget_unused(seeker, address=str(servers.server_address(address)), user=user)


def refresh(
    calendar: Calendar,
    *,
    now: datetime,
    seconds: float = SECONDS,
    reach: Reach | None = None,
    should_stop: Stops = never,
) -> str:
    """Read a calendar again; return why that failed, "" where it didn't. The old blocks stay.

    A file is not read again: its newer version is added under the same name.

    Raises:
        showup.shared.beside.StoppedError: it was asked to stop.
    """
    if calendar.kind == "file":
        return ""
    asked = _asked(calendar.seeker, now, titles=calendar.keeps_titles, seconds=seconds, reach=reach)
    tag = calendar.tag
    try:
        known = rules.version_in(tag, asked.reader, now=now)
        if calendar.kind == "caldav":
            remote = servers.Remote(calendar.name, calendar.address)
            found, version = from_server(
                calendar.seeker, remote, calendar.user, asked, version=known
            )
        else:
            found, version = from_link(calendar.address, asked, version=known)
        tag = rules.tag_of(version, asked.reader, now=now)
    except NotReadError as error:
        go_on(should_stop)
        diary_services.note_trouble(calendar, str(error), now=now)
        return str(error)
    go_on(should_stop)
    if found is None:
        diary_services.note_unchanged(calendar, now=now)
    else:
        diary_services.replace_busy(calendar, found.blocks, now=now, tag=tag)
    return ""


def refresh_due(now: datetime) -> int:
    """Read again whatever is older than an hour, of all seekers; return how many were tried.

    After trouble a calendar waits as long as it has gone unread, up to a day. Where nobody has
    set up a link or a server, nothing is asked.
    """
    rows = diary.due(now)
    for row in rows:
        try:
            refresh(row, now=now, seconds=_BACKGROUND)
        except Exception as error:  # noqa: BLE001  one calendar must not keep the others from being read
            _log.warning("calendar %s: the look failed: %s", row.pk, type(error).__name__)
            diary_services.note_trouble(row, FAILED, now=now)
    return len(rows)


def keep_titles(
    calendar: Calendar,
    *,
    keeps: bool,
    now: datetime,
    reach: Reach | None = None,
    should_stop: Stops = never,
) -> str:
    """Keep titles or delete them; where they are to be kept, read the calendar again for them.

    Returns why that failed, "" where it didn't.
    """
    diary_services.keep_titles(calendar, keeps=keeps)
    if not keeps:
        return ""
    return refresh(calendar, now=now, reach=reach, should_stop=should_stop)


def rename(calendar: Calendar, name: str) -> Calendar:
    """Call a calendar something else.

    Raises:
        CalendarNameError: that is no name, or another is called so.
    """
    return diary_services.rename(calendar, name)


def remove(calendar: Calendar) -> None:
    """Forget a calendar with its blocks, and a password that no other calendar needs."""
    seeker, kind, address, user = (
        calendar.seeker, calendar.kind, calendar.address, calendar.user,
    )  # fmt: skip
    diary_services.remove(calendar)
    if kind == "caldav":
        with suppress(ValueError):
            forget_unused(seeker, address=address, user=user)


def _asked(
    seeker: Seeker,
    now: datetime,
    *,
    titles: bool,
    seconds: float = SECONDS,
    reach: Reach | None = None,
) -> Asked:
    """Return how a seeker's calendars are read: their interviews stand here, and fill no block."""
    known = pipeline.interviews(seeker).exclude(uid="").order_by().values_list("uid", flat=True)
    return Asked(zone_of(seeker), now, titles, seconds, frozenset(known), reach)


def _arrive(
    seeker: Seeker,
    found: Iterable[CalendarReading],
    name: str,
    *,
    now: datetime,
    digest: str = "",
    **told: Any,
) -> Arrival:
    """Remember one reading at a time: an older one that was never kept is dropped."""
    settings = {"address": "", "user": "", "tag": ""} | told
    with transaction.atomic():
        Arrival.objects.filter(seeker=seeker, sort=_SORT).delete()
        return Arrival.objects.create(
            seeker=seeker,
            sort=_SORT,
            name=" ".join(name.split())[: rules.NAME],
            digest=digest,
            came_at=now,
            readings=[readings.as_json(each) for each in found],
            settings=settings,
        )


def _is_newer_file(told: dict[str, Any], older: Calendar | None) -> bool:
    return older is not None and told["kind"] == "file" and older.kind == "file"


def _unused(seeker: Seeker, name: str) -> str:
    """Return a name for one of several calendars that none has yet: "Work", "Work 2"."""
    number, tried = 1, name
    while diary.named(seeker, tried) is not None:
        number += 1
        tried = f"{name} {number}"
    return tried

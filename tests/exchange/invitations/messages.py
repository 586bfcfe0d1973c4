"""Messages that are kept in tests, and the tables they end in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from tests import cast

from showup.exchange import record_json
from showup.exchange.invitations import rules, services
from showup.exchange.models import Arrival
from showup.exchange.records import Found, Person, Reading, When
from showup.pipeline.models import Interview, Note, Opportunity, Slot

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1))
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=BERLIN)
THURSDAY = datetime(2026, 11, 26, 14, 0, tzinfo=BERLIN)


def seeker(name: str = "alice") -> Seeker:
    return cast.member(name, zone="Europe/Berlin")


def when(start: datetime | date, minutes: int = 45) -> When:
    if not isinstance(start, datetime):
        return When(start)
    zone = "+01:00" if start.tzinfo else None
    return When(start, start + timedelta(minutes=minutes), zone)


def invitation(**fields: object) -> Reading:
    told: dict[str, object] = {
        "kind": "invitation",
        "employer": Found("Harbour Housing"),
        "role": Found("Service designer"),
        "slots": (when(TUESDAY), when(THURSDAY)),
        "sender": Person("Nora Lind", "nora@harbour-housing.test"),
        "text": "Would you like to meet us?",
        "uid": "u1@harbour-housing.test",
    }
    return Reading(**(told | fields))  # type: ignore[arg-type] # fields by name, checked by use


def arrive(owner: Seeker, *read: Reading, digest: str = "a") -> Arrival:
    return Arrival.objects.create(
        seeker=owner,
        name="mail.eml",
        digest=digest,
        came_at=NOW,
        readings=[record_json.dump(reading) for reading in read],
    )


def keep(owner: Seeker, reading: Reading, digest: str = "a", **answers: object) -> services.Kept:
    given = rules.Answers(**answers)  # type: ignore[arg-type] # answers by name, checked by use
    return services.keep(arrive(owner, reading, digest=digest), answers=given, now=NOW)


def tables() -> dict[str, list[Any]]:
    kept = (Opportunity, Interview, Slot, Note)
    return {model.__name__: list(model._base_manager.order_by("pk").values()) for model in kept}

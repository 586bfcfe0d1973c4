"""Orders as the engine could give them, made by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from showup.advice import orders
from showup.advice.rules.answer import Elsewhere, OrderStep
from showup.advice.rules.dates import day_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity


def step(row: Opportunity, day: date, *, today: date, booked: bool, **known: Any) -> OrderStep:
    """Return an interview's place in an order; a day later costs 0.03."""
    ahead = (day - today).days
    later = Elsewhere(ahead + 2, "two days later", 0.03, 0.01, "0.03 less")
    fields: dict[str, Any] = {"note": "Booked." if booked else "Not booked yet."} | known
    return OrderStep(
        opportunity=str(row.pk),
        name=row.label,
        day=ahead,
        date=day.isoformat(),
        when=day_name(day),
        booked=booked,
        dream=row.dream,
        this=False,
        elsewhere=(later,),
        elsewhere_text="Two days later: 0.03 less.",
        **fields,
    )


NOTHING = "No interview is ahead."
LESS = "0.12 points less than the order we’d take."


@dataclass
class Engine:
    """What stands in for the engine: what it answers, and what it was asked to try."""

    order: orders.Ordered = field(default_factory=lambda: orders.Ordered("nothing", NOTHING))
    tried: orders.Tried = field(default_factory=lambda: orders.Tried("ready", LESS))
    asked: list[dict[int, date | None]] = field(default_factory=list)

    def order_ahead(self, _: Seeker, **__: Any) -> orders.Ordered:
        """Return the order."""
        return self.order

    def try_order(self, _: Seeker, places: Mapping[int, date | None], **__: Any) -> orders.Tried:
        """Note what is tried, and return what it comes to."""
        self.asked.append(dict(places))
        return self.tried

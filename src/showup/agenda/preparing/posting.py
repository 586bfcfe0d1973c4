"""What the newest posting of a job asks, offers and has one do, as lines to prepare from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.agenda.preparing.rules import keeping
from showup.agenda.preparing.rules.known import Line, LineKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from showup.exchange.records import Found
    from showup.pipeline.models import Opportunity

_BULLET = re.compile(r"^(?:[•*·▪◦●–—-]+\s*)+")


@dataclass(frozen=True, slots=True)
class Told:
    """A posting's lines, each as it stands there, and whether it says pay and place of work."""

    asks: tuple[str, ...]
    offers: tuple[str, ...]
    duties: tuple[str, ...]
    pay_named: bool
    remote: str  # "remote", "hybrid", "on site", or ""

    def lines(self) -> tuple[Line, ...]:
        """Return every line with its kind, what is offered first."""
        sorts: tuple[tuple[LineKind, tuple[str, ...]], ...] = (
            ("offers", self.offers),
            ("duties", self.duties),
            ("asks", self.asks),
        )
        return tuple(Line(text, kind, "the posting") for kind, lines in sorts for text in lines)


def told(row: Opportunity) -> Told | None:
    """Return what the newest posting of a job says, None where none is kept: one query."""
    texts = row.postings.exclude(text="").order_by("-pk")
    text = texts.values_list("text", flat=True).first()
    if text is None:
        return None
    from showup.exchange.formats.postings import asks, prose  # noqa: PLC0415  slow to import

    found, stated = asks.read(text), prose.facts(text, title=row.title)
    return Told(
        asks=_lines(found.asks, nice=found.nice),
        offers=_lines(found.offers),
        duties=_lines(found.duties),
        pay_named=stated.pay is not None,
        remote=stated.remote.value if stated.remote else "",
    )


def _lines(found: Sequence[Found], *, nice: Collection[str] = ()) -> tuple[str, ...]:
    """Return lines of a posting, each once, without its bullet, none too long to keep.

    Of a line that only its heading says to be `nice` to have, that is said here.
    """
    most = keeping.LETTERS["asks"]
    lines = []
    for each in found:
        line = _BULLET.sub("", " ".join((each.quote or each.value).split()))
        lines.append(f"Nice to have: {line}" if line and each.value in nice else line)
    return tuple(dict.fromkeys(line[:most] for line in lines if line))

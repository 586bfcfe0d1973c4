"""Whether an interview still stands as a page showed it: a tab may have been open for a while."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from showup.pipeline import rules, telling

if TYPE_CHECKING:
    from datetime import tzinfo

    from showup.pipeline.models import Interview

OFF = ("cancelled", "declined", "lapsed")


def check_shown(interview: Interview, shown: str | None, *, zone: tzinfo) -> None:
    """Check that an interview stands as the page showed it from which an answer came.

    `shown` is its start in ISO format, "" where it had none; None checks only that it is on.

    Raises:
        showup.pipeline.rules.FieldError: it was moved or called off; says how it stands now.
    """
    stands = interview.starts_at.astimezone(UTC).isoformat() if interview.starts_at else ""
    if interview.state in OFF:
        says = "It is called off or declined by now, so nothing was noted."
    elif shown is None or stands == _in_utc(shown):
        return
    elif interview.starts_at is None:
        says = "It has no time any more, so nothing was noted."
    else:
        is_now = telling.when(interview.starts_at, zone)
        says = f"It moved since you opened the page, to {is_now}. Nothing was noted."
    raise rules.FieldError("starts_at", says)


def _in_utc(shown: str) -> str:
    try:
        return datetime.fromisoformat(shown).astimezone(UTC).isoformat()
    except ValueError:
        return ""

"""At the door of one interview: from shortly before its start until it has ended. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from showup.agenda.arriving.phones import rung
from showup.agenda.arriving.rules import Meeting, is_on_site
from showup.agenda.clashes.timing import is_day_only
from showup.pipeline.rules import ends_at
from showup.shared.counting import count

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from showup.agenda.arriving.phones import Phone

OPENS = timedelta(minutes=15)  # before the start: time to find the link, and to try it
_A_MINUTE = timedelta(minutes=1)
_JOINING = {
    "de": "Ich bin spät dran und komme jetzt dazu.",
    "en": "I’m running late, joining now.",
    "es": "Llego tarde, me conecto ahora.",
    "fr": "Je suis en retard, je me connecte à l’instant.",
    "it": "Sono in ritardo, mi collego adesso.",
    "nl": "Ik ben wat later, ik kom er nu bij.",
}
_COMING = {
    "de": "Ich bin spät dran und schon auf dem Weg.",
    "en": "I’m running late, on my way.",
    "es": "Llego tarde, voy de camino.",
    "fr": "Je suis en retard, j’arrive.",
    "it": "Sono in ritardo, sto arrivando.",
    "nl": "Ik ben wat later, ik ben onderweg.",
}


@dataclass(frozen=True, slots=True)
class Door:
    """How one gets in now: the link or the place, and how many minutes there are."""

    link: str
    place: str
    phones: tuple[Phone, ...]
    begins_in: int  # minutes, 0 from the start on
    began: int  # minutes ago
    left: int  # minutes until it ends, the last one begun counted
    has_begun: bool
    is_end_known: bool
    on_site: bool

    @property
    def opens(self) -> str:
        """Return the link of a call where it leads to the web, else ""."""
        is_call = not self.on_site and self.link.startswith(("https://", "http://"))
        return self.link if is_call else ""

    @property
    def says(self) -> str:
        """Return when it begins or began, as a sentence."""
        if self.has_begun:
            return (
                f"It began {count(self.began, 'minute')} ago." if self.began else "It begins now."
            )
        return f"It begins in {count(self.begins_in, 'minute')}."

    @property
    def still(self) -> str:
        """Return how much of it is left, as a sentence."""
        verb = "is" if self.left == 1 else "are"
        assumed = "" if self.is_end_known else " No length was given: we take an hour."
        return f"There {verb} still {count(self.left, 'minute')} left.{assumed}"


def door(meeting: Meeting, *, here: tzinfo, now: datetime) -> Door | None:
    """Return how to get in, from OPENS before the start until it has ended, else None.

    A day without an hour has no door: nobody knows when it opens.
    """
    starts_at = meeting.starts_at
    ends = ends_at(starts_at, meeting.minutes)
    if is_day_only(starts_at, meeting.minutes, meeting.zone, here=here):
        return None
    if not starts_at - OPENS <= now < ends:
        return None
    has_begun = now >= starts_at
    numbers = rung(meeting.format, meeting.place, meeting.text)
    is_number = meeting.format == "phone" and meeting.place in {each.shown for each in numbers}
    return Door(
        link=meeting.link,
        place="" if is_number else meeting.place,
        phones=numbers,
        begins_in=0 if has_begun else -((now - starts_at) // _A_MINUTE),
        began=max(0, (now - starts_at) // _A_MINUTE),
        left=-((now - ends) // _A_MINUTE),
        has_begun=has_begun,
        is_end_known=bool(meeting.minutes),
        on_site=is_on_site(meeting),
    )


def begins_soon(name: str, found: Door) -> str:
    """Return who is met next, in how many minutes."""
    if found.began:
        return f"{name} began {count(found.began, 'minute')} ago."
    when = "now" if found.has_begun else f"in {count(found.begins_in, 'minute')}"
    return f"{name} begins {when}."


def late_text(language: str, *, on_site: bool) -> str:
    """Return the one line that says one comes late, in a language we write, else in English."""
    texts = _COMING if on_site else _JOINING
    return texts.get(language, texts["en"])

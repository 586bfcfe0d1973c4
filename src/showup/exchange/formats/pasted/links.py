"""Tell what a link is for: choosing a time, a video call, or something else."""

from __future__ import annotations

import re

from showup.exchange.formats.pasted.masks import BARE_URL, URL

_CHOOSE = re.compile(
    r"calendly\.|cal\.com/|savvycal\.|doodle\.|goodtime\.io|calendar\.app\.google|appointment[s/]"
    r"|calendar\.google\.com/calendar/.{0,20}(?:appointments|selfsched)|outlook\.office(?:365)?\.com/(?:book|owa/calendar)"
    r"|bookings\.|/bookwithme|meetings\.hubspot|hirevue\.|youcanbook\.me|zcal\.|tidycal\.|acuityscheduling\."
    r"|appointlet\.|schedule|scheduling|self-?sched|/book(?:ing)?s?(?:/|$|\?)|pick-?a-?(?:time|slot)|reserver|/rdv"
    r"|termin(?:e|wahl|buchung|auswahl)?(?:/|\.|\?|-)|/slots?(?:/|$|\?)|prenot|/cita|agendar|afspraak|/planning/|modernloop\.|prelude\.",
    re.IGNORECASE,
)
_VIDEO = re.compile(
    r"zoom\.(?:us|com)/|zoom\.|teams\.(?:microsoft|live)\.|meet\.google\.|webex\.|whereby\.|meet\.jit\.si|skype\."
    r"|gotomeet|bluejeans|//meet\.|//video\.|/video-?call|//call\.|/join/|visio",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?*_'\""


def urls(text: str) -> list[str]:
    """Return the links in a text without the punctuation behind them."""
    found = [(m.start(), m.group()) for m in URL.finditer(text)]
    spans = [(start, start + len(link)) for start, link in found]
    found += [
        (m.start(), m.group())
        for m in BARE_URL.finditer(text)
        if not any(start <= m.start() < end for start, end in spans)
    ]
    return [link.rstrip(_TRAILING) for _, link in sorted(found)]


def scheduling(text: str) -> str:
    """Return the first link through which a time can be chosen, or ""."""
    return next(
        (link for link in urls(text) if _CHOOSE.search(link) and not _VIDEO.search(link)), ""
    )


def near_choosing(text: str, choosing: re.Pattern[str]) -> str:
    """Return the first other link that stands behind words such as "pick a time"."""
    for match in choosing.finditer(text):
        for link in urls(text[match.start() : match.end() + 200]):
            if not _VIDEO.search(link):
                return link
    return ""


def video(text: str) -> str:
    """Return the first link to a video call, or ""."""
    return next((link for link in urls(text) if _VIDEO.search(link)), "")


def hosts(text: str) -> list[str]:
    """Return the hosts of the links in a text."""
    found = (re.match(r"(?:https?://)?([^/?#:]+)", link, re.IGNORECASE) for link in urls(text))
    return [match.group(1).lower() for match in found if match]

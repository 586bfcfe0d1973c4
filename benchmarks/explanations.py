"""Why a file's reading differs from what the suite it comes from expects."""

from __future__ import annotations

_SAME_UID = "Versions of one UID are folded into the newest; the suite lists each."
_TWICE = (
    "The first occurrence stands in DTSTART and again in RDATE; RFC 5545 (3.8.5.2) counts it once."
)
_ZONE = "The zone is defined in the file or named in another style; the suite takes it to float."
_GAVE_UP = "The letters are Windows-1252; the suite shows replacement characters."
_ATTACHED = "A text attached inline is read too; the suite sets it aside."
_EXPLAINED = {
    "stalwart_calcard/014.ics": "A time is said to end on a date, which ends nothing.",
    "stalwart_calcard/017.ics": "The end lies before the start and was left out.",
    "stalwart_calcard/034.ics": "Values declared to be dates carry times; the time is kept, the suite drops it.",
    "stalwart_calcard/043.ics": "UNTIL lies before DTSTART; RFC 5545 always counts DTSTART.",
    "stalwart_calcard/046.ics": _SAME_UID,
    "stalwart_calcard/058.ics": _TWICE,
    "stalwart_calcard/065.ics": _ZONE,
    "stalwart_calcard/080.ics": _ZONE,
    "stalwart_calcard/087.ics": _TWICE,
    "stalwart_calcard/088.ics": _ZONE,
    "stalwart_calcard/108.ics": "An override without DTSTART has no time of its own.",
    "stalwart_calcard/111.ics": _ZONE + " DTSTART stands twice; the first counts.",
    "stalwart_calcard/117.ics": "RSCALE (RFC 7529) is not followed; the event is listed once and said so.",
    "stalwart_calcard/162.ics": "A date is said to end at 23:59; it is read as ending with that day.",
    "stalwart_calcard/186.ics": "EXDATE takes the only date away; the suite lists it twice.",
    "stalwart_calcard/201.ics": _TWICE,
    "stalwart_calcard/203.ics": _TWICE,
    "stalwart_calcard/205.ics": _TWICE,
    "stalwart_calcard/207.ics": _TWICE,
    "stalwart_calcard/208.ics": _TWICE,
    "stalwart_calcard/211.ics": _SAME_UID,
    "stalwart_calcard/220.ics": _SAME_UID,
    "stalwart_calcard/222.ics": "The times end in Z, hence UTC; the suite takes them to float.",
    "stalwart_calcard/253.ics": "One day stands under two UIDs and is listed for each.",
    "stalwart_calcard/255.ics": "Two rules stand in one event, which RFC 5545 advises against; the first is followed.",
    "stalwart_calcard/259.ics": "An overridden occurrence is listed once, moved; the suite lists the original too.",
    "stalwart_calcard/261.ics": _ZONE,
    "legacy/010.eml": _GAVE_UP,
    "legacy/020.eml": _GAVE_UP,
    "legacy/022.eml": _GAVE_UP,
    "legacy/027.eml": _GAVE_UP,
    "legacy/033.eml": _GAVE_UP,
    "legacy/042.eml": _ATTACHED,
    "legacy/047.eml": _ATTACHED,
    "malformed/008.eml": "One boundary begins like the other; what follows the outer one is read too.",
    "malformed/016.eml": "Boundaries are prefixes of one another; the outer one wins here, the inner one there.",
    "malformed/021.eml": "The boundary is broken; the readable alternative is kept without the page's source.",
    "rfc/000.eml": _ATTACHED,
    "rfc/004.eml": "A digest's messages are read; the suite sets them aside.",
    "rfc/007.eml": _ATTACHED,
    "thirdparty/005.eml": "The closing boundary stands on a line of text.",
    "thirdparty/008.eml": _ATTACHED,
}


def explanation(file: str) -> str:
    """Return why a file differs, or say that nobody has explained it yet."""
    return _EXPLAINED.get(file, "Not explained.")

"""The link that joins a video call, wherever a calendar program hid it."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"https?://[^\s<>\"'\\\]\[{}|^`]{4,2000}", re.IGNORECASE)
_CALL = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:"
    r"zoom\.(?:us|com)/(?:j|my|w|s)/|zoomgov\.com/j/|"
    r"teams\.(?:microsoft|live)\.(?:com|us)/(?:l/meetup-join|meet|_#)|"
    r"meet\.google\.com/|hangouts\.google\.com/|webex\.com/|whereby\.com/|"
    r"gotomeeting\.com/|gotomeet\.me/|meet\.goto\.com/|bluejeans\.com/|chime\.aws/|"
    r"meet\.jit\.si/|join\.skype\.com/|meet\.lync\.com/|around\.co/|ringcentral\.com/|"
    r"bigbluebutton\.|livestorm\.co/|starleaf\.com/|app\.gather\.town/"
    r")",
    re.IGNORECASE,
)


def joining_link(named: list[str], texts: list[str]) -> str:
    """Return the call's address: from the properties made for it, else from the texts.

    `named`: values of properties that hold nothing but the link. `texts`: place, description,
    the URL property, in the order in which they are believed.
    """
    for value in named:
        found = _ADDRESS.search(value)
        if found:
            return _clean(found.group())
    for text in texts:
        if "http" not in text.lower():
            continue
        for found in _ADDRESS.finditer(text):
            if _CALL.match(found.group()):
                return _clean(found.group())
    return ""


def _clean(address: str) -> str:
    address = address.rstrip(".,;:!?")
    return address.rstrip(")") if "(" not in address else address

"""Which mails are worth fetching whole: wide enough to lose none that the reader would read.

First the headers are asked, then the first kilobytes of what is still undecided. The words are
the reader's own words of hiring, in its six languages: what has none of them it reads as no
interview either.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showup.exchange.formats import mail as mail_format
from showup.exchange.formats.pasted.words import ALL, phrase
from showup.exchange.mailboxes.rules.heads import Head
from showup.exchange.records import Mail
from showup.pipeline.names import employer_key, own_domain

OPENING = 12 * 1024  # bytes of a mail's text that are looked at
_LOOKED_AT = 8_000  # characters of it
_LONGEST_NAME = 6  # words of an employer's name
_HIRING = phrase(
    r"(?<!\w)(?:"
    + "|".join(f"{words.parts.interview}|{words.parts.job}" for words in ALL.values())
    + ")"
)


@dataclass(frozen=True, slots=True)
class Known:
    """Whose mail is always looked at: of the seeker's own employers and agencies."""

    domains: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()  # as employer_key gives them


def by_head(head: Head, known: Known) -> bool:
    """Tell whether headers alone make a mail worth fetching; if not, its opening may."""
    if head.has_calendar or _HIRING.search(head.mail.subject):
        return True
    sender = head.mail.sender
    said = (head.mail.subject, sender.name if sender else "")
    return bool(
        (sender and own_domain(sender.address) in known.domains)
        or any(_names(words) & known.names for words in said)
    )


def by_opening(head: Head, opening: bytes) -> bool:
    """Tell whether the first bytes of a mail's text speak of hiring; never raises."""
    separator = b"" if head.fields.endswith((b"\n\n", b"\r\n\r\n")) else b"\r\n"
    mails, _ = mail_format.read(head.fields + separator + opening)
    return any(_HIRING.search(f"{each.subject}\n{each.text[:_LOOKED_AT]}") for each in _all(mails))


def known(domains: Iterable[str], names: Iterable[str]) -> Known:
    """Return whom one knows; what says nothing about an employer is left out."""
    return Known(frozenset(domains) - {""}, frozenset(employer_key(name) for name in names) - {""})


def _names(words: str) -> set[str]:
    """Return every run of words that could be a name."""
    said = employer_key(words[:300]).split()
    return {
        " ".join(said[start:end])
        for start in range(len(said))
        for end in range(start + 1, min(start + _LONGEST_NAME, len(said)) + 1)
    }


def _all(mails: Iterable[Mail]) -> Iterable[Mail]:
    for mail in mails:
        yield mail
        yield from _all(mail.enclosed)

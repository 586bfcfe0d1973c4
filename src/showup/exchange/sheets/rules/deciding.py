"""What a heading means together with the cells below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from showup.exchange.sheets.rules import answers
from showup.exchange.sheets.rules.kinds import Kinds

SOME = 0.2  # share of the cells that must fit before a heading is believed
MANY_WORDS = 40  # differing words: a column of stages has fewer
Decide = Callable[[Kinds, str], str]


def field_of(families: Sequence[str], header: str, kinds: Kinds) -> str:
    """Return the field of a column whose heading may mean any of some families."""
    found = [
        _DECIDED[family](kinds, header) if family in _DECIDED else family for family in families
    ]
    return next((field for field in found if field != "note"), "note")


def _dated(field: str) -> Decide:
    def decide(kinds: Kinds, header: str) -> str:
        del header
        return field if not kinds.filled or kinds.mostly("date", share=0.4) else "note"

    return decide


def _event(field: str) -> Decide:
    def decide(kinds: Kinds, header: str) -> str:
        del header
        if not kinds.filled or kinds.mostly("date", share=0.4):
            return field
        if kinds.mostly("yes_no"):
            return field
        return "stage" if kinds.mostly("stage") and kinds.distinct <= MANY_WORDS else "note"

    return decide


def _applied(kinds: Kinds, header: str) -> str:
    """Tell a day from a yes: both stand below “Applied” and “Sent”."""
    del header
    if not kinds.filled or kinds.mostly("date", share=0.4):
        return "applied_on"
    if kinds.mostly("yes_no"):
        return "applied"
    return "stage" if kinds.mostly("stage") and kinds.distinct <= MANY_WORDS else "note"


def _stage(kinds: Kinds, header: str) -> str:
    del header
    prose = kinds.distinct > MANY_WORDS and kinds.stage < 0.5  # noqa: PLR2004  half of them
    return "note" if prose else "stage"


def _site(kinds: Kinds, header: str) -> str:
    del header
    if kinds.mostly("url"):
        return "site"  # the posting's address, unless another column has that
    return "source" if kinds.filled else "note"


def _rating(kinds: Kinds, header: str) -> str:
    scale = answers.scale_of(header)
    if scale in (5, 10):
        return f"excitement_{scale}"
    return "excitement" if kinds.mostly("scale") else "note"


def _type(kinds: Kinds, header: str) -> str:
    del header
    fits = [kind for kind in ("contract", "remote", "level") if kinds.mostly(kind)]
    return fits[0] if fits else "note"


def _contract(kinds: Kinds, header: str) -> str:
    del header
    if kinds.mostly("remote") and not kinds.mostly("contract"):
        return "remote"
    return "contract" if not kinds.filled or kinds.contract > SOME else "note"


def _remote(kinds: Kinds, header: str) -> str:
    if kinds.mostly("contract") and not kinds.mostly("remote"):
        return "contract"
    fits = kinds.remote + kinds.yes_no
    return "remote" if not kinds.filled or fits > SOME else _type(kinds, header)


def _period(kinds: Kinds, header: str) -> str:
    return "pay_period" if kinds.mostly("period", share=0.4) else _type(kinds, header)


def _amount(field: str) -> Decide:
    def decide(kinds: Kinds, header: str) -> str:
        del header
        return field if not kinds.filled or kinds.money > SOME else "note"

    return decide


def _key(kinds: Kinds, header: str) -> str:
    del header
    return "key" if kinds.filled and kinds.filled == kinds.distinct else "note"


def _level(kinds: Kinds, header: str) -> str:
    del header
    return "level" if not kinds.filled or kinds.level > SOME else "note"


def _link(kinds: Kinds, header: str) -> str:
    del header
    return "link" if not kinds.filled or kinds.url > SOME else "note"


def _words(field: str) -> Decide:
    def decide(kinds: Kinds, header: str) -> str:
        del header
        other = max(kinds.date, kinds.url, kinds.yes_no, kinds.email)
        return field if not kinds.filled or other < 0.5 else "note"  # noqa: PLR2004  half of them

    return decide


def _always(field: str) -> Decide:
    def decide(kinds: Kinds, header: str) -> str:
        del kinds, header
        return field

    return decide


def _name(kinds: Kinds, header: str) -> str:
    """Leave a bare “Name” open, unless days stand below it."""
    del header
    return "note" if kinds.mostly("date") else "name"


_DECIDED: dict[str, Decide] = {
    "name": _name,
    "id": _key,
    "employer": _words("employer"),
    "title": _words("title"),
    "number": _always("skip"),
    "stage": _stage,
    "applied_on": _applied,
    "applied": _applied,
    "saved_on": _dated("saved_on"),
    "posted_on": _dated("posted_on"),
    "last_on": _dated("last_on"),
    "deadline": _dated("deadline"),
    "offer_deadline": _dated("offer_deadline"),
    "follow_up": _always("note"),
    "requirements": _always("description"),
    "second_interview": _event("interview"),
    "interview": _event("interview"),
    "response": _event("response"),
    "rejection": _event("rejected"),
    "offer": _event("offer"),
    "accepted": _event("accepted"),
    "declined": _event("declined"),
    "withdrawn": _event("withdrawn"),
    "ghosted": _event("ghosted"),
    "link": _link,
    "site": _site,
    "rating": _rating,
    "type": _type,
    "contract": _contract,
    "remote": _remote,
    "level": _level,
    "pay": _amount("pay"),
    "pay_low": _amount("pay_low"),
    "pay_high": _amount("pay_high"),
    "pay_period": _period,
}

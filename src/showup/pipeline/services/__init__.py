"""Writes to the pipeline. Each is one transaction, one history batch, one sentence."""

from showup.pipeline.services.interviews import (
    SlotTime,
    ask_to_move,
    book,
    bow_out,
    cancelled_by_employer,
    change_interview,
    held,
    invite,
    invite_again,
    see_pause,
)
from showup.pipeline.services.opportunities import (
    add,
    change,
    end,
    keep_posting,
    move,
    note,
    offer,
)

__all__ = [
    "SlotTime",
    "add",
    "ask_to_move",
    "book",
    "bow_out",
    "cancelled_by_employer",
    "change",
    "change_interview",
    "end",
    "held",
    "invite",
    "invite_again",
    "keep_posting",
    "move",
    "note",
    "offer",
    "see_pause",
]

"""Writes to the pipeline. Each is one transaction, one history batch, one sentence."""

from showup.pipeline.services.firms import know_employer, merge_employers, rename_employer
from showup.pipeline.services.interviews import SlotTime, book, invite, invite_again, meet
from showup.pipeline.services.keeping import change_note, drop_note, keep_posting, note
from showup.pipeline.services.moving import apply, end, move, move_many, offer
from showup.pipeline.services.opportunities import add, added_just_now, change, change_many
from showup.pipeline.services.rounds import (
    ask_to_move,
    bow_out,
    cancelled_by_employer,
    change_interview,
    check,
    held,
    missed,
    see_pause,
    set_result,
)
from showup.pipeline.services.stage_names import (
    StageInUseError,
    drop_stage,
    name_stage,
    place_stage,
    rename_stage,
)
from showup.pipeline.services.steps import date_step, forget_step, remember_step

__all__ = [
    "SlotTime",
    "StageInUseError",
    "add",
    "added_just_now",
    "apply",
    "ask_to_move",
    "book",
    "bow_out",
    "cancelled_by_employer",
    "change",
    "change_interview",
    "change_many",
    "change_note",
    "check",
    "date_step",
    "drop_note",
    "drop_stage",
    "end",
    "forget_step",
    "held",
    "invite",
    "invite_again",
    "keep_posting",
    "know_employer",
    "meet",
    "merge_employers",
    "missed",
    "move",
    "move_many",
    "name_stage",
    "note",
    "offer",
    "place_stage",
    "remember_step",
    "rename_employer",
    "rename_stage",
    "see_pause",
    "set_result",
]

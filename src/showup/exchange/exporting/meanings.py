"""What a row must mean to be of use, beyond what its columns can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from showup.diary.rules import KINDS
from showup.exchange import record_json
from showup.pipeline import rules
from showup.shared import zones

if TYPE_CHECKING:
    from collections.abc import Collection

_ONE_OF: dict[tuple[str, str], Collection[str]] = {
    ("pipeline.opportunity", "stage"): rules.STAGES,
    ("pipeline.opportunity", "sureness"): rules.SURENESS,
    ("pipeline.opportunity", "deal_breaker"): rules.DEAL_BREAKERS,
    ("pipeline.opportunity", "remote"): rules.REMOTE,
    ("pipeline.opportunity", "pay_period"): rules.PERIODS,
    ("pipeline.opportunity", "exempt"): rules.EXEMPT,
    ("pipeline.step", "stage"): rules.STAGES,
    ("pipeline.stagename", "like"): rules.STAGES,
    ("pipeline.interview", "format"): rules.FORMATS,
    ("pipeline.interview", "result"): rules.RESULTS,
    ("pipeline.note", "kind"): rules.NOTE_KINDS,
    ("diary.calendar", "kind"): KINDS,
}
_LISTS_OF: dict[tuple[str, str], type] = {
    ("pipeline.employer", "aliases"): str,
    ("pipeline.employer", "domains"): str,
    ("pipeline.opportunity", "doubts"): str,
    ("pipeline.posting", "facts"): dict,
    ("pipeline.interview", "people"): dict,
    ("pipeline.interview", "marks"): dict,
    ("exchange.keeping", "domains"): str,
    ("agenda.brief", "answers"): dict,
    ("agenda.brief", "reasons"): str,
    ("agenda.brief", "questions"): str,
}


def fault_in(label: str, row: dict[str, Any]) -> str:
    """Return what in a row makes no sense, as a part of a sentence; "" where all does."""
    for name, value in row.items():
        choices = _ONE_OF.get((label, name))
        if choices is not None and value not in choices:
            return f"{name} is “{str(value)[:40]}”, which means nothing here"
        kind = _LISTS_OF.get((label, name))
        if kind is not None and not all(isinstance(each, kind) for each in value):
            return f"{name} holds something of the wrong kind"
    if label == "exchange.arrival":
        return _fault_in_arrival(row)
    return ""


def fault_in_preferences(told: dict[str, Any]) -> str:
    """Return what in the seeker's preferences makes no sense; "" where all does."""
    name = told.get("zone")
    if name and (not isinstance(name, str) or zones.named(name) is None):
        return f"no time zone is called “{str(name)[:40]}”"
    criteria = told.get("criteria", [])
    if not isinstance(criteria, list) or not all(isinstance(each, str) for each in criteria):
        return "what matters in a job is no list of words"
    return ""


def _fault_in_arrival(row: dict[str, Any]) -> str:
    try:
        record_json.problems(row["problems"])
        if row["sort"] == "invitation":
            record_json.readings(row["readings"])
    except record_json.RecordError as error:
        return f"what was read can't be read again ({error})"
    return ""

"""Every verb of the pipeline, to be drawn in any order, and every table it may write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db import connection
from hypothesis import strategies as st

from showup.pipeline import queries, services
from showup.pipeline.rules import STAGES, FieldError

if TYPE_CHECKING:
    import uuid

    from showup.accounts.models import Seeker

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
Act = Callable[["Seeker", int, int], Any]
Drawn = tuple[str, int, int]

_EMPLOYERS = ("", "Acme", "Acme Ltd", "Beta", "Gamma")
_OWN = ("", "", "Phone screen", "Reference check")


def _day(number: int) -> date:
    return TODAY - timedelta(days=number % 9)


def _fields(number: int) -> dict[str, Any]:
    return {
        "employer": _EMPLOYERS[number % 5],
        "dream": number % 3 == 0,
        "excitement": (None, 0.0, 7.3, 10.0)[number % 4],
        "doubts": [[], ["pay"], ["place", "role"]][number % 3],
        "pay_low": float(number),
        "pay_currency": ("", "EUR")[number % 2],
        "applied_on": None if number % 4 == 0 else _day(number // 2),
        "place": f"Room {number}",
    }


def _slots(number: int) -> list[services.SlotTime]:
    return [services.SlotTime(NOW + timedelta(days=day), 30) for day in range(1, number % 4)]


def _job(seeker: Seeker, which: int) -> Any:
    rows = list(queries.opportunities(seeker))
    return rows[which % len(rows)]


def _one_of(name: str, seeker: Seeker, which: int) -> Any:
    """Return a row of the seeker's own by table; StopIteration where there is none."""
    model = apps.get_model("pipeline", name)
    owner = "seeker" if name in ("stagename", "employer") else "opportunity__seeker"
    rows = list(model._default_manager.filter(**{owner: seeker}).order_by("pk"))
    if not rows:
        raise StopIteration
    return rows[which % len(rows)]


def _move(seeker: Seeker, which: int, number: int) -> Any:
    return services.move(
        _job(seeker, which),
        stage=STAGES[number % len(STAGES)],
        stage_name=_OWN[number % 4],
        on=None if number % 2 else _day(number),
        now=NOW,
    )


def _pks(seeker: Seeker, number: int) -> list[int]:
    return list(queries.opportunities(seeker).values_list("pk", flat=True))[: number % 4]


def _know(seeker: Seeker, which: int, number: int) -> Any:
    aliases = [[], ["Acme Group"], ["The Beta"]][number % 3]
    name = _EMPLOYERS[1 + which % 4]
    domains = None if number % 2 else ["acme.example"]
    return services.know_employer(seeker, name, aliases=aliases, domains=domains, now=NOW)[1]


def _merge(seeker: Seeker, which: int, number: int) -> Any:
    keep, other = _one_of("employer", seeker, which), _one_of("employer", seeker, number)
    return services.merge_employers(keep, other, now=NOW)


def _remember(seeker: Seeker, which: int, number: int) -> Any:
    stage = STAGES[number % len(STAGES)]
    return services.remember_step(_job(seeker, which), stage=stage, day=_day(number), now=NOW)


def _offer(seeker: Seeker, which: int, number: int) -> Any:
    deadline = TODAY + timedelta(days=number) if number % 2 else None
    words = None if number % 3 else f"{number} thousand"
    return services.offer(_job(seeker, which), deadline=deadline, words=words, now=NOW)


def _of_job(verb: Callable[..., Any], made: Callable[[int], dict[str, Any]]) -> Act:
    return lambda seeker, which, number: verb(_job(seeker, which), now=NOW, **made(number))


def _of(table: str, verb: Callable[..., Any], made: Callable[[int], dict[str, Any]]) -> Act:
    return lambda seeker, which, number: verb(
        _one_of(table, seeker, which), now=NOW, **made(number)
    )


def _nothing(_: int) -> dict[str, Any]:
    return {}


VERBS: dict[str, Act] = {
    "add": lambda seeker, _, number: services.add(seeker, now=NOW, **_fields(number)),
    "change": _of_job(services.change, _fields),
    "change_many": lambda seeker, _, number: services.change_many(
        seeker, _pks(seeker, number), remote="hybrid", level=f"{number}", now=NOW
    ),
    "move": _move,
    "move_many": lambda seeker, _, number: services.move_many(
        seeker,
        _pks(seeker, number),
        stage=STAGES[number % 10],
        stage_name=_OWN[number % 4],
        now=NOW,
    ),
    "apply": _of_job(services.apply, lambda number: {"on": _day(number) if number % 2 else None}),
    "offer": _offer,
    "end": _of_job(services.end, lambda number: {"stage": STAGES[5 + number % 5], "why": "pay"}),
    "note": _of_job(
        services.note, lambda number: {"text": "ring", "kind": ("note", "task")[number % 2]}
    ),
    "change_note": _of("note", services.change_note, lambda number: {"text": f"ring {number}"}),
    "drop_note": _of("note", services.drop_note, _nothing),
    "keep_posting": _of_job(
        services.keep_posting, lambda number: {"text": f"We need {number} cooks", "title": "Cook"}
    ),
    "invite": _of_job(
        services.invite, lambda number: {"slots": _slots(number), "people": [{"name": "Nora"}]}
    ),
    "invite_again": _of(
        "interview", services.invite_again, lambda number: {"slots": _slots(number)}
    ),
    "book": _of(
        "interview", services.book, lambda number: {"starts_at": NOW + timedelta(days=number)}
    ),
    "meet": _of_job(
        services.meet, lambda number: {"starts_at": NOW + timedelta(days=number - 20), "place": "x"}
    ),
    "change_interview": _of(
        "interview", services.change_interview, lambda number: {"place": f"Room {number}"}
    ),
    "held": _of("interview", services.held, lambda number: {"result": ("", "passed")[number % 2]}),
    "set_result": _of(
        "interview", services.set_result, lambda number: {"result": ("failed", "")[number % 2]}
    ),
    "ask_to_move": _of("interview", services.ask_to_move, _nothing),
    "bow_out": _of(
        "interview", services.bow_out, lambda number: {"why": "pay", "keep_job": number % 2 == 0}
    ),
    "cancelled_by_employer": _of("interview", services.cancelled_by_employer, _nothing),
    "missed": _of("interview", services.missed, _nothing),
    "check": _of("interview", services.check, _nothing),
    "name_stage": lambda seeker, which, number: services.name_stage(
        seeker, name=f"{_OWN[3]} {which % 3}", like=STAGES[number % 10], now=NOW
    ),
    "rename_stage": _of(
        "stagename", services.rename_stage, lambda number: {"name": f"Chat {number % 3}"}
    ),
    "place_stage": _of("stagename", services.place_stage, lambda number: {"position": number}),
    "drop_stage": _of(
        "stagename", services.drop_stage, lambda number: {"move_back": number % 2 == 0}
    ),
    "remember_step": _remember,
    "date_step": _of("step", services.date_step, lambda number: {"day": _day(number)}),
    "forget_step": _of("step", services.forget_step, _nothing),
    "know_employer": _know,
    "rename_employer": _of(
        "employer", services.rename_employer, lambda number: {"name": _EMPLOYERS[1 + number % 4]}
    ),
    "merge_employers": _merge,
}
DRAWN = st.lists(
    st.tuples(st.sampled_from(sorted(VERBS)), st.integers(0, 9), st.integers(0, 30)),
    min_size=1,
    max_size=14,
)


def act(seeker: Seeker, drawn: Drawn) -> uuid.UUID | None:
    """Do a verb; None where it refuses in a sentence, or there is nothing to do it to."""
    name, which, number = drawn
    try:
        done = VERBS[name](seeker, which, number)
    except (FieldError, services.StageInUseError, StopIteration):
        return None
    found: uuid.UUID = done[1] if isinstance(done, tuple) else done
    return found


def tables() -> dict[str, list[Any]]:
    """Return every row of the pipeline but its history, with the words one searches by."""
    found = {
        model.__name__: list(model._base_manager.order_by("pk").values())
        for model in apps.get_app_config("pipeline").get_models()
        if model.__name__ != "Change"
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT rowid, * FROM search_words ORDER BY rowid")
        found["search words"] = cursor.fetchall()
    return found

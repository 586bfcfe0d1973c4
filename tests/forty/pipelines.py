"""For a mail thread a pipeline of forty: the application it is about, and its look-alikes.

Drawn by rules from what a careful reader found in the mail, before matching was run on any of
it. In one of five the application itself is missing, and "none" is the right answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from tests.forty import pools, typed

from showup.exchange.invitations.rules import Known, clue
from showup.pipeline.names import own_domain

if TYPE_CHECKING:
    from showup.exchange.records import Reading

SIZE = 40
ABSENT = 0.2
FOLLOW_UPS = {"reschedule": 0.8, "cancellation": 0.8, "confirmation": 0.5, "offer": 0.7}
LATER = 0.3  # of rejections and tasks come after an interview


@dataclass(frozen=True, slots=True)
class Truth:
    """What a mail is about, as a careful reader found it."""

    name: str
    language: str
    kind: str
    employer: str
    role: str
    agency: str
    of_first_sixty: bool = False  # of the mails written first, all that are about a job


@dataclass(frozen=True, slots=True)
class Case:
    """A mail as it was read, a pipeline, and the one it belongs to; None where it isn't there."""

    truth: Truth
    reading: Reading
    known: tuple[Known, ...]
    belongs: int | None


def case(truth: Truth, reading: Reading, seed: int) -> Case:
    """Draw a pipeline of forty for one mail."""
    rng = Random(f"{seed} {truth.name}")
    missing = rng.random() < ABSENT
    rows = [_true_one(rng, truth, reading)]
    rows += _same_employer(rng, truth, reading, alone=missing and not truth.role)
    rows += _names_alike(rng, truth, reading)
    rows += _roles_alike(rng, truth, reading)
    rows += _same_agency(rng, truth, reading)
    rows += [_anyone(rng, truth, reading) for _ in range(SIZE - len(rows))]
    if missing:
        rows[0] = _anyone(rng, truth, reading)
    order = list(range(SIZE))
    rng.shuffle(order)
    known = tuple(_numbered(rows[at], pk + 1) for pk, at in enumerate(order))
    return Case(truth, reading, known, None if missing else order.index(0) + 1)


def _true_one(rng: Random, truth: Truth, reading: Reading) -> dict[str, object]:
    told = clue(reading)
    title = truth.role or rng.choice(pools.ROLES[truth.language])
    row = _row(rng, reading, employer="", role=typed.role(rng, title))
    if truth.employer:
        row["employer"] = typed.employer(rng, truth.employer, truth.language)
    if truth.agency:
        hidden = rng.random()
        row["employer" if hidden < 0.3 else "agency"] = typed.employer(
            rng, truth.agency, truth.language
        )
        if hidden > 0.8 and not truth.employer:
            row["employer"] = _firm(rng, truth.language)  # the agency said it on the telephone
    domain = _domain(reading)
    if domain and not truth.agency and rng.random() < 0.3:
        row["domains"] = frozenset({domain})  # the link they applied through is the employer's
    earlier = FOLLOW_UPS.get(truth.kind, LATER if truth.kind in ("rejection", "task") else 0.0)
    if rng.random() < earlier:
        row["has_interview"] = True
        row["booked"] = frozenset({told.moved_from} if told.moved_from else ())
        if truth.kind == "confirmation" and rng.random() < 0.6:
            row["offered"] = told.times
        if rng.random() < 0.6:  # that mail was kept, with who wrote it
            row["domains"] = told.domains
            row["addresses"], row["names"] = told.addresses, told.names
            row["uids"] = frozenset({reading.uid} if reading.uid and rng.random() < 0.5 else ())
    return row


def _same_employer(
    rng: Random, truth: Truth, reading: Reading, *, alone: bool
) -> list[dict[str, object]]:
    """Draw another open job there, and one that ended long ago.

    Where the mail names no role and its own job is missing, nobody could tell that another open
    one there isn't meant; then there is none (`alone`).
    """
    name = truth.employer
    if not name:
        return []
    rows = []
    if rng.random() < 0.25 and not alone:
        rows.append(_row(rng, reading, employer=name, role=_other_role(rng, truth)))
    if rng.random() < 0.3:
        same = truth.role and rng.random() < 0.5
        old = truth.role if same else _other_role(rng, truth)
        rows.append(_row(rng, reading, employer=name, role=old) | _long_ago(rng, reading))
    return rows


def _names_alike(rng: Random, truth: Truth, reading: Reading) -> list[dict[str, object]]:
    """Draw firms one word apart, with the same first word, and a daughter of the employer."""
    name = truth.employer or truth.agency
    words, pool = name.split(), list(pools.SECOND[truth.language])
    rng.shuffle(pool)
    apart = [*words[:-1], pool[0]] if len(words) > 1 else [words[0], pool[0]]
    names = [" ".join(apart), f"{words[0]} {pool[1]}", f"{pool[2]} {words[-1]}"]
    if rng.random() < 0.5:
        names.append(f"{name} {pool[3]}")
    same = truth.role or _other_role(rng, truth)
    return [
        _row(rng, reading, employer=each, role=same if rng.random() < 0.2 else _other_role(rng, truth))
        for each in names
    ]  # fmt: skip


def _roles_alike(rng: Random, truth: Truth, reading: Reading) -> list[dict[str, object]]:
    title = truth.role or _other_role(rng, truth)
    return [
        _row(rng, reading, employer=_firm(rng, truth.language), role=typed.role(rng, title))
        for _ in range(4)
    ]


def _same_agency(rng: Random, truth: Truth, reading: Reading) -> list[dict[str, object]]:
    """Draw jobs with other clients of the agency; some of them came from the same address."""
    if not truth.agency:
        return []
    domain = _domain(reading)
    rows = []
    for _ in range(3):
        row = _row(rng, reading, employer="", role=_other_role(rng, truth)) | {
            "agency": truth.agency
        }
        if rng.random() < 0.5:
            row["employer"] = _firm(rng, truth.language)
        if domain and rng.random() < 0.5:
            row["domains"], row["has_interview"] = frozenset({domain}), True
        rows.append(row)
    return rows


def _anyone(rng: Random, truth: Truth, reading: Reading) -> dict[str, object]:
    row = _row(
        rng, reading, employer=_firm(rng, truth.language), role=_other_role(rng, truth)
    )  # fmt: skip
    if rng.random() < 0.2:
        row["agency"] = rng.choice(pools.AGENCIES)
    if rng.random() < 0.25:
        row |= _long_ago(rng, reading)
    elif rng.random() < 0.3:
        person = rng.choice(pools.PEOPLE)
        domain = f"{str(row['employer']).split()[0].lower()}.example"
        address = f"{person.split()[0].lower()}@{domain}"
        row |= {
            "has_interview": True,
            "booked": frozenset({_sent(reading) + timedelta(days=rng.randrange(1, 20))}),
            "domains": frozenset({domain}),
            "addresses": frozenset({address}),
            "names": frozenset({person.casefold()}),
        }
    return row


def _row(rng: Random, reading: Reading, *, employer: str, role: str) -> dict[str, object]:
    applied = _sent(reading).date() - timedelta(days=rng.randrange(2, 70))
    day: date | None = applied if rng.random() < 0.85 else None
    return {"employer": employer, "role": role, "applied_on": day}


def _long_ago(rng: Random, reading: Reading) -> dict[str, object]:
    return {
        "ended": True,
        "silent": rng.random() < 0.4,
        "applied_on": _sent(reading).date() - timedelta(days=rng.randrange(150, 700)),
    }


def _numbered(row: dict[str, object], pk: int) -> Known:
    return Known(pk=pk, **row)  # type: ignore[arg-type] # fields by name, checked by use


def _other_role(rng: Random, truth: Truth) -> str:
    return rng.choice([role for role in pools.ROLES[truth.language] if role != truth.role])


def _firm(rng: Random, language: str) -> str:
    words = [rng.choice(pools.FIRST)]
    if rng.random() < 0.7:
        words.append(rng.choice(pools.SECOND[language]))
    if rng.random() < 0.3:
        words.append(rng.choice(pools.LEGAL[language]))
    return " ".join(words)


def _domain(reading: Reading) -> str:
    return own_domain(reading.sender.address) if reading.sender else ""


def _sent(reading: Reading) -> datetime:
    return reading.sent or datetime.fromisoformat("2026-11-20T09:00:00+00:00")

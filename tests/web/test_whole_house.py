"""Whatever is done through the doors, in any order, is undone to the byte; history aside."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser
from tests import cast, scenes

from showup.accounts.models import Seeker
from showup.cli import main
from showup.exchange.exporting.writing import everything
from showup.pipeline import queries
from showup.pipeline.models import Employer, Interview, Opportunity, StageName, Step

Act = Callable[[Client, Seeker, int], None]
HISTORY = {"pipeline.change", "exchange.arrival", "exchange.keeping", "exchange.origin"}
SHEET = (
    "Company,Role,Status,Date applied,Notes\nAcme,Clerk,Interview,2026-10-01,=1+1\n"
    "Kestrel Energy,Keeper,Rejected,2026-10-02,\nNew One,Maker,Applied,2026-10-03,by post\n"
)
POSTING = (
    "Gardener (part time), Harbour Housing, Leeds. Salary £28,000 to £31,000 a year. Permanent. "
    "You plan and mend the gardens of six houses. Apply by 18 December 2026."
)
DAY = "2026-11-20"


def terminal(*words: str, piped: str = "") -> Act:
    """What is typed; NAME is one of the jobs, by its number."""

    def act(_client: Client, seeker: Seeker, which: int) -> None:
        jobs = list(queries.opportunities(seeker).values_list("pk", flat=True))
        if "NAME" in words and not jobs:
            return
        typed = [str(jobs[which % len(jobs)]) if word == "NAME" else word for word in words]
        done = CliRunner().invoke(main, typed, input=piped)
        assert done.exit_code in (0, 1), (typed, done.output, done.stderr)
        assert done.exit_code == 0 or done.stderr.strip(), typed

    return act


def page(
    route: str, table: type[Any] | None = None, states: tuple[str, ...] = (), **form: Any
) -> Act:
    """What is sent to a page; {} in its address is a row of a table, in one of some states."""

    def act(client: Client, seeker: Seeker, which: int) -> None:
        rows: list[int] = []
        if table is not None:
            owner = (
                "seeker" if table in (Opportunity, Employer, StageName) else "opportunity__seeker"
            )
            found = table.objects.filter(**{owner: seeker}).order_by("pk")
            found = found.filter(state__in=states) if states else found
            rows = list(found.values_list("pk", flat=True))
            if not rows:
                return
        told = {name: rows if value is all else value for name, value in form.items()}
        if "file" in told:
            told["file"] = SimpleUploadedFile(*told["file"])
        address = route.format(rows[which % len(rows)] if rows else 0)
        answer = client.post(address, first_seen(client, address) | told)
        assert answer.status_code in {200, 302, 422}, (route, answer.status_code)
        leads = answer.headers.get("Location", "")
        if leads.startswith(("/invite/", "/postings/", "/import/")):  # looked at, then kept
            kept = first_seen(client, leads) | {"do": ["keep"]}
            kept |= {"belongs_to": ["new"], "same_as": ["new"]}
            if kept.get("employer") == [""]:
                kept["employer"] = ["Harbour Housing"]
            client.post(leads, kept)

    return act


def first_seen(client: Client, address: str) -> dict[str, list[str]]:
    """What the largest form of a page would send as it stands; nothing where it has none."""
    answer = client.get(address)
    forms = (
        LexborHTMLParser(answer.content.decode()).css("form") if answer.status_code == 200 else []
    )
    filled: list[dict[str, list[str]]] = [{}]
    for form in forms:
        told: dict[str, list[str]] = {}
        for field in form.css("input[name], textarea[name], select[name]"):
            seen = field.attributes
            if field.tag == "select":
                chosen = field.css("option[selected]") or field.css("option")[:1]
                values = [each.attributes.get("value") or "" for each in chosen]
            elif seen.get("type") in ("checkbox", "radio"):
                values = [seen.get("value") or "on"] if "checked" in seen else []
            else:
                values = [seen.get("value") or field.text()]
            if values and seen.get("type") not in ("file", "submit"):
                told.setdefault(str(seen["name"]), []).extend(values)
        filled.append(told)
    return max(filled, key=len)


ACTS: dict[str, Act] = {
    "add": terminal("add", "Acme, Clerk", "--excitement", "6"),
    "add a dream": terminal("add", "Beta, Keeper", "--dream"),
    "add a posting": terminal(
        "add", "Harbour Housing, Gardener", "--paste", "--yes", "--same-as", "new", piped=POSTING
    ),
    "change": terminal("change", "NAME", "--place", "Leeds", "--excitement", "3"),
    "apply": terminal("apply", "NAME", "--on", DAY),
    "invite": terminal("invite", "NAME", "--at", "2026-12-03 10:00", "--with", "Ruth Adeyemi"),
    "book": terminal("book", "NAME", "2026-12-04 15:00"),
    "move": terminal("move", "NAME", "--insist"),
    "move to a time": terminal("move", "NAME", "2026-12-05 15:00", "--insist"),
    "decline": terminal("decline", "NAME", "--insist", "--why", "pay"),
    "withdraw": terminal("withdraw", "NAME", "--insist"),
    "result": terminal("result", "NAME", "passed"),
    "offer": terminal("offer", "NAME", "--by", "2026-12-09", "--words", "70,000 €"),
    "accept": terminal("accept", "NAME"),
    "reject": terminal("reject", "NAME"),
    "ghosted": terminal("ghosted", "NAME", "--on", DAY),
    "stage": terminal("stage", "NAME", "screening", "--on", DAY),
    "own stage": terminal("stage", "NAME", "Trial day", "--like", "interview"),
    "earlier stage": terminal("stage", "NAME", "screening", "--on", DAY, "--earlier"),
    "note": terminal("note", "NAME", "Ask", "about", "東京"),
    "import a mail": terminal("import", "-", "--yes", piped=scenes.MAIL),
    "new page": page("/jobs/new/", employer="Gamma", title="Maker", stage="applied", zone="UTC"),
    "change page": page(
        "/jobs/{}/change/", Opportunity, employer="Delta", title="Maker", hours="3", rounds="2",
        sureness="very", deal_breaker="met", dream="on", doubts=["pay"], doubt_words="low",
    ),
    "move page": page("/jobs/{}/move/", Opportunity, to="offer", on=DAY),
    "several": page("/jobs/move/", Opportunity, to="rejected", pk=all),
    "note page": page("/jobs/{}/note/", Opportunity, text="Bring the folder"),
    "offer page": page("/jobs/{}/offer/", Opportunity, deadline="2026-12-12", words="4 days"),
    "end page": page("/jobs/{}/end/", Opportunity, stage="ghosted"),
    "round page": page("/jobs/{}/rounds/", Opportunity, starts_at="2026-11-19T10:00", people="A"),
    "book page": page(
        "/interviews/{}/book/", Interview, ("invited", "booked"), starts_at="2026-12-08T10:00"
    ),
    "held page": page("/interviews/{}/held/", Interview, result="waiting"),
    "step page": page("/steps/{}/", Step, day="2026-11-18"),
    "stage page": page("/jobs/stages/", name="Coffee", like="screening"),
    "drop stage": page("/stages/{}/drop/", StageName),
    "employer page": page("/employers/{}/", Employer, name="Ace", aliases="A1 Retail", domains="ace.example"),
    "invite page": page("/invite/", text=scenes.MAIL),
    "sheet page": page("/import/", file=("mine.csv", SHEET.encode(), "text/csv")),
    "posting page": page("/postings/new/", text=POSTING),
}  # fmt: skip

FIRST = {"drop stage": "stage page", "result": "round page"}  # what must be there before


def state(seeker: Seeker) -> dict[str, Any]:
    """Everything that is kept, but for what tells how it came to be so."""
    told: dict[str, Any] = json.loads(everything(seeker))
    return {label: rows for label, rows in told["tables"].items() if label not in HISTORY}


def batches(seeker: Seeker) -> list[str]:
    """Every batch that isn't undone, the oldest first."""
    rows = queries.history(seeker).filter(undone_at=None).order_by("pk")
    return list(dict.fromkeys(str(batch) for batch in rows.values_list("batch", flat=True)))


@pytest.fixture
def client(local_seeker: Seeker, now: datetime) -> Client:
    with time_machine.travel(now, tick=False):
        Seeker.objects.filter(pk=local_seeker.pk).update(zone="Europe/London")
        scenes.search(local_seeker, now=now)
        return cast.client_of(local_seeker)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    drawn=st.lists(
        st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 9)), min_size=1, max_size=6
    ),
    typed=st.booleans(),
)
def test_any_acts_through_any_doors_are_undone_exactly(
    client: Client,
    local_seeker: Seeker,
    now: datetime,
    drawn: list[tuple[str, int]],
    typed: bool,
) -> None:
    with transaction.atomic():
        before: list[tuple[str, int, dict[str, Any]]] = []
        for count, (name, which) in enumerate(drawn):
            before.append((name, len(batches(local_seeker)), state(local_seeker)))
            with time_machine.travel(now + timedelta(minutes=5 * count), tick=False):
                ACTS[name](client, local_seeker, which)
        for name, had, was in reversed(before):
            while len(batches(local_seeker)) > had:
                undo(client, batches(local_seeker)[-1], typed=typed)
            assert state(local_seeker) == was, name
        transaction.set_rollback(True)


@pytest.mark.parametrize("name", sorted(ACTS))
def test_every_act_does_something_and_is_undone_exactly(
    client: Client, local_seeker: Seeker, now: datetime, name: str
) -> None:
    if name in FIRST:
        ACTS[FIRST[name]](client, local_seeker, 0)
    was, had = state(local_seeker), len(batches(local_seeker))
    with time_machine.travel(now + timedelta(minutes=5), tick=False):
        done: list[str] = []
        for which in range(10):  # not every job can take every act
            if not done:
                ACTS[name](client, local_seeker, which)
                done = batches(local_seeker)[had:]
    assert done, f"{name} did nothing"
    assert state(local_seeker) != was
    for batch in reversed(done):
        undo(client, batch, typed=False)
    assert state(local_seeker) == was


def undo(client: Client, batch: str, *, typed: bool) -> None:
    """Undo the last batch by one of the two doors."""
    if typed:
        done = CliRunner().invoke(main, ["undo"])
        assert done.exit_code == 0, done.stderr
    else:
        assert client.post(f"/undo/{batch}/").status_code == 302

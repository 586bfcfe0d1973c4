"""`showup add`, `list`, `show` and `next`, as someone types and reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from tests import cast
from tests.at_a_terminal import NOW, done, in_a_window, monday_in_berlin, refused, showup

from showup.accounts.services import local_seeker
from showup.pipeline import choosing, services
from showup.pipeline.models import Interview, Opportunity

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


def test_a_job_with_its_interview_is_one_line() -> None:
    job = ("Acme, service design lead", "--excitement", "9", "--dream")
    said = done("add", *job, "--interview", "tomorrow 3pm", "--interview", "thu 10:00")
    assert "Tue 24 Nov 2026, 15:00 (Europe/Berlin)" in said
    assert "Thu 26 Nov 2026, 10:00 (Europe/Berlin)" in said
    assert "showup decide Acme" in said
    row = Opportunity.objects.get()
    assert (row.employer, row.title, row.excitement) == ("Acme", "service design lead", 9.0)
    assert row.dream
    first = Interview.objects.get().slots.first()
    assert first is not None
    assert first.starts_at == datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
    done("undo")
    assert not Opportunity.objects.exists()


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ((" , ",), "Name the employer or the role"),
        (("Acme", "--interview", "soon"), "needs a day and a time"),
        (("Acme", "--interview", "2026-11-24"), "needs a day and a time"),
        (("Acme", "--interview", "monday 24 nov 10:00"), "that day is a Tuesday"),
        (("Acme", "--applied", "2026-02-30"), "no day that there is"),
        (("Acme", "--applied", "tomorrow"), "still to come"),
        (("Acme", "--zone", "Mars"), "no time zone “Mars”"),
        (("Acme", "--excitement", "12"), "12"),
        (("Acme", "--stage", "asleep"), "There is no stage “asleep”"),
        (("x" * 301,), "room for 300 letters"),
    ],
)
def test_what_cannot_stand_is_refused_in_a_sentence(args: tuple[str, ...], says: str) -> None:
    assert says in refused("add", *args)
    assert not Opportunity.objects.exists()


def test_marks_that_steer_a_terminal_are_not_kept() -> None:
    done("add", "Ac\x1b[31mme\u202e, ro\x07le")
    row = Opportunity.objects.get()
    assert (row.employer, row.title) == ("Acme", "role")


def test_the_list_says_what_comes_next_with_weekday_and_zone() -> None:
    seeker = local_seeker()
    row, _ = services.add(seeker, employer="Acme", title="Cook", excitement=9.0, now=NOW)
    services.meet(row, starts_at=datetime(2026, 12, 1, 9, tzinfo=UTC), now=NOW)
    ended, _ = services.add(seeker, employer="Beta", now=NOW)
    services.end(ended, stage="rejected", now=NOW)
    said = done("list")
    assert "Acme, Cook" in said
    assert "Tue 1 Dec 2026, 10:00 (Europe/Berlin)" in said
    assert "Beta" not in said
    assert "Beta" in done("list", "--all")
    assert "\x1b" not in said


def test_a_pipe_gets_one_line_a_job_however_many() -> None:
    seeker = local_seeker()
    for number in range(60):
        services.add(seeker, employer=f"Firm {number}", title="A\tcook\n", now=NOW)
    lines = showup("list").stdout.splitlines()
    assert len(lines) == 60
    assert {line.count("\t") for line in lines} == {5}
    few = showup("list", "--limit", "7")
    assert (len(few.stdout.splitlines()), few.stderr[:11]) == (7, "And 53 more")


@pytest.mark.parametrize("columns", [40, 60, 80, 120, 200])
def test_the_table_keeps_to_the_width_and_shows_the_first_screen(
    monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    in_a_window(monkeypatch, columns)
    seeker = local_seeker()
    for number in range(55):
        long = "株式会社ひかり" * 9 if number % 2 else "Brightwater Logistics and Sons " * 9
        row, _ = services.add(seeker, employer=f"{number} {long}", excitement=5.0, now=NOW)
        services.meet(row, starts_at=NOW + timedelta(days=number + 1), now=NOW)
    said = done("list")
    assert max(cell_len(line) for line in said.splitlines()[:-2]) <= columns
    assert "And 5 more: showup list --all" in said
    assert said.count("Brightwater") + said.count("株式会社") >= 50
    assert f"Tue {24}" not in said  # the newest come first among equals
    assert all(line == line.rstrip() for line in said.splitlines())
    assert len(done("list", "--all").splitlines()) > len(said.splitlines())


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (("--stage", "applied"), {"Acme"}),
        (("--stage", "chat"), {"Beta"}),
        (("--stage", "ghosted"), {"Delta"}),
        (("--source", "linked"), {"Acme"}),
        (("--remote", "hybrid"), {"Beta"}),
        (("--since", "3 days ago"), {"Acme", "Beta"}),
        (("--search", "gard"), {"Gamma"}),
        (("--search", "nothing so"), set()),
        (("--search", "gard", "--all", "--stage", "offer"), {"Gamma"}),
        ((), {"Acme", "Beta", "Gamma"}),
        (("--all",), {"Acme", "Beta", "Gamma", "Delta"}),
    ],
)
def test_the_list_is_narrowed(asked: tuple[str, ...], found: set[str]) -> None:
    seeker, long_ago = local_seeker(), date(2026, 9, 1)
    services.add(seeker, employer="Acme", source="LinkedIn", now=NOW)
    services.add(
        seeker, employer="Beta", stage="screening", stage_name="Chat", remote="hybrid", now=NOW
    )
    services.add(seeker, employer="Gamma", title="Gardener", stage="offer", on=long_ago, now=NOW)
    services.add(seeker, employer="Delta", stage="ghosted", on=long_ago, now=NOW)
    services.add(cast.member("Alice"), employer="Acme", source="LinkedIn", now=NOW)
    told = json.loads(done("list", "--json", *asked))
    assert {row["name"] for row in told["opportunities"]} == found


@pytest.mark.parametrize(
    ("by", "order"),
    [
        ("excitement", ["Beta", "Gamma", "Acme"]),
        ("employer", ["Acme", "Beta", "Gamma"]),
        ("stage", ["Gamma", "Beta", "Acme"]),
        ("since", ["Acme", "Gamma", "Beta"]),
        ("pay", ["Gamma", "Acme", "Beta"]),
    ],
)
def test_the_list_is_sorted(by: str, order: list[str]) -> None:
    seeker = local_seeker()
    services.add(seeker, employer="Gamma", excitement=5.0, stage="saved", pay_high=9.0,
                 on=date(2026, 11, 2), now=NOW)  # fmt: skip
    services.add(seeker, employer="Acme", stage="offer", pay_high=5.0, now=NOW)
    services.add(seeker, employer="Beta", excitement=8.0, stage="screening", on=date(2026, 11, 1),
                 now=NOW)  # fmt: skip
    told = json.loads(done("list", "--json", "--sort", by))
    assert [row["name"] for row in told["opportunities"]] == order


def test_the_list_as_json_names_its_schema_and_what_it_leaves_out() -> None:
    for name in ("Acme", "Beta"):
        services.add(local_seeker(), employer=name, now=NOW)
    told = json.loads(done("list", "--json", "--limit", "1"))
    assert (told["schema"], len(told["opportunities"]), told["more"]) == ("showup.list/1", 1, 1)


def test_an_empty_list_teaches_the_next_step() -> None:
    assert "showup add" in done("list")
    services.add(local_seeker(), employer="Acme", stage="ghosted", now=NOW)
    assert "showup list --all" in showup("list").stderr
    assert "Nothing fits" in showup("list", "--search", "zebra").stderr


def test_one_job_is_shown_with_all_of_it() -> None:
    seeker = local_seeker()
    row, _ = services.add(seeker, employer="Acme", title="Cook", doubts=["pay"], pay_low=30_000.0,
                          place="Leeds", stage="saved", on=date(2026, 11, 2), now=NOW)  # fmt: skip
    moment = datetime(2026, 11, 24, 9, tzinfo=UTC)
    services.invite(row, slots=[services.SlotTime(moment)], people=[{"name": "Nora Lind"}],
                    zone="Europe/London", now=NOW)  # fmt: skip
    services.note(row, text="Draw a plan", kind="task", now=NOW)
    services.keep_posting(row, title="Cook", text="We need a cook", now=NOW)
    services.add(seeker, employer="Acme", title="Gardener", now=NOW)
    said = done("show", str(row.pk))
    for told in (
        "Tue 24 Nov 2026, 10:00 (Europe/Berlin), for them 09:00 (Europe/London)", "Nora Lind",
        "Draw a plan", "Leeds", "from 30,000", "Doubts      pay", "Cook, kept Mon 23 Nov 2026",
        "Mon 2 Nov 2026: saved", "The same employer.",
    ):  # fmt: skip
        assert told in said
    told = json.loads(done("show", "--json", str(row.pk)))
    assert told["schema"] == "showup.show/1"
    job = told["opportunity"]
    assert job["interviews"][0]["slots"] == [
        {"starts_at": "2026-11-24T09:00:00+00:00", "minutes": None}
    ]
    assert job["postings"][0]["text"] == "We need a cook"
    assert [step["stage"] for step in job["steps"]] == ["saved", "interview"]
    assert [link["why"] for link in job["linked"]] == ["The same employer."]


def test_next_says_what_comes_in_order() -> None:
    seeker = local_seeker()
    names = ("Acme", "Beta", "Gamma", "Delta", "Epsilon", "Zeta")
    acme, beta, gamma, delta, epsilon, ended = (
        services.add(seeker, employer=name, now=NOW)[0] for name in names
    )
    services.offer(acme, deadline=date(2026, 12, 1), now=NOW)
    services.meet(beta, starts_at=NOW + timedelta(days=2), zone="Asia/Tokyo", now=NOW)
    services.invite(gamma, slots=[], answer_by=NOW + timedelta(days=1), now=NOW)
    services.invite(delta, slots=[], now=NOW)
    been, _ = services.meet(epsilon, starts_at=NOW + timedelta(minutes=1), now=NOW)
    services.book(been, starts_at=NOW - timedelta(days=1), now=NOW)
    services.invite(ended, slots=[], now=NOW)
    services.end(ended, stage="withdrawn", now=NOW)
    told = json.loads(done("next", "--json"))
    assert told["schema"] == "showup.next/1"
    assert [(each["kind"], each["name"]) for each in told["next"]] == [
        ("result", "Epsilon"),
        ("answer", "Gamma"),
        ("interview", "Beta"),
        ("offer", "Acme"),
        ("answer", "Delta"),
    ]
    assert [each["needs_you"] for each in told["next"]] == [True, True, False, True, True]
    said = done("next", "--limit", "3")
    assert "for them 18:00 (Asia/Tokyo)" in said
    assert "And 2 more: showup next --all" in said


def test_next_fits_a_narrow_window(monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_window(monkeypatch, 40)
    assert done("next") == "Nothing needs an answer, and no interview is booked.\n"
    row, _ = services.add(local_seeker(), employer="Acme", now=NOW)
    services.meet(row, starts_at=NOW + timedelta(days=2), zone="Asia/Tokyo", now=NOW)
    assert max(len(line) for line in done("next").splitlines()) <= 40
    assert max(len(line) for line in done("show", "acme").splitlines()) <= 40


def test_an_unknown_name_is_said_to_be_one() -> None:
    assert "Nothing in your pipeline is called “zebra”" in refused("show", "zebra\x1b[2J")


@pytest.fixture
def two(db: None) -> tuple[Seeker, Opportunity]:
    """Return a seeker with two jobs at Acme, and the second."""
    seeker = local_seeker()
    services.add(seeker, employer="Acme", title="Cook", now=NOW)
    second, _ = services.add(seeker, employer="Acme", title="Gardener", now=NOW)
    return seeker, second


def test_a_name_that_fits_two_is_not_guessed(two: tuple[Seeker, Opportunity]) -> None:
    said = refused("show", "acme")
    assert "fits several" in said
    assert f"{two[1].pk} Acme, Gardener" in said


def test_a_name_that_fits_two_is_asked_about(
    two: tuple[Seeker, Opportunity], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "can_ask", lambda: True)
    said = done("show", "acme", answers=f"7777\n{two[1].pk}\n")
    assert "Role        Gardener" in said


def test_a_note_of_several_lines_keeps_them() -> None:
    done("add", "Acme, baker")
    services.note(Opportunity.objects.get(), text="Bring bread.\nAsk about nights.", now=NOW)
    said = [line.strip() for line in done("show", "acme").splitlines()]
    first = said.index("Note        Bring bread.")
    assert said[first + 1] == "Ask about nights."


def test_what_was_said_and_promised_stands_apart_from_other_notes() -> None:
    done("add", "Acme, baker")
    done("note", "acme", "Nights are rare.", "--said")
    done("note", "acme", "A plan by Friday.", "--promised")
    said = [line.strip() for line in done("show", "acme").splitlines()]
    assert "They said   Nights are rare." in said
    assert "Promised    A plan by Friday." in said
    assert "not both" in refused("note", "acme", "A plan.", "--work", "--promised")


def test_an_offered_time_is_booked_for_as_long_as_it_was_offered() -> None:
    row, _ = services.add(local_seeker(), employer="Acme", now=NOW)
    at = datetime(2026, 11, 26, 9, tzinfo=UTC)
    services.invite(row, slots=[services.SlotTime(at, 25)], minutes=60, now=NOW)
    done("book", "acme", "thu 10:00")
    assert Interview.objects.get().minutes == 25


def test_an_interview_of_a_job_that_ended_was_booked() -> None:
    row, _ = services.add(local_seeker(), employer="Acme", now=NOW)
    services.meet(row, starts_at=datetime(2026, 11, 26, 9, tzinfo=UTC), now=NOW)
    assert "round 1, booked, Thu 26 Nov" in done("show", "acme")
    done("reject", "acme")
    assert "round 1, was booked, Thu 26 Nov" in done("show", "acme")

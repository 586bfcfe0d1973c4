"""The verbs of the pipeline as someone types them, with what they say back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused, showup

from showup.accounts.services import local_seeker
from showup.pipeline import queries, services
from showup.pipeline.models import Interview, Opportunity

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


@pytest.fixture
def acme(db: None) -> Opportunity:
    """Return a job that was applied for ten days ago."""
    day = NOW.date() - timedelta(days=10)
    return services.add(local_seeker(), employer="Acme", title="Cook", applied_on=day, now=NOW)[0]


def job() -> Opportunity:
    return Opportunity.objects.get()


def test_a_job_is_added_with_all_that_is_known() -> None:
    said = done(
        "add", "Acme, baker", "--place", "Leeds", "--remote", "hybrid", "--pay", "45-55k EUR/year",
        "--contract", "permanent", "--source", "A fair", "--link", "https://acme.example/1",
        "--doubt", "pay", "--doubt", "place", "--doubt-words", "far out",
        "--stage", "saved", "--on", "last friday",
    )  # fmt: skip
    assert "45,000 to 55,000 EUR a year" in said
    row = job()
    assert (row.place, row.remote, row.contract) == ("Leeds", "hybrid", "permanent")
    assert (row.pay_low, row.pay_high, row.pay_currency, row.pay_period) == (
        45_000.0, 55_000.0, "EUR", "year",
    )  # fmt: skip
    assert (row.doubts, row.source) == (["pay", "place"], "A fair")
    assert (row.stage, row.stage_since) == ("saved", date(2026, 11, 20))


def test_typing_the_same_job_twice_adds_one_and_a_second_role_says_so(acme: Opportunity) -> None:
    done("add", "Beta, baker")
    done("add", "Beta, baker")
    assert Opportunity.objects.count() == 2
    assert f"Acme ({acme.pk}): The same employer." in done("add", "ACME Ltd, gardener")


def test_a_field_is_changed_and_the_rest_stays(acme: Opportunity) -> None:
    done("change", "acme", "--place", "Leeds", "--deal-breaker", "unknown", "--dream")
    done("change", "acme", "--no-dream", "--pay", "25 GBP/hour")
    row = job()
    assert (row.place, row.deal_breaker, row.dream) == ("Leeds", "unknown", False)
    assert (row.pay_low, row.pay_period, row.title) == (25.0, "hour", "Cook")
    assert "Say what to change" in refused("change", "acme")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ((), "2026-11-23"),
        (("--on", "friday"), "2026-11-20"),
        (("--on", "3 days ago"), "2026-11-20"),
    ],
)
def test_applying_is_noted_on_its_day(said: tuple[str, ...], day: str) -> None:
    services.add(local_seeker(), employer="Acme", stage="saved", now=NOW)
    assert "You applied to Acme" in done("apply", "acme", *said)
    assert (job().stage, str(job().applied_on)) == ("applied", day)


def test_an_invitation_has_its_times_on_both_clocks(acme: Opportunity) -> None:
    said = done(
        "invite", "acme", "--at", "thu 3pm", "--at", "fri 10:00", "--zone", "Europe/London",
        "--answer-by", "wed", "--with", "Nora Lind <nora@acme.example>", "--format", "video",
    )  # fmt: skip
    assert "Thu 26 Nov 2026, 16:00 (Europe/Berlin), for them 15:00 (Europe/London)" in said
    assert "showup decide Acme" in said
    interview = Interview.objects.get()
    assert [slot.starts_at.hour for slot in interview.slots.all()] == [15, 10]
    assert interview.people[0]["address"] == "nora@acme.example"
    assert "16:00 (Europe/Berlin)" in done("book", "acme", "thu 3pm")  # as they wrote it
    assert "17:00 (Europe/Berlin)" in done(
        "book", "acme", "thu 5pm"
    )  # none of theirs: as it stands


def test_a_newer_message_about_an_open_invitation_brings_its_new_times(acme: Opportunity) -> None:
    done("invite", "acme", "--at", "thu 3pm", "--format", "phone")
    done("invite", "acme", "--at", "fri 10:00")
    interview = Interview.objects.get()
    assert [slot.starts_at.day for slot in interview.slots.all()] == [27]
    assert interview.format == "phone"
    done("book", "acme", "fri 10:00")
    assert "Round       2" in done("invite", "acme")


def test_an_interview_is_booked_without_an_invitation_and_clashes_are_said(
    acme: Opportunity,
) -> None:
    said = done("book", "acme", "tomorrow half past three", "--minutes", "60")
    assert said.startswith("Booked: Tue 24 Nov 2026, 15:30 (Europe/Berlin), Acme.")
    services.add(acme.seeker, employer="Beta", now=NOW)
    assert "But         Acme is booked" in done("book", "beta", "tomorrow 4pm")


def test_a_time_that_is_over_was_held(acme: Opportunity) -> None:
    done("invite", "acme", "--at", "tomorrow 10:30", "--at", "tomorrow 10:30")
    said = done("book", "acme", "last thursday 10:00", "--held")
    assert said.startswith("Held: Thu 19 Nov 2026, 10:00")
    assert Interview.objects.get().state == "held"
    done("undo")
    assert Interview.objects.get().state == "invited"


def test_a_time_when_the_clocks_change_is_refused(acme: Opportunity) -> None:
    assert "The clocks change" in refused("book", "acme", "2027-03-28 02:30")
    assert not Interview.objects.exists()


def test_what_came_of_a_round_is_noted(acme: Opportunity) -> None:
    assert "has had no interview yet" in refused("result", "acme", "passed")
    services.meet(acme, starts_at=NOW - timedelta(days=1), now=NOW)
    assert "through the round with Acme" in done("result", "acme", "passed")
    assert Interview.objects.get().result == "passed"


def test_an_offer_is_answered(acme: Opportunity) -> None:
    said = done("offer", "acme", "--by", "in 2 weeks", "--words", "30 days off")
    assert "Mon 7 Dec 2026" in said
    assert "before it came" in refused("offer", "acme", "--by", "2026-11-01", "--on", "today")
    assert "That day is over" in refused("offer", "acme", "--by", "yesterday")
    assert "You said yes to Acme." in done("accept", "acme")
    done("undo")
    assert (job().stage, job().offer_words) == ("offer", "30 days off")


@pytest.mark.parametrize(("verb", "stage"), [("reject", "rejected"), ("ghosted", "ghosted")])
def test_an_ending_is_noted_on_its_day(acme: Opportunity, verb: str, stage: str) -> None:
    done(verb, "acme", "--on", "yesterday")
    assert (job().stage, job().stage_since) == (stage, date(2026, 11, 22))
    assert "still to come" in refused(verb, "acme", "--on", "tomorrow")


def test_a_stage_of_ones_own_says_what_it_counts_as_once(acme: Opportunity) -> None:
    assert "with --like" in refused("stage", "acme", "Phone screen")
    done("stage", "acme", "Phone screen", "--like", "screening", "--on", "yesterday")
    done("stage", "acme", "applied")
    assert "Phone screen" in done("stage", "acme", "phone")
    assert (job().stage, job().stage_name) == ("screening", "Phone screen")
    assert "may be saved or screening" in refused("stage", "acme", "s")


def test_an_earlier_stage_is_remembered(acme: Opportunity) -> None:
    done("stage", "acme", "screening", "--earlier", "--on", "10 days ago")
    assert job().stage == "applied"
    assert "--earlier needs the day" in refused("stage", "acme", "saved", "--earlier")


def test_a_note_and_work_that_was_asked_for_are_kept(acme: Opportunity) -> None:
    done("note", "acme", "ask", "about", "the", "team")
    assert "Fri 27 Nov 2026" in done("note", "acme", "Draw a plan", "--work", "--due", "fri")
    assert [note.text for note in acme.notes.all()] == ["ask about the team", "Draw a plan"]
    assert job().stage == "screening"
    assert "--due goes with --work" in refused("note", "acme", "x", "--due", "fri")


def test_every_verb_is_undone_by_undo(acme: Opportunity) -> None:
    before = queries.opportunities(acme.seeker).values().get()
    for verb in (["reject"], ["ghosted"], ["offer"], ["stage", "saved"], ["change", "--dream"]):
        done(verb[0], "acme", *verb[1:])
        done("undo")
        assert queries.opportunities(acme.seeker).values().get() == before


def test_what_was_so_already_offers_no_undo(acme: Opportunity) -> None:
    said = done("apply", "acme")
    assert "It was so already." in said
    assert "showup undo" not in said


def test_what_was_done_is_told_as_json(acme: Opportunity) -> None:
    told = json.loads(done("book", "acme", "tomorrow 3pm", "--json"))
    assert told["schema"] == "showup.done/1"
    (interview,) = told["opportunity"]["interviews"]
    assert interview["starts_at"] == "2026-11-24T14:00:00+00:00"
    assert queries.last_batch(acme.seeker) is not None
    assert told["batch"] == str(queries.last_batch(acme.seeker))


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("apply", "acme", "--on", "3/4"), "may be 3 April or 4 March"),
        (("book", "acme", "tue 3"), "03:00 or 15:00"),
        (("book", "acme", "soon"), "needs a day and a time"),
        (("invite", "acme", "--with", "<<>>"), "nobody we can read"),
        (("offer", "acme", "--by", "garbage"), "no day we can read"),
        (("change", "acme", "--pay", "lots"), "no pay we can read"),
        (("change", "acme", "--pay", "10-5"), "below where it begins"),
        (("change", "acme", "--doubt", "boss"), "Doubts are some of"),
        (("note", "acme", "  "), "nothing in the note"),
        (("apply", "zebra"), "Nothing in your pipeline is called “zebra”"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(
    acme: Opportunity, args: tuple[str, ...], says: str
) -> None:
    before = queries.last_batch(acme.seeker)
    said = refused(*args)
    assert says in said
    assert said.count("\n") == 1
    assert queries.last_batch(acme.seeker) == before


def test_a_day_is_the_day_it_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    import time_machine

    with time_machine.travel(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), tick=False):
        done("add", "Acme")
        done("stage", "acme", "screening", "--on", "today")
    assert job().stage_since == date(2026, 11, 24)  # half past midnight in Berlin
    assert showup("show", "acme").exit_code == 0

"""Briefs are read through their seeker, in as many queries for ten as for one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.agenda.preparing import briefs

from showup.agenda.preparing import file, page, queries, services
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from showup.accounts.models import Seeker


def shown(seeker: Seeker, interview: object, now: datetime) -> page.Page:
    found = pipeline.interview(seeker, interview.pk)  # type: ignore[attr-defined]  # an interview
    assert found is not None
    return page.page(seeker, found, today=now.date(), now=now)


def test_progress_of_many_costs_one_query(
    alice: Seeker, now: datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    rows = [briefs.booked(alice, now=now, employer=f"Firm {number}") for number in range(6)]
    services.keep(rows[0], now=now, **briefs.WRITTEN)
    with django_assert_num_queries(1):
        found = queries.progress_for(rows)
    assert found[rows[0].pk].says == (
        "3 of 5 prepared. Left: two answers from your own story, reading it through once."
    )
    assert found[rows[1].pk].done == 0


def test_the_page_costs_as_many_queries_with_much_as_with_little(
    alice: Seeker, now: datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    interview = briefs.booked(alice, now=now)
    services.keep(interview, now=now, **briefs.WRITTEN)
    found = pipeline.interview(alice, interview.pk)
    assert found is not None
    with CaptureQueriesContext(connection) as few:
        page.page(alice, found, today=now.date(), now=now)
    for number in range(8):
        other = briefs.booked(alice, now=now, employer=f"Firm {number}")
        services.keep(other, now=now, **briefs.WRITTEN)
        verbs.note(other.opportunity, text="Nights are rare.", kind="said", now=now)
    found = pipeline.interview(alice, interview.pk)
    assert found is not None
    with django_assert_num_queries(len(few.captured_queries)):
        page.page(alice, found, today=now.date(), now=now)


def test_the_calendars_text_is_what_was_written_with_what_was_promised(
    alice: Seeker, now: datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    interview = briefs.booked(alice, now=now)
    assert queries.as_text(interview) == ""
    services.keep(interview, now=now, **briefs.WRITTEN)
    verbs.note(interview.opportunity, text="To send a map.", kind="promised", now=now)
    rows = pipeline.interviews(alice).select_related("brief")
    with django_assert_num_queries(3):  # with the slots and the notes of all
        (text,) = [queries.as_text(row) for row in rows.prefetch_related("opportunity__notes")]
    assert "- They draw maps with people." in text
    assert "- Promised (Mon 23 Nov): To send a map." in text
    assert "- Nora Lind, Head of Service" in text
    assert briefs.WRITTEN["plans_to_say"] not in text
    assert len(text) < 2000


def test_an_answer_from_another_brief_is_proposed_with_where_it_stands(
    alice: Seeker, now: datetime
) -> None:
    tern = briefs.booked(alice, now=now, employer="Tern", text="")
    told = {"asks": "Three years' experience in service design", "story": "Five at Harbour."}
    services.keep(tern, now=now, answers=[told])
    found = shown(alice, briefs.booked(alice, now=now), now)
    (row,) = [each for each in found.answers if each.earlier]
    assert row.asks == "At least three years of experience in service design"
    assert row.earlier is not None
    assert (row.earlier.story, row.earlier.source) == ("Five at Harbour.", "your brief for Tern")


def test_nobody_elses_words_people_or_pay_come_up(
    alice: Seeker, charlie: Seeker, now: datetime
) -> None:
    hers = briefs.booked(alice, now=now, pay_low=90000.0, pay_currency="EUR", pay_period="year")
    services.keep(hers, now=now, **briefs.WRITTEN)
    verbs.held(hers, now=now)
    his = briefs.booked(charlie, now=now, pay_low=95000.0, pay_currency="EUR", pay_period="year")
    found = shown(charlie, his, now)
    assert found.met == ()
    assert found.tried is None
    assert all(each.earlier is None for each in found.answers)
    assert not any("Nora" in each.says or "pays" in each.says for each in found.reasons.found)


def test_someone_met_at_another_employer_is_named_with_where(alice: Seeker, now: datetime) -> None:
    acme = briefs.booked(alice, now=now - timedelta(days=20), employer="Acme")
    verbs.held(acme, now=now)
    found = shown(alice, briefs.booked(alice, now=now), now)
    assert [(each.name, each.label, each.over) for each in found.met] == [
        ("Nora Lind", "Acme", True)
    ]
    assert found.sheet.who[0].seen == ("you met at Acme on Wed 11 Nov",)
    assert any(each.kind == "person" for each in found.reasons.found)


def test_criteria_doubts_and_the_posting_make_reasons_and_questions(
    alice: Seeker, now: datetime
) -> None:
    alice.criteria = ["time to learn", "no night shifts"]
    alice.save()
    interview = briefs.booked(
        alice, now=now, doubts=["manager"], deal_breaker="unknown", deal_words="Is there overtime?"
    )
    found = shown(alice, interview, now)
    says = [each.says for each in found.reasons.found]
    assert says[0].endswith("they write: “A learning budget of £1,000 a year”")
    assert any(each.kind == "surprise" for each in found.reasons.found)
    assert "Is there overtime?" in found.questions[0].source
    assert any("Night shifts every third week" in each.source for each in found.questions)


def test_what_was_tried_last_is_shown_with_how_it_went(alice: Seeker, now: datetime) -> None:
    acme = briefs.booked(alice, now=now - timedelta(days=20), employer="Acme")
    services.keep(acme, now=now, try_out="Stand up for the call")
    verbs.held(acme, now=now)
    services.keep(acme, now=now, went="My voice was calmer.")
    found = shown(alice, briefs.booked(alice, now=now), now)
    assert found.tried is not None
    assert (found.tried.what, found.tried.went) == ("Stand up for the call", "My voice was calmer.")
    assert "Stand up for the call" not in [each.do for each in found.tries]


def test_earlier_rounds_and_promises_at_the_same_employer_come_up(
    alice: Seeker, now: datetime
) -> None:
    first = briefs.booked(alice, now=now - timedelta(days=20))
    verbs.held(first, now=now, result="passed")
    second, _ = verbs.invite(first.opportunity, slots=[], now=now)
    other, _ = verbs.add(alice, now=now, employer="Tessellate Maps", title="Map editor")
    verbs.note(other, text="They keep applications for a year.", kind="said", now=now)
    before = {(each.label, each.says) for each in shown(alice, second, now).sheet.before}
    assert ("Round 1", "with Nora Lind, you got through") in before
    assert ("They said, over Map editor", "They keep applications for a year.") in before


def test_what_the_posting_says_is_not_asked_as_if_it_were_open(
    alice: Seeker, now: datetime
) -> None:
    tests = [each.tests for each in shown(alice, briefs.booked(alice, now=now), now).questions]
    assert "The pay isn’t named anywhere yet." in tests
    told = "Salary: £38,000 to £42,000 a year. This role is fully remote.\n"
    other = briefs.booked(alice, now=now, employer="Acme", text=briefs.POSTING + told)
    tests = [each.tests for each in shown(alice, other, now).questions]
    assert "The pay isn’t named anywhere yet." not in tests
    assert "It isn’t said from where one works, day by day." not in tests


def test_what_is_nice_to_have_is_said_to_be_and_an_offer_is_no_ask(
    alice: Seeker, now: datetime
) -> None:
    text = (
        "Requirements\n- Python\n- Nice to have: Terraform, knowledge of railways\n\n"
        "We offer 62,000 to 70,000 EUR and a job ticket.\n"
    )
    told = shown(alice, briefs.booked(alice, now=now, text=text), now)
    assert told.sheet.asks == ("Python", "Nice to have: Terraform, knowledge of railways")
    assert told.reasons.offers == ("We offer 62,000 to 70,000 EUR and a job ticket.",)


def test_the_sheet_says_when_to_leave(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    interview.starts_at = datetime(2026, 12, 1, 14, 0, tzinfo=UTC)
    interview.travel_minutes, interview.travel_words = 35, "by bus"
    interview.save()
    alice.zone = "Europe/London"
    alice.save()
    found = pipeline.interview(alice, interview.pk)
    assert found is not None
    says = "35 minutes on the way, by bus: leave at 13:15, with 10 minutes to spare"
    assert page.read(alice, found).travel == says
    assert says in file.write(alice, found, today=now.date())


def test_of_a_day_without_an_hour_the_sheet_makes_up_no_hour(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    interview.starts_at = datetime(2026, 12, 1, tzinfo=UTC)
    interview.minutes, interview.travel_minutes = 24 * 60, 35
    interview.save()
    alice.zone = "Europe/London"
    alice.save()
    found = pipeline.interview(alice, interview.pk)
    assert found is not None
    sheet = page.read(alice, found)
    assert sheet.when == "Tue 1 Dec 2026, at no hour yet"
    assert sheet.travel == "35 minutes on the way"

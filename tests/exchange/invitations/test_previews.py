"""Everything one needs to see before a message is kept stands in its preview."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from showup.exchange.invitations.previews import MOST_TIMES, moments, opening, preview
from showup.exchange.invitations.rules import Answers, plan
from showup.exchange.invitations.rules.planning import web_link
from showup.exchange.records import Found, Length, Mark, Person, Question, Reading, When

NINE = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def test_a_preview_has_everything_that_was_read() -> None:
    reading = Reading(
        "reschedule",
        employer=Found("Acme"),
        role=Found("Cook"),
        agency=Found("Hays"),
        people=(Person("Nora Lind", "nora@acme.test", "Head chef"), Person("Tom")),
        booked=When(NINE, NINE + timedelta(minutes=45), "UTC"),
        moved_from=When(NINE - timedelta(days=1), zone="UTC"),
        answer_by=When(date(2026, 11, 23)),
        format="video",
        place="Room 1",
        link="https://meet.test/1",
        scheduling_link="https://choose.test/1",
        marks=(Mark("money", "pay first", "They ask for money."),),
        subject="A new time",
        sender=Person("", "hr@acme.test"),
        sent=NINE,
        length=Length(45, "a 45-minute call"),
    )
    assert opening(reading) == "An interview that is moved."
    assert preview(reading) == [
        ("Employer", "Acme"),
        ("Role", "Cook"),
        ("Agency", "Hays"),
        ("Was", "Mon 23 Nov 2026, 09:00 (UTC)"),
        ("When", "Tue 24 Nov 2026, 09:00 to 09:45 (UTC)"),
        ("Takes", "45 minutes “a 45-minute call”"),
        ("Answer by", "Mon 23 Nov 2026"),
        ("People", "Nora Lind <nora@acme.test>, Head chef"),
        ("", "Tom"),
        ("Where", "video, Room 1"),
        ("Link", "https://meet.test/1"),
        ("Choose at", "https://choose.test/1"),
        ("From", "<hr@acme.test>"),
        ("Sent", "Tue 24 Nov 2026, 09:00 (UTC)"),
        ("Subject", "A new time"),
        ("Note", "They ask for money. “pay first”"),
    ]


def test_many_times_are_counted_and_not_all_listed() -> None:
    slots = tuple(When(NINE + timedelta(days=day)) for day in range(MOST_TIMES + 3))
    lines = preview(Reading("invitation", slots=slots))
    assert len(lines) == MOST_TIMES + 1
    assert lines[0][0] == "Offered"
    assert lines[-1] == ("", "and 3 more")


def test_what_will_be_kept_is_told_in_ones_own_zone() -> None:
    tokyo = timezone(timedelta(hours=9))
    reading = Reading("invitation", employer=Found("Acme"), slots=(When(NINE.astimezone(tokyo)),))
    shown = moments(plan(reading, Answers()), "Europe/Berlin")
    assert shown == [("For you", "Tue 24 Nov 2026, 10:00 (Europe/Berlin)")]
    offer = Reading("offer", employer=Found("Acme"), answer_by=When(date(2026, 12, 1)))
    assert moments(plan(offer, Answers()), "") == [("Answer by", "Tue 1 Dec 2026")]


@pytest.mark.parametrize(
    ("zone", "says"),
    [
        (
            "America/New_York",
            "Wed 25 Nov 2026, the end of that day on your clock",
        ),
        (
            "Asia/Tokyo",
            "Wed 25 Nov 2026, 15:59 (Europe/Berlin), the end of that day on their clock",
        ),
        ("Europe/Berlin", "Wed 25 Nov 2026"),
    ],
)
def test_a_day_to_answer_by_is_told_with_whose_clock_ends_it(zone: str, says: str) -> None:
    slot = When(NINE.astimezone(ZoneInfo(zone)), zone=zone)
    due = When(date(2026, 11, 25))
    reading = Reading("invitation", employer=Found("Acme"), slots=(slot,), answer_by=due)
    made = plan(reading, Answers(), own_zone="Europe/Berlin")
    assert moments(made, "Europe/Berlin")[-1] == ("Answer by", says)


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://acme.test/a?b=c", "https://acme.test/a?b=c"),
        (" http://acme.test ", "http://acme.test"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("https://[", ""),
        ("//acme.test", ""),
        ("https:", ""),
    ],
)
def test_only_a_link_into_the_web_is_one(link: str, kept: str) -> None:
    assert web_link(link) == kept


def test_an_hour_that_was_guessed_is_not_shown_as_certain() -> None:
    asked = (Question("time", "3:00 in the morning or in the afternoon?", "Tue at 3"),)
    guess, sure = When(NINE, None, "UTC", "Tue at 3"), When(NINE, None, "UTC", "Wed at 9am")
    times = [
        words for _, words in preview(Reading("invitation", slots=(guess, sure), questions=asked))
    ]
    assert times == [
        "Tue 24 Nov 2026, 09:00 (UTC); a guess from “Tue at 3”",
        "Tue 24 Nov 2026, 09:00 (UTC)",
    ]

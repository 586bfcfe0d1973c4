"""What one needs to arrive: when to leave, what to check, where the clock misleads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from showup.agenda.arriving import rules
from showup.agenda.arriving.phones import Phone, phones
from showup.agenda.clashes import timing

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 10, 20, 9, tzinfo=UTC)
MEETING = rules.Meeting(
    "Kestrel Energy",
    datetime(2026, 11, 3, 14, 30, tzinfo=UTC),
    45,
    zone="America/New_York",
    format="on site",
    place="1 Harbour Street",
    people=("Nora Lind",),
    travel_minutes=70,
    travel_words="the 4 tram, then on foot",
    written_at=NOW - timedelta(days=2),
    is_written=True,
)


def _traps(**changed: object) -> tuple[str, ...]:
    return rules.traps(replace(MEETING, **changed), here=LONDON, now=NOW)  # type: ignore[arg-type]  # fields by name


def test_clocks_that_are_set_before_the_day_are_said_with_their_days() -> None:
    assert _traps() == (
        "Your clocks go back one hour on Sun 25 Oct.",
        "Clocks in New York go back one hour on Sun 1 Nov.",
    )


def test_a_difference_that_changes_is_said_for_both_days() -> None:
    between = datetime(2026, 10, 28, 14, 30, tzinfo=UTC)
    assert _traps(starts_at=between) == (
        "Your clocks go back one hour on Sun 25 Oct.",
        (
            "When they wrote, their clock was five hours behind you; when you meet it is four hours "
            "behind you."
        ),
    )
    assert _traps(starts_at=between, written_at=None)[1].startswith("Today their clock is five")


def test_clocks_set_on_both_sides_are_one_sentence() -> None:
    assert _traps(zone="Europe/Berlin") == (
        "Your clocks and theirs go back one hour on Sun 25 Oct.",
    )


def test_a_change_between_the_mail_and_now_is_told_as_past() -> None:
    later = NOW + timedelta(days=8)
    found = rules.traps(replace(MEETING, zone="Europe/Berlin"), here=LONDON, now=later)
    assert found == ("Your clocks and theirs went back one hour on Sun 25 Oct.",)


def test_the_day_of_the_change_itself_is_pointed_at() -> None:
    night = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert _traps(zone="Europe/London", starts_at=night) == (
        "Your clocks and theirs go back one hour on Sun 25 Oct. You meet that day.",
        "On your clock 01:30 comes twice that night; you meet at the second.",
    )
    first = _traps(zone="Europe/London", starts_at=night - timedelta(hours=1))
    assert first[-1].endswith("you meet at the first.")


@pytest.mark.parametrize(
    ("zone", "is_written", "says"),
    [
        ("", True, "They named no time zone. We take it that they mean your clock."),
        ("Nowhere/At_All", True, "They named no time zone. We take it that they mean your clock."),
        ("", False, ""),
    ],
)
def test_a_time_without_a_zone_is_said(zone: str, is_written: bool, says: str) -> None:
    soon = NOW + timedelta(days=1)
    assert "".join(_traps(zone=zone, is_written=is_written, starts_at=soon)) == says


def test_a_day_without_an_hour_is_said_and_missing() -> None:
    day = replace(
        MEETING, starts_at=datetime(2026, 11, 3, 5, tzinfo=UTC), minutes=1440
    )  # midnight in New York
    found = rules.facts(day, here=LONDON, now=NOW)
    assert (found.day, found.clock, found.theirs) == ("Tue 3 Nov", "", "")
    assert "They named the day and no hour. Ask them for one." in found.traps
    assert found.checks[0].missing == "No hour was named."
    assert not found.is_complete


def test_when_to_leave_counts_the_way_and_some_minutes_to_spare() -> None:
    says = rules.leaving(MEETING, here=LONDON)
    assert says == (
        "Leave at 13:10. The way takes 70 minutes, the 4 tram, then on foot; 10 to spare are our "
        "assumption."
    )
    assert timing.leave_at(MEETING.starts_at, 70) == MEETING.starts_at - timedelta(minutes=80)
    far = rules.leaving(replace(MEETING, travel_minutes=900), here=LONDON)
    assert far.startswith("Leave at Mon 2 Nov, 23:20.")
    for none in (None, 0):
        assert rules.leaving(replace(MEETING, travel_minutes=none), here=LONDON) == ""


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({}, []),
        ({"people": ()}, ["who"]),
        ({"place": ""}, ["where"]),
        ({"travel_minutes": None}, ["way"]),
        ({"format": "video", "place": ""}, ["where"]),
        ({"format": "video", "place": "", "link": "https://meet.example/1"}, []),
        ({"format": "phone", "place": ""}, ["where"]),
        ({"format": "phone", "place": "", "text": "Call me: +44 20 7946 0018"}, []),
        ({"format": "", "place": "", "link": ""}, ["where"]),
    ],
)
def test_what_is_missing_is_named(changed: dict[str, object], missing: list[str]) -> None:
    meeting = replace(MEETING, **changed)  # type: ignore[arg-type]  # fields by name
    found = rules.facts(meeting, here=LONDON, now=NOW)
    assert [check.about for check in found.checks if check.missing] == missing
    assert found.is_complete == (not missing)


def test_the_check_is_due_from_noon_of_the_day_before() -> None:
    noon = datetime(2026, 11, 2, 12, tzinfo=UTC)
    assert rules.check_from(MEETING.starts_at, LONDON) == noon
    minute = timedelta(minutes=1)
    starts = MEETING.starts_at
    told = [
        (noon - minute, "later"),
        (noon, "check"),
        (starts, "check"),
        (starts + 2 * minute, "began"),
        (starts + timedelta(hours=24) - minute, "began"),
        (starts + timedelta(hours=24), "over"),
    ]
    for now, phase in told:
        assert rules.phase(MEETING, here=LONDON, now=now) == phase
    checked = replace(MEETING, checked_at=noon)
    assert rules.phase(checked, here=LONDON, now=noon) == "later"
    assert rules.phase(checked, here=LONDON, now=starts - minute) == "today"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call +44 (0)20 7946 0018, please.", [Phone("+44 (0)20 7946 0018", "+442079460018")]),
        ("Tel.: 030 / 901 820-12", [Phone("030 / 901 820-12", "03090182012")]),
        ("téléphone : 01 99 00 12 34", [Phone("01 99 00 12 34", "0199001234")]),
        ("+49 30 901820 and again +4930901820", [Phone("+49 30 901820", "+4930901820")]),
        ("On 01.12.2026 at 10:30, reference 0099887766", []),
        ("Meeting ID 912 3456 7890, order +1 and more", []),
        ("https://zoom.example/j/+123456789012?pwd=1", []),
        ("your salary: 050 000 to 060 000", []),
    ],
)
def test_phone_numbers_are_found_where_they_are_said_to_be(text: str, found: list[Phone]) -> None:
    assert list(phones(text)) == found

"""Records survive being written as JSON, and a broken one says where it is broken."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange import record_json
from showup.exchange.records import Pay, Posting, Problem, Reading, When

if TYPE_CHECKING:
    from datetime import tzinfo

zones: st.SearchStrategy[tzinfo | None] = st.one_of(
    st.none(),
    st.just(UTC),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"]).map(ZoneInfo),
    st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
moments = st.datetimes(timezones=zones, allow_imaginary=True)
st.register_type_strategy(datetime, moments)
whens = st.builds(When, start=st.one_of(moments, st.dates()))
readings = st.builds(Reading, slots=st.lists(whens, max_size=3).map(tuple))


@given(readings)
def test_a_reading_comes_back_as_it_was(reading: Reading) -> None:
    text = json.dumps(record_json.dump(reading))
    (back,) = record_json.readings([json.loads(text)])
    assert back == reading
    assert [_offset(slot) for slot in back.slots] == [_offset(slot) for slot in reading.slots]


def _offset(when: When) -> object:
    return when.start.utcoffset() if isinstance(when.start, datetime) else "a day"


@given(st.builds(Problem))
def test_a_problem_comes_back_as_it_was(problem: Problem) -> None:
    text = json.dumps(record_json.dump(problem))
    assert record_json.problems([json.loads(text)]) == (problem,)


amounts = st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False))


@given(st.builds(Posting, pay=st.one_of(st.none(), st.builds(Pay, low=amounts, high=amounts))))
def test_a_posting_comes_back_as_it_was(posting: Posting) -> None:
    text = json.dumps(record_json.dump(posting))
    assert record_json.postings([json.loads(text)]) == (posting,)


@pytest.mark.parametrize("amount", ["50000", True, float("nan"), float("inf"), [1]])
def test_an_amount_that_is_no_number_is_refused(amount: object) -> None:
    data = {"pay": {"low": amount, "high": None, "currency": "EUR", "period": "year"}}
    with pytest.raises(record_json.RecordError, match=r"pay\.low"):
        record_json.postings([data])


def test_a_zone_comes_back_by_its_name() -> None:
    start = datetime(2026, 7, 1, 10, tzinfo=ZoneInfo("Europe/Berlin"))
    data = record_json.dump(Reading("invitation", slots=(When(start),)))
    assert data["slots"][0]["start"] == "2026-07-01T10:00:00+02:00[Europe/Berlin]"
    (back,) = record_json.readings([data])
    assert getattr(back.slots[0].start, "tzinfo", None) == ZoneInfo("Europe/Berlin")


def test_a_zone_that_is_unknown_here_keeps_its_offset() -> None:
    data = {"kind": "invitation", "slots": [{"start": "2026-07-01T10:00:00+02:00[Moon/Base]"}]}
    (back,) = record_json.readings([data])
    assert back.slots[0].start == datetime(2026, 7, 1, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("text", r"^\$: a list is missing"),
        (["text"], r"^\$\[0\]: a Reading is missing"),
        ([{}], r"^\$\[0\]: missing 1 required positional argument: 'kind'"),
        ([{"kind": "party"}], r"^\$\[0\]\.kind: 'party' is none of invitation, "),
        ([{"kind": "offer", "tone": 1}], r"^\$\[0\]: a Reading has no 'tone'"),
        ([{"kind": "offer", "sequence": True}], r"\.sequence: True is no int"),
        ([{"kind": "offer", "text": 7}], r"\.text: 7 is no str"),
        ([{"kind": "offer", "slots": [{"start": "soon"}]}], r"slots\[0\]\.start: 'soon' is no"),
        ([{"kind": "offer", "slots": [{"start": None}]}], r"start: a date or a moment is missing"),
        ([{"kind": "offer", "sent": "2026-07-01"}], r"\.sent: '2026-07-01' has no time of day"),
        ([{"kind": "offer", "employer": []}], r"\.employer: a Found is missing"),
    ],
)
def test_a_broken_record_says_where(data: Any, says: str) -> None:
    with pytest.raises(record_json.RecordError, match=says):
        record_json.readings(data)

"""Whatever is pasted, the reader answers, and soon."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.formats.pasted import read
from showup.exchange.records import Person

SENT = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)

SCRAPS = st.sampled_from(
    [
        "Tue 24 Nov ", "24/11 ", "31.02. ", "at 10:30 ", "10-11am ", "25 Uhr ", "IST ", "CET ", "GMT+99 ",
        "next Thursday ", "morgen ", "interview ", "Vorstellungsgespräch ", "entretien ", "we offer you ",
        "Anna Berg, CTO\n", "Kind regards\n", "-- \n", "> ", ">> ", "On Monday Jo wrote:\n", "\n\n",
        "---------- Forwarded message ---------\n", "From: a <b@c.example>\nDate: x\nSubject: y\n",
        "https://calendly.com/x ", "<br>", "<p>", "our client, ", "by Friday ", "bis ", "(", ")", "“", "\u202e",
        "0001-01-01 ", "1900-01-01T00:00 ", "2099-12-31 23:59 to 24:00 ", "the 31st ", "面接は11月24日です ",
    ]
)  # fmt: skip


@given(st.binary(max_size=400))
def test_bytes_of_any_kind_never_raise(data: bytes) -> None:
    readings, problems = read(data)
    assert len(readings) == 1 or problems


@given(st.lists(st.one_of(SCRAPS, st.text(max_size=12)), max_size=30), st.booleans())
def test_text_of_any_kind_never_raises(scraps: list[str], dated: bool) -> None:
    text = "".join(scraps)
    sender = Person("Jo", "jo@acme.example")
    readings, problems = read(
        text.encode("utf-8", "surrogatepass"),
        subject=text[:40],
        sender=sender,
        sent=SENT if dated else None,
    )
    assert len(readings) == 1 or problems
    for reading in readings:
        for slot in reading.slots:
            assert (
                slot.zone is not None
                or not isinstance(slot.start, datetime)
                or slot.start.tzinfo is None
            )


@pytest.mark.parametrize(
    "sent", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)]
)
def test_a_date_at_the_edge_of_the_calendar_never_raises(sent: datetime) -> None:
    for words in (
        "next week Thursday",
        "tomorrow at 10:00",
        "Friday at 10:00",
        "24 November",
        "Tuesday the 24th",
    ):
        readings, _ = read(
            f"We invite you to an interview for the job, {words}".encode(), sent=sent
        )
        assert len(readings) == 1


@pytest.mark.parametrize(
    "piece",
    [
        "Tue 24 Nov at 10:30 ", "interview invite you to ", "> On Mon wrote:\n", "A-", "<p", "( ", "10:30 - ",
        "From: a\nSent: b\nTo: c\nSubject: d\n", "http://", "Anna Berg ", "+1 2 3 ", ">", "\n", "a.b@c.",
        "Mit freundlichen ", "for the Role Of ", "with the ", "our client ", "bis ", "le mardi ", "<td>",
    ],
)  # fmt: skip
def test_a_megabyte_is_read_in_a_few_seconds_at_worst(piece: str) -> None:
    data = (piece * (1_000_000 // len(piece))).encode()
    read(data[:1000])
    begun = time.thread_time()
    _, problems = read(data)
    assert time.thread_time() - begun < 4  # a busy machine's second
    assert problems
    assert "longer" in problems[0].what


def test_nothing_pasted_is_said_to_be_nothing() -> None:
    readings, (problem,) = read(b" \n\t ")
    assert readings == ()
    assert problem.fatal
    assert problem.mend


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("面接のご案内です。2026-11-24 15:00 にお越しください。", datetime(2026, 11, 24, 15)),  # noqa: DTZ001 - no zone is given
        ("\u202bندعوك لمقابلة يوم 2026-11-24 في مكتبنا\u202c", date(2026, 11, 24)),
    ],
)
def test_of_another_language_only_safe_dates_are_read(text: str, slot: datetime | date) -> None:
    (reading,), _ = read(text.encode(), sent=SENT)
    assert (reading.language, reading.kind) == ("", "other")
    assert [found.start for found in reading.slots] == [slot]
    assert "kind" in {question.about for question in reading.questions}

"""Files that are hostile, broken or strange go through `showup import` and do no harm."""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result
from tests.exchange.invitations import letters

from showup.cli import main
from showup.exchange.invitations import readings
from showup.exchange.models import Arrival
from showup.pipeline.models import Interview, Opportunity
from showup.shared import terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.django_db
SCRIPT = "<script>alert(1)</script>"
ESCAPE = "\x1b]0;owned\x07\x1b[2J\x1b[31mRed\x9b1m\u202e"


@pytest.fixture(autouse=True)
def own_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Sit in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    terminal.own_zone.cache_clear()
    assert terminal.own_zone() == "Europe/Berlin"  # told before the clock stops
    yield
    terminal.own_zone.cache_clear()


def take(folder: Path, name: str, content: str | bytes, *, answers: str | None = None) -> Result:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    args = ["import", str(path)] if answers is not None else ["import", "--yes", str(path)]
    return CliRunner().invoke(main, args, input=answers)


def nothing_kept() -> bool:
    return not Opportunity.objects.exists() and not Arrival.objects.exists()


def test_a_calendar_of_fifty_megabytes_is_refused_in_a_sentence(tmp_path: Path) -> None:
    event = letters.calendar().partition("BEGIN:VEVENT")[2].partition("END:VCALENDAR")[0]
    filler = ("BEGIN:VEVENT" + event) * (50 * 1024 * 1024 // (len(event) + 12))
    whole = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{filler}END:VCALENDAR\r\n"
    result = take(tmp_path, "huge.ics", whole)
    assert result.exit_code == 1
    assert "50 MB" in result.output
    assert "nothing was kept" in result.output
    assert nothing_kept()


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=SECONDLY;INTERVAL=1", "FREQ=YEARLY;COUNT=99"])
def test_an_endless_repetition_is_no_interview_and_never_more_than_one(
    tmp_path: Path, rule: str
) -> None:
    endless = letters.calendar("Interview", extra=f"RRULE:{rule}")
    result = take(tmp_path, "endless.ics", endless)
    assert result.exit_code == 1
    assert "so nothing is kept" in result.output
    assert nothing_kept()
    told = ["import", "--kind", "invitation", str(tmp_path / "endless.ics")]
    result = CliRunner().invoke(main, told, input="Acme\ny\n")
    assert result.exit_code == 0, result.output
    assert Interview.objects.get().slots.count() == 1


def test_script_in_every_field_stays_words(tmp_path: Path) -> None:
    extra = f"LOCATION:{SCRIPT}\nDESCRIPTION:{letters.ENGLISH} {SCRIPT}\nURL:javascript:alert(1)"
    hostile = letters.calendar(f"Interview {SCRIPT}", extra=extra, uid=SCRIPT)
    result = take(tmp_path, "script.ics", hostile, answers=f"{SCRIPT}\ny\n")
    assert result.exit_code == 0, result.output
    interview = Interview.objects.get()
    assert interview.opportunity.employer == SCRIPT
    assert SCRIPT in interview.subject
    assert interview.place == SCRIPT
    assert not interview.link.startswith("javascript")


def test_outside_words_cannot_steer_the_terminal(tmp_path: Path) -> None:
    extra = f"LOCATION:{ESCAPE}\nDESCRIPTION:{letters.ENGLISH} {ESCAPE}"
    hostile = letters.calendar(f"Interview {ESCAPE}", extra=extra)
    shown = take(tmp_path, f"a{ESCAPE}.ics".replace("/", ""), hostile, answers=f"{ESCAPE}\ny\n")
    assert shown.exit_code == 0
    row = Opportunity.objects.get()
    again = [CliRunner().invoke(main, ["list"]), CliRunner().invoke(main, ["show", str(row.pk)])]
    undone = CliRunner().invoke(main, ["undo"])
    for result in (shown, *again, undone):
        assert result.exit_code == 0, result.output
        typed = result.output.replace(ESCAPE, "")  # what the prompt's own echo repeats
        assert not set("\x1b\x07\x9b\u202e") & set(typed)


@pytest.mark.parametrize("year", ["1601", "9999"])
def test_a_date_outside_every_career_is_asked_about(tmp_path: Path, year: str) -> None:
    odd = letters.calendar(start=f"{year}1231T235900Z", end=f"{year}1231T235959Z")
    refused = take(tmp_path, "odd.ics", odd)
    assert refused.exit_code == 1
    assert nothing_kept()
    mended = take(tmp_path, "odd.ics", odd, answers="Acme\n2026-11-24 10:00\ny\n")
    assert mended.exit_code == 0, mended.output
    assert "can't be right" in mended.output
    assert Interview.objects.get().slots.get().starts_at.year == 2026


@pytest.mark.parametrize("name", ["株式会社ひかり", "شركة الأفق", "Łódź Çelik ﬁ ½"])
def test_names_in_any_script_come_through(tmp_path: Path, name: str) -> None:
    entry = letters.calendar("Interview", extra=f"LOCATION:{name}")
    result = take(tmp_path, f"{name}.ics", entry, answers=f"{name}\ny\n")
    assert result.exit_code == 0, result.output
    interview = Interview.objects.get()
    assert (interview.opportunity.employer, interview.place) == (name, name)
    listed = CliRunner().invoke(main, ["list"])
    assert name in listed.output


@pytest.mark.parametrize("content", ["", " \n\n", "\ufeff", "\x00\x00"])
def test_an_empty_mail_says_so(tmp_path: Path, content: str) -> None:
    result = take(tmp_path, "empty.eml", content)
    assert result.exit_code == 1
    assert nothing_kept()
    assert "so nothing" in result.output


def test_a_truncated_base64_part_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    head, _, body = letters.LETTER.partition("\n\n")
    head = head.replace("Content-Type: text/plain; charset=utf-8", "").strip()
    calendar = base64.encodebytes(letters.calendar().encode()).decode()[:-41]
    broken = (
        f"{head}\nContent-Type: multipart/mixed; boundary=b1\n\n"
        f"--b1\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
        "--b1\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\n"
        f"Content-Transfer-Encoding: base64\n\n{calendar}"
    )
    result = take(tmp_path, "broken.eml", broken)
    assert result.exit_code == 0, result.output
    assert "Unread" in result.output
    assert Opportunity.objects.get().employer == "Harbour Housing"


@pytest.mark.parametrize("run", ["9", "1.1.", "A"])
def test_a_long_run_without_a_blank_holds_nothing_up(run: str) -> None:
    """A page waits for the reader: half a minute, before names had a longest length."""
    text = "We invite you to an interview on Tuesday 1 December 2026 at 10:00. " + run * 24_000
    began = time.process_time()
    found, _ = readings.read_paste(text[:24_000])
    assert time.process_time() - began < 3
    assert found[0].kind == "invitation"

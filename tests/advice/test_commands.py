"""`showup decide`, as someone types it."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import time_machine
from click.testing import CliRunner, Result
from tests import advices, cast

from showup.accounts.services import local_seeker
from showup.advice import queries
from showup.cli import main
from showup.engine import json_form
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FEW = ("--paths", "4")


@pytest.fixture(autouse=True)
def setting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stop the clock on Monday 23 November 2026, in London, before a plain terminal."""
    importlib.import_module("showup.engine.decide")  # its kernels' cache is found at import
    monkeypatch.setenv("NUMBA_CACHE_DIR", os.environ.get("NUMBA_CACHE_DIR", ""))
    monkeypatch.setenv("SHOWUP_OWN_ZONE", "Europe/London")
    monkeypatch.setenv("COLUMNS", "90")
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def brightwater(db: None) -> Opportunity:
    return invited(local_seeker(), "Brightwater", excitement=4.0)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits at the terminal."""
    monkeypatch.setattr("showup.advice.commands.deciding.can_ask", lambda: True)
    monkeypatch.setattr("showup.pipeline.choosing.can_ask", lambda: True)


@pytest.fixture
def situation_file(tmp_path: Path) -> Path:
    path = tmp_path / "situation.json"
    path.write_text(json.dumps(json_form.to_json(advices.brightwater())), encoding="utf-8")
    return path


def invited(seeker: Seeker, name: str, **fields: Any) -> Opportunity:
    row, _ = verbs.add(seeker, now=NOW, employer=name, **fields)
    slots = [verbs.SlotTime(NOW + timedelta(days=day)) for day in (2, 9)]
    verbs.invite(row, slots=slots, now=NOW, answer_by=NOW + timedelta(days=1))
    return row


def decide(*args: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["decide", *args], input=answers)


def test_one_invitation_needs_no_name_and_no_answers_in_a_pipe(brightwater: Opportunity) -> None:
    result = decide(*FEW)
    assert result.exit_code == 0, result.output
    saved = queries.latest(brightwater.seeker, brightwater.pk)
    assert saved is not None
    assert f"showup decide --replay {saved.pk}" in result.output
    assert "plausible settings" in result.output or "less than we can tell" in result.output
    assert "\x1b" not in result.output
    assert all(line == line.rstrip() for line in result.output.splitlines())


@pytest.mark.usefixtures("asked")
def test_enter_takes_every_default_and_there_are_four(brightwater: Opportunity) -> None:
    result = decide(*FEW, answers="\n\n\n\n")
    assert result.exit_code == 0, result.output
    for question in (
        "How exciting is it, 0 to 10 [4]:",
        "(Acme, 2 Dec) [none]:",
        "(no, yes, maybe: and what it is) [no]:",
        "How many hours will it take, all in [5]:",
    ):
        assert question in result.output
    row = pipeline.opportunity(brightwater.seeker, brightwater.pk)
    assert row is not None
    assert (row.excitement, row.deal_breaker, row.hours) == (4.0, "met", 5.0)


@pytest.mark.usefixtures("asked")
def test_answers_are_kept_and_weighed(brightwater: Opportunity) -> None:
    result = decide(*FEW, answers="6,5\nAcme, Wed 2 Dec\nmaybe: night shifts\n8\n")
    assert result.exit_code == 0, result.output
    row = pipeline.opportunity(brightwater.seeker, brightwater.pk)
    dream = pipeline.dream(brightwater.seeker)
    assert row is not None
    assert dream is not None
    assert (row.excitement, row.hours) == (6.5, 8.0)
    assert (row.deal_breaker, row.deal_words) == ("unknown", "night shifts")
    assert dream.label == "Acme"
    assert "The Acme job" in result.output
    assert "Wed 2 Dec" in result.output


@pytest.mark.usefixtures("asked")
def test_an_answer_that_cannot_be_is_asked_again(brightwater: Opportunity) -> None:
    result = decide(*FEW, answers="11\nvery\n7\nAcme, 31 Feb\nAcme, Inc\nperhaps\nno\n-1\n3\n")
    assert result.exit_code == 0, result.output
    assert "Give a number from 0 to 10." in result.output
    assert "“very” is no number." in result.output
    assert "is no day" in result.output
    assert "Answer no, yes or maybe" in result.output
    dream = pipeline.dream(brightwater.seeker)
    assert dream is not None
    assert dream.label == "Acme, Inc"


@pytest.mark.usefixtures("asked")
def test_what_is_known_stands_in_the_brackets(brightwater: Opportunity) -> None:
    dream, _ = verbs.add(brightwater.seeker, now=NOW, employer="Acme", dream=True)
    interview, _ = verbs.invite(dream, slots=[], now=NOW)
    verbs.book(interview, starts_at=NOW + timedelta(days=9), now=NOW)
    result = decide("bright", *FEW, answers="\n\n\n\n")
    assert result.exit_code == 0, result.output
    assert "[Acme, Wed 2 Dec]" in result.output
    assert pipeline.opportunities(brightwater.seeker).count() == 2


def test_json_asks_nothing_and_carries_everything(brightwater: Opportunity) -> None:
    result = decide("Brightwater", "--json", *FEW)
    assert result.exit_code == 0, result.output
    told = json.loads(result.output)
    assert told["schema"] == "showup.decision/1"
    assert told["answer"]["name"] == "Brightwater"
    assert isinstance(told["answer"]["lead"], str)
    assert json_form.from_json(told["situation"]).open == str(brightwater.pk)
    assert json_form.advice_from_json(told["advice"]).paths == 4
    assert result.output.isascii()


def test_what_a_message_shares_with_scams_is_said_first(db: None) -> None:
    row, _ = verbs.add(local_seeker(), now=NOW, employer="Global")
    mark = {"fact": "money", "says": "It asks for a payment.", "quote": "pay\x1b[31m $150"}
    verbs.invite(row, slots=[verbs.SlotTime(NOW + timedelta(days=2))], now=NOW, marks=[mark])
    result = decide(*FEW)
    assert result.exit_code == 0, result.output
    first, second, *_ = result.output.splitlines()
    assert first == "Before anything else"
    assert "It asks for a payment. “pay $150”" in second


def test_a_saved_decision_is_replayed(brightwater: Opportunity) -> None:
    decide(*FEW)
    saved = queries.latest(brightwater.seeker, brightwater.pk)
    assert saved is not None
    result = decide("--replay", str(saved.pk))
    assert result.exit_code == 0, result.output
    assert "the same, to the last digit" in result.output


def test_nobody_elses_decision_is_replayed(brightwater: Opportunity) -> None:
    decide(*FEW)
    saved = queries.latest(brightwater.seeker, brightwater.pk)
    assert saved is not None
    saved.seeker = cast.member("Charlie")
    saved.save()
    result = decide("--replay", str(saved.pk))
    assert result.exit_code == 1
    assert "There is no finished decision" in result.output


@pytest.mark.django_db
def test_with_nothing_to_decide_it_says_what_to_do() -> None:
    result = decide()
    assert result.exit_code == 1
    assert "showup import" in result.output


def test_two_invitations_want_a_name(brightwater: Opportunity) -> None:
    invited(brightwater.seeker, "Brightside")
    result = decide(*FEW)
    assert result.exit_code == 1
    assert "Brightwater" in result.output
    assert "Brightside" in result.output
    assert decide("Brightsid", *FEW).exit_code == 0


@pytest.mark.usefixtures("asked")
def test_a_name_that_fits_two_is_asked_about(brightwater: Opportunity) -> None:
    other = invited(brightwater.seeker, "Brightside")
    result = decide("bright", *FEW, answers=f"{other.pk}\n\n\n\n\n")
    assert result.exit_code == 0, result.output
    assert "Which one?" in result.output
    assert queries.latest(brightwater.seeker, other.pk) is not None


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("Nowhere",), "Nothing in your pipeline is called “Nowhere”"),
        (("Kestrel",), "No invitation, coming interview or offer is open at Kestrel"),
        (("Kestrel", "--replay", "1"), "Give one of NAME, --situation and --replay"),
        (("--replay", "99"), "There is no finished decision 99"),
    ],
)
def test_what_cannot_be_decided_is_one_sentence(
    brightwater: Opportunity, args: tuple[str, ...], says: str
) -> None:
    verbs.add(brightwater.seeker, now=NOW, employer="Kestrel")
    result = decide(*args)
    assert result.exit_code > 0
    assert says in result.output
    assert "Traceback" not in result.output


def test_a_file_is_decided_the_same_each_time(situation_file: Path) -> None:
    """No database: pytest-django would refuse it here."""
    one = decide("--situation", str(situation_file), *FEW)
    other = decide("--situation", "-", *FEW, answers=situation_file.read_text("utf-8"))
    assert one.exit_code == 0, one.output
    assert one.output == other.output
    assert "Saved" not in one.output
    assert decide("--situation", str(situation_file), *FEW, "--seed", "7").output != one.output


def test_what_would_change_it_is_looked_for_only_where_that_is_quick_or_asked_for(
    tmp_path: Path,
) -> None:
    """A clear answer: the job is not wanted at all."""
    situation = advices.brightwater()
    job = replace(situation.opportunities[0], excitement=0.0, sureness="very", hours=30.0)
    more = [replace(situation.opportunities[1], id=f"k{number}") for number in range(3)]
    long, short = tmp_path / "long.json", tmp_path / "short.json"
    for path, jobs in ((long, (job, *more)), (short, (job,))):
        told = json_form.to_json(replace(situation, opportunities=jobs))
        path.write_text(json.dumps(told), encoding="utf-8")
    assert "--flips does" in decide("--situation", str(long), *FEW).output
    for args in ((str(short),), (str(long), "--flips")):
        result = decide("--situation", *args, *FEW)
        assert "--flips does" not in result.output
        assert "What would change this" in result.output


def test_a_narrow_terminal_gets_lines_instead_of_tables(
    situation_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    result = decide("--situation", str(situation_file), *FEW)
    assert max(len(line) for line in result.output.splitlines()) <= 40


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is not JSON"),
        ('{"a":', "is not JSON"),
        ("[]", "expected an object"),
        ('{"schema": "showup.situation/1", "open": "b"}', "opportunities"),
        ('{"schema": "showup.situation/2"}', "$.schema"),
        ("[" * 100_000, "JSON"),
        ('{"schema": "showup.situation/1", "open": "b", "opportunities": NaN}', "opportunities"),
    ],
)
def test_a_bad_file_is_one_sentence(text: str, says: str) -> None:
    result = decide("--situation", "-", answers=text)
    assert result.exit_code == 1
    assert says in result.output
    assert len(result.output.strip().splitlines()) == 1


def test_each_contradiction_is_a_sentence_with_its_field() -> None:
    jobs = [
        {"id": "b", "stage": "invited"},
        {"id": "b", "excitement": 12, "name": "\x1b[31mred"},
    ]
    text = json.dumps({"schema": "showup.situation/1", "open": "b", "opportunities": jobs})
    result = decide("--situation", "-", answers=text)
    assert result.exit_code == 1
    lines = result.output.strip().splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "opportunities[1].id",
        "opportunities[0].slots",
        "opportunities[1].excitement",
    ]


def test_a_date_that_is_none_names_its_field(situation_file: Path) -> None:
    told = json.loads(situation_file.read_text("utf-8")) | {"today": "soon"}
    result = decide("--situation", "-", answers=json.dumps(told))
    assert result.exit_code == 1
    assert result.output.startswith("today: “soon” is no date")


def test_names_from_a_file_cannot_paint_the_terminal(situation_file: Path) -> None:
    told = json.loads(situation_file.read_text("utf-8"))
    told["opportunities"][0] |= {"name": "\x1b[31mBright[bold]water\x1b[0m", "excitement": 9.5}
    result = decide("--situation", "-", *FEW, answers=json.dumps(told))
    assert result.exit_code == 0, result.output
    assert "\x1b" not in result.output
    assert "The Bright[bold]water job" in result.output


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    result = decide("--situation", str(tmp_path / "none.json"))
    assert result.exit_code == 1
    assert "can’t be read" in result.output


def test_a_file_needs_no_django(
    situation_file: Path, new_home: Callable[[str], dict[str, str]]
) -> None:
    code = (
        "import sys; from showup.cli import main; "
        "main(sys.argv[1:], standalone_mode=False); "
        "print(sorted(name for name in sys.modules if name.split('.')[0] == 'django'))"
    )
    args = ["decide", "--situation", str(situation_file), "--paths", "1", "--json"]
    environment = new_home("home") | {"NUMBA_DISABLE_JIT": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code, *args],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    *_, decision, imported = done.stdout.strip().splitlines()
    assert json.loads(decision)["answer"]["name"] == "Brightwater"
    assert imported == "[]"

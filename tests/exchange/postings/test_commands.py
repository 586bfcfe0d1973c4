"""`showup add` with a posting, and `showup import` of one, as someone types them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import click
import pytest
from click.testing import CliRunner, Result
from tests.at_a_terminal import NOW, monday_in_berlin
from tests.exchange.postings import adverts

from showup.accounts.services import local_seeker
from showup.cli import main
from showup.exchange.commands import posting_talk
from showup.exchange.commands import postings as command
from showup.exchange.fetching import FetchError, Page, getting
from showup.exchange.models import Arrival
from showup.pipeline import services as verbs
from showup.pipeline.models import Opportunity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stop the clock on Monday 23 November 2026, in Berlin."""
    with monday_in_berlin(monkeypatch):
        yield


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer every address with the posting's page, but those of a closed board."""

    def fetch(address: str) -> Page:
        if "closed" in address:
            raise FetchError(f"{address} wants a login.")
        return Page(adverts.page(), address, "page")

    monkeypatch.setattr(getting, "one_visit", lambda: fetch)


@pytest.fixture
def someone_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have somebody sit at the terminal."""
    for module in (command, posting_talk):
        monkeypatch.setattr(module, "can_ask", lambda: True)


def showup(*args: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, args, input=answers)


def written(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def test_a_link_is_fetched_shown_and_kept(web: None) -> None:
    result = showup("add", "--url", adverts.LINK, answers="y\n")
    assert result.exit_code == 0, result.output
    for words in ("Support operations lead", "38,000 to 44,000 GBP a year", "Fri 4 Dec 2026"):
        assert words in result.output
    assert "Brightwater Logistics is kept with its posting." in result.output
    assert "showup undo" in result.output
    job = Opportunity.objects.get()
    assert (job.stage, job.postings.count()) == ("saved", 1)
    assert showup("undo").exit_code == 0
    assert not Opportunity.objects.exists()


def test_a_no_keeps_nothing_and_leaves_nothing(web: None) -> None:
    result = showup("add", "--url", adverts.LINK, answers="n\n")
    assert (result.exit_code, Opportunity.objects.count()) == (0, 0)
    assert "Nothing was kept." in result.output
    assert not Arrival.objects.exists()


def test_nobody_there_keeps_nothing(web: None) -> None:
    result = showup("add", "--url", adverts.LINK)
    assert result.exit_code == 1
    assert "--yes" in result.output
    assert not Opportunity.objects.exists()


def test_what_the_options_say_counts(web: None) -> None:
    result = showup(
        "add", "--url", adverts.LINK, "--yes", "--applied", "2026-11-20", "--excitement", "7",
        "--place", "York",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    job = Opportunity.objects.get()
    assert (job.stage, str(job.applied_on), job.excitement, job.place) == (
        "applied", "2026-11-20", 7.0, "York",
    )  # fmt: skip


def test_a_page_that_was_not_fetched_is_one_sentence(web: None) -> None:
    result = showup("add", "--url", "https://closed.example/1", "--yes")
    assert result.exit_code == 1
    assert "wants a login" in result.output
    assert len(result.output.strip().splitlines()) == 1


def test_pasted_text_is_read_from_a_pipe() -> None:
    result = showup("add", "Acme, Baker", "--paste", "--yes", answers=adverts.WORDS)
    assert result.exit_code == 0, result.output
    (posting,) = Opportunity.objects.get().postings.all()
    assert "plan their shifts" in posting.text


def test_pasted_text_comes_from_an_editor_at_a_terminal(
    someone_there: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(click, "edit", lambda *_, **__: "We pay £20 an hour in Leeds.")
    result = showup("add", "--paste", answers="Acme\ny\n")
    assert result.exit_code == 0, result.output
    assert Opportunity.objects.get().employer == "Acme"


def test_a_posting_that_names_nobody_is_not_kept_without_a_name() -> None:
    result = showup("add", "--paste", "--yes", answers="We pay £20 an hour in Leeds.")
    assert result.exit_code == 1
    assert "neither employer nor role" in result.output
    assert not Opportunity.objects.exists()


def test_an_editor_left_empty_says_so(someone_there: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(click, "edit", lambda *_, **__: None)
    result = showup("add", "--paste")
    assert result.exit_code == 1
    assert "no posting" in result.output


def test_a_dry_run_writes_nothing(web: None) -> None:
    result = showup("add", "--url", adverts.LINK, "--dry-run")
    assert result.exit_code == 0, result.output
    assert "38,000 to 44,000 GBP a year" in result.output
    told = json.loads(showup("add", "--url", adverts.LINK, "--dry-run", "--json").output)
    assert told["schema"] == "showup.posting/1"
    assert told["postings"][0]["pay"]["high"] == 44_000
    assert not Arrival.objects.exists()


def test_what_was_kept_is_told_as_json(web: None) -> None:
    result = showup("add", "--url", adverts.LINK, "--yes", "--json")
    told = json.loads(result.output)
    assert told["opportunity"]["employer"] == "Brightwater Logistics"
    assert told["batch"]


def test_what_was_there_already_is_told_as_json_too(web: None) -> None:
    showup("add", "--url", adverts.LINK, "--yes")
    told = json.loads(showup("add", "--url", adverts.LINK, "--yes", "--json").stdout)
    assert (told["changed"], told["batch"]) == (False, None)
    assert told["says"]
    assert told["opportunity"]["employer"] == "Brightwater Logistics"


@pytest.fixture
def known(db: None) -> Opportunity:
    """Return a job that the posting may be about."""
    job, _ = verbs.add(
        local_seeker(), now=NOW, employer="Brightwater Logistics", title="Support operations lead",
        place="York",
    )  # fmt: skip
    return job


@pytest.mark.parametrize(("answer", "jobs"), [("{pk}\ny\n", 1), ("new\ny\n", 2)])
def test_where_it_may_be_there_already_one_is_asked(
    web: None, known: Opportunity, answer: str, jobs: int
) -> None:
    result = showup("add", "--url", adverts.LINK, answers=answer.format(pk=known.pk))
    assert result.exit_code == 0, result.output
    assert "It has the same employer and nearly the same title." in result.output
    assert "keeps its place, “York”; the posting says “Leeds”." in result.output
    assert Opportunity.objects.count() == jobs


def test_it_can_be_named_beforehand_which_job_it_is(web: None, known: Opportunity) -> None:
    result = showup("add", "--url", adverts.LINK, "--yes", "--same-as", "brightwater")
    assert result.exit_code == 0, result.output
    assert known.postings.count() == 1


def test_without_asking_what_is_only_alike_stays_apart(web: None, known: Opportunity) -> None:
    assert showup("add", "--url", adverts.LINK, "--yes").exit_code == 0
    assert Opportunity.objects.count() == 2
    name = "Brightwater Logistics, Support operations lead"
    result = showup("add", name, "--paste", "--yes", answers=adverts.WORDS)
    assert result.exit_code == 0, result.output
    assert Opportunity.objects.count() == 2


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ((), "or give --url, or --paste"),
        (("--url", adverts.LINK, "--paste"), "or give --url, or --paste"),
        (("Acme", "--dry-run"), "go with --url or --paste"),
        (("--url", adverts.LINK, "--dream"), "--dream goes with a job by hand"),
        (("--url", adverts.LINK, "--doubt", "pay"), "--doubt goes with a job by hand"),
    ],
)
def test_what_does_not_go_together_is_said(args: tuple[str, ...], says: str) -> None:
    result = showup("add", *args)
    assert result.exit_code == 2
    assert says in result.output


def test_a_job_by_hand_is_still_one_line() -> None:
    result = showup("add", "Acme, Baker")
    assert result.exit_code == 0, result.output
    assert Opportunity.objects.get().title == "Baker"


def test_a_saved_page_is_imported_as_a_posting(tmp_path: Path) -> None:
    path = written(tmp_path, "posting.html", adverts.page())
    result = showup("import", "--yes", path)
    assert result.exit_code == 0, result.output
    assert "is kept with its posting" in result.output
    assert Opportunity.objects.get().pay_low == 38_000


def test_a_dry_import_of_postings_writes_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, "jobs.json", adverts.board("Baker", "Cook"))
    told: dict[str, Any] = json.loads(showup("import", "--dry-run", "--json", path).output)
    assert [one["title"]["value"] for one in told["files"][0]["postings"]] == ["Baker", "Cook"]
    assert "Cook" in showup("import", "--dry-run", path).output
    assert not Arrival.objects.exists()


def test_of_several_some_are_chosen(tmp_path: Path, someone_there: None) -> None:
    path = written(tmp_path, "jobs.json", adverts.board("Baker", "Cook", "Driver"))
    result = showup("import", path, answers="7\n1,3\ny\nnew\ny\n")
    assert result.exit_code == 0, result.output
    assert "Numbers from 1 to 3" in result.output
    assert set(Opportunity.objects.values_list("title", flat=True)) == {"Baker", "Driver"}


def test_of_several_none_is_kept_without_a_choice(tmp_path: Path) -> None:
    path = written(tmp_path, "jobs.json", adverts.board("Baker", "Cook"))
    result = showup("import", "--yes", path)
    assert result.exit_code == 1
    assert "2 jobs in it" in result.output
    assert not Arrival.objects.exists()


def test_postings_and_mails_are_taken_in_apart(tmp_path: Path) -> None:
    page = written(tmp_path, "posting.html", adverts.page())
    mail = written(tmp_path, "mail.txt", b"See you on 1 December.")
    result = showup("import", page, mail)
    assert result.exit_code == 2
    assert "by themselves" in result.output


def test_the_terminal_is_not_moved_by_what_a_posting_says(tmp_path: Path) -> None:
    data = adverts.page(title="Baker \x1b[2J\x1b]0;owned\x07", words="\x1b[31mred\u202e " * 40)
    result = showup("import", "--yes", written(tmp_path, "posting.html", data))
    assert result.exit_code == 0, result.output
    assert "\x1b" not in result.output
    assert "\u202e" not in result.output


def test_each_way_works_in_a_process_of_its_own(
    tmp_path: Path, new_home: Callable[[str], dict[str, str]]
) -> None:
    """Nothing but the command itself has set the house up there."""
    page = written(tmp_path, "posting.html", adverts.page())
    home = new_home("empty")

    def run(*args: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "showup", *args]
        return subprocess.run(
            command, input=typed, capture_output=True, text=True, env=home, check=False
        )

    shown = run("add", "--paste", "--dry-run", typed=adverts.WORDS)
    assert shown.returncode == 0, shown.stderr
    assert "38,000 to 44,000 GBP" in shown.stdout
    assert run("import", "--dry-run", page).returncode == 0
    assert not (tmp_path / "empty").exists()
    home_only = run("add", "--url", "http://127.0.0.1/", "--yes")
    assert home_only.returncode == 1
    assert "isn’t on the public internet" in home_only.stderr
    assert run("import", "--yes", page).returncode == 0
    again = run("add", "Brightwater", "--paste", "--yes", typed=adverts.WORDS)
    assert again.returncode == 0, again.stderr
    assert run("undo").returncode == 0

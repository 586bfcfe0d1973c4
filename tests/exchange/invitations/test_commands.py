"""`showup import` and `showup undo`, as someone types them."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result
from tests.at_a_terminal import NOW, monday_in_berlin
from tests.exchange.invitations import letters

from showup.accounts.services import local_seeker
from showup.cli import main
from showup.exchange.models import Arrival
from showup.pipeline import services as verbs
from showup.pipeline.models import Change, Interview, Opportunity

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
def letter(tmp_path: Path) -> str:
    return written(tmp_path, "letter.eml", letters.LETTER)


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_bytes(text.encode("utf-8"))
    return str(path)


def showup(*args: str, answers: str | bytes = "") -> Result:
    return CliRunner().invoke(main, args, input=answers)


def test_a_letter_is_shown_in_words_and_kept(letter: str) -> None:
    result = showup("import", "--yes", letter)
    assert result.exit_code == 0, result.output
    assert "An invitation to an interview." in result.output
    assert "Harbour Housing" in result.output
    assert "Tue 24 Nov 2026, 10:00 (Europe/Berlin)" in result.output
    assert "Mon 23 Nov 2026" in result.output
    assert "Nora Lind <nora@harbour-housing.example>" in result.output
    assert "showup undo" in result.output
    assert "showup decide 'Harbour Housing'" in result.output
    interview = Interview.objects.get()
    assert interview.opportunity.employer == "Harbour Housing"
    assert [slot.starts_at.hour for slot in interview.slots.all()] == [9, 13]


def test_the_zone_is_asked_and_the_answer_counts(letter: str) -> None:
    result = showup("import", letter, answers="Asia/Tokyo\ny\n")
    assert result.exit_code == 0, result.output
    assert "Which time zone is Tue 24 Nov 2026, 10:00 in?" in result.output
    assert "Europe/Berlin" in result.output  # proposed
    assert "Tue 24 Nov 2026, 02:00 (Europe/Berlin)" in result.output  # when it is for them
    slot = Interview.objects.get().slots.first()
    assert slot is not None
    assert slot.starts_at == datetime(2026, 11, 24, 1, 0, tzinfo=UTC)


def test_an_answer_that_cannot_be_read_is_asked_again(letter: str) -> None:
    result = showup("import", letter, answers="Atlantis\nEurope/Berlin\ny\n")
    assert result.exit_code == 0, result.output
    assert "no time zone “Atlantis”" in result.output
    assert Opportunity.objects.exists()


def test_saying_no_keeps_nothing(letter: str) -> None:
    result = showup("import", letter, answers="\nn\n")
    assert result.exit_code == 0
    assert "Nothing was kept." in result.output
    assert not Opportunity.objects.exists()
    assert not Arrival.objects.exists()


def test_nobody_there_to_answer_keeps_nothing(letter: str) -> None:
    result = showup("import", letter)
    assert result.exit_code == 1
    assert "Nobody answered" in result.output
    assert not Opportunity.objects.exists()


def test_yes_refuses_a_question_that_has_no_answer_to_propose(tmp_path: Path) -> None:
    result = showup("import", "--yes", written(tmp_path, "a.ics", letters.calendar()))
    assert result.exit_code == 1
    assert "Who is the employer?" in result.output
    assert not Opportunity.objects.exists()


def test_a_dry_run_writes_nothing(letter: str) -> None:
    result = showup("import", "--dry-run", letter)
    assert result.exit_code == 0
    assert "Harbour Housing" in result.output
    assert not Opportunity.objects.exists()
    assert not Arrival.objects.exists()


def test_a_dry_run_says_where_it_would_go(
    letter: str, new_home: Callable[[str], dict[str, str]]
) -> None:
    def run(*args: str) -> str:
        code = [sys.executable, "-c", "from showup.cli import main; main()", *args]
        return subprocess.run(
            code, env=new_home("mine"), capture_output=True, text=True, check=True, timeout=60
        ).stdout

    assert "Job" not in run("import", "--dry-run", letter)  # nothing to compare with yet
    run("add", "Harbour Housing Ltd, Service Designer")
    shown = run("import", "--dry-run", letter)
    assert "The employer is Harbour Housing Ltd." in shown
    assert "No word yet" in run("list")


def test_a_dry_run_as_json_needs_no_database_and_no_django(
    letter: str, new_home: Callable[[str], dict[str, str]], tmp_path: Path
) -> None:
    code = (
        "import sys\nfrom showup.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print('django' in sys.modules, file=sys.stderr)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, "import", "--dry-run", "--json", letter],
        env=new_home("untouched"),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert result.stderr.strip() == "False"
    assert not (tmp_path / "untouched").exists()
    told = json.loads(result.stdout)
    assert told["schema"] == "showup.import/1"
    (file,) = told["files"]
    assert (file["name"], file["problems"]) == ("letter.eml", [])
    assert file["readings"][0]["employer"]["value"] == "Harbour Housing"
    assert file["means"] == [{"reading": 0, "what": "An invitation to an interview."}]
    (zone,) = [each for each in file["questions"] if each["field"] == "zone"]
    assert (zone["reading"], zone["needed"]) == (0, True)


def test_json_asks_nobody(letter: str) -> None:
    result = showup("import", "--json", letter)
    assert result.exit_code == 2
    assert "add --yes to keep what is read, or --dry-run to keep nothing" in result.stderr
    assert not Opportunity.objects.exists()


def test_what_was_kept_is_told_as_json(letter: str) -> None:
    result = showup("import", "--yes", "--json", letter)
    told = json.loads(result.stdout)
    assert (told["schema"], told["changed"]) == ("showup.import/1", True)
    assert told["files"][0]["readings"][0]["employer"]["value"] == "Harbour Housing"
    (kept,) = told["kept"]
    assert (kept["written"], kept["new"], kept["says"]) == (True, True, [])
    assert kept["opportunity"]["interviews"][0]["id"] == kept["interview"]
    assert kept["next"] == "showup decide 'Harbour Housing'"
    assert "For you" in result.stderr  # what was understood, for people
    again = json.loads(showup("import", "--yes", "--json", letter).stdout)
    assert (again["changed"], again["batch"]) == (False, None)
    (kept,) = again["kept"]
    assert (kept["written"], kept["next"]) == (False, "")
    assert "It's here already" in kept["says"][0]
    undone = json.loads(showup("undo", "--json").stdout)
    assert undone["batch"] == told["batch"]
    assert not Opportunity.objects.exists()


def test_in_a_dry_run_a_bad_file_spoils_no_other(letter: str, tmp_path: Path) -> None:
    missing = str(tmp_path / "missing.eml")
    result = showup("import", "--dry-run", missing, letter)
    assert result.exit_code == 1
    assert "can't be opened" in result.output
    assert "Harbour Housing" in result.output


def test_with_a_bad_file_nothing_is_kept(letter: str, tmp_path: Path) -> None:
    result = showup("import", "--yes", letter, str(tmp_path))
    assert result.exit_code == 1
    assert "can't be read, so nothing was kept" in result.output
    assert not Opportunity.objects.exists()


def test_several_files_are_one_change(letter: str, tmp_path: Path) -> None:
    other = letters.LETTER.replace("Harbour Housing", "Tidewater Clinics").replace(
        "harbour-housing", "tidewater"
    )
    result = showup("import", "--yes", letter, written(tmp_path, "b.eml", other))
    assert result.exit_code == 0, result.output
    assert Opportunity.objects.count() == 2
    assert showup("undo").exit_code == 0
    assert not Opportunity.objects.exists()
    result = showup("undo")
    assert result.exit_code == 1
    assert "nothing to undo" in result.output


def test_pasted_text_comes_through_a_pipe() -> None:
    text = letters.LETTER.partition("\n\n")[2]
    result = showup("import", "--yes", "-", answers=text)
    assert result.exit_code == 0, result.output
    assert Opportunity.objects.get().employer == "Harbour Housing"


def test_it_says_which_application_it_belongs_to_and_why(letter: str) -> None:
    mine, _ = verbs.add(local_seeker(), employer="Harbour Housing Ltd.", now=NOW)
    result = showup("import", "--yes", letter)
    assert "The employer is Harbour Housing Ltd." in result.output
    assert "invented mails" not in result.output
    assert "If it’s about another: --job NAME, or --job new." in result.output
    assert Interview.objects.get().opportunity == mine


@pytest.mark.parametrize("said", ["Harbour Housing, Gardener", "harbor gardner"])
def test_the_job_can_be_named_as_everywhere_else(letter: str, said: str) -> None:
    seeker = local_seeker()
    verbs.add(seeker, employer="Harbour Housing", title="Cook", now=NOW)
    second, _ = verbs.add(seeker, employer="Harbour Housing", title="Gardener", now=NOW)
    result = showup("import", "--yes", "--job", said, letter)
    assert result.exit_code == 0, result.output
    assert Interview.objects.get().opportunity == second


def test_a_name_that_fits_two_jobs_is_refused_with_both(letter: str) -> None:
    for title in ("Cook", "Gardener"):
        verbs.add(local_seeker(), employer="Harbour Housing", title=title, now=NOW)
    result = showup("import", "--yes", "--job", "harbour housing", letter)
    assert result.exit_code == 1
    assert "“harbour housing” fits several. Give the number:" in result.output
    assert not Arrival.objects.exists()


def test_without_an_employer_it_is_said_how_to_name_one() -> None:
    text = "We'd like to invite you to an interview for the Cook role on 24 November at 10:00 CET."
    result = showup("import", "--yes", "-", answers=text)
    assert result.exit_code == 1
    assert "or name one of your jobs with --job NAME" in " ".join(result.output.split())


def test_an_unsure_match_is_asked_and_a_name_is_an_answer(letter: str) -> None:
    seeker = local_seeker()
    verbs.add(seeker, employer="Harbour Housing", title="Cook", now=NOW)
    second, _ = verbs.add(seeker, employer="Harbour Housing", title="Gardener", now=NOW)
    assert showup("import", "--yes", letter).exit_code == 1
    result = showup("import", letter, answers="\ngardener\ny\n")
    assert result.exit_code == 0, result.output
    assert Interview.objects.get().opportunity == second


def test_the_job_can_be_named_in_advance(letter: str) -> None:
    verbs.add(local_seeker(), employer="Harbour Housing", now=NOW)
    result = showup("import", "--yes", "--job", "new", letter)
    assert result.exit_code == 0, result.output
    assert Opportunity.objects.count() == 2


def test_a_newsletter_is_named_as_one_and_can_be_overruled(tmp_path: Path) -> None:
    news = written(tmp_path, "news.eml", letters.NEWSLETTER)
    result = showup("import", "--yes", news)
    assert result.exit_code == 1
    assert "looks like a job alert or a newsletter" in result.output
    assert not Arrival.objects.exists()
    overruled = showup("import", "--kind", "invitation", news, answers="Acme\n\n\ny\n")
    assert overruled.exit_code == 0, overruled.output
    assert Opportunity.objects.get().employer


def test_the_same_letter_twice_says_so(letter: str) -> None:
    showup("import", "--yes", letter)
    changes = Change.objects.count()
    result = showup("import", "--yes", letter)
    assert result.exit_code == 0
    assert "You have this one already, with Harbour Housing" in result.output
    assert "It's here already" in result.output
    assert Change.objects.count() == changes


@pytest.fixture
def entry(tmp_path: Path) -> str:
    """Return a calendar file that is kept already; it names no employer, so one was given."""
    path = written(tmp_path, "entry.ics", letters.calendar())
    assert showup("import", path, answers="Harbour Housing\ny\n").exit_code == 0
    return path


def times() -> list[datetime]:
    return [slot.starts_at for slot in Interview.objects.get().slots.all()]


def test_a_calendar_update_changes_the_time(entry: str, tmp_path: Path) -> None:
    update = letters.calendar(start="20261126T130000Z", end="20261126T134500Z", sequence=1)
    later = written(tmp_path, "b.ics", update)
    result = showup("import", "--yes", later)
    assert result.exit_code == 0, result.output
    assert "It is the same calendar entry." in result.output
    assert "Thu 26 Nov 2026, 14:00 (Europe/Berlin)" in result.output
    assert times() == [datetime(2026, 11, 26, 13, tzinfo=UTC)]
    older = written(tmp_path, "c.ics", letters.calendar("Interview!"))
    result = showup("import", "--yes", older)
    assert result.exit_code == 0
    assert "A newer version of this calendar entry came before" in result.output
    assert "A newer version of it came before" in result.output
    assert times() == [datetime(2026, 11, 26, 13, tzinfo=UTC)]


def test_a_cancelled_calendar_entry_calls_it_off(entry: str, tmp_path: Path) -> None:
    off = letters.calendar(method="CANCEL", sequence=1)
    result = showup("import", "--yes", written(tmp_path, "b.ics", off))
    assert result.exit_code == 0, result.output
    assert Interview.objects.get().state == "cancelled"
    assert showup("undo").exit_code == 0
    assert Interview.objects.get().state == "invited"


def test_of_a_whole_diary_only_the_interviews_are_kept(tmp_path: Path) -> None:
    def event(summary: str, day: int, extra: str = "") -> str:
        start, end = f"202611{day}T090000Z", f"202611{day}T100000Z"
        whole = letters.calendar(summary, uid=f"u{day}", start=start, end=end, extra=extra)
        return "BEGIN:VEVENT" + whole.partition("BEGIN:VEVENT")[2].partition("END:VCALENDAR")[0]

    events = (
        event("Dentist", 24, "DESCRIPTION:Please bring your insurance card with you.")
        + event("Interview one", 25)
        + event("Interview two", 26)
    )
    diary = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n"
    path = written(tmp_path, "diary.ics", diary)
    result = showup("import", path, answers="Acme\nBeta\ny\n")
    assert result.exit_code == 0, result.output
    assert "1 more in it, not about an interview: left out." in result.output
    assert "About “Interview two”:" in result.output
    assert sorted(row.employer for row in Opportunity.objects.all()) == ["Acme", "Beta"]
    assert "Dentist" not in str(Arrival.objects.values().get())
    again = showup("import", "--yes", path)
    assert again.exit_code == 0
    assert again.output.count("It's here already") == 2


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--job", "zebra", "Nothing in your pipeline is called “zebra”"),
        ("--job", "12345", "isn't in your pipeline"),
        ("--kind", "party", "Answer with one of invitation"),
        ("--zone", "Mars", "no time zone “Mars”"),
    ],
)
def test_a_mistaken_option_is_said_and_nothing_is_kept(
    letter: str, option: str, value: str, says: str
) -> None:
    result = showup("import", "--yes", option, value, letter)
    assert result.exit_code == 1
    assert says in result.output
    assert not Arrival.objects.exists()

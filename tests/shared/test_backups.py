"""Everything in one file, and back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from showup.accounts import services as accounts
from showup.accounts.models import Seeker
from showup.pipeline import queries, services
from showup.shared import backups, home, sqlite
from showup.shared.problems import ProblemError
from showup.shared.upgrade import NewerDataError

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "showup.backup"


@pytest.fixture
def seeker() -> Seeker:
    return accounts.local_seeker()


def employers(seeker: Seeker) -> list[str]:
    return sorted(row.employer for row in queries.opportunities(seeker))


def test_what_was_kept_comes_back(seeker: Seeker, file: Path, now: datetime) -> None:
    services.add(seeker, now=now, employer="Harbour Housing")
    backups.write(file, now=now)
    services.add(seeker, now=now, employer="Added later")
    kept = backups.restore(file, now=now)
    assert employers(seeker) == ["Harbour Housing"]
    backups.restore(kept, now=now + timedelta(seconds=1))
    assert employers(seeker) == ["Added later", "Harbour Housing"]


def test_history_comes_back_so_that_undo_still_works(
    seeker: Seeker, file: Path, now: datetime
) -> None:
    from showup.pipeline import history

    _, batch = services.add(seeker, now=now, employer="Harbour Housing")
    backups.write(file, now=now)
    history.undo(seeker, batch, now=now)
    assert employers(seeker) == []
    backups.restore(file, now=now)
    assert history.undo(seeker, batch, now=now) == "Harbour Housing is in your pipeline."


def test_nothing_that_lets_in_is_in_the_file(seeker: Seeker, file: Path, now: datetime) -> None:
    browser = Client()
    browser.force_login(seeker.user)
    accounts.new_entry_token(now=now)
    backups.write(file, now=now)
    key = Session.objects.get().session_key
    assert key.encode() not in file.read_bytes()
    with sqlite.reading(file) as made:
        assert made.execute("SELECT count(*) FROM accounts_entrytoken").fetchone() == (0,)


def test_whoever_is_in_stays_in(seeker: Seeker, file: Path, now: datetime) -> None:
    browser = Client()
    backups.write(file, now=now)
    browser.force_login(seeker.user)
    backups.restore(file, now=now)
    assert browser.get("/").status_code == 200


def test_whoever_is_in_stays_in_where_the_backup_is_another_machines(
    seeker: Seeker, file: Path, now: datetime
) -> None:
    backups.write(file, now=now)
    seeker.user.set_unusable_password()  # as the first start on a new machine does
    seeker.user.save()
    browser = Client()
    browser.force_login(seeker.user)
    backups.restore(file, now=now)
    assert browser.get("/").status_code == 200


def test_a_file_that_is_there_is_not_written_over(
    seeker: Seeker, file: Path, now: datetime
) -> None:
    file.write_text("dear to me")
    with pytest.raises(ProblemError, match="is there already"):
        backups.write(file, now=now)
    assert file.read_text() == "dear to me"
    backups.write(file, now=now, force=True)
    assert sqlite.faults(file) == []


def test_a_backup_never_goes_over_the_database_itself(seeker: Seeker, now: datetime) -> None:
    with pytest.raises(ProblemError, match="is the database itself"):
        backups.write(backups.live(), now=now, force=True)


def test_a_folder_that_is_not_there_is_said(seeker: Seeker, tmp_path: Path, now: datetime) -> None:
    with pytest.raises(ProblemError, match="make it first"):
        backups.write(tmp_path / "nowhere" / "file", now=now)
    with pytest.raises(ProblemError, match="is a folder"):
        backups.write(tmp_path, now=now)


def test_what_is_no_backup_changes_nothing(seeker: Seeker, tmp_path: Path, now: datetime) -> None:
    services.add(seeker, now=now, employer="Harbour Housing")
    text, foreign, empty = (tmp_path / name for name in ("text", "foreign", "empty"))
    text.write_text("Dear Sam, thank you for your application." * 40)
    empty.write_bytes(b"")
    with closing(sqlite3.connect(foreign)) as made:
        made.execute("CREATE TABLE backup_of (version TEXT)")
        made.commit()
    for path in (text, foreign, empty):
        with pytest.raises(backups.NotABackupError, match="is not a Showup backup"):
            backups.restore(path, now=now)
    with pytest.raises(backups.NotABackupError, match="There is no file"):
        backups.restore(tmp_path / "gone", now=now)
    assert employers(seeker) == ["Harbour Housing"]


@pytest.mark.parametrize("cut", [0.3, 0.7, 0.99])
def test_a_torn_backup_changes_nothing(
    seeker: Seeker, file: Path, now: datetime, cut: float
) -> None:
    backups.write(file, now=now)
    services.add(seeker, now=now, employer="Harbour Housing")
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * cut)])
    with pytest.raises(backups.NotABackupError, match="nothing was changed"):
        backups.restore(file, now=now)
    assert employers(seeker) == ["Harbour Housing"]
    assert list(home.folder().glob("incoming*")) == []


def test_a_newer_versions_backup_changes_nothing(seeker: Seeker, file: Path, now: datetime) -> None:
    backups.write(file, now=now)
    services.add(seeker, now=now, employer="Harbour Housing")
    with sqlite.writing(file) as made:
        made.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('pipeline', '9999', 'x')"
        )
    with pytest.raises(NewerDataError, match="A newer Showup wrote this data"):
        backups.restore(file, now=now)
    assert employers(seeker) == ["Harbour Housing"]


def test_an_older_versions_backup_is_brought_up_to_date(
    seeker: Seeker, file: Path, now: datetime
) -> None:
    services.add(seeker, now=now, employer="Harbour Housing")
    backups.write(file, now=now)
    before_the_exchange_was_built(file)
    backups.restore(file, now=now)
    assert employers(seeker) == ["Harbour Housing"]
    assert "exchange_arrival" in sqlite.tables(backups.live())


def test_only_the_newest_safety_copies_are_kept(seeker: Seeker, now: datetime) -> None:
    for second in range(backups.KEPT + 3):
        newest = backups.keep_safe("test", now=now + timedelta(seconds=second))
    copies = list((home.folder() / "safety").iterdir())
    assert len(copies) == backups.KEPT
    assert newest in copies


def test_a_clock_that_was_set_back_costs_no_copy(seeker: Seeker, now: datetime) -> None:
    for day in range(backups.KEPT):
        backups.keep_safe("test", now=now + timedelta(days=day))
    newest = backups.keep_safe("test", now=now - timedelta(days=9))
    assert newest.exists()


def before_the_exchange_was_built(path: Path) -> None:
    with sqlite.writing(path) as made:
        for table in sqlite.tables(path):
            if table.startswith("exchange_"):
                made.execute(f"DROP TABLE {table}")
        made.execute("DELETE FROM django_migrations WHERE app = 'exchange'")

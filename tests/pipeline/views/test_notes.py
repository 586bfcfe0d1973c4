"""Notes and stages of one's own are mended on their pages, by their owner alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import scenes

from showup.pipeline import services

if TYPE_CHECKING:
    from datetime import datetime

    from django.test import Client

    from showup.accounts.models import Seeker


def test_a_note_is_changed_and_taken_away(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).invited
    note, _ = services.note(row, text="Ask about nihgts.", now=now)
    address = f"/notes/{note.pk}/"
    page = alice_client.post(address, {"text": "Ask about nights."}, follow=True).content.decode()
    assert "Ask about nights." in page
    assert "Ask about nihgts." not in page
    emptied = alice_client.post(address, {"text": " "}, follow=True).content.decode()
    assert "stays as it was" in emptied
    gone = alice_client.post(address, {"text": "", "drop": "yes"}, follow=True).content.decode()
    assert "Ask about nights." not in gone
    assert row.notes.count() == 0


def test_nobody_else_changes_a_note(alice: Seeker, charlie_client: Client, now: datetime) -> None:
    row = scenes.search(alice, now=now).invited
    note, _ = services.note(row, text="Ask about nights.", now=now)
    assert charlie_client.post(f"/notes/{note.pk}/", {"drop": "yes"}).status_code == 404
    assert row.notes.count() == 1


def test_a_stage_is_renamed_with_the_jobs_in_it(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).invited
    stage, _ = services.name_stage(alice, name="Tset", like="screening", now=now)
    services.move(row, stage="screening", stage_name="Tset", now=now)
    page = alice_client.post(f"/stages/{stage.pk}/", {"name": "Test"}, follow=True)
    assert "It’s “Test” now." in page.content.decode()
    row.refresh_from_db()
    assert row.stage_name == "Test"
    refused = alice_client.post(f"/stages/{stage.pk}/", {"name": " "}, follow=True)
    stage.refresh_from_db()
    assert stage.name == "Test"
    assert 'role="alert"' in refused.content.decode()


def test_what_was_said_and_promised_is_told_as_such(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).invited
    address = f"/jobs/{row.pk}/note/"
    said = {"text": "Nights are rare.", "kind": "said"}
    page = alice_client.post(address, said, follow=True).content.decode()
    assert "<b>They said</b>" in page
    note = row.notes.get()
    kept = alice_client.post(f"/notes/{note.pk}/", {"text": "Nights are very rare."}, follow=True)
    assert "<b>They said</b>" in kept.content.decode()
    alice_client.post(f"/notes/{note.pk}/", {"text": "To send a plan.", "kind": "promised"})
    note.refresh_from_db()
    assert (note.kind, note.text) == ("promised", "To send a plan.")


def test_a_note_of_no_kind_is_not_kept(alice: Seeker, alice_client: Client, now: datetime) -> None:
    row = scenes.search(alice, now=now).invited
    alice_client.post(f"/jobs/{row.pk}/note/", {"text": "Nights.", "kind": "rumour"})
    assert row.notes.count() == 0

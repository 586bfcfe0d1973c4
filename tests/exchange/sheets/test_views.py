"""The page of a sheet: dropped, looked at, mended without scripts, kept, undone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests import scenes

from showup.pipeline import queries
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from datetime import datetime

    from django.test import Client

    from showup.accounts.models import Seeker

ROWS = b"""\
Company,Position,Date applied,Status,Rejected,Colour
Brightwater,Support lead,03/04/2025,Applied,yes,red
Kestrel Energy,Planner,05/06/2025,Marinating,no,blue
"""


def dropped(client: Client, data: bytes = ROWS, name: str = "jobs.csv") -> str:
    """Return the address a dropped file leads to."""
    answer = client.post(reverse("sheet"), {"file": SimpleUploadedFile(name, data)})
    assert answer.status_code == 302
    return str(answer.headers["Location"])


def shown(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def as_filled(page: str) -> dict[str, object]:
    """Return what a browser would send of a page whose fields nobody touched."""
    sent: dict[str, object] = {}
    for name, inside in re.findall(r'<select[^>]*name="(\w+)">(.*?)</select>', page, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', inside)
        sent[name] = chosen[1] if chosen else ""
    for tag in re.findall(r"<input[^>]*>", page):
        name, value = (re.search(rf'{what}="([^"]*)"', tag) for what in ("name", "value"))
        if name and value and ('type="hidden"' in tag or " checked" in tag):
            known = sent.get(name[1], [])
            sent[name[1]] = [*known, value[1]] if isinstance(known, list) else value[1]
    sent.pop("csrfmiddlewaretoken", None)
    return sent


def test_what_was_read_is_shown_before_anything_is_kept(
    alice_client: Client, alice: Seeker
) -> None:
    page = shown(alice_client, dropped(alice_client))
    assert "Two jobs are in your sheet." in page
    assert "we don’t know this one" in page
    assert "Status says “Applied”, but Rejected says “yes”. Taken: rejected." in page
    assert "“03/04/2025” in Date applied: Thu 3 Apr 2025, or Tue 4 Mar 2025?" in page
    assert not queries.opportunities(alice).exists()


def test_untouched_it_is_kept_as_shown(alice_client: Client, alice: Seeker) -> None:
    address = dropped(alice_client)
    sent = as_filled(shown(alice_client, address)) | {"do": "keep"}
    answer = alice_client.post(address, sent, follow=True)
    assert "Two jobs came in." in answer.content.decode()
    assert queries.opportunities(alice).get(employer="Brightwater").stage == "rejected"


def test_what_is_mended_counts(alice_client: Client, alice: Seeker) -> None:
    address = dropped(alice_client)
    sent = as_filled(shown(alice_client, address))
    sent |= {"column_5": "source", "word_0": "interview+", "dates": "day", "wins": "stage"}
    alice_client.post(address, sent | {"do": "look"})
    again = as_filled(shown(alice_client, address))
    assert (again["column_5"], again["word_0"], again["dates"]) == ("source", "interview+", ["day"])
    alice_client.post(address, again | {"do": "keep"})
    first = queries.opportunities(alice).get(employer="Brightwater")
    assert (first.stage, first.source, str(first.applied_on)) == ("applied", "red", "2025-04-03")
    second = queries.opportunities(alice).get(employer="Kestrel Energy")
    assert (second.stage, second.stage_name) == ("interview", "Marinating")


def test_a_job_one_has_is_ticked_and_can_be_unticked(
    alice_client: Client, alice: Seeker, now: datetime
) -> None:
    pipeline.add(alice, now=now, employer="Kestrel Energy", title="Planner")
    address = dropped(alice_client)
    sent = as_filled(shown(alice_client, address))
    assert sent["same"] == ["3"]
    alice_client.post(address, {**sent, "same": [], "do": "look"})
    assert "same" not in as_filled(shown(alice_client, address))
    alice_client.post(address, as_filled(shown(alice_client, address)) | {"do": "keep"})
    assert queries.opportunities(alice).filter(employer="Kestrel Energy").count() == 2


def test_keeping_it_can_be_undone(alice_client: Client, alice: Seeker) -> None:
    address = dropped(alice_client)
    answer = alice_client.post(address, {"do": "keep"}, follow=True)
    undo = re.search(r'action="(/undo/[^"]+)"', answer.content.decode())
    assert undo is not None
    alice_client.post(undo[1])
    assert not queries.opportunities(alice).exists()


def test_the_same_file_again_offers_nothing_to_keep(alice_client: Client) -> None:
    alice_client.post(dropped(alice_client), {"do": "keep"})
    page = shown(alice_client, dropped(alice_client))
    assert "2 here already, unchanged." in page
    assert 'value="keep"' not in page


def test_a_file_without_a_table_says_why(alice_client: Client) -> None:
    file = SimpleUploadedFile("jobs.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    answer = alice_client.post(reverse("sheet"), {"file": file})
    assert answer.status_code == 422
    assert "save it as CSV or XLSX" in answer.content.decode()
    assert alice_client.post(reverse("sheet")).status_code == 422


def test_a_column_can_be_named_where_none_was_known(alice_client: Client, alice: Seeker) -> None:
    address = dropped(alice_client, b"Squad,Chair,Places\nAcme,Clerk,3\nBolt,Cook,4\n")
    page = shown(alice_client, address)
    assert "No column looks like an employer or a job title." in page
    alice_client.post(address, as_filled(page) | {"column_1": "title", "do": "look"})
    assert "Two jobs are in your sheet." in shown(alice_client, address)
    alice_client.post(address, as_filled(shown(alice_client, address)) | {"do": "keep"})
    assert queries.opportunities(alice).count() == 2


def test_nobody_else_sees_a_sheet(alice_client: Client, charlie_client: Client) -> None:
    address = dropped(alice_client)
    assert charlie_client.get(address).status_code == 404
    assert charlie_client.post(address, {"do": "keep"}).status_code == 404


def test_a_sheet_is_no_invitation(alice_client: Client) -> None:
    address = dropped(alice_client)
    assert alice_client.get(address.replace("import", "invite")).status_code == 404


def test_what_a_sheet_says_is_escaped(alice_client: Client) -> None:
    evil = b"Company,Position,Status\n<script>alert(1)</script>,<b>x</b>,<i>odd</i>\n"
    page = shown(alice_client, dropped(alice_client, evil))
    assert "<script>alert" not in page
    assert "<i>odd" not in page


def test_a_mail_is_led_to_the_invitations(alice_client: Client) -> None:
    mail = SimpleUploadedFile("mail.eml", scenes.MAIL.encode())
    answer = alice_client.post("/import/", {"file": mail})
    assert answer.status_code == 422
    assert "This is a mail, which holds no table. Bring it along" in answer.content.decode()


def test_a_role_that_stands_for_the_employer_is_said_once(alice_client: Client) -> None:
    rows = b"Company,Position,Status\nBrightwater,Support lead,Applied\n,Nobody,Applied\n"
    page = shown(alice_client, dropped(alice_client, rows))
    table = page[page.index("Employer and role") :]
    assert table.count("Nobody") == 1
    assert "Brightwater<" in table
    assert "Support lead<" in table

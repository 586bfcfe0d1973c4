"""What is taken as the link of a call: an address that opens, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.at_a_terminal import done, monday_in_berlin, refused

from showup.accounts.services import local_seeker
from showup.pipeline import queries, rules

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "tel:+49301234", "meet.acme.example/x", "https://", "http://["]
)
def test_what_opens_no_page_is_refused_with_how_to_mend_it(link: str) -> None:
    done("add", "Acme")
    for command in ("book", "invite"):
        when = ["tomorrow 10:00"] if command == "book" else ["--at", "tomorrow 10:00"]
        told = refused(command, "Acme", *when, "--link", link)
        assert "A link begins with https://" in told
        assert "is the place" in told
    assert not queries.interviews(local_seeker()).exists()


def test_a_page_is_taken_and_so_is_no_link() -> None:
    done("add", "Acme")
    done("book", "Acme", "tomorrow 10:00", "--link", "https://meet.acme.example/x")
    assert queries.interviews(local_seeker()).get().link == "https://meet.acme.example/x"
    rules.check_interview({"link": "", "scheduling_link": ""})


def test_where_a_time_is_chosen_is_a_page_too() -> None:
    with pytest.raises(rules.FieldError, match="begins with https"):
        rules.check_interview({"scheduling_link": "javascript:alert(1)"})

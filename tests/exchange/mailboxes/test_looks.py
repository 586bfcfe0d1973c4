"""What a look into a real mailbox finds, keeps and leaves alone."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from tests import cast, scenes
from tests.exchange.mailboxes import mails
from tests.exchange.mailboxes.dovecot import PASSWORD, Server

from showup.exchange.invitations import services as invitations
from showup.exchange.invitations.rules import Answers
from showup.exchange.mailboxes import looks, queries, services
from showup.exchange.mailboxes.progress import Progress
from showup.exchange.mailboxes.server import connecting, reading
from showup.exchange.mailboxes.troubles import MailboxError
from showup.exchange.models import Arrival
from showup.pipeline import queries as pipeline
from showup.shared.beside import StoppedError

if TYPE_CHECKING:
    from tests.exchange.mailboxes.conftest import SetUp

    from showup.accounts.models import Seeker

ANSWERS = Answers()


def test_what_speaks_of_an_interview_is_found_and_nothing_counts_yet(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    told = [*mails.others(20), mails.invitation(now=now), mails.mail("Sad news", mails.CANCELLED)]
    server.deliver(user, told, came=now - timedelta(days=1))
    mailbox = set_up()
    done = looks.look(mailbox, PASSWORD, now=now)
    assert done == Progress(22, 22, 2)
    cancelled, invited = queries.waiting(alice)
    assert (invited.what, invited.subject) == (
        "An invitation to an interview",
        "Interview at Kestrel Energy",
    )
    assert cancelled.what == "An interview that is called off"
    assert not pipeline.opportunities(alice).exists()
    row = queries.mailbox(alice)
    assert row is not None
    assert (row.glanced, row.opened, row.trouble, row.read_at) == (22, 2, "", now)


def test_a_later_look_reads_only_what_came_since(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(1, now=now)], came=now - timedelta(days=1))
    mailbox = set_up()
    looks.look(mailbox, PASSWORD, now=now)
    again = queries.mailbox(alice)
    assert again is not None
    assert looks.look(again, PASSWORD, now=now) == Progress()
    # dragged into the folder later: older than the first look went back, yet new here
    server.deliver(user, [mails.invitation(2, now=now)], came=now - timedelta(days=400))
    assert looks.look(again, PASSWORD, now=now) == Progress(1, 1, 1)
    assert len(queries.waiting(alice)) == 2


def test_the_first_look_goes_back_as_far_as_was_chosen(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(1, now=now)], came=now - timedelta(days=40))
    server.deliver(user, [mails.invitation(2, now=now)], came=now - timedelta(days=20))
    assert looks.look(set_up(), PASSWORD, now=now).total == 1
    assert looks.look(set_up(days=60), PASSWORD, now=now) == Progress(2, 2, 1)


def test_the_same_mail_twice_is_one(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    twice = [mails.invitation(now=now), mails.invitation(now=now)]
    server.deliver(user, twice, came=now)
    looks.look(set_up(), PASSWORD, now=now)
    assert len(queries.waiting(alice)) == 1


@pytest.mark.parametrize("first", ["the file", "the mailbox"])
def test_a_mail_that_was_kept_by_hand_is_not_found_as_well(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime, first: str
) -> None:
    """Saved as a file its line ends differ, so its bytes do."""
    mail = mails.invitation(now=now)
    server.deliver(user, [mail], came=now)
    mailbox = set_up()
    if first == "the mailbox":
        looks.look(mailbox, PASSWORD, now=now)
        assert len(queries.waiting(alice)) == 1
    saved = invitations.take_in(alice, name="a.eml", data=mail.replace(b"\r\n", b"\n"), now=now)
    invitations.keep(saved, answers=ANSWERS, now=now)
    if first == "the file":
        looks.look(mailbox, PASSWORD, now=now)
    assert queries.waiting(alice) == ()


def test_one_that_is_kept_waits_no_longer_and_waits_again_once_undone(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(now=now)], came=now)
    looks.look(set_up(), PASSWORD, now=now)
    (found,) = queries.waiting(alice)
    arrival = Arrival.objects.get(pk=found.arrival)
    kept = invitations.keep(arrival, answers=ANSWERS, now=now)
    assert queries.waiting(alice) == ()
    assert kept.batch is not None
    invitations.undo(alice, kept.batch, now=now)
    assert [each.pk for each in queries.waiting(alice)] == [found.pk]


def test_new_numbers_find_nothing_twice(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(1, now=now)], came=now)
    mailbox = set_up()
    looks.look(mailbox, PASSWORD, now=now)
    first = mailbox.uid_validity
    server.renumber(user)
    server.deliver(user, [mails.invitation(2, now=now)], came=now)
    assert looks.look(mailbox, PASSWORD, now=now) == Progress(2, 2, 1)
    row = queries.mailbox(alice)
    assert row is not None
    assert row.uid_validity != first
    assert len(queries.waiting(alice)) == 2


def test_a_folder_in_any_script_is_found(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    name = "Vorstellungsgespräche & 面接"
    server.deliver(user, [mails.invitation(now=now)], folder=name, came=now)
    assert looks.look(set_up(folder=name), PASSWORD, now=now).found == 1


def test_starttls_does_as_well(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(now=now)], came=now)
    mailbox = set_up(port=server.starttls, starttls=True)
    assert looks.look(mailbox, PASSWORD, now=now).found == 1


def test_nothing_in_the_mailbox_is_changed(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    """A server keeps flags in the files' names, and moves what was seen out of “new”."""
    server.deliver(user, [*mails.others(8), mails.invitation(now=now)], came=now)
    before = sorted(file.name for file in (server.folder(user) / "cur").iterdir())
    looks.look(set_up(), PASSWORD, now=now)
    assert sorted(file.name for file in (server.folder(user) / "cur").iterdir()) == before
    assert all(name.endswith(":2,") for name in before)
    said = re.findall(r"^[\d.]+ \w+ (.+)$", server.commands(), re.MULTILINE)
    verbs = {" ".join(line.split()[:2]) for line in said}
    assert verbs <= {'EXAMINE "INBOX"', "UID SEARCH", "UID FETCH", *_examined(verbs)}
    fetched = [line for line in said if line.startswith("UID FETCH")]
    assert fetched
    assert not any(re.search(r"BODY\[|RFC822(?!\.SIZE)", line) for line in fetched)


def _examined(verbs: set[str]) -> set[str]:
    """Return what other tests on this server say as well: of other folders, which there are."""
    return {verb for verb in verbs if verb.startswith(("EXAMINE ", "LIST "))}


def test_five_thousand_mails_are_looked_through_a_batch_at_a_time(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    told = mails.others(5000)
    told[700::1000] = [mails.invitation(at, now=now) for at in range(5)]
    server.deliver(user, told, came=now - timedelta(days=3))
    steps: list[Progress] = []
    done = looks.look(set_up(), PASSWORD, now=now, say=steps.append)
    assert done == Progress(5000, 5000, 5)
    assert len(steps) > 20
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    row = queries.mailbox(alice)
    assert row is not None
    assert row.opened < 20


def test_a_look_can_be_stopped_and_goes_on_from_there(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    told = [mails.invitation(0, now=now), *mails.others(300), mails.invitation(1, now=now)]
    server.deliver(user, told, came=now)
    mailbox = set_up()
    steps: list[Progress] = []
    with pytest.raises(StoppedError):
        looks.look(mailbox, PASSWORD, now=now, say=steps.append, should_stop=lambda: len(steps) > 2)
    assert len(queries.waiting(alice)) == 1
    again = queries.mailbox(alice)
    assert again is not None
    assert again.last_uid == 200
    assert looks.look(again, PASSWORD, now=now) == Progress(102, 102, 1)


def test_a_mailbox_that_is_forgotten_meanwhile_gets_nothing_more(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(now=now)], came=now)
    mailbox = set_up()

    def forget(_: Progress) -> None:
        row = queries.mailbox(alice)
        if row is not None:
            services.forget(row)

    with pytest.raises(StoppedError):
        looks.look(mailbox, PASSWORD, now=now, say=forget)
    assert not Arrival.objects.exists()


def test_an_employer_one_knows_is_read_whatever_the_subject_says(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    name = scene.booked.employer
    mail = mails.mail(f"{name}", "See you.", sender="Nina <nina@elsewhere.example>")
    server.deliver(user, [mail, *mails.others(5)], came=now)
    looks.look(set_up(), PASSWORD, now=now)
    row = queries.mailbox(alice)
    assert row is not None
    assert row.opened == 1


def test_a_giant_mail_is_read_from_its_beginning(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(looks, "LARGEST", 100_000)
    monkeypatch.setattr(looks, "BEGINNING", 20_000)
    mail = mails.invitation(now=now) + b"line of no use\r\n" * 50_000
    server.deliver(user, [mail], came=now)
    assert looks.look(set_up(), PASSWORD, now=now).found == 1


def test_nobody_else_sees_what_was_found(
    alice: Seeker, bob: Seeker, charlie: Seeker, server: Server, user: str, set_up: SetUp,
    now: datetime,
) -> None:  # fmt: skip
    server.deliver(user, [mails.invitation(now=now)], came=now)
    looks.look(set_up(), PASSWORD, now=now)
    (found,) = queries.waiting(alice)
    for other in (bob, charlie):
        assert queries.mailbox(other) is None
        assert queries.waiting(other) == ()
        assert queries.found_mail(other, found.pk) is None
        address = f"/invite/{found.arrival}/"
        assert cast.client_of(other).get(address).status_code == 404


def test_what_many_large_mails_brought_is_kept_before_the_next_is_read(
    alice: Seeker, server: Server, user: str, set_up: SetUp, now: datetime,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Twelve of them together would not fit into memory; one of them does."""
    large = b"line of no use\r\n" * 20_000
    told = [mails.invitation(at, now=now) + large for at in range(12)]
    server.deliver(user, told, came=now)
    monkeypatch.setattr(looks, "TOGETHER", 3 * len(told[0]) + 1000)
    kept: list[int] = []
    whole = reading.whole

    def counting(*asked: Any) -> bytes | None:
        kept.append(len(queries.waiting(alice)))
        return whole(*asked)

    monkeypatch.setattr(reading, "whole", counting)
    assert looks.look(set_up(), PASSWORD, now=now) == Progress(12, 12, 12)
    assert kept == [0, 0, 0, 3, 3, 3, 6, 6, 6, 9, 9, 9]
    row = queries.mailbox(alice)
    assert row is not None
    assert (row.glanced, row.opened) == (12, 12)


def test_headers_without_an_end_are_looked_at_from_their_beginning(
    server: Server, user: str, set_up: SetUp, now: datetime
) -> None:
    endless = mails.invitation(now=now).replace(
        b"MIME-Version", b"X-A: 1\r\nFrom: " + b"a@b.example,\r\n " * 30_000 + b"c@d.example\r\nMIME-Version", 1
    )  # fmt: skip
    server.deliver(user, [endless, mails.invitation(1, now=now)], came=now)
    with connecting.opened(services.address_of(set_up()), PASSWORD) as folder:
        seen = reading.heads(folder, reading.uids(folder))
    assert len(seen) == 2
    assert max(len(head.fields) for head in seen) < 40_000


def test_an_answer_that_never_ends_is_refused_and_says_so(
    server: Server, user: str, set_up: SetUp, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.deliver(user, mails.others(90), came=now)
    monkeypatch.setattr(connecting, "LARGEST", 20_000)
    with pytest.raises(MailboxError, match="so we stopped there"):
        looks.look(set_up(), PASSWORD, now=now)

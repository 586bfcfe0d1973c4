"""One look into a mailbox: headers first, openings of what is undecided, few mails whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import F, QuerySet

from showup.exchange.invitations import services as invitations
from showup.exchange.invitations.readings import read_file
from showup.exchange.mailboxes import queries, services
from showup.exchange.mailboxes.progress import Progress
from showup.exchange.mailboxes.rules import heads as seen
from showup.exchange.mailboxes.rules import sieve
from showup.exchange.mailboxes.rules.parts import parted
from showup.exchange.mailboxes.senders import known_senders
from showup.exchange.mailboxes.server import connecting, reading
from showup.exchange.mailboxes.troubles import MailboxError
from showup.exchange.models import FoundMail, Mailbox
from showup.shared.beside import StoppedError, go_on

AT_ONCE = 100  # mails whose headers are asked for in one go
TOGETHER = 8 * 1024 * 1024  # bytes of mails whose readings are held before they are kept
LARGEST = 10 * 1024 * 1024  # bytes of a mail that is fetched whole
BEGINNING = 1024 * 1024  # of a larger one: its words come first, what is attached afterwards


@dataclass(frozen=True, slots=True)
class _Hit:
    """A mail that speaks of an interview."""

    mark: str
    name: str
    digest: str  # of its bytes, which are not held: many mails may bring large attachments
    told: invitations.Told


def look(
    mailbox: Mailbox,
    password: str,
    *,
    now: datetime,
    say: Callable[[Progress], None] = lambda _: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Progress:
    """Look through what is new in a mailbox, a batch at a time, each kept before the next.

    Raises:
        MailboxError: in one sentence; the mailbox keeps it, too, and where to go on from.
        StoppedError: it was asked to stop.
    """
    rows = Mailbox.objects.filter(pk=mailbox.pk)
    rows.update(tried_at=now)
    try:
        with connecting.opened(services.address_of(mailbox), password) as folder:
            done = _look_through(mailbox, folder, now, say, should_stop)
    except MailboxError as error:
        services.note_trouble(mailbox.pk, error)
        raise
    rows.update(read_at=now, trouble="", troubles=0, wants_seeker=False)
    return done


def _look_through(
    mailbox: Mailbox,
    folder: connecting.Folder,
    now: datetime,
    say: Callable[[Progress], None],
    should_stop: Callable[[], bool],
) -> Progress:
    _begin(mailbox, folder)
    since = None if mailbox.is_caught_up else mailbox.since
    todo = reading.uids(folder, since=since, after=mailbox.last_uid)
    known = known_senders(mailbox.seeker)
    done = Progress(total=len(todo))
    for batch in _batches(todo):
        say(done)
        found = _take(mailbox, folder, batch, known, now, should_stop)
        done = Progress(done.done + len(batch), len(todo), done.found + found)
    say(done)
    # Older mail than was asked for may have higher numbers: it was left out once, so for good.
    last = max([mailbox.last_uid, folder.uid_next - 1, *todo[-1:]])
    _of(mailbox).update(last_uid=last, is_caught_up=True)
    return done


def _begin(mailbox: Mailbox, folder: connecting.Folder) -> None:
    """Go on where the last look ended, unless the server has numbered its mails anew."""
    if mailbox.uid_validity != folder.uid_validity:
        mailbox.uid_validity, mailbox.last_uid, mailbox.is_caught_up = folder.uid_validity, 0, False
        _of(mailbox).update(
            uid_validity=mailbox.uid_validity, last_uid=mailbox.last_uid, is_caught_up=False
        )


def _chosen(
    mailbox: Mailbox, folder: connecting.Folder, batch: Sequence[int], known: sieve.Known
) -> list[seen.Head]:
    """Return the mails of a batch that could be about an interview and weren't found before."""
    heads = reading.heads(folder, batch)
    marks = set(
        FoundMail.objects.filter(
            mailbox=mailbox, mark__in=[head.mark for head in heads]
        ).values_list("mark", flat=True)
    )
    heads = tuple(head for head in heads if head.mark not in marks)
    undecided = [head.uid for head in heads if not sieve.by_head(head, known)]
    openings = reading.openings(folder, undecided, sieve.OPENING)
    return [
        head
        for head in heads
        if head.uid not in openings or sieve.by_opening(head, openings[head.uid])
    ]


def _take(
    mailbox: Mailbox,
    folder: connecting.Folder,
    batch: Sequence[int],
    known: sieve.Known,
    now: datetime,
    should_stop: Callable[[], bool],
) -> int:
    """Look through a batch, and keep what each part of it brought before the next is read."""
    go_on(should_stop)
    chosen = {head.uid: head for head in _chosen(mailbox, folder, batch, known)}
    sizes = {uid: min(head.size, LARGEST) for uid, head in chosen.items()}
    found = 0
    for part in parted(batch, sizes, most=TOGETHER):
        of_it = [chosen[uid] for uid in part if uid in chosen]
        found += _read_part(mailbox, folder, part, of_it, now, should_stop)
    return found


def _read_part(
    mailbox: Mailbox,
    folder: connecting.Folder,
    batch: Sequence[int],
    chosen: Sequence[seen.Head],
    now: datetime,
    should_stop: Callable[[], bool],
) -> int:
    """Read some mails whole and keep what they brought, even where that breaks off in the middle."""
    hits: list[_Hit] = []
    reached = batch[0] - 1
    try:
        for head in chosen:
            go_on(should_stop)
            hits += _read(folder, head, now)
            reached = head.uid
        reached = batch[-1]
    finally:
        glanced = sum(uid <= reached for uid in batch)
        opened = sum(head.uid <= reached for head in chosen)
        found = _keep(mailbox, hits, last=reached, glanced=glanced, opened=opened, now=now)
    return found


def _read(folder: connecting.Folder, head: seen.Head, now: datetime) -> list[_Hit]:
    """Fetch a mail whole; return it where the reader reads it as about an interview."""
    data = reading.whole(folder, head.uid, BEGINNING if head.size > LARGEST else LARGEST)
    if data is None:
        return []
    name = f"{head.mail.subject[:200] or 'a mail'}.eml"
    told = read_file(name, data, came=now)
    if all(each.kind in queries.IDLE for each in told[0]):
        return []
    digest = invitations.digest_of(data)
    return [_Hit(head.mark or digest, name, digest, told)]


@transaction.atomic
def _keep(
    mailbox: Mailbox, hits: Sequence[_Hit], *, last: int, glanced: int, opened: int, now: datetime
) -> int:
    """Keep what a batch brought, and how far we have come; return how many are new."""
    if not _of(mailbox).update(
        last_uid=max(last, mailbox.last_uid),
        glanced=F("glanced") + glanced,
        opened=F("opened") + opened,
    ):
        raise StoppedError  # it was forgotten, or is another one now
    mailbox.last_uid = max(last, mailbox.last_uid)
    by_hand = queries.signatures_kept(mailbox.seeker) if hits else frozenset()
    number = 0
    for hit in hits:
        if FoundMail.objects.filter(mailbox=mailbox, mark=hit.mark).exists():
            continue
        arrival = invitations.take_in_read(
            mailbox.seeker, name=hit.name, digest=hit.digest, told=hit.told, now=now
        )
        if queries.signatures(arrival.readings) & by_hand:
            invitations.drop(arrival)
            continue
        FoundMail.objects.create(mailbox=mailbox, arrival=arrival, mark=hit.mark, found_at=now)
        number += 1
    return number


def _of(mailbox: Mailbox) -> QuerySet[Mailbox]:
    """Return the row as long as it is still about the same folder."""
    return Mailbox.objects.filter(
        pk=mailbox.pk, host=mailbox.host, port=mailbox.port, user=mailbox.user,
        folder=mailbox.folder,
    )  # fmt: skip


def _batches(todo: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(todo), AT_ONCE):
        yield todo[start : start + AT_ONCE]

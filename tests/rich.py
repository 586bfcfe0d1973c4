"""A search with a row in every table, made through the verbs and doors' services."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests import scenes

from showup.agenda.feeds import services as feeds
from showup.agenda.preparing import services as preparing
from showup.agenda.reminders import services as reminding
from showup.diary import services as diary
from showup.diary.rules import Block
from showup.exchange.invitations import services as exchange
from showup.exchange.invitations.rules import Answers
from showup.exchange.mailboxes import services as mailboxes
from showup.exchange.mailboxes.rules.places import Address
from showup.exchange.models import FoundMail
from showup.exchange.postings import services as postings
from showup.exchange.postings.rules import PostingAnswers
from showup.exchange.sheets import services as sheets
from showup.exchange.sheets.rules.settings import Settings
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker

SHEET = (
    b"Company,Role,Status,Date applied,Notes\n"
    b"Linden Rail,Clerk,Trial day,2026-10-01,=1+1\nVale Water,Keeper,Rejected,2026-10-02,\n"
)
POSTING = """\
Gardener (part time)
Harbour Housing, Leeds
Salary: \u00a328,000 to \u00a331,000 a year. Permanent contract.
You plan and mend the gardens of six houses.
Apply by 18 December 2026.
"""
SECOND = scenes.MAIL.replace("Brightwater Logistics", "Harbour Housing").replace("1@", "2@")


def search(seeker: Seeker, *, now: datetime) -> scenes.Search:
    """Give a seeker a bit of everything, an undone change and a removed row too."""
    scene = scenes.search(seeker, now=now)
    scenes.answered(scene, now=now)
    pipeline.name_stage(seeker, name="Trial day", like="interview", now=now)
    pipeline.move(scene.booked, stage="interview", stage_name="Trial day", now=now)
    pipeline.keep_posting(
        scene.dream,
        now=now,
        title="Service design lead",
        text="We pay 70,000 € – 東京 or remote.",
        facts=[{"field": "pay", "value": "70000", "quote": "70,000 €"}],
        canonical_key="0" * 64,
        link="https://acme.example/jobs/1",
    )
    pipeline.note(scene.dream, text="=cmd|' /C calc'!A0", now=now)
    pipeline.note(scene.invited, text="Prepare a case.", kind="task", due=now, now=now)
    pipeline.change(
        scene.dream,
        now=now,
        pay_low=60000.0,
        pay_high=70000.5,
        pay_currency="EUR",
        pay_period="year",
        doubts=["commute"],
        doubt_words="An hour each way; Müller’s line.",
    )
    pipeline.invite_again(
        scene.invitation, slots=[pipeline.SlotTime(now + timedelta(days=9), 30)], now=now
    )
    pipeline.held(scene.booking, now=now)
    pipeline.end(scene.offered, stage="declined", now=now)
    _, mistaken = pipeline.add(seeker, now=now, employer="A mistake")
    exchange.undo(seeker, mistaken, now=now)
    _take(seeker, scenes.MAIL, "mail.eml", now=now)
    _take(seeker, SECOND, "another.eml", now=now)
    feeds.make(seeker, name="calendar at home", discreet=False, now=now)
    work = diary.add_calendar(seeker, name="Work", kind="file", now=now)
    diary.replace_busy(work, [Block(now, now + timedelta(hours=1))], now=now)
    reminding.claim(seeker, f"{scene.booking.pk}:soon", channel="desktop", now=now)
    find_in_mail(seeker, now=now)
    far = scene.dream.interviews.get()
    told = [{"asks": "Design", "story": "Müller’s stairs."}]
    preparing.keep(far, now=now, answers=told, reasons=["東京"], questions=["Why now?"])
    preparing.set_aside(far, starts_at=now + timedelta(days=12, hours=1), now=now)
    sheets.keep_file(seeker, name="mine.csv", data=SHEET, settings=Settings(), now=now)
    came = postings.take_in_posting(seeker, text=POSTING, now=now)
    answers = PostingAnswers({"employer": "Orchard House"}, same_as="new")
    postings.keep_posting_arrival(came, answers=answers, now=now)
    return scene


def find_in_mail(seeker: Seeker, *, now: datetime) -> FoundMail:
    """Have a mail lie in the seeker's mailbox, as a look into it would leave it."""
    address = Address("imap.example", 993, starttls=False, user="me@mail.example", folder="Jobs")
    mailbox = mailboxes.set_up(seeker, address, now=now)
    arrival = exchange.take_in(seeker, name="found.eml", data=scenes.MAIL.encode(), now=now)
    return FoundMail.objects.create(mailbox=mailbox, arrival=arrival, mark="0" * 64, found_at=now)


def _take(seeker: Seeker, mail: str, name: str, *, now: datetime) -> None:
    arrival = exchange.take_in(seeker, name=name, data=mail.encode(), now=now)
    exchange.keep(arrival, answers=Answers(belongs_to="new"), now=now)

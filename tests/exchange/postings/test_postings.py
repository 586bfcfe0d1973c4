"""A posting is taken in, looked at, kept with its job, and undone as one change."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from tests.exchange.postings import adverts

from showup.exchange.fetching import FetchError, Page
from showup.exchange.invitations import services
from showup.exchange.invitations.rules import MissingAnswerError
from showup.exchange.postings import queries as posting_queries
from showup.exchange.postings import services as postings
from showup.exchange.postings.rules import PostingAnswers
from showup.exchange.postings.services import NotAPostingError
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.exchange.postings.services import KeptPosting

NEW = PostingAnswers(same_as="new")


def keep(
    seeker: Seeker, data: bytes, now: datetime, answers: PostingAnswers | None = None
) -> KeptPosting:
    arrival = postings.take_in_posting(seeker, data=data, name="posting.html", now=now)
    return postings.keep_posting_arrival(arrival, answers=answers or PostingAnswers(), now=now)


def count(seeker: Seeker) -> int:
    return pipeline.opportunities(seeker).count()


def test_a_page_becomes_a_saved_job_with_its_posting(alice: Seeker, now: datetime) -> None:
    kept = keep(alice, adverts.page(), now)
    job = pipeline.opportunity(alice, kept.opportunity.pk)
    assert job is not None
    assert (job.employer, job.title, job.stage) == (
        "Brightwater Logistics", "Support operations lead", "saved",
    )  # fmt: skip
    assert (job.pay_low, job.pay_high, job.pay_currency, job.pay_period) == (
        38_000, 44_000, "GBP", "year",
    )  # fmt: skip
    assert (job.link, job.source) == (adverts.LINK, "careers.brightwater.example")
    (posting,) = job.postings.all()
    assert "plan their shifts" in posting.text
    assert posting.closes == date(2026, 12, 4)
    assert posting.canonical_key
    assert posting.sketch
    assert {fact["field"] for fact in posting.facts} >= {"title", "employer", "pay", "closes"}


def test_having_applied_is_remembered_with_its_day(alice: Seeker, now: datetime) -> None:
    day = date(2026, 11, 20)
    kept = keep(alice, adverts.page(), now, PostingAnswers(applied_on=day, excitement=7.0))
    assert (kept.opportunity.stage, kept.opportunity.applied_on) == ("applied", day)
    assert (kept.opportunity.stage_since, kept.opportunity.excitement) == (day, 7.0)


def test_a_day_to_come_is_refused(alice: Seeker, now: datetime) -> None:
    with pytest.raises(FieldError, match="still to come"):
        keep(alice, adverts.page(), now, PostingAnswers(applied_on=date(2026, 11, 24)))
    assert count(alice) == 0


def test_all_of_it_is_undone_as_one(alice: Seeker, now: datetime) -> None:
    kept = keep(alice, adverts.page(), now)
    assert kept.batch is not None
    assert services.undo(alice, kept.batch, now=now) is not None
    assert count(alice) == 0
    assert keep(alice, adverts.page(), now).written


def test_the_same_file_twice_is_kept_once(alice: Seeker, now: datetime) -> None:
    first = keep(alice, adverts.page(), now)
    again = keep(alice, adverts.page(), now)
    assert not again.written
    assert again.opportunity == first.opportunity
    assert "here already" in again.problems[0].what
    assert count(alice) == 1


@pytest.mark.parametrize(
    "other",
    [
        adverts.page(link=adverts.LINK + "?utm_source=mail", words="Something else entirely."),
        adverts.page(link="https://board.example/9", words=adverts.WORDS + " Call Ruth."),
        adverts.page(link="", words="A wholly new text.", title="Support operations lead (f/m)"),
    ],
    ids=["address", "text", "names"],
)
def test_what_may_be_the_same_job_is_asked_and_never_merged_silently(
    alice: Seeker, now: datetime, other: bytes
) -> None:
    first = keep(alice, adverts.page(), now)
    with pytest.raises(MissingAnswerError) as asked:
        keep(alice, other, now)
    assert str(first.opportunity.pk) in dict(asked.value.question.choices)
    assert count(alice) == 1
    assert keep(alice, other, now, NEW).opportunity != first.opportunity


def test_another_job_of_the_same_employer_is_not_asked_about(alice: Seeker, now: datetime) -> None:
    keep(alice, adverts.page(), now)
    words = "You would keep the books of four depots and close each month with them, in York."
    keep(alice, adverts.page(title="Accountant", words=words, link="https://b.example/12"), now)
    assert count(alice) == 2


def test_nobody_elses_jobs_are_compared_with(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    keep(alice, adverts.page(), now)
    assert keep(charlie, adverts.page(), now).written
    job = pipeline.opportunities(alice).get().pk
    with pytest.raises(MissingAnswerError, match="isn't in your pipeline"):
        keep(charlie, adverts.page(link="https://b.example/1"), now, PostingAnswers(same_as=job))


def test_a_job_that_is_there_gains_what_it_lacks_and_keeps_what_it_has(
    alice: Seeker, now: datetime
) -> None:
    job, _ = verbs.add(
        alice,
        now=now,
        employer="Brightwater",
        title="Support lead",
        stage="applied",
        excitement=3.0,
    )
    answers = PostingAnswers(same_as=job.pk, excitement=9.0)
    kept = keep(alice, adverts.page(), now, answers)
    job.refresh_from_db()
    assert (job.title, job.excitement, job.pay_low) == ("Support lead", 3.0, 38_000)
    assert ("role", "Support lead", "Support operations lead") in kept.differs
    assert job.postings.count() == 1
    assert kept.batch is not None
    services.undo(alice, kept.batch, now=now)
    job.refresh_from_db()
    assert (job.pay_low, job.postings.count()) == (None, 0)


def test_the_day_of_an_application_is_remembered_where_it_was_not_known(
    alice: Seeker, now: datetime
) -> None:
    job, _ = verbs.add(alice, now=now, employer="Brightwater", stage="interview")
    day = date(2026, 11, 20)
    kept = keep(alice, adverts.page(), now, PostingAnswers(same_as=job.pk, applied_on=day))
    job.refresh_from_db()
    assert (job.stage, job.applied_on) == ("interview", day)
    assert kept.batch is not None
    assert services.undo(alice, kept.batch, now=now) == "The posting of Brightwater is kept."


def test_a_saved_job_becomes_applied_for(alice: Seeker, now: datetime) -> None:
    job, _ = verbs.add(alice, now=now, employer="Brightwater", stage="saved")
    day = date(2026, 11, 20)
    keep(alice, adverts.page(), now, PostingAnswers(same_as=job.pk, applied_on=day))
    job.refresh_from_db()
    assert (job.stage, job.applied_on, job.stage_since) == ("applied", day, day)


def test_of_several_postings_each_is_kept_by_itself(alice: Seeker, now: datetime) -> None:
    data = adverts.board("Baker", "Driver on nights", "Accountant")
    arrival = postings.take_in_posting(alice, data=data, name="jobs.json", now=now)
    titles = [one.title.value for one in posting_queries.postings(arrival) if one.title]
    assert titles == ["Baker", "Driver on nights", "Accountant"]
    kept = postings.keep_posting_arrival(arrival, answers=NEW, now=now, which=1)
    assert kept.opportunity.title == "Driver on nights"
    assert postings.keep_posting_arrival(arrival, answers=NEW, now=now, which=2).written
    assert not postings.keep_posting_arrival(arrival, answers=NEW, now=now, which=1).written


def test_pasted_text_is_kept_with_the_address_it_stood_at(alice: Seeker, now: datetime) -> None:
    arrival = postings.take_in_posting(alice, text=adverts.WORDS, address=adverts.LINK, now=now)
    answers = PostingAnswers({"employer": "Brightwater"})
    kept = postings.keep_posting_arrival(arrival, answers=answers, now=now)
    (posting,) = kept.opportunity.postings.all()
    assert (posting.link, posting.source) == (adverts.LINK, "text")
    assert posting.text.split() == adverts.WORDS.split()


def test_what_holds_no_posting_is_said(alice: Seeker, now: datetime) -> None:
    arrival = postings.take_in_posting(alice, data=b"%PDF-1.7", name="job.pdf", now=now)
    assert posting_queries.problems(arrival)
    with pytest.raises(NotAPostingError):
        postings.keep_posting_arrival(arrival, answers=NEW, now=now)


def test_a_posting_without_any_name_asks_for_one(alice: Seeker, now: datetime) -> None:
    arrival = postings.take_in_posting(alice, text="We pay £20 an hour. Leeds.", now=now)
    nameless = PostingAnswers({"employer": "", "title": "", "agency": ""}, same_as="new")
    with pytest.raises(FieldError, match="one is enough"):
        postings.keep_posting_arrival(arrival, answers=nameless, now=now)
    assert count(alice) == 0


def test_a_link_is_fetched_and_read(alice: Seeker, now: datetime) -> None:
    asked: list[str] = []

    def fetch(address: str) -> Page:
        asked.append(address)
        return Page(adverts.page(link=""), "https://acme.example/final", "page")

    arrival = postings.take_in_link(alice, address="https://short.example/x", now=now, fetch=fetch)
    (posting,) = posting_queries.postings(arrival)
    assert posting.link == arrival.name == "https://acme.example/final"
    assert asked == ["https://short.example/x"]


def test_an_empty_page_of_a_known_board_is_read_from_its_data(alice: Seeker, now: datetime) -> None:
    link = "https://boards.greenhouse.io/brightwater/jobs/4001"
    data = "https://boards-api.greenhouse.io/v1/boards/brightwater/jobs/4001?pay_transparency=true"
    answers = {
        link: Page(b"<div id=app></div>", link, "page"),
        data: Page(adverts.board("Baker", "Driver on nights"), data, "json"),
    }
    arrival = postings.take_in_link(alice, address=link, now=now, fetch=answers.__getitem__)
    (posting,) = posting_queries.postings(arrival)
    assert posting.title is not None
    assert (posting.title.value, posting.source) == ("Driver on nights", "Greenhouse")
    assert not posting_queries.problems(arrival)


def test_a_page_that_is_refused_keeps_its_reason_where_the_board_has_nothing_either(
    alice: Seeker, now: datetime
) -> None:
    def fetch(address: str) -> Page:
        raise FetchError(f"{address} is closed.")

    link = "https://jobs.lever.co/acme/0f3c2a58-9d1e-4c77-8b64-5e2f10a9c3d7"
    with pytest.raises(FetchError, match=r"^https://jobs\.lever"):
        postings.take_in_link(alice, address=link, now=now, fetch=fetch)


def test_an_invitation_and_a_posting_are_not_looked_at_as_each_other(
    alice: Seeker, bob: Seeker, charlie: Seeker, now: datetime
) -> None:
    mail = services.take_in(alice, name="a.txt", data=b"Dear Alice", now=now)
    arrival = postings.take_in_posting(alice, data=adverts.page(), now=now)
    assert posting_queries.arrival(alice, mail.pk) is None
    assert posting_queries.arrival(alice, arrival.pk) == arrival
    assert posting_queries.arrival(bob, arrival.pk) is None
    assert posting_queries.arrival(charlie, arrival.pk) is None


@pytest.mark.parametrize(
    "odd",
    [
        b"\xff\xfeB\x00a\x00k\x00e\x00r\x00",
        b"Baker \x00 wanted " * 30,
        b'{"title": "Baker \\ud800", "company_name": "Acme\\u0000", "content": "x", "id": 1}',
        (
            b'<script type="application/ld+json">{"@type": "JobPosting", "title": "\\ud83d", '
            b'"baseSalary": {"@type": "MonetaryAmount", "currency": "EUR", "value": 1e400}}'
            b"</script>"
        ),
        b"[" * 100_000,
        "\u202e\u2066" * 500 + "wanted",
        b"A" * 100_000,
    ],
    ids=["utf-16", "nul", "surrogate", "infinite", "deep", "hidden", "one-word"],
)
def test_odd_bytes_are_kept_or_refused_in_words(
    alice: Seeker, now: datetime, odd: bytes | str
) -> None:
    data = odd if isinstance(odd, bytes) else odd.encode()
    arrival = postings.take_in_posting(alice, data=data, name="odd\x00.html", now=now)
    arrival.refresh_from_db()
    if not posting_queries.postings(arrival):
        assert posting_queries.problems(arrival)
        return
    answers = PostingAnswers({"employer": "Acme"}, same_as="new")
    assert postings.keep_posting_arrival(arrival, answers=answers, now=now).written

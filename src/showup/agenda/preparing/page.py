"""Everything that the page of a brief shows: what is kept, and what is proposed beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from showup.agenda.preparing import before, posting, queries, sheets, sincerity, times, turning
from showup.agenda.preparing.rules import answering, keeping, marking, questions, reasons
from showup.agenda.preparing.rules import trying_out as trying
from showup.agenda.preparing.rules.known import Known, Line, Pay
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.agenda.models import Block, Brief
    from showup.agenda.preparing.rules.blocks import Proposed
    from showup.agenda.preparing.rules.known import Met
    from showup.agenda.preparing.rules.progress import Progress
    from showup.agenda.preparing.rules.sheet import Sheet
    from showup.pipeline.models import Interview, Opportunity


SILENT = (
    "We found nothing in it that we know to be heard as disinterest or as talking somebody down. "
    "Our rules hear about one such sentence in three, so read it once more with their ears."
)


@dataclass(frozen=True, slots=True)
class Tried:
    """What was tried out last, where, and how it went."""

    what: str
    label: str
    went: str
    opportunity: int
    interview: int


@dataclass(frozen=True, slots=True)
class Check:
    """What one plans to say, cut where a remark quotes it, and the remarks."""

    pieces: tuple[marking.Piece, ...]
    remarks: tuple[sincerity.Remark, ...]

    @property
    def says(self) -> str:
        """Return what stands below the remarks, or what no remark means; "" without a text."""
        if self.remarks:
            return "It’s yours to say. We only know how such words are often heard."
        return SILENT if self.pieces else ""


@dataclass(frozen=True, slots=True)
class Page:
    """A brief with everything beside it."""

    interview: Interview
    brief: Brief | None
    sheet: Sheet
    progress: Progress
    has_posting: bool
    answers: tuple[answering.Row, ...]
    more_asks: tuple[str, ...]  # further lines of the posting that ask for something
    duties: tuple[str, ...]
    reasons: reasons.Reasons
    turning: str
    questions: tuple[questions.Question, ...]
    check: Check
    tries: tuple[trying.Thing, ...]
    tried: Tried | None
    met: tuple[Met, ...]
    blocks: tuple[Block, ...]
    unfit: tuple[times.Unfit, ...]  # set aside, and the interview moved away from it
    proposed: tuple[Proposed, ...]
    open: bool  # it can still be prepared for
    over: bool  # it took place, or was missed: how it went can be noted
    past: bool  # its time is over, and nobody has said yet whether it took place


def page(
    seeker: Seeker,
    interview: Interview,
    *,
    today: date,
    now: datetime,
    draft: Mapping[str, Any] | None = None,
) -> Page:
    """Return everything about one interview's brief, in a constant number of queries.

    A `draft` is what couldn't be kept; it stands in the place of the brief.
    """
    row = interview.opportunity
    brief = queries.draft(interview, draft) if draft else queries.for_interview(interview)
    others = before.others_of(seeker, interview)
    met = before.met(interview, others)
    told = posting.told(row)
    earlier = queries.earlier(seeker, interview)
    facts = _known(seeker, row, told, met=met, earlier=earlier)
    asked = told.asks if told else ()
    kept = brief.answers if brief else []
    shown = answering.rows(asked, kept, queries.stories(earlier))
    tried = _tried(earlier)
    past = queries.is_past(interview, now=now)
    aside = times.times(seeker, interview, now=now)
    return Page(
        interview=interview,
        brief=brief,
        sheet=_sheet(seeker, interview, brief, met=met, others=others, asks=asked),
        progress=queries.progress(brief),
        has_posting=told is not None,
        answers=shown,
        more_asks=tuple(line for line in asked if line not in {each.asks for each in shown}),
        duties=(told.duties if told else ())[: answering.AT_FIRST],
        reasons=reasons.without(reasons.propose(facts), brief.reasons if brief else ()),
        turning=turning.sentence(seeker, row, today=today, now=now),
        questions=questions.without(questions.propose(facts), brief.questions if brief else ()),
        check=check(seeker, brief.plans_to_say if brief else "", interview),
        tries=trying.propose(
            format_=interview.format,
            round_=interview.round,
            people=len(interview.people),
            tried=[each.try_out for each in earlier if each.try_out],
        ),
        tried=tried,
        met=met,
        blocks=aside.blocks,
        unfit=aside.unfit,
        proposed=aside.proposed,
        open=interview.state in keeping.OPEN and not past,
        over=interview.state in keeping.OVER,
        past=past,
    )


def read(seeker: Seeker, interview: Interview) -> Sheet:
    """Return a brief as it is read: what is kept, what was said before, what the posting asks."""
    others = before.others_of(seeker, interview)
    met = before.met(interview, others)
    told = posting.told(interview.opportunity)
    asks = told.asks if told else ()
    brief = queries.for_interview(interview)
    return _sheet(seeker, interview, brief, met=met, others=others, asks=asks)


def check(seeker: Seeker, text: str, interview: Interview) -> Check:
    """Return what may cost of what one plans to say, with each quote and why."""
    remarks = sincerity.check(text, language=interview.language, employers=before.names_of(seeker))
    return Check(marking.pieces(text, remarks), remarks)


def _sheet(
    seeker: Seeker,
    interview: Interview,
    brief: Brief | None,
    *,
    met: Sequence[Met],
    others: Sequence[Interview],
    asks: Sequence[str],
) -> Sheet:
    more = (
        *before.facts(interview),
        *before.rounds(interview, others),
        *before.at_employer(seeker, interview),
    )
    notes = interview.opportunity.notes.all()
    return sheets.sheet(
        interview, brief, notes=notes, met=met, more=more, asks=asks[: answering.AT_FIRST]
    )


def _known(
    seeker: Seeker,
    row: Opportunity,
    told: posting.Told | None,
    *,
    met: tuple[Met, ...],
    earlier: Sequence[Brief],
) -> Known:
    paid = pipeline.active(seeker).exclude(pay_low=None, pay_high=None).exclude(pk=row.pk)
    return Known(
        label=row.label,
        criteria=tuple(seeker.criteria),
        lines=(*_facts(row), *(told.lines() if told else ())),
        has_posting=told is not None,
        doubts=tuple(row.doubts),
        doubt_words=row.doubt_words,
        deal_breaker=row.deal_breaker,
        deal_words=row.deal_words,
        pay=_pay(row),
        pay_named=told is not None and told.pay_named,
        other_pay=tuple(_pay(each) for each in paid.prefetch_related(None)),
        remote=row.remote or (told.remote if told else ""),
        met=met,
        asked=tuple(
            question
            for brief in earlier
            if brief.interview.opportunity_id == row.pk
            for question in brief.questions
        ),
    )


def _facts(row: Opportunity) -> list[Line]:
    told = (row.remote, row.contract, f"in {row.place}" if row.place else "", row.level)
    return [Line(text, "fact", "what you noted") for text in told if text]


def _pay(row: Opportunity) -> Pay:
    return Pay(row.label, row.pay_low, row.pay_high, row.pay_currency, row.pay_period)


def _tried(earlier: Sequence[Brief]) -> Tried | None:
    """Return the one thing of the latest interview before this one that is over."""
    rows = [each for each in earlier if each.try_out and each.interview.state in keeping.OVER]
    last = max(rows, key=lambda each: each.interview.starts_at or each.changed_at, default=None)
    if last is None:
        return None
    row = last.interview.opportunity
    return Tried(last.try_out, row.label, last.went, row.pk, last.interview_id)

"""The four answers are kept as one change, and a decision can be worked out and replayed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from showup.advice import queries, services
from showup.engine import checks, json_form
from showup.engine.simulation.simulate import StoppedError
from showup.pipeline import history
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.advice.models import Decision
    from showup.pipeline.models import Opportunity

TODAY = date(2026, 11, 23)


@pytest.fixture
def brightwater(alice: Seeker, now: datetime) -> Opportunity:
    row, _ = verbs.add(alice, now=now, employer="Brightwater", excitement=4.0)
    verbs.invite(row, slots=[verbs.SlotTime(now + timedelta(days=day)) for day in (1, 8)], now=now)
    return row


def fresh(row: Opportunity) -> Opportunity:
    found = pipeline.opportunity(row.seeker, row.pk)
    assert found is not None
    return found


def worked_out(row: Opportunity, now: datetime) -> Decision:
    decision = services.open_decision(row.seeker, row, today=TODAY, now=now, paths=4)
    return services.work_out(decision)


def test_four_answers_are_one_change_that_can_be_undone(
    brightwater: Opportunity, now: datetime
) -> None:
    batch = services.answer_questions(
        brightwater,
        now=now,
        excitement=6.5,
        hours=8.0,
        deal_breaker="unknown",
        deal_words="nights",
        dream_name="Acme",
        dream_day=date(2026, 12, 2),
    )
    row, dream = fresh(brightwater), pipeline.dream(brightwater.seeker)
    assert (row.excitement, row.hours, row.deal_breaker, row.deal_words) == (
        6.5, 8.0, "unknown", "nights",
    )  # fmt: skip
    assert dream is not None
    interview = pipeline.open_interview(dream)
    assert dream.label == "Acme"
    assert interview is not None
    assert interview.starts_at == datetime(2026, 12, 2, 12, tzinfo=UTC)
    history.undo(brightwater.seeker, batch, now=now)
    assert fresh(brightwater).excitement == 4.0
    assert pipeline.dream(brightwater.seeker) is None
    assert pipeline.opportunities(brightwater.seeker).count() == 1


def test_a_dream_that_is_known_is_not_made_twice(brightwater: Opportunity, now: datetime) -> None:
    known, _ = verbs.add(brightwater.seeker, now=now, employer="Acme", excitement=10.0)
    for _ in range(2):
        services.answer_questions(
            brightwater, now=now, dream_name=" acme ", dream_day=date(2026, 12, 2)
        )
    assert pipeline.opportunities(brightwater.seeker).count() == 2
    assert fresh(known).dream
    assert fresh(known).excitement == 10.0
    assert fresh(known).interviews.count() == 1


def test_a_known_hour_stays_when_only_the_day_changes(
    brightwater: Opportunity, now: datetime
) -> None:
    known, _ = verbs.add(brightwater.seeker, now=now, employer="Acme", dream=True)
    interview, _ = verbs.invite(known, slots=[], now=now)
    verbs.book(interview, starts_at=datetime(2026, 12, 2, 14, 30, tzinfo=UTC), now=now)
    services.answer_questions(brightwater, now=now, dream_name="Acme", dream_day=date(2026, 12, 4))
    moved = pipeline.open_interview(fresh(known))
    assert moved is not None
    assert moved.starts_at == datetime(2026, 12, 4, 14, 30, tzinfo=UTC)


def test_wanting_none_more_wakes_from_the_dream_and_no_answer_leaves_it(
    brightwater: Opportunity, now: datetime
) -> None:
    dream, _ = verbs.add(brightwater.seeker, now=now, employer="Acme", dream=True)
    services.answer_questions(brightwater, now=now, excitement=5.0)
    assert fresh(dream).dream
    services.answer_questions(brightwater, now=now, dream_name="")
    assert not fresh(dream).dream


@pytest.mark.parametrize(
    ("field", "value"), [("excitement", 11.0), ("hours", -1.0), ("deal_breaker", "perhaps")]
)
def test_an_answer_off_its_scale_names_its_field_and_keeps_nothing(
    brightwater: Opportunity, now: datetime, field: str, value: object
) -> None:
    before = pipeline.history(brightwater.seeker).count()
    with pytest.raises(FieldError) as raised:
        services.answer_questions(brightwater, now=now, **{field: value})  # type: ignore[arg-type] # wrong on purpose
    assert raised.value.field == field
    assert pipeline.history(brightwater.seeker).count() == before


def test_a_dream_day_that_is_over_is_refused(brightwater: Opportunity, now: datetime) -> None:
    with pytest.raises(FieldError) as raised:
        services.answer_questions(
            brightwater, now=now, dream_name="Acme", dream_day=date(2026, 11, 22)
        )
    assert raised.value.field == "dream_day"
    assert pipeline.dream(brightwater.seeker) is None


def test_a_decision_is_worked_out_kept_and_replays_the_same(
    brightwater: Opportunity, now: datetime
) -> None:
    decision = worked_out(brightwater, now)
    kept = queries.latest(brightwater.seeker, brightwater.pk)
    assert kept == decision
    assert kept is not None
    assert (kept.state, kept.progress, kept.paths) == ("ready", 1.0, 4)
    advice = json_form.advice_from_json(kept.answer)
    assert advice.best.choice.opportunity == str(brightwater.pk)
    again = services.replay(kept)
    assert again.same
    assert not again.engine_changed


def test_what_would_change_it_is_found_afterwards_and_a_replay_still_agrees(
    brightwater: Opportunity, now: datetime
) -> None:
    """A job nobody wants, so that the answer is clear."""
    verbs.change(brightwater, now=now, excitement=0.0, sureness="very", hours=30.0)
    decision = services.explain(worked_out(brightwater, now))
    decision.refresh_from_db()
    advice = json_form.advice_from_json(decision.answer)
    assert not advice.too_close
    assert {flip.input for flip in advice.flips} >= {"excitement", "hours", "bar"}
    assert sum(part.value for part in advice.channels) == pytest.approx(advice.contrast.gain.mid)
    assert "hour_price" in {bar.belief for bar in advice.bars}
    assert decision.progress == 1.0
    again = services.replay(decision)
    assert again.same
    assert again.advice.channels == advice.channels


def test_a_replay_that_is_made_of_something_else_is_told(
    brightwater: Opportunity, now: datetime
) -> None:
    decision = services.explain(worked_out(brightwater, now), only=("channels",))
    assert decision.answer is not None
    decision.answer["channels"][0]["value"] += 0.1
    assert not services.replay(decision).same


def test_an_answer_saved_before_it_was_taken_apart_still_replays_the_same(
    brightwater: Opportunity, now: datetime
) -> None:
    decision = worked_out(brightwater, now)
    assert decision.answer is not None
    del decision.answer["channels"], decision.answer["bars"]
    assert json_form.advice_from_json(decision.answer).channels == ()
    assert services.replay(decision).same


def test_what_was_found_before_it_was_stopped_is_kept(
    brightwater: Opportunity, now: datetime
) -> None:
    decision = worked_out(brightwater, now)

    def once_taken_apart() -> bool:
        decision.refresh_from_db()
        return bool(decision.answer and decision.answer["channels"])

    with pytest.raises(StoppedError):
        services.explain(decision, should_stop=once_taken_apart)
    decision.refresh_from_db()
    assert decision.state == "ready"
    assert decision.answer is not None
    assert len(decision.answer["channels"]) == 5
    assert decision.answer["bars"] == decision.answer["flips"] == []


def test_a_replay_by_another_engine_says_so(brightwater: Opportunity, now: datetime) -> None:
    decision = worked_out(brightwater, now)
    decision.engine = "0"
    assert services.replay(decision).engine_changed


def test_what_is_asked_later_does_not_change_a_saved_decision(
    brightwater: Opportunity, now: datetime
) -> None:
    decision = worked_out(brightwater, now)
    verbs.change(brightwater, now=now, excitement=9.0)
    decision.refresh_from_db()
    assert services.replay(decision).same


def test_a_contradiction_is_refused_before_anything_is_saved(
    brightwater: Opportunity, now: datetime
) -> None:
    from dataclasses import replace

    from showup.advice.situations import situation_of

    situation = situation_of(brightwater.seeker, today=TODAY, opportunity=brightwater)
    with pytest.raises(checks.SituationError):
        services.open_decision(
            brightwater.seeker,
            brightwater,
            today=TODAY,
            now=now,
            situation=replace(situation, open="nobody"),
        )
    assert not queries.decisions(brightwater.seeker).exists()


def test_stopping_leaves_it_stopped(brightwater: Opportunity, now: datetime) -> None:
    decision = services.open_decision(brightwater.seeker, brightwater, today=TODAY, now=now)
    with pytest.raises(StoppedError):
        services.work_out(decision, should_stop=lambda: True)
    decision.refresh_from_db()
    assert (decision.state, decision.answer) == ("stopped", None)


def test_nobody_else_finds_it(brightwater: Opportunity, charlie: Seeker, now: datetime) -> None:
    decision = services.open_decision(brightwater.seeker, brightwater, today=TODAY, now=now)
    assert queries.decision(brightwater.seeker, decision.pk) == decision
    assert queries.decision(charlie, decision.pk) is None
    assert not queries.decisions(charlie).exists()
    assert queries.latest(charlie, brightwater.pk) is None

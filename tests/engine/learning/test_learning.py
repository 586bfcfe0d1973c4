"""Everything that a record teaches, together: priors, order, width, coverage."""

from __future__ import annotations

import random
from dataclasses import astuple, replace

import numpy as np
import pytest
from benchmarks.learning_coverage import coverage

from showup.engine import checks
from showup.engine.learning.grid import belief_of, cumulative, estimate, grid_of
from showup.engine.learning.lessons import learn
from showup.engine.learning.record import Application, Impression, Record, Result, Wait
from showup.engine.looks.inputs import inputs_of
from showup.engine.setting import middle
from showup.engine.simulation.draws import draw_settings
from showup.engine.situation import Belief, Beliefs, Opportunity, Seeker, Situation
from showup.engine.tables.chances import pass_chance

RECORD = Record(
    results=(Result(True), Result(False), Result(True, 3), Result(False, own_odds=0.4)),
    impressions=(Impression(4, 6), Impression(8, 5, "fairly"), Impression(5, 5, asked=True)),
    applications=(Application(9, "invited"), Application(30, "open"), Application(4, "rejected")),
    gaps=(Wait(5), Wait(11)),
    verdicts=(Wait(3), Wait(20, over=False)),
    offers=(7, 10),
)


def shuffled(record: Record) -> Record:
    rng = random.Random(3)
    kinds = {name: getattr(record, name) for name in record.__dataclass_fields__}
    return Record(**{name: tuple(rng.sample(each, len(each))) for name, each in kinds.items()})


def test_without_a_record_everything_is_as_assumed() -> None:
    found = learn(Record())
    assert found.beliefs == Beliefs()
    assert (found.level_mean, found.answer_days) == (0.0, None)
    assert all(each.before == each.now and each.outcomes == 0 for each in found.each)


def test_the_order_of_a_record_does_not_matter() -> None:
    assert shuffled(RECORD) != RECORD
    assert learn(shuffled(RECORD)) == learn(RECORD)


def test_twice_the_record_narrows_every_interval() -> None:
    kinds = {name: getattr(RECORD, name) for name in RECORD.__dataclass_fields__}
    longer = learn(Record(**{name: each * 12 for name, each in kinds.items()}))
    for one, many in zip(learn(RECORD).each, longer.each, strict=True):
        assert many.now.high - many.now.low < one.now.high - one.now.low, one.name
        assert many.outcomes == 12 * one.outcomes


def test_what_was_learned_can_be_decided_with() -> None:
    found = learn(RECORD)
    situation = Situation(
        (Opportunity("a", stage="invited", slots=(3,)),), "a",
        seeker=Seeker(level_mean=found.level_mean), beliefs=found.beliefs,
    )  # fmt: skip
    assert checks.check(situation) == ()


def test_a_flip_starts_from_the_chance_that_the_record_leaves() -> None:
    found = learn(RECORD)
    job = Opportunity("a", rounds=3)
    situation = Situation(
        (job,), "a", seeker=Seeker(level_mean=found.level_mean), beliefs=found.beliefs
    )
    usual = middle(found.beliefs)
    mine = pass_chance(situation, job, 1, usual, 0.0)
    odds = next(each for each in inputs_of(situation) if each.name == "odds")
    assert odds.now == pytest.approx(mine**3)
    assert odds.now != pytest.approx(found.beliefs.pass_mean.value, rel=0.02)
    again = odds.situation(odds.now)
    assert pass_chance(again, again.opportunities[0], 1, usual, 0.0) == pytest.approx(mine)


def test_practice_is_never_learned_from_one_person() -> None:
    assert learn(RECORD).beliefs.practice_gain == Beliefs().practice_gain


def test_each_belief_says_how_many_outcomes_it_rests_on() -> None:
    beliefs = learn(RECORD).beliefs
    found = {name: getattr(beliefs, name).outcomes for name in ("pass_mean", "level_sd", "bias")}
    assert found == {"pass_mean": 4, "level_sd": 4, "bias": 3}
    assert beliefs.lead.outcomes == 0


def test_numbers_that_the_seeker_gave_stay_theirs() -> None:
    said = replace(Beliefs(), hour_price=Belief(0.03, 0.03, 0.03))
    assert learn(RECORD, said).beliefs.hour_price == said.hour_price


def test_draws_of_a_belief_resemble_the_posterior() -> None:
    """Of a bell curve they keep the median, both halves' means and most of the spread."""
    x = np.linspace(0.2, 0.4, 2_001)
    bell = np.exp(-(((x - 0.3) / 0.02) ** 2) / 2)
    belief = belief_of(x, bell, 0.3, within=(0.0, 1.0), n=1)
    settings = draw_settings(Situation((), "", beliefs=Beliefs(pass_mean=belief)), 4_000, 1)
    drawn = np.array([each.pass_mean for each in settings])
    assert np.median(drawn) == pytest.approx(0.3, abs=1e-3)
    assert drawn[drawn > 0.3].mean() == pytest.approx(0.3 + 0.798 * 0.02, abs=1e-3)
    assert drawn.std() == pytest.approx(0.92 * 0.02, rel=0.02)


@pytest.mark.parametrize("name", ["pass_mean", "optimism", "signal", "result_days"])
def test_a_beliefs_own_cells_are_that_belief(name: str) -> None:
    belief: Belief = getattr(Beliefs(), name)
    grid = grid_of(belief, 200)
    middle = estimate(grid, grid.prior).middle
    again = belief_of(grid.middles, grid.prior, middle, within=(belief.low, belief.high), n=0)
    assert astuple(again) == pytest.approx(astuple(belief), abs=1e-9)


def test_the_normal_table_is_right_to_a_millionth() -> None:
    x = np.array([-np.inf, -1.959964, 0.0, 1.0005, np.inf])
    assert cumulative(x) == pytest.approx([0, 0.025, 0.5, 0.8414657, 1], abs=1e-6)


def test_intervals_hold_the_truth_nine_times_in_ten() -> None:
    """Over 300 seekers a share is known to 1.7 points; the benchmark takes thousands."""
    for name, (share, _, width) in coverage(300, seed=2).items():
        assert 0.85 < share < 0.95, name
        assert width < 0.97, name

"""The naive twin's numbers: every formula of section 3, written out once more.

The setting is the middle of every belief; worth has three Gauss-Hermite nodes, revealed
by the first round.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import erf, exp, floor, log1p, pi, sqrt
from typing import NamedTuple

from showup.engine.situation import Opportunity, Situation

SIGMA = {"guess": 3.0, "fairly": 2.0, "very": 1.0}
NODES = ((-sqrt(3), 1 / 6), (0.0, 2 / 3), (sqrt(3), 1 / 6))


class Seen(NamedTuple):
    """What is known of a job's worth."""

    surprise: float = 0.0
    deal: str = "ok"
    prize: int = -1


def normal_cdf(x: float) -> float:
    """Return Phi(x)."""
    return (1 + erf(x / sqrt(2))) / 2


def probit(p: float) -> float:
    """Return the x with Phi(x) = p, by halving."""
    low, high = -12.0, 12.0
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if normal_cdf(middle) < p else (low, middle)
    return (low + high) / 2


@dataclass(frozen=True)
class Numbers:
    """The numbers of one opportunity in its situation, at `step` days a step."""

    it: Opportunity
    whole: Situation
    step: int

    def _belief(self, name: str) -> float:
        return float(getattr(self.whole.beliefs, name).value)

    @property
    def rounds(self) -> int:
        return self.it.rounds

    @property
    def quarters(self) -> int:
        return floor(4 * self.it.similarity + 0.5)

    @property
    def mock_quarters(self) -> int:
        """Two and a half hours a mock, three at most, half an interview each."""
        return floor(4 * 0.5 * min(3, max(1, floor(self.it.hours / 2.5))) + 0.5)

    @property
    def hours_cost(self) -> float:
        return self.it.hours * self._belief("hour_price")

    @property
    def moved(self) -> float:
        return self._belief("moved")

    @property
    def answered(self) -> float:
        return self._belief("ask_answered")

    @property
    def answer_chance(self) -> float:
        """Return the chance a step that a silent employer answers, either way."""
        days = 14.0 if self.it.invite_days is None else self.it.invite_days
        return min(1.0, self.step / days) if days > 0 else 1.0

    @property
    def invite_chance(self) -> float:
        if self.it.invite_chance is not None:
            return self.it.invite_chance
        return self._belief("invited_rate") if self.it.round == 1 else 0.9

    def come_chance(self, number: int) -> float:
        """Return the chance a step that a result comes: the mean wait is as believed."""
        gap = self._belief("gap_days") if self.it.gap_days is None else self.it.gap_days
        own = self.it.result_days
        wait = (
            (self._belief("result_days") if own is None else own)
            if number == self.rounds
            else gap - 3
        )
        return min(1.0, self.step / wait) if wait > 0 else 1.0

    def offer_clocks(self) -> list[tuple[float, int]]:
        """Return how many steps an offer stays open, the mean as believed."""
        own = self.it.offer_days
        steps = max(1.0, (self._belief("offer_days") if own is None else own) / self.step)
        upper = steps - floor(steps)
        return [(1 - upper, floor(steps))] + ([(upper, floor(steps) + 1)] if upper > 0 else [])

    # Passing.

    def _base(self, number: int) -> float:
        it = self.it
        if it.pass_chances:
            return it.pass_chances[number - 1]
        if it.own_odds is None:
            return float(self._belief("pass_mean") ** (1 / it.rounds))
        if it.own_odds in {0.0, 1.0}:
            return it.own_odds
        odds = it.own_odds / (1 - it.own_odds) * exp(self._belief("optimism"))
        return float((odds / (1 + odds)) ** (1 / (it.rounds - it.round + 1)))

    def pass_at(self, number: int, practice: float) -> float:
        """Return the chance of passing after `practice` quarters more than today."""
        seeker, gain = self.whole.seeker, self._belief("practice_gain")
        base = self._base(number)
        if self.whole.pass_form == "linear":
            return min(1.0, base + gain * practice / 4)
        if base in {0.0, 1.0}:
            return base
        before = floor(4 * (seeker.live_interviews + 0.5 * seeker.mock_interviews) + 0.5) / 4
        g = gain * (exp(-before / 2) - exp(-(before + practice / 4) / 2))
        return normal_cdf(
            probit(base) + (seeker.level_mean + g) / sqrt(1 + self._belief("level_sd") ** 2)
        )

    @cached_property
    def _ceiling(self) -> float:
        if self.whole.pass_form != "linear":
            return 1e9
        return 4.0 * sum(job.rounds for job in self.whole.opportunities)

    def pass_chance(self, number: int, *, high: bool) -> float:
        return self.pass_at(number, self._ceiling if high else 0.0)

    def high_share(self, number: int, practice: int) -> float:
        """Return how often the high chance applies, so that the mixture is exact."""
        low, high = self.pass_chance(number, high=False), self.pass_chance(number, high=True)
        return (self.pass_at(number, practice) - low) / (high - low) if high > low else 0.0

    # Worth.

    def settled(self, seen: Seen) -> list[tuple[float, Seen]]:
        """Return what is known once the deal-breaker is."""
        if seen.deal != "open":
            return [(1.0, seen)]
        ok = self.it.deal_ok
        return [(ok, seen._replace(deal="ok")), (1 - ok, Seen(deal="bad"))]

    def after_interview(self, seen: Seen, number: int) -> list[tuple[float, Seen]]:
        """Return what is known after a round."""
        found = []
        for chance, known in self.settled(seen):
            if known.deal == "bad":
                found.append((chance, known))
            elif self.it.worth and known.prize < 0:
                found += [
                    (chance * p, known._replace(prize=i)) for i, (_, p) in enumerate(self.it.worth)
                ]
            elif not self.it.worth and number == 1:
                found += [(chance * p, known._replace(surprise=z)) for z, p in NODES]
            else:
                found.append((chance, known))
        return found

    def pays(self, seen: Seen) -> float:
        """Return what accepting pays, in points over the bar."""
        it, seeker = self.it, self.whole.seeker
        if seen.deal == "bad":
            return 0.0
        if it.worth:
            drawn = it.worth if seen.prize < 0 else ((it.worth[seen.prize][0], 1.0),)
            mean = sum(points * chance for points, chance in drawn)
        else:
            sigma = SIGMA[it.sureness]
            flattered = it.excitement - self._belief("bias") * sigma
            mean = flattered + sigma * self._belief("signal") * seen.surprise
        over, c = max(mean - seeker.bar, 0.0), seeker.risk_aversion
        felt = over if c == 0 else log1p(over) if c == 1 else ((1 + over) ** (1 - c) - 1) / (1 - c)
        return felt * (it.deal_ok if seen.deal == "open" else 1.0)

    # What reputation and people bring or cost.

    def one_shot(self) -> float:
        """Return the chance of an offer times what it pays on average."""
        it = self.it
        chance = 1.0
        for number in range(it.round, it.rounds + 1):
            chance *= self._base(number)
        mean = sum(p * self.pays(seen) for p, seen in self.after_interview(Seen(), 1))
        return chance * it.deal_ok * mean

    @property
    def _live(self) -> list[Opportunity]:
        return [job for job in self.whole.opportunities if job.stage != "closed"]

    def _near(self, what: str) -> list[Numbers]:
        mine = getattr(self.it, what)
        others = [job for job in self._live if job.id != self.it.id]
        return [
            Numbers(o, self.whole, self.step) for o in others if mine and getattr(o, what) == mine
        ]

    @cached_property
    def _door(self) -> float:
        return self._belief("future_value") + sum(o.one_shot() for o in self._near("employer"))

    @property
    def decline_cost(self) -> float:
        return (1 - self._belief("polite_decline")) * self._door

    @property
    def cancel_cost(self) -> float:
        return (1 - self._belief("polite_decline") * self.moved) * self._door

    @cached_property
    def late_cost(self) -> float:
        agency = self._belief("future_value") if self.it.agency else 0.0
        same = {o.it.id for o in self._near("employer")}
        linked = sum(o.one_shot() for o in self._near("agency") if o.it.id not in same)
        lost = self._belief("late_cancel") * (self._door + agency)
        return lost + self._belief("spill_over") * linked

    @cached_property
    def people(self) -> float:
        """Return points from the people of one interview: a lead is a middling job's process."""
        mean = 5 - 3 * self._belief("bias") - self.whole.seeker.bar
        sd = 3 * self._belief("signal")
        surplus = max(mean, 0.0)
        if sd > 0:
            density = exp(-((mean / sd) ** 2) / 2) / sqrt(2 * pi)
            surplus = mean * normal_cdf(mean / sd) + sd * density
        best = max(Numbers(o, self.whole, self.step).one_shot() for o in self._live)
        lead = self._belief("lead") * self._belief("pass_mean") * surplus
        return min(self.it.people * lead, 0.02 * best)

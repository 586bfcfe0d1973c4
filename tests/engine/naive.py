"""The model of docs/how-it-decides.md, solved the slow and obvious way.

Nothing here shares code with the engine. States are tuples, chances are lists of pairs,
the value is a memoised recursion over all opportunities at once; fit for two or three
opportunities and a dozen steps. What one opportunity can do stands in naive_job.py.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache

from tests.engine.naive_job import Job, Move, Outcomes, State
from tests.engine.naive_numbers import Numbers

from showup.engine.situation import Situation

States = tuple[State, ...]
Policy = Callable[[int, int, States], str]


class Search:
    """A pipeline of jobs, each step `step` days long, with steps 0..last."""

    def __init__(
        self, situation: Situation, step: int = 3, forced: tuple[int, str] | None = None
    ) -> None:
        self.forced = forced  # a job and its move in step 0, even where there is no room
        seeker = situation.seeker
        self.last = max(1, seeker.horizon_days // step)
        self.around = round(3 / step)
        self.hours = seeker.hours_a_week * (2 * self.around + 1) * step / 7
        self.count = 2 * step
        self.jobs = tuple(
            Job(
                it,
                Numbers(it, situation, step),
                self.last,
                situation.kind if it.id == situation.open else None,
            )
            for it in situation.opportunities
        )
        self.start = tuple(job.start() for job in self.jobs)
        self.value = cache(self._value)
        self.deciding = cache(self._deciding)
        self.moving = cache(self._moving)

    def practice(self, states: States) -> int:
        """Return the practice of all interviews held in this plan, in its smallest unit."""
        return sum(job.practice(state) for job, state in zip(self.jobs, states, strict=True))

    def moves(self, t: int, i: int, states: States) -> list[Move]:
        """Return what can be done about job `i` now that earlier jobs are decided."""
        found = self.jobs[i].moves(states[i], t)
        if t == 0 and self.forced is not None and self.forced[0] == i:
            return [move for move in found if move.name == self.forced[1]]
        return [move for move in found if move.books is None or self._room(i, states, move.books)]

    def _room(self, i: int, states: States, day: int) -> bool:
        """Say whether a day has room: two interviews a day, and the hours of the week around."""
        near = [
            (state.day, job.it.hours)
            for at, (job, state) in enumerate(zip(self.jobs, states, strict=True))
            if at != i and state.phase == "booked" and abs(state.day - day) <= self.around
        ]
        hours = sum(each for _, each in near)
        fits = hours == 0 or hours + self.jobs[i].it.hours <= self.hours + 1e-9
        return fits and [at for at, _ in near].count(day) < self.count

    def _value(self, t: int, states: States) -> float:
        if t == self.last:
            return max(job.final(state) for job, state in zip(self.jobs, states, strict=True))
        return self.deciding(t, 0, states)

    def worth_of(self, t: int, i: int, states: States, move: Move) -> float:
        """Return the value of one move, the best ones following."""
        if move.ends is not None:
            return move.ends
        return sum(
            chance * (reward + self.deciding(t, i + 1, put(states, i, state)))
            for chance, reward, state in move.outcomes
        )

    def _deciding(self, t: int, i: int, states: States) -> float:
        if i == len(self.jobs):
            return self.moving(t, 0, states)
        return max(self.worth_of(t, i, states, move) for move in self.moves(t, i, states))

    def _moving(self, t: int, i: int, states: States) -> float:
        """Hold the interviews of this step in order, then let every clock tick."""
        if i == 2 * len(self.jobs):
            return self.value(t + 1, states)
        return sum(
            chance * (reward + self.moving(t, i + 1, put(states, i % len(self.jobs), state)))
            for chance, reward, state in self.happenings(t, i, states)
        )

    def happenings(self, t: int, i: int, states: States) -> Outcomes:
        """Return what may happen to a job: first its interview, later its clock."""
        if i < len(self.jobs):
            return self.jobs[i].interview(states[i], t, self.practice(states))
        at = i - len(self.jobs)
        return [(chance, 0.0, state) for chance, state in self.jobs[at].tick(states[at], t)]

    def best(self, t: int, i: int, states: States) -> str:
        """Return the name of the best move, the policy that `value` follows."""
        options = self.moves(t, i, states)
        return max(options, key=lambda move: self.worth_of(t, i, states, move)).name

    def play(self, policy: Policy, states: States, dice: random.Random) -> float:
        """Return the payoff of one random path under `policy`."""
        paid = 0.0
        for t in range(self.last):
            for i in range(len(self.jobs)):
                name = policy(t, i, states)
                move = next(each for each in self.moves(t, i, states) if each.name == name)
                if move.ends is not None:
                    return paid + move.ends
                reward, state = roll(move.outcomes, dice)
                paid, states = paid + reward, put(states, i, state)
            for i in range(2 * len(self.jobs)):
                reward, state = roll(self.happenings(t, i, states), dice)
                paid, states = paid + reward, put(states, i % len(self.jobs), state)
        return paid + self.value(self.last, states)


def put(states: States, i: int, state: State) -> States:
    """Return `states` with the one at `i` replaced."""
    return (*states[:i], state, *states[i + 1 :])


def roll(outcomes: Outcomes, dice: random.Random) -> tuple[float, State]:
    """Return the reward and the state of one outcome, drawn by its chance."""
    chances = [chance for chance, _, _ in outcomes]
    _, reward, state = dice.choices(outcomes, chances)[0]
    return reward, state


def solve(situation: Situation) -> float:
    """Return the value of a situation at the middle of its beliefs."""
    search = Search(situation)
    return search.value(0, search.start)


def choices(situation: Situation) -> dict[str, float]:
    """Return the value of each move of the open decision, everything else done best."""
    search = Search(situation)
    i = next(at for at, job in enumerate(search.jobs) if job.kind)
    found = {}
    for move in search.jobs[i].moves(search.start[i], 0):
        search = Search(situation, forced=(i, move.name))
        found[move.name] = search.value(0, search.start)
    return found

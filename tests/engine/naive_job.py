"""What one opportunity can do, in plain Python and in dates: the naive twin's half of a job.

Days are absolute steps of time, where the engine counts down clocks; chances are computed
where they are needed, where the engine keeps tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from tests.engine.naive_numbers import Numbers, Seen

from showup.engine.situation import Kind, Opportunity

FOREVER = 10**6


class State(NamedTuple):
    """Where a job stands; `day` is when the next thing happens to it."""

    phase: str
    round: int = 0
    seen: Seen = Seen()
    day: int = 0
    tag: int = 0  # invited: asked; booked: moved; pending: the high chance applies
    earned: int = 0  # quarters of practice
    born: int = 0  # invited: the step in which the invitation came


Outcomes = list[tuple[float, float, State]]


class Move(NamedTuple):
    """A decision: its outcomes, or the payoff with which it ends the search."""

    name: str
    outcomes: Outcomes
    books: int | None = None
    ends: float | None = None


@dataclass(frozen=True)
class Job:
    """One opportunity with its numbers under one setting."""

    it: Opportunity
    by: Numbers
    last: int
    kind: Kind | None  # set where this job's decision is the open one

    def start(self) -> State:
        """Return where it stands on day 0."""
        it, step = self.it, self.by.step
        seen = Seen(deal="ok" if it.deal_ok >= 1 else "bad" if it.deal_ok <= 0 else "open")
        match it.stage:
            case "waiting":
                return State("waiting", it.round, seen)
            case "invited":
                by = min(max(it.slots), 5 if it.answer_by is None else it.answer_by)
                return State("invited", it.round, seen, by // step, born=-1)
            case "booked":
                moved = int(it.moves_made >= 2)
                return State("booked", it.round, seen, (it.booked_day or 0) // step, moved)
            case "pending":
                due = -1 if it.result_due is None else max(1, it.result_due // step)
                return State("pending", it.round, seen, due)
            case "offer":
                deadline = it.offer_deadline
                until = FOREVER if deadline is None else deadline // step
                return State("offer", it.rounds, seen, until)
        return State("closed")

    def practice(self, state: State) -> int:
        """Return the quarters earned so far."""
        return state.earned

    def moves(self, state: State, t: int) -> list[Move]:
        """Return what can be done in step `t`."""
        match state.phase:
            case "invited":
                return self._answers(state, t)
            case "booked":
                return self._booking(state, t)
            case "offer":
                return self._offer(state, t)
        return [_to("wait", state)]

    def _answers(self, state: State, t: int) -> list[Move]:
        it, step, by = self.it, self.by.step, self.by
        given = state.born < 0
        slots = it.slots if given else (3, 7)
        later = it.later_slots if given and it.later_slots else (max(slots) + 7,)
        start = 0 if given else state.born
        found = []
        for name, days in (("go", slots), ("move", later)):
            if name == "move" and given and it.moves_made >= 2:
                continue
            for day in days:
                at = day // step if given else start + ceil(day / step)
                if at < t + (name == "move"):
                    continue
                moved = int(name == "move" or (given and it.moves_made >= 2))
                to = State("booked", state.round, state.seen, at, moved, state.earned)
                keep = by.moved if name == "move" else 1.0
                found.append(Move(f"{name} {day}", _unless(keep, to, _closed(state)), at))
        if state.seen.deal == "open" and not state.tag:
            found.append(_to("ask_first", state._replace(phase="asked", day=t + ceil(3 / step))))
        found.append(_to("decline", _closed(state), -by.decline_cost))
        if self.kind and t == 0:
            found.append(_to("rehearse", state._replace(phase="rehearsing"), -by.decline_cost))
        if t < state.day:
            found.append(_to("hold", state))
        return found

    def _booking(self, state: State, t: int) -> list[Move]:
        """Return what can be done about a booking: 48 hours' notice is ample or none."""
        it, step, by = self.it, self.by.step, self.by
        found = [_to("keep", state)]
        given = bool(self.kind) and t == 0 and it.stage == "booked"
        day = it.booked_day or 0
        later = [(state.day + ceil(7 / step), 0)]
        notice = state.day - t >= ceil(2 / step)
        late = state.day == t
        if given:
            later = [(each // step, each) for each in it.later_slots or (day + 7,)]
            notice, late = day >= 2, day < 1
        if notice and not state.tag:
            for at, named in later:
                to = state._replace(day=at, tag=1)
                found.append(Move(f"move {named}", _unless(by.moved, to, _closed(state)), at))
        cost = by.late_cost if late else by.cancel_cost
        return [*found, _to("cancel", _closed(state), -cost)]

    def _offer(self, state: State, t: int) -> list[Move]:
        found = [Move("accept", [], ends=self.by.pays(state.seen))]
        if self.kind or t >= state.day:
            found.append(_to("turn_down", _closed(state)))
        return [*found, _to("hold", state)] if t < state.day else found

    def interview(self, state: State, t: int, practice: int) -> Outcomes:
        """Return what the hours of this step bring, where it has an interview now."""
        by = self.by
        if state.phase == "rehearsing":
            return [(1.0, -by.hours_cost, state)]
        if state.phase != "booked" or state.day > t:
            return [(1.0, 0.0, state)]
        high = by.high_share(state.round, practice)
        earned = state.earned + by.quarters
        return [
            (
                chance * part,
                by.people - by.hours_cost,
                State("pending", state.round, seen, -1, tag, earned),
            )
            for chance, seen in by.after_interview(state.seen, state.round)
            for tag, part in ((0, 1 - high), (1, high))
            if chance * part > 0
        ]

    def tick(self, state: State, t: int) -> list[tuple[float, State]]:
        """Return where the job stands in step `t + 1`."""
        by = self.by
        match state.phase:
            case "waiting":
                answer = by.answer_chance
                new = State("invited", state.round, state.seen, t + ceil(3 / by.step), born=t + 1)
                found = [
                    (1 - answer, state),
                    (answer * by.invite_chance, new),
                    (answer * (1 - by.invite_chance), _closed(state)),
                ]
                return [pair for pair in found if pair[0] > 0]
            case "asked" if t + 1 >= state.day:
                back = state._replace(phase="invited", tag=1, day=t + 1)
                told = [
                    (by.answered * chance, back._replace(seen=seen))
                    for chance, seen in by.settled(state.seen)
                ]
                return [*told, (1 - by.answered, back)]
            case "pending":
                return self._result(state, t)
            case "invited" | "offer" if t >= state.day:
                return [(1.0, _closed(state))]
            case "rehearsing":
                return [(1.0, State("closed", earned=state.earned + by.mock_quarters))]
        return [(1.0, state)]

    def _result(self, state: State, t: int) -> list[tuple[float, State]]:
        by = self.by
        come = by.come_chance(state.round) if state.day < 0 else float(t + 1 >= state.day)
        passed = by.pass_chance(state.round, high=bool(state.tag))
        found = [(1 - come, state), (come * (1 - passed), _closed(state))]
        if state.round < by.rounds:
            answer_by = t + ceil(3 / by.step)
            new = State("invited", state.round + 1, state.seen, answer_by, 0, state.earned, t + 1)
            found.append((come * passed, new))
        else:
            for chance, steps in by.offer_clocks():
                until = FOREVER if steps > self.last else t + steps
                to = State("offer", state.round, state.seen, until, 0, state.earned)
                found.append((come * passed * chance, to))
        return [pair for pair in found if pair[0] > 0]

    def final(self, state: State) -> float:
        """Return what it pays at the horizon."""
        return self.by.pays(state.seen) if state.phase == "offer" else 0.0


def _closed(state: State) -> State:
    return State("closed", earned=state.earned)


def _to(name: str, state: State, reward: float = 0.0) -> Move:
    return Move(name, [(1.0, reward, state)])


def _unless(keep: float, to: State, dropped: State) -> Outcomes:
    return [(keep, 0.0, to), (1 - keep, 0.0, dropped)] if keep < 1 else [(1.0, 0.0, to)]

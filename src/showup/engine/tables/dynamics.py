"""What can be done in each state, and what chance then does: section 3 of the model.

A step: this step's events are known; decisions; interviews booked for this step; then
chance moves and clocks tick. Everything below is one opportunity; what couples them
(practice, hours, one job taken) is applied by those who read the tables.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from showup.engine.resolution import step_of, steps_for
from showup.engine.tables.frame import (
    ANSWER_DAYS,
    FOREVER,
    MOST_MOVES,
    NOTICE_DAYS,
    SLOT_DAYS,
    WEEK,
    answer_step,
    ask_steps,
    later_days,
)
from showup.engine.tables.states import ONE, Action, Graph, Move, State, explore
from showup.engine.tables.worth import after_interview, first_node, settled

if TYPE_CHECKING:
    from showup.engine.tables.frame import Frame

KEPT = 256  # jobs whose graph is kept: what one answer asks for again, a few answers over
MOVED = ("move", 0, 0)
DECLINED, CANCELLED, LATE = ("declined", 0, 0), ("cancelled", 0, 0), ("late", 0, 0)


@lru_cache(maxsize=KEPT)
def graph_of(frame: Frame) -> Graph:
    """Return the graph of one opportunity from where it stands today; to be read only."""
    return explore(_start(frame), lambda s: _actions(frame, s), lambda s: _moves(frame, s))


def earned(frame: Frame, state: State) -> int:
    """Return the quarters of practice that the plan's interviews have earned so far."""
    if state.kind in {"closed", "rehearsed"}:
        return state.clock
    held = state.round - frame.first_held + (state.kind in {"pending", "offer"})
    return max(0, held) * frame.quarters


def _start(frame: Frame) -> State:
    job, cut = frame.job, frame.resolution
    node = first_node(frame)
    if job.stage == "waiting":
        return State("waiting", job.round, node)
    if job.stage == "invited":
        return State("slots", job.round, node)
    if job.stage == "booked":
        go = step_of(job.booked_day or 0, cut)
        moved = int(job.moves_made >= MOST_MOVES)
        return State("start" if frame.kind else "booked", job.round, node, go, moved)
    if job.stage == "pending":
        due = 0 if job.result_due is None else max(1, step_of(job.result_due, cut))
        return State("pending", job.round, node, due)
    if job.stage == "offer":
        deadline = (
            frame.horizon * cut.step_days if job.offer_deadline is None else job.offer_deadline
        )
        left = step_of(deadline, cut) + 1
        return State("offer", job.rounds, node, FOREVER if left > frame.horizon else left)
    return State("closed")


def _closed(frame: Frame, state: State) -> State:
    return State("closed", clock=earned(frame, state))


def _actions(frame: Frame, state: State) -> tuple[Action, ...]:
    if state.kind == "slots":
        return _answer_given(frame, state)
    if state.kind == "invited":
        return _answer_new(frame, state)
    if state.kind == "start":
        return _open_booking(frame, state)
    if state.kind == "booked":
        return _booking(frame, state)
    if state.kind == "offer":
        return _offer(frame, state)
    return (Action("hold", state),)


def _asking(frame: Frame, state: State) -> tuple[Action, ...]:
    if state.node.deal != "open" or state.flag:
        return ()
    return (Action("ask_first", state._replace(kind="asked", clock=ask_steps(frame))),)


def _answer_given(frame: Frame, state: State) -> tuple[Action, ...]:
    """Return the answers to an invitation whose days are dates."""
    now, cut, closed = state.at, frame.resolution, _closed(frame, state)
    settled_day = frame.job.moves_made >= MOST_MOVES
    found: list[Action] = []
    for day in frame.job.slots:
        go = step_of(day, cut) - now
        if go >= 0:
            to = State("booked", state.round, state.node, go, int(settled_day))
            found.append(Action("go", to, day, books=go))
    for day in later_days(frame):
        go = step_of(day, cut) - now
        if go >= 1 and not settled_day:
            to = State("booked", state.round, state.node, go, 1)
            found.append(Action("move", to, day, MOVED, closed, books=go))
    found.extend(_asking(frame, state))
    found.append(Action("decline", closed, cost=DECLINED))
    if frame.kind and now == 0 and not state.flag:
        rest = State("rehearsing", state.round, clock=earned(frame, state) + frame.mock_quarters)
        found.append(Action("rehearse", rest, cost=DECLINED))
    if now < answer_step(frame):
        found.append(Action("hold", state))
    return tuple(found)


def _answer_new(frame: Frame, state: State) -> tuple[Action, ...]:
    """Return the answers to an invitation that came within the plan."""
    cut = frame.resolution
    age = state.at
    closed = _closed(frame, state)
    found: list[Action] = []
    for day in SLOT_DAYS:
        go = steps_for(day, cut) - age
        if go >= 0:
            to = State("booked", state.round, state.node, go)
            found.append(Action("go", to, books=go))
    later = steps_for(SLOT_DAYS[-1] + WEEK, cut) - age
    to = State("booked", state.round, state.node, later, 1)
    found.append(Action("move", to, -1, MOVED, closed, books=later))
    found.extend(_asking(frame, state))
    found.append(Action("decline", closed, cost=DECLINED))
    if state.clock > 1:
        found.append(Action("hold", state))
    return tuple(found)


def _open_booking(frame: Frame, state: State) -> tuple[Action, ...]:
    """Return what can be done today about the booked interview that is in question."""
    day = frame.job.booked_day or 0
    closed = _closed(frame, state)
    booked = state._replace(kind="booked")
    found = [Action("keep", booked, day)]
    if day >= NOTICE_DAYS and not state.flag:
        for later in later_days(frame):
            go = step_of(later, frame.resolution)
            to = booked._replace(clock=go, flag=1)
            found.append(Action("move", to, later, MOVED, closed, books=go))
    found.append(Action("cancel", closed, cost=CANCELLED if day >= 1 else LATE))
    return tuple(found)


def _booking(frame: Frame, state: State) -> tuple[Action, ...]:
    closed = _closed(frame, state)
    found = [Action("keep", state)]
    notice = steps_for(NOTICE_DAYS, frame.resolution)
    if state.clock >= notice and not state.flag:
        go = state.clock + steps_for(WEEK, frame.resolution)
        last = state.clock == notice
        to = state._replace(clock=go, flag=1)
        found.append(Action("move", to, -1, MOVED, closed, books=go, last_moment=last))
    cost = LATE if state.clock == 0 else CANCELLED
    found.append(Action("cancel", closed, cost=cost, last_moment=state.clock == 1))
    return tuple(found)


def _offer(frame: Frame, state: State) -> tuple[Action, ...]:
    found = [Action("accept", state, last_moment=state.clock == 1)]
    if state.clock != 1:
        found.append(Action("hold", state))
    if frame.kind or state.clock == 1:
        found.append(Action("turn_down", _closed(frame, state), last_moment=state.clock == 1))
    return tuple(found)


def _moves(frame: Frame, state: State) -> tuple[Move, ...]:
    return _CHANCE.get(state.kind, _stay)(frame, state)


def _stay(frame: Frame, state: State) -> tuple[Move, ...]:
    del frame
    return (Move(state),)


def _waits(frame: Frame, state: State) -> tuple[Move, ...]:
    new = State("invited", state.round, state.node, steps_for(ANSWER_DAYS, frame.resolution))
    return (
        Move(state, factors=(("wait", state.round, 0),)),
        Move(new, factors=(("invite", state.round, 0),)),
        Move(_closed(frame, state), factors=(("silence", state.round, 0),)),
    )


def _approaches(frame: Frame, state: State) -> tuple[Move, ...]:
    return _interview(frame, state) if state.clock == 0 else (_tick(state),)


def _slots_pass(frame: Frame, state: State) -> tuple[Move, ...]:
    if state.at >= answer_step(frame):
        return (Move(_closed(frame, state)),)
    return (Move(state._replace(at=state.at + 1)),)


def _invitation_ages(frame: Frame, state: State) -> tuple[Move, ...]:
    older = state._replace(clock=state.clock - 1, at=state.at + 1)
    return (Move(older if state.clock > 1 else _closed(frame, state)),)


def _offer_ages(frame: Frame, state: State) -> tuple[Move, ...]:
    if state.clock == 1:
        return (Move(_closed(frame, state)),)
    return (Move(state) if state.clock == FOREVER else _tick(state),)


def _rehearses(frame: Frame, state: State) -> tuple[Move, ...]:
    del frame
    return (Move(State("rehearsed", clock=state.clock)),)


def _has_rehearsed(frame: Frame, state: State) -> tuple[Move, ...]:
    del frame
    return (Move(State("closed", clock=state.clock)),)


def _tick(state: State) -> Move:
    return Move(state._replace(clock=state.clock - 1))


def _answered(frame: Frame, state: State) -> tuple[Move, ...]:
    """Return how a question ends; it holds the invitation until then."""
    if state.clock > 1:
        return (_tick(state),)
    given = frame.job.stage == "invited" and state.round == frame.job.round
    back = state._replace(
        kind="slots" if given else "invited",
        clock=0 if given else 1,
        flag=1,
        at=state.at + ask_steps(frame),
    )
    told = tuple(
        Move(back._replace(node=node), chance, (("answered", 0, 0),))
        for chance, node in settled(frame, state.node)
    )
    return (*told, Move(back, factors=(("unanswered", 0, 0),)))


def _interview(frame: Frame, state: State) -> tuple[Move, ...]:
    """Return what an interview shows, and its result where that comes within the step."""
    return tuple(
        Move(move.to, chance * move.chance, move.factors, high)
        for chance, node in after_interview(frame, state.node, state.round)
        for high in (0, 1)
        for move in _result(frame, State("pending", state.round, node, 0, high))
    )


def _result(frame: Frame, state: State) -> tuple[Move, ...]:
    """Return how a result comes; passing is the next invitation or, at last, an offer."""
    if state.clock > 1:
        return (_tick(state),)
    come = ONE if state.clock == 1 else ("result", state.round, 0)
    passed, failed = ("pass", state.round, state.flag), ("fail", state.round, state.flag)
    found = [Move(_closed(frame, state), factors=(come, failed))]
    if state.clock == 0:
        found.append(Move(state, factors=(("stay", state.round, 0),)))
    if state.round < frame.job.rounds:
        new = State(
            "invited", state.round + 1, state.node, steps_for(ANSWER_DAYS, frame.resolution)
        )
        return (*found, Move(new, factors=(come, passed)))
    for clock in frame.clocks:
        to = State("offer", state.round, state.node, clock)
        found.append(Move(to, factors=(come, passed, ("clock", clock, 0))))
    return tuple(found)


_CHANCE = {
    "waiting": _waits,
    "asked": _answered,
    "booked": _approaches,
    "pending": _result,
    "slots": _slots_pass,
    "invited": _invitation_ages,
    "offer": _offer_ages,
    "rehearsing": _rehearses,
    "rehearsed": _has_rehearsed,
}

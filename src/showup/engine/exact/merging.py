"""Local states that have the same future are one: the joint state shrinks by their product.

The coarsest partition under which states of a class pay alike, can do the same, and move to
each class with the same chances (a bisimulation of Markov decision processes; Givan, Dean
and Greig 2003), found by refining until nothing splits. Nothing is approximated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.tables.model import Tables

    Ints = NDArray[np.int64]
    Key = tuple[object, ...]

_BY_STATE = (
    "earned", "entered", "to_go", "event", "reward", "people", "hours", "pays", "offer", "row",
    "decides",
)  # fmt: skip
_BY_MOVE = ("move_low", "move_high")
_BY_ACTION = ("act_keep", "act_reward", "act_books", "act_accepts", "act_weighed", "act_alone")
_DIGITS = 13  # chances and points that agree so far are equal


def merged(t: Tables) -> Tables:
    """Return tables with one state a class; today's states keep their actions, in order."""
    t = _plain(t)
    classes = _classes(t)
    kept = np.unique(classes, return_index=True)[1]  # a class is numbered by its first state
    jobs = np.searchsorted(t.first, kept, side="right") - 1
    moves, move_from = _of(t.move_from, kept)
    actions, act_from = _of(t.act_from, kept)
    return t._replace(
        **{name: getattr(t, name)[kept] for name in _BY_STATE},
        **{name: getattr(t, name)[moves] for name in _BY_MOVE},
        **{name: getattr(t, name)[actions] for name in _BY_ACTION},
        first=np.searchsorted(jobs, np.arange(len(t.first))),
        start=classes[t.start],
        move_from=move_from,
        move_to=classes[t.move_to[moves]],
        act_from=act_from,
        act_to=classes[t.act_to[actions]],
        act_drop=classes[t.act_drop[actions]],
    )


def _of(begins: Ints, kept: Ints) -> tuple[Ints, Ints]:
    """Return the rows that belong to the kept states, and where each one's now begin."""
    spans = [np.arange(begins[s], begins[s + 1]) for s in kept]
    lengths = [len(span) for span in spans]
    return np.concatenate(spans), np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def _plain(t: Tables) -> Tables:
    """Forget practice where it makes no difference."""
    matters = np.append(t.mix.any(axis=1), [False])  # the last stands for no row: -1
    row = np.where(matters[t.row], t.row, -1)
    if matters.any():
        return t._replace(row=row)
    return t._replace(row=row, earned=np.zeros_like(t.earned), entered=np.zeros_like(t.entered))


def _classes(t: Tables) -> Ints:
    """Return each state's class, numbered in the order of their first states."""
    jobs = np.repeat(np.arange(len(t.start)), np.diff(t.first))
    today = np.full(len(t.earned), -1)
    today[t.start] = np.arange(len(t.start))
    columns = (
        jobs, today, t.pays, t.offer, t.earned, t.entered, t.to_go, t.reward, t.people, t.hours,
        t.row,
    )  # fmt: skip
    keys = list(
        zip(*(np.round(column.astype(float), _DIGITS).tolist() for column in columns), strict=True)
    )
    classes = _numbered(keys)
    while True:
        finer = _numbered([(c, *_future(t, classes, s)) for s, c in enumerate(classes.tolist())])
        if finer.max() == classes.max():
            return classes
        classes = finer


def _numbered(keys: list[Key]) -> Ints:
    found: dict[Key, int] = {}
    return np.array([found.setdefault(key, len(found)) for key in keys], dtype=np.int64)


def _future(t: Tables, classes: Ints, s: int) -> Key:
    """Return what a state can do and where it moves, by class."""
    moves: dict[int, tuple[float, float]] = {}
    for e in range(t.move_from[s], t.move_from[s + 1]):
        to = int(classes[t.move_to[e]])
        low, high = moves.get(to, (0.0, 0.0))
        moves[to] = low + float(t.move_low[e]), high + float(t.move_high[e])
    weighs = t.row[s] >= 0
    chances = frozenset(
        (to, round(low, _DIGITS), round(high, _DIGITS) if weighs else 0.0)
        for to, (low, high) in moves.items()
    )
    actions = frozenset(
        (
            bool(t.act_accepts[a]),
            -1 if t.act_accepts[a] else int(classes[t.act_to[a]]),
            -1 if t.act_accepts[a] or t.act_keep[a] >= 1 else int(classes[t.act_drop[a]]),
            round(float(t.act_keep[a]), _DIGITS),
            round(float(t.act_reward[a]), _DIGITS),
            int(t.act_books[a]),
        )
        for a in range(t.act_from[s], t.act_from[s + 1])
    )
    return chances, actions

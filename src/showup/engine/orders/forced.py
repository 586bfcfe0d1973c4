"""Tables in which today's decisions are taken already: one action is all that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.engine.policy.anchored import ALWAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.engine.policy.anchored import Values
    from showup.engine.tables.model import Tables

FORBIDDEN = -1e9  # points; no action is worth that


def only(t: Tables, actions: Sequence[int]) -> Tables:
    """Return tables in which nothing but `actions` is taken in the states that offer them.

    An action that is the only one left is free of the rule for shared hours, which whoever
    names it has seen to.
    """
    reward, books = t.act_reward.copy(), t.act_books.copy()
    states = {
        s for s in t.start.tolist() for a in actions if t.act_from[s] <= a < t.act_from[s + 1]
    }
    for s in states:
        here = slice(int(t.act_from[s]), int(t.act_from[s + 1]))
        mine = [a for a in actions if here.start <= a < here.stop]
        reward[here] += FORBIDDEN
        reward[mine] = t.act_reward[mine]
        if len(mine) == 1:
            books[mine] = -1
    return t._replace(act_reward=reward, act_books=books)


def weighing(v: Values, t: Tables) -> Values:
    """Return what a policy looks up, with every decision of today's weighed."""
    fork = v.fork.copy()
    fork[0, t.start] = ALWAYS
    return v._replace(fork=fork)

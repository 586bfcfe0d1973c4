"""Shares of what several things bring together (Shapley 1953).

The share of a player is what joining adds, averaged over all orders of joining. The
shares add up to what all bring; one who never adds anything gets nothing; two who always
add the same get the same.
"""

from __future__ import annotations

from math import factorial
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def shapley(worths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return players x ... from coalitions x ..., linear in the worths.

    Coalition number c holds player i where bit i of c is set; there are 2^players.
    """
    players = len(worths).bit_length() - 1
    shares = np.zeros((players, *worths.shape[1:]))
    for player in range(players):
        for others in range(1 << players):
            if others >> player & 1:
                continue
            joined = worths[others | 1 << player] - worths[others]
            shares[player] += _chance(others.bit_count(), players) * joined
    return shares


def _chance(others: int, players: int) -> float:
    """Return the share of all orders in which exactly these others come before."""
    return factorial(others) * factorial(players - others - 1) / factorial(players)

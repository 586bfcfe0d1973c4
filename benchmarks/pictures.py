"""Draw the documents' pictures anew from the figures that the benchmarks kept.

Run: python -m benchmarks.pictures

It reads docs/figures/*.json, which the benchmarks write with --save, and writes
docs/pictures/*.svg; a picture whose figures aren't there is left as it is. How long an
answer takes is drawn by benchmarks/engine_growth.py itself.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from benchmarks.figures import kept
from benchmarks.svg import Series, bars, lines, written

from showup.engine.situation import Beliefs

if TYPE_CHECKING:
    from collections.abc import Callable

INTERVIEWS = 8
SHORT = {"ask_first": "ask first", "turn_down": "turn down"}
KINDS = {"invitation": "invitations", "booked": "booked interviews", "offer": "offers"}


def regret(figures: dict[str, Any]) -> str:
    """Return what each rule loses, as bars."""
    jobs = figures["3 jobs"]
    rows = [
        (row["rule"], (row["first"]["mean"], row["throughout"]["mean"])) for row in jobs["rows"]
    ]
    ours = rows[-1][1]
    return bars(
        "What following a rule loses, in % of the best possible",
        f"Mean over {jobs['pipelines']} random pipelines of three jobs. Our answers as shown lose "
        f"{ours[0]:.2f}% by the first decision and {ours[1]:.2f}% followed throughout; other rules "
        f"lose {min(row[1][1] for row in rows[:5]):.0f}% and more.",
        rows,
        names=("first decision only", "followed throughout"),
    )


def answers(figures: dict[str, Any]) -> str:
    """Return how often each answer is given, as bars."""
    rows = [
        (f"{KINDS[kind]}: {SHORT.get(verb, verb)}", (100 * share,))
        for kind in KINDS
        for verb, share in figures[kind]["verbs"].items()
    ]
    everything = figures["all"]
    return bars(
        "What plausible seekers are told, in % of each kind of question",
        f"{everything['answers']} made-up seekers. {100 * everything['too close']:.0f}% of all "
        f"answers are too close to call; of the others {100 * everything['turned']:.0f}% would be "
        "turned by one of our judgements at the end of its range.",
        rows,
    )


def sandwich(figures: dict[str, Any]) -> str:
    """Return the optimum between what is reached and what nothing exceeds, in percent of it."""
    pipelines = sorted(figures["pipelines"], key=lambda one: one["bound"] / one["optimum"])
    band = [
        (
            number,
            100 * one["value"] / one["optimum"],
            100 * one["bound"] / one["optimum"],
        )
        for number, one in enumerate(pipelines, 1)
    ]
    widest = band[-1][2] - 100
    return lines(
        "Between what we reach and what nothing exceeds",
        f"{len(band)} random pipelines of four jobs, sorted. The optimum is 100; our way of going "
        f"on reaches {min(low for _, low, _ in band):.0f} or more (simulated); the bound is at most "
        f"{widest:.0f}% above.",
        [
            Series("the bound", [(x, high) for x, _, high in band], dots=True),
            Series("our way of going on", [(x, low) for x, low, _ in band], dots=True),
            Series("the optimum", [(x, 100.0) for x, _, _ in band]),
        ],
        across="pipelines, by how tight the bound is",
        up="% of the optimum",
        floor=95.0,
    )


def practice(beliefs: Beliefs) -> str:
    """Return what interviews are believed to teach, with the range of that belief."""
    gain = beliefs.practice_gain

    def lifted(most: float, interviews: float) -> float:
        return most * (1 - math.exp(-interviews / 2))

    xs = [number / 4 for number in range(4 * INTERVIEWS + 1)]
    return lines(
        "What practice adds, and how little is known of it",
        f"By interviews so far, on the probit scale on which chances of passing are added up. "
        f"{100 * gain.zero_weight:.0f}% of the weight is on no effect at all, the rest on a "
        f"ceiling between {gain.low} and {gain.high}; the line is the mean.",
        [
            Series(
                "mean belief",
                [(x, lifted(gain.value, x)) for x in xs],
                band=[(x, 0.0, lifted(gain.high, x)) for x in xs],
            )
        ],
        across="interviews of the kind that counts",
        up="probit",
    )


DRAWINGS: dict[str, Callable[[dict[str, Any]], str]] = {
    "regret": regret,
    "plausible": answers,
    "sandwich": sandwich,
}


def drawn() -> dict[str, str]:
    """Return every picture that there are figures for, by name."""
    found = {"practice": practice(Beliefs())}
    for name, draw in DRAWINGS.items():
        figures = kept(name)
        if figures:
            found[name] = draw(figures)
    return found


def main() -> None:
    """Draw what there are figures for."""
    pictures = drawn()
    for name, picture in pictures.items():
        print(written(name, picture))
    for name in DRAWINGS.keys() - pictures.keys():
        print(f"{name}: no figures kept yet")


if __name__ == "__main__":
    main()

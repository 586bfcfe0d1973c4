"""What postings are read to ask agrees with labels made by hand, in those the rules were made with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from benchmarks.asks_agreement import LABELS, agreement

pytestmark = pytest.mark.samples

# Precision and recall that hold today.
FLOORS = {"asks": (0.95, 0.90), "duties": (0.90, 0.78), "offers": (0.93, 0.90)}


@pytest.mark.parametrize("kind", FLOORS)
def test_the_lines_agree_with_the_labels(samples: Path, kind: str) -> None:
    rows = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    tallies, wrong = agreement(samples, [row for row in rows if row["part"] == "tuning"])
    precision, recall = FLOORS[kind]
    assert tallies[kind].precision >= precision, wrong
    assert tallies[kind].recall >= recall, wrong

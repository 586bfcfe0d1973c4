"""What is read from postings agrees with labels made by hand, as far as was promised."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.posting_labels import Agreement, Tally, labels
from benchmarks.postings_agreement import agreement

from showup.exchange.records import Found, Pay, Posting

pytestmark = pytest.mark.samples

# Precision and recall over all hundred labels that hold today; .95 and .85 are promised.
FLOORS = {
    "pay": (0.95, 0.85),
    "places": (0.95, 0.90),
    "remote": (0.95, 0.90),
    "contracts": (0.95, 0.90),
    "levels": (0.95, 0.85),
    "closes": (0.95, 0.85),
}


@pytest.fixture(scope="module")
def parts() -> dict[str, Agreement]:
    """Read every labelled posting once."""
    return {}


def _part(samples: Path, parts: dict[str, Agreement], name: str) -> Agreement:
    if name not in parts:
        parts[name] = agreement(samples, name)
    return parts[name]


@pytest.mark.parametrize("field", FLOORS)
def test_each_field_agrees_with_the_labels(
    samples: Path, parts: dict[str, Agreement], field: str
) -> None:
    tally = _part(samples, parts, "").fields[field]
    precision, recall = FLOORS[field]
    assert tally.precision >= precision, f"{field}: precision {tally.precision:.3f}"
    assert tally.recall >= recall, f"{field}: recall {tally.recall:.3f}"


def test_half_of_the_labels_is_checked_apart(samples: Path, parts: dict[str, Agreement]) -> None:
    halves = [_part(samples, parts, name) for name in ("tuning", "check")]
    assert [half.postings for half in halves] == [50, 50]
    assert all(tally.labelled for half in halves for tally in half.fields.values())


def test_a_wrong_reading_counts_against_precision_and_a_missing_one_against_recall() -> None:
    label = {
        "where": "x.json#0", "pay": [{"low": 1000, "high": 2000, "currency": "EUR", "period": "month"}],
        "places": ["New York", "Köln"], "remote": "hybrid", "contracts": ["full time"], "levels": [], "closes": None,
    }  # fmt: skip
    found = Agreement()
    found.take(
        label,
        Posting(
            pay=Pay(1000, 2000, "EUR", "year"),
            places=(Found("NYC"), Found("Bonn")),
            levels=(Found("senior"),),
            contracts=(Found("full time"),),
        ),
    )
    assert found.fields["pay"] == Tally(right=0, found=1, labelled=1)
    assert found.fields["places"] == Tally(right=1, found=2, labelled=2)
    assert found.fields["remote"] == Tally(right=0, found=0, labelled=1)
    assert found.fields["contracts"] == Tally(right=1, found=1, labelled=1)
    assert found.fields["levels"] == Tally(right=0, found=1, labelled=0)
    assert [line.split()[1] for line in found.wrong] == ["pay:", "places:", "remote:", "levels:"]


def test_one_of_several_ranges_is_enough() -> None:
    ranges = [{"low": low, "high": 9000, "currency": "USD", "period": "year"} for low in (1, 2)]
    label = {
        "where": "x.json#0", "pay": ranges, "places": [], "remote": None, "contracts": [], "levels": [], "closes": None,
    }  # fmt: skip
    found = Agreement()
    found.take(label, Posting(pay=Pay(2, 9000, "USD", "year")))
    assert found.fields["pay"] == Tally(right=1, found=1, labelled=1)
    assert found.wrong == []


def test_the_labels_come_in_two_parts() -> None:
    assert {label["part"] for label in labels()} == {"tuning", "check"}

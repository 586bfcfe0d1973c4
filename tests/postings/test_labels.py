"""The labelled postings: a hundred of them, each there, said in the words the README allows."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest

LABELS = Path(__file__).with_name("labels.jsonl")
PERIODS = {"year", "month", "week", "day", "hour"}
REMOTE = {None, "remote", "hybrid", "on site"}
CONTRACTS = {
    "permanent",
    "fixed term",
    "freelance",
    "internship",
    "apprenticeship",
    "volunteer",
    "full time",
    "part time",
}
LEVELS = {
    "intern",
    "junior",
    "mid",
    "senior",
    "lead",
    "principal",
    "manager",
    "director",
    "executive",
}
# Where the lists of the applicant-tracking systems keep their postings.
LISTS = ("jobs", "offers", "content", "positions", "requisitionList")


def test_a_hundred_postings_each_labelled_once_half_of_them_kept_for_the_check() -> None:
    labels = _labels()
    assert len({label["where"] for label in labels}) == len(labels) == 100
    assert Counter(label["part"] for label in labels) == {"tuning": 50, "check": 50}


def test_every_label_has_all_fields_and_only_allowed_words() -> None:
    fields = {"where", "part", "pay", "places", "remote", "contracts", "levels", "closes"}
    for label in _labels():
        where = label["where"]
        assert label.keys() == fields, where
        assert label["remote"] in REMOTE, where
        assert CONTRACTS.issuperset(label["contracts"]), where
        assert LEVELS.issuperset(label["levels"]), where
        assert label["closes"] is None or dt.date.fromisoformat(label["closes"]).year > 2000, where
        for said in ("places", "contracts", "levels"):
            assert len(set(label[said])) == len(label[said]), where
        assert all(place and place == place.strip() for place in label["places"]), where


def test_every_pay_is_a_range_of_whole_numbers_in_a_currency_for_a_period() -> None:
    for label in _labels():
        where = label["where"]
        assert label["pay"] is None or label["pay"], where
        for pay in label["pay"] or []:
            assert pay.keys() == {"low", "high", "currency", "period"}, where
            ends = [end for end in (pay["low"], pay["high"]) if end is not None]
            assert ends, where
            assert ends == sorted(ends), where
            assert all(type(end) is int and end > 0 for end in ends), where
            assert pay["currency"] == "" or (
                pay["currency"].isupper() and len(pay["currency"]) == 3
            )
            assert pay["period"] in PERIODS, where


@pytest.mark.samples
def test_every_labelled_posting_is_in_the_samples(samples: Path) -> None:
    absent = [
        label["where"]
        for label in _labels()
        if label["where"].partition("#")[2] not in _postings(samples / "4_jobs", label["where"])
    ]
    assert absent == []


def _labels() -> list[dict[str, Any]]:
    return [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]


def _postings(folder: Path, where: str) -> set[str]:
    """Name the postings of a file: by the end of their address in a thread, else by place."""
    path = folder / where.partition("#")[0]
    if path.suffix == ".html":
        return {"0"} if path.is_file() else set()
    saved = json.loads(path.read_text(encoding="utf-8"))
    if path.parent.name.startswith("hn_hiring"):
        return {posting["url"].partition("id=")[2] for posting in saved}
    return {str(place) for place in range(len(_listed(saved)))}


def _listed(saved: object) -> list[object]:
    """Find the list of postings in what a system saved; a record of one posting is itself one."""
    if isinstance(saved, list):
        return saved
    named = cast("dict[str, Any]", saved)
    if "items" in named:
        named = named["items"][0]
    lists = [named[name] for name in LISTS if name in named]
    return lists[0] if lists else [named]

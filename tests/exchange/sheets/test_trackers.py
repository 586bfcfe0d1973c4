"""Sheets of many shapes: each column for what it is, each row in the stage and on the day it says."""

from __future__ import annotations

from datetime import date

import pytest
from tests.exchange.sheets.own_sheets import OWN
from tests.exchange.sheets.trackers import TRACKERS, Shape

from showup.exchange.formats import sheets
from showup.exchange.sheets.rules.plan import Plan, plan_of
from showup.exchange.sheets.rules.settings import Settings

SHAPES = (*TRACKERS, *OWN)
TODAY = date(2026, 11, 23)


def planned(shape: Shape) -> Plan:
    found, problems = sheets.read(shape.text.encode(), f"{shape.name}.csv")
    assert not any(problem.fatal for problem in problems)
    return plan_of(found[0], Settings(), today=TODAY, address=str)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_columns_are_recognised(shape: Shape) -> None:
    assert tuple(column.field for column in planned(shape).columns) == shape.fields


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_every_row_becomes_a_job_in_its_stage(shape: Shape) -> None:
    assert tuple(job.fields["stage"] for job in planned(shape).jobs) == shape.stages


@pytest.mark.parametrize("shape", [s for s in SHAPES if s.applied], ids=lambda shape: shape.name)
def test_days_are_read_as_they_were_meant(shape: Shape) -> None:
    days = tuple(str(job.fields["applied_on"] or "") for job in planned(shape).jobs)
    assert days == shape.applied


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_no_cell_is_dropped_silently(shape: Shape) -> None:
    """Whatever a cell says is in a field, in the note, or in a column that is shown as left out."""
    plan = planned(shape)
    found, _ = sheets.read(shape.text.encode(), f"{shape.name}.csv")
    for job in plan.jobs:
        row = found[0].rows[found[0].lines.index(job.line)]
        for column in plan.columns:
            if column.field == "note" and row[column.at] is not None:
                assert f"{column.header}: " in job.note

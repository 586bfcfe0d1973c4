"""What is narrowed in the database means what the pages say of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showup.pipeline import services as verbs
from showup.pipeline.lists import columns, facets, paging
from showup.pipeline.lists.filters import Filters
from showup.pipeline.lists.listing import quiet_days
from showup.pipeline.models import Opportunity
from showup.pipeline.rules import STAGES

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

JOB = st.tuples(
    st.sampled_from(STAGES),
    st.integers(0, 30),  # days in its stage
    st.sampled_from(["", "invited", "booked", "held"]),
    st.integers(-30, 5),  # day of the interview
    st.sampled_from(["", "LinkedIn", "Indeed"]),
    st.sampled_from(["", "remote"]),
)
Job = tuple[str, int, str, int, str, str]


def put(seeker: Seeker, jobs: list[Job], now: datetime) -> None:
    Opportunity.objects.filter(seeker=seeker).delete()
    for number, (stage, days, state, day, source, remote) in enumerate(jobs):
        since = now.date() - timedelta(days=days)
        row, _ = verbs.add(
            seeker, now=now, on=since, employer=f"Firm {number}", stage=stage, source=source,
            remote=remote,
        )  # fmt: skip
        if state:
            row.interviews.create(state=state, starts_at=now + timedelta(days=day), made_at=now)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(JOB, max_size=6))
def test_quiet_means_the_same_in_the_database_and_on_the_page(
    alice: Seeker, now: datetime, jobs: list[Job]
) -> None:
    put(alice, jobs, now)
    today = now.date()
    asked = Filters(view="table", stage="any", needs="quiet")
    found = set(paging.narrowed(alice, asked, columns.stages(alice), today=today))
    rows = Opportunity.objects.filter(seeker=alice).prefetch_related("interviews")
    quiet = {
        row
        for row in rows
        if (days := quiet_days(row, today=today)) is not None and days >= paging.QUIET.days
    }
    assert found == quiet


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(JOB, max_size=6),
    st.builds(
        Filters,
        view=st.just("table"),
        stage=st.sampled_from(["open", "ended", "any", "applied", "offer"]),
        source=st.sampled_from(["", "LinkedIn"]),
        remote=st.sampled_from(["", "remote"]),
        needs=st.sampled_from(["", "answer", "quiet"]),
    ),
)
def test_a_count_beside_a_link_is_how_many_it_shows(
    alice: Seeker, now: datetime, jobs: list[Job], asked: Filters
) -> None:
    put(alice, jobs, now)
    today, every = now.date(), columns.stages(alice)
    told = facets.facets(asked, paging.groups(alice, "", today=today), every)
    assert told.total == paging.narrowed(alice, asked, every, today=today).count()

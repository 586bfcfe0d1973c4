"""How long it takes to say where a mail belongs, among 100, 1,000 and 10,000 jobs."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.accounts.models import Seeker

SIZES = (100, 1_000, 10_000)
MAILS = 40
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def fill(seeker: Seeker, size: int, also: Sequence[str] = ()) -> None:
    """Bring a seeker's pipeline to a size, half of it with an interview and a kept mail.

    `also` names employers that are among the new ones.
    """
    from tests.forty import pools

    from showup.exchange.models import Arrival, Keeping
    from showup.pipeline.models import Employer, Interview, Opportunity
    from showup.pipeline.names import employer_key

    rng = Random(size)
    have = Opportunity.objects.filter(seeker=seeker).count()
    names = [
        f"{rng.choice(pools.FIRST)}{at} {rng.choice(pools.SECOND['en'])} Ltd"
        for at in range(have, size)
    ]
    names[: len(also)] = also
    firms = Employer.objects.bulk_create(
        Employer(seeker=seeker, name=name, key=employer_key(name)) for name in names
    )
    jobs = Opportunity.objects.bulk_create(
        Opportunity(
            seeker=seeker,
            employer=firm.name,
            firm=firm,
            agency=rng.choice(("", "", *pools.AGENCIES)),
            title=rng.choice(pools.ROLES["en"]),
            link=f"https://careers.{firm.key.replace(' ', '')}.example/{firm.pk}",
            made_at=NOW,
        )
        for firm in firms
    )
    met = jobs[::2]
    arrival = Arrival.objects.create(seeker=seeker, name="all", digest=str(size), came_at=NOW)
    Interview.objects.bulk_create(
        Interview(
            opportunity=job,
            state="booked",
            starts_at=NOW,
            made_at=NOW,
            uid=f"{job.pk}@calendar.example",
            people=[{"name": rng.choice(pools.PEOPLE), "address": f"a@{job.pk}.example"}],
        )
        for job in met
    )
    Keeping.objects.bulk_create(
        Keeping(
            arrival=arrival,
            which=job.pk,
            opportunity=job,
            domains=[f"{job.pk}.example"],
            batch="12345678123456781234567812345678",
        )
        for job in met
    )


def main() -> None:
    """Print a row a size."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SHOWUP_HOME"] = folder
        from showup.shared.terminal import setup

        setup()
        from benchmarks.matching import threads
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        from showup.accounts.services import local_seeker
        from showup.exchange.invitations import queries

        seeker = local_seeker()
        mails = [reading for _, reading in threads()[::3]][:MAILS]
        print("  jobs   median     p95  slowest  processor  queries")
        theirs = sorted({each.employer.value for each in mails if each.employer})
        for size in SIZES:
            fill(seeker, size, theirs if size == SIZES[0] else ())
            taken, busy = [], []
            for reading in mails:
                began, worked = time.perf_counter(), time.process_time()
                queries.proposals(seeker, reading)
                taken.append(1000 * (time.perf_counter() - began))
                busy.append(1000 * (time.process_time() - worked))
            asked = []
            for reading in mails:
                with CaptureQueriesContext(connection) as told:
                    queries.proposals(seeker, reading)
                asked.append(len(told))
            p95 = statistics.quantiles(taken, n=20)[-1]
            print(
                f"{size:6,}  {statistics.median(taken):5.0f} ms {p95:4.0f} ms  {max(taken):4.0f} ms"
                f"  {statistics.median(busy):6.0f} ms  {min(asked)} to {max(asked)}"
            )


if __name__ == "__main__":
    main()

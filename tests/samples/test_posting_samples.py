"""Postings that others wrote: every one read, with what it says, and nothing else taken for one."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from benchmarks.samples_agreement import SAMPLES

from showup.exchange.formats import postings
from showup.exchange.records import Posting

FOLDER = SAMPLES / "4_jobs"
TODAY = date(2026, 11, 23)
SECONDS = 2  # a file; the slowest takes 0.1 s on an idle machine
# Words that stand in a file of one notation or system, and nowhere else.
SYSTEMS = {
    '"absolute_url"': "Greenhouse",
    '"hostedUrl"': "Lever",
    '"jobUrl"': "Ashby",
    '"shortcode"': "Workable",
    '"refNumber"': "SmartRecruiters",
    '"careers_url"': "Recruitee",
    '"externalPath"': "Workday",
}
NOTATIONS = ("application/ld+json", "itemtype=", "typeof=")

pytestmark = [
    pytest.mark.samples,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no samples at {FOLDER}: set SHOWUP_SAMPLES"),
]


def files(*parts: str) -> list[Path]:
    return sorted(path for path in FOLDER.joinpath(*parts).rglob("*") if path.is_file())


def read(path: Path) -> tuple[Posting, ...]:
    started = time.process_time()
    found, problems = postings.read(path.read_bytes(), name=path.name, today=TODAY)
    assert time.process_time() - started < SECONDS, path.name
    assert found or any(problem.fatal and problem.mend for problem in problems), path.name
    return found


def test_every_marked_job_has_its_title_and_text() -> None:
    marked = [
        path
        for path in files("schemaorg_jobposting")
        if any(sign in path.read_text(encoding="utf-8") for sign in NOTATIONS)
    ]
    assert marked
    for path in marked:
        (one,) = read(path)
        assert one.title is not None, path.name
        assert one.text, path.name
        assert one.source in {"JSON-LD", "microdata", "RDFa"}, path.name


def test_every_job_written_out_is_a_posting_with_its_words() -> None:
    for path in files("schemaorg_jobposting"):
        (one,) = read(path)
        assert one.text, path.name


def test_every_job_of_a_known_system_has_title_text_and_link() -> None:
    seen = set()
    for path in files("ats_fixtures"):
        written = path.read_text(encoding="utf-8")
        system = next((name for sign, name in SYSTEMS.items() if sign in written), None)
        for one in read(path):
            assert one.title is not None, path.name
            assert one.text, path.name
            if system and path.suffix == ".json":
                seen.add(system)
                assert one.source == system, path.name
                assert one.link, path.name
    assert seen == set(SYSTEMS.values())


def test_every_job_in_json_resumes_schema_is_read_and_the_schema_is_none() -> None:
    for path in files("jsonresume_job"):
        found = read(path)
        if "schema" in path.stem:
            assert found == ()
        else:
            (one,) = found
            assert (one.title, one.employer, one.pay, one.remote).count(None) == 0


def test_nothing_is_taken_for_a_job_where_there_is_none() -> None:
    taken = [
        path.name
        for path in files("extruct_samples")
        if "JobPosting" not in path.read_text(encoding="utf-8", errors="replace") and read(path)
    ]
    assert taken == []

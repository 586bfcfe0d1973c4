"""How the known boards spell one posting in several addresses, and the one that is kept."""

from __future__ import annotations

import re
from typing import NamedTuple

Query = list[tuple[str, str]]


class Board(NamedTuple):
    """Addresses of one board: host and path as a pattern, parameters it names a job by."""

    pattern: re.Pattern[str]
    kept: str  # host and path, from the pattern's groups and the parameters in `names`
    names: tuple[str, ...] = ()  # parameters, any of which may carry the job; the first that does


def _board(pattern: str, kept: str, *names: str) -> Board:
    return Board(re.compile(pattern, re.IGNORECASE), kept, names)


_LOCALE = r"(?:/[a-z]{2}(?:[-_][a-z]{2})?)?"
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_LINKEDIN = r"(?:[a-z]{2,3}\.)?linkedin\.com"
_INDEED = r"(?:[a-z]{2,3}\.)?indeed\.(?:com|co\.uk|de|fr)"
_GREENHOUSE = r"(?:job-)?boards(?P<eu>\.eu)?\.greenhouse\.io"
_WORKDAY = r"(?P<host>[\w-]+\.wd\d+\.myworkday(?:jobs|site)\.com)"

BOARDS = (
    _board(rf"{_LINKEDIN}/(?:comm/)?jobs/view/(?:[^/]*-)?(?P<id>\d+)", "linkedin.com/jobs/view/{id}"),
    _board(rf"{_LINKEDIN}/jobs\b.*", "linkedin.com/jobs/view/{id}", "currentjobid"),
    _board(rf"{_INDEED}/.*", "indeed.com/viewjob?jk={id}", "jk", "vjk"),
    _board(rf"{_GREENHOUSE}/embed/job_app", "boards.greenhouse.io/{for}/jobs/{id}", "token", "gh_jid"),
    _board(rf"{_GREENHOUSE}/(?P<for>[\w-]+)/jobs/(?P<id>\d+)", "boards.greenhouse.io/{for}/jobs/{id}"),
    _board(rf"{_GREENHOUSE}/(?P<for>[\w-]+)", "boards.greenhouse.io/{for}/jobs/{id}", "gh_jid"),
    _board(
        r"(?:boards-)?api\.greenhouse\.io/v1/boards/(?P<for>[\w-]+)/jobs/(?P<id>\d+)",
        "boards.greenhouse.io/{for}/jobs/{id}",
    ),
    _board(
        rf"(?:jobs|api)(?P<eu>\.eu)?\.lever\.co/(?:v0/postings/)?(?P<for>[\w.-]+)/(?P<id>{_UUID})",
        "jobs{eu}.lever.co/{for}/{id}",
    ),
    _board(rf"jobs\.ashbyhq\.com/(?P<for>[^/]+)/(?P<id>{_UUID})", "jobs.ashbyhq.com/{for}/{id}"),
    _board(r"apply\.workable\.com/(?:[\w-]+/)?j/(?P<id>[0-9A-Z]+)", "apply.workable.com/j/{id}"),
    _board(
        r"(?:jobs|careers)\.smartrecruiters\.com/(?P<for>[\w-]+)/(?P<id>\d+)(?:-[^/]*)?",
        "jobs.smartrecruiters.com/{for}/{id}",
    ),
    _board(
        r"api\.smartrecruiters\.com/v1/companies/(?P<for>[\w-]+)/postings/(?P<id>\d+)",
        "jobs.smartrecruiters.com/{for}/{id}",
    ),
    _board(rf"{_WORKDAY}/wday/cxs/[\w-]+/(?P<for>[\w-]+)/job/(?:[^/]+/)?(?P<id>[^/]+)", "{host}/{for}/job/{id}"),
    _board(
        rf"{_WORKDAY}{_LOCALE}(?:/recruiting/[\w-]+)?/(?P<for>[\w-]+)/(?:job|details)/(?:[^/]+/)?(?P<id>[^/]+)",
        "{host}/{for}/job/{id}",
    ),
    _board(
        rf"(?P<host>[\w-]+\.recruitee\.com){_LOCALE}/o/(?P<id>[^/]+)(?:/c/new)?", "{host}/o/{id}"
    ),
    _board(r"(?P<host>[\w-]+\.jobs\.personio\.(?:de|com))/job/(?P<id>\d+)", "{host}/job/{id}"),
    _board(rf"(?P<host>[\w.-]+\.teamtailor\.com){_LOCALE}/jobs/(?P<id>\d+)(?:-[^/]*)?", "{host}/jobs/{id}"),
    _board(r"(?P<host>[\w.-]+\.icims\.com)/jobs/(?P<id>\d+)(?:/.*)?", "{host}/jobs/{id}"),
    _board(r"(?P<host>[\w-]+\.bamboohr\.com)/(?:careers|jobs)/(?P<id>\d+)(?:/detail)?", "{host}/careers/{id}"),
    _board(rf"(?P<host>welcometothejungle\.com){_LOCALE}/(?P<id>companies/.+/jobs/.+)", "{host}/{id}"),
    _board(r"(?P<host>xing\.com)/jobs/(?:[^/]*-)?(?P<id>\d+)", "{host}/jobs/{id}"),
    _board(r"(?P<host>glassdoor\.(?:com|co\.uk|de|fr))/.*", "{host}/job-listing?jl={id}", "joblistingid", "jl"),
)  # fmt: skip


def board_address(host: str, path: str, query: Query) -> str:
    """Return host, path and query of the kept address, "" where no known board has it.

    Raises nothing; `query` are pairs as they stand in the address.
    """
    asked = {name.lower(): value for name, value in query}
    for board in BOARDS:
        found = board.pattern.fullmatch(host + path)
        if found is None:
            continue
        parts = {name: value or "" for name, value in found.groupdict().items()}
        if board.names:
            parts["id"] = next((asked[name] for name in board.names if asked.get(name)), "")
        parts.setdefault("for", asked.get("for", ""))
        if re.fullmatch(r"[\w.~%-]+(?:/[\w.~%-]+)*", parts.get("id", "")) and (
            parts["for"] or "{for}" not in board.kept
        ):
            return board.kept.format(**parts)
    return ""

"""Where a known board keeps the data of a posting, for pages that are empty without scripts.

The addresses are those that the boards' own pages ask, and that they publish for anybody.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit


class Board(NamedTuple):
    """The pattern of a posting's page (host and path), and its data's address."""

    page: re.Pattern[str]
    data: str


def _board(page: str, data: str) -> Board:
    return Board(re.compile(page, re.IGNORECASE), data)


_LOCALE = r"(?:/[a-z]{2}(?:[-_][a-z]{2})?)?"
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_GREENHOUSE = "boards-api.greenhouse.io/v1/boards/{board}/jobs/{job}?pay_transparency=true"
_EMBEDDED = re.compile(
    rb"greenhouse\.io/embed/job_(?:board|app)[^\"'\s]{0,80}?[?&;]for=([\w-]{1,80})"
)
_NUMBER = re.compile(r"\d{1,20}")

_BOARDS = (
    _board(r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?P<board>[\w-]+)/jobs/(?P<job>\d+)(?:/.*)?", _GREENHOUSE),
    _board(
        rf"jobs(?P<eu>\.eu)?\.lever\.co/(?P<board>[\w.-]+)/(?P<job>{_UUID})(?:/.*)?",
        "api{eu}.lever.co/v0/postings/{board}/{job}",
    ),
    _board(
        rf"jobs\.ashbyhq\.com/(?P<board>[^/]+)/{_UUID}(?:/.*)?",
        "api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true",
    ),
    _board(
        r"apply\.workable\.com/(?P<board>[\w-]+)/j/(?P<job>[0-9A-Z]+)(?:/.*)?",
        "apply.workable.com/api/v2/accounts/{board}/jobs/{job}",
    ),
    _board(
        r"(?:jobs|careers)\.smartrecruiters\.com/(?P<board>[\w-]+)/(?P<job>\d+)(?:-.*)?",
        "api.smartrecruiters.com/v1/companies/{board}/postings/{job}",
    ),
    _board(
        rf"(?P<board>[\w-]+)\.recruitee\.com{_LOCALE}/o/(?P<job>[^/]+)(?:/.*)?",
        "{board}.recruitee.com/api/offers/{job}",
    ),
    _board(
        rf"(?P<host>(?P<board>[\w-]+)\.wd\d+\.myworkdayjobs\.com){_LOCALE}/(?P<site>[\w-]+)"
        r"/(?:job|details)/(?P<job>[^/]+(?:/[^/]+)?)(?:/apply.*)?",
        "{host}/wday/cxs/{board}/{site}/job/{job}",
    ),
)  # fmt: skip


def data_address(address: str, page: bytes = b"") -> str:
    """Return where the data of a posting's page stands, "" where no known board has it.

    `page` is what the page said, where it was fetched: an employer's own page may name the
    board that is embedded in it.
    """
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        asked = parse_qs(parts.query)
    except ValueError:
        return ""
    for board in _BOARDS:
        found = board.page.fullmatch(host + parts.path.rstrip("/"))
        if found is not None:
            named = {name: value or "" for name, value in found.groupdict().items()}
            return f"https://{board.data.format(**named)}"
    job = next(iter(asked.get("gh_jid", [])), "")
    embedded = _EMBEDDED.search(page)
    if _NUMBER.fullmatch(job) and embedded is not None:
        board_name = embedded[1].decode("ascii")
        return f"https://{_GREENHOUSE.format(board=board_name, job=job)}"
    return ""

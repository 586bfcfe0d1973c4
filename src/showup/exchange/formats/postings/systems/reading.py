"""Find the jobs in a tree of JSON, whatever wraps them, and say which system wrote each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from showup.exchange.formats.postings.employers import employer_on_board
from showup.exchange.formats.postings.filling import filled
from showup.exchange.formats.postings.systems import ashby, greenhouse, lever, names, others
from showup.exchange.formats.postings.systems.fields import Beside, posting_of_fields
from showup.exchange.formats.postings.values import DEPTH, Tree, folded, words
from showup.exchange.records import Posting


class System(NamedTuple):
    """How one system's job is told from others, and how it is read."""

    fits: Callable[[Tree], bool]
    read: Callable[[Tree, Beside], Posting]


SYSTEMS = (
    System(others.fits_workday, others.workday),
    System(lever.fits, lever.posting),
    System(greenhouse.fits, greenhouse.posting),
    System(others.fits_recruitee, others.recruitee),
    System(others.fits_smartrecruiters, others.smartrecruiters),
    System(others.fits_workable, others.workable),
    System(ashby.fits, ashby.posting),
    System(others.fits_json_resume, others.json_resume),
)
# What only jobs have, and what jobs have too: a job of an unknown system has some of each.
_TELLING = frozenset(
    {"applicationclosedate", "applicationdeadline", "applicationurl", "applyurl",
     "candidaterequiredlocation", "canonicalpositionurl", "closingdate",
     "compensationminimum", "contracttime", "contracttype", "dateposted", "deadlineat",
     "departmentlabel", "descriptionteaser", "employername", "employmentstatuslabel",
     "employmenttype", "employmenttypes", "experiencelevel", "externalapplyurl",
     "friendlyid", "hiringorganization", "isremote", "jobapplylink", "jobboardurl",
     "jobcity", "jobdescription", "jobid", "joblocation", "jobopeningname", "jobreqid",
     "jobtitle", "jobtype", "jobtypes", "joburl", "locationstext", "maxsalary", "minsalary",
     "originalopendate", "positiontitle", "positionuri", "postedat", "posteddate",
     "postedon", "primarylocation", "publicationdate", "publishedat", "publisheddate",
     "publishedon", "remotestatus", "reqid", "requisitionid", "requisitionnumber",
     "salarycurrency", "salarymax", "salarymin", "seniority", "urlactivepage",
     "worklocation", "workmode", "workplacetype"}
)  # fmt: skip
_COMMON = frozenset(
    {"body", "categories", "category", "city", "company", "companyname", "content",
     "department", "departments", "description", "link", "location", "locations",
     "publicationdate", "remote", "requirements", "responsibilities", "salary", "skills",
     "tags", "team", "title", "type", "url"}
)  # fmt: skip
_MOST = 200_000  # values of one file that are looked at
_JOBS = 5_000  # postings of one file


def jobs_of(tree: Any, *, base: str = "", today: date | None = None) -> Iterator[Posting]:
    """Go through the jobs in JSON, each filled from its own text; base is where it came from."""
    found = 0
    for job, around in _jobs(tree):
        read = _read(job, Beside(around, base, today))
        if read.title is None or found >= _JOBS:
            continue
        found += 1
        text = read.text or _summary(read)
        employer = read.employer or employer_on_board(read.link, read.text)
        yield filled(replace(read, text=text, employer=employer), today=today)


def _jobs(tree: Any) -> Iterator[tuple[Tree, Tree]]:
    """Go through the objects that are jobs, each with the object around it."""
    stack: list[tuple[Any, Tree, int]] = [(tree, {}, 0)]
    seen = 0
    while stack and seen < _MOST:
        value, around, depth = stack.pop()
        seen += 1
        if isinstance(value, Mapping):
            if is_job(value):
                yield value, around
                continue
            inner = list(value.values())
            around = value if value.keys() & {"name", "organization", "company"} else around
        elif isinstance(value, list | tuple):
            inner = list(value)
        else:
            continue
        if depth < DEPTH:
            stack.extend(
                (one, around, depth + 1)
                for one in reversed(inner)
                if isinstance(one, list | Mapping)
            )


def is_job(tree: Tree) -> bool:
    """Tell whether an object is a job: of a known system, or plainly one of some other."""
    return any(system.fits(tree) for system in SYSTEMS) or _is_plainly_a_job(tree)


def _is_plainly_a_job(tree: Tree) -> bool:
    fields = folded(tree)
    if not any(words(fields.get(name)) for name in names.TITLES):
        return False
    telling = len(_TELLING & fields.keys())
    return telling > 1 or (telling == 1 and len(_COMMON & fields.keys()) > 1)


def _read(tree: Tree, beside: Beside) -> Posting:
    for system in SYSTEMS:
        if system.fits(tree):
            return system.read(tree, beside)
    # Some say the half of it one level deeper: {"enrichment": {"salary_min": …}}.
    deeper = {
        name: one
        for value in tree.values()
        if isinstance(value, Mapping) and _TELLING & folded(value).keys()
        for name, one in value.items()
    }
    return posting_of_fields({**deeper, **tree}, "JSON", beside)


def _summary(read: Posting) -> str:
    """Write what a list says of a job where it brings no description of it."""
    facts = [
        ("", read.title.value if read.title else ""),
        ("Employer: ", read.employer.value if read.employer else ""),
        ("Place: ", "; ".join(dict.fromkeys(place.quote for place in read.places))),
        ("Work: ", "; ".join(dict.fromkeys(one.quote for one in read.contracts))),
        ("Reference: ", read.reference),
    ]
    return "\n".join(label + said for label, said in facts if said)

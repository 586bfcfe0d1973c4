"""Systems whose fields need little more than their usual names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from showup.exchange.formats.postings.links import absolute
from showup.exchange.formats.postings.plain import tidied
from showup.exchange.formats.postings.spellings import remote_of
from showup.exchange.formats.postings.systems.fields import (
    Beside,
    described,
    place_of,
    posting_of_fields,
)
from showup.exchange.formats.postings.values import Tree, each, found, words
from showup.exchange.records import Posting

_RESUME_PARTS = ("description", "responsibilities", "qualifications", "skills")


def fits_workable(tree: Tree) -> bool:
    """Tell a job of Workable's by its short code."""
    return "shortcode" in tree and "title" in tree


def workable(tree: Tree, beside: Beside) -> Posting:
    """Read one job of an account, whose name stands around the list."""
    account = beside.around.get("name") if "jobs" in beside.around else None
    body = tree.get("description")
    parts = {**body, **tree, "description": ""} if isinstance(body, Mapping) else dict(tree)
    employer = parts.pop("company", None) or account
    read = posting_of_fields({**parts, "company": employer}, "Workable", beside)
    return replace(read, reference=words(tree.get("code")) or read.reference)


def fits_smartrecruiters(tree: Tree) -> bool:
    """Tell a posting of SmartRecruiters' by its fields; its title is called `name`."""
    own = tree.keys() & {
        "refNumber",
        "releasedDate",
        "jobAd",
        "typeOfEmployment",
        "experienceLevel",
    }
    return "name" in tree and len(own) > 1


def smartrecruiters(tree: Tree, beside: Beside) -> Posting:
    """Read one posting, from the list or with the sections of its advertisement."""
    read = posting_of_fields({**tree, "ref": ""}, "SmartRecruiters", beside)
    advertisement = tree.get("jobAd")
    sections = advertisement.get("sections") if isinstance(advertisement, Mapping) else None
    parts = list(sections.values()) if isinstance(sections, Mapping) else []
    company = tree.get("company")
    name = words(company.get("identifier")) if isinstance(company, Mapping) else ""
    job = words(tree.get("id"))
    own = f"https://jobs.smartrecruiters.com/{name}/{job}" if name and job else ""
    return replace(
        read,
        title=found(words(tree.get("name"))),
        link=words(tree.get("postingUrl")) or own or read.link,
        text=tidied("\n\n".join(described([one]) for one in parts)) or read.text,
    )


def fits_recruitee(tree: Tree) -> bool:
    """Tell an offer of Recruitee's by its fields."""
    return "title" in tree and bool(
        tree.keys() & {"careers_url", "careers_apply_url", "employment_type_code"}
    )


def recruitee(tree: Tree, beside: Beside) -> Posting:
    """Read one offer: what it is and what it asks stand in two fields."""
    read = posting_of_fields({**tree, "type": "", "guid": ""}, "Recruitee", beside)
    parts = (described(tree.get(name)) for name in ("highlight", "description", "requirements"))
    text = "\n\n".join(part for part in parts if part)
    return replace(read, text=tidied(text) or read.text)


def fits_workday(tree: Tree) -> bool:
    """Tell a job of Workday's, from a list or its own page."""
    return isinstance(tree.get("jobPostingInfo"), Mapping) or (
        "externalPath" in tree and "title" in tree
    )


def workday(tree: Tree, beside: Beside) -> Posting:
    """Read one job; in a list, its first bullet is the employer's number for it."""
    inner = tree.get("jobPostingInfo")
    info: dict[str, Any] = dict(inner) if isinstance(inner, Mapping) else dict(tree)
    info.pop("id", None)
    employer = words(tree.get("hiringOrganization")) or words(info.get("company"))
    site = _site(beside.base)
    read = posting_of_fields({**info, "company": employer}, "Workday", beside._replace(base=site))
    place = info.get("jobRequisitionLocation")
    bullet = next((one for one in each(info.get("bulletFields")) if isinstance(one, str)), "")
    path = words(info.get("externalPath"))
    return replace(
        read,
        places=read.places or place_of(place),
        remote=read.remote or remote_of(info.get("remoteType")),
        reference=words(info.get("jobReqId")) or words(bullet),
        link=absolute(site.rstrip("/") + path, "") if site and path else read.link,
    )


def _site(base: str) -> str:
    """Return the careers site of an address that its pages load data from: /wday/cxs/acme/Jobs/…."""
    parts = urlsplit(base)
    steps = parts.path.split("/")
    if "cxs" in steps and len(steps) > steps.index("cxs") + 2:
        return f"{parts.scheme}://{parts.netloc}/{steps[steps.index('cxs') + 2]}"
    return base


def fits_json_resume(tree: Tree) -> bool:
    """Tell a job in JSON Resume's schema by its fields."""
    own = tree.keys() & {"company", "type", "date", "remote", "salary", "experience",
                         "responsibilities", "qualifications", "skills"}  # fmt: skip
    return isinstance(tree.get("title"), str) and len(own) > 3 and "url" not in tree  # noqa: PLR2004 - most of them


def json_resume(tree: Tree, beside: Beside) -> Posting:
    """Read one job; its address stands with what tells about the file."""
    read = posting_of_fields(tree, "JSON Resume", beside)
    about = tree.get("meta")
    link = words(about.get("canonical")) if isinstance(about, Mapping) else ""
    parts = [
        f"{name.capitalize()}\n{text}" if name != "description" else text
        for name in _RESUME_PARTS
        if (text := described(tree.get(name)))
    ]
    return replace(read, link=absolute(link, beside.base) or read.link, text="\n\n".join(parts))

"""Postings as they come: a page with data about its job, pasted text, an applicant system's JSON."""

from __future__ import annotations

import json

LINK = "https://careers.brightwater.example/jobs/4711"
WORDS = (
    "Brightwater Logistics moves food between harbours and shops. You would lead the six people "
    "who answer our drivers, plan their shifts, and find out with them why the same questions "
    "come back. You have led a small team before and you write clearly. We work in Leeds, three "
    "days a week at the office and two wherever you like. We pay £38,000 to £44,000 a year. "
    "Apply by 4 December 2026 with a letter that says why."
)


def page(
    *,
    title: str = "Support operations lead",
    employer: str = "Brightwater Logistics",
    words: str = WORDS,
    link: str = LINK,
) -> bytes:
    """Return a posting's page with JSON-LD in it."""
    data = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": title,
        "hiringOrganization": {"@type": "Organization", "name": employer},
        "jobLocation": {"@type": "Place", "address": {"addressLocality": "Leeds"}},
        "baseSalary": {
            "@type": "MonetaryAmount",
            "currency": "GBP",
            "value": {"minValue": 38000, "maxValue": 44000, "unitText": "YEAR"},
        },
        "validThrough": "2026-12-04",
        "description": f"<p>{words}</p>",
        "url": link,
    }
    script = json.dumps(data).replace("</", "<\\/")
    return (
        f'<!doctype html><html><head><title>{title}</title><script type="application/ld+json">'
        f"{script}</script></head><body><h1>{title}</h1><p>{words}</p></body></html>"
    ).encode()


def board(*titles: str) -> bytes:
    """Return several postings as one applicant system hands them out."""
    jobs = [
        {
            "id": number,
            "title": title,
            "absolute_url": f"https://boards.greenhouse.io/brightwater/jobs/{number}",
            "location": {"name": "Leeds"},
            "content": f"<p>{title}. {WORDS}</p>",
            "company_name": "Brightwater Logistics",
        }
        for number, title in enumerate(titles, 4000)
    ]
    return json.dumps({"jobs": jobs}).encode()

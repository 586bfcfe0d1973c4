"""A brief as JSON, for `showup prepare --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from showup.agenda.preparing.page import Page

SCHEMA = "showup.prepare/1"


def brief(page: Page) -> dict[str, Any]:
    """Return what is kept of a brief, what is proposed, and what may cost of what one plans to say."""
    sheet, interview = page.sheet, page.interview
    return {
        "schema": SCHEMA,
        "id": interview.opportunity_id,
        "interview": interview.pk,
        "name": sheet.name,
        "title": sheet.title,
        "starts_at": interview.starts_at.isoformat() if interview.starts_at else None,
        "who": [{"name": each.name, "role": each.role, "seen": each.seen} for each in sheet.who],
        "reasons": sheet.reasons,
        "answers": [{"asks": asks, "story": story} for asks, story in sheet.answers],
        "asks": sheet.asks,
        "questions": sheet.questions,
        "before": [
            {"label": each.label, "when": each.when, "says": each.says} for each in sheet.before
        ],
        "plans_to_say": sheet.plans_to_say,
        "remarks": [
            {
                "quote": each.quote,
                "why": each.why,
                "instead": each.instead,
                "start": each.start,
                "end": each.end,
            }
            for each in page.check.remarks
        ],
        "try_out": sheet.try_out,
        "went": sheet.went,
        "left": page.progress.left,
        "proposed": {
            "reasons": [{"says": each.says, "from": each.source} for each in page.reasons.found],
            "questions": [
                {"ways": each.ways, "tests": each.tests, "from": each.source}
                for each in page.questions
            ],
            "try_out": [{"do": each.do, "why": each.why} for each in page.tries],
            "blocks": [each.starts_at.isoformat() for each in page.proposed],
        },
        "blocks": [each.starts_at.isoformat() for each in page.blocks],
    }

"""A brief as one HTML file that needs nothing else: for a phone without a network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.text import slugify

from showup.agenda.preparing import page

if TYPE_CHECKING:
    from datetime import date

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

STYLE = "showup/brief-file.css"


def write(seeker: Seeker, interview: Interview, *, today: date) -> str:
    """Return the file: the brief as it is kept today, its style inside."""
    found = finders.find(STYLE)
    assert isinstance(found, str)
    css = Path(found).read_text(encoding="utf-8")
    context = {
        "sheet": page.read(seeker, interview),
        "today": today,
        "style": SafeString(f"<style>{css}</style>"),  # ours alone; nothing from outside is in it
    }
    return render_to_string("agenda/brief_file.html", context)


def name(interview: Interview) -> str:
    """Return what the file is called: brief-kestrel-energy-2026-12-01.html."""
    day = f"-{interview.starts_at:%Y-%m-%d}" if interview.starts_at else ""
    return f"brief-{slugify(interview.opportunity.label)[:60] or interview.pk}{day}.html"

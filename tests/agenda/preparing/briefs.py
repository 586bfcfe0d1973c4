"""A job with a posting, an interview to prepare for, and what one may write into its brief."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

POSTING = """\
Service designer
Tessellate Maps, Leeds

What you'll do
- Draw maps with the people who use them
- Night shifts every third week

Requirements
- At least three years of experience in service design
- You have led a workshop with customers
- A driving licence

What we offer
- A learning budget of £1,000 a year
- 30 days of holiday
"""
NORA = {"name": "Nora Lind", "address": "nora@tessellate.example", "role": "Head of Service"}
WRITTEN: dict[str, Any] = {
    "reasons": ["They draw maps with people."],
    "questions": ["Why now?", "Who is on the team?", "How are nights planned?"],
    "answers": [{"asks": "A driving licence", "story": "Since 2010."}],
    "plans_to_say": "I have drawn maps for six years.",
    "try_out": "Pause for two seconds before every answer",
}


def booked(seeker: Seeker, *, now: datetime, text: str = POSTING, **fields: Any) -> Interview:
    """Add a job with a posting, and book an interview with Nora in eight days."""
    row, _ = pipeline.add(
        seeker, now=now, **({"employer": "Tessellate Maps", "title": "Service designer"} | fields)
    )
    if text:
        pipeline.keep_posting(row, now=now, text=text)
    interview, _ = pipeline.invite(
        row, slots=[], now=now, format="video", zone="Europe/Berlin", people=[NORA],
        link="https://meet.tessellate.example/1",
    )  # fmt: skip
    pipeline.book(interview, starts_at=now + timedelta(days=8, hours=4), minutes=60, now=now)
    return interview

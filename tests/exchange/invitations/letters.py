"""Invented letters and calendars, as they would come."""

from __future__ import annotations

LETTER = """\
From: Nora Lind <nora@harbour-housing.example>
To: sam@example.org
Date: Fri, 20 Nov 2026 09:00:00 +0100
Message-ID: <1@harbour-housing.example>
Subject: Interview at Harbour Housing
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Sam,

thank you for your application as Service Designer at Harbour Housing. We would like to
invite you to an interview on Tuesday 24 November 2026 at 10:00 or on Thursday 26 November
2026 at 14:00. Please let us know which suits you by Monday 23 November 2026.

Kind regards,
Nora Lind
Head of Design, Harbour Housing
"""

NEWSLETTER = """\
From: Jobs Weekly <news@jobs-weekly.example>
To: sam@example.org
Date: Fri, 20 Nov 2026 09:00:00 +0100
Message-ID: <2@jobs-weekly.example>
List-Unsubscribe: <https://jobs-weekly.example/off>
Precedence: bulk
Subject: 12 new jobs for you
Content-Type: text/plain; charset=utf-8

Your job alert: 12 new jobs match your search. See all jobs on our page. Unsubscribe here.
"""


ENGLISH = "We are looking forward to the interview with you and will be happy to answer questions."


def calendar(
    summary: str = "Interview",
    *,
    start: str = "20261124T090000Z",
    end: str = "20261124T094500Z",
    method: str = "REQUEST",
    sequence: int = 0,
    extra: str = "",
    uid: str = "e1@harbour-housing.example",
) -> str:
    """Return a calendar with one event, its times in UTC."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Harbour Housing//EN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"SEQUENCE:{sequence}",
        "DTSTAMP:20261120T080000Z",
        f"DTSTART:{start}",
        f"DTEND:{end}",
        f"SUMMARY:{summary}",
        "ORGANIZER;CN=Nora Lind:mailto:nora@harbour-housing.example",
        *filter(None, extra.split("\n")),
        *(() if "DESCRIPTION:" in extra else (f"DESCRIPTION:{ENGLISH}",)),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(lines) + "\r\n"

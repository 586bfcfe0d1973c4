"""What a column of a sheet may become."""

from __future__ import annotations

FIELDS = {
    "employer": "Employer",
    "title": "Job title",
    "stage": "Stage",
    "applied_on": "Day you applied",
    "saved_on": "Day you found it",
    "last_on": "Day of the last news",
    "link": "Link to the posting",
    "place": "Place",
    "remote": "Remote, hybrid or on site",
    "pay": "Pay",
    "pay_low": "Pay, lower end",
    "pay_high": "Pay, upper end",
    "pay_currency": "Currency of the pay",
    "pay_period": "Pay is by year, hour …",
    "contract": "Contract",
    "level": "Level",
    "source": "Where you found it",
    "agency": "Agency",
    "contact": "Contact",
    "notes": "Notes",
    "excitement": "Excitement, as it says (4/5, ★★★☆☆)",
    "excitement_5": "Excitement, of 5",
    "excitement_10": "Excitement, of 10",
    "applied": "Applied: yes or no",
    "response": "An answer came: yes, no or the day",
    "interview": "Interview: yes, no or the day",
    "offer": "Offer: yes, no or the day",
    "rejected": "Rejected: yes, no or the day",
    "accepted": "You accepted: yes, no or the day",
    "declined": "You declined the offer: yes, no or the day",
    "withdrawn": "You withdrew: yes, no or the day",
    "ghosted": "No answer came: yes or no",
    "offer_deadline": "Answer the offer by",
    "deadline": "Last day to apply",
    "posted_on": "Day it was posted",
    "description": "Text of the posting",
    "resume": "Résumé you sent",
    "log": "Log of stages",
    "days_since": "Days since (compared with the dates)",
    "key": "The tracker’s own number (tells rows apart)",
    "note": "A line in the note",
    "skip": "Left out",
}
# These may come from several columns; of the others there is one.
SHARED = frozenset(
    {"pay", "contact", "notes", "interview", "description", "resume", "note", "skip"}
)
EVENTS = {  # a column of its own for one thing that happened: the stage it proves
    "response": "",
    "interview": "interview",
    "offer": "offer",
    "rejected": "rejected",
    "accepted": "accepted",
    "declined": "declined",
    "withdrawn": "withdrawn",
    "ghosted": "ghosted",
}
DATED = frozenset(
    {"applied_on", "saved_on", "last_on", "offer_deadline", "deadline", "posted_on", *EVENTS}
)
PAST = frozenset({"applied_on", "saved_on", "last_on", "posted_on", *EVENTS} - {"interview"})


def field_named(said: str) -> str | None:
    """Return the field that someone names by its key or label, None where it is none."""
    wanted = " ".join(said.casefold().replace("_", " ").split())
    for field, label in FIELDS.items():
        if wanted in (field.replace("_", " "), label.casefold()):
            return field
    return None

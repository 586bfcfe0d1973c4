"""The excitement at which the latest answer about a job would turn, as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice import decision_page
from showup.advice import queries as advice
from showup.shared.templatetags.when import day

if TYPE_CHECKING:
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity


def sentence(seeker: Seeker, opportunity: Opportunity, *, today: date, now: datetime) -> str:
    """Return where more or less excitement turns the answer, "" where that isn't known."""
    decision = advice.latest(seeker, opportunity.pk)
    if decision is None:
        return ""
    answer = decision_page.page(decision, today=today, now=now).answer
    flip = next((row for row in answer.flips if row.input == "excitement"), None)
    if flip is None:
        return ""
    asked = f"When you asked on {day(decision.made_at)}"
    if flip.at is None:
        return f"{asked}, no plausible excitement turned the answer “{_small(answer.choice)}”."
    return (
        f"{asked}, the answer was “{_small(answer.choice)}”. {flip.at_text.capitalize()} of 10 it "
        f"becomes “{flip.becomes_text}”; you gave it {flip.now_text}."
    )


def _small(choice: str) -> str:
    return choice[:1].lower() + choice[1:]

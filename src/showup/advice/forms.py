"""Forms of the room: the four questions, and other numbers to try."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from django import forms

from showup.advice.rules.other import LEAST_ODDS, MOST, MOST_ODDS
from showup.shared.amounts import Amount
from showup.shared.fields import Day, Scale

if TYPE_CHECKING:
    from showup.advice.rules.other import Other

MOST_HOURS = 24
DEAREST = 0.2  # points for an hour, where the slider ends unless the seeker said more
WANTS_MORE = (("no", "No"), ("yes", "Yes"))
DEAL_BREAKERS = (
    ("met", "None that I know of"),
    ("unknown", "There may be one"),
    ("failed", "Yes, and it fails"),
)


class AskForm(forms.Form):
    """The four questions, each with its default."""

    excitement = Scale(low=0, high=10, step=0.5, label="How exciting is this job?")
    wants_more = forms.ChoiceField(
        choices=WANTS_MORE,
        widget=forms.RadioSelect,
        label="Is there one you want more?",
    )
    dream_name = forms.CharField(max_length=300, required=False, label="Who is it with?")
    dream_day = Day(
        required=False,
        label="When is its interview?",
        help_text="Leave it empty while there’s no date yet.",
    )
    deal_breaker = forms.ChoiceField(
        choices=DEAL_BREAKERS,
        widget=forms.RadioSelect,
        label="Is there a deal-breaker?",
        help_text="Something that rules the job out, however nice the rest.",
    )
    deal_words = forms.CharField(
        max_length=500,
        required=False,
        label="What is it?",
        help_text="Put as a question, it goes into the text to them: “Is it on call at night?”",
    )
    hours = Amount(
        high=200,
        label="How many hours will it take, all in?",
        help_text="Reading up, getting there, the talk, and what it takes out of the day.",
        example="5 or 2.5",
    )

    def clean(self) -> dict[str, Any]:
        """Ask for the name of what they want more."""
        given = super().clean() or {}
        if given.get("wants_more") == "yes" and not given.get("dream_name"):
            self.add_error("dream_name", "Give it a name; any will do.")
        return given


class TryForm(forms.Form):
    """The numbers to try; no odds where an offer is in hand."""

    excitement = Scale(low=0, high=MOST["excitement"], step=0.5, label="How exciting is it?")
    hours = Scale(low=0, high=MOST["hours"], step=0.5, label="Hours it takes, all in?")
    odds = Scale(low=LEAST_ODDS, high=MOST_ODDS, step=1, label="Your odds there?", required=False)
    bar = Scale(low=0, high=MOST["bar"], step=0.5, label="How good must a job be?")
    hour_price = Scale(
        low=0, high=MOST["hour_price"], step=0.005, label="What is an hour worth to you?"
    )

    def __init__(self, data: Any = None, *, now: Other) -> None:
        self.most_hours = max(MOST_HOURS, math.ceil(now.hours))
        initial = {
            "excitement": now.excitement,
            "hours": now.hours,
            "odds": now.odds,
            "bar": now.bar,
            "hour_price": now.hour_price,
        }
        super().__init__(data, initial=initial)
        if now.odds is None:
            del self.fields["odds"]
        self.fields["hours"].widget.attrs["max"] = self.most_hours
        dearest = max(DEAREST, now.hour_price)
        self.dearest = f"{dearest:.2f}, very little"
        self.fields["hour_price"].widget.attrs["max"] = dearest

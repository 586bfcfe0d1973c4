"""What is the seeker's own to say, not one job's."""

from __future__ import annotations

from typing import Any

from django import forms

from showup.shared.amounts import Amount
from showup.shared.fields import Scale, Zone

MOST_CRITERIA = 12
LONGEST_CRITERION = 120  # letters


class Criteria(forms.CharField):
    """What matters to somebody in a job, in their own words, one a line."""

    widget = forms.Textarea({"rows": 4})

    def prepare_value(self, value: Any) -> Any:
        """Return a line each, as one types them."""
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        """Return the lines that say something, each once."""
        lines = [" ".join(line.split()) for line in str(super().clean(value) or "").splitlines()]
        own = list(dict.fromkeys(filter(None, lines)))
        if len(own) > MOST_CRITERIA:
            raise forms.ValidationError(
                f"At most {MOST_CRITERIA} of them; these are {len(own)}. What counts most?"
            )
        if longest := next((line for line in own if len(line) > LONGEST_CRITERION), ""):
            raise forms.ValidationError(
                f"“{longest[:40]}…” is too long: a few words each, {LONGEST_CRITERION} letters at most."
            )
        return own


class YouForm(forms.Form):
    """Name, zone, and the three numbers that every answer rests on."""

    name = forms.CharField(
        max_length=200, required=False, label="Your name", help_text="It signs the texts."
    )
    criteria = Criteria(
        required=False,
        max_length=2000,
        label="What matters to you in a job?",
        help_text=(
            "In your own words, one a line: “time to learn”, “no night shifts”, “near the sea”. "
            "It helps to find honest reasons when you prepare."
        ),
    )
    zone = Zone(required=False, label="Your time zone")
    bar = Scale(low=0, high=10, step=0.5, label="How good must a job be to beat carrying on?")
    hours_a_week = Amount(
        high=100, label="Hours a week you have for interviews", example="8 or 7.5"
    )
    hour_price = Amount(
        high=1,
        required=False,
        label="What is an hour of your time worth, in points of excitement?",
        help_text=(
            "Think of two jobs, one of them a point better. How many hours would you give to get "
            "the better one? For fifty hours, write 0.02, which we take while this is empty; for "
            "twenty, 0.05."
        ),
        example="0.02",
    )

"""What is the seeker's own to say, not one job's."""

from __future__ import annotations

from django import forms

from showup.shared.amounts import Amount
from showup.shared.fields import Scale, Zone


class YouForm(forms.Form):
    """Name, zone, and the three numbers that every answer rests on."""

    name = forms.CharField(
        max_length=200, required=False, label="Your name", help_text="It signs the texts."
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

"""What is the seeker's own to say, not one job's."""

from __future__ import annotations

from django import forms

from showup.shared.fields import Number, Scale, Zone


class YouForm(forms.Form):
    """Name, zone, and the three numbers that every answer rests on."""

    name = forms.CharField(
        max_length=200, required=False, label="Your name", help_text="It signs the texts."
    )
    zone = Zone(required=False, label="Your time zone")
    bar = Scale(low=0, high=10, step=0.5, label="How good must a job be to beat carrying on?")
    hours_a_week = forms.FloatField(
        min_value=0,
        max_value=100,
        label="Hours a week you have for interviews",
        widget=Number(attrs={"step": "0.5", "inputmode": "decimal"}),
    )
    hour_price = forms.FloatField(
        min_value=0,
        max_value=1,
        required=False,
        label="What an hour is worth to you, in points",
        help_text="The dream job is 10 points. Empty means our default, 0.02: fifty hours a point.",
        widget=Number(attrs={"step": "any", "inputmode": "decimal"}),
    )

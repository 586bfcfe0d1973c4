"""What a new feed's address is for."""

from __future__ import annotations

from django import forms

from showup.agenda.feeds.services import LONGEST


class FeedForm(forms.Form):
    """Where it is used, and how much it tells."""

    name = forms.CharField(
        max_length=LONGEST,
        label="Where will you use it?",
        error_messages={"required": "Say where you’ll use the address: “my calendar at home”."},
    )
    discreet = forms.BooleanField(
        required=False, label="Tell only that there’s an interview: no names, places or notes"
    )

"""What the page of one interview asks: the way there, and what is still missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from showup.pipeline.forms import FORMATS

if TYPE_CHECKING:
    from collections.abc import Sequence


class WayForm(forms.Form):
    """How long the way takes, door to door, and by what."""

    travel_minutes = forms.IntegerField(
        min_value=0,
        max_value=1440,
        required=False,
        label="Minutes from door to door, one way",
        help_text="As long as it takes on a bad day. Nothing is looked up.",
    )
    travel_words = forms.CharField(
        max_length=200, required=False, label="How", help_text="“The 4 tram, then on foot.”"
    )


class KnownForm(forms.Form):
    """What is known of an interview besides its time; what is left empty is taken away."""

    format = forms.ChoiceField(choices=FORMATS, required=False, label="How do you meet?")
    link = forms.CharField(max_length=2000, required=False, label="The link of the call")
    place = forms.CharField(
        max_length=500, required=False, label="The place, or the number that is rung"
    )
    people = forms.CharField(
        max_length=1000,
        required=False,
        label="Who you meet",
        help_text="Names, with commas between.",
    )

    def __init__(self, *args: Any, rung: Sequence[str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if rung is None:
            return
        self.fields["place"].label = "The number that is rung"
        if rung and not self.initial.get("place"):
            self.initial["place"] = rung[0]
            self.fields["place"].help_text = "Found in their message. Mend it if it isn’t theirs."

    def clean_link(self) -> str:
        """Take only an address that leads to the web."""
        link = str(self.cleaned_data["link"]).strip()
        if link and not link.startswith(("https://", "http://")):
            raise forms.ValidationError("A link begins with https://. Copy it from the message.")
        return link

    def merged(self, known: list[dict[str, str]]) -> list[dict[str, str]]:
        """Return who is met as an interview keeps people: who was known keeps their address."""
        names = (name.strip() for name in str(self.cleaned_data["people"]).split(","))
        by_name = {each.get("name") or each.get("address", ""): each for each in known}
        return [
            by_name.get(name) or {"name": name, "address": "", "role": ""}
            for name in dict.fromkeys(filter(None, names))
        ]

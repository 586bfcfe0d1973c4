"""Forms of the room: a job by hand, and what becomes of one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms

from showup.shared.fields import Day, Scale, WallTime, Zone

SURENESS = (("guess", "A guess"), ("fairly", "Fairly sure"), ("very", "Very sure"))
ENDINGS = (
    ("rejected", "They said no"),
    ("withdrawn", "I withdrew"),
    ("ghosted", "They went silent"),
    ("declined", "I declined their offer"),
    ("accepted", "I accepted it"),
)


class JobForm(forms.Form):
    """What is known of a job."""

    employer = forms.CharField(
        max_length=300, required=False, help_text="Leave it empty while an agency won’t say."
    )
    title = forms.CharField(max_length=300, required=False, label="Role")
    agency = forms.CharField(max_length=300, required=False, label="Agency, if one writes for them")
    excitement = Scale(
        low=0, high=10, step=0.5, initial=5, required=False, label="How exciting is it?"
    )
    sureness = forms.ChoiceField(
        choices=SURENESS,
        initial="guess",
        widget=forms.RadioSelect,
        label="How sure are you of that?",
    )
    dream = forms.BooleanField(required=False, label="This is the one I want most")

    def clean(self) -> dict[str, Any]:
        """Ask for a name of some kind."""
        given = super().clean() or {}
        if not (given.get("employer") or given.get("agency") or given.get("title")):
            self.add_error("employer", "Give the employer, the agency or the role: one is enough.")
        return given


class NewJobForm(JobForm):
    """A job by hand, with the times an interview was offered at."""

    slot_1 = WallTime(required=False, label="A time they offer")
    slot_2 = WallTime(required=False, label="Another")
    slot_3 = WallTime(required=False, label="And another")
    answer_by = Day(required=False, label="They’d like an answer by")
    zone = Zone(required=False, label="Your time zone")

    @property
    def slots(self) -> list[datetime]:
        """Return the times given, on the seeker's wall clock."""
        given = (self.cleaned_data.get(f"slot_{which}") for which in (1, 2, 3))
        return [moment for moment in given if moment is not None]


class BookForm(forms.Form):
    """A time was settled, or moved."""

    starts_at = WallTime(label="When is it?")


class OfferForm(forms.Form):
    """An offer came."""

    deadline = Day(required=False, label="They’d like an answer by")


class EndForm(forms.Form):
    """It ended."""

    stage = forms.ChoiceField(choices=ENDINGS, label="How did it end?")

"""What the page of a brief sends: one form, lists of lines in it."""

from __future__ import annotations

from typing import Any

from django import forms

from showup.agenda.preparing.rules.keeping import LETTERS


class Lines(forms.Field):
    """Several fields of one name, in their order, empty ones too."""

    widget = forms.MultipleHiddenInput

    def clean(self, value: Any) -> list[str]:
        """Return what was typed in each."""
        return [str(each) for each in value or ()]


class BriefForm(forms.Form):
    """A brief: lists as they stand on the page, and what was ticked to be taken over.

    How long each may be is `keeping`'s to say, in a sentence; a browser would cut it silently.
    """

    asks = Lines(required=False)
    story = Lines(required=False)
    take_story = Lines(required=False)  # "3": the answer proposed beside the fourth line
    earlier = Lines(required=False)  # the answers that are proposed
    reason = Lines(required=False)
    take_reason = Lines(required=False)
    question = Lines(required=False)
    take_question = Lines(required=False)
    plans_to_say = forms.CharField(
        required=False,
        label="What do you plan to say?",
        help_text="About yourself, why them, why now. Optional; a few sentences are enough.",
        widget=forms.Textarea({"rows": 5}),
    )
    try_out = forms.CharField(required=False, label="The one thing", strip=True)
    take_try_out = forms.CharField(required=False)
    read_through = forms.BooleanField(required=False, label="I’ve read it through once more")

    @property
    def fields_kept(self) -> dict[str, Any]:
        """Return the fields of a brief: what was typed, and after it what was taken over."""
        told = self.cleaned_data
        return {
            "answers": self._answers(),
            "reasons": _with(told["reason"], told["take_reason"]),
            "questions": _with(told["question"], told["take_question"]),
            **{name: self._told(name) for name in ("plans_to_say", "read_through")},
            "try_out": self._told("take_try_out") or self._told("try_out"),
        }

    def _told(self, name: str) -> Any:
        """Return a field's value, as it was sent where it can't be kept so."""
        return self.cleaned_data.get(name, self.data.get(name, ""))

    def _answers(self) -> list[dict[str, str]]:
        told = self.cleaned_data
        taken = {int(at) for at in told["take_story"] if at.isascii() and at.isdigit()}
        found = []
        for at, (asks, story) in enumerate(zip(told["asks"], told["story"], strict=False)):
            offered = told["earlier"][at] if at in taken and at < len(told["earlier"]) else ""
            found.append({"asks": asks, "story": story.strip() or offered})
        return found


def _with(typed: list[str], taken: list[str]) -> list[str]:
    """Return the lines that were typed, then those that were ticked, each once."""
    own = [line for line in typed if line.strip()]
    return own + [line for line in dict.fromkeys(taken) if line not in own]


class WentForm(forms.Form):
    """How the one thing went."""

    went = forms.CharField(
        max_length=LETTERS["went"],
        required=False,
        label="How did it go?",
        widget=forms.Textarea({"rows": 3}),
    )


class BlockForm(forms.Form):
    """A time to prepare, as it was proposed."""

    starts_at = forms.DateTimeField()

"""Form fields that several rooms use."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from django import forms

from showup.shared import zones
from showup.shared.said_dates import YEARS


class WallTime(forms.CharField):
    """A date and a time on somebody's wall clock; whose is said elsewhere in the form."""

    widget = forms.TextInput(attrs={"type": "datetime-local", "step": "300"})

    def clean(self, value: Any) -> datetime | None:
        """Return the naive moment, None where nothing was given."""
        said = super().clean(value)
        if not said:
            return None
        try:
            moment = datetime.fromisoformat(said).replace(tzinfo=None)
        except ValueError as error:
            mend = "That’s no date and time we can read. Write it like 2026-11-24 10:30."
            raise forms.ValidationError(mend) from error
        _require_near(moment)
        return moment


class Day(forms.DateField):
    """A day, with the browser's own calendar."""

    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def clean(self, value: Any) -> date | None:
        """Return the day, None where nothing was given."""
        day: date | None = super().clean(value)
        if day is not None:
            _require_near(day)
        return day


def _require_near(day: date) -> None:
    if day.year not in YEARS:
        raise forms.ValidationError(f"The year {day.year} can’t be right. Which is it?")


def say_it_plainly() -> None:
    """Put our own sentences in the place of the framework's, for every field of every form."""
    forms.Field.default_error_messages |= {
        "required": "This one is needed.",
        "max_length": "At most %(limit_value)d letters fit; these are %(show_value)d.",
    }
    forms.DateField.default_error_messages |= {
        "invalid": "That’s no day there is. Write it like 2026-11-24."
    }


_LIKE_THOUSANDS = re.compile(r"-?\d{1,3}\.\d{3}")


class Number(forms.NumberInput):
    """A number as one writes it: 5, not 5.0; 1234567, not 1.23457e+06."""

    def format_value(self, value: Any) -> str | None:
        """Return the whole number as it is read again: 19.125 as 19.1250, which is no 19,125."""
        if not isinstance(value, float):
            told: str | None = super().format_value(value)
            return told
        said = f"{value:.15g}"
        return f"{said}0" if _LIKE_THOUSANDS.fullmatch(said) else said


class Scale(forms.FloatField):
    """A number that is set by sliding."""

    def __init__(self, *, low: float, high: float, step: float, **kwargs: Any) -> None:
        within = f"It goes from {low:g} to {high:g}."
        super().__init__(
            min_value=low,
            max_value=high,
            error_messages={"min_value": within, "max_value": within},
            widget=Number(attrs={"type": "range", "step": step}),
            **kwargs,
        )


class Zone(forms.ChoiceField):
    """A place whose clock is meant; the browser's own is proposed where scripts run."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            choices=lambda: (("", "Choose a place"), *zones.choices()),
            widget=forms.Select(attrs={"data-zone": ""}),
            **kwargs,
        )

"""Numbers as people type them, with sentences where one can't be read."""

from __future__ import annotations

import math
import re
from typing import Any

from django import forms

from showup.shared.fields import Number

_THOUSANDS = re.compile(r"^[1-9]\d{0,2}(?:[,.' \u00a0\u2009\u202f]\d{3})+$")
_WITH_CENTS = re.compile(
    r"^([1-9]\d{0,2}(?:([,.' \u00a0\u2009\u202f])\d{3})(?:\2\d{3})*)(?!\2)[,.](\d{1,2})$"
)
_BLANKS = re.compile(r"[\s\u00a0\u2009\u202f']")


class Amount(forms.FloatField):
    """A number that is typed: 5, 2.5, 2,5, 40,000 or 1.200,50."""

    def __init__(
        self, *, low: float = 0, high: float | None = None, example: str = "5", **kwargs: Any
    ) -> None:
        within = f"It goes from {low:g} to {high:g}." if high is not None else ""
        super().__init__(
            min_value=low,
            max_value=high,
            error_messages={
                "invalid": f"That’s no number we can read. Write it like {example}.",
                "min_value": within or f"It can’t be below {low:g}.",
                "max_value": within,
                "required": "Give a number here.",
            },
            widget=Number(attrs={"type": "text", "inputmode": "decimal"}),
            **kwargs,
        )

    def to_python(self, value: Any) -> float | None:  # type: ignore[override]  # the stubs have whole numbers alone
        """Read a number with whatever marks its thousands and its decimals."""
        said = str(value or "").strip() if not isinstance(value, int | float) else str(value)
        if _THOUSANDS.match(said):
            said = re.sub(r"\D", "", said)
        elif found := _WITH_CENTS.match(said):
            whole = re.sub(r"\D", "", found[1])
            said = f"{whole}.{found[3]}"
        else:
            said = _BLANKS.sub("", said)
            said = said.replace(",", ".") if said.count(",") == 1 and "." not in said else said
        return super().to_python(said)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:  # noqa: ARG002  as Django calls it
        """Return no limits: a text field has none, and the sentence says them."""
        return {}


class Whole(Amount):
    """A whole number that is typed."""

    def to_python(self, value: Any) -> int | None:
        """Read a whole number."""
        number = super().to_python(value)
        if number is None:
            return None
        if not math.isfinite(number):
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        if number != int(number):
            raise forms.ValidationError("It’s a whole number, such as 3.")
        return int(number)

"""The look at a posting that was read: every field mendable, and which job it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from showup.exchange.postings.rules import PostingAnswers, likely
from showup.pipeline.forms import PERIODS, REMOTE
from showup.shared.amounts import Amount
from showup.shared.fields import Day, Scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.exchange.postings.queries import Foreseen
    from showup.exchange.postings.rules import LookAlike
    from showup.pipeline.models import Opportunity

STAGES = (("saved", "Not yet: keep it for now"), ("applied", "Yes"))
MENDED = (
    "employer", "title", "agency", "place", "remote", "pay_low", "pay_high", "pay_currency",
    "pay_period", "contract", "level", "link", "closes",
)  # fmt: skip


class PostingForm(forms.Form):
    """What a posting says, as the seeker corrects it."""

    employer = forms.CharField(max_length=300, required=False)
    title = forms.CharField(max_length=300, required=False, label="Role")
    agency = forms.CharField(max_length=300, required=False, label="Agency, if one writes for them")
    place = forms.CharField(max_length=300, required=False, label="Where is it?")
    remote = forms.ChoiceField(choices=REMOTE, required=False, label="From home?")
    pay_low = Amount(high=1e12, required=False, label="Pay from", example="40,000 or 19.50")
    pay_high = Amount(high=1e12, required=False, label="to", example="40,000 or 19.50")
    pay_currency = forms.CharField(max_length=3, required=False, label="Currency, such as EUR")
    pay_period = forms.ChoiceField(choices=PERIODS, required=False, label="For")
    contract = forms.CharField(max_length=100, required=False)
    level = forms.CharField(max_length=100, required=False)
    link = forms.CharField(max_length=2000, required=False)
    closes = Day(required=False, label="Apply by")
    same_as = forms.ChoiceField(
        widget=forms.RadioSelect,
        required=False,
        label="You may have this one already. Is it the same job?",
        error_messages={"invalid_choice": "Choose one of these."},
    )
    stage = forms.ChoiceField(
        choices=STAGES,
        initial="saved",
        required=False,
        widget=forms.RadioSelect,
        label="Have you applied?",
    )
    applied_on = Day(required=False, label="On which day?")
    excitement = Scale(
        low=0, high=10, step=0.5, initial=5, required=False, label="How exciting is it?"
    )
    unsaid = forms.BooleanField(required=False, initial=True, label="I can’t say yet how exciting")

    def __init__(self, data: Any, *, foreseen: Foreseen, meant: Opportunity | None) -> None:
        likely_one = likely(foreseen.look_alikes)
        chosen = meant.pk if meant else likely_one.job.pk if likely_one else ""
        initial = dict(foreseen.plan.job) | {
            "closes": foreseen.plan.row["closes"],
            "same_as": str(chosen) if chosen or foreseen.look_alikes else "new",
        }
        super().__init__(data, initial=initial)
        self.asks_which = bool(foreseen.look_alikes or meant)
        field = self.fields["same_as"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = _choices(foreseen.look_alikes, meant)

    def clean_pay_currency(self) -> str:
        """Return the currency in capitals."""
        return str(self.cleaned_data["pay_currency"]).strip().upper()

    def clean(self) -> dict[str, Any]:
        """Ask for the day where they have applied."""
        given = super().clean() or {}
        unsaid = given.get("stage") == "applied" and not given.get("applied_on")
        if unsaid and "applied_on" not in self.errors:
            self.add_error("applied_on", "Give the day; if you aren’t sure, roughly will do.")
        return given

    def answers(self) -> PostingAnswers:
        """Return what was mended and chosen."""
        given = self.cleaned_data
        same = str(given["same_as"]) if self.asks_which else "new"
        return PostingAnswers(
            mended={name: given[name] for name in MENDED},
            same_as="new" if same == "new" else int(same) if same else None,
            excitement=None if given["unsaid"] else given["excitement"],
            applied_on=given["applied_on"] if given["stage"] == "applied" else None,
        )


def _choices(found: Sequence[LookAlike], meant: Opportunity | None) -> list[tuple[str, str]]:
    choices = [(str(each.job.pk), f"{each.job.named}. {' '.join(each.reasons)}") for each in found]
    if meant is not None and str(meant.pk) not in dict(choices):
        choices.insert(0, (str(meant.pk), f"{_named(meant)}. You came from there."))
    return [*choices, ("new", "Another job, which isn’t here yet")]


def _named(row: Opportunity) -> str:
    return f"{row.label}, {row.title}" if row.title and row.title != row.label else row.label

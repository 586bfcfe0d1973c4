"""Forms of the room: a job, where it stands, its rounds, what one notes of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django import forms

from showup.pipeline.rules import REASONS
from showup.shared.amounts import Amount, Whole
from showup.shared.fields import Day, Scale, WallTime, Zone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from showup.pipeline.clocks import Clocks
    from showup.pipeline.lists.columns import Stage

SURENESS = (("guess", "A guess"), ("fairly", "Fairly sure"), ("very", "Very sure"))
ENDINGS = (
    ("rejected", "They said no"),
    ("withdrawn", "I withdrew"),
    ("ghosted", "They went silent"),
    ("declined", "I declined their offer"),
    ("accepted", "I accepted it"),
)
BEGINNINGS = (("applied", "I’ve applied"), ("saved", "I might apply"))
REMOTE = (("", "Not known"), ("on site", "On site"), ("hybrid", "Hybrid"), ("remote", "Remote"))
PERIODS = (
    ("", "Not known"), ("year", "a year"), ("month", "a month"), ("week", "a week"),
    ("day", "a day"), ("hour", "an hour"),
)  # fmt: skip
DEAL_BREAKERS = (("met", "Nothing I know of"), ("unknown", "Not known yet"), ("failed", "It fails"))
DOUBTS = tuple((reason, "I’ve changed my mind" if reason == "changed mind" else reason.capitalize())
               for reason in REASONS)  # fmt: skip
RESULTS = (
    ("waiting", "I’m waiting to hear"),
    ("passed", "I’m through"),
    ("failed", "It was the last"),
    ("", "Not known"),
)
NOTE_KINDS = (
    ("note", "To remember"), ("said", "They said it"), ("promised", "It was promised"),
)  # fmt: skip
FORMATS = (("", "Not known"), ("video", "Video"), ("phone", "Phone"), ("on site", "On site"))


class JobForm(forms.Form):
    """What is known of a job at first sight."""

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


class WholeJobForm(JobForm):
    """Everything that can be said of a job."""

    unsaid = forms.BooleanField(required=False, label="I can’t say yet how exciting")
    place = forms.CharField(max_length=300, required=False, label="Where is it?")
    remote = forms.ChoiceField(choices=REMOTE, required=False, label="From home?")
    pay_low = Amount(required=False, label="Pay from", example="40,000 or 19.50")
    pay_high = Amount(required=False, label="to", example="40,000 or 19.50")
    pay_currency = forms.CharField(
        max_length=3, required=False, label="Currency", help_text="Three letters, such as EUR."
    )
    pay_period = forms.ChoiceField(choices=PERIODS, required=False, label="For")
    contract = forms.CharField(max_length=100, required=False)
    level = forms.CharField(max_length=100, required=False)
    source = forms.CharField(max_length=120, required=False, label="Where did you find it?")
    link = forms.CharField(max_length=2000, required=False, label="Link")
    applied_on = Day(required=False, label="Applied on")
    result_due = Day(required=False, label="They’ll decide by")
    doubts = forms.MultipleChoiceField(
        choices=DOUBTS,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label="What speaks against it?",
    )
    doubt_words = forms.CharField(max_length=1000, required=False, label="In your words")
    deal_breaker = forms.ChoiceField(
        choices=DEAL_BREAKERS,
        initial="met",
        widget=forms.RadioSelect,
        label="Is there a deal-breaker?",
    )
    deal_words = forms.CharField(max_length=500, required=False, label="What is it?")
    hours = Amount(high=200, label="Hours an interview takes, all in", example="5 or 2.5")
    rounds = Whole(low=1, high=12, label="Rounds you expect", example="2")
    offer_deadline = Day(required=False, label="Answer the offer by")
    offer_words = forms.CharField(
        max_length=1000,
        required=False,
        label="What they offer",
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def clean(self) -> dict[str, Any]:
        """Let a slider that nobody has set say nothing."""
        given = super().clean()
        if given.pop("unsaid", False):
            given["excitement"] = None
        return given

    def clean_pay_currency(self) -> str:
        """Return the currency in capitals."""
        return str(self.cleaned_data["pay_currency"]).strip().upper()


class NewJobForm(JobForm):
    """A job by hand, with the times an interview was offered at."""

    stage = forms.ChoiceField(
        choices=BEGINNINGS,
        initial="applied",
        required=False,
        widget=forms.RadioSelect,
        label="How far is it?",
    )
    slot_1 = WallTime(required=False, label="A time they offer")
    slot_2 = WallTime(required=False, label="Another")
    slot_3 = WallTime(required=False, label="And another")
    answer_by = Day(required=False, label="They’d like an answer by")
    zone = Zone(required=False, label="Your time zone")

    def clean_stage(self) -> str:
        """Return where it begins; what says nothing has been applied for."""
        return str(self.cleaned_data["stage"] or "applied")

    @property
    def slots(self) -> list[datetime]:
        """Return the times given, on the seeker's wall clock."""
        given = (self.cleaned_data.get(f"slot_{which}") for which in (1, 2, 3))
        return [moment for moment in given if moment is not None]


class MoveForm(forms.Form):
    """To which stage, and since when."""

    to = forms.ChoiceField(label="It is now in")
    name = forms.CharField(
        max_length=40,
        required=False,
        label="Or in a stage of your own",
        help_text="It counts as the stage chosen above, and gets a column beside it.",
    )
    on = Day(required=False, label="Since", help_text="Left empty: today.")

    def __init__(self, *args: Any, stages: Sequence[Stage], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        going = [(each.key, each.name) for each in stages if not each.ended]
        ended = [(each.key, each.name) for each in stages if each.ended]
        to = self.fields["to"]
        assert isinstance(to, forms.ChoiceField)
        to.choices = [("Going", going), ("Ended", ended)]


class BookForm(forms.Form):
    """A time was settled, or moved: one that was offered, or another on a clock that is named."""

    slot = forms.CharField(required=False, widget=forms.HiddenInput)
    starts_at = WallTime(required=False, label="When is it?")
    clock = forms.ChoiceField(required=False, label="On whose clock?")

    def __init__(self, *args: Any, clocks: Clocks, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        clock, self.clocks = self.fields["clock"], clocks
        assert isinstance(clock, forms.ChoiceField)
        clock.choices = clocks.choices
        if not clocks.differ:
            self.fields["starts_at"].label = f"When is it, {clocks.whose}?"

    def clean_slot(self) -> datetime | None:
        """Return the offered time that was chosen, None where another was typed."""
        said = str(self.cleaned_data["slot"])
        try:
            moment = datetime.fromisoformat(said) if said else None
        except ValueError as error:
            raise forms.ValidationError("That is none of the times they offer.") from error
        if moment is not None and moment.tzinfo is None:
            raise forms.ValidationError("That is none of the times they offer.")
        return moment

    def clean(self) -> dict[str, Any]:
        """Ask for a time."""
        given = super().clean() or {}
        if not (given.get("slot") or given.get("starts_at") or self.errors):
            self.add_error("starts_at", "This one is needed.")
        return given

    @property
    def zone(self) -> tzinfo:
        """Return the zone on whose clock the time was typed."""
        return self.clocks.named(self.cleaned_data.get("clock", ""))


class RoundForm(forms.Form):
    """A round that nobody wrote about: when, how and with whom; the time is on their own clock."""

    def __init__(self, *args: Any, clocks: Clocks | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if clocks is not None:
            self.fields["starts_at"].help_text = f"It stands {clocks.whose}."

    starts_at = WallTime(label="When is it, or when was it?")
    format = forms.ChoiceField(choices=FORMATS, required=False, label="How do you meet?")
    people = forms.CharField(
        max_length=300, required=False, label="With whom?", help_text="Names, with commas between."
    )

    is_theirs = forms.BooleanField(
        required=False, label="It’s the one they invited me to, so nothing is left to answer"
    )

    @property
    def names(self) -> list[dict[str, str]]:
        """Return who is met, as an interview keeps people."""
        said = (name.strip() for name in str(self.cleaned_data.get("people", "")).split(","))
        return [{"name": name, "address": "", "role": ""} for name in said if name]


class ResultForm(forms.Form):
    """What came of a round."""

    result = forms.ChoiceField(
        choices=RESULTS, required=False, initial="waiting", label="What came of it?"
    )


class StepForm(forms.Form):
    """The day on which a stage began."""

    day = Day(label="Since")


class OfferForm(forms.Form):
    """An offer came."""

    deadline = Day(required=False, label="They’d like an answer by")
    words = forms.CharField(max_length=1000, required=False, label="What they offer")


class EndForm(forms.Form):
    """It ended."""

    stage = forms.ChoiceField(choices=ENDINGS, label="How did it end?")


class NoteForm(forms.Form):
    """Something to remember."""

    text = forms.CharField(
        max_length=20_000, label="What do you want to remember?", widget=forms.Textarea({"rows": 3})
    )
    kind = forms.ChoiceField(
        choices=NOTE_KINDS,
        required=False,
        widget=forms.RadioSelect,
        initial="note",
        label="What is it?",
        help_text="What was said and promised comes up again when you prepare.",
    )


class EmployerForm(forms.Form):
    """What an employer is called, and where it writes from."""

    name = forms.CharField(max_length=300)
    aliases = forms.CharField(
        max_length=2000,
        required=False,
        label="Also called",
        help_text="One a line.",
        widget=forms.Textarea({"rows": 2}),
    )
    domains = forms.CharField(
        max_length=1000,
        required=False,
        label="Writes from",
        help_text="What stands after the @, such as acme.example; one a line.",
        widget=forms.Textarea({"rows": 2}),
    )

    def lines(self, name: str) -> list[str]:
        """Return what was given in a field, a line each."""
        return [line.strip() for line in str(self.cleaned_data[name]).splitlines() if line.strip()]


class SameEmployerForm(forms.Form):
    """Which other employer is the same one."""

    other = forms.CharField(
        max_length=300,
        label="Which of your employers is the same one?",
        help_text="Its name. Its jobs, names and addresses come here.",
    )


class StageForm(forms.Form):
    """A stage of one's own."""

    name = forms.CharField(max_length=40, label="What do you call it?")
    like = forms.ChoiceField(label="It counts as")

    def __init__(self, *args: Any, stages: Sequence[Stage], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        like = self.fields["like"]
        assert isinstance(like, forms.ChoiceField)
        like.choices = [(each.key, each.name) for each in stages if not each.stage_name]

"""The look at what was read: every field mendable, what is open asked."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django import forms

from showup.exchange.invitations import rules
from showup.exchange.invitations.filing import MOST_JOBS, named_job
from showup.exchange.invitations.rules.questions import KEPT
from showup.exchange.invitations.rules.times import fixed, told, zone_name
from showup.shared.fields import Day, WallTime, Zone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from django.forms import BoundField
    from django.forms.boundfield import BoundWidget

    from showup.exchange.invitations.queries import Proposal
    from showup.exchange.invitations.rules import OpenQuestion
    from showup.exchange.records import Kind, Reading, When
    from showup.pipeline.models import Opportunity

MOST_TIMES = 12
STARTS_ONE = ("invitation", "confirmation", "offer", "task")
CALLED_OFF = (("same", "Yes, this one"), ("another", "No, one that isn’t here"))
MEETINGS = (("same", "The same meeting, told anew"), ("another", "Another meeting"))


class LookForm(forms.Form):
    """What a message says, as the seeker corrects it."""

    kind = forms.ChoiceField(
        choices=[(kind, rules.what_it_is(kind).capitalize()) for kind in KEPT], label="This is"
    )
    employer = forms.CharField(max_length=300, required=False)
    role = forms.CharField(max_length=300, required=False)
    agency = forms.CharField(max_length=300, required=False, label="Agency, if one writes for them")
    zone = Zone(required=False, label="These times are on the clock in")
    deadline = Day(required=False, label="They’d like an answer by")
    belongs_to = forms.ChoiceField(
        widget=forms.RadioSelect,
        required=False,
        label="Which job is it about?",
        error_messages={"invalid_choice": "Choose one of these."},
    )
    named = forms.CharField(max_length=300, required=False, label="Or another of yours: its name")
    meeting = forms.ChoiceField(
        choices=MEETINGS, widget=forms.RadioSelect, required=False, label="Which meeting is it?"
    )
    my_zone = Zone(required=False, label="Your own time zone")

    def __init__(
        self,
        data: Any,
        *,
        reading: Reading,
        kind: Kind,
        own_zone: str,
        proposals: Sequence[Proposal],
        others: Sequence[Opportunity],
        find: Callable[[str], Sequence[Opportunity]],
    ) -> None:
        self.reading = reading
        self.find = find
        self.proposed = proposals[0] if proposals and proposals[0].sure else None
        self.whens = told(reading, kind)[:MOST_TIMES]
        self.open: dict[str, OpenQuestion] = {
            question.field: question
            for question in rules.questions(
                reading,
                known_zone=own_zone or None,
                answers=rules.Answers(
                    kind=None if kind == reading.kind else kind,
                    belongs_to=self.proposed.opportunity.pk if self.proposed else None,
                ),
            )
        }
        super().__init__(data, initial=self._initial(kind, own_zone, proposals))
        for at in range(len(self.whens) + 1):
            label = "When" if at < len(self.whens) else "Another time"
            start = wall(self.whens[at]) if at < len(self.whens) else None
            value = start.isoformat(timespec="minutes") if isinstance(start, datetime) else None
            self.fields[f"time_{at}"] = WallTime(required=False, label=label, initial=value)
        field = self.fields["belongs_to"]
        assert isinstance(field, forms.ChoiceField)
        self._belongings = list(_belongings(proposals, others[:MOST_JOBS], kind))
        self._reasons = {str(each.opportunity.pk): each.reasons for each in proposals}
        field.choices = self._belongings
        if len(others) <= MOST_JOBS:
            del self.fields["named"]
        if kind == "cancellation":
            meeting = self.fields["meeting"]
            assert isinstance(meeting, forms.ChoiceField)
            meeting.label, meeting.choices = "Is it this one?", CALLED_OFF

    def _initial(
        self, kind: Kind, own_zone: str, proposals: Sequence[Proposal]
    ) -> dict[str, object]:
        due = self.reading.answer_by.start if self.reading.answer_by else None
        alone = "new" if not proposals and kind in STARTS_ONE else ""
        return {
            "kind": kind,
            "employer": self.reading.employer.value if self.reading.employer else "",
            "role": self.reading.role.value if self.reading.role else "",
            "agency": self.reading.agency.value if self.reading.agency else "",
            "zone": own_zone,
            "deadline": due.date() if isinstance(due, datetime) else due,
            "belongs_to": str(self.proposed.opportunity.pk) if self.proposed else alone,
        }

    @property
    def asks_for_zone(self) -> bool:
        """Tell whether a time in it says nothing of where its clock hangs."""
        return not zone_name(self.reading)

    @property
    def unsure(self) -> int:
        """Return how many jobs it may be about, none of them surely."""
        return 0 if self.proposed else len(self._reasons)

    @property
    def shows_others(self) -> bool:
        """Tell whether the other jobs stand open, since nothing likelier may be chosen."""
        likelier = any(answer in (*self._reasons, "new") for answer, _ in self._belongings)
        return self.is_bound or not likelier

    @property
    def nowhere(self) -> bool:
        """Tell whether there is no job it could belong to."""
        return not self._belongings

    @property
    def only_new(self) -> bool:
        """Tell whether a new job is the only one it could belong to."""
        return [answer for answer, _ in self._belongings] == ["new"]

    def proposals(self) -> Iterator[tuple[BoundWidget, tuple[str, ...]]]:
        """Yield what it may be about as choices with the reasons, a new job last."""
        for choice in self._choices():
            value = str(choice.data["value"])
            if value in self._reasons or value == "new":
                yield choice, self._reasons.get(value, ())

    def others(self) -> list[BoundWidget]:
        """Return the seeker's other jobs as choices."""
        known = {*self._reasons, "new"}
        return [each for each in self._choices() if str(each.data["value"]) not in known]

    def _choices(self) -> Iterable[BoundWidget]:
        return self["belongs_to"]

    def clean(self) -> dict[str, Any]:
        """Take the one job that a typed name fits."""
        given = super().clean() or self.cleaned_data
        name = given.get("named", "").strip()
        if name:
            found = self.find(name)
            if len(found) == 1:
                given["belongs_to"] = str(found[0].pk)
            elif found:
                fit = " and ".join(named_job(row) for row in found[:3])
                self.add_error("named", f"That fits {fit}. Write more of the name.")
            else:
                self.add_error("named", f"Nothing of yours is called “{name}”.")
        return given

    def times(self) -> Iterator[tuple[BoundField, When | None]]:
        """Yield each time's field with the time as it was read, the last without."""
        for at, when in enumerate((*self.whens, None)):
            yield self[f"time_{at}"], when

    def answers(self) -> rules.Answers:
        """Return what was mended; what was left as read is left to what was read."""
        given = self.cleaned_data
        belongs = given["belongs_to"]
        return rules.Answers(
            kind=given["kind"],
            employer=given["employer"],
            role=given["role"],
            agency=given["agency"],
            zone=(given["zone"] if self.asks_for_zone else "") or None,
            times=self._times(),
            deadline=self._deadline(),
            belongs_to=belongs if belongs == "new" else int(belongs) if belongs else None,
            meeting=given["meeting"] or None,
        )

    def _times(self) -> tuple[rules.Time, ...] | None:
        slots = range(len(self.whens) + 1)
        if "times" not in self.open and not any(f"time_{at}" in self.changed_data for at in slots):
            return None
        found = [(self._time(at), at) for at in slots]
        return tuple(
            rules.Time(start, minutes(self.whens[at]) if at < len(self.whens) else None)
            for start, at in found
            if start is not None
        )

    def _time(self, at: int) -> datetime | None:
        """Return one time on its own clock: those of a message may hang on several."""
        given: datetime | None = self.cleaned_data.get(f"time_{at}")
        if given is None or at >= len(self.whens):
            return given
        when = self.whens[at]
        if f"time_{at}" not in self.changed_data and isinstance(when.start, datetime):
            return when.start
        return fixed(given, when.zone, "times") if when.zone else given

    def _deadline(self) -> Any:
        given: date | None = self.cleaned_data["deadline"]
        if "deadline" in self.open:
            return given or ("none" if self.open["deadline"].default == "none" else None)
        if "deadline" not in self.changed_data:
            return None
        return given or "none"


def wall(when: When) -> date | datetime:
    """Return the time on the wall clock the message means, without a zone."""
    start = when.start
    return start.replace(tzinfo=None) if isinstance(start, datetime) else start


def minutes(when: When) -> int | None:
    """Return how long it lasts, where the message says so."""
    if isinstance(when.start, datetime) and isinstance(when.end, datetime):
        lasts = (when.end - when.start).total_seconds() / 60
        return round(lasts) if lasts > 0 else None
    return None


def _belongings(
    proposals: Sequence[Proposal], others: Sequence[Opportunity], kind: Kind
) -> Iterator[tuple[str, str]]:
    taken = set()
    for proposal in proposals:
        row = proposal.opportunity
        taken.add(row.pk)
        yield str(row.pk), named_job(row)
    if kind != "cancellation":
        yield "new", "None of these: a new one" if taken else "A new one"
    for row in others:
        if row.pk not in taken:
            yield str(row.pk), named_job(row)

"""Pages of the room: the plain list, a job by hand, what becomes of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from showup.accounts import services as accounts
from showup.pipeline import by_hand, forms, listing, queries, rules, services
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.pipeline.models import Opportunity


def found(request: Request, pk: int) -> Opportunity:
    """Return one of the seeker's own opportunities.

    Raises:
        Http404: the seeker has none with this number.
    """
    row = queries.opportunity(request.seeker, pk)
    if row is None:
        raise Http404
    return row


def pipeline(request: Request) -> HttpResponse:
    """List what the seeker has going, and what has ended."""
    rows = queries.opportunities(request.seeker).prefetch_related("interviews")
    lines = listing.lines(rows, today=timezone.localdate())
    live = [line for line in lines if line.opportunity.stage not in rules.ENDED]
    ended = [line for line in lines if line not in live]
    context = {
        "here": "pipeline",
        "lines": live,
        "ended": ended,
        "says": listing.headline(live, ended),
    }
    return render(request, "pipeline/list.html", context)


def new(request: Request) -> HttpResponse:
    """Take a job in by hand."""
    form = forms.NewJobForm(request.POST or None, initial={"zone": request.seeker.zone})
    if request.method == "POST" and form.is_valid():
        given = dict(form.cleaned_data)
        for name in ("slot_1", "slot_2", "slot_3"):
            del given[name]
        zone = given.pop("zone")
        if zone and not request.seeker.zone:
            accounts.keep_preferences(request.seeker, zone=zone)
            timezone.activate(zone)
        try:
            row, batch = by_hand.enter(
                request.seeker,
                slots=form.slots,
                zone=timezone.get_current_timezone(),
                now=timezone.now(),
                **given,
            )
        except rules.FieldError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, f"{row.label} is in your pipeline.", extra_tags=str(batch))
            return redirect("ask" if form.slots or given["answer_by"] else "story", row.pk)
    return render(request, "pipeline/new.html", {"here": "pipeline", "form": form})


def change(request: Request, pk: int) -> HttpResponse:
    """Change what is known of a job."""
    row = found(request, pk)
    known = {name: getattr(row, name) for name in forms.JobForm.base_fields}
    form = forms.JobForm(request.POST or None, initial=known)
    if request.method == "POST" and form.is_valid():
        batch = services.change(row, now=timezone.now(), **form.cleaned_data)
        messages.success(request, f"{row.label} was changed.", extra_tags=str(batch))
        return redirect("story", row.pk)
    context = {"here": "pipeline", "form": form, "row": row}
    return render(request, "pipeline/change.html", context)


@require_POST
def book(request: Request, pk: int) -> HttpResponse:
    """Note when an interview is, on the seeker's own clock."""
    interview = queries.interview(request.seeker, pk)
    if interview is None or interview.state not in ("invited", "booked"):
        raise Http404
    form = forms.BookForm(request.POST)
    if form.is_valid():
        try:
            starts_at = by_hand.placed(
                form.cleaned_data["starts_at"], timezone.get_current_timezone()
            )
        except rules.FieldError as error:
            messages.error(request, str(error))
            return redirect("story", interview.opportunity_id)
        batch = services.book(interview, starts_at=starts_at, now=timezone.now())
        messages.success(
            request, f"{interview.opportunity.label} is booked.", extra_tags=str(batch)
        )
    else:
        messages.error(request, "That time couldn’t be read, so nothing was noted.")
    return redirect("story", interview.opportunity_id)


@require_POST
def offer(request: Request, pk: int) -> HttpResponse:
    """Note that an offer came."""
    row, form = found(request, pk), forms.OfferForm(request.POST)
    if form.is_valid():
        batch = services.offer(row, deadline=form.cleaned_data["deadline"], now=timezone.now())
        messages.success(request, f"{row.label} made you an offer.", extra_tags=str(batch))
    else:
        messages.error(request, "That date couldn’t be read, so nothing was noted.")
    return redirect("story", row.pk)


@require_POST
def end(request: Request, pk: int) -> HttpResponse:
    """Note how it ended."""
    row, form = found(request, pk), forms.EndForm(request.POST)
    if form.is_valid():
        batch = services.end(row, stage=form.cleaned_data["stage"], now=timezone.now())
        messages.success(request, f"{row.label} has ended.", extra_tags=str(batch))
    else:
        messages.error(request, "Choose how it ended; nothing was noted.")
    return redirect("story", row.pk)

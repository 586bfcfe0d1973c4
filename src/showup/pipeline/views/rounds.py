"""Rounds: booked, added by hand, and what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from showup.pipeline import by_hand, clocks, forms, rules, services, settling, standing
from showup.pipeline.views import own
from showup.shared.requests import Request

if TYPE_CHECKING:
    from datetime import datetime

    from showup.pipeline.models import Interview

UNREAD = "That time couldn’t be read, so nothing was noted."
WITHDRAWN = "They don’t offer that time any more, so nothing was noted. Look at those they do."
NOT_OPEN = "It isn’t open any more, so nothing was noted. Look at what became of it."
INSTEAD = "Nothing was changed. If you met them then, add it under Rounds, “Add a round by hand”."


@require_POST
def book(request: Request, pk: int) -> HttpResponse:
    """Note when an interview is: a time that was offered, or one on a clock that is named."""
    interview, zone = own.interview(request, pk), timezone.get_current_timezone()
    known = clocks.clocks(interview, mine=zone, now=timezone.now())
    form = forms.BookForm(request.POST, clocks=known)
    if interview.state not in ("invited", "booked"):
        messages.error(request, NOT_OPEN)
        return redirect("story", interview.opportunity_id)
    if form.is_valid():
        try:
            standing.check_shown(interview, request.POST.get("shown"), zone=zone)
            starts_at = _chosen(interview, form)
            settled = settling.settle(
                interview,
                starts_at=starts_at,
                now=timezone.now(),
                mine=zone,
                instead=INSTEAD,
            )
        except rules.FieldError as error:
            messages.error(request, str(error))
            return redirect("story", interview.opportunity_id)
        says = settling.booked_words(interview, zone=zone, was=settled.was, is_news=settled.is_news)
        messages.success(request, says, extra_tags=str(settled.batch))
    else:
        messages.error(request, UNREAD)
    return redirect("story", interview.opportunity_id)


def _chosen(interview: Interview, form: forms.BookForm) -> datetime:
    slot: datetime | None = form.cleaned_data["slot"]
    if slot is None:
        return by_hand.placed(form.cleaned_data["starts_at"], form.zone)
    if not interview.slots.filter(starts_at=slot).exists():
        raise rules.FieldError("slot", WITHDRAWN)
    return slot


@require_POST
def add(request: Request, pk: int) -> HttpResponse:
    """Add a round that nobody wrote about, past or to come."""
    row, form = own.opportunity(request, pk), forms.RoundForm(request.POST)
    if form.is_valid():
        try:
            zone = timezone.get_current_timezone()
            starts_at = by_hand.placed(form.cleaned_data["starts_at"], zone)
            interview, batch = settling.add_round(
                row,
                starts_at=starts_at,
                is_theirs=form.cleaned_data["is_theirs"],
                format=form.cleaned_data["format"],
                people=form.names,
                now=timezone.now(),
            )
        except rules.FieldError as error:
            messages.error(request, str(error))
        else:
            says = settling.booked_words(interview, zone=zone) or "The round is noted."
            messages.success(request, says, extra_tags=str(batch))
    else:
        messages.error(request, UNREAD)
    return redirect("story", row.pk)


@require_POST
def held(request: Request, pk: int) -> HttpResponse:
    """Note that the seeker went, and what came of it where that is known."""
    interview, form = own.interview(request, pk), forms.ResultForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Choose what came of it; nothing was noted.")
        return redirect("story", interview.opportunity_id)
    result, now = form.cleaned_data["result"], timezone.now()
    if interview.state != "held":
        zone = timezone.get_current_timezone()
        try:
            standing.check_shown(interview, request.POST.get("shown"), zone=zone)
            if interview.state == "booked" and interview.starts_at is not None:
                settling.check_begun(interview.starts_at, now=now, mine=zone)
        except rules.FieldError as error:
            messages.error(request, str(error))
            return redirect("story", interview.opportunity_id)
    if interview.state == "held":
        batch = services.set_result(interview, result=result, now=now)
    else:
        batch = services.held(interview, result=result, now=now)
    says = f"You met {interview.opportunity.label}: noted."
    messages.success(request, says, extra_tags=str(batch))
    return redirect("story", interview.opportunity_id)

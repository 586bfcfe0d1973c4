"""One booked interview in the browser: how to get there, what to check, what became of it."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from showup.advice import leaving
from showup.agenda.arriving import doors, queries
from showup.agenda.arriving.forms import KnownForm, WayForm
from showup.agenda.arriving.phones import rung
from showup.agenda.clashes import timing
from showup.agenda.preparing import times
from showup.pipeline import clocks, services, standing
from showup.pipeline import forms as pipeline_forms
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import FieldError
from showup.shared.requests import Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from showup.pipeline.models import Interview


@require_safe
def arrive(request: Request, pk: int) -> HttpResponse:
    """Show everything one needs to get to a booked interview; of any other, the job's story."""
    row = pipeline.interview(request.seeker, pk)
    if row is not None and not _stands(row):
        return redirect("story", row.opportunity_id)
    return _page(request, pk)


def _stands(row: Interview) -> bool:
    return row.state == "booked" and not queries.is_given_up(row, now=timezone.now())


def _while_booked(view: Callable[[Request, int], HttpResponse]) -> Callable[..., HttpResponse]:
    """Answer a page that was open while an interview was called off, or noted, with a sentence."""

    @wraps(view)
    def answer(request: Request, pk: int) -> HttpResponse:
        row = pipeline.interview(request.seeker, pk)
        if row is None or _stands(row):
            return view(request, pk)
        messages.error(request, "It isn’t booked any more, so nothing was noted.")
        return redirect("story", row.opportunity_id)

    return answer


@require_POST
@_while_booked
def check(request: Request, pk: int) -> HttpResponse:
    """Note that when, where and who was looked at, and is right."""
    found = _arrival(request, pk)
    if _is_outdated(request, found):
        return redirect("arrive", pk)
    batch = services.check(found.row, now=timezone.now())
    messages.success(request, "Checked. We’ll say so if any of it changes.", extra_tags=str(batch))
    return redirect("arrive", pk)


@require_POST
@_while_booked
def way(request: Request, pk: int) -> HttpResponse:
    """Note how long the way takes."""
    form = WayForm(request.POST)
    if not form.is_valid():
        return _page(request, pk, way_form=form)
    return _change(request, pk, says="The way is noted.", **form.cleaned_data)


@require_POST
@_while_booked
def known(request: Request, pk: int) -> HttpResponse:
    """Note what was missing: the link, the place, who one meets."""
    found = _arrival(request, pk)
    form = KnownForm(request.POST, rung=_rung(found))
    if _is_outdated(request, found):
        return redirect("arrive", pk)
    if not form.is_valid():
        return _page(request, pk, known_form=form)
    fields = form.cleaned_data | {"people": form.merged(found.row.people)}
    return _change(request, pk, says="Noted. Look at it once more the day before.", **fields)


def missed(request: Request, pk: int) -> HttpResponse:
    """Note that one didn't come; show the text to send at once."""
    if request.method == "POST":
        now, row = timezone.now(), pipeline.interview(request.seeker, pk)
        if row is None:
            raise Http404
        zone = timezone.get_current_timezone()
        try:
            standing.check_shown(row, request.POST.get("shown"), zone=zone)
        except FieldError as error:
            messages.error(request, str(error))
            return redirect("arrive", pk)
        if row.starts_at is not None and row.starts_at > now:
            messages.error(request, "It hasn’t begun. If you can’t come, move or cancel it.")
            return redirect("arrive", pk)
        if _can_still_join(request, pk) and "anyway" not in request.POST:
            return redirect("late", pk)
        batch = services.missed(row, now=now)
        messages.success(request, "Noted. The job stays open.", extra_tags=str(batch))
        return redirect("missed", pk)
    found = queries.missed(request.seeker, pk)
    if found is None:
        raise Http404
    context = {
        "here": "pipeline",
        "row": found.opportunity,
        "interview": found,
        "draft": leaving.draft(found.opportunity, "missed", now=timezone.now(), interview=found),
        "phones": rung(found.format, found.place, found.text),
        "cost": queries.cost_of_missing(),
    }
    return render(request, "agenda/missed.html", context)


@require_safe
def late(request: Request, pk: int) -> HttpResponse:
    """Show how to join an interview that goes on, before it is given up as missed."""
    found = queries.arrival(request.seeker, pk, now=timezone.now())
    if found is None or found.door is None or not found.has_begun:
        return redirect("arrive", pk)
    context = {
        "here": "pipeline",
        "row": found.row.opportunity,
        "interview": found.row,
        "door": found.door,
        "text": doors.late_text(found.row.language, on_site=found.door.on_site),
    }
    return render(request, "agenda/late.html", context)


def _can_still_join(request: Request, pk: int) -> bool:
    found = queries.arrival(request.seeker, pk, now=timezone.now())
    return found is not None and found.door is not None and found.has_begun


@require_safe
def calendar_file(request: Request, pk: int) -> HttpResponse:
    """Hand the interview over as a calendar file."""
    found = _arrival(request, pk)
    return HttpResponse(
        queries.calendar_file(request.seeker, found.row),
        content_type="text/calendar; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="interview-{pk}.ics"',
            "Cache-Control": "no-store",
        },
    )


def _is_outdated(request: Request, found: queries.Arrival) -> bool:
    """Tell whether the page that was sent showed something else, and say so."""
    if request.POST.get("seen", found.seen) == found.seen:
        return False
    messages.error(request, "Something changed since you opened the page. Look once more.")
    return True


def _times(request: Request, found: queries.Arrival) -> times.Times | None:
    """Return when to prepare, where time that was set aside no longer fits."""
    if not found.unfit:
        return None
    return times.times(request.seeker, found.row, now=timezone.now())


def _page(
    request: Request, pk: int, way_form: WayForm | None = None, known_form: KnownForm | None = None
) -> HttpResponse:
    found = _arrival(request, pk)
    row = found.row
    wrong = any(form is not None and form.errors for form in (way_form, known_form))
    context = {
        "here": "pipeline",
        "arrival": found,
        "facts": found.facts,
        "times": _times(request, found),
        "interview": row,
        "row": row.opportunity,
        "spare": timing.TO_SPARE.seconds // 60,
        "way_form": way_form or WayForm(initial=_as_kept(row, WayForm)),
        "known_form": known_form or KnownForm(initial=_as_kept(row, KnownForm), rung=_rung(found)),
        "book_form": pipeline_forms.BookForm(clocks=_clocks(row)),
        "result_form": pipeline_forms.ResultForm(),
    }
    return render(request, "agenda/arrive.html", context, status=422 if wrong else 200)


def _clocks(row: Interview) -> clocks.Clocks:
    zone = timezone.get_current_timezone()
    return clocks.clocks(row, mine=zone, now=timezone.now())


def _rung(found: queries.Arrival) -> list[str] | None:
    """Return the numbers that were found, the likeliest first; None where nobody rings."""
    if found.row.format != "phone":
        return None
    return [phone.shown for phone in found.facts.phones]


def _as_kept(row: Interview, form: type[WayForm | KnownForm]) -> dict[str, object]:
    names = ", ".join(person.get("name") or person.get("address", "") for person in row.people)
    return {name: names if name == "people" else getattr(row, name) for name in form.base_fields}


def _change(request: Request, pk: int, *, says: str, **fields: Any) -> HttpResponse:
    row = _arrival(request, pk).row
    new = {name: value for name, value in fields.items() if value != getattr(row, name)}
    try:
        batch = services.change_interview(row, now=timezone.now(), **new) if new else None
    except FieldError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, says, extra_tags=str(batch or ""))
    return redirect("arrive", pk)


def _arrival(request: Request, pk: int) -> queries.Arrival:
    found = queries.arrival(request.seeker, pk, now=timezone.now())
    if found is None:
        raise Http404
    return found

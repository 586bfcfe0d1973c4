"""An employer: what it is called, where it writes from, and every job with it."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from showup.pipeline import employers, forms, queries, rules, services
from showup.pipeline.lists import listing, paging
from showup.shared.requests import Request

MOST = 200  # jobs of one employer on its page


def employer(request: Request, pk: int) -> HttpResponse:
    """Show an employer with its jobs, and change what it is called."""
    firm = queries.employer(request.seeker, pk)
    if firm is None:
        raise Http404
    known = {
        "name": firm.name,
        "aliases": "\n".join(firm.aliases),
        "domains": "\n".join(firm.domains),
    }
    merging = "other" in request.POST
    same = forms.SameEmployerForm(request.POST if merging else None)
    if merging and (answer := _merged(request, pk, same)) is not None:
        return answer
    given = request.POST if request.method == "POST" and not merging else None
    form = forms.EmployerForm(given, initial=known)
    if form.is_valid():
        try:
            batch = employers.know(
                firm,
                name=form.cleaned_data["name"],
                aliases=form.lines("aliases"),
                domains=form.lines("domains"),
                now=timezone.now(),
            )
        except rules.FieldError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, "Kept.", extra_tags=str(batch))
            return redirect("employer", firm.pk)
    rows = paging.with_next(queries.of_employer(firm))[:MOST]
    lines = listing.lines(rows, today=timezone.localdate(), now=timezone.now(), ordered=True)
    context = {"here": "pipeline", "firm": firm, "form": form, "same": same, "lines": lines}
    status = 422 if form.errors or same.errors else 200
    return render(request, "pipeline/employer.html", context, status=status)


def _merged(request: Request, pk: int, form: forms.SameEmployerForm) -> HttpResponse | None:
    """Make one employer of two, None where what was given names no other."""
    if not form.is_valid():
        return None
    name = form.cleaned_data["other"]
    keep = queries.employer(request.seeker, pk)
    other = queries.employer_called(request.seeker, name)
    if keep is None or other is None:
        form.add_error("other", f"None of your employers is called “{name}”.")
        return None
    try:
        batch = services.merge_employers(keep, other, now=timezone.now())
    except rules.FieldError as error:
        form.add_error("other", str(error))
        return None
    messages.success(request, f"{other.name} and {keep.name} are one now.", extra_tags=str(batch))
    return redirect("employer", keep.pk)

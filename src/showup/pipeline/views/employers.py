"""An employer: what it is called, where it writes from, and every job with it."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from showup.pipeline import employers, forms, queries, rules
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
    form = forms.EmployerForm(request.POST or None, initial=known)
    if request.method == "POST" and form.is_valid():
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
    context = {"here": "pipeline", "firm": firm, "form": form, "lines": lines}
    return render(request, "pipeline/employer.html", context, status=422 if form.errors else 200)

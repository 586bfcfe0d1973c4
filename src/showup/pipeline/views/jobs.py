"""One job: by hand, changed, remarked upon, offered, ended."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from showup.accounts import services as accounts
from showup.pipeline import by_hand, changing, forms, looks, queries, rules, services
from showup.pipeline.views import own
from showup.shared.requests import Request


def new(request: Request) -> HttpResponse:
    """Take a job in by hand."""
    form = forms.NewJobForm(request.POST or None, initial={"zone": request.seeker.zone})
    if request.method == "POST" and form.is_valid():
        given = dict(form.cleaned_data)
        for name in ("slot_1", "slot_2", "slot_3"):
            del given[name]
        zone = given.pop("zone")
        if zone and not request.seeker.zone:
            accounts.keep_preferences(request.seeker, zone=zone, now=timezone.now())
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
    context = {"here": "pipeline", "form": form}
    return render(request, "pipeline/new.html", context, status=422 if form.errors else 200)


def change(request: Request, pk: int) -> HttpResponse:
    """Change what is known of a job; what stays as it was when the page opened is not written."""
    row = own.opportunity(request, pk)
    seen = request.POST.get("seen", "")
    if not (seen.isascii() and seen.isdigit() and len(seen) < 18):  # noqa: PLR2004  a key
        seen = str(queries.newest_change(row))
    opened = queries.as_of(row, int(seen))
    known = {
        name: getattr(opened, name) for name in forms.WholeJobForm.base_fields if name != "unsaid"
    }
    unsaid = {"unsaid": opened.excitement is None}
    form = forms.WholeJobForm(request.POST or None, initial=known | unsaid)
    if request.method == "POST" and form.is_valid():
        changed = {name: to for name, to in form.cleaned_data.items() if to != known[name]}
        if not changed:
            messages.info(request, "Nothing was different, so nothing was changed.")
            return redirect("story", row.pk)
        try:
            says = changing.sentence(row.label, known, changed)
            batch = services.change(row, now=timezone.now(), says=says, **changed)
        except rules.FieldError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, says, extra_tags=str(batch))
            return redirect("story", row.pk)
    context = {"here": "pipeline", "form": form, "row": row, "seen": seen}
    return render(request, "pipeline/change.html", context, status=422 if form.errors else 200)


@require_POST
def offer(request: Request, pk: int) -> HttpResponse:
    """Note that an offer came."""
    row, form = own.opportunity(request, pk), forms.OfferForm(request.POST)
    if not form.is_valid():
        messages.error(request, "That date couldn’t be read, so nothing was noted.")
        return redirect("story", row.pk)
    deadline, words = form.cleaned_data["deadline"], form.cleaned_data["words"]
    try:
        batch = services.offer(row, deadline=deadline, words=words or None, now=timezone.now())
    except rules.FieldError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"{row.label} made you an offer.", extra_tags=str(batch))
    return redirect("story", row.pk)


@require_POST
def end(request: Request, pk: int) -> HttpResponse:
    """Note how it ended; leaving an interview that is still on wants its one look first."""
    row, form = own.opportunity(request, pk), forms.EndForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Choose how it ended; nothing was noted.")
        return redirect("story", row.pk)
    stage, now = form.cleaned_data["stage"], timezone.now()
    look = looks.due(row, stage, now=now)
    if look is not None:
        return redirect("pause", look.pk)
    interview = looks.left_open(row, now=now)
    if stage == "withdrawn" and interview is not None:
        batch = services.bow_out(interview, now=now)
    else:
        batch = services.end(row, stage=stage, now=now)
    says = f"You said yes to {row.label}." if stage == "accepted" else f"{row.label} has ended."
    messages.success(request, says, extra_tags=str(batch))
    return redirect("story", row.pk)

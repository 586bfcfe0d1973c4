"""Doors of the room: what came in, looked at, kept, undone."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from showup.accounts import services as accounts
from showup.exchange.forms import LookForm
from showup.exchange.invitations import entries, moves, queries, repeats, rules, services
from showup.exchange.invitations.filing import MOST_JOBS
from showup.exchange.invitations.rules.questions import KEPT
from showup.exchange.postings import queries as posting_queries
from showup.exchange.postings import services as postings
from showup.exchange.sniffing import sort_of
from showup.pipeline import queries as pipeline
from showup.pipeline.history import CannotUndoError
from showup.pipeline.rules import FieldError
from showup.shared.requests import Request

if TYPE_CHECKING:
    from datetime import datetime

    from showup.exchange.models import Arrival
    from showup.exchange.records import Kind, Reading

MOST_FILES = 20
LARGEST = 25 * 1024 * 1024  # a mail with its attachments
_NUMBER = re.compile(r"[0-9]{1,18}")
ASKED_ABOUT = ("invitation", "reschedule", "offer")  # these open the question


def invite(request: Request) -> HttpResponse:
    """Take in a pasted text, or files."""
    if request.method != "POST":
        return render(request, "exchange/invite.html", {"here": "invite"})
    try:
        came = _came(request)
    except ValueError as error:
        context = {"here": "invite", "wrong": str(error)}
        return render(request, "exchange/invite.html", context, status=422)
    now = timezone.now()
    arrivals = [_take_in(request, name, data, now) for name, data in came]
    return _look_at([arrival.pk for arrival in arrivals])


def look(request: Request, pk: int, which: int = 0) -> HttpResponse:
    """Show what was read in one message, and keep it."""
    arrival = queries.arrival(request.seeker, pk)
    if arrival is None:
        return _look_at_posting(request, pk)
    found = queries.readings(arrival)
    context = {
        "here": "invite",
        "arrival": arrival,
        "problems": queries.problems(arrival),
        "which": which,
        "many": [(at, rules.what_it_is(each.kind)) for at, each in enumerate(found)],
        "then": _numbers(request.GET.get("then", "")),
    }
    if not found:
        context["sheet"] = sort_of(arrival.name, b"") == "sheet"
        return render(request, "exchange/unreadable.html", context)
    if which >= len(found):
        raise Http404
    reading = entries.as_known(request.seeker, found[which])
    kind = _kind(request, reading)
    if kind not in KEPT:
        context |= {"reading": reading, "what": rules.what_it_is(kind)}
        return render(request, "exchange/not_one.html", context)
    now = timezone.now()
    seeker = request.seeker
    proposals = queries.proposals(seeker, reading, rules.Answers(kind=kind))
    form = LookForm(
        request.POST or None,
        reading=reading,
        kind=kind,
        own_zone=seeker.zone,
        proposals=proposals,
        others=list(pipeline.active(seeker).prefetch_related(None)[: MOST_JOBS + 1]),
        find=lambda name: pipeline.find(seeker, name),
    )
    if request.method == "POST" and form.is_valid():
        kept = _keep(request, arrival, form, which)
        if kept is not None:
            return kept
    context |= {"reading": reading, "kind": kind, "form": form, "who": _who(reading, form.proposed)}
    context |= {"repeat": repeats.foreseen(seeker, arrival.digest, reading, now=now, which=which)}
    if context["repeat"] is None:
        context["foreseen"] = moves.foreseen(seeker, reading, rules.Answers(kind=kind), now=now)
    return render(request, "exchange/look.html", context, status=422 if form.errors else 200)


@require_POST
def undo(request: Request, batch: uuid.UUID) -> HttpResponse:
    """Undo a batch, and say what was undone."""
    try:
        says = services.undo(request.seeker, batch, now=timezone.now())
    except CannotUndoError as error:
        messages.error(request, str(error))
    else:
        if says is None:
            messages.error(request, "There was nothing to undo.")
        else:
            messages.success(request, f"Undone: {says}")
    return redirect(_back(request))


def _back(request: Request) -> str:
    """Return where something was undone from: the pipeline as it was, a job that is still there."""
    said = request.POST.get("back", "")
    if said.startswith("?"):
        return resolve_url("pipeline") + said
    if said.isascii() and said.isdigit() and len(said) < 18:  # noqa: PLR2004  a key
        row = pipeline.opportunity(request.seeker, int(said))
        return resolve_url("today") if row is None else resolve_url("story", row.pk)
    return resolve_url("today")


def _came(request: Request) -> list[tuple[str, bytes]]:
    text = request.POST.get("text", "").strip()
    files = request.FILES.getlist("files")
    if not text and not files:
        raise ValueError("Paste the text or choose a file; this was empty.")
    if len(files) > MOST_FILES:
        raise ValueError(f"That’s {len(files)} files. {MOST_FILES} at a time are fine.")
    came = [("pasted text", text.encode())] if text else []
    for file in files:
        if file.size is None or file.size > LARGEST:
            raise ValueError(f"{file.name} is larger than 25 MB. Without attachments it will fit.")
        came.append((file.name or "a file", file.read()))
    return came


def _take_in(request: Request, name: str, data: bytes, now: datetime) -> Arrival:
    """Take a file in for what it is: an invitation, or a posting."""
    if postings.is_one(request.seeker, name=name, data=data, now=now):
        return postings.take_in_posting(request.seeker, name=name, data=data, now=now)
    return services.take_in(request.seeker, name=name, data=data, now=now)


def _look_at_posting(request: Request, pk: int) -> HttpResponse:
    """Lead to the look at a posting that came in by this door."""
    arrival = posting_queries.arrival(request.seeker, pk)
    if arrival is None:
        raise Http404
    messages.info(request, "That is a job posting, so it has a page of its own.")
    then = _numbers(request.GET.get("then", ""))
    return redirect(
        reverse("posting-look", args=[arrival.pk])
        + (f"?then={','.join(map(str, then))}" if then else "")
    )


def _kind(request: Request, reading: Reading) -> Kind:
    asked = request.POST.get("kind") or request.GET.get("as", "")
    return next((kind for kind in KEPT if kind == asked), reading.kind)


def _who(reading: Reading, proposed: queries.Proposal | None) -> str:
    """Return who writes: by the name they give, else by that of the job it belongs to."""
    named = reading.employer or reading.agency
    if named:
        return named.value
    return proposed.opportunity.label if proposed else ""


def _numbers(text: str) -> list[int]:
    """Return the arrivals that an address names; what is no number is left out."""
    return [int(each) for each in text.split(",") if _NUMBER.fullmatch(each)][:MOST_FILES]


def _look_at(pks: list[int]) -> HttpResponse:
    first, *rest = pks
    then = f"?then={','.join(map(str, rest))}" if rest else ""
    return redirect(reverse("look", args=[first]) + then)


def _keep(request: Request, arrival: Arrival, form: LookForm, which: int) -> HttpResponse | None:
    """Keep it and lead on; None where a question is still open, which the form then says."""
    try:
        kept = services.keep(arrival, answers=form.answers(), now=timezone.now(), which=which)
    except rules.MissingAnswerError as error:
        field = {"times": "time_0"}.get(error.field, error.field)
        form.add_error(field if field in form.fields else None, error.says)
        return None
    except (rules.NotAnInvitationError, FieldError) as error:
        form.add_error(None, str(error))
        return None
    own = form.cleaned_data["my_zone"] or form.cleaned_data["zone"]
    if own and not request.seeker.zone:
        accounts.keep_preferences(request.seeker, zone=own, now=timezone.now())
    if kept.written:
        is_new = "is in your pipeline now" if kept.new else "is up to date"
        says = f"{kept.opportunity.label} {is_new}."
        if kept.interview is not None and kept.interview.state == "cancelled":
            says = f"Called off: the interview with {kept.opportunity.label}."
        messages.success(request, says, extra_tags=str(kept.batch))
    else:
        messages.info(request, " ".join(f"{p.what} {p.mend}".strip() for p in kept.problems))
    rest = _numbers(request.POST.get("then", ""))
    if rest:
        return _look_at(rest)
    meeting = kept.interview
    if form.cleaned_data["kind"] == "reschedule" and meeting and meeting.state == "booked":
        return redirect("arrive", meeting.pk)
    asks = form.cleaned_data["kind"] in ASKED_ABOUT and not kept.opportunity.exempt
    return redirect("ask" if asks else "story", kept.opportunity.pk)

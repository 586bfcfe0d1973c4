"""Doors of postings: taken in from a link, a file or pasted text, looked at, kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from showup.exchange import errands
from showup.exchange.invitations.rules import MissingAnswerError
from showup.exchange.postings import previews as posting_previews
from showup.exchange.postings import queries as posting_queries
from showup.exchange.postings import services as postings
from showup.exchange.postings.form import PostingForm
from showup.exchange.postings.rules import PostingAnswers, said_difference
from showup.exchange.views import errands as doors
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import FieldError
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.exchange.errands import Errand
    from showup.exchange.models import Arrival
    from showup.exchange.postings.services import KeptPosting
    from showup.pipeline.models import Opportunity
    from showup.shared.beside import Asked

LARGEST = 20_000_000  # bytes: the reader's own limit
SHOWN = 20_000  # characters of the text; all of it is kept
LISTED = 200  # postings of one file
_NUMBER = re.compile(r"[0-9]{1,18}")
_ONLY_AN_ADDRESS = re.compile(r"https?://\S+")


def new(request: Request) -> HttpResponse:
    """Ask for a posting, and take in what was given."""
    job = _meant(request, request.POST.get("job") or request.GET.get("job", ""))
    errand = _fetch(request, job) if "fetch" in request.POST else doors.asked_for(request)
    if errand is not None:
        return doors.answer(request, errand, _fetched)
    if request.method != "POST":
        return _ask(request, job, {})
    try:
        arrival = _take_in(request, job)
    except ValueError as error:
        return _ask(request, job, request.POST, wrong=str(error))
    return redirect("posting-look", arrival.pk)


def look(request: Request, pk: int, which: int | None = None) -> HttpResponse:
    """Show what was read in a posting, and keep it; of several, show which there are."""
    arrival = posting_queries.arrival(request.seeker, pk)
    if arrival is None:
        raise Http404
    found = posting_queries.postings(arrival)
    then = _numbers(request.POST.get("then") or request.GET.get("then", ""))
    context = {"here": "pipeline", "arrival": arrival, "then": then}
    context["problems"] = posting_queries.problems(arrival)
    if which is None and len(found) != 1:
        context["found"] = posting_queries.listed(arrival)[:LISTED]
        context["left_out"] = max(0, len(found) - LISTED)
        return render(request, "exchange/posting_list.html", context)
    which = which or 0
    if which >= len(found):
        raise Http404
    posting = found[which]
    foreseen = posting_queries.foresee(request.seeker, posting, PostingAnswers())
    meant = _meant(request, str(arrival.settings.get("job", "")))
    form = PostingForm(request.POST or None, foreseen=foreseen, meant=meant)
    if request.method == "POST" and form.is_valid():
        kept = _keep(arrival, form, which)
        if kept is not None:
            return _kept(request, arrival, kept, many=len(found) > 1, then=then)
    context |= {
        "form": form,
        "posting": posting,
        "foreseen": foreseen,
        "many": len(found),
        "quotes": posting_previews.quotes(foreseen.plan),
        "text": posting.text[:SHOWN],
        "more": max(0, len(posting.text) - SHOWN),
    }
    return render(
        request, "exchange/posting_look.html", context, status=422 if form.errors else 200
    )


def _ask(
    request: Request, job: Opportunity | None, given: Mapping[str, Any], **wrong: str
) -> HttpResponse:
    context = {"here": "pipeline", "job": job, "given": given, **wrong}
    return render(request, "exchange/posting.html", context, status=422 if wrong else 200)


def _fetch(request: Request, job: Opportunity | None) -> Errand:
    """Have the page fetched whose link was given."""
    seeker, now, meant = request.seeker, timezone.now(), job.pk if job else None
    link = request.POST.get("link", "").strip()

    def work(should_stop: Asked) -> int:
        arrival = postings.take_in_link(
            seeker, address=link, now=now, job=meant, should_stop=should_stop
        )
        return arrival.pk

    return errands.begin(
        seeker,
        work,
        what=("posting", link, meant),
        says="We’re asking for that page.",
        back=errands.Back(reverse("posting") + (f"?job={meant}" if meant else ""), "pipeline"),
        given={"link": link},
        expected=postings.FetchError,
    )


def _fetched(request: Request, errand: Errand) -> HttpResponse:
    """Show what was read of a page that was fetched, or why it wasn't."""
    if errand.wrong:
        job = _meant(request, request.POST.get("job") or request.GET.get("job", ""))
        return _ask(request, job, errand.given, wrong_link=errand.wrong)
    return redirect("posting-look", errand.result)


def _take_in(request: Request, job: Opportunity | None) -> Arrival:
    """Take in what was given.

    Raises:
        ValueError: nothing was given, or too much.
    """
    meant = job.pk if job else None
    now = timezone.now()
    text, file = request.POST.get("text", "").strip(), request.FILES.get("file")
    address = request.POST.get("address", "").strip()
    if file is not None:
        if file.size is None or file.size > LARGEST:
            raise ValueError("That file is larger than 20 MB. Save the page of one posting.")
        return postings.take_in_posting(
            request.seeker,
            data=file.read(),
            name=file.name or "a file",
            address=address,
            job=meant,
            now=now,
        )
    if _ONLY_AN_ADDRESS.fullmatch(text):
        raise ValueError("That’s an address. Give it above, and we’ll fetch the page.")
    if not text:
        raise ValueError("Paste the text or choose a file; this was empty.")
    return postings.take_in_posting(request.seeker, text=text, address=address, job=meant, now=now)


def _meant(request: Request, number: str) -> Opportunity | None:
    """Return the seeker's own job that a posting is meant for, if one is."""
    return pipeline.opportunity(request.seeker, int(number)) if _NUMBER.fullmatch(number) else None


def _numbers(text: str) -> list[int]:
    return [int(each) for each in text.split(",") if _NUMBER.fullmatch(each)][:20]


def _keep(arrival: Arrival, form: PostingForm, which: int) -> KeptPosting | None:
    """Keep it; None where something is still open, which the form then says."""
    try:
        return postings.keep_posting_arrival(
            arrival, answers=form.answers(), now=timezone.now(), which=which
        )
    except MissingAnswerError as error:
        form.asks_which = True
        form.add_error("same_as", error.says)
    except FieldError as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
    except postings.NotAPostingError as error:
        form.add_error(None, str(error))
    return None


def _kept(
    request: Request, arrival: Arrival, kept: KeptPosting, *, many: bool, then: list[int]
) -> HttpResponse:
    if kept.written:
        says = f"{kept.opportunity.label} is kept with its posting."
        messages.success(request, says, extra_tags=str(kept.batch))
        for difference in kept.differs:
            messages.info(request, said_difference(*difference))
    else:
        messages.info(request, " ".join(f"{p.what} {p.mend}".strip() for p in kept.problems))
    if then:
        rest = ",".join(map(str, then[1:]))
        return redirect(reverse("look", args=[then[0]]) + (f"?then={rest}" if rest else ""))
    if many:
        return redirect("posting-look", arrival.pk)
    return redirect("story", kept.opportunity.pk)

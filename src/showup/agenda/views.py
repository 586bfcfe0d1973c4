"""Today, and one opportunity's story, in the browser."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from showup.accounts import services as accounts
from showup.agenda import queries, stories
from showup.agenda.feeds import queries as feeds
from showup.agenda.feeds.forms import FeedForm
from showup.agenda.forms import YouForm
from showup.agenda.reminders import jobs
from showup.agenda.reminders import queries as reminding
from showup.pipeline import clocks, forms
from showup.shared.requests import Request


def today(request: Request) -> HttpResponse:
    """Show what needs the seeker now; on the first day, the way in."""
    day = queries.today(request.seeker, now=timezone.now())
    template = "agenda/first_day.html" if day.empty else "agenda/today.html"
    return render(request, template, {"here": "today", "day": day, "today": timezone.localdate()})


def story(request: Request, pk: int) -> HttpResponse:
    """Show one opportunity: what is known, what happened, what was advised."""
    today, now = timezone.localdate(), timezone.now()
    found = stories.story(request.seeker, pk, today=today, now=now)
    if found is None:
        raise Http404
    known = clocks.clocks(found.interview, mine=timezone.get_current_timezone(), now=now)
    context = {
        "here": "pipeline",
        "story": found,
        "row": found.row,
        "back": found.row.pk,
        "now": now,
        "today": today,
        "book_form": forms.BookForm(clocks=known),
        "offered": clocks.offered(found.interview, now=now),
        "round_form": forms.RoundForm(auto_id="id_round_%s", clocks=clocks.Clocks(known.mine)),
        "result_form": forms.ResultForm(),
        "note_form": forms.NoteForm(),
        "offer_form": forms.OfferForm(),
        "end_form": forms.EndForm(),
    }
    return render(request, "agenda/story.html", context)


def you(request: Request) -> HttpResponse:
    """Take what is the seeker's own to say."""
    known = {name: getattr(request.seeker, name) for name in YouForm.base_fields}
    form = YouForm(request.POST or None, initial=known)
    if request.method == "POST" and form.is_valid():
        accounts.keep_preferences(request.seeker, now=timezone.now(), **form.cleaned_data)
        messages.success(request, "Kept. The next answer counts with it.")
        return redirect("you")
    context = {"here": "you", "form": form}
    return render(request, "agenda/you.html", context, status=422 if form.errors else 200)


def reminders(request: Request) -> HttpResponse:
    """Show what the seeker will be reminded of, and by which ways."""
    now = timezone.now()
    context = {
        "here": "you",
        "ahead": reminding.ahead(request.seeker, now=now),
        "trouble": jobs.state.trouble,
        "feeds": feeds.working(request.seeker),
        "form": FeedForm(),
    }
    return render(request, "agenda/reminders.html", context)

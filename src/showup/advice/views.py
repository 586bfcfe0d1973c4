"""Doors of the room: the four questions, the answer, and what the seeker does with it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRefresh, reselect, reswap, retarget

from showup.advice import choosing, decision_page, jobs, leaving, queries, services, trials
from showup.advice import evidence as evidence_page
from showup.advice import learned as own_record
from showup.advice import what_if as trying
from showup.advice.forms import AskForm, TryForm
from showup.advice.rules.other import Other
from showup.advice.rules.pause import way_out
from showup.engine.checks import SituationError
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import FieldError
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.advice.models import Decision
    from showup.pipeline.models import Interview, Opportunity


def evidence(request: Request) -> HttpResponse:
    """Show what every default rests on."""
    context = {"here": "evidence", "sections": evidence_page.sections()}
    return render(request, "advice/evidence.html", context)


def learned(request: Request) -> HttpResponse:
    """Show what the seeker's own record has taught."""
    zone = timezone.get_current_timezone()
    found = own_record.learned(request.seeker, now=timezone.now(), zone=zone)
    context = {"here": "you", "page": found.page, "to_rate": found.to_rate}
    return render(request, "advice/learned.html", context | {"brackets": own_record.BRACKETS})


def ask(request: Request, pk: int) -> HttpResponse:
    """Ask the four questions, and start the answer."""
    row = _opportunity(request, pk)
    form = AskForm(request.POST or None, initial=choosing.known_answers(row))
    if request.method == "POST" and form.is_valid():
        try:
            decision = choosing.ask(
                row, form.cleaned_data, today=timezone.localdate(), now=timezone.now()
            )
        except FieldError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        except choosing.CannotAnswerError as error:
            form.add_error(None, str(error))
        else:
            jobs.start(decision)
            return redirect("decision", decision.pk)
    context = {"here": "pipeline", "row": row, "form": form}
    if form.non_field_errors():
        context["clashing"] = choosing.booked_at_once(row)
    return render(request, "advice/ask.html", context, status=422 if form.errors else 200)


def decision(request: Request, pk: int) -> HttpResponse:
    """Show a decision: being worked out, not worked out, or the answer."""
    found = _decision(request, pk)
    context = {
        "here": "pipeline",
        "decision": found,
        "row": found.opportunity,
        "interview": found.interview,
    }
    if found.state == "working":
        jobs.start(found)  # picks up what a restart left behind; once where it runs already
        return render(request, "advice/working.html", context | _progress(found))
    if found.state != "ready":
        return render(request, "advice/failed.html", context)
    page = decision_page.page(found, today=timezone.localdate(), now=timezone.now())
    trying.get_ready(found)
    context |= {
        "page": page,
        "answer": page.answer,
        "looking": not page.answer.flips and jobs.is_running(found),
        **_progress(found),
        "form": TryForm(now=page.numbers),
        "ways_out": leaving.WAYS_OUT,
    }
    return render(request, "advice/decision.html", context)


def progress(request: Request, pk: int) -> HttpResponse:
    """Say how far it is; reload the page once it is done."""
    found = _decision(request, pk)
    if found.state != "working":
        return HttpResponseClientRefresh()
    jobs.start(found)  # the same: a page may outlive the process that was at work
    return render(request, "advice/progress.html", _progress(found))


@require_POST
def stop(request: Request, pk: int) -> HttpResponse:
    """Stop working it out."""
    jobs.stop(_decision(request, pk))
    return redirect("decision", pk)


@require_POST
def replay(request: Request, pk: int) -> HttpResponse:
    """Work a saved decision out again, and say whether it came out the same."""
    found = _decision(request, pk)
    if found.state != "ready":
        raise Http404
    again = services.replay(found)
    if again.same:
        messages.info(request, f"Decision {pk} came out the same, to the last digit.")
    elif again.engine_changed:
        messages.info(
            request, "It came out differently, since the engine has changed. Ask again to see how."
        )
    else:
        messages.error(request, "It came out differently, and it should not. Please report this.")
    return redirect("decision", pk)


@require_POST
def try_numbers(request: Request, pk: int) -> HttpResponse:
    """Ask the same with other numbers, as a decision of its own."""
    found = _decision(request, pk)
    form = TryForm(request.POST, now=decision_page.numbers_of(found))
    if not form.is_valid():
        messages.error(request, "One of the numbers can’t be read. Nothing was tried.")
        return redirect("decision", pk)
    other = Other(**form.cleaned_data)
    what_if = choosing.ask_what_if(found, other, now=timezone.now())
    jobs.start(what_if)
    return redirect("decision", what_if.pk)


def what_if(request: Request, pk: int) -> HttpResponse:
    """Say at once about what other numbers come to; nothing is kept."""
    found, other, wrong = _other(request, pk)
    context: dict[str, object] = {"decision": found, "wrong": wrong}
    if other is not None:
        context["asked"] = urlencode(asdict(other))
        try:
            context["first"] = trying.first(found, other, today=timezone.localdate())
        except SituationError as error:
            context["wrong"] = [fault.says for fault in error.faults]
    return render(request, "advice/what_if.html", context)


def what_if_whole(request: Request, pk: int) -> HttpResponse:
    """Say how far the whole answer to other numbers is; show it, and each part, once it stands."""
    found, other, _ = _other(request, pk)
    if other is None:
        raise Http404
    trial = trying.whole(found, other)
    context = {"decision": found, "trial": trial, "percent": round(trial.progress * 100)}
    if trial.state == "working":
        return render(request, "advice/progress.html", context)
    seen = request.GET.get("seen", "")
    if trial.is_looking and seen == str(trial.parts):
        return render(request, "advice/what_if_looking.html", context)
    context["whole"] = trying.shown(found, trial, today=timezone.localdate())
    context |= {"other": other, "asked": urlencode(asdict(other))}
    answer = reswap(render(request, "advice/what_if_whole.html", context), "outerHTML")
    if seen:  # its sentences stand already and need not be read out again
        return retarget(reselect(answer, "#what-if-more"), "#what-if-more")
    return retarget(answer, "#what-if")


@require_POST
def what_if_stop(request: Request, pk: int) -> HttpResponse:
    """Stop working other numbers out."""
    trial = trials.stop(_decision(request, pk))
    context = {"is_answered": trial is not None and trial.advice is not None}
    return render(request, "advice/what_if_stopped.html", context)


@require_POST
def choose(request: Request, pk: int) -> HttpResponse:
    """Take one of the answers: book, or lead on to the look before leaving and to the text."""
    found = _decision(request, pk)
    verb, _, slot = request.POST.get("do", "").partition(":")
    try:
        done = choosing.choose(found, verb, slot=slot, now=timezone.now())
    except choosing.TooLateError as error:
        messages.error(request, str(error))
        return redirect("decision", pk)
    if done.batch is not None:
        messages.success(request, done.says, extra_tags=str(done.batch))
    elif done.says:
        messages.info(request, done.says)
    return redirect(done.leads_to, *done.with_)


def pause(request: Request, pk: int, going: str) -> HttpResponse:
    """Show the one look before leaving and note it; from then on only the ways to leave."""
    interview = _interview(request, pk)
    now = timezone.now()
    facts = None
    if interview.paused_at is None or "again" in request.GET:
        leaving_as = choosing.leaving_as(interview, going)
        facts = choosing.pause_facts(interview, leaving_as, today=timezone.localdate(), now=now)
        choosing.saw_pause(interview, now=now)
    context = {
        "here": "pipeline",
        "interview": interview,
        "row": interview.opportunity,
        "facts": facts,
        "now": now,
        "ways_out": leaving.WAYS_OUT,
        "leaving": choosing.leaving_as(interview, "leave"),
    }
    return render(request, "advice/pause.html", context)


def text(request: Request, pk: int, purpose: str) -> HttpResponse:
    """Show the text to send oneself; note that it was sent."""
    row = _opportunity(request, pk)
    if purpose not in leaving.PURPOSES:
        raise Http404
    says, noted, button = leaving.PURPOSES[purpose]
    if request.method == "POST":
        batch = leaving.told(row, purpose, now=timezone.now(), why=request.POST.get("why", ""))
        if batch is not None:
            messages.success(request, noted, extra_tags=str(batch))
        return redirect("story", pk)
    if purpose in ("move", "decline", "cancel") and (due := choosing.pause_due(row)) is not None:
        return redirect("pause", due.pk, purpose)
    after = choosing.day_to_ask_for(row, today=timezone.localdate()) if purpose == "move" else None
    draft = leaving.draft(row, leaving.LETTERS[purpose], now=timezone.now(), after=after)
    context = {
        "here": "pipeline",
        "row": row,
        "interview": pipeline.open_interview(row),
        "says": says,
        "button": button,
        "draft": draft,
        "why": leaving.WHY if purpose in ("decline", "cancel", "turn-down") else (),
    }
    return render(request, "advice/text.html", context)


def out(request: Request, pk: int, reason: str) -> HttpResponse:
    """Help someone out for a reason that is never weighed: no pause and no cost."""
    interview = _interview(request, pk)
    if reason not in leaving.REASONS:
        raise Http404
    kept, chip = leaving.REASONS[reason]
    way = way_out(kept)
    assert way is not None
    if request.method == "POST":
        batch = leaving.out(interview, reason, now=timezone.now())
        messages.success(request, "It’s off, and you won’t be asked why.", extra_tags=str(batch))
        return redirect("story", interview.opportunity_id)
    context = {
        "here": "pipeline",
        "row": interview.opportunity,
        "interview": interview,
        "reason": chip,
        "way": way,
        "draft": leaving.draft(
            interview.opportunity, way.letter, now=timezone.now(), interview=interview
        ),
    }
    return render(request, "advice/out.html", context)


def _opportunity(request: Request, pk: int) -> Opportunity:
    row = pipeline.opportunity(request.seeker, pk)
    if row is None:
        raise Http404
    return row


def _interview(request: Request, pk: int) -> Interview:
    interview = pipeline.interview(request.seeker, pk)
    if interview is None or interview.state not in ("invited", "booked"):
        raise Http404
    return interview


def _decision(request: Request, pk: int) -> Decision:
    found = queries.decision(request.seeker, pk)
    if found is None:
        raise Http404
    return found


def _other(request: Request, pk: int) -> tuple[Decision, Other | None, list[str]]:
    """Return a finished decision, the numbers to try on it, and what is wrong with them."""
    found = _decision(request, pk)
    if found.state != "ready":
        raise Http404
    form = TryForm(request.GET, now=decision_page.numbers_of(found))
    if form.is_valid():
        return found, Other(**form.cleaned_data), []
    wrong = [f"{form[name].label} {errors[0]}" for name, errors in form.errors.items()]
    return found, None, wrong


def _progress(found: Decision) -> dict[str, object]:
    return {"percent": round(found.progress * 100)}

"""Doors of the mailbox: set up, looked into, what was found put aside, forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from showup.exchange.keys import NoKeyringError
from showup.exchange.mailboxes import looking, queries, services
from showup.exchange.mailboxes.forms import LONGEST, MailboxForm
from showup.pipeline.rules import FieldError
from showup.shared.counting import count, sentence
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.exchange.models import Mailbox

NO_KEYRING = "This system has no keyring, so the password is kept nowhere"
UNTIL_END = f"{NO_KEYRING} but in the running app, until it ends."
THIS_ONCE = f"{NO_KEYRING}: you’ll be asked for it before each look."


def mail(request: Request) -> HttpResponse:
    """Show what was found in the mailbox, or ask where it is."""
    row = queries.mailbox(request.seeker)
    form = MailboxForm(request.POST or None, mailbox=row)
    if request.method == "POST" and form.is_valid():
        try:
            row = services.set_up(
                request.seeker,
                form.address(),
                days=form.cleaned_data["days"],
                looks_itself=form.cleaned_data["looks_itself"],
                now=timezone.now(),
            )
        except FieldError as error:
            form.add_error(error.field, str(error))
        else:
            return _begin(request, row, form.cleaned_data["password"])
    return render(
        request,
        "exchange/mail.html",
        _context(request, row, form),
        status=422 if form.errors else 200,
    )


@require_POST
def look(request: Request) -> HttpResponse:
    """Look into the mailbox now, in the background."""
    row = _own(request)
    password = request.POST.get("password", "")[:LONGEST]
    if not password and not looking.has_password(row):
        messages.error(request, "The password isn’t kept, so please type it for this look.")
        return redirect("mail")
    return _begin(request, row, password)


def progress(request: Request) -> HttpResponse:
    """Say how far a look has come; once it is over, have the page shown anew."""
    row = _own(request)
    done = looking.progress(row)
    response = render(request, "exchange/mail_progress.html", {"progress": done})
    if done is None:
        response["HX-Refresh"] = "true"
    return response


@require_POST
def stop(request: Request) -> HttpResponse:
    """Stop a look; what was read stays."""
    looking.stop(_own(request))
    messages.info(request, "Stopped. What was read stays, and the next look goes on from there.")
    return redirect("mail")


@require_POST
def forget(request: Request) -> HttpResponse:
    """Forget the mailbox, its password and what was found and not kept."""
    row = _own(request)
    looking.forget(row)
    services.forget(row)
    messages.success(request, "The mailbox and its password are forgotten. What you kept stays.")
    return redirect("mail")


@require_POST
def found(request: Request, pk: int) -> HttpResponse:
    """Put a found mail aside, or take it up again."""
    row = queries.found_mail(request.seeker, pk)
    if row is None:
        raise Http404
    services.dismiss(row, dismissed=request.POST.get("do") != "again")
    return redirect("mail")


def _begin(request: Request, row: Mailbox, password: str) -> HttpResponse:
    """Keep the password where it may be kept, and start a look."""
    if password:
        try:
            services.keep_password(row, password)
        except NoKeyringError:
            if request.POST.get("until_end"):
                looking.remember(row, password)
            messages.info(request, UNTIL_END if looking.remembers(row) else THIS_ONCE)
    if password or looking.has_password(row):
        looking.start(row, now=timezone.now(), password=password)
    return redirect("mail")


def _own(request: Request) -> Mailbox:
    row = queries.mailbox(request.seeker)
    if row is None:
        raise Http404
    return row


def _context(request: Request, row: Mailbox | None, form: MailboxForm) -> dict[str, Any]:
    waiting = queries.waiting(request.seeker) if row else ()
    number = len(waiting)
    verb = "looks like an invitation" if number == 1 else "look like invitations"
    return {
        "here": "invite",
        "mailbox": row,
        "form": form,
        "waiting": waiting,
        "headline": sentence(f"{count(number, 'mail')} {verb} or news of one."),
        "dismissed": queries.dismissed(request.seeker) if row else (),
        "progress": looking.progress(row) if row else None,
        "asks": row is not None
        and (row.trouble == looking.NO_PASSWORD or not looking.has_password(row)),
        "remembered": row is not None and looking.remembers(row),
    }

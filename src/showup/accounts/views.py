"""The front door: a link that works once."""

from __future__ import annotations

from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from showup.accounts import services
from showup.shared.requests import Request


@login_not_required
def enter(request: Request, token: str) -> HttpResponse:
    """Let the browser in that holds a fresh link; one that is in already just goes on."""
    user = services.use_entry_token(token, now=timezone.now())
    if user is not None:
        login(request, user)
    elif not request.user.is_authenticated:
        return render(request, "accounts/locked.html", {"used": True}, status=403)
    return redirect("today")


@login_not_required
def locked(request: Request) -> HttpResponse:
    """Say how to get in."""
    return render(request, "accounts/locked.html", status=403)

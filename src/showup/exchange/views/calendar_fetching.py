"""What the page of calendars asks other machines for; each is fetched beside the pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils import timezone

from showup.diary import queries as diary
from showup.exchange import errands
from showup.exchange.calendars import services
from showup.exchange.calendars.servers import Remote
from showup.shared.counting import count
from showup.shared.requests import Request

if TYPE_CHECKING:
    from collections.abc import Hashable

    from showup.diary.models import Calendar
    from showup.exchange.errands import Errand
    from showup.shared.beside import Asked

_NUMBER = re.compile(r"[0-9]{1,4}")


def titles(request: Request) -> bool:
    """Tell whether titles are to be kept, too."""
    return request.POST.get("titles") == "yes"


def _begin(
    request: Request,
    work: Callable[[Asked], object],
    *,
    sort: str,
    what: Hashable,
    says: str,
    given: Mapping[str, Any] | None = None,
) -> Errand:
    return errands.begin(
        request.seeker,
        work,
        what=what,
        says=says,
        back=errands.Back(reverse("calendars"), "you"),
        sort=sort,
        given=given,
        expected=services.NotReadError,
    )


def _from_link(request: Request) -> Errand:
    seeker, now, wants = request.seeker, timezone.now(), titles(request)
    address = request.POST.get("link", "")

    def work(should_stop: Asked) -> int:
        arrival = services.look_at_link(
            seeker, address=address, titles=wants, now=now, should_stop=should_stop
        )
        return arrival.pk

    return _begin(
        request,
        work,
        sort="link",
        what=("link", address, wants),
        says="We’re asking for that calendar.",
        given={"link": address},
    )


def _from_server(request: Request) -> Errand:
    told = request.POST
    user, server, password = (
        told.get("user", "").strip(),
        told.get("server", "").strip(),
        told.get("password"),
    )
    if not user or not password or not server:
        raise services.NotReadError("Give the server’s address, your name there and the password.")
    seeker = request.seeker

    def work(should_stop: Asked) -> object:
        return services.remotes(
            seeker, address=server, user=user, password=password, should_stop=should_stop
        )

    return _begin(
        request,
        work,
        sort="server",
        what=None,  # another password may have been typed
        says="We’re asking that server which calendars it has.",
        given={"server": server, "user": user, "titles": titles(request)},
    )


def _chosen(request: Request) -> Errand:
    told = request.POST
    seeker, now, wants = request.seeker, timezone.now(), titles(request)
    user = told.get("user", "")
    every = list(zip(told.getlist("name"), told.getlist("address"), strict=False))
    numbers = [int(each) for each in told.getlist("chosen") if _NUMBER.fullmatch(each)]
    chosen = [Remote(*every[each]) for each in numbers if each < len(every)]

    def work(should_stop: Asked) -> int:
        arrival = services.look_at_remotes(
            seeker, chosen=chosen, user=user, titles=wants, now=now, should_stop=should_stop
        )
        return arrival.pk

    return _begin(
        request,
        work,
        sort="chosen",
        what=("chosen", tuple(each.address for each in chosen), user, wants),
        says=f"We’re reading {count(len(chosen), 'calendar')}.",
        given={"user": user},
    )


def _read_again(request: Request, row: Calendar) -> Errand:
    seeker, now = request.seeker, timezone.now()

    def work(should_stop: Asked) -> tuple[str, str]:
        trouble = services.refresh(row, now=now, should_stop=should_stop)
        blocks = diary.filled(seeker).get(row.pk)
        many = count(blocks.blocks if blocks else 0, "busy block")
        return trouble, f"{row.name} was read again: {many}."

    says = f"We’re reading {row.name} again."
    return _begin(request, work, sort="again", what=("again", row.pk), says=says)


def _keep_titles(request: Request, row: Calendar) -> Errand:
    now = timezone.now()

    def work(should_stop: Asked) -> tuple[str, str]:
        trouble = services.keep_titles(row, keeps=True, now=now, should_stop=should_stop)
        return trouble, f"The titles in {row.name} are kept from now on."

    says = f"We’re reading {row.name} again, with its titles."
    return _begin(request, work, sort="titles", what=("titles", row.pk), says=says)


ADDS: dict[str, Callable[[Request], Errand]] = {
    "link": _from_link,
    "server": _from_server,
    "chosen": _chosen,
}
READS: dict[str, Callable[[Request, Calendar], Errand]] = {
    "again": _read_again,
    "titles": _keep_titles,
}

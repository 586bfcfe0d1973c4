"""Whose mail is always looked at: of the employers and agencies that the seeker knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.exchange.invitations.traces import host, kept
from showup.exchange.mailboxes.rules import sieve
from showup.pipeline import queries as pipeline
from showup.pipeline.names import own_domain

if TYPE_CHECKING:
    from showup.accounts.models import Seeker


def known_senders(seeker: Seeker) -> sieve.Known:
    """Return the domains and names of the employers and agencies of all the seeker's jobs."""
    names: set[str] = set()
    domains: set[str] = set()
    columns = ("employer", "agency", "link", "firm__domains", "firm__aliases")
    for employer, agency, link, own, aliases in (
        pipeline.opportunities(seeker).order_by().values_list(*columns)
    ):
        names |= {employer, agency, *map(str, aliases or ())}
        domains |= {*map(str, own or ()), *host(link)}
    for people in pipeline.interviews(seeker).order_by().values_list("people", flat=True):
        domains |= {own_domain(str(person.get("address", ""))) for person in people}
    for told in kept(seeker).values_list("domains", flat=True):
        domains |= set(map(str, told))
    return sieve.known(domains, names)

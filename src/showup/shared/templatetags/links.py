"""Addresses from outside: only those that lead to the web become links."""

from __future__ import annotations

from urllib.parse import quote

from django import template
from django.utils.html import format_html

register = template.Library()


@register.filter
def as_link(address: str) -> str:
    """Return a link to a web address, and any other address as plain text."""
    if not address.startswith(("https://", "http://")):
        return address
    return format_html(
        '<a class="link" href="{}" rel="noopener noreferrer">{}</a>', address, address
    )


@register.filter
def in_map_app(place: str) -> str:
    """Return an address that asks the device itself for a map of a place (RFC 5870).

    Phones open their map app with it; the query part is Android's, and understood elsewhere too.
    """
    return f"geo:0,0?q={quote(place, safe='')}"


@register.filter
def on_openstreetmap(place: str) -> str:
    """Return where a place is searched for on openstreetmap.org."""
    return f"https://www.openstreetmap.org/search?query={quote(place, safe='')}"

"""Addresses from outside: only those that lead to the web become links."""

from __future__ import annotations

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

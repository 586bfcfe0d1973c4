"""Addresses on a page: made absolute, and only those a browser would open."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

_LONGEST = 2_000


def absolute(link: str, base: str) -> str:
    """Return an address as seen from a page; "" where it is none, as given where there's no page."""
    bare = "".join(link.split())[:_LONGEST]
    if bare.startswith("www."):
        bare = f"https://{bare}"
    if not bare or bare.startswith("#"):
        return ""
    try:
        joined = urljoin(base, bare)
        scheme = urlsplit(joined).scheme.lower()
    except ValueError:
        return ""
    return joined if scheme in {"http", "https", ""} else ""

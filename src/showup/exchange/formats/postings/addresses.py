"""One address for one posting, however it was shared, tracked or embedded."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

from showup.exchange.formats.postings.boards import board_address

_TRACKING = re.compile(
    r"utm(?:_\w+)?|\w*clid|gh_src|lever-\w+(?:\[\])?|mc_[ce]id|_hs\w+|hs\w*trk|mkt_tok|refid"
    r"|referr?er|referr?als?|medium|campaign\w*|cmp|trk\w*|tracking\w*|sourcetype|sourceid|sc_\w+|_ga|_gl"
    r"|igshid|sharesource|share_?id|shared_?by|session_?id|phpsessid|jsessionid|in_iframe|mobile"
    r"|needsredirect|jan1offset|jun1offset|bga|iis|iisn|cid_source|jobboardsource|applied|via",
    re.IGNORECASE,
)
_OFTEN_TRACKING = re.compile(r"ref|source|src|from|origin", re.IGNORECASE)
_REFERENCE = re.compile(r"\d{3}")
_ROUTE = re.compile(
    r"!?/\S+|[^/=:]{0,40}(?:job|position|vacanc|posting|offer|req|stelle|role)\w{0,20}[/=:-]\S*\d\S*",
    re.IGNORECASE,
)
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#]*", re.IGNORECASE)
_END = re.compile(r"/(?:apply|application|apply-now|thanks|confirmation)/?$", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_BARE = re.compile(r"(?:[\w-]+\.)+[a-zA-Z]{2,}(?:[:/?#]|$)")
_HEX = re.compile(r"%[0-9a-fA-F]{2}")
_SAFE = "/:@!$&'()*+,;=-._~%"
_PORTS = {"http": 80, "https": 443}
_LONGEST = 8_000  # characters; nothing longer is an address


def canonical(url: str) -> str:
    """Return one address for the same posting; what is no web address comes back as it is.

    https, a lower-case host without "www.", no port of its own, no tracking; what tells one
    job from another (gh_jid, jk, currentJobId, id) stays, sorted. Never raises.
    """
    text = "".join(url.split()).encode("utf-8", "replace").decode().strip("<>\"'")
    if _BARE.match(text):
        text = f"https://{text}"
    try:
        parts = urlsplit(text) if len(text) <= _LONGEST else None
        host = _host(parts.hostname or "") if parts else ""
        port = parts.port if parts else None
    except ValueError:
        return text
    if parts is None or parts.scheme.lower() not in _PORTS or not host:
        return text
    path, query = _path(parts.path), _query(parts)
    if known := board_address(host, path, query):
        return f"https://{known}"
    place = host if port in {None, 80, 443} else f"{host}:{port}"
    kept = [(name, value) for name, value in query if not _is_tracking(name, value, path)]
    asked = urlencode(sorted(set(kept)), quote_via=quote)
    return f"https://{place}{path}" + (f"?{asked}" if asked else "") + _fragment(parts)


def _host(host: str) -> str:
    name = host.lower().strip(".")
    while name.startswith("www."):
        name = name.removeprefix("www.").strip(".")
    return name


def _path(path: str) -> str:
    clean = re.sub(r"/{2,}", "/", _SESSION.sub("", path))
    clean = _HEX.sub(lambda found: found.group().upper(), quote(clean, safe=_SAFE))
    while (shorter := _INDEX.sub("", _END.sub("", clean.rstrip("/")))) != clean:
        clean = shorter
    return clean


def _query(parts: SplitResult) -> list[tuple[str, str]]:
    try:
        return parse_qsl(parts.query)
    except ValueError:
        return [("", parts.query)]


def _is_tracking(name: str, value: str, path: str) -> bool:
    """Tell who sent the reader from which job is meant: ?ref=newsletter is no ?ref=4711."""
    if _OFTEN_TRACKING.fullmatch(name):
        return not _REFERENCE.search(value) or bool(_REFERENCE.search(path))
    return bool(_TRACKING.fullmatch(name))


def _fragment(parts: SplitResult) -> str:
    """Keep what a page without addresses of its own routes by: #/job/123, #job=123."""
    route = parts.fragment.rstrip("/")
    return f"#{route}" if _ROUTE.fullmatch(route) else ""

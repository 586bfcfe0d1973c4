"""Which hosts may be asked: those on the public internet, and no other."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

IP = IPv4Address | IPv6Address

_NAMES_AT_HOME = (
    "localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private",
    "home.arpa", "test", "invalid", "onion", "alt",
)  # fmt: skip
_RELAYS = IPv4Network("192.88.99.0/24")
_UNICAST = IPv6Network("2000::/3")
_TUNNELS = (IPv6Network("2001::/23"), IPv6Network("2002::/16"), IPv6Network("3fff::/20"))
_NAT64 = IPv6Network("64:ff9b::/96")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|\d+)", re.IGNORECASE)


def is_public(ip: IP) -> bool:
    """Tell whether an address is anybody's to reach, whatever it is wrapped in."""
    if isinstance(ip, IPv6Address):
        inside = ip.ipv4_mapped or (
            IPv4Address(int(ip) & 0xFFFFFFFF) if ip.scope_id is None and ip in _NAT64 else None
        )
        if inside is not None:
            return is_public(inside)
        own = ip in _UNICAST and not any(ip in tunnel for tunnel in _TUNNELS)
        return own and ip.is_global and not ip.is_multicast and ip.scope_id is None
    return ip.is_global and not (ip.is_multicast or ip.is_reserved) and ip not in _RELAYS


def written_ip(host: str) -> IP | None:
    """Return the address a host is written as, None for a name."""
    try:
        return ip_address(host.strip("[]"))
    except ValueError:
        return None


def is_name(host: str) -> bool:
    """Tell whether a host is a name that everybody's name servers could know.

    A number in any disguise (2130706433, 0x7f.1, 0177.0.0.1) is none.
    """
    labels = host.rstrip(".").lower().split(".")
    if len(labels) < 2 or not all(labels) or _NUMBER.fullmatch(labels[-1]):  # noqa: PLR2004  a name and its ending
        return False
    ends = {".".join(labels[-length:]) for length in (1, 2)}
    return not ends & set(_NAMES_AT_HOME)

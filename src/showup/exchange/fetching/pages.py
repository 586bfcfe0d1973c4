"""What stood at an address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["page", "json", "text"]


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was fetched: `address` is the last one, after redirects."""

    data: bytes
    address: str
    kind: Kind

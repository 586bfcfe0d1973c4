"""Lever's postings: a list, or one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from showup.exchange.formats.postings.plain import tidied
from showup.exchange.formats.postings.systems.fields import Beside, described, posting_of_fields
from showup.exchange.formats.postings.values import Tree, each, found, words
from showup.exchange.records import Posting


def fits(tree: Tree) -> bool:
    """Tell a posting of Lever's by its fields; its title is called `text`."""
    return isinstance(tree.get("text"), str) and (
        "hostedUrl" in tree or isinstance(tree.get("categories"), Mapping)
    )


def posting(tree: Tree, beside: Beside) -> Posting:
    """Read one posting: its opening, description, lists and closing words in this order."""
    categories = tree.get("categories")
    inner = categories if isinstance(categories, Mapping) else {}
    # `country` is where the board files it, also for those that are done from anywhere.
    plain = {name: one for name, one in tree.items() if name not in {"country", "text", "id"}}
    read = posting_of_fields({**inner, **plain, "level": inner.get("level", "")}, "Lever", beside)
    title = words(tree.get("text"))
    body = described(tree.get("descriptionBody") or tree.get("descriptionBodyPlain"))
    whole = described(tree.get("description") or tree.get("descriptionPlain"))
    opening = described(tree.get("opening") or tree.get("openingPlain"))
    parts = [whole] if whole else [opening, body]
    parts += [described([one]) for one in each(tree.get("lists")) if isinstance(one, Mapping)]
    parts += [
        described(tree.get(name) or tree.get(f"{name}Plain"))
        for name in ("salaryDescription", "additional")
    ]
    return replace(
        read, title=found(title), text=tidied("\n\n".join(part for part in parts if part))
    )

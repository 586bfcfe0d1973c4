"""Print how far the sincerity check agrees with labelled sentences, language by language.

Run `python -m benchmarks.sincerity_agreement [--wrong tuned]`. The rules were made with the
tuned files; the blind one was written before them, by the same hand, and the unseen sentences
after them, in other words on purpose. A sentence that a rule was made for later moved from
the unseen to the tuned. The tables of meanings came later, and whoever wrote them had read the
unseen sentences: what they gain there is no measure of what they hear elsewhere. The second
author had seen neither the rules nor any other sentence; the set was blind for its first run
(56 of 58 right, 56 of 170 called for made), and the frames were then made with it, so that it
is a tuned one now. The third author had seen none of it either, and no rule is made with that
set: it's the only part that tells what is heard of sentences nobody thought of.

The fourth set was written before the families were, by whoever then wrote them: one half to
tune on, the other run at the end (8 remarks, 6 right, of 20 called for before; 22, 20 right,
after). One rule came of a look at the two that were wrong, and mended neither. It covers the
meanings that the families were made for, and its author had it in mind while making them: it
tells that they work, and not how much is heard elsewhere.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.posting_labels import Tally

from showup.agenda.preparing.sincerity import check

SENTENCES = Path(__file__).parents[1] / "tests/agenda/preparing/sincerity"
EMPLOYERS = ("Initech", "Globex", "Siemens")  # those that the sentences name
LANGUAGES = ("en", "de", "fr", "es", "it", "nl")
PARTS = {
    "tuned": "tuned",
    "blind": "blind",
    "unseen": "unseen",
    "second_author": "second author, tuned with since",
    "third_blind": "blind, third author",
    "fourth_tuned": "fourth set, the half tuned with",
    "fourth_kept_back": "fourth set, the half kept back, by the rules' own hand",
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence and the kinds of remark that it calls for."""

    language: str
    kinds: frozenset[str]
    text: str


def main(arguments: list[str]) -> int:
    """Print precision and recall of each part, told the language and not."""
    show = arguments[arguments.index("--wrong") + 1] if "--wrong" in arguments else ""
    for part, title in PARTS.items():
        rows = list(labelled(part))
        if not rows:
            continue
        print(f"{title}: {len(rows)} sentences")
        for language in LANGUAGES:
            own = [row for row in rows if row.language == language]
            told, wrong = agreement(own, told=True)
            untold, more = agreement(own, told=False)
            print(f"  {language}: {len(own)} sentences, {_said(told)}; untold {_said(untold)}")
            if show == part:
                print("\n".join(sorted({*wrong, *more})))
    return 0


def labelled(part: str) -> Iterator[Labelled]:
    """Yield the sentences of one part, named as in PARTS."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(SENTENCES.glob(f"{part}*.txt"))]
    for line in "\n".join(texts).splitlines():
        if line and not line.startswith("#"):
            language, kinds, text = (field.strip() for field in line.split("|", 2))
            named = frozenset(kind.strip() for kind in kinds.split(",")) - {"-"}
            yield Labelled(language, named, text)


def agreement(rows: list[Labelled], *, told: bool) -> tuple[Tally, list[str]]:
    """Check each sentence by itself; count remarks that are right, made and called for."""
    tally, wrong = Tally(), []
    for row in rows:
        remarks = check(row.text, language=row.language if told else "", employers=EMPLOYERS)
        found = {remark.kind for remark in remarks}
        tally.right += len(found & row.kinds)
        tally.found += len(found)
        tally.labelled += len(row.kinds)
        if found != row.kinds:
            wrong.append(f"    {row.text} labelled {sorted(row.kinds)}, found {sorted(found)}")
    return tally, wrong


def _said(tally: Tally) -> str:
    return (
        f"precision {tally.precision:.2f} ({tally.right} of {tally.found}), "
        f"recall {tally.recall:.2f} (of {tally.labelled})"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Whatever one writes: no error, true offsets, and no sentence changes what is said of another."""

import time

import pytest
from benchmarks.sincerity_agreement import EMPLOYERS, LANGUAGES, agreement, labelled
from hypothesis import given, settings
from hypothesis import strategies as st

from showup.agenda.preparing.sincerity import Remark, check

SENTENCES = [row.text for row in labelled("tuned")]
NEUTRAL = [row.text for row in labelled("tuned") if not row.kinds]
ENDS = st.sampled_from([" ", "\n", "\n\n", "  ", "\u00a0"])
STRANGE = st.text(max_size=30) | st.sampled_from(["“", "(((", "İ", "e\u0301", "👩🏽‍💻 ", "\u200b", "ß", "\r\n"])  # fmt: skip
PIECES = st.lists(st.sampled_from(SENTENCES) | STRANGE, max_size=8)


@settings(deadline=None)  # the first text waits for the patterns
@given(PIECES, ENDS, st.sampled_from([*LANGUAGES, "", "xx"]), st.lists(st.text(max_size=12)))
def test_it_never_raises_and_its_offsets_hold(
    pieces: list[str], end: str, language: str, employers: list[str]
) -> None:
    text = end.join(pieces)
    for remark in check(text, language=language, employers=employers):
        assert remark.quote == text[remark.start : remark.end] != ""


@settings(deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=5), st.sampled_from(NEUTRAL), st.data())
def test_a_neutral_sentence_changes_no_other_remark(
    sentences: list[str], neutral: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(sentences)))
    more = [*sentences[:at], neutral, *sentences[at:]]
    assert _words(check(" ".join(more))) == _words(check(" ".join(sentences)))


def _words(remarks: tuple[Remark, ...]) -> list[tuple[str, str]]:
    return [(remark.kind, remark.quote) for remark in remarks]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_agrees_with_the_labelled_sentences(language: str) -> None:
    tally, wrong = agreement([r for r in labelled("tuned") if r.language == language], told=True)
    assert tally.precision >= 0.95, wrong
    assert tally.recall >= 0.9, wrong


@pytest.mark.parametrize(
    "piece", ["my last boss was a really ", "\"' ", "i only for the ", "(((", "x"]
)
def test_a_text_twice_as_long_takes_about_twice_as_long(piece: str) -> None:
    check("My boss was kind.", employers=EMPLOYERS)  # patterns are compiled once
    short, long = (_seconds(piece * (size // len(piece))) for size in (10_000, 40_000))
    assert long < 12 * short + 0.2


def _seconds(text: str) -> float:
    began = time.process_time()
    check(text, employers=EMPLOYERS)
    return time.process_time() - began

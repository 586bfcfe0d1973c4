"""ONE thing to try out: it fits the interview, and it wasn't tried before."""

from __future__ import annotations

from showup.agenda.preparing.rules import keeping, trying_out
from showup.pipeline.rules import FORMATS


def proposed(
    format_: str = "video", round_: int = 1, people: int = 1, tried: tuple[str, ...] = ()
) -> list[str]:
    found = trying_out.propose(format_=format_, round_=round_, people=people, tried=tried)
    return [each.do for each in found]


def test_there_are_about_thirty_and_each_says_why_and_fits_its_field() -> None:
    things = trying_out.things()
    assert 28 <= len(things) <= 40
    assert len({each.do for each in things}) == len(things)
    for each in things:
        assert each.why.endswith((".", "?"))
        assert not each.do.endswith(".")
        assert len(each.do) <= keeping.LETTERS["try_out"]
        assert set(each.formats) <= set(FORMATS)
        assert each.rounds in ("", "first", "later")


def test_what_fits_only_elsewhere_is_not_proposed() -> None:
    made_for = {each.do: each for each in trying_out.things()}
    for format_ in FORMATS:
        for do in proposed(format_, people=5):
            assert not made_for[do].formats or format_ in made_for[do].formats
    alone = proposed("on site", people=1)
    assert not any(made_for[do].panel for do in alone)
    assert any(made_for[do].panel for do in proposed("", people=3))
    assert not any(made_for[do].rounds == "later" for do in proposed(round_=1))


def test_what_was_tried_does_not_come_again_also_in_other_words() -> None:
    first = proposed()[0]
    assert first not in proposed(tried=(first,))
    assert first not in proposed(tried=(first.lower() + ".",))


def test_a_year_of_interviews_runs_out_of_nothing_and_repeats_nothing() -> None:
    tried: tuple[str, ...] = ()
    for _ in range(20):
        tried = (*tried, proposed("phone", tried=tried)[0])
    assert len(set(tried)) == 20
    everything = tuple(each.do for each in trying_out.things())
    assert proposed(tried=everything) == []

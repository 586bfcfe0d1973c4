"""The why and the proposal fit what was said, and are the same each time it is said."""

import pytest
from benchmarks.sincerity_agreement import labelled

from showup.agenda.preparing.sincerity import Remark, check
from showup.agenda.preparing.sincerity.families import FAMILIES
from showup.agenda.preparing.sincerity.frames import FRAMES
from showup.agenda.preparing.sincerity.remarks import SAID
from showup.agenda.preparing.sincerity.shades import SHADES

COLD = {
    "I never looked at your website.": "Look them up",
    "Sorry, what does your company do again?": "Who uses it most",
    "This job is beneath me.": "Here I could",
    "My mother made me apply.": "caught my eye",
    "I'll quit after a year.": "In the first year",
    "I'd hate the night shifts.": "How often",
    "You're my plan B.": "Leave the others out",
    "I don't mind which job it is, any job will do.": "Of the jobs",
    "Insurance does nothing for me.": "What I'd enjoy",
}


def _only(text: str) -> Remark:
    (remark,) = check(text)
    return remark


@pytest.mark.parametrize(("said", "proposed"), COLD.items())
def test_each_sort_of_disinterest_is_answered_by_its_own_words(said: str, proposed: str) -> None:
    assert proposed in _only(said).instead


def test_no_two_meanings_share_a_why_or_a_proposal() -> None:
    remarks = [_only(said) for said in COLD]
    assert len({remark.why for remark in remarks}) == len(COLD)
    assert len({remark.instead for remark in remarks}) == len(COLD)


def test_a_verdict_a_wrong_and_boredom_are_three_things() -> None:
    whys = {
        _only(said).why
        for said in (
            "My boss was an idiot.",
            "My boss screamed at us every day.",
            "I was bored to death in my last job.",
            "Vandelay is a joke.",
            "Your reviews are terrible.",
            "Your website is terrible.",
        )
    }
    assert len(whys) == 6


def test_the_same_meaning_is_worded_alike_in_every_language() -> None:
    english = _only("I didn't have time to look at your website.")
    for said in (
        "Ich habe Ihre Webseite noch nicht angeschaut.",
        "Je n'ai pas eu le temps de regarder votre site.",
        "No tuve tiempo de mirar su página.",
        "Non ho avuto modo di guardare il vostro sito.",
        "Ik had geen tijd om jullie website te bekijken.",
    ):
        assert _only(said).instead == english.instead


def test_a_meaning_nobody_foresaw_gets_the_plain_words_of_its_kind() -> None:
    assert _only("I'm not really interested in this job.").why == SAID["disinterest"].why


def test_every_meaning_that_is_told_apart_has_words_of_its_own_kind() -> None:
    told_apart = {
        *((frame.says, frame.shade) for frame in FRAMES if frame.shade),
        *((family.says, family.shade) for family in FAMILIES.values()),
    }
    for says, shade in told_apart:
        assert SHADES[says][shade].kind == SAID[says].kind


def test_no_words_count_or_rate() -> None:
    for words in (words for shades in SHADES.values() for words in shades.values()):
        assert not any(letter.isdigit() or letter == "%" for letter in words.why + words.instead)


def test_no_proposal_is_itself_remarked_on() -> None:
    for words in (words for shades in SHADES.values() for words in shades.values()):
        assert check(words.instead) == ()


def test_one_reason_does_not_stand_under_most_of_what_is_heard() -> None:
    whys = [
        remark.why
        for row in labelled("fourth_tuned")
        if row.kinds
        for remark in check(row.text, language=row.language)
    ]
    assert max(whys.count(why) for why in whys) <= len(whys) // 3

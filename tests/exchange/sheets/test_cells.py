"""Single cells of a sheet: stages, pay, yes and no, remote, contract, excitement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.formats.sheets.words import meanings, stage_of
from showup.exchange.records import Cell
from showup.exchange.sheets.rules import answers, money
from showup.exchange.sheets.rules.money import Amounts


@pytest.mark.parametrize(
    ("word", "stage", "before"),
    [
        ("Ghosted", "ghosted", ()),
        ("Haven't applied", "saved", ()),
        ("Did not apply in time", "saved", ()),
        ("Didn't get it", "rejected", ()),
        ("Didn't hear back", "ghosted", ()),
        ("Interview → Offer → Declined", "declined", ("interview", "offer")),
        ("Offer received, declined", "declined", ("offer",)),
        ("Interview, declined", "rejected", ("interview",)),
        ("No response", "ghosted", ()),
        ("Em processo", "applied", ()),
        ("Rejected – after OA", "rejected", ("screening",)),
        ("Inter + Rejec", "rejected", ("interview",)),
        ("Stage two - skills check", "screening", ()),
        ("applicationIgnored", "ghosted", ()),
        ("Received offer", "offer", ()),
        ("Interview 2", "interview", ()),
        ("📞 Phone Screen", "screening", ()),
        ("Vorstellungsgespräch", "interview", ()),
        ("Refusé", "rejected", ()),
        ("Nessuna risposta", "ghosted", ()),
        ("Not yet applied", "saved", ()),
        ("Offer declined", "declined", ()),
        ("Withdrew", "withdrawn", ()),
        ("Offer accepted!", "accepted", ()),
        ("Applied → Interview", "interview", ("applied",)),
        ("Afgewezen", "rejected", ()),
    ],
)
def test_a_word_for_a_stage_is_known(word: str, stage: str, before: tuple[str, ...]) -> None:
    said = stage_of(word)
    assert said is not None
    assert (said.stage, said.before) == (stage, before)


@pytest.mark.parametrize("word", ["Marinating", "Purple", "", "42"])
def test_an_unknown_word_is_left_to_the_seeker(word: str) -> None:
    assert stage_of(word) is None


@pytest.mark.parametrize("word", ["Declined", "Closed", "On hold"])
def test_a_word_that_may_mean_two_things_is_unsure(word: str) -> None:
    said = stage_of(word)
    assert said is not None
    assert not said.exact


@pytest.mark.parametrize(
    ("cell", "amounts"),
    [
        ("55,000", Amounts(55_000, 55_000)),
        ("$90k-$110k", Amounts(90_000, 110_000, "USD")),
        ("60-70K", Amounts(60_000, 70_000)),
        ("€ 55.000", Amounts(55_000, 55_000, "EUR")),
        ("3.200,50 €", Amounts(3_200.5, 3_200.5, "EUR")),
        ("1 234 567", Amounts(1_234_567, 1_234_567)),
        ("CHF 95'000", Amounts(95_000, 95_000, "CHF")),
        ("£350/day", Amounts(350, 350, "GBP", "day")),
        ("25/hr", Amounts(25, 25, "", "hour")),
        ("USD 120,000 – 140,000 per year", Amounts(120_000, 140_000, "USD", "year")),
        ("R$ 5.000 por mes", Amounts(5_000, 5_000, "BRL", "month")),
        ("from 40k", Amounts(40_000, None)),
        ("up to £45,000", Amounts(None, 45_000, "GBP")),
        ("£31k pro rata (0.6 FTE)", Amounts(31_000, 31_000, "GBP")),
        ("€42k, 38.5 hours", Amounts(42_000, 42_000, "EUR")),
        ("50k + 10%", Amounts(50_000, None)),
        (15.5, Amounts(15.5, 15.5)),
    ],
)
def test_pay_is_read_as_people_note_it(cell: Cell, amounts: Amounts) -> None:
    assert money.amounts_of(cell) == amounts


@pytest.mark.parametrize("cell", ["competitive", "", None, True, "-", 0, "a combinar"])
def test_what_is_no_pay_is_none(cell: Cell) -> None:
    assert money.amounts_of(cell) is None


@pytest.mark.parametrize(
    ("cell", "said"),
    [("Yes", True), ("x", True), ("✅", True), (True, True), ("oui", True), ("Nein", False), ("☐", False),
     ("FALSE", False), (0, False), ("maybe", None), (None, None)],
)  # fmt: skip
def test_yes_and_no_are_told_apart(cell: Cell, *, said: bool | None) -> None:
    assert answers.yes_no(cell) is said


@pytest.mark.parametrize(
    ("cell", "of", "found"),
    [("4/5", 0, 8.0), ("7 out of 10", 0, 7.0), ("★★★☆☆", 0, 6.0), ("⭐⭐⭐", 0, None), ("⭐⭐⭐", 5, 6.0),
     (3, 0, None), (3, 5, 6.0), ("11", 10, None), ("High", 10, None)],
)  # fmt: skip
def test_excitement_is_taken_only_on_a_plain_scale(
    cell: Cell, of: int, found: float | None
) -> None:
    assert answers.excitement_of(cell, of=of) == found


def test_remote_contract_and_level_are_read_in_the_words_of_the_pipeline() -> None:
    assert answers.remote_of("Hybrid (2 days)") == "hybrid"
    assert answers.remote_of("Présentiel") == "on site"
    assert answers.remote_of("y", heading="Remote?") == "remote"
    assert answers.remote_of("n", heading="Remote?") == ""
    assert answers.contracts_of("Full-time, permanent") == ("full time", "permanent")
    assert answers.contracts_of("unbefristet") == ("permanent",)
    assert answers.contracts_of("CLT") == ("permanent",)
    assert answers.levels_of("Entry") == ("junior",)


@pytest.mark.parametrize(
    ("heading", "family"),
    [("Date of 1st Response", "response"), ("companyName", "employer"), ("Your Job Title", "title"),
     ("Bewerbung am", "applied_on"), ("Salary (USD)", "pay"), ("local_empresa", "place"), ("#", "number"),
     ("Company Type", ""), ("Days Since", "days_since")],
)  # fmt: skip
def test_a_heading_is_known_whatever_its_dress(heading: str, family: str) -> None:
    found = meanings(heading)
    assert (found[0][0] if found else "") == family


@given(
    st.one_of(
        st.text(max_size=60), st.integers(), st.floats(allow_nan=False), st.none(), st.booleans()
    )
)
def test_no_cell_makes_them_raise(value: Cell) -> None:
    amounts = money.amounts_of(value)
    if amounts is not None and amounts.low is not None and amounts.high is not None:
        assert amounts.low <= amounts.high
    found = answers.excitement_of(value, of=5)
    assert found is None or 0 <= found <= 10
    answers.remote_of(value)
    answers.contracts_of(value)
    answers.levels_of(value)
    answers.yes_no(value)
    stage_of(str(value))
    meanings(str(value))

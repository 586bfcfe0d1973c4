"""What a sheet becomes: contradictions named, stages with their days, rows that keep their keys."""

from __future__ import annotations

import time
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from showup.exchange.formats import sheets
from showup.exchange.sheets.rules.plan import Plan, plan_of
from showup.exchange.sheets.rules.settings import Settings, from_json, to_json

if TYPE_CHECKING:
    from showup.exchange.sheets.rules.jobs import Job

TODAY = date(2026, 11, 23)


def plan(text: str, settings: Settings | None = None) -> Plan:
    found, _ = sheets.read(text.encode(), "jobs.csv")
    return plan_of(found[0], settings or Settings(), today=TODAY, address=str.lower)


def only(text: str, settings: Settings | None = None) -> Job:
    (job,) = plan(text, settings).jobs
    return job


def against(text: str) -> list[str]:
    return [f"{each.where}: {each}" for each in plan(text).contradictions]


def test_a_status_that_disagrees_with_a_column_is_named_with_its_row() -> None:
    text = "Company,Status,Rejected\nBolt,Applied,no\nAcme,Applied,TRUE\n"
    assert against(text) == [
        "line 3: Status says “Applied”, but Rejected says “TRUE”. Taken: rejected."
    ]


def test_the_seeker_says_which_column_wins() -> None:
    text = "Company,Status,Rejected\nAcme,Applied,TRUE\n"
    assert only(text).fields["stage"] == "rejected"
    assert only(text, Settings(wins="stage")).fields["stage"] == "applied"
    offered = "Company,Status,Job offer\nAcme,Rejected,Yes\n"
    assert only(offered).fields["stage"] == "rejected"
    assert only(offered, Settings(wins="columns")).fields["stage"] == "offer"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Company,Status,Job offer\nAcme,Rejected,Yes\n", "Job offer says “Yes”. Taken: rejected"),
        ("Company,Status,Job offer\nAcme,Offer,No\n", "Job offer says “No”. Taken: offer"),
        (
            "Company,Date sent,Date of response\nAcme,2025-03-04,2025-03-01\n",
            "2025-03-01. Taken: both",
        ),
        ("Company,Date sent\nAcme,2027-03-04\n", "still to come. Taken: no day"),
        ("Company,Status,Interview date\nAcme,Applied,2025-03-04\n", "Taken: interview"),
        ("Company,Status,Accepted\nAcme,Rejected,yes\n", "Taken: accepted"),
    ],
)
def test_cells_that_cannot_both_be_true_are_listed(text: str, says: str) -> None:
    (found,) = against(text)
    assert says in found


@pytest.mark.parametrize(
    "text",
    [
        "Company,Status,Interview date,Offer\nAcme,Rejected,2025-03-04,no\n",
        "Company,Status,Offer\nAcme,Accepted,yes\n",
        "Company,Status,Rejected\nAcme,Rejected,yes\n",
        "Company,Date sent,Date of response\nAcme,2025-03-04,2025-03-09\n",
    ],
)
def test_what_goes_together_is_no_contradiction(text: str) -> None:
    assert against(text) == []


def test_days_since_that_disagree_with_the_others_are_named() -> None:
    text = "Company,Date sent,Days since\nA,2025-03-01,30\nB,2025-03-11,20\nC,2025-03-21,10\nD,2025-03-26,99\n"
    assert against(text) == [
        "line 5: Date sent says 2025-03-26, but Days since says 99, not 5. Taken: 2025-03-26."
    ]


def test_stages_come_with_the_days_the_row_tells() -> None:
    text = "Company,Applied on,Interview date,Rejected on,Added\nAcme,2025-03-04,2025-03-20,2025-04-01,2025-03-01\n"
    assert only(text).reached == (
        ("saved", date(2025, 3, 1)),
        ("applied", date(2025, 3, 4)),
        ("interview", date(2025, 3, 20)),
        ("rejected", date(2025, 4, 1)),
    )


def test_an_answer_dates_a_rejection_that_has_no_day_of_its_own() -> None:
    text = "Company,Date sent,Response,Date of response\nAcme,2025-03-04,Rejected,2025-03-09\n"
    assert only(text).reached[-1] == ("rejected", date(2025, 3, 9))


def test_a_log_tells_each_stage() -> None:
    text = 'Company,Status,Log\nAcme,Interview,"2025-03-04: applied\n2025-03-09: phone screen\n2025-03-12: interview"\n'
    assert [stage for stage, _ in only(text).reached] == ["applied", "screening", "interview"]


def test_a_time_of_day_comes_with_an_interview() -> None:
    text = "Company,Applied on,Interview\nAcme,2025-03-04,2025-03-20 10:30\n"
    assert only(text).meetings == (datetime.fromisoformat("2025-03-20T10:30"),)


def test_a_word_can_be_mended_and_kept_as_a_stage_of_ones_own() -> None:
    text = "Company,Status\nAcme,Marinating\n"
    assert (only(text).fields["stage"], plan(text).words[0].stage) == ("applied", "")
    job = only(text, Settings(stages={"Marinating": "screening+"}))
    assert (job.fields["stage"], job.fields["stage_name"]) == ("screening", "Marinating")


def test_a_column_can_be_given_another_field() -> None:
    job = only("Company,Role,Squad\nAcme,Clerk,Leeds\n", Settings(fields={"Squad": "place"}))
    assert job.fields["place"] == "Leeds"


def test_a_day_there_is_none_of_is_a_problem_and_stays_in_the_note() -> None:
    found = plan("Company,Date applied\nAcme,30/02/2025\nBolt,13/02/2025\n")
    (problem,) = found.problems
    assert (problem.where, "no day there is" in problem.what) == ("line 2", True)
    assert "30/02/2025" in found.jobs[0].note


def test_a_row_that_names_no_job_is_left_out_and_said() -> None:
    found = plan("Company,Role,Status,Notes\nAcme,Clerk,Applied,\n2024,,,\n,,,forgot the name\n")
    assert [job.label for job in found.jobs] == ["Acme"]
    assert [problem.where for problem in found.problems] == ["line 3", "line 4"]


def test_cells_that_say_two_things_lose_neither() -> None:
    job = only(
        "Company name & link,Role,Date / how\nAcme https://a.example,Clerk,14/01/2026 online\n"
    )
    assert (job.fields["employer"], job.fields["applied_on"]) == ("Acme", date(2026, 1, 14))
    assert "https://a.example" in job.note
    assert "14/01/2026 online" in job.note


def test_a_place_that_says_remote_is_no_place() -> None:
    job = only("Company,Location\nAcme,Remote\n")
    assert (job.fields["place"], job.fields["remote"]) == ("", "remote")


def test_a_link_that_runs_a_script_is_kept_as_words_only() -> None:
    job = only(
        "Company,Link,Other\nAcme,javascript:alert(1),x\n", Settings(fields={"Link": "link"})
    )
    assert job.fields["link"] == ""
    assert "javascript" in job.note


def test_ends_of_pay_and_what_it_is_for_come_together() -> None:
    fields = only("Company,Min salary,Max salary,Currency\nAcme,50000,40000,EUR\n").fields
    assert (fields["pay_low"], fields["pay_high"]) == (40_000, 50_000)
    assert (fields["pay_currency"], fields["pay_period"]) == ("EUR", "year")
    hourly = only("Company,Hourly rate\nAcme,$18.50\n").fields
    assert (hourly["pay_low"], hourly["pay_period"]) == (18.5, "hour")
    monthly = only("Firma;Gehalt\nAcme;3.200 €\n").fields
    assert (monthly["pay_low"], monthly["pay_period"]) == (3_200, "month")


def test_pay_that_may_be_thousands_is_not_guessed() -> None:
    job = only("Company,Salary\nAcme,90\n")
    assert "pay_low" not in job.fields
    assert "Salary: 90" in job.note


def test_a_row_keeps_its_key_when_other_rows_move() -> None:
    one = plan("Company,Role,Date applied\nAcme,Clerk,2025-03-04\nBolt,Cook,2025-03-05\n")
    two = plan(
        "Role,Date applied,Company\nBaker,2025-02-01,Cairn\nCook,05 Mar 2025,BOLT Ltd\nClerk,4 March 2025,Acme\n"
    )
    assert set(one.keys) < set(two.keys)


def test_a_number_of_the_trackers_own_or_a_link_makes_the_key() -> None:
    own = plan("Id,Company\ne25a7fb7de97446c,Acme\nf35a7fb7de97446c,Acme\n")
    assert own.keys == ("id:e25a7fb7de97446c", "id:f35a7fb7de97446c")
    short = plan("Id,Company\n1,Acme\n2,Bolt\n")
    assert short.keys == ("id:1|acme", "id:2|bolt")
    linked = plan("Company,Link\nAcme,https://A.example/1\nBolt,https://a.example/2\n")
    assert linked.keys == ("link:https://a.example/1", "link:https://a.example/2")


def test_settings_survive_being_kept() -> None:
    told = Settings(
        sheet=1,
        fields={"a": "note"},
        dates="day",
        stages={"x": "offer+"},
        wins="stage",
        different=frozenset({3}),
        all_different=True,
    )
    assert from_json(to_json(told)) == told
    assert from_json({}) == Settings()


@pytest.mark.parametrize("said", ["a", "1", "-", "+", "1.", "lpa "])
def test_cells_of_one_endless_word_are_read_at_once(said: str) -> None:
    headings = ("Company", "Role", "Status", "Applied", "Salary", "Place", "Notes", "Link")
    row = ",".join([said * 20_000] * len(headings))
    began = time.process_time()
    plan(f"{','.join(headings)}\n{row}\n{row}\n")
    assert time.process_time() - began < 5


def test_a_job_that_stands_twice_is_said_and_one_applied_for_again_is_not() -> None:
    found = plan(
        "Company,Role,Date applied\nMill & Sons Ltd,Baker,2026-09-15\nMill and Sons,baker,2026-09-15\n"
        "Mill & Sons,Baker,2026-11-01\nMill & Sons,Driver,2026-09-15\n,Baker,2026-09-15\n"
    )
    assert len(found.jobs) == 5
    (said,) = found.problems
    assert (said.where, said.what) == (
        "line 3",
        "It has the employer, the role and the day of line 2.",
    )
    assert not said.fatal

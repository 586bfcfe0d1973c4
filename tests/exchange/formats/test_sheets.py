"""Tables out of files: delimiters, encodings, what stands around a table, what can't be read."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from showup.exchange.formats import sheets
from showup.exchange.records import Problem, Row, Sheet

PLAIN = "Company,Position,Status\nAcme,Clerk,Applied\nBolt,Cook,Rejected\n"
TWO: tuple[Row, ...] = (("Acme", "Clerk", "Applied"), ("Bolt", "Cook", "Rejected"))


def read(text: str | bytes, name: str = "jobs.csv") -> Sheet:
    data = text if isinstance(text, bytes) else text.encode()
    found, _ = sheets.read(data, name)
    return found[0]


def refused(data: bytes, name: str = "jobs.csv") -> Problem:
    found, problems = sheets.read(data, name)
    assert found == ()
    return next(problem for problem in problems if problem.fatal)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_any_usual_delimiter_is_seen(mark: str) -> None:
    assert read(PLAIN.replace(",", mark)).rows == TWO


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_any_usual_encoding_is_read(encoding: str) -> None:
    assert read(PLAIN.replace("Acme", "Café").encode(encoding)).rows[0][0] == "Café"


def test_decimal_commas_do_not_pass_for_delimiters() -> None:
    text = "Firma;Stelle;Gehalt\nAcme;Koch;3.200,50\nBolt;Wirt;2.800,00\nCairn;Bote;1.900,25\n"
    assert read(text).rows[1] == ("Bolt", "Wirt", "2.800,00")


def test_the_delimiter_a_spreadsheet_names_is_taken() -> None:
    sheet = read("sep=;\r\nCompany;Position\r\nAcme, Inc;Clerk, part time\r\n")
    assert sheet.rows == (("Acme, Inc", "Clerk, part time"),)
    assert sheet.lines == (3,)


def test_a_quoted_cell_may_run_over_lines_and_rows_keep_their_own() -> None:
    sheet = read('Company,Position,Notes\nAcme,Clerk,"one\ntwo, three"\nBolt,Cook,four\n')
    assert sheet.rows[0][2] == "one\ntwo, three"
    assert sheet.lines == (2, 4)


def test_a_quote_that_is_never_closed_swallows_nothing() -> None:
    rows = "".join(f"Firm {n},Role {n},x\n" for n in range(700))
    found, problems = sheets.read(
        f'Company,Position,Notes\nAcme,Clerk,"oops\n{rows}'.encode(), "a.csv"
    )
    assert len(found[0].rows) == 701
    assert problems[0].where == "line 2"


def test_titles_and_notes_above_the_headings_are_passed_over() -> None:
    sheet = read(
        "My job search,,\n,,\nUpdated weekly,,\nCompany,Position,Status\nAcme,Clerk,Applied\n"
    )
    assert sheet.headers == ("Company", "Position", "Status")
    assert (sheet.rows, sheet.first_line) == ((("Acme", "Clerk", "Applied"),), 5)


def test_headings_that_come_again_and_a_last_row_of_totals_are_no_jobs() -> None:
    sheet = read(PLAIN + "Company,Position,Status\nCairn,Baker,Applied\nTotal,3,\n")
    assert [row[0] for row in sheet.rows] == ["Acme", "Bolt", "Cairn"]


def test_a_numbered_total_amid_the_rows_is_no_job_but_an_employer_of_that_name_is() -> None:
    text = (
        "No,Company,Pay\n1,Acme,30000\n2,TOTAL,30000\n3,Bolt,40000\n4,Total Energy,50000\n"
        "5,Cairn,1\n"
    )
    assert [row[1] for row in read(text).rows] == ["Acme", "Bolt", "Total Energy", "Cairn"]


def test_a_row_with_an_extra_cell_is_named_and_kept() -> None:
    found, problems = sheets.read(b"Company,Position\nAcme,Clerk\nBolt,Cook,and more\n", "a.csv")
    assert found[0].rows[1] == ("Bolt", "Cook", "and more")
    assert (problems[0].where, "3 cells" in problems[0].what) == ("line 3", True)


def test_empty_columns_go_and_doubled_headings_are_told_apart() -> None:
    sheet = read("Company,,Notes,Notes\nAcme,,a,b\nBolt,,c,d\n")
    assert sheet.headers == ("Company", "Notes", "Notes (2)")


def test_a_table_without_headings_is_one_all_the_same() -> None:
    sheet = read("Acme,Clerk,2025-01-02\nBolt,Cook,2025-01-03\n")
    assert sheet.headers == ("Column A", "Column B", "Column C")
    assert len(sheet.rows) == 2


def test_a_first_job_that_is_called_applied_is_no_heading() -> None:
    sheet = read("Acme,Clerk,Applied,Remote\nBolt,Cook,Offer,Remote\n")
    assert len(sheet.rows) == 2


def test_nuls_and_blanks_that_cannot_be_seen_are_dropped() -> None:
    assert read("Company,Position\nAc\0me,\u00a0Clerk\u200b\n").rows == (("Acme", "Clerk"),)


def test_a_trackers_list_is_read_with_its_log() -> None:
    sheet = read(
        '[{"company": {"name": "Acme"}, "tags": ["a", "b"], "won": true, "log":'
        ' [{"status": "applied", "at": "2025-01-02"}]}]',
        "jobs.json",
    )
    assert sheet.headers == ("company name", "tags", "won", "log")
    assert sheet.rows == (("Acme", "a\nb", True, "2025-01-02: applied"),)
    assert sheet.unit == "item"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"   \n\n", "empty"),
        (b"%PDF-1.7 whatever", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "old kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "OpenDocument"),
        (b"PK\x03\x04 nothing else", "no worksheets"),
        (b'{"a": 1}', "no list of jobs"),
        (b'{"a":', "breaks off or goes wrong in line 1"),
        (b"[1, 2, 3]", "no list of jobs"),
        (b"Dear all,\n\nthis is a letter.\n\nRegards\n", "no table"),
    ],
)
def test_what_is_no_table_is_refused_with_a_way_on(data: bytes, says: str) -> None:
    problem = refused(data)
    assert says in problem.what
    assert problem.mend


@pytest.mark.parametrize(
    ("data", "name", "is_one"),
    [
        (b"anything", "jobs.csv", True),
        (b"anything", "letter.txt", False),
        (b'[{"company": "Acme", "status": "applied"}]', "jobs.json", True),
        (b'[{"company": "Acme", "status": "published", "title": "Clerk"}]', "jobs.json", False),
        (b'[{"title": "Clerk", "applied_date": "2025-01-02"}]', "jobs.json", True),
        (b'{"jobs": [{"title": "Clerk", "updated_at": "2025-01-02"}]}', "jobs.json", False),
    ],
)
def test_sheets_are_told_from_other_files(data: bytes, name: str, *, is_one: bool) -> None:
    assert sheets.looks_like_one(data, name) is is_one


@given(
    st.one_of(
        st.binary(max_size=400),
        st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")),
    )
)
def test_nothing_makes_it_raise(data: bytes) -> None:
    for name in ("a.csv", "a.xlsx", ""):
        found, problems = sheets.read(data, name)
        assert found or any(problem.fatal and problem.what for problem in problems)
        sheets.looks_like_one(data, name)


CELLS = st.text(alphabet="abc1 ,;\"'\n|é", max_size=8)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=8))
def test_what_a_writer_quotes_comes_back(rows: list[list[str]]) -> None:
    import csv
    import io

    assume(set("abcé") & set("".join(rows[-1])))  # a last row of mere figures sums up
    out = io.StringIO()
    csv.writer(out).writerows([["Company", "Position", "Status"], *rows])
    wanted = [tuple(cell.strip() or None for cell in row) for row in rows]
    found, _ = sheets.read(out.getvalue().encode(), "a.csv")
    got = list(found[0].rows) if found else []
    assert got == [row for row in wanted if any(row)]

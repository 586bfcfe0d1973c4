"""Mails that others wrote: all read or refused, soon, and as another parser reads them."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from benchmarks.agreement_mails import FieldAgreement, mail_agreements
from benchmarks.explanations import explanation
from benchmarks.samples_agreement import SAMPLES, mail_files

from showup.exchange.formats import mail
from showup.exchange.invitations.readings import read_file

FOLDER = SAMPLES / "2_email"
SECONDS = 2  # a file; the slowest takes 0.02 s on an idle machine
FLOORS = {
    "subject": 47,
    "message id": 41,
    "from": 51,
    "from, name": 51,
    "to": 48,
    "to, names": 44,
    "date": 48,
    "text": 44,
}

pytestmark = [
    pytest.mark.samples,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no samples at {FOLDER}: set SHOWUP_SAMPLES"),
]


def test_every_mail_is_read_or_refused_with_a_reason() -> None:
    read = 0
    for path in mail_files(SAMPLES):
        started = time.process_time()
        mails, problems = mail.read(path.read_bytes())
        assert time.process_time() - started < SECONDS, path.name
        assert mails or any(problem.fatal and problem.mend for problem in problems), path.name
        read += bool(mails)
    assert read >= 423


@pytest.mark.parametrize(("field", "floor"), FLOORS.items())
def test_fields_agree_with_the_expected_parse(field: str, floor: int) -> None:
    agreeing = Counter(row.field for row in _rows() if row.agrees)
    assert agreeing[field] >= floor


def test_every_difference_is_explained() -> None:
    differing = {row.file for row in _rows() if not row.agrees}
    assert [name for name in differing if explanation(name) == "Not explained."] == []


def test_no_strangers_mail_is_taken_for_an_interview() -> None:
    taken = [
        (path.name, reading.subject)
        for path in mail_files(SAMPLES)
        for reading in read_file(path.name, path.read_bytes())[0]
        if reading.kind not in {"other", "newsletter"}
    ]
    assert taken == []


def _rows() -> list[FieldAgreement]:
    return mail_agreements(FOLDER / "stalwart_mail-parser")

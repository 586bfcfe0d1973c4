"""Say why a file is no table that can be read, and what to do instead."""

from __future__ import annotations

from showup.exchange.formats.sheets.limits import LARGEST
from showup.exchange.records import Problem

_SAVE = "Open it in your spreadsheet and save it as CSV or XLSX."
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of old Office files and locked new ones


def refusal(data: bytes, name: str) -> Problem | None:
    """Return why a file cannot be read, None where it may be."""
    ending = name.lower().rpartition(".")[2]
    if len(data) > LARGEST:
        says = f"It is larger than {LARGEST // 1024 // 1024} MB."
        return _fatal(says, "Leave only the rows about applications in it.")
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        return _fatal("It is empty.", "Choose another file.")
    if data.startswith(_OLD):
        return _old(data)
    if data.startswith(b"%PDF"):
        return _fatal("This is a PDF, which holds no rows.", _SAVE)
    if data.startswith(b"PK"):
        return _packed(data, ending)
    return None


def _old(data: bytes) -> Problem:
    if "EncryptedPackage".encode("utf-16-le") in data:
        says = "It is protected by a password."
        return _fatal(says, "Open it in your spreadsheet and save a copy without one.")
    return _fatal("This is an Excel file of the old kind (.xls).", _SAVE)


def _packed(data: bytes, ending: str) -> Problem | None:
    if b"opendocument.spreadsheet" in data[:200] or ending == "ods":
        return _fatal("This is an OpenDocument sheet (.ods), which isn't read here.", _SAVE)
    if b"Index/" in data[:4096] or ending == "numbers":
        return _fatal("This is a Numbers file, which isn't read here.", _SAVE)
    return None


def _fatal(what: str, mend: str) -> Problem:
    return Problem("the file", what, mend, fatal=True)

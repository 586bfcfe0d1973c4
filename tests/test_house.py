"""The house keeps its own rules."""

from __future__ import annotations

import io
import re
import statistics
import tomllib
from pathlib import Path

import click
import pytest
from django.core.management import call_command

from showup import cli

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "showup"
PYTHON = sorted(
    path
    for folder in ("src", "tests", "benchmarks")
    for path in (ROOT / folder).rglob("*.py")
    if "__pycache__" not in path.parts
)
TEMPLATES = sorted(SOURCE.rglob("templates/**/*.html"))
WORDS = sorted(
    path
    for path in (
        *PYTHON,
        *TEMPLATES,
        *SOURCE.rglob("static/**/*"),
        *SOURCE.rglob("*.json"),
        *(ROOT / "docs").rglob("*"),
        *ROOT.glob("*.md"),
        *ROOT.glob("*.t*"),
        ROOT / "Makefile",
        ROOT / ".ci" / "run",
    )
    if path.is_file() and path.suffix not in {".png", ".ico"}
)


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def lines(path: Path) -> int:
    return path.read_text(encoding="utf-8").count("\n")


def floors() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    return [name.strip(" ()") for layer in layers for name in layer.split("|")]


def test_no_file_is_too_big() -> None:
    big = {relative(path): lines(path) for path in PYTHON + TEMPLATES if lines(path) > 400}
    assert big == {}


def test_the_middle_file_is_small() -> None:
    sizes = [
        lines(path)
        for path in SOURCE.rglob("*.py")
        if "migrations" not in path.parts and path.name != "__init__.py"
    ]
    assert statistics.median(sizes) <= 100


def test_every_room_and_floor_is_in_the_plan() -> None:
    plan = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    assert rooms <= set(floors())
    for name in [*rooms, "cli"]:
        assert f"`{name}" in plan, name


def test_every_room_is_watched_for_its_floors() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    watched = {
        name for each in contracts if each["type"] == "layers" for name in each["containers"]
    }
    homes = [*SOURCE.rglob("apps.py"), *SOURCE.rglob("services.py")]
    rooms = {".".join(path.parent.relative_to(SOURCE.parent).parts) for path in homes}
    assert rooms - {"showup.shared", "showup.web"} <= watched


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_is_in_the_handbook_with_its_options(name: str) -> None:
    handbook = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8").splitlines()
    (line,) = [line for line in handbook if re.match(rf"\| `showup {name}\b", line)]
    command = cli.main.get_command(click.Context(cli.main), name)
    assert command is not None
    options = {option for parameter in command.params for option in parameter.opts}
    missing = {option for option in options if option.startswith("--") and option not in line}
    assert missing == set()


def test_the_project_speaks_only_of_itself() -> None:
    registry, tool = "py" + "pi", "np" + "m"
    banned = re.compile(
        rf"/wo{'rk'}/|/fa{'rm'}/|{registry}\.org|{'python' + 'hosted'}|registry\.{tool}js"
        rf"|\b{'AI assist' + 'ant'}|\b{'Cla' + 'ude'}\b",
        re.IGNORECASE,
    )
    found = [
        f"{relative(path)}:{number}"
        for path in WORDS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if banned.search(line)
    ]
    assert found == []


def test_nothing_is_left_for_later() -> None:
    later = re.compile(rf"\b({'TO' + 'DO'}|{'FIX' + 'ME'}|{'XX' + 'X'})\b")
    found = [relative(path) for path in WORDS if later.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_every_exception_to_a_rule_has_its_reason_beside_it() -> None:
    bare = re.compile(r"#\s*(noqa(: ?[A-Z0-9, ]+)?|type: ignore(\[[\w, -]+\])?)\s*$")
    found = [
        f"{relative(path)}:{number}"
        for path in PYTHON
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("path", TEMPLATES, ids=relative)
def test_a_template_runs_and_styles_nothing_by_itself(path: Path) -> None:
    text = re.sub(r"{#.*?#}|{% comment .*?endcomment %}", "", path.read_text(encoding="utf-8"))
    assert not re.search(r"<script(?![^>]*\bsrc=)", text)
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", text)
    assert not re.search(r"\|\s*safe\b|autoescape off", text)


@pytest.mark.parametrize("path", [*TEMPLATES, *SOURCE.rglob("static/**/*.*s")], ids=relative)
def test_a_page_asks_nobody_else_for_anything(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"(src|href|url)\s*[=(]\s*[\"']?\s*(https?:)?//", text)
    assert "@import" not in text


def test_the_decisions_are_numbered_and_say_what_follows() -> None:
    records = sorted((ROOT / "docs" / "adr").glob("*.md"))
    assert [path.name[:4] for path in records] == [f"{n:04d}" for n in range(1, len(records) + 1)]
    for path in records:
        text = path.read_text(encoding="utf-8")
        for part in ("## Context", "## Decision", "## Consequences"):
            assert part in text, relative(path)


def test_every_link_in_the_docs_leads_somewhere() -> None:
    missing = [
        f"{relative(page)}: {target}"
        for page in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert missing == []


def test_the_tables_are_as_the_migrations_make_them(db: None) -> None:
    out = io.StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=out)
    assert "No changes detected" in out.getvalue()


def test_django_finds_nothing_wrong() -> None:
    call_command("check", fail_level="WARNING", stdout=io.StringIO())

"""A process that is killed loses nothing that it said was kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the rounds fork")
def test_a_hundred_kills_lose_no_acknowledged_change() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.killing", "100", str(int.from_bytes(os.urandom(4)))],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["kills"] == 100
    assert report["acknowledged"] >= 100  # more on an idle machine
    assert (report["lost"], report["faults"]) == ([], [])

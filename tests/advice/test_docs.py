"""The advice page's example is one that works."""

from __future__ import annotations

import json
import re
from pathlib import Path

from showup.advice import from_file

PAGE = Path(__file__).parents[2] / "docs" / "advice.md"


def test_the_example_of_a_situation_can_be_decided() -> None:
    found = re.search(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    situation = from_file.situation(found[1].encode(), name="the example")
    assert situation.open == "b"
    assert json.loads(found[1])["schema"] == "showup.situation/1"


def test_every_module_of_the_room_that_is_named_is_there() -> None:
    room = Path(from_file.__file__).parent
    for name in re.findall(r"`([a-z_]+\.py|[a-z]+/)`", PAGE.read_text(encoding="utf-8")):
        place = room / "rules" / name if name == "assumed.py" else room / name
        assert place.exists() or name == "advice/", name

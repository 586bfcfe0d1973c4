"""The door of the command: what is heard before the rest is there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable


def test_ctrl_c_while_it_starts_ends_it_without_a_word() -> None:
    code = (
        "import sys\n"
        "class Pressed:\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name == 'click': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Pressed())\n"
        "from showup.__main__ import main\n"
        "main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")


def test_a_list_leaves_the_words_of_answers_alone(
    new_home: Callable[[str], dict[str, str]],
) -> None:
    code = (
        "import sys\n"
        "from showup.__main__ import main\n"
        "sys.argv = ['showup', 'list']\n"
        "try: main()\n"
        "finally: print('showup.advice.rules' in sys.modules, file=sys.stderr)\n"
    )
    listed = subprocess.run(
        [sys.executable, "-c", code],
        env=new_home("mine"),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert listed.stderr.splitlines()[-1] == "False"

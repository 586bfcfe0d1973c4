"""The app's own settings, on a data folder that is thrown away.

pytest-django reads the settings before any conftest runs, so the folder is named here.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

_home = tempfile.mkdtemp(prefix="showup-tests-")
atexit.register(shutil.rmtree, _home, ignore_errors=True)
os.environ["SHOWUP_HOME"] = _home
# No test, nor a process it starts, may ask the keyring of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from showup.engine import cache  # noqa: E402  the folder must be named first

# Compiled once for all test runs; the folder is named by what the engine's sources say.
cache.prepare(Path(__file__).parents[1] / ".tools")

from showup.web.settings import *  # noqa: E402, F403  the folders must be named first

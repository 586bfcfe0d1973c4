"""Every test keeps its data in a folder of its own and opens no socket beyond this machine."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

_home = tempfile.mkdtemp(prefix="showup-tests-")
atexit.register(shutil.rmtree, _home, ignore_errors=True)
os.environ["SHOWUP_HOME"] = _home

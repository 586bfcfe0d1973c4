"""The cast, the moment taken for now, and folders that are thrown away."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker

# Compiled kernels are kept by a hash of the engine's sources, lest a test runs stale ones.
prepare(Path(tempfile.gettempdir()) / "showup-tests")

# A busy or small machine is slow, not wrong: how long one example takes proves nothing.
settings.register_profile(
    "showup", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("showup")

PATIENCE = 90  # seconds for what was begun beside a page
REMEMBERING = ("showup.advice.trials", "showup.advice.orders")
WORKING = ("showup.exchange.errands", "showup.exchange.mailboxes.looking")


@pytest.fixture(autouse=True)
def _no_job_outlives_its_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """End what a test began beside its pages: after them, and before its database goes."""
    for name in ("transactional_db", "db"):  # set up first, so that it is taken down last
        if name in request.fixturenames:
            request.getfixturevalue(name)
    yield
    for name in REMEMBERING:
        if module := sys.modules.get(name):
            module.forget_all()  # what the next test asks for may have the same key and numbers
    for name in WORKING:
        if module := sys.modules.get(name):
            assert module.forget_all(patience=PATIENCE)
    jobs = sys.modules.get("showup.advice.jobs")
    assert jobs is None or jobs.end_all(patience=PATIENCE)


@pytest.fixture
def now() -> datetime:
    """Return the moment the tests take for now: Monday 23 November 2026, 9:00 UTC."""
    return datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def alice(db: None) -> Seeker:
    """Return the seeker who owns what is asked for."""
    from tests import cast

    return cast.member("Alice")


@pytest.fixture
def bob(db: None) -> Seeker:
    """Return the seeker who coaches Alice and sees only what she shares."""
    from tests import cast

    return cast.member("Bob")


@pytest.fixture
def charlie(db: None) -> Seeker:
    """Return the seeker who must see nothing of anybody's."""
    from tests import cast

    return cast.member("Charlie")


@pytest.fixture
def local_seeker(db: None) -> Seeker:
    """Return the seeker of this machine, as the entry link signs them in."""
    from showup.accounts import services

    return services.local_seeker()


@pytest.fixture
def alice_client(alice: Seeker) -> Client:
    """Return Alice's browser."""
    from tests import cast

    return cast.client_of(alice)


@pytest.fixture
def bob_client(bob: Seeker) -> Client:
    """Return Bob's browser."""
    from tests import cast

    return cast.client_of(bob)


@pytest.fixture
def charlie_client(charlie: Seeker) -> Client:
    """Return Charlie's browser."""
    from tests import cast

    return cast.client_of(charlie)


@pytest.fixture(scope="session")
def samples() -> Path:
    """Return the folder of files that others wrote; a test that needs it is skipped without."""
    root = Path(__file__).parents[1]
    folder = Path(os.environ.get("SHOWUP_SAMPLES") or root / ".." / "shared" / "samples").resolve()
    if not folder.is_dir():
        pytest.skip("no sample files: name their folder in SHOWUP_SAMPLES")
    return folder


@pytest.fixture
def new_home(tmp_path: Path) -> Callable[[str], dict[str, str]]:
    """Return a maker of environments, each with a data folder of its own, for child processes."""

    def environment(name: str) -> dict[str, str]:
        return dict(os.environ) | {"SHOWUP_HOME": str(tmp_path / name)}

    return environment

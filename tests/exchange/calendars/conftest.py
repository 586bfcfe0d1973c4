"""A calendar server for all tests, empty for each, and a keyring that lives here alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.exchange.calendars.dav_server import USER, DavServer, dav_server

from showup.exchange import keys


@pytest.fixture(scope="session")
def running_dav(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DavServer]:
    """Run one server for all tests."""
    with dav_server(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def dav(running_dav: DavServer) -> DavServer:
    """Return the server without any calendar."""
    running_dav.drop(f"{running_dav.address}{USER}/")
    return running_dav


@pytest.fixture
def passwords(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """Keep passwords in a dict instead of the system's keyring."""
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(
        keys, "keep", lambda place, user, password: kept.update({(place, user): password})
    )
    monkeypatch.setattr(keys, "find", lambda place, user: kept.get((place, user)))
    monkeypatch.setattr(keys, "forget", lambda place, user: kept.pop((place, user), None))
    return kept

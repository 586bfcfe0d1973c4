"""A real Chromium, driven from a thread of its own.

Playwright's sync API keeps an event loop running in the thread that uses it, and Django refuses
the database in such a thread. So Playwright, and the body of every test that asks for `page` or
`new_page`, run in one browser thread, while fixtures (the database, the server, who is signed in)
stay in the main one. A test body that wants the database calls `aside(function, …)`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from django.core.signals import request_finished, request_started
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from tests.browser import chromium

from showup.accounts import services

if TYPE_CHECKING:
    from pytest_django.live_server_helper import LiveServer

    from showup.accounts.models import Seeker

NewPage = Callable[..., Page]

PATIENCE = 30.0  # seconds for whatever a page shows in the end: a busy machine is slow, not wrong
expect.set_options(timeout=PATIENCE * 1000)

# htmx calls it an error when a newer request takes the place of one still under way, as the
# sliders ask it to; one that fails by itself is an htmx:sendError.
BROKEN_OFF = ("htmx:afterRequest", "htmx:sendAbort")

_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="browser")
_aside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="aside")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run the body of a browser test in the browser's thread."""
    if "browser" not in pyfuncitem.fixturenames:
        return None
    names = pyfuncitem._fixtureinfo.argnames
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    _thread.submit(pyfuncitem.obj, **arguments).result()
    return True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what asks for the browser."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return one Chromium for all tests; where there is none, say how to get it."""
    path = chromium.executable()
    if path is None:
        pytest.fail("no Chromium found: `apt-get install chromium`, or name one in CHROMIUM")

    def start() -> tuple[Any, Browser]:
        playwright = sync_playwright().start()
        return playwright, playwright.chromium.launch(
            executable_path=path, headless=True, chromium_sandbox=False, args=chromium.ARGS
        )

    playwright, browser = _thread.submit(start).result()
    yield browser
    _thread.submit(browser.close).result()
    _thread.submit(playwright.stop).result()


@pytest.fixture
def served(live_server: LiveServer) -> Iterator[None]:
    """Let the server finish what pages asked for before they were closed, and the database goes."""
    under_way, changed = [0], threading.Condition()

    def count(by: int) -> None:
        with changed:
            under_way[0] += by
            changed.notify_all()

    def begun(**_: object) -> None:
        count(1)

    def over(**_: object) -> None:
        count(-1)

    request_started.connect(begun)
    request_finished.connect(over)
    yield
    with changed:
        changed.wait_for(lambda: under_way[0] <= 0, timeout=PATIENCE)
    request_started.disconnect(begun)
    request_finished.disconnect(over)


@pytest.fixture
def new_context(
    browser: Browser, live_server: LiveServer, served: None
) -> Iterator[Callable[..., BrowserContext]]:
    """Return a maker of browser contexts on the live server that reach nothing else.

    Console errors and requests to elsewhere fail the test when it ends.
    """
    made: list[BrowserContext] = []
    wrong: list[str] = []
    over = threading.Event()  # what a page asked for when we close it is broken off by us

    def make(**options: Any) -> BrowserContext:
        context = browser.new_context(base_url=live_server.url, **options)
        context.set_default_timeout(PATIENCE * 1000)
        context.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((live_server.url, "data:", "blob:"))
                else wrong.append(f"asked for {request.url}")
            ),
        )
        context.on("weberror", lambda error: wrong.append(f"script error: {error.error}"))
        context.on(
            "console",
            lambda message: (
                wrong.append(f"console on {message.page and message.page.url}: {message.text}")
                if message.type == "error"
                and "status of 4" not in message.text
                and not message.text.startswith(BROKEN_OFF)
                and not over.is_set()
                else None
            ),
        )
        made.append(context)
        return context

    def close() -> None:
        over.set()
        for context in made:
            context.close()

    yield make
    _thread.submit(close).result()
    assert wrong == []


@pytest.fixture
def entry_link(transactional_db: None) -> Callable[[], str]:
    """Return a maker of links that let one browser in, as `showup link` prints them."""

    def link() -> str:
        moment = datetime.now(UTC)  # noqa: TID251  the page that opens the link reads the clock too
        return f"/enter/{_aside.submit(_closing, services.new_entry_token, now=moment).result()}/"

    return link


@pytest.fixture
def new_page(new_context: Callable[..., BrowserContext], entry_link: Callable[[], str]) -> NewPage:
    """Return a maker of pages signed in as the local seeker; options as for a context.

    For use in the body of a test: `new_page(viewport={"width": 320, "height": 640})`.
    """

    def make(**options: Any) -> Page:
        page = new_context(**options).new_page()
        page.goto(entry_link())
        return page

    return make


@pytest.fixture
def unopened(
    new_context: Callable[..., BrowserContext], entry_link: Callable[[], str]
) -> Callable[..., Page]:
    """Return a maker of pages that are signed in and show nothing yet; options as for a context.

    For a test of what a page does by itself, which the page that the link leads to does, too.
    `script` runs in each page before its own scripts.
    """

    def make(*, script: str = "", **options: Any) -> Page:
        context = new_context(**options)
        context.add_init_script(script)
        context.request.get(entry_link())
        return context.new_page()

    return make


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """Return a page on Today, signed in as the local seeker."""
    return _thread.submit(new_page).result()


@pytest.fixture
def seeker(transactional_db: None) -> Seeker:
    """Return the local seeker, whom `page` is signed in as."""
    return services.local_seeker()


@pytest.fixture
def aside() -> Callable[..., Any]:
    """Return a caller that runs a function where the database may be used.

    For the body of a browser test: `aside(pipeline.add, seeker, now=now, employer="Acme")`.
    """

    def call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return _aside.submit(_closing, function, *args, **kwargs).result()

    return call


def _closing(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    from django.db import connections

    try:
        return function(*args, **kwargs)
    finally:
        connections.close_all()


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """Return a check that fails with every accessibility violation axe-core finds on a page."""
    from axe_playwright_python.sync_playwright import Axe

    def check(page: Page) -> None:
        results = Axe().run(page)
        problems = [
            f"{violation['id']}: {violation['help']}\n    "
            + "\n    ".join(str(node["html"])[:200] for node in violation["nodes"])
            for violation in results.response["violations"]
        ]
        assert not problems, f"{page.url}\n" + "\n".join(problems)

    return check

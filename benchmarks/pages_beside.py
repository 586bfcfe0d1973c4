"""How quick pages are while a decision is worked out in the same process, and while none is."""

from __future__ import annotations

import os
import re
import statistics
import tempfile
import time
from http.client import HTTPConnection
from urllib.parse import urlencode

from tests import processes

PAGES = ("/", "/jobs/")
TURNS = 60  # pages alone
ANSWERS = {"excitement": "5", "wants_more": "no", "deal_breaker": "met", "hours": "5"}


class Browser:
    """Just enough of one: it keeps cookies and sends forms."""

    def __init__(self, connection: HTTPConnection) -> None:
        self.connection = connection
        self.cookies: dict[str, str] = {}

    def ask(self, path: str, form: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Return status, where it leads, and the page."""
        headers = {"Cookie": "; ".join(f"{key}={value}" for key, value in self.cookies.items())}
        if form is None:
            self.connection.request("GET", path, headers=headers)
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            self.connection.request("POST", path, urlencode(form), headers)
        response = self.connection.getresponse()
        text = response.read().decode()
        for cookie in response.headers.get_all("Set-Cookie", []):
            key, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[key] = value
        return response.status, response.headers.get("Location", ""), text

    def seconds(self, path: str) -> float:
        """Return how long a page took."""
        began = time.perf_counter()
        status, _, _ = self.ask(path)
        if status != 200:
            raise SystemExit(f"{path} answered {status}")
        return time.perf_counter() - began


def main() -> None:
    """Start the example, time its pages alone, then while a decision is worked out."""
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ) | {"SHOWUP_HOME": f"{folder}/home"}
        with (
            processes.started(environment, "demo", "--no-browser") as app,
            app.connection() as connection,
        ):
            browser = Browser(connection)
            browser.ask(app.link)
            _decide(browser)  # waits for the engine to be ready
            alone = [browser.seconds(PAGES[turn % len(PAGES)]) for turn in range(TURNS)]
            decision, beside, began = _start(browser), [], time.perf_counter()
            while _working(browser, decision):
                beside += [browser.seconds(path) for path in PAGES]
            took = time.perf_counter() - began
    print(f"{'ms a page':<30}{'pages':>6}{'median':>9}{'p95':>9}{'worst':>9}")
    _line("no decision", alone)
    _line(f"a decision of {took:.1f} s beside", beside)
    print(f"ratio of the medians: {statistics.median(beside) / statistics.median(alone):.1f}")


def _start(browser: Browser) -> str:
    _, _, today = browser.ask("/")
    found = re.search(r"/jobs/\d+/ask/", today) or re.search(
        r"/jobs/\d+/ask/", "".join(browser.ask(path)[2] for path in _stories(browser))
    )
    if found is None:
        raise SystemExit("the example has no invitation to ask about")
    _, _, page = browser.ask(found.group())
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    assert token is not None
    status, leads_to, _ = browser.ask(
        found.group(), ANSWERS | {"csrfmiddlewaretoken": token.group(1)}
    )
    if status != 302:
        raise SystemExit(f"asking answered {status}")
    return leads_to


def _stories(browser: Browser) -> list[str]:
    return sorted(set(re.findall(r'href="(/jobs/\d+/)"', browser.ask("/jobs/")[2])))


def _working(browser: Browser, decision: str) -> bool:
    return f"{decision}progress/" in browser.ask(decision)[2]


def _decide(browser: Browser) -> None:
    decision = _start(browser)
    while _working(browser, decision):
        time.sleep(0.2)


def _line(name: str, seconds: list[float]) -> None:
    taken = sorted(second * 1000 for second in seconds)
    late = taken[int(0.95 * (len(taken) - 1))]
    middle = statistics.median(taken)
    print(f"{name:<30}{len(taken):>6}{middle:>9.1f}{late:>9.1f}{taken[-1]:>9.1f}")


if __name__ == "__main__":
    main()

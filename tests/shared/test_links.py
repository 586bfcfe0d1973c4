"""Only what leads to the web becomes a link."""

from __future__ import annotations

import pytest

from showup.shared.templatetags.links import as_link


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "call me", ""])
def test_anything_else_stays_text(address: str) -> None:
    assert "href" not in as_link(address)


def test_a_web_address_is_escaped() -> None:
    assert as_link('https://a.example/?"><script>') == (
        '<a class="link" href="https://a.example/?&quot;&gt;&lt;script&gt;" '
        'rel="noopener noreferrer">https://a.example/?&quot;&gt;&lt;script&gt;</a>'
    )

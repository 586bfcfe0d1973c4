"""The evidence page says what docs/evidence.md says."""

from __future__ import annotations

import html
import json
import re
from dataclasses import fields
from typing import TYPE_CHECKING

from tests.advice import evidence_source

from showup.engine.situation import Beliefs

if TYPE_CHECKING:
    from django.test import Client


def test_the_shipped_page_is_the_document() -> None:
    """Where this fails: python tests/advice/evidence_source.py writes it anew."""
    shipped = json.loads(evidence_source.SHIPPED.read_text(encoding="utf-8"))
    assert shipped == evidence_source.sections(evidence_source.SOURCE.read_text(encoding="utf-8"))


def test_every_number_of_the_engine_has_a_place_to_link_to(alice_client: Client) -> None:
    page = alice_client.get("/evidence/").content.decode()
    for belief in fields(Beliefs):
        assert f'id="ev-{belief.name}"' in page


def test_a_judgement_is_called_one(alice_client: Client) -> None:
    page = alice_client.get("/evidence/").content.decode()
    hour = page[page.index('id="ev-hour_price"') :][:600]
    assert "judgement" in hour
    assert "0.02" in hour


def test_what_a_number_says_comes_before_its_name_in_the_source(alice_client: Client) -> None:
    page = alice_client.get("/evidence/").content.decode()
    titles = re.findall(r'<th role="rowheader" scope="row">(.*?)</th>', page)
    assert any(title.startswith("Mean days until an application is answered") for title in titles)
    assert [title for title in titles if re.search(r"\b[A-Z]+_[A-Z]+", title)] == []
    assert page.index("Mean days until an application") < page.index("ANSWER_TO_APPLICATION_DAYS")


def test_quotes_are_those_of_print(alice_client: Client) -> None:
    page = alice_client.get("/evidence/").content.decode()
    prose = html.unescape(re.sub(r"<[^>]*>", "", page[page.index("<main") : page.index("</main")]))
    assert "see “Does practice help?” below" in prose
    assert "with 48 hours’ notice" in prose
    assert not set(prose) & {'"', "'"}

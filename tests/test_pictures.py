"""The documents' pictures show the figures kept beside them, to eyes and to ears."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from benchmarks.pictures import DRAWINGS, drawn
from benchmarks.svg import FOLDER, Series, bars, lines

SVG = "{http://www.w3.org/2000/svg}"


def read(picture: str) -> ET.Element:
    return ET.fromstring(picture)  # noqa: S314 - we drew it ourselves


@pytest.mark.parametrize("name", ["practice", *DRAWINGS])
def test_each_picture_is_drawn_from_what_is_kept(name: str) -> None:
    assert (FOLDER / f"{name}.svg").read_text("utf-8") == drawn()[name]


def test_every_picture_says_what_it_shows() -> None:
    for path in FOLDER.glob("*.svg"):
        root = read(path.read_text("utf-8"))
        title, says = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert title is not None
        assert title.text
        assert says is not None
        assert len(says.text or "") > len(title.text)


def test_a_bar_twice_as_long_stands_for_twice_as_much() -> None:
    root = read(bars("A & B", "says", [("one", (2.0,)), ("two", (4.0,))]))
    widths = [float(each.attrib["width"]) for each in root.iter(f"{SVG}rect")]
    assert widths[1] == pytest.approx(2 * widths[0])


def test_tenfold_is_as_far_everywhere_on_a_logarithmic_axis() -> None:
    points = [(1.0, 10.0), (10.0, 100.0), (100.0, 1000.0)]
    drawing = lines(
        "t", "says", [Series("s", points, dots=True)], across="x", up="y", logarithmic=True
    )
    places = [float(each.attrib["cx"]) for each in read(drawing).iter(f"{SVG}circle")]
    assert places[1] - places[0] == pytest.approx(places[2] - places[1])

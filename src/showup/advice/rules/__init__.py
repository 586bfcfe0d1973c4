"""An answer in words: pure, shared by the pages and the terminal."""

from showup.advice.rules.answer import (
    Answer,
    Assumption,
    ChannelRow,
    ChoiceRow,
    Elsewhere,
    FlipRow,
    Headline,
    MadeOf,
    OddsRow,
    OrderStep,
    Part,
    Percent,
    SwingRow,
    Words,
    Zero,
)
from showup.advice.rules.dates import by_name, day_name, moment_name
from showup.advice.rules.pause import Given, Meeting, Met, PauseFacts, WayOut, pause, way_out
from showup.advice.rules.present import present

__all__ = [
    "Answer",
    "Assumption",
    "ChannelRow",
    "ChoiceRow",
    "Elsewhere",
    "FlipRow",
    "Given",
    "Headline",
    "MadeOf",
    "Meeting",
    "Met",
    "OddsRow",
    "OrderStep",
    "Part",
    "PauseFacts",
    "Percent",
    "SwingRow",
    "WayOut",
    "Words",
    "Zero",
    "by_name",
    "day_name",
    "moment_name",
    "pause",
    "present",
    "way_out",
]

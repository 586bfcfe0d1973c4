"""Find what a posting pays, and not what its company raised, sells or gives to the gym."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showup.exchange.formats.postings.prose.amounts import Amount, amounts
from showup.exchange.formats.postings.prose.layout import head_lines
from showup.exchange.formats.postings.prose.periods import (
    period_after,
    period_before,
    period_inside,
)
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Pay, Period

_CUE = re.compile(
    r"(?<!\w)(?:salar(?:y|ies)|pay(?:s|ing)?|paid|comp|compensation|base|basic|wages?|rates?|package|remuneration|ote|earn(?:ings)?|"
    r"\w*gehalt\w*|gehälter|\w*vergütung\w*|verdienst|\w*lohn|stundensatz|tagessatz|brutto\w*|entgelt|jahresbrutto|"
    r"salaire|rémunération|tjm|brute?s?|salario|retribuci[óo]n|remuneraci[óo]n|sueldo|retribuzione|stipendio lordo|ral|lord[oi]|"
    r"salaris|bruto|loon|sal[áa]rio|remuneração|vencimento|l[öo]n|doe|per annum|hourly|ctc)(?!\w)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^[\s)(]*(?:(?:base|starting|annual|gross|brutto|brut|lord[oi]|bruto|salary|comp|compensation|ote|doe|dep\.?\b|depend\w+|doq|per annum|basic)\b"
    r"|(?:\+|plus|and|&|,|;|/|w/|with)\s*(?:\d[\d.%–-]*\s*)?(?:significant |generous |substantial |meaningful |competitive |large |great |some |full |good |ample |sizable |excellent |real |performance |annual )?(?:equity|stock|options?|bonus\w*|benefits?|commissions?|profit|tokens?|shares|rsus?|perks|super(?:annuation)?|pension|ote|\d*\.?\d+ ?%|\.\d))",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"(?<!\w)(?:million|billion|in funding|funding|fund|series|seed|venture|round|revenues?|arr|mrr|gmv|users?|customers?|clients|merchants|creators?|subscribers|downloads|"
    r"visitors|visits|requests|queries|people|employees|companies|businesses|stores|transactions?|market|industry|valuation|assets|sign(?:ing|-on| on)|bonus|stipends?|"
    r"allowance|budget|reimburse\w*|credits?|referrals?|gift|prize|tuition|toward|towards|for (?:each|every|a referral)|worth|hardware|equipment|"
    r"match(?:ing)?|contributions?|donat\w*|fee|fees|ticket|grant|loans?|lines?|stars|records|events|points|members|students|"
    r"connections|devices|followers|investors?|investment|capital|hosts?|nodes|servers|machines|downloads|deals?|sales|"
    r"conference|education|learning|training|wellness|gym|macbook|laptop|monitor|relocation|to spend|of (?:our|the) )(?!\w)",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"(?<!\w)(?:raised|raising|raise|funding|funded|backed|investments?|invested|revenues?|valued|valuation|bonus(?:es)?|bonos?|stipends?|budget|allowance|"
    r"reimburse\w*|referr?al\w*|awards?|prizes?|worth|saved?|saving|prices?|priced|costs?|fees?|spends?|spending|gift|grants?|donat\w+|"
    r"process\w*|handl\w*|transact\w*|manag\w* over|seed|series [a-e]|won|acquired|sold|sales|credit|tuition|generat\w+|makes?|making|charges?|charged|market|averag\w+|commissions?|deposit|prämie|zuschuss|prime|budget of|scholarship|loan|"
    r"401\(?k|hsa|relocation|equity of|customers?|portfolio|grossed|profits?|lent|coverage)(?!\w)",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"(?<!\w)(?:up to|upto|max(?:imum|\.)?|bis(?: zu)?|jusqu'à|hasta|fino a|tot|até|no more than|as much as|<=?)\s*$",
    re.I,
)
_FROM = re.compile(
    r"(?<!\w)(?:from|ab|starting (?:at|from)|starts at|min(?:imum|\.)?(?: of)?|at least|mindestens|à partir de|dès|desde|a partire da|da|vanaf|a partir de|upwards of|north of|over|more than|above|minimum|>=?)\s*$",
    re.I,
)
_PLUS = re.compile(r"^\s?\+(?![\w ]*(?:equity|bonus|stock|options|benefits))|^\+(?!\w)|^ ?(?:and|&) up\b|^ upwards\b|^ ?or more\b")  # fmt: skip
_BOUNDS: dict[Period, tuple[float, float]] = {
    "hour": (4, 900), "day": (40, 5_000), "week": (80, 20_000), "month": (250, 70_000),
    "year": (7_000, 1_500_000),
}  # fmt: skip
_LARGE = {"JPY", "KRW", "INR", "HUF", "IDR", "VND", "COP", "CLP", "ARS", "RUB", "PHP", "THB", "CZK", "kr", "SEK", "NOK", "DKK", "ISK", "LKR", "PKR", "TWD", "MXN", "ZAR"}  # fmt: skip
_NEAR, _FAR = 70, 48
_YEARLY, _MONTHLY, _HOURLY = 10_000, 400, 200


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    head: bool
    role: bool


def pay_of(text: str) -> tuple[Pay, int] | None:
    """Return the surest range that is pay and how many spoke for it; "$" and "kr" stand as signs."""
    best: tuple[Pay, int] | None = None
    for line in _lines(text):
        for amount in amounts(line.text):
            scored = _judge(line, amount)
            if scored is not None and (best is None or scored[1] > best[1]):
                best = scored
    return best


def _lines(text: str) -> Iterator[_Line]:
    head = set(head_lines(text))
    previous = ""
    for raw in text.split("\n"):
        line = raw.strip()
        if not line:
            continue
        shown = line if _CUE.search(line) or not _CUE.fullmatch(previous.strip(" :*")) else line
        labelled = _CUE.search(previous) and len(previous.split()) <= 3  # noqa: PLR2004  # "Salary" on a line of its own
        yield _Line(
            f"{previous}: {shown}" if labelled and len(line.split()) < 12 else shown,  # noqa: PLR2004  # a value, no prose
            line[:320] in head or line in head,
            names_role(line[:160]),
        )
        previous = line


def _judge(line: _Line, amount: Amount) -> tuple[Pay, int] | None:
    before = line.text[max(0, amount.start - _NEAR) : amount.start]
    after = line.text[amount.end : amount.end + _FAR]
    if _spoiled(before, after):
        return None
    cue = _cue(before, after)
    inside = line.text[amount.start : amount.end]
    said = period_after(after) or period_inside(inside) or period_before(before)
    header = line.head and amount.start < 320  # noqa: PLR2004  # a head's line may run on into prose
    period = said or _meant(amount, cue=cue or header)
    if period is None or not _plausible(amount, period):
        return None
    score = _score(amount, cue=cue, head=header, role=line.role, said=said is not None)
    score += 3 * (header and _alone(line.text, amount))
    if score < 4:  # noqa: PLR2004  # two good reasons
        return None
    return _pay(amount, period, line.text, before, after), score


def _cue(before: str, after: str) -> bool:
    clause = re.split(r"[.!?;|•]\s", before)[-1]
    return bool(_CUE.search(clause) or _AFTER.match(after) or _CUE.match(after.lstrip(" +()")))


def _score(amount: Amount, *, cue: bool, head: bool, role: bool, said: bool) -> int:
    year = amount.high >= _YEARLY
    return (
        3 * cue
        + 2 * head
        + 2 * bool(amount.sign)
        + 1 * amount.thousands
        + 1 * (amount.ranged and year)
        + 1 * (role and amount.ranged)
        + 2 * said
        - 2 * (not amount.ranged and not cue and not (head and said))
    )


def _alone(line: str, amount: Amount) -> bool:
    """Say whether a figure has a part of the head to itself."""
    before = re.split(r"[|•;,()\[]|\s[-–—/]\s", line[: amount.start])[-1]
    after = re.split(r"[|•;,()\]]|\s[-–—/]\s|\+", line[amount.end :])[0]
    return (amount.thousands or amount.high >= _YEARLY) and len(f"{before} {after}".split()) <= 1


def _spoiled(before: str, after: str) -> bool:
    clause = re.split(r"[|•]|[.;!?]\s", before)[-1]
    bad = list(_NOT_BEFORE.finditer(clause))
    cue = list(_CUE.finditer(clause))
    if bad and not (cue and cue[-1].start() > bad[-1].start()):
        return True
    rest = re.split(r"[|•,;()]|[.!?](?:\s|$)|\s[-–+&]\s|\+|\bplus\b|\band\b", after, maxsplit=1)[0]
    return bool(_NOT_AFTER.search(rest)) and not re.match(r"\W*(?:base|salary|per)\b", rest)


def _meant(amount: Amount, *, cue: bool) -> Period | None:
    if amount.high >= _YEARLY:
        return "year"
    if not cue or not amount.sign:
        return None
    if _MONTHLY <= amount.high and amount.sign != "INR":
        return "month"
    return "hour" if amount.high < _HOURLY and not amount.thousands else None


def _plausible(amount: Amount, period: Period) -> bool:
    least, most = _BOUNDS[period]
    scale = 150 if amount.sign in _LARGE else 1
    if not amount.sign and not amount.thousands and amount.low in range(1980, 2060):
        return False
    return least <= amount.high <= most * scale and (amount.low >= least / 3 or not amount.ranged)


def _pay(amount: Amount, period: Period, line: str, before: str, after: str) -> Pay:
    low: float | None = amount.low
    high: float | None = amount.high
    if not amount.ranged:
        if _UP_TO.search(before):
            low = None
        elif _FROM.search(before) or _PLUS.search(after):
            high = None
    return Pay(low, high, amount.sign, period, _quote(line, amount))


def _quote(line: str, amount: Amount) -> str:
    start = max(line.rfind(mark, 0, amount.start) for mark in "|•(;") + 1
    start = max(start, amount.start - _NEAR)
    end = amount.end + len(
        re.split(r"[|•;)]|[.!?](?:\s|$)", line[amount.end : amount.end + _FAR])[0]
    )
    return line[start:end].strip()

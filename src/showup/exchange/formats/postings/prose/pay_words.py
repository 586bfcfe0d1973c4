"""What tells pay from funding, prices and benefits in a posting."""

from __future__ import annotations

import re

from showup.exchange.records import Period

CUE = re.compile(
    r"(?<!\w)(?:salar(?:y|ies)|pay(?:s|ing)?|paid|comp|compensation|base|basic|wages?|rates?|package|remuneration|ote|earn(?:ings)?|"
    r"\w*gehalt\w*|gehälter|\w*vergütung\w*|verdienst|\w*lohn|stundensatz|tagessatz|brutto\w*|entgelt|jahresbrutto|"
    r"salaire|rémunération|tjm|brute?s?|salario|retribuci[óo]n|remuneraci[óo]n|sueldo|retribuzione|stipendio lordo|ral|lord[oi]|"
    r"salaris|bruto|loon|sal[áa]rio|remuneração|vencimento|l[öo]n|doe|per annum|hourly|ctc)(?!\w)",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"^[\s)(+]*(?:(?:base|starting|annual|gross|brutto|brut|lord[oi]|bruto|salary|comp|compensation|ote|doe|dep\.?\b|depend\w+|doq|per annum|basic)\b"
    r"|(?:\+|plus|and|&|,|;|/|w/|with)\s*(?:\d[\d.%–-]*\s*)?(?:significant |generous |substantial |meaningful |competitive |large |great |some |full |good |ample |sizable |excellent |real |performance |annual )?(?:equity|stock|options?|bonus\w*|benefits?|commissions?|profit|tokens?|shares|rsus?|perks|super(?:annuation)?|pension|ote|\d*\.?\d+ ?%|\.\d))",
    re.IGNORECASE,
)
NOT_AFTER = re.compile(
    r"(?<!\w)(?:million|billion|in funding|funding|fund|series|seed|venture|round|revenues?|arr|mrr|gmv|users?|customers?|clients|merchants|creators?|subscribers|downloads|"
    r"visitors|visits|requests|queries|people|employees|companies|businesses|stores|transactions?|market|industry|valuation|assets|sign(?:ing|-on| on)|bonus|stipends?|"
    r"allowance|budget|reimburse\w*|credits?|referrals?|gift|prize|tuition|toward|towards|for (?:each|every|a referral)|worth|hardware|equipment|"
    r"match(?:ing)?|contributions?|donat\w*|fee|fees|ticket|grant|loans?|lines?|stars|records|events|points|members|students|"
    r"connections|devices|followers|investors?|investment|capital|hosts?|nodes|servers|machines|downloads|deals?|sales|"
    r"conference|education|learning|training|wellness|gym|macbook|laptop|monitor|relocation|to spend|of (?:our|the) )(?!\w)",
    re.IGNORECASE,
)
NOT_BEFORE = re.compile(
    r"(?<!\w)(?:raised|raising|raise|funding|funded|backed|investments?|invested|revenues?|valued|valuation|bonus(?:es)?|bonos?|stipends?|budget|allowance|"
    r"reimburse\w*|referr?al\w*|awards?|prizes?|worth|saved?|saving|prices?|priced|costs?|fees?|spends?|spending|gift|grants?|donat\w+|"
    r"process\w*|handl\w*|transact\w*|manag\w* over|seed|series [a-e]|won|acquired|sold|sales|credit|tuition|generat\w+|makes?|making|charges?|charged|market|averag\w+|commissions?|deposit|prämie|zuschuss|prime|budget of|scholarship|loan|"
    r"401\(?k|hsa|relocation|equity of|customers?|portfolio|grossed|profits?|lent|coverage)(?!\w)",
    re.IGNORECASE,
)
UP_TO = re.compile(
    r"(?<!\w)(?:up to|upto|max(?:imum|\.)?|bis(?: zu)?|jusqu'à|hasta|fino a|tot|até|no more than|as much as|<=?)\s*$",
    re.IGNORECASE,
)
FROM = re.compile(
    r"(?<!\w)(?:from|ab|start(?:ing|s)? (?:at|from)|min(?:imum|\.)?(?: of)?|at least|mindestens|à partir de|dès|desde|a partire da|da|vanaf|a partir de|upwards of|north of|over|more than|above|minimum|>=?)\s*$",
    re.IGNORECASE,
)
PLUS = re.compile(r"^\s?\+(?![\w ]*(?:equity|bonus|stock|options|benefits))|^\+(?!\w)|^ ?(?:and|&) up\b|^ upwards\b|^ ?or more\b")  # fmt: skip
BOUNDS: dict[Period, tuple[float, float]] = {
    "hour": (4, 900), "day": (40, 5_000), "week": (80, 20_000), "month": (250, 70_000),
    "year": (7_000, 1_500_000),
}  # fmt: skip
LARGE = {"JPY", "KRW", "INR", "HUF", "IDR", "VND", "COP", "CLP", "ARS", "RUB", "PHP", "THB", "CZK", "kr", "SEK", "NOK", "DKK", "ISK", "LKR", "PKR", "TWD", "MXN", "ZAR"}  # fmt: skip

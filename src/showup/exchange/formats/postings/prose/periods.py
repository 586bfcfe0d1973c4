"""Read whether an amount is paid by the hour, day, week, month or year."""

from __future__ import annotations

import re

from showup.exchange.records import Period

_NAMES: dict[Period, str] = {
    "hour": r"hours?|hr|hrs|h|stunde|std\.?|heure|hora|ora|uur|uren|godz",
    "day": r"days?|tag|jour|d[ií]a|giorno|dag|diem|dia",
    "week": r"weeks?|wk|woche|semaine|semana|settimana|week",
    "month": r"months?|mo|mth|monat|mois|mes|mese|maand|m[êe]s|mnd|måned|månad|mån|pcm",
    "year": r"years?|yr|yrs|annum|anno?|jahr|an|année|año|jaar|ano|pa|rok|år|y",
}
_ADVERBS: dict[Period, str] = {
    "hour": r"hourly|stündlich|stundenlohn|stundensatz|horaire|por hora|all'ora|uurloon|uurtarief",
    "day": r"daily|day rate|tagessatz|täglich|tjm|journalier|diario|diária|giornalier[oa]|dagtarief",
    "week": r"weekly|wöchentlich|hebdomadaire|semanal|settimanale",
    "month": r"monthly|monatlich|monatsgehalt|mensuel(?:le)?|mensual(?:es)?|mensil[ei]|mensal|maandelijks|pcm|bruttomonat\w*",
    "year": r"annual(?:ly|es|e)?|yearly|jährlich|jahresgehalt|jahresbrutto\w*|bruttojahres\w*|annuel(?:le)?s?|anual(?:es)?|annu[oi]|annual[ei]|jaarlijks|p\.? ?a\.?|b\.?/?a\.?|ral|jaarsalaris|jahreszielgehalt|jahres\w*",
}
_FILLER = r"(?:\s*(?:\+|k|€|\$|£|eur|euros?|usd|gbp|chf|dollars?|gross|brutto|brut|bruts|brutos?|lord[io]|netto|bruto|net|base|basic|salary|salaries|compensation|ote|base salary|,|\)|-)){0,4}\s*"
_JOIN = r"(?:/ ?|per |a |an |each |pro |im |je |par |por |al |all[a']? ?|à l['a] ?|de l'|au |el |la |p/|per[- ]|ao |pr\.? |i à |/ ?\()"


def _after() -> re.Pattern[str]:
    named = [
        rf"(?:{_JOIN}(?:{words})(?![\w'])|(?:{_ADVERBS[period]})(?!\w))"
        for period, words in _NAMES.items()
    ]
    groups = "|".join(rf"(?P<{period}>{one})" for period, one in zip(_NAMES, named, strict=True))
    return re.compile(rf"^{_FILLER}(?:{groups})", re.IGNORECASE)


_AFTER = _after()
_BEFORE = {
    period: re.compile(rf"(?<!\w)(?:{words}|(?:per|pro|par|por) (?:{_NAMES[period]}))(?!\w)", re.IGNORECASE)
    for period, words in _ADVERBS.items()
}  # fmt: skip
_INSIDE = {
    period: re.compile(
        rf"(?:/ ?|per |a |pro |par |por )?(?<![a-z])(?:{words})(?![a-z])", re.IGNORECASE
    )
    for period, words in _NAMES.items()
}


def period_after(text: str) -> Period | None:
    """Return the period named right after an amount: "/yr", "per annum", "brutto im Monat"."""
    match = _AFTER.match(text)
    return _which(match.lastgroup) if match else None


def period_before(text: str) -> Period | None:
    """Return the period that the words before an amount name last: "hourly rate:"."""
    ends = [(m.end(), period) for period, said in _BEFORE.items() for m in said.finditer(text)]
    return max(ends)[1] if ends else None


def period_inside(text: str) -> Period | None:
    """Return the period named within a range: "$60/hour - $80/hour"."""
    return next((period for period, found in _INSIDE.items() if found.search(text)), None)


def _which(name: str | None) -> Period | None:
    return next((period for period in _NAMES if period == name), None)

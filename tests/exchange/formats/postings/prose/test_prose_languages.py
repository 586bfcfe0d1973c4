"""Whole postings in eight languages, pasted as they stand on job boards (all made up)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from showup.exchange.formats.postings.prose import posting_of

TODAY = date(2026, 11, 23)


class Told(NamedTuple):
    """What a careful reader would tell of a posting."""

    title: str
    employer: str
    places: list[str]
    remote: str
    pay: tuple[float, float, str, str]
    contracts: set[str]
    levels: set[str]
    closes: date | None


GERMAN = """Softwareentwickler Java (m/w/d)
Nordlicht Systeme GmbH
Hamburg

Wir sind ein mittelständisches Softwarehaus mit 80 Mitarbeitern und suchen Verstärkung in Vollzeit.

Ihre Aufgaben
- Entwicklung von Webanwendungen
- Zusammenarbeit mit dem Senior-Team

Wir bieten
- unbefristeter Arbeitsvertrag
- Jahresgehalt zwischen 55.000 und 68.000 Euro brutto
- 2 Tage Homeoffice pro Woche
- Zuschuss zum Deutschlandticket von 49 € im Monat

Bewerbungsfrist: 31.01.2027
"""
FRENCH = """Infirmier diplômé d'État H/F
Clinique du Soleil - Montpellier
CDI - Temps plein

Nous recherchons un infirmier pour notre service de chirurgie.
Rémunération : entre 2 300 € et 2 700 € brut par mois selon expérience.
Prime annuelle de 1 000 €.
Poste basé à Montpellier, pas de télétravail possible.
Candidature avant le 15 janvier 2027.
"""
SPANISH = """Desarrollador Backend Senior
Empresa: Mareas Digitales S.L.
Ubicación: Valencia, España
Contrato indefinido, jornada completa. Modalidad híbrida: 3 días en la oficina.
Salario: 38.000 - 45.000 € brutos anuales
Fecha límite: 20/12/2026
"""
ITALIAN = """Sviluppatore Front-end
Azienda: Lumen S.r.l.
Sede di lavoro: Torino
Contratto a tempo indeterminato, full-time. RAL 32.000 - 38.000 €. Smart working 2 giorni a settimana.
Candidature entro il 10 gennaio 2027.
"""
DUTCH = """Medewerker klantenservice
Bedrijf: Zonneveld B.V.
Standplaats: Utrecht
Je werkt 32 uur per week (parttime). Salaris: € 2.400 - € 2.900 bruto per maand. Je kunt 2 dagen thuis werken.
Solliciteer uiterlijk 5 januari 2027.
"""
PORTUGUESE = """Analista Financeiro Júnior
Empresa: Maré Alta Lda
Local: Lisboa
Contrato sem termo, tempo inteiro. Trabalho híbrido. Salário: 1.400 € - 1.600 € brutos por mês.
Prazo de candidatura: 15 de janeiro de 2027
"""
BRITISH = """Care Assistant
Hilltop Care Ltd
Leeds LS1
£11.44 - £12.50 an hour - Permanent, Part-time

Job details
Pay: £11.44 - £12.50 per hour
Job type: Permanent, Part-time
Location: Leeds LS1

We are a family-run home. Free parking, £250 referral bonus, £500 welcome bonus.
Closing date: 14 December 2026
Remote working is not available for this role.
"""
AMERICAN = """About the job
Staff Software Engineer, Payments

Brightpay
San Francisco, CA (Hybrid)
2 weeks ago · Over 100 applicants

Brightpay moves $40B a year for 20,000 businesses. We raised $120M in our Series C.

The annual base salary range for this full-time role is $210,000 - $260,000 USD. We also offer equity and a $1,500 yearly learning budget.

This role requires being in our San Francisco office at least three days a week.
"""
TOLD = [
    (GERMAN, Told("Softwareentwickler Java (m/w/d)", "Nordlicht Systeme GmbH", ["Hamburg"], "hybrid", (55000, 68000, "EUR", "year"), {"full time", "permanent"}, set(), date(2027, 1, 31))),
    (FRENCH, Told("Infirmier diplômé d'État H/F", "Clinique du Soleil", ["Montpellier"], "on site", (2300, 2700, "EUR", "month"), {"full time", "permanent"}, set(), date(2027, 1, 15))),
    (SPANISH, Told("Desarrollador Backend Senior", "Mareas Digitales S.L.", ["Valencia"], "hybrid", (38000, 45000, "EUR", "year"), {"full time", "permanent"}, {"senior"}, date(2026, 12, 20))),
    (ITALIAN, Told("Sviluppatore Front-end", "Lumen S.r.l.", ["Torino"], "hybrid", (32000, 38000, "EUR", "year"), {"full time", "permanent"}, set(), date(2027, 1, 10))),
    (DUTCH, Told("Medewerker klantenservice", "Zonneveld B.V.", ["Utrecht"], "hybrid", (2400, 2900, "EUR", "month"), {"part time"}, set(), date(2027, 1, 5))),
    (PORTUGUESE, Told("Analista Financeiro Júnior", "Maré Alta Lda", ["Lisboa"], "hybrid", (1400, 1600, "EUR", "month"), {"full time", "permanent"}, {"junior"}, date(2027, 1, 15))),
    (BRITISH, Told("Care Assistant", "Hilltop Care Ltd", ["Leeds"], "on site", (11.44, 12.5, "GBP", "hour"), {"part time", "permanent"}, set(), date(2026, 12, 14))),
    (AMERICAN, Told("Staff Software Engineer, Payments", "Brightpay", ["San Francisco"], "hybrid", (210000, 260000, "USD", "year"), {"full time"}, {"principal"}, None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[told.employer for _, told in TOLD])
def test_a_pasted_posting_is_read_as_a_careful_reader_would(text: str, told: Told) -> None:
    read = posting_of(text, today=TODAY)
    assert read.title is not None
    assert read.employer is not None
    assert read.remote is not None
    assert read.pay is not None
    assert (read.title.value, read.employer.value) == (told.title, told.employer)
    assert [place.value for place in read.places] == told.places
    assert read.remote.value == told.remote
    assert (read.pay.low, read.pay.high, read.pay.currency, read.pay.period) == told.pay
    assert {one.value for one in read.contracts} == told.contracts
    assert {one.value for one in read.levels} == told.levels
    assert read.closes == told.closes

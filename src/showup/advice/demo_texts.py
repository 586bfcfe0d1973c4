"""What the invented employers of the example write, and who writes it."""

from __future__ import annotations

BRIGHTWATER = """\
Hello Ines,

thank you for applying as support operations lead. Sam and I would like to talk to you, by
video, for about 45 minutes. The link has three times to choose from. Could you tell us by the
day after tomorrow which one suits you?

Ruth Adeyemi
Brightwater Logistics
"""
BRIGHTWATER_PEOPLE = [
    {
        "name": "Ruth Adeyemi",
        "address": "ruth.adeyemi@brightwater.example",
        "role": "who’d be your manager",
    },
    {"name": "Sam Foyle", "address": "", "role": "from her team"},
]
QUARRY_LANE = """\
Dear Ines Varga,

we would be glad to see you at the clinic for the position of patient services lead. Please
choose one of the two afternoons and let us know.

Dr Miriam Oduya
Quarry Lane Clinic
"""
QUARRY_LANE_PEOPLE = [
    {
        "name": "Dr Miriam Oduya",
        "address": "m.oduya@quarrylane.example",
        "role": "practice director",
    },
]
SUSPICIOUS = """\
Congratulations!! You are selected for Remote assistant, $4,800 weekly, no experience needed.
Interview is on Telegram only, write to @desk_hiring_fast. To reserve your laptop pay the
refundable equipment fee of $150 today.
"""
SUSPICIOUS_MARKS = [
    {
        "fact": "money",
        "says": "It asks for a payment.",
        "quote": "pay the\nrefundable equipment fee of $150 today",
    },
    {
        "fact": "chat handle",
        "says": "It wants to go on in a chat app.",
        "quote": "Interview is on Telegram only, write to @desk_hiring_fast",
    },
]
ACME_PEOPLE = [
    {"name": "Joan Hartwell", "address": "joan.hartwell@acme.example", "role": "chief of staff"},
    {"name": "Piotr Zielinski", "address": "", "role": "head of product"},
]
KESTREL_PEOPLE = [
    {"name": "Noor Haddad", "address": "noor.haddad@kestrel-energy.example", "role": "team lead"},
]

ACME = """\
Head of customer operations
Acme Instruments, Leeds (two days at home)

You lead the thirty people who answer when a laboratory stands still. You decide how we listen,
what we promise and how we keep it, and you sit at the table where products are planned.

Permanent, full time, £58,000 to £64,000 a year.
"""
ACME_FACTS = [
    {"field": "places", "value": "Leeds", "quote": "Acme Instruments, Leeds (two days at home)"},
    {"field": "remote", "value": "hybrid", "quote": "two days at home"},
    {"field": "pay", "value": "58,000 to 64,000 GBP a year", "quote": "£58,000 to £64,000 a year"},
    {"field": "contracts", "value": "permanent", "quote": "Permanent"},
    {"field": "contracts", "value": "full time", "quote": "full time"},
    {"field": "levels", "value": "director", "quote": "Head of customer operations"},
]
TESSELLATE = """\
Service designer, remote in the UK

Tessellate draws maps for people who walk. We look for someone who makes our help as good as our
maps. Tell us about one thing that you made simpler.
"""

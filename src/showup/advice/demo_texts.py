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

BRIGHTWATER_POSTING = """\
Support operations lead
Brightwater Logistics, Leeds (three days there, two at home)

You run the desk that drivers and depots call when something doesn't arrive. Nine people, two
shifts, one ticket system that we are about to replace.

What you will do
- Plan the shifts and step in when it gets loud
- Choose the new ticket system with us, and bring it in
- Tell the depots every Friday what went wrong and what we changed

What you bring
- Three years or more leading a support or operations team
- You have brought in a new system before, or lived through one
- Calm on the phone with people who are not calm
- Numbers don't frighten you: you read a weekly report and see what's odd

What we offer
- £41,000 to £47,000 a year, reviewed every spring
- Two days at home, and a bicycle shed that is actually dry
- A training budget that nobody has to beg for

We are an equal opportunity employer. Apply through our page.
"""
KESTREL_POSTING = """\
Field support coordinator
Kestrel Energy, Hull

You plan the day of eleven technicians who repair heat pumps, and you speak to the people whose
heating is off.

Requirements
- Experience in planning routes or rotas
- Friendly and clear with customers
- Willing to be on call one week in five
- A driving licence is a plus

Benefits
- £38,000 to £42,000 a year
- A company phone and a parking space
"""
ACME = """\
Head of customer operations
Acme Instruments, Leeds (two days at home)

You lead the thirty people who answer when a laboratory stands still. You decide how we listen,
what we promise and how we keep it, and you sit at the table where products are planned.

What you bring
- You have led a service or support team of more than ten
- You read figures, and you listen to the people behind them
- You have stood up for customers where it was not welcome

Nice to have
- You know laboratories, from either side of the telephone

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

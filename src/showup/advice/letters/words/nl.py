"""Letters in Dutch."""

from __future__ import annotations

from showup.advice.letters.words.shape import Language

WORDS = Language(
    named="Beste {name},",
    unnamed="Goedendag,",
    closing="Met vriendelijke groet,",
    weekdays=(
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ),
    months=(
        "januari", "februari", "maart", "april", "mei", "juni", "juli",
        "augustus", "september", "oktober", "november", "december",
    ),
    day="{weekday} {day} {month}",
    moment="{on} om {time} uur",
    clock="{hour}.{minute:02}",
    role=" voor de functie van {role}",
    employer=" bij {employer}",
    meeting="ons gesprek",
    meeting_when="ons gesprek van {when}",
    slot="Het tijdstip dat u voorstelt, komt mij goed uit.",
    slot_when="Het gesprek op {when} komt mij goed uit.",
    after=" vanaf {day}",
    days="Zou {days} u schikken?",
    days_open="Welke dagen schikken u?",
    or_=" of ",
    question="Welke salarisschaal hebt u voor deze functie in gedachten?",
    letters={
        "accept_slot": (
            "Ons gesprek{role}",
            ("Hartelijk dank voor de uitnodiging voor een gesprek{role}{employer}. {slot}\n\n"
            "Als ik iets moet meenemen of voorbereiden, hoor ik dat graag van u."),
        ),
        "suggest_days": (
            "Ons gesprek{role}",
            ("Hartelijk dank voor de uitnodiging voor een gesprek{role}{employer}. Ik kom graag. "
            "{days}\n\n"
            "Als een andere dag u beter uitkomt, hoor ik dat graag."),
        ),
        "ask_to_move": (
            "Een andere dag voor ons gesprek{role}?",
            ("Hartelijk dank voor de uitnodiging. Ik wil graag komen en vraag u daarom op tijd of "
            "{meeting} op een andere dag{after} kan plaatsvinden.\n\n"
            "Als dat voor u lastig is, laat het mij dan weten; dan kijken we wat mogelijk is."),
        ),
        "ask_first": (
            "Een vraag vóór ons gesprek{role}",
            ("Hartelijk dank voor de uitnodiging voor een gesprek{role}{employer}. Voordat we een "
            "tijd afspreken, wil ik graag één ding weten, zodat geen van ons voor niets tijd "
            "vrijmaakt:\n\n{question}\n\nBij voorbaat dank voor uw antwoord."),
        ),
        "decline": (
            "Uw uitnodiging voor een gesprek{role}",
            ("Hartelijk dank voor de uitnodiging voor een gesprek{role}{employer} en voor de tijd "
            "die u aan mijn sollicitatie hebt besteed. Ik heb besloten er niet mee verder te gaan "
            "en zeg u dat liever nu, zodat de tijd vrij is voor iemand anders.\n\n"
            "Ik hoop dat u snel de juiste persoon vindt."),
        ),
        "cancel": (
            "Afzegging van ons gesprek{role}",
            ("Hartelijk dank dat u tijd voor mij hebt vrijgemaakt. Ik heb besloten mijn "
            "sollicitatie in te trekken en moet {meeting} daarom afzeggen. Ik laat het u nu al "
            "weten, zodat u de tijd anders kunt gebruiken.\n\n"
            "Ik hoop dat u snel de juiste persoon vindt."),
        ),
        "cancel_late": (
            "Late afzegging van ons gesprek{role}",
            ("Ik moet {meeting} helaas afzeggen en trek mijn sollicitatie in. Ik weet dat dit "
            "bericht erg laat komt en bied u mijn excuses aan voor het ongemak.\n\n"
            "Hartelijk dank voor de tijd die u voor mij had vrijgemaakt."),
        ),
        "missed": (
            "Mijn excuses: ons gesprek{role}",
            ("Ik heb {meeting} gemist en bied u daarvoor mijn excuses aan.\n\n"
            "Ik wil nog steeds graag met u kennismaken. Als u openstaat voor een nieuwe afspraak,"
            " laat mij dan weten wanneer het u schikt. Hartelijk dank voor de tijd die u voor mij"
            " had vrijgemaakt."),
        ),
        "accept_offer": (
            "Uw aanbod{role}",
            ("Hartelijk dank voor uw aanbod{role}{employer}. Ik neem het graag aan onder de "
            "voorwaarden die u mij hebt gestuurd.\n\n"
            "Laat mij alstublieft weten wat u verder van mij nodig hebt."),
        ),
        "decline_offer": (
            "Uw aanbod{role}",
            ("Hartelijk dank voor uw aanbod{role}{employer} en voor het vertrouwen dat eruit "
            "spreekt. Ik heb er goed over nagedacht en besloten het niet aan te nemen.\n\n"
            "Dank u voor de gesprekken. Ik wens u en het team alle goeds."),
        ),
        "accepted_elsewhere": (
            "Intrekking van mijn sollicitatie{role}",
            ("Ik heb elders een baan aangenomen en trek daarom mijn sollicitatie{role}{employer} "
            "in. Als er nog een tijd voor mij is gereserveerd, kunt u die aan iemand anders "
            "geven.\n\n"
            "Hartelijk dank voor uw belangstelling. Ik hoop dat u snel de juiste persoon vindt."),
        ),
        "ill": (
            "Ziek: ons gesprek{role}",
            ("Ik ben ziek en moet {meeting} helaas afzeggen. Mijn excuses voor het "
            "ongemak.\n\n"
            "Als u dat goedvindt, spreek ik graag een andere dag met u af zodra ik beter ben."),
        ),
        "scam": (
            "Geen verder contact",
            ("Ik ga hier niet mee verder. Ik verzoek u de gegevens die u over mij hebt te "
            "verwijderen en mij niet meer te schrijven."),
        ),
        "harassment": (
            "Intrekking van mijn sollicitatie{role}",
            ("Ik trek mijn sollicitatie{role}{employer} in. De manier waarop ik ben behandeld, is "
            "niet aanvaardbaar. Ik verzoek u geen contact meer met mij op te nemen."),
        ),
        "discrimination": (
            "Intrekking van mijn sollicitatie{role}",
            ("Ik trek mijn sollicitatie{role}{employer} in. Ik ben in deze procedure niet "
            "behandeld zoals elke sollicitant behandeld hoort te worden en wil er niet mee "
            "doorgaan."),
        ),
    },
)  # fmt: skip

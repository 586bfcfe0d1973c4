"""Letters in Italian."""

from __future__ import annotations

from showup.advice.letters.words.shape import Language

WORDS = Language(
    named="Gentile {name},",
    unnamed="Buongiorno,",
    closing="Cordiali saluti",
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    months=(
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio",
        "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ),
    day="{weekday} {day} {month}",
    moment="{on} alle ore {time}",
    first="1º",
    role=" per la posizione di {role}",
    employer=" presso {employer}",
    meeting="il nostro colloquio",
    meeting_when="il nostro colloquio di {when}",
    slot="L’orario che propone mi va bene.",
    slot_when="Per me va bene {when}.",
    after=", da {day} in poi",
    days="Le andrebbe bene {days}?",
    days_open="Quali giorni Le andrebbero bene?",
    or_=" o ",
    question="Quale fascia di retribuzione è prevista per questa posizione?",
    letters={
        "accept_slot": (
            "Il nostro colloquio{role}",
            ("La ringrazio per l’invito a un colloquio{role}{employer}. {slot}\n\n"
            "Se c’è qualcosa che devo portare o preparare, me lo faccia sapere."),
        ),
        "suggest_days": (
            "Il nostro colloquio{role}",
            ("La ringrazio per l’invito a un colloquio{role}{employer}. Vengo volentieri. {days}\n\n"
            "Se preferisce un altro giorno, me lo proponga pure."),
        ),
        "ask_to_move": (
            "Un altro giorno per il nostro colloquio{role}?",
            ("La ringrazio per l’invito. Desidero venire e Le scrivo per tempo per chiederLe se "
            "sia possibile spostare {meeting} a un altro giorno{after}.\n\n"
            "Se per Lei è difficile, me lo dica pure e vedremo che cosa si può fare."),
        ),
        "ask_first": (
            "Una domanda prima del nostro colloquio{role}",
            ("La ringrazio per l’invito a un colloquio{role}{employer}. Prima di fissare una data "
            "vorrei chiarire un punto, perché nessuno di noi impieghi tempo inutilmente:\n\n"
            "{question}\n\nLa ringrazio fin d’ora per la risposta."),
        ),
        "decline": (
            "Il Suo invito a un colloquio{role}",
            ("La ringrazio per l’invito a un colloquio{role}{employer} e per il tempo che ha "
            "dedicato alla mia candidatura. Ho deciso di non proseguire e preferisco dirGlielo "
            "subito, così che l’orario resti libero per un’altra persona.\n\n"
            "Le auguro di trovare presto la persona giusta."),
        ),
        "cancel": (
            "Annullamento del nostro colloquio{role}",
            ("La ringrazio per il tempo che mi aveva riservato. Ho deciso di ritirare la mia "
            "candidatura e devo quindi annullare {meeting}. La avviso già ora, così che possa "
            "disporre di quel tempo.\n\nLe auguro di trovare presto la persona giusta."),
        ),
        "cancel_late": (
            "Annullamento del nostro colloquio{role} con poco preavviso",
            ("Devo annullare {meeting} e ritiro la mia candidatura. So che questo avviso arriva "
            "molto tardi e mi scuso per il disagio.\n\n"
            "La ringrazio per il tempo che mi aveva riservato."),
        ),
        "missed": (
            "Le mie scuse: il nostro colloquio{role}",
            ("Ho mancato {meeting} e me ne scuso.\n\n"
            "Desidero ancora incontrarLa. Se per Lei è possibile fissare un altro appuntamento, "
            "mi faccia sapere quando Le andrebbe bene. La ringrazio per il tempo che mi aveva "
            "riservato."),
        ),
        "accept_offer": (
            "La Sua offerta{role}",
            ("La ringrazio per la Sua offerta{role}{employer}. La accetto con piacere, alle "
            "condizioni che mi ha inviato.\n\n"
            "Mi faccia sapere che cosa Le serve da parte mia."),
        ),
        "decline_offer": (
            "La Sua offerta{role}",
            ("La ringrazio per la Sua offerta{role}{employer} e per la fiducia che dimostra. Ci ho "
            "riflettuto con attenzione e ho deciso di non accettarla.\n\n"
            "Grazie per i colloqui. Auguro ogni bene a Lei e a tutto il gruppo."),
        ),
        "accepted_elsewhere": (
            "Ritiro della mia candidatura{role}",
            ("Ho accettato un altro posto e ritiro quindi la mia candidatura{role}{employer}. Se "
            "un orario è ancora riservato a me, può assegnarlo ad altri.\n\n"
            "La ringrazio per l’interesse e Le auguro di trovare presto la persona giusta."),
        ),
        "ill": (
            "Malattia: il nostro colloquio{role}",
            ("Per malattia devo annullare {meeting}. Mi scuso per il disagio.\n\n"
            "Se Lei è d’accordo, vorrei concordare un altro giorno appena starò meglio."),
        ),
        "scam": (
            "Nessun altro contatto",
            ("Non intendo proseguire. Le chiedo di cancellare i dati che ha su di me e di non "
            "scrivermi più."),
        ),
        "harassment": (
            "Ritiro della mia candidatura{role}",
            ("Ritiro la mia candidatura{role}{employer}. Il trattamento che ho ricevuto non è "
            "accettabile. Le chiedo di non contattarmi più."),
        ),
        "discrimination": (
            "Ritiro della mia candidatura{role}",
            ("Ritiro la mia candidatura{role}{employer}. In questa selezione non ho ricevuto il "
            "trattamento che spetta a chiunque si candidi e non desidero proseguire."),
        ),
    },
)  # fmt: skip

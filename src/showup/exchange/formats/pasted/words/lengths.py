"""How six languages say how long a talk takes: patterns whose blanks stand for white space."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LengthWords:
    """The units, the worded amounts, and what stands about a length that is a talk's."""

    minute: str
    hour: str
    until: str  # between two figures: "30 to 45 minutes"
    said: tuple[tuple[str, int], ...]  # worded lengths with their minutes, longest first
    about: str  # "roughly", in front of it
    talk: str  # what is that long
    lasts: str  # in front of it: "takes", "duration"
    goes_on: str  # behind it: "(will) take"
    together: str  # in front of it: "speak for"
    of: str  # between the talk and its length
    other: str  # in the same sentence: what is that long is no talk
    unlike: str  # right in front of it: when, not how long


LENGTHS: dict[str, LengthWords] = {
    "en": LengthWords(
        minute=r"min(?:ute)?s?\b", hour=r"(?:hours?|hrs?)\b", until=r"-|to|or",
        said=((r"(?:an|one) hour and a half", 90), (r"(?:three[- ]quarters|3/4) of an hour", 45),
              (r"half[- ](?:an[- ])?hour", 30), (r"(?:two|a couple of) hours", 120), (r"(?:an|one|a full)[- ]hour\b(?! and)", 60),
              (r"hour(?=-long)", 60)),
        about=r"about|around|approximately|approx\.?|roughly|up to|some|ca\.?|no more than|at most|maximum",
        talk=r"interview|call|chat|conversation|discussion|meeting|talk|screen(?:ing)?|session|video ?call|videoconference|appointment|slot|catch-up|intro(?:duction)?",
        lasts=r"lasts?|takes?|taking|duration|length|runs?(?: for)?|allow|set aside|plan|block|reserve|schedule|expect it to",
        goes_on=r"long", together=r"(?:speak|talk|chat|meet|call|discuss)\b.{0,40}\bfor", of=r"of|for|lasting|,|\(|is|will be|-",
        other=r"walk|drive|ride|journey|travel|train|bus|tram|flight|on foot|presentation|present\b|pitch|task|exercise|test\b|assessment|assignment|homework|challenge|commut\w*|parking|station|airport|early|earlier|break|lunch|per (?:week|day)|a (?:week|day)|shift|response",
        unlike=r"in|within|after|before|every|first|the last|next|than|with|by|ends?|starts?",
    ),
    "de": LengthWords(
        minute=r"min(?:uten?|\.|\b)|minütig\w*", hour=r"(?:stunden?|std\.?|stündig\w*)", until=r"-|bis|oder",
        said=((r"(?:eine und eine halbe|eineinhalb|anderthalb|1 ?1/2) stunden?", 90), (r"eineinhalbstündig\w*|anderthalbstündig\w*", 90),
              (r"(?:eine )?dreiviertelstunde|(?:eine )?dreiviertel stunde", 45), (r"eine(?:r)? halben? stunde|halbstündig\w*", 30),
              (r"(?:eine[r]? viertelstunde)", 15), (r"zwei stunden|zweistündig\w*", 120), (r"eine(?:r)? (?:gute[n]? |knappe[n]? )?stunde|einstündig\w*", 60)),
        about=r"etwa|ca\.?|circa|rund|ungefähr|zirka|bis zu|maximal|höchstens|ungef\.",
        talk=r"\w*gespräch\w*|\w*interview\w*|\w*call\w*|telefonat\w*|austausch\w*|termin\w*|treffen\w*|kennenlernen|unterhaltung|meeting\w*|videokonferenz|runde",
        lasts=r"dauert|dauern|dauer|gesprächsdauer|dauernd\w*|länge|planen sie|plane|einplanen|nehmen sie sich|nimm dir|veranschlag\w*|vorgesehen|eingeplant",
        goes_on=r"dauern|dauert|in anspruch|einplanen|zeit", together=r"(?:sprechen|unterhalten|austauschen|treffen|gespräch\w*|call|telefonat)\b.{0,40}\b(?:für|von)", of=r"von|über|mit|,|\(|à|-",
        other=r"fußweg|gehminuten|fahrt|fahrzeit|bahn|s-bahn|bus|zug|auto|entfernt|zu fuß|präsentation|vortrag|aufgabe|\w*test\b|übung|arbeitsprobe|parkplatz|bahnhof|früher|vorher|pause|pro (?:woche|tag)|wöchentlich|schicht|arbeitszeit|weg",
        unlike=r"in|innerhalb|nach|vor|alle|ersten?|letzten?|nächsten?|als|binnen|um|ab|seit",
    ),
    "fr": LengthWords(
        minute=r"min(?:utes?|\.|\b)", hour=r"(?:heures?|h)\b", until=r"-|à|ou",
        said=((r"une heure et demie|1 ?h(?:eure)? ?30\b", 90), (r"trois quarts d'heure|3/4 d'heure", 45), (r"une? demi(?:e)?[- ]heure", 30),
              (r"deux heures", 120), (r"une (?:petite |bonne )?heure(?! et)", 60)),
        about=r"environ|à peu près|près d[e']|approximativement|jusqu'à|maximum|quelque",
        talk=r"entretien|échange|appel|discussion|rendez-vous|conversation|visio(?:conférence)?|rencontre|entrevue|réunion|point|interview",
        lasts=r"dure(?:ra)?|durée|durer|prévo\w+|compt(?:er|ez|e)|prendra|prend|réserv\w+|consacr\w+",
        goes_on=r"de durée", together=r"(?:parler|échanger|discuter|rencontrer|entretenir)\b.{0,40}\b(?:pendant|durant)", of=r"d[e']|d'environ|,|\(|pendant|durant|-",
        other=r"à pied|marche|trajet|train|bus|métro|tram|voiture|présentation|exercice|test\b|devoir|cas pratique|gare|aéroport|avance|plus tôt|pause|par (?:semaine|jour)|parking|distance",
        unlike=r"dans|sous|après|avant|toutes les|premières|dernières|prochaines|que|à|vers|dès|les",
    ),
    "es": LengthWords(
        minute=r"min(?:utos?|\.|\b)", hour=r"horas?\b", until=r"-|a|o",
        said=((r"(?:una )?hora y media", 90), (r"tres cuartos de hora", 45), (r"(?:una )?media hora", 30), (r"dos horas", 120), (r"una hora(?! y)", 60)),
        about=r"unos|unas|alrededor de|aproximadamente|aprox\.?|cerca de|hasta|como máximo",
        talk=r"entrevista|llamada|videollamada|charla|conversación|reunión|cita|encuentro|videoconferencia",
        lasts=r"dura(?:rá)?|durar|duración|tardar\w*|reserv\w+|prev\w+|llevará|tomará|calcul\w+",
        goes_on=r"de duración", together=r"(?:hablar|conversar|charlar|reunir\w*)\b.{0,40}\b(?:durante|por)", of=r"de|,|\(|durante|-",
        other=r"a pie|andando|caminando|trayecto|tren|autobús|metro|coche|presentación|ejercicio|prueba|test\b|tarea|estación|aeropuerto|antelación|antes|pausa|(?:por|a la) semana|al día|por día|aparcamiento",
        unlike=r"en|dentro de|tras|después de|cada|primeros|últimos|próximos|que|a la|a las|sobre",
    ),
    "it": LengthWords(
        minute=r"min(?:uti|uto|\.|\b)", hour=r"or[ae]\b", until=r"-|a|o",
        said=((r"un'ora e mezz[ao]", 90), (r"tre quarti d'ora", 45), (r"(?:una )?mezz'? ?ora", 30), (r"due ore", 120), (r"un'ora(?! e)", 60)),
        about=r"circa|all'incirca|approssimativamente|fino a|al massimo|più o meno|una",
        talk=r"colloqui\w*|incontro|chiamata|videochiamata|call\b|telefonata|chiacchierata|conversazione|riunione|appuntamento|intervista|videocall",
        lasts=r"dur(?:a|erà|ata|are)|prevede\w*|richieder\w*|calcol\w+|riserv\w+|impegn\w+",
        goes_on=r"di durata", together=r"(?:parlare|parlarne|incontrar\w*|sentir\w*|confrontar\w*)\b.{0,40}\bper", of=r"di|della durata di|,|\(|per|-",
        other=r"a piedi|cammin\w*|viaggio|tragitto|treno|autobus|metro\b|auto\b|presentazione|esercizio|prova|test\b|compito|stazione|aeroporto|anticipo|prima|pausa|(?:a|alla|per) settimana|al giorno|parcheggio",
        unlike=r"tra|fra|entro|dopo|ogni|primi|ultimi|prossimi|che|alle|all'|ore|in|dalle",
    ),
    "nl": LengthWords(
        minute=r"min(?:uten|uut|\.|\b)", hour=r"(?:uur|uren|uurtje)\b", until=r"-|tot|à|of",
        said=((r"(?:anderhalf|een en een half|1,5) uur", 90), (r"drie ?kwartier", 45), (r"(?:een )?half ?uur(?:tje)?\b", 30), (r"twee uur", 120), (r"(?:een|één) (?:klein |goed )?(?:uur|uurtje)\b", 60)),
        about=r"ongeveer|circa|ca\.?|zo'n|rond de|maximaal|hooguit|tot|krap|ruim",
        talk=r"\w*gesprek\w*|interview|call\b|videocall|afspraak|kennismaking|ontmoeting|overleg|belafspraak|meeting|videogesprek",
        lasts=r"duurt|duren|duur|neemt|reken\w*|houd\w*|plan\w*|trek\w*|reserveer\w*",
        goes_on=r"duren|duurt|in beslag|de tijd", together=r"(?:spreken|praten|kennismaken|bellen|overleggen)\b.{0,40}\b(?:gedurende|voor)", of=r"van|,|\(|gedurende|-",
        other=r"lopen|wandel\w*|fiets\w*|reis\w*|trein|bus|tram|auto|presentatie|opdracht|oefening|\w*test\b|casus|station|luchthaven|eerder|vooraf|pauze|per (?:week|dag)|parkeren|afstand|rijden",
        unlike=r"in|binnen|over|na|voor|elke|eerste|laatste|komende|dan|om|vanaf|tegen|rond|half",
    ),
}  # fmt: skip

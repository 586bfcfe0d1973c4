"""Letters in German."""

from __future__ import annotations

from showup.advice.letters.words.shape import Language

WORDS = Language(
    named="Guten Tag {name},",
    unnamed="Guten Tag,",
    closing="Mit freundlichen Grüßen",
    weekdays=(
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ),
    months=(
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli",
        "August", "September", "Oktober", "November", "Dezember",
    ),
    day="{day}. {month} ({weekday})",
    moment="{on} um {time} Uhr",
    role=" für die Stelle „{role}“",
    employer=" bei {employer}",
    meeting="unser Gespräch",
    meeting_when="unser Gespräch am {when}",
    slot="Der vorgeschlagene Termin passt mir gut.",
    slot_when="Der {when} passt mir gut.",
    after=" ab dem {day}",
    days="Würde es Ihnen am {days} passen?",
    days_open="Welche Tage würden Ihnen passen?",
    or_=" oder am ",
    question="Welche Gehaltsspanne ist für diese Stelle vorgesehen?",
    letters={
        "accept_slot": (
            "Unser Gespräch{role}",
            ("vielen Dank für die Einladung zum Gespräch{role}{employer}. {slot}\n\n"
            "Falls ich etwas mitbringen oder vorbereiten soll, geben Sie mir bitte Bescheid."),
        ),
        "suggest_days": (
            "Unser Gespräch{role}",
            ("vielen Dank für die Einladung zum Gespräch{role}{employer}, die ich gern annehme. "
            "{days}\n\n"
            "Sollte Ihnen ein anderer Tag lieber sein, schlagen Sie ihn bitte vor."),
        ),
        "ask_to_move": (
            "Anderer Termin für unser Gespräch{role}?",
            ("vielen Dank für die Einladung. Ich möchte gern kommen und frage deshalb frühzeitig, "
            "ob wir {meeting} auf einen anderen Tag{after} legen können.\n\n"
            "Sollte das bei Ihnen schwierig sein, sagen Sie es mir bitte; dann sehen wir, was "
            "möglich ist."),
        ),
        "ask_first": (
            "Eine Frage vor unserem Gespräch{role}",
            ("vielen Dank für die Einladung zum Gespräch{role}{employer}. Bevor wir einen Termin "
            "festlegen, möchte ich gern eine Sache klären, damit niemand von uns vergeblich Zeit "
            "aufwendet:\n\n{question}\n\nÜber eine kurze Antwort freue ich mich."),
        ),
        "decline": (
            "Ihre Einladung zum Gespräch{role}",
            ("vielen Dank für die Einladung zum Gespräch{role}{employer} und für die Zeit, die Sie "
            "sich für meine Bewerbung genommen haben. Ich habe mich entschieden, sie nicht weiter "
            "zu verfolgen, und sage Ihnen das lieber gleich, damit der Termin für jemand anderen "
            "frei ist.\n\nIch wünsche Ihnen, dass Sie bald die passende Person finden."),
        ),
        "cancel": (
            "Absage: unser Gespräch{role}",
            ("vielen Dank, dass Sie sich Zeit für mich nehmen wollten. Ich habe mich entschieden, "
            "meine Bewerbung zurückzuziehen, und muss {meeting} deshalb absagen. Ich melde mich "
            "schon jetzt, damit Sie die Zeit anders nutzen können.\n\n"
            "Ich wünsche Ihnen, dass Sie bald die passende Person finden."),
        ),
        "cancel_late": (
            "Kurzfristige Absage: unser Gespräch{role}",
            ("ich muss {meeting} leider absagen und ziehe meine Bewerbung zurück. Ich weiß, dass "
            "diese Nachricht sehr spät kommt, und bitte Sie für die Umstände um Entschuldigung."
            "\n\nVielen Dank für die Zeit, die Sie für mich eingeplant hatten."),
        ),
        "missed": (
            "Versäumt: unser Gespräch{role}",
            ("ich habe {meeting} versäumt und bitte Sie dafür um Entschuldigung.\n\n"
            "Ich würde Sie weiterhin gern kennenlernen. Wenn Sie zu einem neuen Termin bereit "
            "sind, sagen Sie mir bitte, wann es Ihnen passt. Vielen Dank für die Zeit, die Sie "
            "für mich eingeplant hatten."),
        ),
        "accept_offer": (
            "Ihr Angebot{role}",
            ("vielen Dank für Ihr Angebot{role}{employer}. Ich nehme es zu den Bedingungen, die "
            "Sie mir geschickt haben, gern an.\n\n"
            "Bitte sagen Sie mir, was Sie als Nächstes von mir brauchen."),
        ),
        "decline_offer": (
            "Ihr Angebot{role}",
            ("vielen Dank für Ihr Angebot{role}{employer} und für das Vertrauen, das darin liegt. "
            "Ich habe es sorgfältig bedacht und mich entschieden, es nicht anzunehmen.\n\n"
            "Danke für die Gespräche. Ihnen und dem Team wünsche ich alles Gute."),
        ),
        "accepted_elsewhere": (
            "Rückzug meiner Bewerbung{role}",
            ("ich habe eine andere Stelle angenommen und ziehe deshalb meine "
            "Bewerbung{role}{employer} zurück. Falls noch ein Termin für mich reserviert ist, "
            "vergeben Sie ihn bitte anderweitig.\n\n"
            "Vielen Dank für Ihr Interesse. Ich wünsche Ihnen, dass Sie bald die passende Person "
            "finden."),
        ),
        "ill": (
            "Krankheit: unser Gespräch{role}",
            ("ich bin krank und muss {meeting} leider absagen. Bitte entschuldigen Sie die "
            "Umstände.\n\n"
            "Wenn Sie einverstanden sind, würde ich gern einen neuen Termin mit Ihnen finden, "
            "sobald ich wieder gesund bin."),
        ),
        "scam": (
            "Kein weiterer Kontakt",
            ("ich verfolge diese Sache nicht weiter. Bitte löschen Sie die Daten, die Sie über "
            "mich gespeichert haben, und schreiben Sie mir nicht mehr."),
        ),
        "harassment": (
            "Rückzug meiner Bewerbung{role}",
            ("ich ziehe meine Bewerbung{role}{employer} zurück. Die Art, wie mit mir umgegangen "
            "wurde, war nicht hinnehmbar. Bitte nehmen Sie keinen Kontakt mehr zu mir auf."),
        ),
        "discrimination": (
            "Rückzug meiner Bewerbung{role}",
            ("ich ziehe meine Bewerbung{role}{employer} zurück. Ich wurde in diesem Verfahren "
            "nicht so behandelt, wie es allen zusteht, die sich bewerben, und möchte es nicht "
            "fortsetzen."),
        ),
    },
)  # fmt: skip

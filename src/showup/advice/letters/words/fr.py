"""Letters in French."""

from __future__ import annotations

from showup.advice.letters.words.shape import Language

WORDS = Language(
    named="Bonjour {name},",
    unnamed="Bonjour,",
    closing="Bien cordialement,",
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet",
        "août", "septembre", "octobre", "novembre", "décembre",
    ),
    day="{weekday} {day} {month}",
    moment="{on} à {time}",
    first="1er",
    clock="{hour} h {minute:02}",
    full_hour="{hour} h",
    role=" pour le poste « {role} »",
    employer=" chez {employer}",
    meeting="notre entretien",
    meeting_when="notre entretien du {when}",
    slot="L’horaire que vous proposez me convient bien.",
    slot_when="Le {when} me convient bien.",
    after=" à partir du {day}",
    days="Le {days} vous conviendrait-il ?",
    days_open="Quels jours vous conviendraient ?",
    or_=" ou le ",
    question="Quelle fourchette de rémunération prévoyez-vous pour ce poste ?",
    letters={
        "accept_slot": (
            "Notre entretien{role}",
            ("Je vous remercie de votre invitation à un entretien{role}{employer}. {slot}\n\n"
            "Si je dois apporter ou préparer quelque chose, n’hésitez pas à me le dire."),
        ),
        "suggest_days": (
            "Notre entretien{role}",
            ("Je vous remercie de votre invitation à un entretien{role}{employer}. J’accepte "
            "volontiers de venir. {days}\n\n"
            "Si un autre jour vous arrange mieux, n’hésitez pas à me le proposer."),
        ),
        "ask_to_move": (
            "Un autre jour pour notre entretien{role} ?",
            ("Je vous remercie de votre invitation. Je souhaite venir, et je vous écris assez tôt "
            "pour vous demander s’il serait possible de déplacer {meeting} à un autre "
            "jour{after}.\n\n"
            "Si cela vous est difficile, dites-le-moi, et nous verrons ce qui est possible."),
        ),
        "ask_first": (
            "Une question avant notre entretien{role}",
            ("Je vous remercie de votre invitation à un entretien{role}{employer}. Avant de fixer "
            "un rendez-vous, je souhaite éclaircir un point, afin que ni vous ni moi ne perdions "
            "de temps :\n\n{question}\n\nJe vous remercie par avance de votre réponse."),
        ),
        "decline": (
            "Votre invitation à un entretien{role}",
            ("Je vous remercie de votre invitation à un entretien{role}{employer} et du temps "
            "consacré à ma candidature. J’ai décidé de ne pas y donner suite, et je préfère vous "
            "le dire dès maintenant, afin que l’horaire soit libre pour quelqu’un d’autre.\n\n"
            "Je vous souhaite de trouver bientôt la bonne personne."),
        ),
        "cancel": (
            "Annulation de notre entretien{role}",
            ("Je vous remercie du temps que vous m’aviez réservé. J’ai décidé de retirer ma "
            "candidature et je dois donc annuler {meeting}. Je vous préviens dès maintenant, afin "
            "que vous puissiez disposer de ce temps.\n\n"
            "Je vous souhaite de trouver bientôt la bonne personne."),
        ),
        "cancel_late": (
            "Annulation tardive de notre entretien{role}",
            ("Je dois annuler {meeting} et je retire ma candidature. Je sais que ce message arrive "
            "très tard, et je vous prie de m’excuser pour la gêne occasionnée.\n\n"
            "Je vous remercie du temps que vous m’aviez réservé."),
        ),
        "missed": (
            "Mes excuses : notre entretien{role}",
            ("J’ai manqué {meeting} et je vous prie de m’en excuser.\n\n"
            "Je souhaite toujours vous rencontrer. Si vous acceptez de fixer un autre rendez-"
            "vous, dites-moi, s’il vous plaît, quand il vous conviendrait. Je vous remercie du "
            "temps que vous m’aviez réservé."),
        ),
        "accept_offer": (
            "Votre offre{role}",
            ("Je vous remercie de votre offre{role}{employer}. Je l’accepte avec plaisir, aux "
            "conditions que vous m’avez transmises.\n\n"
            "Dites-moi, s’il vous plaît, ce que vous attendez de moi pour la suite."),
        ),
        "decline_offer": (
            "Votre offre{role}",
            ("Je vous remercie de votre offre{role}{employer} et de la confiance dont elle "
            "témoigne. Après mûre réflexion, j’ai décidé de ne pas l’accepter.\n\n"
            "Merci pour nos échanges. Je vous souhaite, ainsi qu’à toute l’équipe, une bonne "
            "continuation."),
        ),
        "accepted_elsewhere": (
            "Retrait de ma candidature{role}",
            ("J’ai accepté un autre poste et je retire donc ma candidature{role}{employer}. Si un "
            "horaire m’est encore réservé, vous pouvez l’attribuer à quelqu’un d’autre.\n\n"
            "Je vous remercie de votre intérêt et vous souhaite de trouver bientôt la bonne "
            "personne."),
        ),
        "ill": (
            "Maladie : notre entretien{role}",
            ("Je suis malade et ne peux pas venir à {meeting}. Je vous prie de m’excuser pour ce "
            "contretemps.\n\n"
            "Si vous en êtes d’accord, j’aimerais convenir avec vous d’un autre jour dès que "
            "j’irai mieux."),
        ),
        "scam": (
            "Plus aucun contact",
            ("Je ne donne pas suite. Je vous demande de supprimer les données que vous détenez à "
            "mon sujet et de ne plus m’écrire."),
        ),
        "harassment": (
            "Retrait de ma candidature{role}",
            ("Je retire ma candidature{role}{employer}. La façon dont on s’est conduit "
            "envers moi est inacceptable. Je vous demande de ne plus me contacter."),
        ),
        "discrimination": (
            "Retrait de ma candidature{role}",
            ("Je retire ma candidature{role}{employer}. Je n’ai pas eu, dans cette procédure, le "
            "traitement auquel toute personne qui postule a droit, et je ne souhaite pas la "
            "poursuivre."),
        ),
    },
)  # fmt: skip

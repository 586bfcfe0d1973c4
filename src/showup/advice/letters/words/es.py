"""Letters in Spanish."""

from __future__ import annotations

from showup.advice.letters.words.shape import Language

WORDS = Language(
    named="Buenos días, {name}:",
    unnamed="Buenos días:",
    closing="Un cordial saludo,",
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
        "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    day="{weekday} {day} de {month}",
    moment="{on} a las {time}",
    role=" para el puesto de {role}",
    employer=" en {employer}",
    meeting="nuestra entrevista",
    meeting_when="nuestra entrevista del {when}",
    slot="La hora que propone me viene bien.",
    slot_when="El {when} me viene bien.",
    after=" a partir del {day}",
    days="¿Le vendría bien el {days}?",
    days_open="¿Qué días le vendrían bien?",
    or_=" o el ",
    question="¿Qué banda salarial tienen prevista para este puesto?",
    letters={
        "accept_slot": (
            "Nuestra entrevista{role}",
            ("Le agradezco la invitación a una entrevista{role}{employer}. {slot}\n\n"
            "Si debo llevar o preparar algo, le ruego que me lo diga."),
        ),
        "suggest_days": (
            "Nuestra entrevista{role}",
            ("Le agradezco la invitación a una entrevista{role}{employer}. Acudiré con gusto. "
            "{days}\n\n"
            "Si prefiere otro día, le ruego que me lo proponga."),
        ),
        "ask_to_move": (
            "¿Otro día para nuestra entrevista{role}?",
            ("Le agradezco la invitación. Quiero acudir, y por eso le escribo con tiempo para "
            "preguntarle si sería posible pasar {meeting} a otro día{after}.\n\n"
            "Si le resulta difícil, dígamelo, por favor, y veremos qué es posible."),
        ),
        "ask_first": (
            "Una pregunta antes de nuestra entrevista{role}",
            ("Le agradezco la invitación a una entrevista{role}{employer}. Antes de fijar la "
            "fecha, quisiera aclarar un punto, para que ninguna de las dos partes pierda el "
            "tiempo:\n\n{question}\n\nLe agradezco de antemano su respuesta."),
        ),
        "decline": (
            "Su invitación a una entrevista{role}",
            ("Le agradezco la invitación a una entrevista{role}{employer} y el tiempo que ha "
            "dedicado a mi candidatura. He decidido no seguir adelante con ella, y prefiero "
            "decírselo ya para que ese hueco quede libre para otra persona.\n\n"
            "Le deseo que encuentre pronto a la persona adecuada."),
        ),
        "cancel": (
            "Cancelación de nuestra entrevista{role}",
            ("Le agradezco el tiempo que me había reservado. He decidido retirar mi candidatura y, "
            "por tanto, tengo que cancelar {meeting}. Le aviso ya para que pueda disponer de ese "
            "tiempo.\n\nLe deseo que encuentre pronto a la persona adecuada."),
        ),
        "cancel_late": (
            "Cancelación de nuestra entrevista{role} con poca antelación",
            ("Tengo que cancelar {meeting} y retiro mi candidatura. Sé que este aviso llega muy "
            "tarde y le pido disculpas por las molestias.\n\n"
            "Le agradezco el tiempo que me había reservado."),
        ),
        "missed": (
            "Mis disculpas: nuestra entrevista{role}",
            ("No acudí a {meeting} y le pido disculpas.\n\n"
            "Sigo teniendo interés en hablar con usted. Si le parece bien fijar otra fecha, le "
            "ruego que me diga cuándo le convendría. Le agradezco el tiempo que me había "
            "reservado."),
        ),
        "accept_offer": (
            "Su oferta{role}",
            ("Le agradezco su oferta{role}{employer}. La acepto con mucho gusto en las condiciones "
            "que me ha enviado.\n\n"
            "Le ruego que me indique qué necesita de mí a continuación."),
        ),
        "decline_offer": (
            "Su oferta{role}",
            ("Le agradezco su oferta{role}{employer} y la confianza que supone. Lo he pensado con "
            "calma y he decidido no aceptarla.\n\n"
            "Gracias por las conversaciones. Les deseo lo mejor a usted y al equipo."),
        ),
        "accepted_elsewhere": (
            "Retirada de mi candidatura{role}",
            ("He aceptado otro puesto y, por tanto, retiro mi candidatura{role}{employer}. Si "
            "todavía hay una hora reservada para mí, puede dársela a otra persona.\n\n"
            "Le agradezco su interés y le deseo que encuentre pronto a la persona adecuada."),
        ),
        "ill": (
            "Enfermedad: nuestra entrevista{role}",
            ("Por enfermedad no puedo acudir a {meeting}. Le pido disculpas por las "
            "molestias.\n\n"
            "Si le parece bien, me gustaría acordar con usted otro día en cuanto me recupere."),
        ),
        "scam": (
            "No deseo más contacto",
            ("No voy a seguir adelante. Le pido que elimine los datos que tenga sobre mí y que no "
            "vuelva a escribirme."),
        ),
        "harassment": (
            "Retirada de mi candidatura{role}",
            ("Retiro mi candidatura{role}{employer}. El trato que he recibido no es aceptable. Le "
            "pido que no vuelva a ponerse en contacto conmigo."),
        ),
        "discrimination": (
            "Retirada de mi candidatura{role}",
            ("Retiro mi candidatura{role}{employer}. En este proceso no he recibido el trato que "
            "merece cualquier persona que se presenta a un puesto, y no deseo continuar."),
        ),
    },
)  # fmt: skip

"""How a remark is worded: by what the sentence means, where that is known, else by its words."""

from __future__ import annotations

from showup.agenda.preparing.sincerity.remarks import SAID, Said
from showup.agenda.preparing.sincerity.words.shape import any_of

# A kind's shades, the plainest meaning first; the first that is heard words the remark.
SHADES = {
    "disinterest": {
        "unknown": Said(
            "disinterest",
            "Asked like this, it says that you don't know whom you're talking to, and that another company would have done as well.",
            "Look it up and ask for the step after that: “I understand that you make … Who uses it most, and what for?”",
        ),
        "unprepared": Said(
            "disinterest",
            "They've read your papers for this hour. Ten minutes on their site are the least they'll expect, and the easiest thing to catch up on.",
            "Look them up before you go, and bring one thing back: “On your site I read … How did that come about?”",
        ),
        "above": Said(
            "disinterest",
            "They may hear that you'd be bored, or gone soon, or think little of those who do this work every day.",
            "Say what you'd bring and what you'd want from it: “I've done … for some years. Here I could …, and I'd like to know how the job can grow.”",
        ),
        "sent": Said(
            "disinterest",
            "It says that someone else wants this for you. Whether you do is what they're there to hear.",
            "Keep who told you about it, if you like, and add what you found yourself: “… pointed me to you. When I read the posting, … caught my eye.”",
        ),
        "leaving": Said(
            "disinterest",
            "Months go into getting to know a job. Whoever names the day they'll leave is easily passed over for one who doesn't, even where a shorter stay would have been fine.",
            "Say what you'd get done rather than when you'd go: “In the first year I'd want to …” Should they ask how long you'd stay, answer what is true.",
        ),
        "part": Said(
            "disinterest",
            "It may be a part that everyone shares. As a flat no, it ends the talk before you know how much of it there is.",
            "Ask first, then decide: “How often does … come round, and who shares it?” Where there's a limit that you need, name it calmly: “I can do … once a month.”",
        ),
        "second": Said(
            "disinterest",
            "Nobody likes to be what's left. They have to plan with you, and this says you'd go as soon as something else turns up.",
            "Leave the others out and say what speaks for this one: “What I could do here that I can't do everywhere is …”",
        ),
        "any": Said(
            "disinterest",
            "If it makes no difference to you which job it is, nothing says why it should be theirs, or why it should be you.",
            "Pick the one thing here that you'd choose over others, however small: “Of the jobs that I looked at, this one has …”",
        ),
        "field": Said(
            "disinterest",
            "They spend their days with it. Whoever says it does nothing for them may get asked no further, and never hear what the work itself is like.",
            "You needn't love the field: name what you'd like in the work. “… is new to me. What I'd enjoy is …” Or ask what they found in it themselves.",
        ),
    },
    "down": {
        "bored": Said(
            "talking down",
            "Every job has its dull weeks, theirs too. They may wonder what you'd do in those.",
            "Say what you did with the time and what you want more of: “Once I knew the work, I … Now I'd like more …”",
        ),
        "wronged": Said(
            "talking down",
            "It may well have been so. They hear one side only, and the time goes to what was done to you instead of what you can do.",
            "Keep it to one sober sentence and go on: “We didn't see eye to eye on …. What I look for now is a team that …”",
        ),
        "firm": Said(
            "talking down",
            "It's a verdict they can't check, on a place where some of them may have friends, and it tells them nothing about you.",
            "One thing that happened says more: “We had …, so I tried … What I'm looking for now is a place where …”",
        ),
    },
    "here": {
        "press": Said(
            "talking down",
            "They know what's written about them, and few of those who interview you had a hand in it. Said like this, they can only defend themselves.",
            "Ask about the one thing that worries you: “I've read that … How do you see that, and what has changed since?”",
        ),
    },
    "practice": {
        "leverage": Said(
            "only practice",
            "It says their offer will be carried elsewhere. Whoever expects that makes none, or a smaller one.",
            "Say that you're talking to others too, which is fine, and leave out what for: “I'd like to decide by …”",
        ),
        "worth": Said(
            "only practice",
            "They'd spend an hour to tell you a number, and may take it that no offer would make you move.",
            "To ask for their range is fair. Add what could make you move: “I'm fine where I am. What could change that is …”",
        ),
    },
    "money": {
        "bidder": Said(
            "only money",
            "They may not be the highest, and then nothing else you said would keep you. If they are, someone else will be one day.",
            "Name the pay you need as one thing of several: “From … on I'm glad to talk. After that, what decides for me is …”",
        ),
    },
}

# Words that tell the meaning of what was heard by a turn of phrase alone, in six languages.
_TELLING = {
    "disinterest": {
        "unknown": r"forg[oe]t\w*|remember|remind|(?:what|who) (?:\w+ ){1,3}(?:do|does|make|makes|are) again|vergessen|oublié|rappel\w*|olvid\w+|recuerd\w+|dimenticat\w+|ricord\w+|vergeten|ook alweer|what (?:you|your company) (?:do|make|sell)s?|was (?:sie|ihr) (?:hier )?mach\w*|ce que vous (?:faites|vendez)|se dedica\w*|vi occupate|wat jullie (?:doen|maken)",
        "unprepared": r"skim\w*|read|look(?:ed)?(?: \w+)? (?:at|up|into)|checked|opened|angeschaut|angesehen|gelesen|regardé|lu|leído|leí|mirado|letto|guardato|gelezen|bekeken|opgezocht|website|webseite|homepage|googled?|prepared?|vorbereitet|überflogen|préparée?|preparad[oa]|preparat[oa]|voorbereid|posting|job ad|ausschreibung|anzeige|l'annonce|el anuncio|l'annuncio|vacaturetekst",
        "sent": r"wife|husband|mother|father|dad|parents|recruiter|agency|job ?cent(?:re|er)|frau|mann|mutter|vater|eltern|jobcenter|femme|mari|mère|parents|mujer|marido|madre|padre|padres|moglie|marito|genitori|vrouw|moeder|ouders|uwv",
        "second": r"plan [bcz]|second choice|back-?up\w*|fallback|stopgap|placeholder|stepping stone|last resort|better (?:turns?|comes?|offer|job)|(?:something|anything|nothing) better|safety net|until|till|the (?:minute|moment)|notlösung|sprungbrett|übergangs\w+|besseres|zweite wahl|lieber|bis|rien de mieux|quelque chose de mieux|second choix|tremplin|en attendant|dès que|algo mejor|nada mejor|segunda opción|trampolín|hasta que|mientras|di meglio|ripiego|trampolino|finché|iets beters|niets beters|tweede keus|noodoplossing|springplank|totdat|elsewhere|somewhere|woanders|ailleurs",
        "any": r"any (?:old )?job|anything|whatever|anywhere|everything|matter|all the same|don't mind|couldn't care|bills|rent|egal|irgend\w+|miete|peu importe|n'importe|égal|loyer|je prends ce|da igual|cualquier\w*|me da lo mismo|alquiler|qualsiasi|qualunque|lo stesso|affitto|niet uit|om het even|huur|whichever",
        "field": r"bor(?:e|es|ed|ing)|dull|tedious|uninteresting|cold|passion|langweil\w*|öde|anfangen|ennuy\w+|aburr\w+|noios\w+|annoi\w+|saai\w*|industry|sector|branche|secteur|settore|insurance|retail|versicherung\w*",
    },
    "down": {
        "wronged": r"lied|lies|yell\w*|scream\w*|shout\w*|treat(?:s|ed)|stole|steals|credit|bullied|blamed|belogen|angeschrien|angebrüllt|geschrien|behandelt|gebrüllt|schrie|menti\w*|hurl\w*|criait|trait(?:ait|aient|és?)|gritab\w+|trataba\w*|mint\w+|urla\w*|tratta\w+|schreeuwde\w*|loog|logen|behandel\w*",
        "firm": r"compan(?:y|ies)|firm|place|workplace|office|agency|organi[sz]ation|circus|shambles|sinking ship|firma|laden|saftladen|betrieb|entreprise|boîte|empresa|azienda|ditta|bedrijf|tent",
    },
    "practice": {
        "leverage": r"leverage|bargaining|an offer|your offer|raise|druckmittel|gehaltserhöhung|levier|augmentation|palanca|aumento|leva|drukmiddel|opslag",
        "worth": r"market value|worth|marktwert|wert bin|valeur|valgo|valor|valgo|valore|marktwaarde|waard",
    },
    "money": {
        "bidder": r"bidder|highest|wherever|whoever|anything|meistbietende\w*|am meisten|le plus offrant|mejor postor|miglior offerente|hoogste bieder",
    },
}
_TOLD = {
    name: {shade: any_of((words,)) for shade, words in shades.items()}
    for name, shades in _TELLING.items()
}


def worded(name: str, heard: set[str], sentence: str) -> Said:
    """Return the words of a remark: of the first shade heard, else told by the words, else plain."""
    shades = SHADES.get(name, {})
    for shade, said in shades.items():
        if shade in heard:
            return said
    for shade, pattern in _TOLD.get(name, {}).items():
        if pattern.search(sentence):
            return shades[shade]
    return SAID[name]

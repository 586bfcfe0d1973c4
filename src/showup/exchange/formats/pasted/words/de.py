"""German."""

from showup.exchange.formats.pasted.words.shape import Calendar, Cues, Parts, Words
from showup.exchange.records import Kind

_TALK = r"(?:vorstellungsgespr[äa]e?ch\w*|bewerbungsgespr[äa]e?ch\w*|interviews?|(?:kennenlern|telefon|erst|zweit|fach|video)?-?gespr[äa]e?ch(?:s|es|e|stermin)?|termin(?:s|e)?|telefonats?|kennenlernen|videocall|call|austausch)"

_MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5,
    "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11,
    "dezember": 12, "jan": 1, "feb": 2, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sept": 9, "sep": 9, "okt": 10, "nov": 11, "dez": 12,
}  # fmt: skip
_WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6,
}  # fmt: skip
_SHORT = {
    "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
}  # fmt: skip
_NUMBERS = {
    "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht":
    8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
}  # fmt: skip
_RELATIVE = {
    "heute": 0, "übermorgen": 2, "morgen": 1,
}  # fmt: skip

CALENDAR = Calendar(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    short=_SHORT,
    numbers=_NUMBERS,
    relative=_RELATIVE,
    article="den|der|dem",
    of="des",
    joins="und|oder|bzw.|sowie|&",
    until="bis zum|bis|-",
    between="zwischen|von|ab",
    at="statt|anstatt|anstelle von|um|gegen|uhrzeit:|ab",
    on="am|den|der|dem|vom|zum|bis|datum:|termin:",
    hour=r"uhr\b|h\b",
    morning="vormittags?|morgens|am vormittag|früh|am morgen",
    afternoon="nachmittags?|abends?|am nachmittag|am abend",
    noon="12 uhr mittags|mittags um zwölf",
    worded=r"(?:(?P<past>viertel nach)|(?P<to>viertel vor)|(?P<half_to>halb)|\bum) (?P<hour>HOURS)\b",
    same_time=r"(?:zur|um die) (?:gleichen|selben|gleiche|selbe) (?:zeit|uhrzeit)|gleiche uhrzeit",
    next="nächsten?r?|nächste",
    coming="kommenden?r?|diesen|dieser|am",
    next_week="nächster woche|nächste woche|kommender woche|kommende woche|der nächsten woche|der kommenden woche",
)

CUES = Cues(
    deadline=r"\bbis(?: spätestens)?(?: zum| einschließlich)?|spätestens(?: bis)?(?: zum| am)?|frist(?::| ist| endet)?(?: am)?|gilt bis(?: zum)?|gültig bis(?: zum)?|\bvor(?: dem)?|abgabe(?:termin)?(?: ist|:)?(?: der| am)?|rückmeldung bis",
    background=r"bewerbung vom|schreiben vom|eintritt\w*|arbeitsbeginn|beginn(?: ist)?(?: zum| am)|stellenantritt|startdatum|start(?: ist)?(?: zum| am)|starten|ab dem|zum (?:nächstmöglichen|1\.)|gesendet:|telefonat (?:vom|am)|gestrige|e-?mail vom|urlaub|abwesen\w*|erreichbar|rückmeldung(?: erhalten| bekommen| geben)|melden wir uns|stand:|gegründet|veröffentlicht|inseriert|gesprochen|anzeige vom",
    old=r"statt(?: wie)?|anstatt|anstelle|ursprünglich\w*|nicht (?:wie|mehr)|bisherig\w*|vereinbarten?|geplanten?|angesetzten?|eigentlich|alter termin|nicht wahrnehmen|muss (?:der|unser|das)|\bvon|für (?:den|das)|der termin am|unser\w* (?:termin|gespräch|interview) am|(?:termin|gespräch|interview) (?:am|vom)",
    new=r"auf(?: den)?|neuer termin|neu:|nun|stattdessen|verschieben (?:\w+ ){0,3}auf|verlegt auf|alternativ|ersatztermin\w*|passt|vorschlag\w*|würde",
    unless=r"\bfalls|sollten sie|solltest du|\bwenn|im falle|sofern|wären sie|sollte (?:ihnen|dir|der)|sobald|ob\b",
    negation=r"nicht|kein\w*|ohne|nie",
    agenda=r"ablauf|agenda|tagesplan|programm|zeitplan|stationen|gesprächsrunden|folgende gespräche",
    choice=r"\boder\b|welcher|welche[sr]? termin|zur auswahl|alternativ\w*|zur wahl|folgende(?:n)? termine|terminvorschläge|wahlweise|bevorzug\w*|am besten|einer der|passt",
)

PARTS = Parts(
    closing=r"(?:(?:mit )?(?:freundliche[nm]?|herzliche[nm]?|besten?|vielen|lieben?|schönen?|sonnigen?|kollegialen?) (?:grüßen?|gruessen?|grüssen?|gruß|gruss|dank)(?: (?:aus|und|nach) .{1,40})?|freundliche grüße|viele grüße|beste grüße|liebe grüße|lg|vg|mfg|hochachtungsvoll|danke(?: und viele grüße)?|vielen dank(?: und .{1,30})?|herzlichst|bis bald|ihr\w? .{2,25}-team)",
    role=(
        r"(?:stelle|position|job|tätigkeit|stellenangebot|vakanz|rolle)(?: als| der| des| einer| eines|:| im bereich)",
        r"(?:bewerbung|bewerben|beworben|interesse|gespräch|interview|einladung|anstellung|arbeitsvertrag|aufgabe)(?: \w+){0,4}? (?:als|um die stelle als|auf die (?:stelle|position) (?:als )?|für die (?:stelle|position) (?:als )?|an der (?:stelle|position) (?:als )?)",
        r"(?:stelle|position|rolle|\w*gespräch|interview|ausschreibung)(?= (?-i:[A-ZÄÖÜ]))",
        r"(?:sie|dich|ihnen|dir|verstärkung|sucht|suchen)(?: \w+){0,2}? (?:als|eine?n?)",
        r"(?:bewerbung|einladung|gespräch|interview|absage|zusage|arbeitsprobe|angebot)(?: als|:| -)",
        r"erfahrung als|als",
    ),
    role_before=r"\((?:m|w|d|f|x)/(?:m|w|d|f|x)(?:/(?:m|w|d|f|x|i))?\)|-?stelle\b|-position\b",
    employer=(
        r"(?:bewerbung|gespräch|interview|stelle|position|interesse|einladung|anstellung|mitarbeit|team|tätigkeit|karriere|start|arbeit|willkommen|kennenlernen|termin|vorstellungsgespräch|bewerbungsgespräch|angebot|job)(?: \w+)?(?: bei der| bei dem| beim| bei| an der| an| der| von| mit|,)",
        r"\bbei(?: der| dem)?|\bbeim",
        r"\bder (?=[A-Z])",
    ),
    client=r"(?:unser\w*|mein\w*|der|einen|eines|einem) (?:\w+ )?(?:kunden?|auftraggeber\w*|mandant\w*|kundenunternehmen\w*|klient\w*)\b|im auftrag (?:eines|einer|unser\w*)",
    meet=r"besteht aus|(?:(?:gespräch|interview|termin|telefonat|austausch|sprechen|treffen|unterhalten|call)(?: \w+){0,3} mit|gesprächspartner\w*(?:ist|sind|:| sind| ist)?|teilnehmen (?:werden|wird)?|teilnehmer\w*:?|lernen sie|erwarten (?:sie|dich)|begleite[tn]|gespräch führ\w+(?: mit)?|anwesend(?: sind|:)?|dabei(?: sind|:)?|ihre? ansprechpartner\w*(?: ist|:)?)",
    job=r"dossier|schnupper\w+|profil|anschreiben|probezeit|erfahrung|jury|tätigkeit|vorstell\w+|funktion|hearing|engere wahl|assessment|auswahl\w+|probe\w*|anstellung|bewerb\w+|vorstellungsgespräch\w*|stelle\b|position|lebenslauf|personal\w*|recruit\w+|kandidat\w*|arbeitsvertrag\w*|gehalt\w*|interview\w*|unterlagen|karriere|vakanz|kennenlern\w+|stellenangebot\w*|arbeitsprobe|probe(?:tag|arbeit\w*)|einstellung|\bhr\b|zusammenarbeit",
    interview=r"recruiting|(?:ihr\w*|dein\w*) (?:lebenslauf|unterlagen)\b|vorstellungsgespräch\w*|bewerb\w+|beworben|bewirbst|zweite runde|interview\w*|arbeitsprobe|kennenlerngespräch\w*|arbeitsvertrag|(?:erst|zweit)\w* gespräch",
    colleague=r"durch|von|mit|kolleg\w+|frau|herrn?|und",
    video=r"\bmeet\b|video\w*|zoom|\bteams\b|google meet|webex|online|virtuell\w*|whereby|skype|remote",
    phone=r"telefonieren|anruf\w*|mobilnummer|telefonisch\w*|telefon(?:at|interview|gespräch|termin)\w*|(?:anrufen|rufen wir|rufe) (?:sie|dich|ich)|rufe .{0,20} an\b|per telefon",
    on_site=r"vor ort|persönlich(?:es|en)? (?:gespräch|kennenlernen|treffen|vorstellung\w*)|persönlich in|in unser\w*[ \w]{0,20} (?:büro\w*|haus|räumen|räumlichkeiten|zentrale|niederlassung|werk|filiale|studio|geschäft\w*)|bei uns im|empfang|anfahrt|parkplatz|parkplätze|besucherparkplatz|pforte",
    place=r"(?:adresse|ort|anschrift|treffpunkt|wo)(?: ist)?:|(?:büro|zentrale|niederlassung|räumen|räumlichkeiten|haus|filiale|werk|studio)(?: befindet sich)?(?: in der| in| an der| am| im|,)",
)

KINDS: tuple[tuple[Kind, float, str], ...] = (
    ("reschedule", 2.5, r"(?:statt|anstatt|anstelle) [^.!?]{0,25}\d"),
    ("rejection", 3.5, r"für (?:jemand|eine andere person|eine andere kandidat\w+|einen anderen)|jemand anderes?|(?:diesmal|dieses mal) (?:leider )?nicht|nicht geklappt|eine absage|anders entschieden|keine zusage"),
    ("offer", 3.5, r"(?:du hast|sie haben) (?:den job|die stelle)|(?:stelle|job) gehört (?:dir|ihnen)|willkommen im team|(?:wir wollen|wir möchten) (?:dich|sie) (?:\w+ ){0,4}(?:einstellen|im team|an bord|haben)|für (?:dich|sie) entschieden"),
    ("reschedule", 2.5, r"(?:eine |halbe |zwei )?(?:stunden?|minuten|tage?) (?:später|früher|eher)"),
    ("invitation", 1.5, r"(?:ersuchen|bitten|bitte)(?: \w+){0,3} um (?:\w+ )?(?:bestätigung|rückmeldung|zusage|antwort|nachricht)|bestätigen sie|schauen sie|komm\w* (?:doch )?(?:vorbei|zu uns)|engere (?:aus)?wahl|probe ?arbeiten|schnuppertag|bereiten sie"),
    ("reschedule", 2.5, r"schaffe (?:ich )?(?:es |das )?(?:leider )?nicht|anderen tag|anderes mal|(?:auf|in die) (?:nächste|kommende) woche|(?:geht|klappt) (?:es )?(?:auch|stattdessen)"),
    ("confirmation", 2, r"erinnerung|wir erwarten (?:sie|dich)|(?:sehen|hören|sprechen) (?:wir )?uns (?:dann )?(?:am|um|morgen)"),
    ("invitation", 1, r"(?:magst|möchtest|hättest|hast|kannst|könntest) du|(?:hätten|haben|könnten|können|mögen) sie (?:\w+ ){0,4}(?:zeit|lust|teilnehmen|kommen|einrichten|vorbeikommen|interesse)|bei (?:mir|uns) (?:ginge|geht|passt|wäre)|(?:schreib|sag|melde|gib)\w* .{0,20}(?:passt|bescheid|kurz)|auf einen kaffee|quatschen|austausch\w*|unterhalten|zeit für ein|stehen .{0,20}zur (?:verfügung|auswahl)|schlag\w* .{0,20}vor\b|termin (?:vereinbaren|finden|abstimmen|vorschlagen)|kommen sie|vorbei ?kommen|probearbeiten|probetag|lust\b|was dir passt|am besten passt|möchten? sie|kennenlernen|kennenzulernen"),
    ("invitation", 3, rf"(?:lade|laden|einladen|einladung|eingeladen)\b.{{0,80}}{_TALK}|zu (?:einem|dem|ihrem)(?: \w+){{0,3}} {_TALK}.{{0,50}}(?:einladen|einzuladen|eingeladen)"),
    ("invitation", 2, r"(?:möchten|würden|wollen)(?: (?:wir|ich))?(?: (?:sie|dich|uns))?(?: \w+){0,4} (?:gern\w*|persönlich|näher|kennen ?lernen|sprechen|einladen|unterhalten)|(?:sie|dich) (?:gern\w* )?(?:\w+ ){0,3}kennen ?(?:zu)?lernen|näher kennenlernen"),
    ("invitation", 1.5, r"(?:passt|passen|passte|ginge|geht|klappt|hätten|haben|hast|hättest|wären|wann|welcher|welche|sagt) (?:ihnen|dir|sie|du|es|einer|termin\w*|eine|folgende\w*).{0,40}(?:zeit|termin\w*|\?|passt|recht|besten|zu)|teilen sie (?:mir|uns) .{0,40}(?:termin|mit|verfügbar\w*)|terminvorschl\w+|wann .{0,30}(?:zeit|passt|verfügbar|erreichbar)"),
    ("invitation", 2.5, r"(?:wählen|buchen|suchen|such|wähle|reservieren|buche) (?:sie )?(?:sich |dir )?(?:bitte )?(?:hier |einfach |über .{0,30} )?(?:einen?|ihren|deinen)(?: \w+){0,2} (?:termin|slot|zeitfenster|uhrzeit)|termin (?:aus|auswählen|buchen)"),
    ("invitation", 1, r"nächste[nr]? (?:schritt|runde|stufe)|zweite[nr]? runde|engere[nr]? auswahl|überzeugt|beeindruckt|zeitnah|(?:bitte|kurz) (?:bestätigen|um (?:eine )?(?:kurze )?(?:rückmeldung|bestätigung))|geben sie (?:mir|uns) bescheid|gefallen|angesprochen"),
    ("confirmation", 3, rf"(?:bestätige|bestätigen)(?: (?:wir|ich|ihnen|dir|hiermit|gerne?|den|ihren|unseren|deinen|das))+|(?:hiermit|gerne?) bestätig\w+|terminbestätigung|bestätigung (?:ihres|deines|des|unseres|zum|für)|{_TALK}[^!?]{{0,60}}? (?:ist|steht|wurde) (?:\w+ )?(?:bestätigt|fest|gebucht|eingetragen|fix)|(?:termin|gespräch) steht"),
    ("confirmation", 2, r"(?:erinner\w+)(?: \w+){0,4} (?:an|termin|gespräch|interview)|terminerinnerung|wie (?:besprochen|vereinbart|abgesprochen|telefonisch)|findet(?: \w+){0,4} statt"),
    ("confirmation", 1, r"freue[n]? (?:mich|uns)(?: \w+){0,3} (?:auf (?:das|unser|ihren|den)|sie|dich)|bis (?:dann|dienstag|mittwoch|montag|donnerstag|freitag|morgen|nächste)|melden sie sich (?:bitte )?(?:am empfang|an der pforte)|vielen dank für (?:die|ihre|deine) (?:zusage|rückmeldung|bestätigung)|bitte bringen sie"),
    ("reschedule", 3, r"(?:verschieben|verschoben|verlegen|verlegt|vorverlegt|vorziehen|umplanen|umbuchen|verschiebung|terminverschiebung|terminänderung|verlegung)|neue[nr]? termin|ersatztermin|anderen termin|(?:auf|einen) (?:\w+ )?(?:späteren|früheren) (?:termin|zeitpunkt)|termin(?: \w+){0,6} (?:ändern|geändert)"),
    ("reschedule", 1.5, r"dazwischen ?gekommen|(?:leider )?(?:erkrankt|verhindert)|terminkollision|überschneid\w+|kurzfristig\w*|statt (?:wie|am|um)|umstände|nicht (?:einhalten|wahrnehmen|halten)"),
    ("cancellation", 3.5, r"(?:absagen|abgesagt|abzusagen|stornier\w+|entfällt|entfallen|fällt aus|nicht stattfinden|findet nicht statt)(?! zu)|terminabsage|absage (?:des|unseres|ihres) (?:termin|gespräch|interview)\w*"),
    ("cancellation", 1.5, r"(?:einstellungsstopp|stelle(?: \w+){0,5} (?:eingefroren|auf eis|zurückgezogen|gestrichen|nicht (?:mehr )?besetzt)|budget\w*|ausschreibung(?: \w+){0,4} (?:zurückgezogen|aufgehoben))"),
    ("offer", 3.5, r"(?:vertragsangebot|arbeitsangebot|jobangebot|stellenangebot zu|arbeitsvertrag)|(?:stelle|position|anstellung|vertrag|zusammenarbeit|angebot)(?: (?!termin|gespräch|interview)\w+){0,8} (?:anbieten|anzubieten|unterbreiten|zu machen|machen zu)|(?:bieten|biete) (?:wir|ich)? ?(?:ihnen|dir)(?: (?!termin|gespräch|interview)\w+){0,4} (?:stelle|position|anstellung|vertrag|angebot)|zusage\b(?! (?:und|zum|für den))|(?:für sie|für dich) entschieden|unser angebot"),
    ("offer", 1.5, r"(?:jahresgehalt|bruttogehalt|jahresbrutto|brutto|urlaubstage|tage urlaub|probezeit|unterschrieben\w*|unterzeichn\w+|gegengezeichnet)"),
    ("rejection", 3.5, r"(?:nicht (?:weiter )?(?:berücksichtigen|berücksichtigt|in die engere|anbieten|entsprechen|weiterverfolgen|für sie|für dich)|(?:andere\w*|weitere\w*) (?:bewerber\w*|kandidat\w*|person)(?: \w+){0,3} (?:entschieden|den vorzug|entscheiden|besser|fortsetzen|fortzusetzen)|(?:absage|abzusagen|absagen zu)\b(?! des)|keine (?:positive|erfreulich\w*|gute) (?:nachricht|rückmeldung|antwort)|(?:stelle|position) (?:\w+ ){0,3}(?:bereits|anderweitig|inzwischen|intern) (?:\w+ )?(?:besetzt|vergeben)|gegen (?:ihre|deine) bewerbung|nicht (?:weiter|fortsetzen|fortführen)|mitteilen zu müssen)"),
    ("rejection", 1.5, r"leider|bedauern|für (?:ihre|deine|ihren|deinen) (?:weitere\w*|zukunft|berufliche\w*)|alles gute|viel erfolg (?:bei|für)|keine aussage über|vielzahl|talentpool|entscheidung ist uns nicht leicht"),
    ("task", 3.5, r"(?:arbeitsprobe|probeaufgabe|fallstudie|testaufgabe|programmieraufgabe|case study|hausaufgabe|coding challenge|take-?home|(?:kleine|technische|praktische|schriftliche) aufgabe|aufgabenstellung|übungsaufgabe|aufgabe (?:zu |im )?(?:bearbeiten|anhang|lösen))"),
    ("task", 1, r"(?:lösung|ergebnis\w*|ausarbeitung|abgabe)(?: \w+){0,4} (?:bis|per|an|als|einreichen|zusenden|schicken|hochladen)|bearbeitungszeit|zeitaufwand|(?:senden|schicken|reichen) sie .{0,30}(?:lösung|ergebnis\w*|ausarbeitung)"),
    ("newsletter", 3, r"jobs der woche|(?:neue|passende|aktuelle|weitere|ähnliche) (?:jobs|stellen|stellenangebote|stellenanzeigen)|jobalarm|job-?alert|suchagent|jobagent|newsletter|im browser (?:ansehen|anzeigen|öffnen)|webinar\w*|jetzt (?:anmelden|registrieren|kostenlos)|platz sichern|jobs für (?:sie|dich)"),
    ("newsletter", 1.5, r"abmelden|abbestellen|abbestellung|sie erhalten diese (?:e-?mail|nachricht)|einstellungen (?:ändern|verwalten)|jetzt bewerben|datenschutzerklärung"),
    ("other", 3, r"zahn\w*|praxis\b|arzt\w*|untersuchung|vorsorge|impf\w+|\bdemo\b|produktdemo|vorführung|unsere (?:software|plattform|lösung)|mittagessen|mittagspause|geburtstag|rechnung|bestellung|lieferung|paket|besichtigung|wohnung|sprint|kantine|werkstatt|kundentermin"),
)  # fmt: skip

MARKS = (
    ("money", r"(?:scheck\w*|bitcoin|krypto\w*|usdt|geschenkkarte\w*|gutscheinkarte\w*|western union|vorkasse|gebühr\w*|kaution|vorab(?:zahlung| (?:zahlen|überweisen))|überweis\w+ (?:sie|du)|bearbeitungsgebühr|anzahlung|paypal|(?:laptop|ausstattung|ausrüstung|arbeitsmittel)(?: \w+){0,4} (?:kaufen|bestellen|bezahlen|vorstrecken|erwerben))"),
    ("chat handle", r"(?:telegram|whats ?app|signal-?(?:messenger|app|gruppe)|per signal|über signal|threema|wechat|discord|\bt\.me/|wa\.me/)"),
    ("asks for documents", r"(?:(?:kopie|foto|scan|bild|vorder- und rückseite)(?: (?:ihres|deines|des|vom|von))?(?: \w+)? (?:personalausweis\w*|ausweis\w*|reisepass\w*|führerschein\w*|bankkarte)|ausweiskopie|personalausweis\w*|kontodaten|bankverbindung|bankdaten|\biban\b|steuer-?id|sozialversicherungs(?:nummer|ausweis)|postident|videoident\w*)"),
    ("no interview", r"(?:ohne (?:ein |jedes |weiteres )?(?:\w+ )?(?:vorstellungsgespräch|gespräch|interview)|kein (?:\w+ )?(?:vorstellungsgespräch|gespräch|interview)(?: \w+)? (?:nötig|notwendig|erforderlich)|sofort (?:eingestellt|anfangen|starten)|bereits (?:eingestellt|ausgewählt))"),
)  # fmt: skip

DE = Words(
    code="de",
    common=frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "sie",
            "wir",
            "ihnen",
            "ihre",
            "ihr",
            "für",
            "mit",
            "ist",
            "sind",
            "uns",
            "zu",
            "am",
            "im",
            "um",
            "den",
            "dem",
            "ein",
            "eine",
            "einen",
            "nicht",
            "auf",
            "bei",
            "von",
            "uhr",
            "oder",
            "haben",
            "werden",
            "gerne",
            "bitte",
            "möchten",
            "ich",
            "du",
            "dich",
            "dein",
            "deine",
            "hallo",
            "guten",
            "sehr",
            "geehrte",
            "geehrter",
            "frau",
            "herr",
            "grüßen",
            "grüße",
            "vielen",
            "dank",
            "als",
            "auch",
            "wenn",
            "nach",
            "bis",
            "es",
            "wie",
            "zum",
            "zur",
            "freuen",
        ]
    ),
    calendar=CALENDAR,
    cues=CUES,
    parts=PARTS,
    kinds=KINDS,
    marks=MARKS,
)

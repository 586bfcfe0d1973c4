"""German: what is heard by family, each in many wordings."""

_W = r"[^\s,;:.!?]+"
_JOB = r"(?:stelle|job|arbeit|position|rolle|aufgabe|tätigkeit|posten)"
_OLD = r"(?:(?:mein\w*|d(?:er|ie|as|em|en)) (?:letzte\w*|alte\w*|vorige\w*|frühere\w*|jetzige\w*|aktuelle\w*|derzeitige\w*|bisherige\w*|erste\w*) (?:stelle|job|arbeit|position|firma|arbeitgeber|team|betrieb|büro|laden|unternehmen)|meine[rmn]? (?:job|stelle|arbeit|firma|arbeitgeber|betrieb)|@names@)"
_FIELD = r"(?:züge\w*|bahn\w*|versicherung\w*|bank\w*|logistik|handel|einzelhandel|vertrieb|verkauf|marketing|buchhaltung|software|autos?|lkws?|energie|pharma|mode|möbel\w*|immobilien|zahlen|statistik|finanz\w*|steuern|landwirtschaft|bergbau|technik|maschinen\w*|werbung|(?:ihre[rmns]?|diese[rmns]?|der|die) (?:branche|produkte\w*|thema|bereich|gebiet))"
_PAGE = r"(?:ihre?[nmrs]?|eure?[nmrs]?|die|der|das) (?:\w+ )?(?:webseite|website|internetseite|homepage|seite|anzeige|stellenanzeige|ausschreibung|stellenausschreibung|stellenbeschreibung|firma|unternehmen|produkte?|profil|app)"
_PART = r"(?:rufbereitschaft|bereitschaft\w*|pendeln|pendelei|reisen|reiserei|dienstreisen|schicht\w*|wochenend\w*|nacht\w*|überstunden|papierkram|meetings|telefon\w*|telefonieren|großraumbüro|uniform\w*|frühschicht\w*|kaltakquise|kundenkontakt|fahrerei|doku\w*|support|arbeitszeiten|frühes? aufstehen)"
_POOR = r"(?:schlecht\w*|mies\w*|furchtbar\w*|schrecklich\w*|katastrophal\w*|grauenhaft\w*|übel|üble\w*|verheerend\w*|unterirdisch\w*|lausig\w*)"
_HEARD = r"(?:bewertung(?:en)?|rezension(?:en)?|ruf|kununu-?\w*|kununu|glassdoor)"
_KIN = r"(?:mein\w*|der|die|das|unser\w*) (?:frau|mann|mutter|vater|eltern|schwester|bruder|freundin|freund|sohn|tochter|partnerin|partner|onkel|tante|personalvermittler\w*|headhunter\w*|jobcenter|arbeitsamt|arbeitsagentur|vermittler\w*|berater\w*|coach|mitbewohner\w*)"

WORDINGS = {
    "no_interest": (
        rf"(?:mit|an|für) (?:{_W} ){{0,2}}?{_FIELD} (?:kann|habe|konnte|hatte) ich (?:{_W} ){{0,3}}?(?:nichts anfangen|nichts am hut|kein(?:erlei)? interesse)",
        rf"ich (?:habe|hab) (?:{_W} )?(?:null|keinerlei|kein|überhaupt kein|nicht das geringste) interesse an (?:{_W} )?{_FIELD}",
        rf"{_FIELD} (?:interessier|reiz)(?:en|t) mich (?:{_W} ){{0,3}}?(?:nicht|null|kein bisschen|nie|wenig|einen feuchten)",
        rf"{_FIELD} (?:geben|gibt|sagen|sagt) mir (?:{_W} )?(?:nichts|wenig)",
        rf"{_FIELD} (?:sind|ist|waren|war) (?:{_W} )?(?:nicht|nie|so gar nicht) (?:{_W} )?(?:mein ding|meins|meine welt|mein fall|für mich)",
    ),
    "unprepared": (
        rf"(?:ich|bin|habe|hatte|kam|hab)(?: {_W}){{0,4}}? (?:nicht|nie|keine zeit|keine gelegenheit)(?: \w+)? (?:dazu|gekommen|gehabt|geschafft)?(?: gekommen| gehabt)?,? (?:mir )?{_PAGE} (?:{_W} )?(?:zu lesen|zu studieren|an ?zu ?(?:schauen|sehen|gucken)|durch ?zu ?\w+)",
        rf"ich (?:habe|hab|hatte) (?:mir )?{_PAGE} (?:{_W} )?(?:nicht|nie|noch nicht|gar nicht)(?: \w+)? (?:angeschaut|angesehen|gelesen|angeguckt|durchgelesen|besucht)",
        rf"ich (?:hatte|habe|hab) (?:{_W} )?keine (?:zeit|lust)(?: \w+)?,? mich (?:{_W} )?(?:vorzubereiten|über sie zu informieren|zu informieren|einzulesen)",
        r"ich (?:habe|hab) mich (?:\w+ )?(?:nicht|gar nicht|null|kaum|überhaupt nicht)(?: \w+)? (?:vorbereitet|informiert|eingelesen)",
        r"ich (?:bin|komme) (?:\w+ )?(?:völlig |ganz |komplett |total )?unvorbereitet",
    ),
    "unknown": (
        r"was (?:macht|machen|produziert|verkauft|verkaufen) (?:ihre? firma|ihr unternehmen|sie|ihr|eure firma)(?: (?:hier|da|denn|überhaupt|eigentlich))? (?:noch ?mal|gleich|nochmals|noch gleich|noch einmal)",
        r"(?:welche|was für eine|um welche) (?:stelle|position|firma|aufgabe) (?:war|ist|geht|ging)(?: \w+){0,3}? (?:noch ?mal|gleich|noch gleich)",
        r"(?:helfen sie mir|erinnern sie mich)(?: \w+)?[,:] (?:was|welche|wer)",
        r"von (?:ihnen|ihrer firma|ihrem unternehmen|euch) (?:habe|hatte|hab) ich (?:\w+ )?noch nie (?:was |etwas )?gehört(?=$|[.!])",
    ),
    "leverage": (
        r"(?:ihr|euer|das|ein|ihrem|eurem|einem) angebot (?:\w+ ){0,6}?(?:druckmittel|hebel|verhandlungsmasse|argument)",
        r"als (?:druckmittel|hebel|verhandlungsmasse|faustpfand) (?:\w+ )?(?:bei|gegen|gegenüber|für) (?:\w+ ){0,3}?(?:chef\w*|arbeitgeber\w*|firma|andere\w*|gehaltsverhandlung\w*|vorgesetzte\w*)",
        r"mit (?:ihrem|eurem|einem|diesem) angebot (?:\w+ ){0,6}?(?:gehaltserhöhung|mehr gehalt|druck|verhandeln|pokern)",
        r"ich brauche (?:\w+ )?(?:ein|noch ein|ein zweites) (?:\w+ )?angebot, (?:um|damit) (?:\w+ ){0,7}?(?:druck|verhandeln|gehalt|pokern|chef)",
    ),
    "above": (
        r"(?:ist|wäre|liegt|finde ich) (?:\w+ ){0,3}?(?:unter meinem (?:niveau|stand|können)|unter meiner (?:würde|qualifikation))",
        r"ich (?:bin|wäre) (?:dafür |hierfür |für (?:\w+ ){1,3})?(?:\w+ )?(?:überqualifiziert|zu gut|zu schade)(?: (?:dafür|für \w+(?: \w+)?|hierfür))?(?=$|[.!,;])",
        rf"{_JOB} (?:ist|wäre) (?:\w+ ){{0,3}}?ein (?:rückschritt|abstieg)(?! (?:beim|im|in|an|beim))",
    ),
    "bored_there": (
        rf"(?:in|bei|auf) {_OLD} (?:habe|hab) ich mich (?:{_W} )?(?:zu tode |schrecklich |furchtbar |tödlich |nur |so )gelangweilt",
        rf"ich (?:habe|hab) mich (?:{_W} )?(?:in|bei|auf) {_OLD} (?:{_W} )?(?:zu tode |schrecklich |furchtbar |tödlich |nur |so )?gelangweilt",
        rf"{_OLD} (?:ist|war|wurde) (?:(?:\w+ )?(?:sterbens|tod|stink)?(?:langweilig|öde|stumpfsinnig|geisttötend))",
        r"ich (?:bin|wäre|langweil\w+ mich) (?:\w+ ){0,4}?(?:vor langeweile (?:gestorben|umgekommen|eingegangen)|zu tode)",
    ),
    "part": (
        rf"(?:ich würde|würde ich) (?:{_W} ){{0,3}}?{_PART} (?:hassen|verabscheuen|nicht ertragen|nicht aushalten)",
        rf"ich (?:hasse|verabscheue) (?:(?:die|das|den|ihre|diese\w*|jede\w*) )?{_PART}",
        rf"vor (?:der|dem|den|ihrer|ihren) (?:\w+ )?{_PART} graut (?:es )?mi[rc]h?",
        rf"{_PART} (?:wäre|wären|würde|würden) (?:{_W} ){{0,3}}?(?:der horror|die hölle|ein albtraum|wahnsinnig machen|in den wahnsinn treiben|fertigmachen)",
    ),
    "press": (
        rf"(?:ihre?|eure?) (?:{_W} )?{_HEARD}(?: (?:auf|bei|im|in) {_W})?(?: {_W})? (?:ist|sind|war|waren|fallen) (?:{_W} ){{0,2}}?{_POOR}",
        rf"(?:sie|ihr) (?:haben|habt) (?:{_W} ){{0,3}}?{_POOR} {_HEARD}",
        rf"(?:über sie|über euch|über ihre firma) (?:\w+ ){{0,4}}?(?:liest|hört|habe ich|steht|stehen) (?:{_W} ){{0,3}}?(?:{_POOR}|nichts gutes)",
    ),
    "sent": (
        rf"(?:hier|beworben|gekommen)(?: {_W})?,? weil {_KIN} (?:{_W} ){{0,4}}?(?:wollte|will|gesagt|drängt\w*|gedrängt|sagt\w*|meint\w*|darauf|geschickt|genervt|überredet)",
        rf"{_KIN} (?:hat|haben) mich (?:{_W} ){{0,3}}?(?:überredet(?=$|[.!]|, (?:mich|hier|herzu|zu))|gedrängt|genötigt|hergeschickt|geschickt|gezwungen|breitgeschlagen|angemeldet)",
        rf"(?:es|das) war (?:{_W} )?die idee (?:meine[rs]|der|des) {_W}",
    ),
    "leaving": (
        r"(?:nach|in) (?:einem|zwei|einem halben|ein paar|wenigen|spätestens \w+) (?:jahr|jahren|monaten) (?:kündige|höre|gehe|bin|werde|will|haue|möchte) ich (?:\w+ ){0,3}?(?:wieder (?:weg|kündigen|gehen|aufhören)|weg|kündigen|studieren|auf|ab|gehen)(?=$|[.!,;])",
        r"(?:nach|in) (?:einem|zwei|einem halben) (?:jahr|jahren) (?:kündige ich|bin ich weg)",
        r"ich (?:bleibe|bleib|würde bleiben|will) (?:\w+ ){0,2}?(?:nur|höchstens|maximal) (?:\w+ ){0,2}?(?:bis|ein jahr|ein paar monate|zwei jahre|ein halbes jahr|über den)",
    ),
    "joke": (
        r"(?-i:[A-ZÄÖÜ][\w&-]{2,}) (?:ist|war) (?:(?:wirklich|einfach|echt|ehrlich gesagt|ja|halt) )*(?:ein|der|eine) (?:\w+ )?(?:saftladen|sauladen|sauhaufen|irrenhaus|affenzirkus|ausbeuterladen|saustall|chaosladen|sklaventreiber|lachnummer)",
    ),
}
# In front: denied, told of others, or asked. Behind: what became of it.
UNLESS = r"(?:sagt\w*|meint\w*|gesagt|gemeint|fragt\w*|fürcht\w*|ob|wenn|falls|dachte|angst)"
AFTER = r"(?:ohne|hatte recht|hatten recht|neugierig|begeistert|(?:und|aber|dann|also|bis) (?:dann |jetzt |inzwischen )?(?:habe ich|hab ich|ich habe|ich hab|ich) (?:\w+ ){0,6}?(?:gelesen|gefunden|gelernt|gebaut|gefragt|begonnen|vorgeschlagen|automatisiert)|aber (?:ich|jetzt))"

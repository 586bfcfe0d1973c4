"""Dutch."""

from showup.exchange.formats.pasted.words.shape import Calendar, Cues, Parts, Words
from showup.exchange.records import Kind

_TALK = r"(?:sollicitatiegesprek\w*|gesprek\w*|kennismaking\w*|kennismakingsgesprek\w*|interview\w*|afspraak|belafspraak|telefoongesprek|videogesprek|call|kop koffie|meeloopdag|gesprekje|kennis te maken)"

_MONTHS = {
    "januari": 1,
    "februari": 2,
    "maart": 3,
    "april": 4,
    "mei": 5,
    "juni": 6,
    "juli": 7,
    "augustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mrt": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "maandag": 0,
    "dinsdag": 1,
    "woensdag": 2,
    "donderdag": 3,
    "vrijdag": 4,
    "zaterdag": 5,
    "zondag": 6,
}  # fmt: skip
_SHORT = {"ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "za": 5, "zo": 6}
_NUMBERS = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
}  # fmt: skip

CALENDAR = Calendar(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    short=_SHORT,
    alone=r"(?:ma|di|wo|do|vr)\b(?=\.?,?\s(?:\d{1,2}(?:[.:]\d\d|u\b|\s?uur\b)|om \d|om half|half\b|kwart\b))",
    numbers=_NUMBERS,
    relative={"vandaag": 0, "overmorgen": 2, "morgen": 1},
    article="de|den",
    of="van",
    joins="en|of|dan wel|&",
    until="tot en met|tot|t/m|-",
    between="tussen|van",
    at="om|rond|tijd:|tijdstip:|vanaf",
    on="op|de|van|tot|datum:|per",
    hour=r"uur\b|u\b|h\b",
    morning="'s ochtends|'s morgens|ochtend|in de ochtend",
    afternoon="'s middags|'s avonds|middag|in de middag",
    noon="12 uur 's middags",
    worded=r"(?:(?P<past>kwart over)|(?P<to>kwart voor)|(?P<half_to>half)|\bom) (?P<hour>HOURS)\b",
    same_time=r"(?:op |om )?(?:hetzelfde|dezelfde) (?:tijdstip|tijd|uur)",
    next="volgende",
    coming="aanstaande|aankomende|komende|deze",
    next_week="volgende week|komende week",
)

CUES = Cues(
    deadline=r"tegen|uiterlijk(?: op)?|v[oó]{2}r|voor(?=\s(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\d))|tot(?: en met| uiterlijk)|deadline(?: is|:)?|geldig tot(?: en met)?|tot(?=\s(?:maandag|dinsdag|woensdag|donderdag|vrijdag|\d))|sluit(?: op)?|verloopt(?: op)?|inleveren(?: voor| op)?",
    background=r"sollicitatie van|brief van|mail van|bericht van|verzonden:|startdatum(?: is|:)?|ingangsdatum|indiensttreding(?: per)?|beginnen(?: op| per)?|starten(?: op| per)?|start(?: op| per)?|per(?=\s\d)|in dienst(?: treden)?(?: op| per)?|geplaatst op|spraken(?: we)? (?:elkaar )?(?:op)?|telefoongesprek van|vakantie|afwezig|terugkoppeling|reactie|laten (?:je|u|we) .{0,20}weten|opgericht|besluit",
    old=r"in plaats van|oorspronkelijk\w*|gepland\w*|niet (?:meer|door|lukken|redden)|eerder|ipv|i\.p\.v\.|aanvankelijk|stond|onze afspraak (?:van|op)|het gesprek (?:van|op)|ons gesprek (?:van|op)|afgesproken|kan ik (?:helaas )?niet|kunnen we niet|\bvan\b",
    new=r"naar\b|verplaats\w+ (?:\w+ ){0,3}naar|verzet\w* (?:\w+ ){0,3}naar|verschov\w+ (?:\w+ ){0,3}naar|nieuwe? (?:datum|tijd|tijdstip|moment|afspraak)|voortaan|wordt|zou(?:den)?|kun je|kunt u|stel\w* .{0,12}voor|schikt|komt",
    unless=r"\bals\b|mocht|indien|in het geval|wanneer|om te (?:annuleren|verzetten)|verhinderd bent|verhinderd ben",
    negation=r"\bniet\b|geen|zonder|nooit",
    agenda=r"programma|agenda|dagindeling|indeling|dagprogramma|schema|planning van de dag|zo ziet de dag|rondes",
    choice=r"\bof\b|opties|mogelijkheden|welk\w*|keuze|volgende (?:momenten|tijden|data|tijdstippen)|kies\w*|voorkeur|onderstaande momenten|een van",
)

PARTS = Parts(
    closing=r"(?:(?:met )?(?:een )?(?:vriendelijke|hartelijke|warme|zonnige|beste|collegiale|sportieve) groet(?:en|jes)?|(?:hartelijke |vriendelijke |veel |lieve )?groet(?:en|jes)?(?: (?:uit|van) .{2,30})?|mvg|m\.v\.g\.|hoogachtend|tot (?:dan|snel|ziens|dinsdag|donderdag|maandag|woensdag|vrijdag)|alvast (?:hartelijk )?(?:bedankt|dank)|(?:hartelijk |heel erg |alvast )?(?:bedankt|dank)(?: en groet)?|succes|fijne dag|hartelijk dank|gr)",
    role=(
        r"(?:functie|vacature|rol|positie|baan|job|stage)(?: van| als|: | :| voor| bij)",
        r"(?:sollicitatie|solliciteren|gesolliciteerd|gesprek|interesse|kandidaat|opdracht|sollicitatiegesprek)(?: \w+){0,3}? (?:als|voor de functie van|naar de functie van|op de functie van|op de vacature|voor de vacature|voor de rol van|naar de rol van|op de rol van|voor de functie|naar de functie|in de functie van)",
        r"(?:functie|vacature|rol|\w*gesprek|\w*procedure)(?= (?-i:[A-Z]))",
        r"(?:zoeken|zoekt|aanbieden als|aan te bieden als|in dienst (?:te )?(?:nemen|treden) als|aan de slag als|werken als|baan als|starten als)(?: een)?",
        r"(?:sollicitatie|gesprek|vacature|uitnodiging|aanbod)(?: :|:| -)",
        r"ervaring als|als",
    ),
    role_before=r"\((?:m/v|v/m|m/v/x)\)|m/v|vacature\b|-?functie\b",
    employer=(
        r"(?:sollicitatie(?: \w+)?|interesse|gesprek|werken|team|functie|vacature|baan|welkom|kennismaking|aanbod|afspraak|collega|kantoor|aan de slag|sollicitatiegesprek|medewerker|start|dienst|loopbaan|komen)(?: \w+)? (?:bij|van|met|voor|in)",
        r"\bbij|namens|organisatie|stichting",
        r"\bvan",
    ),
    client=r"(?:onze|mijn|een|een van onze|de|één van onze) (?:opdrachtgevers?|klant(?:en)?|relaties?|cliënt)\b|in opdracht van een|namens (?:een|onze) (?:opdrachtgever|klant)",
    meet=r"bestaat uit|(?:(?:je|u|jij) (?:ontmoet|spreekt|maakt kennis met|hebt een gesprek met|heeft een gesprek met)|(?:gesprek|afspraak|interview|kennismaking|kennismaken|spreken|call|praten|koffie|kennis te maken|ontmoeten) (?:\w+ ){0,2}met|gesprekspartners?(?: zijn| is|:)?|aanwezig zijn|aanwezig:|schuift|vraag naar|vragen naar|sluit .{0,20}aan|ontvangen door|wordt ontvangen door)",
    job=r"profiel|ervaring|procedure|commissie|meedraaien|meelopen|proefdag|proefdraaien|meeloopdag|aanwerving|jobdag|\bjob|sollicit\w+|functie|vacature|\bcv\b|werving|recruit\w+|kandida\w+|arbeidsvoorwaarden|contract|arbeidsovereenkomst|salaris|\bhr\b|personeel\w*|baan|gesprek\w*|motivatiebrief|selectie\w*|rol\b|dienstverband|stage|komen werken|kennismak\w+|kennis te maken",
    interview=r"recruit\w+|(?:je|uw|jouw) cv\b|(?:ge)?sollicit\w*|kandidaat|vacature\w*|werving|kennismakingsgesprek|(?:wilt|wil) komen werken|arbeidsovereenkomst",
    colleague=r"door|met|(?:mijn )?collega|en",
    video=r"\bmeet\b|video\w*|zoom|\bteams\b|google meet|webex|whereby|online|digitaal|virtue\w+|skype|beeldbellen",
    phone=r"telefonisch\w*|per telefoon|(?:bel ik|bellen we|ik bel|wij bellen|we bellen|opbellen|bel je|bel u|gebeld)|telefoongesprek|belafspraak|telefoontje",
    on_site=r"op (?:ons |het |onze )?(?:kantoor|locatie|hoofdkantoor|vestiging|school)|bij ons (?:op|aan|langs|in)|ter plaatse|fysiek|langskomen|langs te komen|kom\w* langs|receptie|persoonlijk gesprek|live|parkeren|in ons (?:kantoor|pand|gebouw|magazijn|atelier)",
    place=r"(?:adres|locatie|waar|plaats)(?: is)? ?:|(?:kantoor|pand|gebouw|vestiging|locatie|magazijn|atelier)(?: is| zit)?(?: aan| in| te| op|,)?(?: de| het)?",
)

KINDS: tuple[tuple[Kind, float, str], ...] = (
    ("reschedule", 2.5, r"(?:in plaats van|ipv|i\.p\.v\.) [^.!?]{0,25}\d"),
    ("rejection", 3.5, r"(?:gekozen|besloten|gaan|verder)(?: \w+){0,4} (?:voor|met) (?:iemand|een ander)|iemand anders|deze keer niet|niet gelukt|bent het niet geworden"),
    ("offer", 3.5, r"(?:baan|plek|functie) is (?:van|voor) (?:jou|u)|welkom (?:in het team|bij de club|aan boord)|(?:je|u) bent het geworden|(?:willen|wil) (?:je|jou|u) (?:heel )?graag (?:hebben|aannemen|in ons team)"),
    ("reschedule", 2.5, r"uur(?:tje)? (?:later|eerder)|minuten (?:later|eerder)|dag(?:je)? (?:later|eerder)|kwartier(?:tje)? (?:later|eerder)"),
    ("invitation", 1.5, r"(?:kun|kunt|kan|zou|past|lukt|schikt|komt|kom) (?:je|u|jij|het|dat|jou)? ?.{0,80}\?|bevestig\w* (?:je|uw|of)|geef .{0,20}seintje|laten we je|meedraaien|meelopen|langs ?komen"),
    ("reschedule", 2.5, r"andere (?:dag|keer)|een ander moment|(?:lukt|red|haal) (?:me |ik |het )?(?:\w+ )?niet|naar (?:volgende|komende) week"),
    ("confirmation", 3, r"herinnering|(?:zien|spreken|verwachten) we (?:je|u|elkaar)"),
    ("invitation", 1, r"(?:heb je|heeft u|hebt u|zou je|zou u|kun je|kunt u|wil je|wilt u|komt|past|schikt|lukt) .{0,40}(?:tijd|langs|\?|uit|passen|schikken)|(?:zullen|kunnen) we|laat (?:het )?(?:me|mij|ons)? ?(?:maar )?weten|stel\w* .{0,15}voor|ik kan op|wij kunnen op|langskom\w+|langs te komen|een paar vragen|leren kennen|bel(?:len|t)? (?:je|ik je|u)|maak kennis|schuift|voorgesteld bij|kom je|komt u"),
    ("invitation", 3, rf"(?:nodig\w*|uitnodig\w*|uitgenodigd|uitnodiging)\b.{{0,80}}{_TALK}|nodig\w* .{{0,30}}uit\b"),
    ("invitation", 2, r"(?:willen|wil|zouden|zou|graag)(?: \w+){0,4} (?:kennis ?(?:te )?maken|kennismaken|ontmoeten|spreken|uitnodigen|uit te nodigen|inplannen|plannen|leren kennen|doorpraten|in gesprek|afspreken)|(?:zullen|kunnen) we (?:\w+ ){0,3}(?:kennis ?maken|kennis te maken|bellen|spreken|afspreken|koffie)"),
    ("invitation", 1.5, r"(?:kun|kunt|kan|zou|heb|heeft|schikt|past|lukt|komt|ben|bent) (?:je|u|jij|jou|het|dit|dat|een|jullie) .{0,50}(?:uit|tijd|beschikbaar|schikt|gelegen|\?)|(?:wanneer|welk\w*|wat) .{0,40}(?:uitkomt|schikt|past|beschikbaar|voorkeur|gelegen|kunt|kun|komt)|(?:je|uw|jouw) beschikbaarheid|laat (?:me |ons |het )?(?:\w+ )?weten .{0,30}(?:wanneer|welk|of|wat)"),
    ("invitation", 2.5, r"(?:kies|kiezen|boek|reserveer|selecteer|plan|prik|kiest|boeken|plannen) (?:zelf |hier |via .{0,30} |je |jouw |uw |dan )?(?:\w+ ){0,3}(?:moment|tijd\w*|slot|datum|afspraak|tijdslot|plekje)"),
    ("invitation", 1, r"volgende (?:ronde|stap|fase)|(?:eerste|tweede) (?:ronde|gesprek)|enthousiast (?:over|geworden)|aangesproken|spreekt ons aan|positief|(?:graag|wil je|wilt u) .{0,20}(?:bevestig\w*|reactie|laten weten)|brief en cv|interesse gewekt|door naar"),
    ("confirmation", 3, rf"(?:hierbij|graag|bij deze|we|wij|ik|hiermee) bevestig\w*|bevestiging (?:van|voor|afspraak|gesprek|sollicitatie\w*)|{_TALK}[^!?]{{0,60}}? (?:is|staat) (?:\w+ )?(?:bevestigd|gepland|vast|ingepland|geboekt)|(?:staat|is) (?:genoteerd|bevestigd|vastgelegd)|afspraak (?:is )?bevestigd"),
    ("confirmation", 2, r"herinner\w+(?: \w+){0,5} (?:aan|gesprek|afspraak|interview)?|(?:zoals|als) (?:afgesproken|besproken|telefonisch)|we (?:zien|spreken) (?:je|elkaar|u) (?:op|dan|morgen)|we verwachten (?:je|u)|verwachten we (?:je|u)"),
    ("confirmation", 1, r"(?:kijken|kijk|zien) (?:ernaar|er naar|uit|er)(?: \w+){0,3} (?:uit|te|ontmoeten|zien|spreken)|leuk dat je|fijn dat (?:je|u)|bedankt voor (?:het|je|uw) (?:bevestig\w+|kiezen|reactie|boeken)|meld (?:je|u) (?:bij|aan)|neem .{0,30}mee|tot (?:dinsdag|woensdag|donderdag|vrijdag|maandag|dan|morgen)"),
    ("reschedule", 3, r"(?:verzet\w*|verplaats\w*|verschuiv\w*|verschov\w*|uitstel\w*|uitgesteld|omzetten|vervroeg\w*|verlat\w+|opschuiven)|(?:nieuwe|andere?) (?:datum|tijd|tijdstip|afspraak|moment|dag)|wijzig\w+ (?:\w+ ){0,4}(?:afspraak|tijd|datum|gesprek)|(?:tijd|datum|afspraak)swijziging"),
    ("reschedule", 1.5, r"tussen ?gekomen|verhinderd|ziek\b|ziekgemeld|overlap|dubbel gepland|in plaats van|ipv|excuses voor|sorry voor|onverwacht\w*|vanwege omstandigheden|griep"),
    ("cancellation", 3.5, r"(?:annuler\w+|geannuleerd|annulering|afzeggen|afgezegd|afblazen|afgelast)|(?:gaat|kan) (?:helaas |dus )?(?:niet|geen) (?:door|doorgaan|plaatsvinden)|niet door\b"),
    ("cancellation", 1.5, r"(?:vacature|functie|procedure|werving|positie|rol)(?: \w+){0,6} (?:ingetrokken|stopgezet|bevroren|on hold|vervallen|gepauzeerd|stilgelegd|aangehouden)|vacaturestop|personeelsstop"),
    ("offer", 3.5, r"(?:baan|functie|contract|arbeidsovereenkomst|dienstverband|positie|aanbod)(?: \w+){0,8} (?:aanbieden|aan te bieden|aan te doen|doen|aan\.)|(?:bieden|bied) (?:we|wij|ik)? ?(?:je|u|jou)(?: (?!gesprek|afspraak)\w+){0,5} (?:functie|contract|baan|positie|dienstverband)|arbeidsvoorwaardenvoorstel|(?:ons|het|dit|een|formele?) (?:arbeidsvoorwaarden)?(?:aanbod|voorstel) (?:is|staat|geldt|voor|in|bij|vind)|voor (?:jou|u|je) (?:hebben )?gekozen|(?:jou|je|u) (?:hebben )?(?:gekozen|willen) (?:als|aannemen)|aangenomen"),
    ("offer", 1.5, r"bruto|maandsalaris|salaris van|proeftijd|vakantiedagen|pensioen|ondertekend\w*|ondertekenen|vakantiegeld|jaarcontract|vast contract|onbepaalde tijd|dertiende maand"),
    ("rejection", 3.5, r"(?:niet (?:verder|door|uit te nodigen|geselecteerd|gekozen|aangenomen|in aanmerking|voor jou|voor u|geworden))|(?:andere|een andere) (?:kandida\w+|sollicitant\w*|persoon)|afgewezen|afwijz\w+|(?:vacature|functie) is (?:inmiddels |al |intern )?(?:vervuld|ingevuld)|beter (?:passen|aansluiten|aansluit|past)|procedure (?:met jou|met u) (?:niet|te beëindigen)|geen goed nieuws|stopt .{0,20}procedure"),
    ("rejection", 1.5, r"helaas|teleurstell\w+|jammer|veel succes (?:met|bij|in)|(?:bewaren|bewaar|in portefeuille)(?: \w+){0,4}|het spijt (?:ons|me|mij)|niet makkelijk|moeilijke keuze|veel (?:reacties|sollicitaties)"),
    ("task", 3.5, r"(?:opdracht|case|casus|test|toets|huiswerkopdracht|praktijkopdracht|proefopdracht|schrijfopdracht|programmeeropdracht)(?: \w+){0,5} (?:maken|uitwerken|voorbereiden|inleveren|thuis|te maken|uit te werken|op te lossen|maakt|uitwerkt)|(?:huiswerk|praktijk|proef|schrijf|programmeer|thuis)opdracht|take-?home|casus|(?:korte|kleine|technische) opdracht|coding challenge"),
    ("task", 1, r"(?:uitwerking|oplossing|resultaat|opdracht)(?: \w+){0,4} (?:sturen|mailen|opsturen|inleveren|in te leveren|uploaden|terug)|(?:stuur|mail|lever|upload) (?:\w+ ){0,4}(?:uitwerking|oplossing|resultaat|opdracht|in)|niet meer dan .{0,12}uur|tijdsinvestering|ongeveer .{0,10}uur (?:werk|tijd)"),
    ("newsletter", 3, r"vacature-?alert|job-?alert|nieuwe vacatures|vacatures (?:voor jou|die|van de week|in jouw)|nieuwsbrief|bekijk (?:deze \w+ )?in (?:je|uw|de) browser|webinar\w*|meld je (?:nu |gratis )aan|schrijf je (?:nu |gratis )?in|reserveer je plek"),
    ("newsletter", 1.5, r"afmelden|uitschrijven|je ontvangt deze (?:e-?mail|mail)|u ontvangt deze|voorkeuren (?:beheren|wijzigen|aanpassen)|solliciteer (?:nu|direct)|bekijk vacature"),
    ("other", 3, r"tandarts\w*|mondhygiënist\w*|huisarts\w*|controle-?afspraak|gebitscontrole|vaccinatie|\bdemo\b|demonstratie|(?:onze|ons) (?:software|platform|oplossing|pakket|product)|lunch\w*|verjaardag|factuur|bestelling|bezorg\w+|pakket(?:je)? wordt|bezichtiging|appartement|garage|\bapk\b|kapper|sprint|kantine|borrel|teamuitje"),
)  # fmt: skip

MARKS = (
    ("money", r"(?:cheque\w*|bitcoin|crypto\w*|usdt|cadeaubon\w*|cadeaukaart\w*|western union|borg\b|waarborg\w*|inschrijfkosten|administratiekosten|vooruit(?:betal\w*| te betalen)|overmaken|tikkie|paypal|aanbetaling|(?:laptop|apparatuur|materiaal|kit|cursus)(?: \w+){0,4} (?:kopen|aanschaffen|bestellen|betalen|voorschieten|aan te schaffen))"),
    ("chat handle", r"(?:telegram|whats ?app\w*|via signal|signal-?(?:app|groep)|op signal|wechat|discord|\bt\.me/|wa\.me/)"),
    ("asks for documents", r"(?:(?:kopie|foto|scan|kopietje)(?: \w+){0,2} (?:paspoort|id-?kaart|identiteitsbewijs|id-?bewijs|rijbewijs|bankpas)|identiteitsbewijs|paspoort|\bbsn\b|burgerservicenummer|bankgegevens|rekeningnummer|\biban\b|bankpas|digid)"),
    ("no interview", r"(?:zonder (?:sollicitatie)?gesprek|geen (?:sollicitatie)?gesprek(?: \w+)? (?:nodig|vereist|noodzakelijk)|(?:direct|meteen|per direct) (?:aangenomen|beginnen|starten)|je bent al aangenomen|gesprek is niet nodig)"),
)  # fmt: skip

NL = Words(
    code="nl",
    common=frozenset(
        ["de", "het", "een", "en", "van", "ik", "je", "u", "jij", "we", "wij", "ons", "onze", "is", "zijn", "op", "te", "voor", "met", "dat", "dit", "die", "niet", "aan", "om", "ook", "bij", "naar", "of", "als", "er", "heb", "hebt", "hebben", "wil", "graag", "kan", "kunnen", "uw", "jouw", "dan", "nog", "maar", "wordt", "beste", "geachte", "groet", "groeten", "hoi", "dag", "bedankt", "tot", "in", "zou", "uur", "graag", "vriendelijke", "geen", "deze", "laat", "weten"]
    ),
    calendar=CALENDAR, cues=CUES, parts=PARTS, kinds=KINDS, marks=MARKS,
)  # fmt: skip

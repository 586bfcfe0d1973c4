"""Dutch."""

from showup.agenda.preparing.sincerity.words.shape import NAMES, Signs

_W = r"[^\s,;:.!?]+"
_ONLY = r"(?:alleen(?: maar)?|enkel|slechts|vooral|voornamelijk|eigenlijk alleen|maar|puur|gewoon)"
_PRACTICE = r"(?:te oefenen|oefenen|oefening|training|trainen|warm te draaien|op te warmen|de oefening|de ervaring|opwarming|in vorm te komen)"
_JOB = (
    r"(?:baan|functie|job|werk|bedrijf|rol|positie|sector|product|vacature|team|organisatie|plek)"
)
_FOLK = r"(?:baas|bazen|bazin|chefs?|leidinggevenden?|managers?|werkgevers?|bedrijf|team|collega's|collega|afdeling|directeur|directie|teamleider|organisatie|kantoor|management|leiding|mensen|firma|bureau)"
_OLD = r"(?:oude|vorige|laatste|ex|ex-|voormalige|vroegere|huidige|eerste|toenmalige)"
_WHO = rf"(?:(?:mijn|m'n|onze|ons) (?:{_OLD}[ -]?)?{_FOLK}|(?:de|het|die|dat) (?:{_OLD} )?{_FOLK}(?: (?:daar|toen))?|{NAMES})"
_MORE = rf"(?: (?:daar|toen|bij {_W}|in {_W}|eigenlijk|altijd|eerlijk gezegd)){{0,3}}"
_BE = r"(?: (?:is|was|zijn|waren|bleek|leek|lijkt))"
_VERY = r"(?: (?:een|zo|heel|erg|echt|echte|totaal|volledig|gewoon|allemaal|nogal|behoorlijk|compleet|complete|totale|absoluut|absolute|grote|één|ontzettend|ook|maar|vreselijk|altijd|pure|stelletje|wel|de)){0,5}"
_FOOL = r"(?:idio(?:ot|ten)|idiote?|sukkels?|incompetente?|onbekwame?|dom|domme|lui|luie|leugenaars?|tiran(?:nen)?|dictators?|klootzak(?:ken)?|eikels?|nietsnut(?:ten)?|waardeloos|waardeloze|achterlijk|achterlijke|amateurs?|narcist(?:en|isch)?|psychopa(?:at|ten)|lul(?:len)?|prutsers?|onnozel|hufters?)"
_MESS = r"(?:ramp(?:en)?|rampzalig|puinhoop|puinzooi|zooitje|chaos|chaotisch|nachtmerrie|hel|circus|grap|lachertje|vreselijk|verschrikkelijk|afschuwelijk|giftig|toxisch|waardeloos|bende|gekkenhuis|drama|schande|rotzooi|belachelijk|slecht gemaakt|slavendrijvers?)"

NL = Signs(
    practice=(
        r"(?:dit|zo'n|deze|een) (?:gesprek|gesprekken|sollicitatiegesprek|sollicitatie) (?:alleen |vooral )?om te oefenen",
        rf"{_ONLY}(?: {_W}){{0,3}}? (?:om|voor|als|ter)(?: (?:een|het|de|wat|te|even|solliciteren|sollicitatiegesprekken|gesprekken|weer|mijn)){{0,3}} {_PRACTICE}",
        r"(?:is|als|was|wordt|zie)(?: \w+){0,5}? (?:oefengesprek|oefensollicitatie|proefgesprek|generale repetitie|generale|testgesprek|oefenronde|opwarmer(?:tje)?|oefening)",
        rf"(?:hier|gekomen|gesolliciteerd|gesprek)(?: {_W}){{0,2}}? om (?:te oefenen|te kijken hoe (?:zulke |zo'n |sollicitatie)?gesprek\w*|wat te oefenen|ervaring op te doen met solliciteren|warm te draaien)",
        r"(?:wilde|wil|wou) (?:alleen |gewoon |eigenlijk |even |maar ){0,4}(?:eens )?(?:sollicitatiegesprekken|solliciteren|gesprekken) oefenen",
    ),
    disinterest=(
        r"(?:zodra|als|wanneer)(?: \w+){0,3} (?:iets|wat) beters",
        r"(?:dit is|jullie zijn|het is)(?: \w+){0,3}? (?:een|mijn) (?:springplank|opstapje)(?: voor mij)?(?=$|[.,!])",
        r"(?:alleen|enkel)(?: maar)? gesolliciteerd,? omdat|solliciteerde alleen,? omdat",
        r"(?:neem|pak|accepteer)(?: \w+)? (?:alles|alles aan|wat er komt|om het even wat)(?: aan)?(?=$|[.,!])",
        r"(?:het|dat) (?:maakt|kan)(?: (?:me|mij)){1}(?: (?:echt|eigenlijk|eerlijk|gezegd|totaal|helemaal)){0,3} (?:niet|niets|niks|weinig|geen)(?: (?:zoveel|veel|zo|moer|bal))? ?(?:uit|schelen)?(?: (?:uit|schelen))? ?,? (?:wat|welke?|waar|of)",
        r"maakt (?:me |mij )?(?:niet|niks) uit(?: (?:welke?|wat|waar))",
        rf"(?:elke|iedere|om het even welke|welke) {_JOB} (?:dan ook|is goed|is prima)",
        rf"(?:heb|zoek|wil)(?: (?:gewoon|alleen|maar|nu)){{0,3}} (?:een {_JOB}(?: nodig)?,? (?:maakt|wat dan|om het even|welke)|(?:zomaar|gewoon) een {_JOB}|een {_JOB} nodig(?=$|[.!]))",
        r"(?:jullie zijn|u bent|dit is|dit zou)(?: (?:maar|eigenlijk|alleen)){0,2} (?:mijn |een )?(?:plan b|tweede keus|tweede keuze|noodoplossing|tussenoplossing|achtervang|laatste redmiddel|overbrugging)",
        rf"(?:ik )?(?:zou|werk|wil)(?: \w+)? (?:liever|eigenlijk liever) (?:bij|voor|ergens) (?:{NAMES}|(?-i:[A-Z]\w+)|anders|een ander)",
        r"(?:uwv|uitzendbureau|vdab|recruiter|moeder|vader|ouders|begeleider|consulent)(?: \w+)? (?:heeft|hebben|heeft me|stuurde) (?:me|mij)(?: \w+){0,2}(?: (?:gestuurd|gedwongen|verplicht))?",
        r"(?:tot|totdat) (?:ik|er)(?: \w+)? (?:iets|wat) (?:beters|anders|leukers)",
        rf"{_JOB} (?:klinkt|lijkt|is)(?: (?:me|mij|nogal|best|een beetje|behoorlijk|vrij|erg|wel)){{0,3}} (?:saai|oninteressant|eentonig|duf)",
        r"(?:heb )?overal (?:op )?gesolliciteerd|op alles gesolliciteerd",
    ),
    disinterest_no=(
        r"(?:jullie|uw|deze|de) (?:producten|projecten|diensten|taken|werkzaamheden) (?:interesseren|boeien) (?:me|mij)(?: \w+){0,2}? (?:niet|weinig)",
        r"heb (?:me|mij) niet voorbereid(?=$|[.,!;]| op)",
        r"weet(?: ik)?(?: (?:eigenlijk|eerlijk|gezegd))?(?: (?:niet|eens|goed|precies)){1,3} wat (?:jullie|u) (?:verkopen|verkoopt|maken|maakt|doen|doet|aanbieden)",
        r"zie (?:me|mezelf)(?: \w+){0,2}? (?:hier niet|niet hier|niet bij jullie|hier niet werken)",
        rf"(?:deze|dit|de|het|jullie|uw) {_JOB} (?:interesseert|boeit|trekt|spreekt) (?:me|mij)(?: \w+){{0,2}}? (?:niet|weinig|nauwelijks)",
        r"(?:ben )?niet (?:echt |zo |erg |heel |bijzonder ){0,4}(?:geïnteresseerd|enthousiast|gemotiveerd) (?:in|over|voor) (?:deze|dit|de|het|jullie|uw|wat)",
        r"(?:heb )?geen (?:idee|flauw idee|benul) wat (?:jullie|u|dit|het|deze)(?: \w+)? (?:doen|doet|maken|maakt|zijn|is)",
        r"weet(?: ik)?(?: (?:eigenlijk|eerlijk|gezegd)){0,3} niet(?: (?:goed|precies|echt|eens|zo)){0,3},? (?:wat|wie) (?:jullie|u|dit|het|deze)(?: (?:bedrijf|organisatie))? (?:doen|doet|maken|maakt|zijn|is)",
        r"(?:heb )?(?:jullie|uw|de) (?:website|site|vacature|product)(?: \w+)? niet (?:bekeken|gelezen|gezien)|heb me (?:echt |eigenlijk )?niet (?:voorbereid|verdiept)",
        r"(?:jullie zijn|dit is) niet mijn eerste (?:keus|keuze)",
    ),
    down=(
        rf"(?:een|dat|die|zo'n) (?:\w+ )?(?:giftige?|toxische?|vreselijke?|verschrikkelijke?|afschuwelijke?|chaotische?|waardeloze?) {_FOLK}",
        r"(?:vol met|vol|allemaal|alleen maar|stelletje|omringd door) (?:idioten|sukkels|prutsers|amateurs|leugenaars|nietsnutten)",
        rf"{_WHO}, (?:een|die|zo'n) (?:\w+ )?{_FOOL}",
        rf"{_WHO}{_MORE}{_BE}{_VERY} (?:onmogelijk|onuitstaanbaar|onverdraaglijk)(?=$|[.,!;])",
        rf"{_WHO} (?:werd|wordt|was) (?:geleid|gerund) door (?:een stel )?(?:idioten|amateurs|prutsers|clowns|incompetenten)",
        rf"{_WHO}{_MORE}{_BE}{_VERY} (?:{_FOOL}|{_MESS})",
        rf"(?:hij|zij|ze|het|dat){_BE}{_VERY} (?:idioot|idioten|sukkels?|incompetent|nietsnutten|klootzak(?:ken)?|leugenaars?|prutsers|hufters?)",
        rf"(?:haat|haatte|verachtte|veracht|verafschuwde)(?: ik)? {_WHO}",
        rf"(?:die|dat|mijn|een|zo'n) (?:{_OLD} )?(?:incompetente|idiote|toxische|giftige|luie|domme|vreselijke|waardeloze) (?:{_OLD} )?{_FOLK}",
        rf"{_WHO} (?:behandelde|behandelden|behandelt|behandelt)(?: \w+){{0,2}} als (?:vuil|slaven|vee|kinderen|honden|stront)",
    ),
    down_no=(
        rf"{_WHO}{_MORE} (?:had|hadden|heeft|hebben) (?:echt )?(?:geen|totaal geen) (?:idee|benul|flauw benul|verstand)(?! dat)",
        rf"kon {_WHO} niet (?:uitstaan|luchten|verdragen)",
        rf"{_WHO}{_MORE} (?:wist|wisten|weet) niet (?:waar (?:hij|zij|ze) mee bezig|wat (?:hij|zij|ze) de(?:ed|den))",
    ),
    here=(
        rf"(?:jullie|uw|deze|dit) (?:bedrijf|website|site|app|product|software|dienst|kantoor|vacature|logo){_BE}{_VERY} (?:{_FOOL}|{_MESS}|lelijk|slecht|saai|ouderwets)",
    ),
    money=(
        r"(?:alleen|enkel)(?: maar)?,? omdat (?:jullie|het|u) (?:goed |beter |meer )?(?:betalen|betaalt)|wil (?:alleen|gewoon) meer verdienen",
        r"(?:alleen|enkel|puur|slechts)(?: maar)? (?:om|voor|vanwege) (?:het |de )?(?:geld|salaris|loon|centen)(?! en)",
        r"(?:interesseert|boeit) (?:me|mij) (?:alleen|enkel)(?: maar)? (?:het |de )?(?:geld|salaris|loon)|alleen (?:het )?(?:geld|salaris|loon) (?:telt|interesseert|boeit)",
        r"(?:het enige|alles) (?:wat|dat) (?:me|mij|ik|telt)(?: \w+)? (?:interesseert |boeit |wil )?is (?:het )?(?:geld|salaris|loon)",
    ),
    negation=(r"niet|nooit|geen|niets|niemand|zonder|noch",),
    unless=(
        r"als(?! ik (?:heel )?eerlijk)|indien|alsof|stel(?: dat)?|mits|of (?:mijn|ik)",
        r"(?:sommige|sommigen|veel|anderen|enkele|de meeste|mensen)(?: (?:mensen|collega's|klanten))? (?:zeggen|zeiden|vinden|vonden|denken|dachten|beweren)|men zegt",
        r"(?:hij|zij|klant|patiënt|vriend(?:in)?|collega|iemand|moeder|vader|krant|gast)(?: \w+)? (?:zei|zegt|noemde|vond|dacht|beweerde|schreef)",
    ),
    mended=(
        r"(?:ze|zij|hij) (?:had|hadden) gelijk|(?:had|hadden) (?:ze|zij|hij) gelijk",
        r"(?:en|maar|tot|dus)(?: (?:toen|later|uiteindelijk|samen))? (?:heb ik|hebben we|ik heb|we hebben|die hebben we|dat heb ik)(?: \w+){0,3}? (?:opgelost|verbeterd|veranderd|vervangen|ingelopen|geleerd|opgeruimd|rechtgezet)",
    ),
)

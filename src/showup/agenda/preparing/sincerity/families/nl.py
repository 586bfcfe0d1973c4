"""Dutch: what is heard by family, each in many wordings."""

_W = r"[^\s,;:.!?]+"
_JOB = r"(?:baan|functie|job|werk|rol|positie|plek)"
_OLD = r"(?:(?:mijn|m'n|de|het) (?:vorige|oude|laatste|huidige|eerste) (?:baan|functie|werk|bedrijf|werkgever|afdeling|team|kantoor|plek)|mijn (?:baan|werk|bedrijf|werkgever)|@names@)"
_FIELD = r"(?:treinen|het spoor|spoorwegen|verzekeringen|banken|bankwezen|financiën|logistiek|verkoop|marketing|boekhouding|auto's|vrachtwagens|energie|mode|meubels|vastgoed|cijfers|belastingen|landbouw|reclame|software|(?:jullie|uw|deze|dit) (?:sector|branche|vakgebied|product|producten)|producten)"
_PAGE = r"(?:jullie|uw|de|het) (?:\w+ )?(?:website|site|webpagina|pagina|advertentie|vacature|vacaturetekst|functieomschrijving|bedrijf|producten?|profiel|jaarverslag)"
_PART = r"(?:piketdienst\w*|bereikbaarheidsdienst\w*|piket|storingsdienst\w*|oproepdienst\w*|consignatie\w*|reizen|reistijd|forenzen|ploegendienst\w*|nachtdienst\w*|weekenddienst\w*|weekenden|nachten|overwerk\w*|papierwerk|vergaderingen|vergaderen|telefoon|bellen|kantoortuin|uniform|werktijden|vroege diensten|klantcontact)"
_POOR = r"(?:slecht\w*|beroerd\w*|vreselijk\w*|verschrikkelijk\w*|belabberd\w*|rampzalig\w*|dramatisch\w*|waardeloos|waardeloze|bedroevend\w*)"
_HEARD = r"(?:reviews?|recensies|beoordeling(?:en)?|reputatie|naam|glassdoor-?\w*|score)"
_KIN = r"(?:mijn|m'n|de|het|een) (?:vrouw|man|moeder|vader|ouders|zus|broer|vriendin|vriend|zoon|dochter|partner|oom|tante|recruiter|headhunter|uwv|uitzendbureau|begeleider|coach|huisgenoot)"

WORDINGS = {
    "no_interest": (
        rf"(?:met|in|aan) {_FIELD} heb ik (?:{_W} )?(?:niets|niks|geen interesse|weinig)",
        rf"ik heb (?:{_W} )?(?:niets|niks|geen klap) (?:{_W} )?met {_FIELD}",
        rf"ik heb (?:{_W} )?(?:geen enkele|geen|nul|totaal geen) (?:interesse|belangstelling) (?:in|voor) {_FIELD}",
        rf"{_FIELD} (?:interesseert|interesseren|boeit|boeien|doen|doet|zeggen|zegt) (?:me|mij) (?:{_W} )?(?:niet|niets|niks|geen bal|geen zier|nooit|weinig)",
        rf"{_FIELD} (?:is|zijn|was|waren) (?:{_W} )?(?:niet|nooit) (?:{_W} )?(?:mijn ding|iets voor mij|aan mij besteed)",
    ),
    "unprepared": (
        rf"ik (?:ben|heb|had|kwam) (?:er )?(?:{_W} )?(?:niet|geen tijd|geen gelegenheid)(?: {_W})? (?:aan toegekomen|toegekomen|gehad|gevonden)?,? ?(?:om )?(?:naar )?{_PAGE} (?:te|door te) (?:bekijken|lezen|kijken|bezoeken|nemen)",
        rf"ik heb (?:naar )?{_PAGE} (?:{_W} )?(?:niet|nooit|nog niet|helemaal niet)(?: \w+)? (?:bekeken|gelezen|bezocht|gekeken|doorgenomen)",
        r"ik heb me (?:\w+ )?(?:niet|helemaal niet|totaal niet|nauwelijks)(?: \w+)? (?:voorbereid|ingelezen|verdiept)",
        r"ik had geen tijd om (?:me )?(?:\w+ )?(?:voor te bereiden|in te lezen|te verdiepen)",
        r"ik (?:ben|kom) (?:\w+ )?onvoorbereid",
    ),
    "unknown": (
        r"wat (?:doet|doen|maakt|maken|verkoopt|verkopen|deed|deden) (?:jullie|uw|het|dit) ?(?:bedrijf|firma|zaak)?(?: (?:hier|nu|precies))? (?:ook alweer|ook al weer|eigenlijk ook alweer|nog eens)",
        r"(?:welke|om welke|wat voor) (?:functie|baan|vacature|bedrijf|plek) (?:was|is|ging|gaat)(?: \w+){0,3}? (?:ook alweer|ook al weer|nog eens)",
        r"ik had (?:\w+ )?nog nooit van (?:jullie|u|uw bedrijf) gehoord(?=$|[.!])",
    ),
    "leverage": (
        r"(?:jullie|uw|een|dit|het) (?:\w+ )?(?:aanbod|bod|aanbieding) (?:\w+ ){0,5}?(?:drukmiddel|hefboom|onderhandelen|pressiemiddel|wisselgeld|opslag)",
        r"als (?:drukmiddel|hefboom|pressiemiddel|wisselgeld|stok) (?:\w+ )?(?:bij|tegen|voor|richting) (?:\w+ ){0,3}?(?:baas|werkgever|chef|bedrijf|andere?|opslag|salaris\w*)",
        r"ik (?:heb|zoek|wil) (?:\w+ )?(?:een|nog een) (?:tweede |ander )?(?:aanbod|bod) (?:nodig )?(?:om|zodat) (?:\w+ ){0,5}?(?:druk|onderhandelen|opslag|baas)",
    ),
    "above": (
        r"(?:is|zou|ligt|vind ik) (?:(?!geen |niets |niet )\w+ ){0,3}?(?:beneden mijn (?:niveau|stand|waardigheid|peil|kunnen)|onder mijn (?:niveau|stand|kunnen)|te min voor mij)",
        r"ik ben (?:\w+ )?(?:overgekwalificeerd|te goed|te hoog opgeleid)(?: (?:hiervoor|daarvoor|voor (?:dit|deze|jullie)(?: \w+)?))?(?=$|[.!,;])",
        rf"{_JOB} (?:is|zou) (?:\w+ ){{0,3}}?een (?:stap terug|stap achteruit|degradatie)(?! (?:in|qua|van))",
    ),
    "bored_there": (
        rf"(?:bij|in|op) {_OLD} (?:heb ik me|verveelde ik me|verveel ik me) (?:(?!geen |nooit |niet )\w+ )?(?:dood|kapot|rot|te pletter|verveeld|suf|stierlijk)",
        r"ik (?:verveel|verveelde) me (?:\w+ )?(?:dood|kapot|rot|te pletter|stierlijk|suf)",
        rf"ik heb me (?:{_W} )?(?:bij|in|op) {_OLD} (?:dood|kapot|rot|te pletter|stierlijk|suf)? ?verveeld",
        rf"{_OLD} (?:is|was|werd) (?:\w+ )?(?:dood|slaapverwekkend|geestdodend|oersaai|saai|stomvervelend|doodsaai)",
    ),
    "part": (
        rf"ik (?:haat|verafschuw) (?:(?:de|die|het|al|dat|jullie) ){{0,3}}{_PART}",
        rf"ik zou (?:(?:de|die|het|al|dat|jullie|van) ){{0,3}}{_PART} (?:haten|verafschuwen|verschrikkelijk vinden|vreselijk vinden|niet trekken)",
        rf"(?:de|die|het|al dat) {_PART} (?:zou|zouden) (?:me|mij) (?:gek|stapelgek|kapot) maken",
        rf"ik zie (?:\w+ )?(?:als een berg )?op tegen (?:de|die|het|al dat|jullie) {_PART}",
    ),
    "press": (
        rf"(?:jullie|uw) {_HEARD}(?: (?:op|bij) {_W})? (?:is|zijn|was|waren) (?:\w+ )?{_POOR}",
        rf"(?:jullie|u) (?:hebben|heeft|hebt) (?:\w+ ){{0,2}}?{_POOR} {_HEARD}",
        rf"ik heb (?:{_W} ){{0,2}}?{_POOR} (?:dingen|verhalen|reviews) over (?:jullie|u|uw bedrijf) gelezen",
    ),
    "sent": (
        rf"(?:hier|gesolliciteerd|gekomen)(?: (?:vooral|alleen|eigenlijk|enkel|hoofdzakelijk))? omdat {_KIN} (?:{_W} ){{0,3}}?(?:wilde|wil|zei|vond|aandrong|bleef|gezegd|stuurde|moest|zeurde)",
        rf"{_KIN} heeft (?:me|mij) (?:{_W} ){{0,3}}?(?:overgehaald(?=$|[.!]| om (?:te (?:solliciteren|komen)|hier))|gestuurd|gedwongen|gepusht|aangemeld|gepord)",
        rf"het was (?:\w+ )?het idee van {_KIN}",
    ),
    "leaving": (
        r"(?:over|na|binnen) (?:een jaar|twee jaar|een half jaar|een paar maanden) (?:ga ik weg|ben ik weg|vertrek ik|neem ik ontslag|zeg ik op|stop ik(?= (?:weer|ermee|om))|ben ik (?:weer )?(?:weg|vertrokken))",
        r"ik (?:ga|vertrek|neem ontslag|stop) (?:\w+ )?(?:over|na|binnen) (?:een jaar|twee jaar|een half jaar|een paar maanden) (?:weg|weer weg|om te|ermee|studeren)",
        r"ik (?:blijf|zou|wil) (?:\w+ ){0,2}?(?:maar|alleen|hooguit|hoogstens|maximaal) (?:\w+ ){0,2}?(?:een jaar|een paar maanden|half jaar|tot)(?: blijven)?",
    ),
}
# In front: denied, told of others, or asked. Behind: what became of it.
UNLESS = r"(?:zegt|zei|zeggen|vindt|vond|vroeg|vrees|bang|als|of|dacht)"
AFTER = r"(?:zonder|had gelijk|hadden gelijk|nieuwsgierig|enthousiast|(?:en|maar|dus|toen) (?:toen |nu |later |sindsdien )?(?:heb ik|ik heb|ik) (?:\w+ ){0,6}?(?:gelezen|gevonden|geleerd|gebouwd|gevraagd|voorgesteld|geautomatiseerd)|maar (?:ik|nu))"

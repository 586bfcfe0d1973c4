"""German."""

from showup.agenda.preparing.sincerity.words.shape import NAMES, Signs

_W = r"[^\s,;:.!?]+"
_ONLY = r"(?:nur|bloß|lediglich|hauptsächlich|eigentlich nur|einfach nur|vor allem|in erster linie|eher|rein)"
_PRACTICE = r"(?:übung|üben|training|trainieren|probe|probelauf|testlauf|generalprobe|warmmachen|warmzumachen|aufwärmen|aufzuwärmen|zu üben|zu trainieren|übungszwecken)"
_TALKS = r"(?:vorstellungsgespräche?n?|bewerbungsgespräche?n?|gespräche?n?|interviews?)"
_JOB = r"(?:job|stelle|position|arbeit|firma|unternehmen|aufgabe|rolle|betrieb|team|branche|produkt|tätigkeit)"
_OLD = r"(?:alte[nrms]?|letzte[nrms]?|ehemalige[nrms]?|frühere[nrms]?|vorherige[nrms]?|vorige[nrms]?|damalige[nrms]?|jetzige[nrms]?|aktuelle[nrms]?|erste[nrms]?)"
_FOLK = r"(?:ex-?)?(?:chefs?|chefin|bosse?|vorgesetzte[nr]?|arbeitgeber(?:in|s|n)?|firma|unternehmen|betrieb|team|kollegen|kollegin(?:nen)?|kollege|abteilung|teamleiter(?:in)?|leiter(?:in)?|leitung|geschäftsführer(?:in)?|geschäftsführung|geschäftsleitung|management|führung|büro|laden|agentur|mitarbeiter|leute|abteilungsleiter(?:in)?|manager(?:in)?)"
_WHO = rf"(?:(?:mein|unser)(?:e|en|em|er|es)? (?:{_OLD} )?(?:ex-?)?{_FOLK}|(?:der|die|das|den|dem) (?:{_OLD} )?{_FOLK}|{NAMES})"
_MORE = rf"(?: (?:dort|da|damals|bei {_W}|in {_W}|früher|ehrlich gesagt|immer|eigentlich)){{0,3}}"
_BE = r" (?:ist|war|sind|waren|wirkt|wirkte|wurde)"
_VERY = r"(?: (?:ein|eine|einen|einer|der|die|das|reine[rs]?|pure[rs]?|so|sehr|ja|total|völlig|komplett|absolut|einfach|echt|wirklich|alle|alles|ziemlich|richtig|richtige[rs]?|echte[rs]?|totale[rs]?|absolute[rs]?|nur|ehrlich|gesagt|und|große[rs]?|wahre[rs]?|lauter|haufen|schon)){0,5}"
_FOOL = r"(?:(?:voll)?idiot(?:en|in)?|idiotisch|trottel|depp(?:en)?|unfähig(?:e[rn]?)?|inkompetent(?:e[rn]?)?|nichtsnutze?|faul|dumm|blöd|lügner(?:in)?|tyrann(?:en|in)?|diktator|choleriker(?:in)?|cholerisch|narzisst(?:en|in)?|narzisstisch|pfeifen?|flaschen?|versager|arschlo(?:ch)|arschlöcher|ahnungslos|dilettanten|hohl|dilettantisch|psychopath(?:en)?|kontrollfreaks?)"
_MESS = r"(?:katastrophe|katastrophal|witz|chaos|chaotisch|chaosladen|chaotenhaufen|saftladen|sauladen|sauhaufen|zirkus|hölle|albtraum|alptraum|horror|toxisch|furchtbar|schrecklich|grauenhaft|grottig|mist|scheiße|schrott|irrenhaus|lachnummer|unter aller sau|miserabel|schlecht (?:gemacht|geführt|organisiert)|müll|ausbeuter(?:ei|isch)?|sklaventreiber)"

DE = Signs(
    practice=(
        r"(?:gespräch|das|dies|es)(?: \w+)? ist(?: \w+)?(?: (?:eine|ein|reine|gute|schöne|nur|halt)){1,4} (?:übung|training|probe)(?: für mich)?(?=$|[.,!;])",
        r"(?:gespräch|termin|interview|das|dies|sie|es)(?: \w+){0,3}? als (?:generalprobe|probe|probelauf|übung|training|testlauf|aufwärmrunde)",
        r"(?:will|wollte|möchte|brauche)(?: ich)? (?:nur|bloß|einfach)(?: (?:mal|ein bisschen|etwas))? (?:üben|trainieren)",
        rf"(?:brauche|will|wollte|möchte)(?: {_W}){{0,4}}? (?:übung|praxis|training) (?:in|für|mit|bei) {_TALKS}",
        rf"{_ONLY}(?: {_W}){{0,4}}? (?:zum|zur|als|für die|für den|zu|um|mal|ein bisschen|etwas)(?: {_W}){{0,3}}? {_PRACTICE}",
        rf"(?:nur|bloß|lediglich)(?: (?:ein|eine|so|als|zum|zur|zu|kleines?|mal|reine[rs]?)){{0,3}} (?:{_PRACTICE}|übungsgespräch|probegespräch|testgespräch|aufwärmrunde)",
        rf"(?:gekommen|hier|beworben|gespräch|gekommen bin)(?: {_W}){{0,2}}?,? um(?: {_W}){{0,6}}? (?:zu üben|zu trainieren|warmzumachen|aufzuwärmen|zu proben|in übung zu (?:kommen|bleiben))",
        rf"(?:das|dies|es|für mich)(?: hier)? (?:ist|war|wäre)(?: {_W}){{0,4}}? (?:ein |eine )?(?:übungsgespräch|probegespräch|testlauf|probelauf|generalprobe|übung|training|aufwärmen|aufwärmrunde|trockenübung)",
        rf"(?:wollte|will|möchte)(?: {_W}){{0,4}}? (?:{_TALKS} (?:üben|trainieren|testen|ausprobieren)|(?:testen|sehen|schauen|ausprobieren|gucken),? wie (?:solche |so |diese )?{_TALKS})",
        r"(?:wieder )?in übung (?:zu )?(?:kommen|bleiben)",
    ),
    disinterest=(
        r"(?:welche[rns]?|was|wo|wohin)[^,.!?;]{1,60}, (?:ist|wäre) mir(?: \w+){0,2}? (?:egal|gleich|wurscht|schnuppe)",
        r"(?:sobald|wenn|falls)(?: \w+){0,2} (?:etwas|was) (?:besseres|richtiges|anderes)",
        r"(?:das|dies|es|die stelle|sie|ihr)(?: \w+){0,4}? (?:nur |bloß )?(?:ein|mein) sprungbrett(?: für mich)?(?=$|[.,!])",
        r"(?:nur|bloß) beworben,? (?:weil|da|denn)|bewerbe mich nur,? weil",
        r"(?:frau|mann|mutter|vater|eltern|berater(?:in)?|freundin|freund) (?:wollte|wollten|will|wollen|meinte|meinten),? (?:dass )?ich (?:mich bewerbe|komme|hingehe|soll mich bewerben|solle mich bewerben)",
        r"nehme(?: \w+){0,2}? (?:alles|jeden job|jede stelle|was kommt|was ich kriege|was ich kriegen kann)(?=$|[.,!])",
        r"(?:mir|es) (?:ist|war|wäre)(?: (?:es|mir|eigentlich|ehrlich|gesagt|ziemlich|völlig|total|relativ|komplett|doch)){0,4} (?:egal|gleich|wurscht|schnuppe),? (?:welche[rns]?|was|wo|wohin|ob ich)",
        rf"(?:die|diese|der|dieser|das|dieses|ihre?|euer|eure) {_JOB} (?:ist|wäre|sind) mir(?: \w+){{0,2}}? (?:egal|wurscht|gleich|schnuppe)",
        r"(?:brauche|will|suche|hauptsache|nehme)(?: (?:einfach|nur|halt|doch|bloß|eben)){0,3} (?:irgendein(?:en?)? (?:job|stelle|arbeit)|irgendwas|einen job|arbeit, egal)",
        r"(?:sie sind|ihr seid|das ist|das wäre|es ist|die stelle ist)(?: (?:nur|bloß|eher|für|mich|leider|halt|ehrlich|gesagt)){0,4} (?:mein |meine |die |der |eine )?(?:plan b|zweite wahl|notlösung|notnagel|übergangslösung|zwischenlösung|lückenfüller|ersatzplan|backup)",
        rf"(?:würde|möchte|will)(?: (?:ich|ehrlich|gesagt|eigentlich|viel)){{0,3}} lieber (?:bei|zu|für|woanders) ?(?:{NAMES}|{_W})?(?: (?:arbeiten|anfangen|gehen))",
        r"(?:arbeitsamt|jobcenter|agentur für arbeit|arbeitsagentur|vermittler(?:in)?|berater(?:in)?|mutter|vater|frau|mann|eltern|amt|recruiter(?:in)?|headhunter(?:in)?)(?: \w+)? (?:mich|mir)(?: \w+){0,2} (?:geschickt|gezwungen|gesagt|gedrängt|geschickt hat|schickt)",
        r"(?:(?:hat|haben) )?mich (?:das |die |der |mein |meine )?(?:arbeitsamt|jobcenter|agentur für arbeit|arbeitsagentur|vermittler(?:in)?|berater(?:in)?|amt|recruiter(?:in)?|eltern)(?: \w+){0,2} geschickt",
        r"bis (?:ich|sich)(?: \w+)? (?:etwas|was) (?:besseres|anderes|richtiges)|bis (?:etwas|was) besseres",
        rf"{_JOB} (?:klingt|ist|scheint|wirkt|hört sich)(?: (?:mir|für mich|ziemlich|eher|sehr|echt|etwas|ein bisschen|zu|recht|eigentlich)){{0,3}} (?:langweilig|öde|eintönig|uninteressant|stumpf)",
        r"(?:habe mich|bewerbe mich) (?:einfach )?(?:überall|auf alles|wahllos)(?: \w+)?",
        rf"(?:diese|die|der|ihre?|das) {_JOB} (?:langweilt|reizt mich wenig|lässt mich kalt)",
    ),
    disinterest_no=(
        r"(?:ihre|eure|diese|die) (?:produkte|projekte|aufgaben|themen|dienste|kunden) interessieren mich(?: \w+){0,2}? (?:nicht|kaum|wenig)",
        r"bin(?: auf (?:das|dieses) gespräch)? (?:gar |überhaupt |leider )?nicht(?: \w+)? vorbereitet",
        r"(?:kann|könnte) mir(?: \w+){0,2} (?:nicht|kaum)(?: \w+)? vorstellen,? (?:hier|bei ihnen|das|diese|für sie)",
        r"sehe mich(?: \w+){0,2}? nicht (?:hier|bei ihnen|in dieser|in diesem)",
        r"(?:weiß|wüsste)(?: \w+){0,3} nicht(?: \w+)?,? was (?:sie|ihr) (?:verkaufen|verkauft|herstellen|herstellt|anbieten|anbietet)",
        r"(?:habe )?vergessen,? (?:wie|was|worum|welche)(?: \w+){0,4} (?:firma|stelle|unternehmen)",
        r"mein herz (?:schlägt|hängt)(?: \w+)? nicht (?:für|an)",
        r"wollte(?: eigentlich)? (?:nie|niemals)(?: (?:in|im|als|bei|der|die|dieser|dem)){0,3}? (?:\w+ )?(?:arbeiten|werden)",
        rf"(?:kein|keinerlei|wenig|null|kaum) interesse an (?:der|dieser|dem|diesem|ihrer|ihrem|eurer|eurem) {_JOB}",
        r"weiß(?: \w+){0,2}? nicht mehr,? (?:was|worum|welche[rs]?|wer)",
        rf"was (?:ihre|eure|die|diese) {_JOB}(?: {_W})? (?:macht|tut|herstellt),? weiß ich(?: \w+)? nicht",
        rf"(?:interessiere mich|interessiert mich|interessieren mich|reizt mich|begeistert mich)(?: (?:eigentlich|ehrlich|gesagt|auch|gar|überhaupt|leider|an|sich)){{0,4}} (?:nicht|kaum|wenig)(?: (?:so|wirklich|besonders|sonderlich|sehr|recht|unbedingt|für|richtig)){{0,4}}(?: (?:diese|die|der|das|ihre?|dafür|diesen|ihr|den)(?: {_JOB})?)?(?=$|[.,!;])",
        rf"(?:diese|die|der|das|ihre?|dieser) {_JOB} (?:interessiert|reizt|begeistert|gefällt|sagt) (?:mich|mir)(?: {_W}){{0,3}}? (?:nicht|kaum|wenig)",
        rf"(?:bin )(?:nicht|kaum)(?: (?:wirklich|sehr|so|besonders)){{0,2}} (?:an|von) (?:der|dieser|diesem|dem|ihrem|ihrer) {_JOB} (?:interessiert|begeistert|überzeugt)",
        rf"(?:habe )?keine ahnung,? (?:was|wer) (?:sie|ihr|ihre|eure|die|diese)(?: {_W}){{0,4}}? (?:macht|machen|tut|tun|sind|seid|ist)",
        rf"weiß(?: (?:ich|eigentlich|ehrlich|gesagt|gar|auch|noch)){{0,4}} nicht(?: (?:so|genau|richtig|einmal|mal|recht|wirklich)){{0,3}},? (?:was|wer) (?:sie|ihr|ihre|eure|die|diese)(?: {_W}){{0,3}}? (?:macht|machen|tut|tun|sind|seid|ist)",
        rf"(?:mit|an) (?:ihr|euer|der|dem|diese[rm]|eure)(?:em|er|en)? {_JOB}(?: {_W}){{0,2}}? (?:nicht|wenig|nichts)(?: viel| so viel| so recht)? anfangen",
        rf"habe (?:mich|mir)(?: (?:ehrlich|gesagt|eigentlich|leider)){{0,3}} (?:nicht|gar nicht|überhaupt nicht|kaum|(?:ihre?|eure?|die) (?:web)?(?:seite|website|homepage|stelle\w*) (?:gar |noch |überhaupt )?nicht)(?: {_W}){{0,5}}? (?:vorbereitet|angeschaut|angesehen|informiert|beschäftigt|durchgelesen)",
        rf"(?:ihre?|eure?|die) (?:web)?(?:seite|website|homepage|anzeige|ausschreibung)(?: {_W}){{0,2}}? nicht (?:gelesen|angeschaut|angesehen|besucht)",
        r"(?:sie sind|ihr seid|das ist)(?: \w+)? nicht meine (?:erste|1\.) wahl",
    ),
    down=(
        r"(?:nur|lauter|alles|voller|ausschließlich|von|unter)(?: \w+)? (?:idioten|vollidioten|trotteln?|deppen|amateuren?|dilettanten|unfähigen?|lügnern?|versagern?|narzissten|nichtsnutzen?)",
        rf"(?:für|bei|in|von|aus) (?:eine[rnm]?|so eine[rnm]?) (?:furchtbare|schreckliche|toxische|chaotische|grauenhafte|katastrophale|miserable|unfähige)[rnm]? {_FOLK}",
        rf"{_WHO} (?:wurde|wird|war|ist)(?: \w+)? von (?:lauter |totalen |echten )?(?:idioten|amateuren|trotteln|unfähigen|dilettanten|stümpern|deppen|narzissten|clowns)",
        rf"{_WHO}, (?:ein|eine|dieser|diese) (?:\w+ )?(?:{_FOOL}|narzisstin|tyrannin|cholerikerin)",
        rf"{_WHO}{_MORE}{_BE}{_VERY} (?:unmöglich|unerträglich|unausstehlich)(?=$|[.,!;])",
        rf"{_WHO}(?: {_W}){{0,3}}? wie (?:dreck|müll|sklaven|vieh|kinder|idioten|nummern) behandelt",
        rf"bei (?:{NAMES}|denen) (?:war|ist|ging)(?: (?:es|das|alles|die|der|ein|eine|reine|reinste|nur|einfach)){{1,4}} {_MESS}",
        rf"{_WHO}{_MORE}{_BE}{_VERY} (?:{_FOOL}|{_MESS})",
        rf"(?:er|sie|das|die|alle)(?: (?:dort|da))?{_BE}{_VERY} (?:idioten?|vollidioten?|trottel|deppen?|unfähig|inkompetent|nichtsnutze|versager|faul|lügner|ahnungslos|arschlöcher|dilettanten|pfeifen|flaschen)",
        rf"(?:hasse|hasste|verachte|verachtete)(?: ich)?(?: \w+)? {_WHO}",
        rf"{_WHO}(?: {_W}){{0,2}}? (?:gehasst|verachtet)",
        rf"(?:ein|eine|so ein|so eine|dieser?|dieses|der|die|das|mein|meine|meinem|meiner|unser|unsere)(?: {_OLD})? (?:unfähige|inkompetente|toxische|dumme|blöde|chaotische|faule|idiotische|cholerische|narzisstische|ahnungslose|schreckliche|furchtbare)[rsnm]?(?: {_OLD})? {_FOLK}",
        rf"(?:bei|in) (?:meine[mr]|unsere[mr]|der|dem)? ?(?:{_OLD} )?{_FOLK}(?: {_W})? (?:herrschte|herrscht|war|ist|gab es|ging es)(?: (?:immer|nur|das|reine|reinste|totale|pures|völliges|zu|wie|im)){{0,4}} (?:chaos|hölle|irrenhaus|kindergarten|zirkus|katastrophe)",
        rf"{_WHO}(?: {_W}){{0,2}}? (?:behandelt|behandelte|behandeln|behandelten)(?: {_W}){{0,3}}? wie (?:dreck|müll|sklaven|vieh|kinder|idioten)",
        rf"{_WHO}{_MORE} (?:lügt|log|belog|belügt)",
    ),
    down_no=(
        rf"{_WHO}{_MORE} (?:hatte|hat|haben|hatten) von (?:nichts|tuten und blasen)(?: eine)? ahnung",
        rf"{_WHO}{_MORE} (?:hatte|hat|hatten|haben)(?: (?:wirklich|einfach|überhaupt|echt|absolut)){{0,2}} (?:keine|null|keinen) (?:ahnung|plan|blassen)(?!,? (?:dass|wann|wie viel))",
        rf"(?:konnte|kann) {_WHO} nicht (?:ausstehen|leiden|ertragen)",
        rf"{_WHO}{_MORE} (?:wusste|wussten|weiß|wissen) nicht,? was (?:er|sie) (?:tut|tat|tun|taten|macht|machte|machen)",
    ),
    here=(
        rf"(?:ihre?|eure?|diese[rs]?) (?:firma|unternehmen|website|webseite|seite|homepage|app|produkt|software|büro|anzeige|stellenanzeige|dienst|laden|logo)(?: \w+)?{_BE}{_VERY} (?:{_FOOL}|{_MESS}|schlecht|hässlich|langweilig|veraltet)",
    ),
    money=(
        r"(?:will|möchte|wollte)(?: ich)? (?:nur|bloß|einfach nur) (?:mehr |gut |besser )?(?:geld|verdienen|gehalt)",
        r"(?:nur|bloß),? weil(?: \w+){1,4} (?:besser |mehr |gut )?(?:bezahlt|zahlt|zahlen|bringt)",
        r"(?:zahlen|zahlt|gehalt|geld|bezahl\w+)[^.!?]{0,30} nur (?:deshalb|deswegen|darum)",
        r"(?:nur|bloß|allein|lediglich|ausschließlich|einzig)(?: (?:um|wegen|für|an|das|auf)){0,3} (?:das |des |dem |den |ums |am )?(?:geld|geldes|gehalt|gehalts|gehaltes|lohn|bezahlung|kohle)(?! (?:und|aber|allein))",
        r"(?:interessiert|zählt|geht es)(?: (?:für|mich|mir|hier)){0,3} (?:nur|allein|ausschließlich|bloß) (?:das |um das |ums |um den |die )?(?:geld|gehalt|lohn|bezahlung|kohle)",
        r"(?:nur|bloß|allein) (?:ums|wegen(?: de[sm])?) (?:geld(?:es)?|gehalts?|lohn(?:s|es)?)",
    ),
    negation=(r"nicht|nie|niemals|kein(?:e[nrms]?)?|nichts|weder|keinesfalls|ohne|niemand",),
    unless=(
        r"wenn(?! ich (?:ganz )?ehrlich)|falls|sofern|ob|als ob|angenommen|selbst wenn|wäre(?:n)? (?:mein|ich)|hätte",
        r"(?:manche|einige|viele|andere|die meisten|mehrere)(?: (?:leute|kollegen|kunden|von uns))? (?:sagen|sagten|meinen|meinten|denken|dachten|behaupten|finden|fanden)|man sagt",
        r"(?:er|kunde|kundin|patient(?:in)?|freund(?:in)?|kollege|kollegin|jemand|mutter|vater|nachbar|gast|zeitung)(?: \w+)? (?:sagte?|meinte?|nannte?|fand|behauptete?|dachte|erzählte|schrieb)",
    ),
    mended=(
        r"(?:sie|er|damit) (?:hatten?|behielte?n?) recht|(?:hatten?) (?:sie|er) recht",
        r"(?:und|aber|bis|also|deshalb|dann)(?: (?:dann|später|am ende|gemeinsam|zusammen))? (?:ich|wir|habe ich|haben wir) (?:\w+ ){0,4}?(?:gelöst|lösten|verbessert|geändert|aufgebaut|aufgeräumt|ersetzt|geschafft|gelernt|umgebaut|in ordnung)",
    ),
)

"""German."""

from showup.exchange.formats.postings.asks.words.shape import Phrases

_YOUR = r"(?:dein|deine|ihr|ihre|unser|unsere|das|die|der|euer)"

DE = Phrases(
    asks_names=(
        rf"(?:{_YOUR} )?(?:profil|anforderungen|anforderungsprofil|qualifikation(?:en)?|voraussetzungen|kenntnisse|fähigkeiten|kompetenzen|erfahrung(?:en)?|ausbildung|stärken|wunschprofil|hintergrund|skills|talente?|persönlichkeit|kandidatenprofil)(?: (?:und|&) \w+)?(?: an (?:dich|sie|den bewerber|euch))?",
        r"(?:das|was) (?:bringst du|bringen sie|solltest du|sollten sie|du|sie|wir|zeichnet|brauchst du|brauchen sie)(?: .{0,40})?(?:mit(?:bringst|bringen)?|mitbringen solltest|erwarten(?: wir)?(?: von (?:dir|ihnen))?|aus(?:zeichnet)?|uns wünschen|brauchst|suchen|überzeug\w+)(?: (?:dich|sie) aus)?",
        r"(?:so |damit |womit )(?:überzeug\w+|passt|punkte\w+|begeister\w+|bist|sind).{0,30}|das bist du|das zeichnet (?:dich|sie) aus|wer (?:du bist|sie sind)|wen wir suchen|wir (?:erwarten|suchen|wünschen uns|verlangen)(?: von (?:dir|ihnen))?|du (?:bringst|hast|bist|verfügst)(?: mit)?|sie (?:bringen|haben|sind|verfügen)(?: mit| über)?|muss-?kriterien|das solltest du mitbringen|das sollten sie mitbringen|sie bringen mit|du bringst mit",
    ),
    asks_cues=(
        r"profil|anforderung\w*|qualifikation\w*|voraussetzung\w*|mitbring\w*|bringst du mit|bringen sie mit|erwarten wir|wir erwarten|wir suchen|überzeug\w+|zeichnet (?:dich|sie) aus|idealerweise|passt du|kenntnisse",
    ),
    asks_signs=(
        r"\d{1,2} ?(?:\+|bis \d+)? ?jahre?n? (?:\w+ ){0,3}\w*erfahrung|mehrjährige\w*|berufserfahrung|erfahrung(?:en)? (?:mit|in|im|als|bei|mit)|erste erfahrung\w*|\w*kenntnisse|abgeschlossene\w*|\w*studium|(?:berufs)?ausbildung (?:als|zum|zur|im|in)|führerschein|staplerschein|fließend\w*|verhandlungssicher\w*|sehr gute\w* (?:deutsch|englisch)\w*|teamfähig\w*|zuverlässig\w*|eigenverantwortlich\w*|belastbar\w*|bereitschaft (?:zu|zur|zum)|reisebereitschaft|schichtbereitschaft",
        r"(?:wir|von (?:dir|ihnen)) (?:erwarten|verlangen|setzen|suchen|brauchen|wünschen)|erwarten wir|setzen wir|(?:du|sie) (?:hast|haben|bist|sind|bringst|bringen|verfügst|verfügen|kannst|können|beherrsch\w+|kennst|kennen|musst|müssen|solltest|sollten|arbeitest gern\w*|arbeiten gern\w*|besitz\w+|sprichst|sprechen)|(?:ist|sind) (?:\w+ )?(?:erforderlich|voraussetzung|notwendig|zwingend|nötig|pflicht)|wird vorausgesetzt|werden vorausgesetzt|(?:dein|deine|ihr|ihre) (?:erfahrung|kenntnisse|profil|deutsch|englisch)",
    ),
    nice_names=(
        r"(?:das )?(?:wäre|ist) (?:ein )?(?:plus|von vorteil|schön|toll|wünschenswert).{0,20}|(?:ein )?(?:plus|pluspunkte?)(?: .{0,25})?|nice[- ]to[- ]have|wünschenswert|von vorteil|kann-?kriterien|idealerweise.{0,25}|bonuspunkte?.{0,25}|(?:außerdem )?freuen wir uns (?:über|wenn).{0,20}",
    ),
    nice_cues=(
        r"von vorteil|wünschenswert|pluspunkte?|bonuspunkte?|idealerweise|kein muss|kein(?:e)? voraussetzung|wäre (?:schön|toll|ein plus)",
    ),
    nice_signs=(
        r"(?:von|ein) vorteil|wünschenswert|idealerweise|ein plus|pluspunkte?|kein muss|nicht zwingend|(?:wäre|sind|ist) (?:schön|toll|hilfreich|gern gesehen)|bonuspunkte?|vorzugsweise|gerne? (?:auch )?mit|keine voraussetzung",
    ),
    duties_names=(
        rf"(?:{_YOUR} )?(?:aufgaben?(?:gebiet|bereich|schwerpunkte|feld|profil|stellung)?|tätigkeit(?:en|sbereich|sschwerpunkte)?|verantwortung|job|rolle|mission|hauptaufgaben|arbeitsalltag|wirkungskreis|einsatzgebiet)(?: (?:und|&) \w+)?(?: bei .{{1,30}}| umfass\w+)?",
        r"(?:das|was) (?:erwartet dich|erwartet sie|machst du|machen sie|du (?:machst|tust|bewegst|bewirkst)|sie (?:machen|tun|bewegen)|wirst du|werden sie)(?: .{0,30})?|(?:damit|so) (?:sieht dein|bist du|sorgst du|unterstützt).{0,35}|deine? herausforderung(?:en)?|hier (?:packst|bringst) du .{0,25}|darum geht(?:'s| es)",
    ),
    duties_cues=(
        r"aufgaben\w*|tätigkeit\w*|verantwortlich\w*|erwartet (?:dich|sie)|du wirst|sie werden|zuständig",
    ),
    duties_signs=(
        r"(?:du|sie) (?:übernimmst|übernehmen|betreust|betreuen|entwickelst|entwickeln|unterstützt|unterstützen|planst|planen|berätst|beraten|koordinierst|koordinieren|führst|führen|leitest|leiten|erstellst|erstellen|kümmer\w+|arbeitest (?:an|mit|eng)|arbeiten (?:an|mit|eng)|verantwort\w+|gestaltest|gestalten|sorgst|sorgen|bist (?:verantwortlich|zuständig|ansprechpartner\w*)|sind (?:verantwortlich|zuständig|ansprechpartner\w*)|wirst|werden|bearbeit\w+|organisier\w+|pflegst|analysier\w+|stellst sicher|stellen sicher|begleit\w+|wartest|baust|bauen|prüfst|prüfen)",
        r"(?:zu (?:deinen|ihren)|deine|ihre) (?:haupt)?(?:aufgaben|tätigkeiten)|(?:dein|ihr) (?:aufgabengebiet|aufgabenbereich)|in dieser (?:rolle|position|funktion)",
    ),
    offers_names=(
        rf"(?:{_YOUR} )?(?:benefits|vorteile|angebot|leistungen|goodies|extras|vergütung|gehalt|perks|zusatzleistungen|plus bei uns)(?: (?:und|&) \w+| für (?:dich|sie)| bei .{{1,30}}| an (?:dich|sie))?",
        r"(?:das|was|wir) (?:bieten|wir (?:dir |ihnen )?bieten|bieten wir|bekommst du|bekommen sie|du (?:bekommst|erwarten kannst|von uns)|sie (?:bekommen|erwarten können)|haben wir zu bieten|spricht für uns|kannst du .{0,20}|können wir bieten)(?: .{0,30})?|wir bieten(?: dir| ihnen| euch)?|darauf (?:kannst du dich|können sie sich) freuen|freu dich auf|warum (?:wir|zu uns|.{2,30})\??|deshalb .{2,30}|gute gründe.{0,30}|was für uns spricht|unser versprechen",
    ),
    offers_cues=(
        r"bieten|benefits|vorteile|bekommst|freuen|was dich bei uns|gründe|darauf (?:kannst|können)|warten auf (?:dich|sie)",
    ),
    offers_signs=(
        r"wir bieten|bieten wir|wir zahlen|(?:dich|sie) erwarte[tn]|es erwarte[tn] (?:dich|sie)|urlaubstage?n?|tage urlaub|urlaubs-? (?:und|u\.)|weihnachtsgeld|\w*urlaubsgeld|13\. (?:monats)?gehalt|jahressonderzahlung|betriebliche altersvorsorge|altersvorsorge|vermögenswirksame|jobrad|jobticket|deutschlandticket|fahrtkosten\w*|home-?office|mobiles arbeiten|gleitzeit|flexible\w* arbeitszeit\w*|unbefristete\w*|weiterbildung\w*|fortbildung\w*|übertariflich\w*|attraktive\w* (?:vergütung|gehalt|bezahlung|bedingungen)|leistungsgerechte\w*|faire\w* (?:bezahlung|vergütung|gehalt)|firmenwagen|dienstwagen|betriebsrente|tarifvertrag\w*|tvöd|tv-l|gesundheitsangebote|fitness\w*|kostenlose\w*|zuschuss|zuschüsse|stundenlohn|bruttogehalt|jahresgehalt|einarbeitung",
    ),
    role_names=(
        r"(?:über )?(?:die|den|deine?) (?:stelle|position|job|rolle|team)|stellenbeschreibung|kurzbeschreibung|einleitung|zusammenfassung|die stelle|der job",
    ),
    role_cues=(r"über die (?:stelle|position|rolle)|stellenbeschreibung",),
    end_names=(
        r"(?:über|wer) (?:uns|.{1,30}|wir sind|ist .{1,30})|wir über uns|unser (?:unternehmen|team|versprechen an die umwelt)|das (?:unternehmen|sind wir)|unternehmen(?:sprofil|sbeschreibung)?|(?:ihre |deine |jetzt )?(?:bewerbung|bewerben|kontakt|bewerbungsprozess|ansprechpartner(?:in)?)(?: .{0,30})?|so (?:bewirbst|geht|läuft).{0,30}|interesse(?: geweckt)?.{0,20}|haben wir (?:dein|ihr) interesse.{0,20}|datenschutz.{0,20}|chancengleichheit.{0,20}|vielfalt.{0,30}|diversity.{0,30}|hinweise?.{0,20}|standort|arbeitsort|eintritt.{0,20}|unser tech-?stack|klingt gut\??|neugierig\??|nächste schritte|fragen\??|impressum",
    ),
    end_cues=(
        r"interesse|bewirb|bewerb\w+|kontakt|über uns|datenschutz|ansprechpartner\w*|tech-?stack",
    ),
    within=(
        r"fachlich|persönlich|must-?have|muss|technisch|allgemein|sprachen|ausbildung|methoden|sonstiges|soft skills|hard skills",
    ),
    boilerplate=(
        r"(?:senden|schicken|bewerben|richten) sie|(?:sende|schick|bewirb|schreib) (?:uns|dich|deine)|bewerbung(?:en|sunterlagen)?|lebenslauf|datenschutz\w*|gleichbehandlung|unabhängig von|geschlecht\w*|schwerbehinder\w*|alle geschlechter|vielfalt|für (?:rück)?fragen|wir freuen uns (?:auf|über) (?:deine|ihre)|ansprechpartner(?:in)? (?:ist|für fragen)|im text wird|generische maskulinum|gehaltsvorstellung\w*|kündigungsfrist|haben wir (?:dein|ihr) interesse",
    ),
    gives=(
        r"wir (?:bieten|zahlen|geben dir|geben ihnen)|(?:dich|sie|dir|ihnen) (?:erwarte[tn]|bieten wir)|(?:du|sie) (?:bekommst|bekommen|erhältst|erhalten|verdienst|verdienen)|(?:das |dein |ihr )?(?:gehalt|jahresgehalt)(?: liegt|:| beträgt)",
    ),
    theirs=(
        r"^(?:wir (?!erwarten|suchen|brauchen|wünschen|verlangen|setzen|freuen uns (?:über|wenn))|unser(?:e|em|en)? (?!ideal)|als (?:führend|familien|mittelständ|eine?s? der)\w*)",
    ),
)

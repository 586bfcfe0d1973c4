"""Dutch meanings."""

NL = """
break:
    en / maar / ik / we / omdat / zei|wist|dacht|vond / toen / als|wanneer / tegen / over
old:
    oude|vorige|laatste|ex|voormalige|vroegere|huidige|eerste|toenmalige
chief:
    baas|bazen|bazin|chef|chefs|leidinggevende|leidinggevenden|manager|managers|directeur|directeuren|directrice|teamleider|teamleiders|teamlead|eigenaar|voorman|ploegbaas|afdelingshoofd|hoofd|docent|rector|begeleider|voorganger|supervisor|leraar
crowd:
    directie|management|leiding|bestuur|hr|personeelszaken|schoolleiding / collega|collega's|team|personeel|mensen / artsen|leraren|ingenieurs daar
firm:
    bedrijf|werkgever|werkgevers|afdeling|organisatie|kantoor|firma|bureau|baan|werk|school|ziekenhuis|winkel|zaak|fabriek|tent
who:
    mijn|m'n|onze|ons {old}? {chief}|{crowd}|{firm} daar? / de|het|die|dat {old}? {chief}|{crowd} daar|toen? / het|de|dat|die {old} {firm} / de mensen daar / @
be:
    is|was|zijn|waren|bleek|leek|lijkt|werd / gedroeg|gedroegen zich als
soft:
    een|zo|heel|erg|echt|echte|totaal|volledig|gewoon|allemaal|nogal|behoorlijk|compleet|complete|totale|absoluut|absolute|grote|één|ontzettend|ook|maar|vreselijk|altijd|pure|stelletje|wel|de|het|te|eerlijk|gezegd|mens|mensen|enorme|ongelofelijk|ergste|slechtste
softs:
    {soft} {soft}? {soft}? {soft}? {soft}?
verdict:
    idioot|idioten|idiote / sukkel|sukkels / incompetent* / onbekwa* / dom|domme|oerdom / lui|luie / leugenaar*|leugenachtig* / tiran*|tirannie* / dictator* / klootzak* / eikel|eikels / nietsnut* / waardelo* / achterlijk* / amateurs|amateuristisch / narcist* / psychopaat|psychopaten / lul|lullen / prutser* / onnozel* / hufter*|hork|horken / hypocriet*|hypocriete / schijnheilig* / arrogant*|verwaand* / laf|laffe|lafaard* / corrupt* / wraakzuchtig*|rancuneus / gemeen|gemene / slang|slangen / achterbaks* / egoïst*|egoïstisch / racist*|seksist* / uitbuiter* / oplichter*|bedrieger* / gierig*|inhalig* / onbetrouwba* / onuitstaanba*|ondraaglijk / ongeschikt* / onbeschoft* / sadist* / ettertje|etter / manipulati* / bullebak* / driftkop / controlfreak*|micromanager* / ramp|rampen|rampzalig / puinhoop|puinzooi / zooitje / chaos|chaotisch / nachtmerrie / hel / circus / grap|lachertje|aanfluiting / vreselijk* / verschrikkelijk* / afschuwelijk* / giftig*|toxisch* / bende / gekkenhuis / drama / schande / rotzooi / belachelijk* / slavendrijver* / slangenkuil / gevangenis / slecht mens / rotbaas|rotbedrijf|rottent
says:
    schreeuwde|schreeuwden|schreeuwt|schold|scholden|tierde ~2 tegen|altijd|ons|iedereen|me|mij ~2 / loog|logen|liegt tegen|tegen ons|iedereen|me / ging|gaat|gingen ~1 met ~3 aan de haal|vandoor / met de eer|veren gaan|strijken|pronken|vandoor / maakte|maakten ons|me|mij|iedereen uit|belachelijk|zwart ~2 / buitte|buitten|buit ~3 uit / heeft|hebben ~1 ons|me|mij|iedereen|mensen ~2 uitgebuit|belogen|bedrogen|gepest|vernederd|geïntimideerd|gekleineerd|uitgescholden / vernederde|kleineerde|pestte|pestten|bedroog|intimideerde|treiterde ~1 ons|me|mij|iedereen|mensen|personeel / behandelde|behandelden|behandelt ~3 als vuil|slaven|vee|kinderen|honden|stront|nummers / roddelde|roddelden ~2 / trok|had ~1 lievelingetjes|voor|favorieten / dacht alleen aan / stal|pikte|stalen mijn|onze|de ideeën|werk
fails:
    luisterde|luisterden|luistert ~1 naar? ~1 niemand|nooit|niet / kon|konden|kan ~1 geen|niet|nog|niks|niets ~2 organiseren|leiden|rekenen|lezen|plannen|spellen|rooster|maken / kon niks|niets / had|hadden|heeft ~2 geen ~1 idee|ruggengraat|fatsoen|manieren|schaamte|respect|hersens|benul / wist|wisten ~2 niets|niks|niet|van / was|waren ~1 niet ~1 de|het|bepaald ~1 slimste|snuggerste|scherpste|snugger|slim|competent / deed|deden ~2 niets|niks|nooit / bedankte|hielp|steunde|vertrouwde nooit|niemand / stelde|stelden ~1 niets|niks voor
down:
    {who} ~4 {be} {softs}? {verdict} / {who} ~2 , {softs} {verdict} / {who} , die|dat {softs}? {verdict} {be} / {who} ~3 {says} / {who} , die {says} / {verdict} van een {chief} / die|dat|zo'n {verdict} van ~2 {chief} / omringd|vol|stelletje door|met? {verdict} / ze behandelden ons|me als vuil|slaven|vee|honden|nummers / haat|haatte|verachtte|verafschuwde ~1 {who} / {who} {be} , {softs} , {softs}? {verdict}
down_no:
    {who} ~3 {fails} / kan|kon {who} niet uitstaan|luchten|verdragen
job:
    baan|functie|job|werk|bedrijf|rol|positie|sector|branche|product|producten|vacature|team|organisatie|plek|gesprek|vak|klus
this:
    dit|deze|dat|jullie|uw|de|het ~1 {job} / dit|het|dat / jullie|u / hier / @
trial:
    droge oefening / proefkonijn|proefkonijnen / generale repetitie? / oefening|oefenronde|oefengesprek|proefgesprek|testgesprek|opwarmer|opwarmertje|opwarming|warming / training / testcase|testrit / vingeroefening / repetitie / experiment
talks:
    gesprek|gesprekken|sollicitatie|sollicitaties|sollicitatiegesprek|sollicitatiegesprekken|solliciteren
practice:
    dit|jullie|gesprek|vandaag|het|u ~1 is|zijn|bent|wordt|was ~1 voor? ~1 mij|me? ~3 mijn|een|mij|gewoon|de ~1 {trial} voor|om? / jullie|u|dit zijn|bent|is ~3 mijn {trial} / is voor mij ~2 {trial} / als ~1 {trial} / marktwaarde ~1 weten|testen|kennen|checken|bepalen|peilen|ontdekken / wat ik ~1 waard ben / {talks} ~1 om scherp|fit|in ~1 te|vorm|conditie te? blijven / gevoel ~1 krijgen|kreeg voor|bij {talks} / ervaring ~1 opdoen met {talks} / antwoorden|pitch|verhaal|techniek ~1 oefenen|testen|aanscherpen|bijschaven / voordat|voor ~2 echte|belangrijke {talks} / kijken|zien hoe ~3 {talks} / kijken|zien|testen hoe ik ~3 {talks}|doe / zenuwen ~3 {talks}
practice_no:
    om ~1 niet ~1 te vast|verroest*|roesten ~2 / om niet vast te roesten / wil|zoek|ga ~2 niet|geen ~1 weg|wisselen|veranderen|andere ~2 , ~1 alleen|gewoon
cold:
    saai* / duf|duffe / eentonig* / oninteressant / plan b|c / tweede|derde|laatste keus|keuze|optie / noodoplossing|tussenoplossing|tussenstap|tussenstation|noodgreep|noodverband / vangnet|achtervang / springplank|opstapje|opstap / opvulling|opvuller|lapmiddel / laatste redmiddel / troostprijs / overbrugging / compromis / reserveplan / stoplap / terugvaloptie
disinterest:
    {this} ~1 is|zijn|zou|lijkt|klinkt|bent|wordt ~4 {cold} / vind {this} ~2 {cold} / als ~1 {cold} / {this} ~1 laat|laten me|mij ~1 koud|onverschillig / {this} ~1 verveelt|vervelen me|mij / om het even wat|welke|waar|wie / maakt|kan ~1 me|mij ~3 worst|uit|schelen|reet|bal / per ongeluk|abuis gesolliciteerd / uit verveling gesolliciteerd / wat doen|verkopen|maken jullie|u ~1 ook alweer / hoe heet|heette ~3 ook alweer / wie zijn|bent jullie|u ook alweer / ben ~1 weg|vertrokken zodra|als ~4 / zodra ~5 ben|ga ik weg / vacature|website|site|advertentie ~3 snel|vluchtig|half|even ~1 doorgekeken|bekeken|gelezen|gescand / wacht|hoop ~2 op ~3 aanbod|antwoord|bericht|reactie van ~1 ander|andere|beter|betere / neem genoegen met / bij gebrek aan beter|beters / er moet brood|geld op|in|de / mijn vrouw|moeder|man|vriendin ~2 moest|wilde|dwong|zeurde / werk is werk / baan is een baan / puur tijdelijk / voor de tussentijd|overbrugging
disinterest_no:
    beter dan niks|niets|werkloos|thuis ~1 / ben ~5 niet|weinig|nauwelijks ~3 enthousiast|gemotiveerd|kapot|weg|happig|gebrand|dol|warm / loop ~4 niet ~1 warm / niet ~2 droombaan|droom|ideaal|roeping|passie|ding|eerste ~2 / weet|herinner ~2 niet ~2 meer ~3 gesolliciteerd|functie|waarvoor|vacature|waarop|wat / heb|geen ~2 geen|weinig|nul ~1 zin|interesse|passie|belangstelling|affiniteit|motivatie ~1 in|voor|met / niet ~1 van plan ~2 lang|blijven|te / blijf ~2 niet lang / zie me|mezelf ~2 niet ~2 blijven|lang|oud / heb ~3 niet|nauwelijks ~1 gelezen|bekeken|bezocht|verdiept / boeit|trekt|interesseert|raakt|inspireert|prikkelt|spreekt me|mij ~3 niet|weinig|nauwelijks|totaal|geen
money:
    salaris|geld|loon ~1 is ~1 de|het|mijn enige ~1 reden|wat|drijfveer|motivatie|dat / enige ~1 reden|drijfveer|motivatie|wat ~6 is ~1 salaris|geld|loon / zolang|als ~1 het|jullie|ik|u ~1 maar? ~1 goed|beter|genoeg ~1 betaalt|betalen|betaald|verdient|verdien / voor genoeg|veel geld doe ik / waar ~3 meest|meeste|meer|beste betaalt|betalen|betaald|verdien / hoogste bieder / alleen|enkel|puur|slechts ~2 om|voor|vanwege ~1 geld|salaris|loon|centen / draait|gaat ~2 alleen om ~1 geld|salaris
"""

"""Dutch words for what frames ask about."""

NL = """
border:
    en / maar / want / omdat / dus / toen / terwijl / of / als / zodat / doordat / tot|totdat
no:
    niet|nooit|geen|niets|niks|niemand|zonder|nauwelijks|noch|amper
fair:
    geleerd|leren|bedankt|excuses|dankbaar|waardeer|waardeerde|mis|bewonder|gesteund|geholpen / ik incluis|zelf
    mijn eigen? fout|schuld / dus heb|hebben|ben ik|we / toen hebben|heb we|ik
    heb ik|we ~4 opgelost|ingedeeld|verbeterd|uitgerekend|geregeld|voorgesteld|hersteld|opgeruimd
    goede verstandhouding|herinneringen / liet me
keen:
    tot ik jullie|uw / maar ik heb ~3 gelezen|bekeken / spreekt me aan / trekt|boeit|interesseert mij|me ~2 , is|juist|enorm|zeer
    nieuwsgierig / graag ~1 leren|weten|willen / kunt|kunnen u|jullie / lijkt|vind ~1 me|ik leuk|mooi|geweldig / daarom
    ik hou van
also:
    ook|eveneens / maar het|de|jullie ~2 team|werk|sfeer / en het|de|jullie ~1 team|werk|sfeer / belangrijker
hours:
    vroeg|laat|begin|beginnen|dienst|diensten|zaterdag|zaterdagen|weekend|ochtend|avond|nacht|uur|dag|dagen
foe:
    {who}
    mijn|m'n|onze|ons|de|die {old}? oude? {chief}|{crowd}|teamleider|ploegbaas|voorman|hoofdzuster|leidinggevende|directie|directeur|directrice|baas|bazin|chef|bedrijfsleider|manager|rector|schoolleiding|afdelingshoofd|leiding|zaakvoerder
    mijn|m'n|onze|ons|die|dat|bij|in {old}? oude? {firm}|tent|zaak|toko
    bij|van @|die|dat|mijn|ons|onze ~2 {firm}|@|tent|club|toko|zaak|daar? / {old} {chief}|{firm}
    op|in die|dat ~1 school|afdeling|kantoor|ziekenhuis|zaak|tent|keuken|winkel / die lui|gasten daar / de lui daar|boven
    iedereen|niemand daar / @ / het|dat bedrijf|kantoor ~1 / de zaak|tent|winkel|firma
they:
    ze|zij|hij|men / je wordt|werd
there:
    daar / bij @ / op|in die|dat ~1 / sfeer|cultuur|tent|toko|boel
wrong:
    in de soep|honderd|soep / nam|namen ~2 verantwoordelijkheid / keek|keken ~2 andere kant|weg / wantrouwde|wantrouwden ~1
    voorgelogen|belogen|gelogen|gepest|getreiterd|uitgebuit|afgesnauwd|uitgescholden|vernederd|gekleineerd|bedrogen|genaaid|belazerd|besodemieterd|uitgeperst|uitgeknepen|afgebrand|weggepest|geïntimideerd|geschoffeerd|misbruikt|opgelicht|opgebrand|gekoeioneerd|geroddeld
    loog|logen|liegt|liegen|schreeuwde|schreeuwden|schreeuwt|schold|scholden|snauwde|snauwden|snauwt|pestte|pestten|treiterde|kleineerde|vernederde|tierde|brulde|blafte|roddelde|roddelden|intimideerde|manipuleerde|micromanagede|chanteerde
    af|uit te ~1 snauwen|schelden|kafferen|bekken|buiten|zeiken
    liep|liepen|zat|zaten|stond ~3 te ~1 schreeuwen|snauwen|schelden|roddelen|tieren|vloeken|zeuren|bemoeien|klagen|blaffen|afsnauwen|brullen
    behandelt|behandelde|behandelden|behandelen ~4 als|slecht|oneerlijk ~1
    als ~1 vuil|slaven|nummer|nummers|stront|vee|citroen|citroenen|oud|kinderen|grofvuil|beesten
    ging|gaan|gingen|streek|streken|pronkte ~3 met ~3 eer|veren|credits|ideeën
    had|hadden|heeft de? ~1 pik|hekel op|aan mij|me ~1 / had|heeft het op mij|me|ons / achter ~2 rug
    dacht|dachten|denken|denkt|gaf|gaven ~1 alleen|enkel|slechts aan|om ~1
    voelde|voelen|waanden|waande|dacht zich|hij|dat ~1 god|koning|heel|te / van achteren leven
    maakte|maakten|maken|maakt ~3 kapot|zuur|hel / als citroenen|een uitgeperst|citroen / knijpen|knijpt|persen|perst ~2 uit
    keek|keken|kijken ~2 neer / bakte|bakten|bakken ~1 er? ~1 niks|niets|weinig ~1 / naar de knoppen|kloten|haaien|verdommenis
    vriendjespolitiek|willekeur|schrikbewind|machtsspelletjes / stuurt|stuurde ~2 op ~1 angst
    speelde|speelden ons|mensen|iedereen|collega's ~1 tegen|uit ~1 / tegen elkaar ~2 / zat|zaten ~2 bovenop
    controleerde|controleerden ~1 alles|elke|iedere / nooit ~1 goed|tevreden / mensen|ons|iedereen ~1 kapot|weg|ziek
    met de eer|veren
lacks:
    deed|deden|voerde|voerden ~2 niets|niks|geen|uit ~1 / er niks|niets|geen ~2 van
    nooit ~2 betaald|betaalden|betaalde|bedankt|op|geluisterd|complimentje
    geen ~2 idee|benul|verstand|ruggengraat|respect|leiding|dankjewel|visie|schaamte|empathie|waardering|kaas
    niks|niets|nooit|niemand ~3 gedaan|geluisterd|klopte|deugde|verantwoordelijkheid / kon|konden|kan|kunnen ~1 niets|niks ~1
    kon|konden niemand iets ~1 / kon|konden ~1 niet|geen ~2 luisteren|organiseren|leidinggeven|plannen|leiden|omgaan|communiceren
    niemand iets ~1 / wist|wisten|weten|weet ~1 niets|niks|van ~2 / wist|wisten ~1 niet ~1 wat|hoe ~3
    luisterde|luisterden ~1 nooit|niet|nergens / nergens ~2 van|verstand ~1
verdict:
    gierig*|vrek|vent|tiran|tirannen|despoot|eikel|sukkel*|idioot|idioten|incompetent*|onbekwa*|hufter*|klootzak*|narcist*|psychopaat|dictator*|leugenaar*|bullebak|driftkikker|slavendrijver*|uitbuiter*|aasgier*|controlefreak*|micromanager*|pester*|nietsnut*|luie|lui|dom|domme|prutser*|amateur*|clown*|kluns*|hypocriet*|vals|valse|onbeschoft*|arrogant*|achterbaks*|onuitstaanbaar|onmogelijk*|toxisch*|giftig*|ziekelijk*|verziekt*|verrot*|puinhoop|puinzooi|zooitje|zootje|bende|chaos|chaotisch*|hel|gekkenhuis|gekkenboel|circus|poppenkast|kippenhok|slangenkuil|wespennest|rotzooi|ramp|drama|nachtmerrie|schande|schandalig|verschrikkelijk*|vreselijk*|afschuwelijk*|waardeloos|waardeloze|belachelijk*|beroerd*|onveilig*|gevangenis|sekte|lachertje|aanfluiting|dinosaurus|jungle|apenkooi|slecht mens|gevoel|georganiseerd|geleid
    om te janken|huilen / geen goed|goede / slecht|beroerd|belabberd ~1 geleid|gerund|georganiseerd|gemanaged|bestuurd
be:
    is|was|zijn|waren|bleek|leek|werd|werden|vond / ben ik ~1 / werd|wordt
rant:
    één|een grote|groot ~1 puinhoop|bende|chaos|drama|ellende|circus|rotzooi|zooitje|poppenkast
    slangenkuil|wespennest|gekkenhuis|apenkooi|kippenhok / ieder|iedereen voor zich|zichzelf / was|ben de|het enige die|daar ~3
    de enige ~1 die ~2 werkte|deed|wist|iets
    verziekt*|verrot*|giftig*|toxisch* sfeer|cultuur|omgeving|werkklimaat|werksfeer|team|bedrijf
    sfeer|cultuur|werksfeer ~2 {verdict}|te|om / blij dat ~3 weg|vanaf|af
    slechtste|ergste ~1 {chief}|{firm}|tijd|jaren|jaar|werkgever / bakte|bakten er ~2 / van voren|voor niet / om te huilen|janken
    echt niemand / nooit meer terug|naar / over lijken / graaiers|graaier|zakkenvullers
yours:
    jullie|je|uw ~1 {ware} / deze|dit {ware}
ware:
    website|site|pagina|app|formulier|sollicitatieformulier|webshop|winkel|advertentie|vacaturetekst|vacature|logo|product|producten|software|code|kaart|gebouw|kantoor|parkeerplaats|receptie|wachtkamer|procedure|folder|brochure|catalogus|bedrijf|team|kantine|eten|dienst|school|systeem|merk|huisstijl|reclame|etalage|webwinkel
ugly:
    huilen|janken|lelijk*|ouderwets*|gedateerd*|achterhaald|slordig*|amateuristisch*|onoverzichtelijk*|rommelig*|belabberd|waardeloos|verschrikkelijk*|vreselijk*|drama|ramp|lachertje|aanfluiting|beschamend|kneuterig|stoffig*|saai*|onprofessioneel|armoedig|armzalig|puinhoop|nachtmerrie|ellende|schande|knullig*|klungelig*|traag|brak|treurig*|verouderd*|zielig|stinkt|vies
    uit het|de jaar|jaren|stenen|vorige|steentijd / pijn aan ~1 ogen / nergens naar|op / niet van deze|meer / ziet|zag er niet
came:
    ik|ben|kom|wil|wilde|solliciteer|doe|gebruik|zit|zie|dit|het|jullie ~3 hier|gekomen|kom|wil|wilde|solliciteer|doe|dit|is|deze|zie|gebruik|zijn|voor|ga
merely:
    alleen|enkel|vooral|gewoon|slechts|puur|voornamelijk|eigenlijk|hoofdzakelijk|maar|eerder|eens|even|weer
drill:
    oefenen|oefening|oefen|trainen|training|train|uitproberen|testen|test|inkomen|opwarmen|warmdraaien|aanscherpen|oppoetsen|bijschaven|repeteren|warmlopen
    hoe ~4 gaat|gaan|loopt|lopen / er ~4 inkomen|in / de smaak|routine|slag|vingers / mijn|de zenuwen / gevoel voor / roest
talks:
    gesprek|gesprekken|sollicitatiegesprek|sollicitatiegesprekken|sollicitatie|sollicitaties|solliciteren|interview|interviews
about_this:
    voor mij|me / hier|vandaag|dit|jullie|u|deze|zie|beschouw / gesprek / @
trial:
    repetitie|generale|oefening|opwarmer|opwarming|opwarmertje|oefenwedstrijd|oefenpotje|proefkonijn|proefkonijnen|testcase|proefrit|proefballon|proef|vingeroefening|oefenrondje|oefenronde|oefengesprek|warming-up|training|experiment
rehearsal:
    generale repetitie ~1 voor / mijn marktwaarde|waarde ~3 / wat ik ~2 waard ~2
    het|de|die echte|belangrijke|serieuze ~1 gesprek|gesprekken|is|komt|sollicitatie|werk
    voor|voordat ~1 het|de|mijn echte|belangrijke|echie|serieus|menens ~1 / voor het echie
    alleen|enkel|vooral|puur|gewoon|eigenlijk ~3 om|voor|als ~2 te|de ~1 oefenen|oefening|trainen / er ~5 inkomen
    niet ~1 vastroesten|inroesten / bij te blijven / kijken|zien ~1 of ~1 ik ~2 nog|kan / de markt ~1 verkennen|peilen|aftasten
    niet ~2 weg|van|wisselen|veranderen , ~1 alleen|gewoon
    kijken|zien|weten|testen|horen ~1 wat|hoe|of ~3 waard|markt|gevraagd|gesprek|gesprekken|vragen|bied ~2
    zien|kijken|horen|weten wat ~4 gevraagd|vragen ~1 / af en toe ~4 gesprek|sollicitatie|solliciteer|solliciteren
    om te kijken|zien|weten ~1 of|hoe ~1 ik ~2 nog|lig|het|kan / in vorm|oefening te|blijven ~1 blijven|houden|komen
    als|mijn ~2 oefening|opwarmer|generale|oefenmateriaal|oefenwedstrijd|oefenpotje|oefenronde
    ervaring op? ~1 met|in solliciteren|gesprekken|sollicitatiegesprekken / de zenuwen ~2 gesprek|solliciteren
    weleens|eens zien|kijken|horen wat|hoe ~2 tegenwoordig ~2 / gesprekken|sollicitaties ~1 om er ~3 / er niet uit te ~1
spare:
    plan b|c
    noodoplossing|tussenoplossing|overbrugging|springplank|opstapje|tussenstation|tussenstop|vangnet|achtervang|troostprijs|lapmiddel|reserve|opvulling|doorgangshuis
    tweede|derde|laatste keus|keuze|optie|redmiddel|kans / stok achter
stopgap:
    tot|totdat|zolang ik|er|het|mijn ~6 beters|leukers|anders|studie|gevonden ~3
    zolang|tot ~3 niks|niets|iets ~1 beters|anders|leukers ~2 / iets|niks|niets|wat beters|leukers ~1 / bij gebrek aan
    beter dan ~1 niks|niets|werkloos|thuis|de ~1 / doe ik|we dit|het maar|wel
    om ~2 rekeningen|huur|hypotheek|schulden|te ~1 betalen|lossen / de huur|rekeningen|hypotheek ~3 betaald|betalen|betaalt
    brood op de|plank|tafel / de schoorsteen ~2 roken / ik moet ~2 toch? iets|wat|ergens|van|werk ~2
    moest|moet ~1 van ~3 solliciteren|hier|komen|heen / niet ~2 boven|hoog aan|op ~1 mijn ~1
    niet|nou|nooit ~2 mijn|m'n ~1 passie|droom|droombaan|ding|roeping|eerste|hobby|favoriet|wereld|kopje|keuze ~1
    een baan is|blijft een / werk is werk / elke|iedere|welke|alles|eender ~1 baan|werk|dan|welke|is ~1 best|goed|prima|dan|ook
    neem|pak|accepteer|pik ik? ~1 alles|wat ~2 / wat ik ~1 krijgen|kan / iemand moet het ~1 / in mijn slaap|ogen
    iets ~1 heel|totaal|compleet anders / wacht ~2 op ~3 antwoord|reactie|aanbod|bod ~1 van ~1 @|ander|andere
    bij toeval|vergissing / per ongeluk|vergissing ~1 / uit verveling|wanhoop|nood / uitzitten|uitzingen / rustig ~3 pensioen ~1
    voor|om mijn de? uitkering|sollicitatieplicht / sollicitatieplicht / voor nu|zolang ~1 is|doe|prima|goed|best ~1
    is dit|het|hij ~1 prima|best|goed voor|zolang|nu ~1 / voor zolang ~3 / er moet ~1 brood|geld|gegeten ~2
    zou|was|had ~1 ik? ~1 liever ~2 iets|bij|gebleven|geworden|anders ~1
    zoek|zocht|wil|wilde ik? ~1 eigenlijk ~1 iets|wat|heel ~1 anders / eigenlijk ~1 iets|wat|heel ~1 anders
    een ander|beter aanbod|bod|gesprek dat|wat|bij|van ~1 / er|ik|had was|vond|kon niks|niets ~1 anders|beters
    weet ~1 niet ~1 of ik ~1 dit|deze|het|hier ~2 wil / uwv|vdab ~3 moet|moest|verplicht|gestuurd|solliciteren
    jaartje|halfjaar ~3 dan ~2 weg|verder / doe|neem|pak ik? dit|het ~1 maar|wel|best / wil|zou ik? dit ~1 wel|best|maar doen
    reageer|solliciteer ~2 op ~1 alles|van|elke ~1 / alles wat ~1 voorbijkomt|langskomt|komt|los
    omdat ~1 het ~1 dichtbij|vlakbij|om ~1 is / onder mijn niveau / niks|niets voor mij ~1 / de huur moet ~2
    helemaal|heel iets anders|anders ~1 / maar dit|het is dichtbij|dicht / weet ~1 niet ~2 of ik ~3 van|weg|hier|dit|deze|wil ~3
    niet ~1 zeker of ik ~4 wil ~2 / twijfel ~2 of ik ~4 wil ~1 / overal ~2 gesolliciteerd / overal cv's|brieven
    weet ~1 niet|ook ~1 meer welke|welk|wat ~2 / {many} ~1 brieven|sollicitaties|cv's ~1 gestuurd|verstuurd|geschreven|verzonden
if_only:
    als ~4 niks|niets|niet ~2 wordt|lukt|beters|doorgaat|anders|vind|komt ~2 / mocht ~4 niet|niks ~3
kin:
    mijn|m'n|de|het|een ~1 vrouw|man|moeder|vader|ouders|zus|broer|vriendin|vriend|partner|dochter|zoon|tante|oom|coach|begeleider|consulent|consulente|jobcoach|uitzendbureau|familie|schoonmoeder|recruiter|psycholoog|ma|pa
    uwv|vdab|uitzendbureau|gemeente
pushed:
    belde|schreef|mailde|stuurde|regelde ~2 jullie|brief|me|mij|dit|cv / vond|vindt|zei|zegt|dacht ~1 dat ik ~2
    wilde|wil|wou|wilden ~1 dat|per ~1 / moest|moet ~1 van|ik|en|me ~1
    opgegeven|aangemeld|gestuurd|gedwongen|gepusht|overgehaald|verplicht|ingeschreven|doorgestuurd|aangespoord
    heeft|hebben|had ~2 die|de|mijn|dat ~1 brief|cv|sollicitatie|formulier ~1
    stuurde|dwong|verplicht|verplichtte|meldde|duwde|drong|dringt ~1 me|mij|aan / bleef|blijft ~2 zeuren|aandringen|bellen|duwen
    bleef aan / op aangedrongen
apply:
    solliciteren|solliciteer|sollicitatie|brief|cv|hier|hierheen|komen|kom|gaan|langs|reageren|mij|me|moest|proberen|werk|werken|deur|aan|ik
thrill:
    passie|droom|droombaan|enthousiast|opgewonden|interesseert|interessant|geïnteresseerd|boeit|boeien|boeiend|spannend|aantrekkelijk|trekt|gepassioneerd|dol|fan|gemotiveerd|wild|roeping|vrolijk|prikkelt|aanspreekt|spreekt|overtuigd|stoel
topic:
    {this} / {job} / verzekeringen|boekhouding|logistiek|zorg|verkoop|callcenter
cool:
    verveelt|vervelen|verveel|saai|slaapverwekkend|doods|dodelijk me|mij|is|saai|dood|werk|, ~1 / verveelt|vervelen me|mij
    stomvervelend|oersaai|doodsaai|slaapverwekkend|geestdodend / laat|laten|liet me|mij ~1 koud|onverschillig / met mijn ogen
    in slaap / geen bal
unread:
    niet|nooit|nauwelijks|amper|niks|geen|weinig ~3 opgezocht|gelezen|bekeken|gekeken|verdiept|voorbereid|gegoogeld|uitgezocht|gezien|weet|herinneren|meer|idee|tijd|precies|begrepen|flauw|toegekomen|snap
    vergeten|kwijt / weet ~2 niet ~2 / even|alleen|snel ~1 vluchtig|gescand|doorgebladerd / help me|mij even
    wat was|is ~1 ook|het ~1 / welke|wat|wie ~2 ook alweer
whom:
    wat ~1 jullie|u|dit|het ~2 doen|doet|maken|maakt|verkopen|verkoopt|precies|zijn|eigenlijk|bedrijf
    jullie|uw|de|dit|het ~1 website|site|vacature|advertentie|bedrijf|producten|pagina|functie|tekst / over jullie|u
    wie jullie|u / welke ~1 functie|baan|vacature|bedrijf / ook alweer / waar het|dit ~1 over / op|in dit|het|jullie ~1 gesprek ~1
    in jullie|uw
same:
    om het even / lood om / worst|worst|schelen|wezen|allemaal / maakt|maakte ~4 uit
    zal|kan ~1 me|mij ~3 worst|schelen|wezen|verrotten|bommen / eender / geen verschil|moer
choice:
    of ik|jullie|het ~3 / welke|welk ~1 baan|werk|bedrijf|functie|vacature ~1 / dit of|is|werk ~1 / hier of / me|mij allemaal|om
    of ergens
rather:
    liever
elsewhere:
    gebleven|blijven|worden|geworden|zijn|elders|anders|gedaan|doen|ergens|gaan|gewerkt|willen
pay:
    salaris|geld|loon|centen|poen|bonus|premie|euro|betaalt|betaald|betalen|verdien|verdienen|verdient|bedrag|toeslag|vergoeding|rekening|schaal|duiten|knaken
sole:
    verder niks|niets / niks|niets anders|meer / meer niet / punt|klaar uit? / op de eerste plaats|plek / de doorslag / bijzaak
    puur|enkel|alleen|uitsluitend|slechts ~2 om|voor|vanwege|omdat ~1 / het|de enige ~1 reden|wat|dat ~1
    gaat ~2 alleen|puur|enkel ~1 / de rest ~2 bijzaak|volgt|mij|me|later|zal|interesseert|komt|maakt / wat telt ~2 is|,
    interesseert|boeit|telt ~1 alleen|enkel ~1 / zo simpel is ~1 / daarom kom|zit|solliciteer ik ~1
    belangrijkste|voornaamste|grootste|eerste reden|motief|drijfveer|motivatie / hoofdreden
greed:
    betalen|betaalt ~2 het best|meest
    wie|waar ~2 het|'t|de ~1 meeste|meest|beste|hoogste ~1 betaalt|biedt|betalen|verdien|geeft|krijgt ~2
    hoogste bieder|bod|salaris / meestbiedende / als het maar ~1 goed|genoeg|betaalt ~2
    zolang het|jullie|de ~1 betaalt|salaris|schuift|verdient ~2 / goed schuift|betaalt|verdient ~1 , ~3 / het schuift
    geld ~1 telt|regeert|stinkt|voorop / zonder ~1 die|de|dat ~1 bonus|salaris|toeslag ~1 had|was|zat|kwam ~4
    voor minder dan ~2 kom|doe|begin|sta ~3 / zolang|mits het|er|jullie ~1 goed|genoeg ~1 betaalt|betaald|verdient|schuift|betalen
    naar de hoogste ~1 / voor een|meer ~1 hoger|beter|geld|meer ~1 salaris|loon|geld ~1 ga|doe|werk|kom ~3 / voor meer geld ~3
greed_if:
    als het|de|er|jullie ~1 salaris|geld|betaling|bedrag|betaalt|betalen|goed|klopt|plaatje ~3 , ~4
more_pay:
    betalen|betaalt|verdien|verdienen|krijg|geeft|bieden|biedt|salaris ~2 meer|beter|hoger|dubbel|euro
hence:
    daarom ~1 / enige reden / meer niet / niks anders / alleen|enkel|puur ~2 omdat ~1
self:
    ik|me|mij|mijn|m'n
dream:
    passie|droom|droombaan|roeping|ding|dol|wild|fan|enthousiast|vrolijk|gelukkig|warm / uit mijn bed|stoel
    mijn|m'n ~1 hart|kopje|wereld|bloed|hobby|favoriet|lijstje / eerste keus|keuze / iets|niks|niets voor mij
rehearse:
    oefenen|oefening|oefen|trainen|training|opwarmen|warmdraaien|repeteren
many:
    vijftig|veertig|dertig|twintig|honderd|honderden|tientallen|massa's
"""

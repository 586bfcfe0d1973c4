"""Italian words for what frames ask about."""

IT = """
border:
    e|ed / ma|però / perché|poiché|siccome / quando / così / mentre / o|oppure / quindi / poi|finché
no:
    non|mai|niente|nulla|nessuno|nessuna|né|neanche|nemmeno|neppure|senza
fair:
    imparato|insegnato|ringraziato|scusato|grato|grata|devo|stimo|ammiro|fiducia|aiutato / in buoni|ottimi rapporti
    me compreso|compresa / colpa mia / così ho|abbiamo / abbiamo ~3 trovato|risolto|corretto|sistemato|migliorato|deciso|provato
    ho ~3 risolto|corretto|sistemato|organizzato|etichettare|proposto|chiesto / bel ricordo / io stesso|stessa
keen:
    mi piace|piacciono|interessa|incuriosisce|attira ~1 che|il|la|molto|soprattutto|come|quello|anche
    poi ho ~1 letto|parlato|visto|visitato / ho ~1 letto ~3 tutto|bilancio / potete|può|potreste / curios* / non vedo
    sono appassionat* / soprattutto
also:
    anche|pure / ma|e il|la|i|lo|le ~2 squadra|lavoro|progetto|persone / anche il
hours:
    turno|turni|orario|orari|mattina|sera|sabato|sabati|domenica|presto|tardi|comincio|iniziare|inizio|notte|ferie
foe:
    {who}
    mio|mia|miei|mie|il|la|i|le|l'|quel|quella|nostro|nostra|nostri {old}? vecchio|vecchia|ex? {chief}|{crowd}|caposala|caporeparto|primario|titolare|principale|preside|coordinatrice|coordinatore|datore|datrice
    mio|mia|la|l'|il|quella|quel|nostra {old}? vecchia|vecchio|ex? {firm}|ditta
    in|nella|nel|alla|dalla|dal|all'|da|dell'|nell' ~1 quella|quel|quest'|mia|mio|vecchia|{firm}|ditta|azienda|clinica|scuola|studio|ufficio|posto|@ ~1 {firm}? di? prima?
    ditta|azienda di prima / {old} {chief}|{firm} / quelli là|lassù|sopra / là|lì dentro / i piani alti / @
    la|quella|l'|quell' ditta|azienda|fabbrica
they:
    loro|quelli
there:
    là|lì / in|nel|nella|alla|all' quella|quel|quello|@ ~2 / ambiente|clima|posto|reparto|ufficio
wrong:
    litigare|litigavano|sparlare|spettegolare|spettegolavano|sparlavano|urlava|urlavano|urla|gridava|strillava|sbraitava|insultava|insultavano|mentiva|mentivano|mentito|umiliava|umiliavano|umiliato|sfruttato|sfruttati|spremono|spremevano|spreme|spremuto|spremeva|maltrattava|maltrattavano|fregato|fregavano|imbrogliato|imbrogliava|tradito|rubava|derubato|minacciava|disprezzava|bullizzava|bullizzato|mobbing|mobbizzato|spiava|sparlava|sparlavano|sfottevano|sfotteva|bistrattava|strapazzava ~1
    ce l' aveva|avevano|ha con me|noi|tutti / aveva|avevano i suoi? preferiti|raccomandati|cocchi
    si credeva|crede|credevano ~1 dio|padrone|chissà / ti|ci buttano|buttavano|butta|bruciano|usano
    come ~1 bestie|schiavi|limoni|numeri|pezze|pezza|cani|bambini|numero|limone|animali / pugnalava|pugnalate ~3 spalle
    alle spalle / dalla mattina alla sera / la vita impossibile|inferno / lavarsi le mani
    trattava|trattavano|tratta|trattano ~1 male|malissimo|come|tutti|da ~2
    si prendeva|prendevano|attribuiva|prende ~1 il|tutto|tutti|i merito|merito|il|meriti ~1
    prendeva|rubava|prendevano le|i mie|miei|nostre idee|lavoro ~1 / presentava ~2 come suo|sua|sue|suoi
    pensava|pensavano|pensano|guardano|guardavano ~1 solo|soltanto ~1 / approfittava|approfittavano|approfittano di ~1
    facevano|faceva ~1 quello|come che? ~1 volevano|voleva|pareva / metteva|mettevano ~3 contro ~2
    ci prendeva|prendevano in giro / non faceva|facevano niente|nulla / a litigare|sparlare / fregava|fregavano ~1 di
    rubato ~1 le|il|soldi|idee
lacks:
    mai ~1 grazie|pagato|pagavano|ascoltato|una / nessuno|niente ~2 capiva|lavorava|funzionava|faceva|sapeva|ascoltava
    non ci? ~1 capivano|capiva un|niente|nulla|mai ~1 / senza ~1 scrupoli|rispetto|vergogna|educazione|cuore
    nessun|nessuna|zero ~1 rispetto|organizzazione|educazione|idea|meritocrazia
    non ~1 ci? ~1 capiva|capivano|capisce|capiscono ~1 niente|nulla|un|mai|di ~1
    non ~1 sapeva|sapevano|sa|sanno ~2 fare|organizzare|gestire|nemmeno|neanche|cosa|dove|niente|nulla|comandare|parlare
    non ~1 ascoltava|rispettava|pagava|pagavano|ringraziava|manteneva|ascoltavano|rispettavano ~1
    non funzionava|valeva|faceva ~1 niente|nulla|una / non pagava|pagavano mai ~1
    non aveva|avevano|ha|hanno ~1 idea|rispetto|vergogna|scrupoli|educazione|polso|palle
verdict:
    incapac*|incompetent*|tiranno|tiranna|tirann*|despota|tossic*|sfruttator*|caos|caotic*|disastro|disastro*|inferno|infernale|incubo|circo|manicomio|galera|prigione|vergogna|vergognos*|schifo|schifos*|merda|pessim*|orribil*|terribil*|insopportabil*|insostenibil*|invivibil*|maleducat*|prepotente|prepotenti|arrogant*|idiota|idioti|imbecill*|cretin*|deficient*|stronz*|pagliacc*|buffon*|ladr*|bugiard*|ipocrit*|fals*|pigr*|lazzaron*|fannullon*|isteric*|pazz*|matt*|maschilist*|razzist*|dittator*|psicopatic*|narcisist*|dinosauro|zoo|giungla|ridicol*|bordello|casino|baraccone|carrozzone|covo|mostro|meschin*|viscid*|dilettant*|ignorant*|somar*|nullità|farsa|barzelletta
    gabbia di matti / nido di vipere / un cane|asino|animale / gestit*|dirett*|organizzat*|condott* ~1 male|malissimo|da|coi
    mal gestit*|organizzat*|dirett* / malissimo
be:
    è|era|sono|erano|fu|sembrava|sembra|pareva / è stato|stata
rant:
    nido|covo di vipere|serpi / gabbia di matti / tutti contro tutti / ognuno ~2 per sé|i
    ambiente|clima|atmosfera ~1 {verdict}|pesante|irrespirabile|velenos* / ero|sono l' unico|unica ~1 a|che ~2
    l' unico|unica ~1 che lavorava|a|capiva / gente che non ~3
    peggior|peggiore|peggio ~1 {chief}|{firm}|esperienza|anni|anno|posto|azienda / una vergogna|schifo / ce l' aveva con me
    un tubo|cavolo|cazzo|accidente|h / per fortuna ~3 via|andato|andata|uscito|finita / meno male che ~3 / nave che affonda
    alla deriva|rovina|malora / andava|andato|è tutto? a rotoli
yours:
    il|la|i|le|l' vostro|vostra|vostri|vostre|suo|sua ~1 {ware} / questo|questa {ware}
ware:
    sito|pagina|app|applicazione|modulo|negozio|annuncio|logo|prodotto|prodotti|programma|software|codice|menù|menu|edificio|ufficio|uffici|parcheggio|reception|sala|processo|catalogo|azienda|squadra|mensa|servizio|scuola|sistema|marchio|pubblicità|vetrina|portale|brochure
ugly:
    brutt*|orribil*|pessim*|dilettant*|schifo|penos*|pena|ridicol*|disastro|disastros*|imbarazzant*|vergogn*|superat*|antiquat*|confusionari*|confus*|squallid*|cesso|incubo|amatorial*|illeggibil*|preistoric*|casino
    degli anni ~1 / fatto|fatta|fatti ~1 male|da|con|coi / fa|fanno ~1 pena|schifo|ridere|piangere|pietà|acqua
    lascia|lasciano ~1 a desiderare / non si|ci capisce|trova / età della pietra / non è ~1 gran|granché|il massimo
came:
    sono|vengo|ho|volevo|voglio|faccio|mi|lo|questo|partecipo|uso|accetto|prendo ~3 qui|venuto|venuta|vengo|faccio|serve|per|voglio|a|fatto|come|vedere|mandato|candidato
merely:
    solo|soltanto|solamente|unicamente|giusto|soprattutto|semplicemente|principalmente|più che altro|altro|puramente|tanto|prevalentemente
drill:
    pratica|esercitarmi|esercizio|esercito|allenarmi|allenamento|alleno|ripassare|riscaldarmi|riscaldamento|rodaggio|abituarmi|sciogliermi|testare|testarmi|rispolverare|affinare|migliorare
    rompere il ghiaccio / vedere come|se|che ~2 / la mano / l' ansia / la paura / ruggine|arrugginire|arrugginit*
    farmi un' idea|le|ossa|mano
talks:
    colloquio|colloqui|intervista|interviste|selezione|selezioni|selettori|queste cose
about_this:
    per me / qui|oggi|questo|questa|quest'|voi / lo|vi prendo|considero|vedo|faccio|uso / colloquio / mi serve / @
trial:
    prova|ensayo|allenamento|riscaldamento|cavia|simulazione|esercizio|rodaggio|antipasto|test|esperimento / prova generale
rehearsal:
    quanto valgo|valga|varrei|pagano|offrono / mio valore ~2
    prima di quello|quelli|colloqui|un|fare ~1 vero|veri|importante|seri|che|serio|lunedì ~1 / rompere il ghiaccio / fare la mano
    tastare il|terreno|polso ~1 / sondare il|terreno ~1 / tenermi|restare|rimanere|mantenermi in allenamento|forma|esercizio
    non arrugginir*|perdere ~2 / come allenamento|esercizio|prova|riscaldamento|cavia
    mi serve|servite|serva ~1 da|come|per allenamento|prova|esercizio|riscaldamento|rompere|pratica|cavia|esercitarmi
    ogni tanto ~3 colloquio|colloqui
    vedere|capire|sapere ~1 se|come|che|cosa|a|quanto ~4 valgo|colloquio|colloqui|vado|mercato|offre|giro|cavo|cava|chiedono|chiede ~1
    per|giusto|tanto fare ~2 pratica|esperienza|esercizio|allenamento con|coi|nei|di|sui ~2 colloqui|colloquio|selezione
    solo|soltanto|giusto|tanto|più|altro ~1 per|a ~1 esercitarmi|allenarmi|esercizio|allenamento|pratica ~1 / un allenamento
    a che punto sono
    il|quello colloquio? vero|serio|importante|che ~1 ce|è|sarà|arriva|conta|lunedì|interessa|giovedì|dopodomani|l' ~1
    fare pratica ~3 {talks} / vincere|superare|togliermi ~1 ansia|paura|timidezza ~2 colloqui|colloquio
spare:
    piano|plan b / ripiego|tappabuchi|ripiegamento|tampone|trampolino|salvagente|parcheggio|transizione
    seconda|terza|ultima scelta|spiaggia|opzione / ruota di scorta / premio di consolazione / male minore / ultima spiaggia
stopgap:
    per|in adesso|ora|momento|intanto|attesa ~1 mi? ~1 accontento|accontenterei|va|prendo|basta|di ~2
    mi accontento|accontenterei|accontenterò|adatto|adatterei / in mancanza di|d' ~1 / in attesa di|che ~3
    meglio ~1 che|di niente|stare|nulla|disoccupato|disoccupata / pur di ~3 / poi si vedrà|vede / poi me ne vado
    per tirare avanti / per|da sbarcare ~1 / arrivare a fine mese / pagare ~1 bollette|affitto|mutuo|le|l' ~1
    un lavoro ~1 vale|è un ~2 / non ~1 mi fa|fanno|farebbe impazzire|sognare|morire|impazzire / lavoro che ~2 sognavo|volevo
    aspetto|aspettando ~3 risposta|offerta|chiamata ~1 da|di|dalla ~1 @|un'|altra / esce|esca ~1 concorso|graduatoria ~2
    tanto per|non ~3 / per noia|sbaglio|caso|disperazione|inerzia / non ~1 so ~1 se|neanche ~2 voglio|interessa|mi|fa ~1
    stare|starmene tranquillo|tranquilla ~2 / occupare|riempire|passare|ammazzare il ~1 tempo|giornate / per non stare|restare ~3
    mi hanno obbligato|costretto|mandato|iscritto / intanto ~1 prendo|faccio|accetto ~1 questo|quello|qui ~1
    prendo|accetto|faccio ~1 questo|quello ~1 poi / poi ~5 me ne vado|andrò
    finché ~2 trovo|trovi|esce|arriva ~1 meglio|altro|concorso|qualcosa / fino al|a quando ~3 concorso|trovo|meglio
    in attesa di ~1 meglio|altro / bisogna|tocca|deve|si pure|pur ~1 mangiare|campare|vivere|lavorare|fare / bisogna pur ~2
    uno|questo vale|o l'|un ~1 altro / prendo|accetto|va|bene ~1 quello|tutto|qualsiasi|qualunque ~1 che|capita|cosa|lavoro ~1
    qualsiasi|qualunque cosa|lavoro|posto ~1 va|basta|,|pur ~1
    non ~1 era|è|sarebbe|sia ~2 mia|mio|il|la|quello|lavoro ~1 prima|sogno|scelta|vocazione|passione|massimo|ideale|che ~1 sogni|sognavo|volevo|mia|mio|scelta|vita ~2
    non è ~2 in cima ~2 / lavoro che sognavo|volevo ~1 / un' altra offerta|proposta ~1 che|migliore / avevo|avrei preferito ~3
    preferirei ~1 un' altro|altra / un' altra cosa / cerco|cercavo|volevo ~1 qualcosa|tutt'|tutto|un' d'? ~1 altro|diverso|altra
    non ho|so ~1 ben|bene|idea|capito ~1 capito|di ~1 che|cosa|chi ~2 / non so ~1 ~1 se ~1 voglio|mi|lo ~2
    io non ~1 ne sapevo ~1 niente|nulla / non ero|sono ~2 convinto|convinta ~1 / io non|neanche ~1 volevo|sapevo|ero ~2
    un annetto|anno|paio ~2 poi|e ~2 vado|cambio|via / non c' era ~1 altro|di|nient'|meglio ~1
    non ho|avevo trovato altro|niente|di|nient' ~1 / qualcuno deve ~1 farlo|pur
    solo|soltanto|solo ~1 perché ~1 abito|è|sono|comodo|vicino ~2 vicino|passi|casa|comodo|due ~1 / a due passi , ~1 / al di sotto
    meno peggio / per disperazione|necessità / non sono ~1 sicur*|convint*|cert* ~1 di|che ~1 voler|volere|voglia|cambiare ~2
    non ho ~1 deciso se ~2 / curriculum|cv|candidature ~1 ovunque|dappertutto|a|da tutti|tutte|ogni? ~1
    non ~1 ricordo ~2 vostra|quale|questa|la|che ~1 / mandato|inviato|spedito ~1 {many} ~1 domande|curriculum|candidature|cv
if_only:
    se ~2 non|niente|nulla ~3 meglio|altro|prende|prendono|trovo|va|esce ~2 / se ~3 va male|storto
kin:
    mia|mio|miei|mie|la|il|l' ~1 moglie|marito|madre|padre|mamma|papà|genitori|sorella|fratello|ragazza|ragazzo|fidanzata|fidanzato|compagna|compagno|amica|amico|zia|zio|figlia|figlio|suocera|suocero|consulente|agenzia|orientatrice|orientatore|tutor|psicologa|famiglia
    centro per|impiego / agenzia|navigator|collocamento
pushed:
    mi ha|hanno|aveva ~1 iscritto|iscritta|mandato|mandata|costretto|costretta|obbligato|obbligata|spinto|spinta|convinto|convinta|detto|segnalato|candidato|candidata|segnato|fatto|trascinato|rotto|stressato|proposto
    insistito|insiste|insistito|insistono / voleva|vuole|volevano|vogliono che ~1
    dice|diceva|dicono che ~1 devo|dovevo|dovrei|bisogna
    ha|hanno mandato|compilato|scritto|inviato|fatto ~1 domanda|curriculum|cv|candidatura|lettera|la|il
apply:
    candidarmi|candidassi|candidi|candidatura|venire|venissi|venga|qui|provare|provassi|iscritto|iscritta|iscrivermi|curriculum|cv|domanda|lettera|presentarmi|mi|colloquio|lavoro|lavorare|cercare
thrill:
    entusiasma|entusiasmano|entusiasta|entusiasmo|appassiona|appassionano|appassionato|appassionata|passione|interessa|interessano|attira|attrae|attirano|emoziona|eccita|impazzire|sognare|sogno|vocazione|motiva|convince|convinto|convinta|piace|piacciono|ispira|prende|voglia|dice|fanatico|fanatica|stimola
topic:
    {this} / {job}
bores:
    mi|m' annoia|annoiano|annoio|stufa|stufano|deprime ~1 a|da|da|mortalmente|molto|tutto
    mi lascia|lasciano ~1 freddo|fredda|indifferente / mi fa|fanno ~1 addormentare|sbadigliare|venire
cool:
    a annoia|annoiano|annoio|annoiato|lascia|lasciano|addormenta|deprime ~1 a|morte|freddo|fredda|indifferente|da|questo|il|la|ma|però|mortalmente
    noia mortale|pazzesca|la|che|una / che noia|barba|palle / una barba|noia|palla / a occhi chiusi / gelido
unread:
    non|mai|nemmeno|neanche|appena ~3 letto|guardato|visto|aperto|capito|so|sapevo|preparato|informato|cercato|ricordo|tempo|visitato|idea|conosco|preparata|informata
    dimenticato|scordato / mi ricordi|ricordate|ricorda / dato ~1 un' occhiata|appena / scusi|scusate ,? ~1
whom:
    che cosa|lavoro ~1 fate|vendete|vi|producete|offrite ~1 / di che|cosa ~2 vi|occupate ~1 / cosa ~1 fate|vendete|fa|producete
    vostro|vostra|il|l'|la|questo ~1 sito|annuncio|pagina|azienda|posizione|offerta|posto|prodotti|attività / su di voi
    chi siete / per questo|il colloquio / che posto|azienda|ruolo|posizione
same:
    cambia|importa|frega|interessa ~1 poco|niente|nulla|un ~1 / indifferente / uguale / lo stesso|stessa / fa lo|differenza
    è la stessa / non mi cambia|importa|interessa|frega / me ne frego|infischio
choice:
    che ~3 o|oppure no|meno ~2 / se ~3 prendete|prendono|assumete|mi ~1 / per me
    quale|dove|che|cosa ~1 lavoro|posto|azienda|posizione ~1 / qui o|oppure / uno o|vale l' ~1 / o no / questo o quello|quell'
rather:
    preferirei|preferivo|avrei ~1 preferito|voluto / piuttosto|volentieri / quello che ~1 voglio|volevo
elsewhere:
    essere|fare|lavorare|restare|rimanere|stare|altro|altra|un|una|in|diventare / è|era ~2
pay:
    soldi|stipendio|denaro|paga|guadagno|guadagna|guadagnare|pagate|pagano|retribuzione|busta|premio|bonus|euro|grana|mensilità|ral
sole:
    tutto qui|qua|lì / e basta|punto|stop / tutto il resto ~2 / nient' altro|e / punto|stop ~1 / viene dopo / per prima cosa
    mi interessa quanto / inutile nasconderlo|girarci|mentire
    solo|soltanto|unicamente|esclusivamente|solamente|unica|unico|puramente ~1 per|che|motivo|ragione|cosa ~1
    mi interessa ~1 solo|quanto / quello|ciò che ~1 mi ~1 interessa|importa ~1 è
    il resto ~2 conta|importa|viene|poco|dopo|secondario|zero / guardo solo ~1
    motivo|ragione|motivazione principale|primo|prima|fondamentale / principale|primo|prima motivo|ragione
greed:
    chi|dove ~1 paga|pagano|offre|dà ~1 di? ~1 più|meglio|paga ~2 / al miglior|migliore offerente / miglior offerente
    basta che|mi ~1 paghiate|paghino|pagate|si|pagano ~2 / purché ~2 paghiate|paghino|pagate|paghi|soldi|paga
    senza ~1 il|quel|lo|premio|bonus|aumento ~2 non ~3 / per meno di ~3 / i soldi sono|contano|prima
    lavoro|vado ~1 per|da|dove chi|il|soldi ~1 paga|più|offre|dà
    per ~1 mille|millecinquecento|cento|cinquecento|duecento|pochi euro ~2 più ~3 / dove ~1 pagano ~1 di|più|meglio ~1
    per ~1 uno|più ~1 stipendio|soldi|paga ~2 alto|alta|migliore|più ~1 andrei|vado|farei|vengo|cambierei ~2 / per più soldi ~2
greed_if:
    se ~1 pagate|pagano|stipendio|paga|cifra|soldi|la|lo ~3 bene|buono|giusta|giusto|alto|di ~1 , ~3
more_pay:
    pagate|pagano|paga|offrite|danno|guadagnerei|guadagno|stipendio ~2 più|meglio|doppio|alto|migliore|superiore
hence:
    tutto qui|qua / per questo / ecco ~1 / e basta|punto / perché ~1 pagate|lo / vengo|sono ~2 perché / solo|soltanto ~2 perché ~1
self:
    mi|me|io|mio|mia|miei
dream:
    entusiasma|entusiasmano|entusiasta|appassiona|appassionano|passione|emoziona|eccita|impazzire|sognare|sogno|sogni|vocazione|ispira|desideri|sognavo
    in cima a|ai|alla|alle|della ~1 / prima scelta / il massimo / fa per / al settimo / salti di
    il mio ~1 forte|genere|mondo|campo
rehearse:
    esercitarmi|esercitare|allenarmi|allenamento|pratica|esercizio|riscaldarmi|riscaldamento
many:
    cinquanta|quaranta|trenta|venti|cento|centinaia|decine|mille|sacco
"""

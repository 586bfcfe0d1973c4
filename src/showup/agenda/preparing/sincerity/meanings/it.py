"""Italian meanings, elided words apart."""

IT = """
break:
    e / ma / io / perché / ha|hanno detto|chiesto|insegnato / diceva|sapeva|pensava|credeva / quando / se / contro
old:
    ultim*|vecchi*|precedent*|ex|attual*|prim*
chief:
    capo|capa|capi|capoufficio|caporeparto|capoturno|responsabile|responsabili|manager|direttore|direttrice|direttori|titolare|titolari|superiore|superiori|principale|supervisore|professore|professoressa|tutor|coordinatore|coordinatrice|dirigente|dirigenti|padrone|preside|primario|predecessore
crowd:
    direzione|dirigenza|gestione|amministrazione / collega|colleghi|colleghe|squadra|team|personale / risorse umane / medici|ingegneri di lì
firm:
    azienda|ditta|società|ufficio|agenzia|reparto|impresa|lavoro|scuola|ospedale|clinica|negozio|fabbrica|studio / datore|datori di lavoro
who:
    il|la|i|le|l'? mio|mia|miei|mie|nostro|nostra|nostri|nostre {old}? {chief}|{crowd}|{firm} ~1 precedente|prima? / il|la|i|gli|le|l'|quel|quella|quell' {old}? {chief}|{crowd} / la|il|l'|quella|quel {old} {firm} / le? risorse umane / la gente lì / @
be:
    è|era|sono|erano|fu|sembra|sembrava / è|sono stato|stata|stati|state / si comportava|comportavano da|come / si è|sono rivelato|rivelata|rivelati
soft:
    un|uno|una|un'|dei|degli|delle|molto|così|tutti|tutte|totalmente|completamente|davvero|proprio|veramente|vero|vera|veri|assolut*|total*|piuttosto|abbastanza|sempre|semplicemente|il|la|branco|di|autentic*|troppo|gran|grande|persona|peggior*|po'|tutto|completo|del
softs:
    {soft} {soft}? {soft}? {soft}? {soft}?
verdict:
    idiot* / imbecill* / incompetent* / incapac* / stupid* / cretin* / fannullon* / pigr* / bugiard* / tirann* / dittator* / inutil* / stronz* / scem* / tossic* / ignorant* / buffon* / narcisist* / psicopat* / lavativ* / pagliacc* / ladro|ladri|ladra / dilettant* / ipocrit* / arrogant*|presuntuos*|prepotent* / codard*|vigliacc* / corrott* / crudel* / vendicativ* / despot*|dispotic* / sfruttator* / manipolator* / egoist* / razzist*|sessist*|maschilist* / fals*|vipera|vipere|serpente|serpenti / truffator*|imbroglion* / meschin* / avid* / maleducat* / insopportabil* / odios* / antipatic* / nullafacent* / incivil* / disonest* / disastr* / caos|caotic* / incubo / inferno / circo / barzelletta / schif* / merda / orribil* / terribil* / pessim* / vergogn* / casino / manicomio / penos* / ridicol* / nido|covo di vipere|serpenti / galera|prigione|lager / cattiva|brutta persona|gente / buoni|buono a nulla
says:
    ci|mi|li|lo urlava|urlavano|gridava|gridavano|urla|insultava|insultavano|mentiva|mentivano|sfruttava|sfruttavano|umiliava|umiliavano|trattava|trattavano|maltrattava|disprezzava|tormentava|ingannava|derubava|offendeva|pugnalava ~3 / urlava|urla|gridava|sbraitava|urlavano ~1 addosso|contro|sempre|a|tutto|con / ci|mi ha|hanno ~1 mentito|sfruttat*|insultat*|umiliat*|ingannat*|imbrogliat*|fregat*|truffat* / si prendeva|prende|prendevano|attribuiva|appropriava|è|intascava ~3 merito|meriti|lavoro|idee / rubava|ruba ~2 idee|merito|meriti / sfruttava|sfrutta|sfruttavano|maltrattava|umiliava|insultava|disprezzava|ingannava ~1 gente|tutti|persone|dipendenti|operai|chiunque|personale|clienti / trattava|trattavano|tratta ~3 come ~1 schiavi|bestie|spazzatura|cani|bambini|animali|numeri|pezze / spettegolava|spettegolavano|sparlava|sparlavano ~2 / aveva|avevano i suoi? preferiti / pensava|pensavano|pensa solo a|al|ai
fails:
    non ascoltava|ascolta|ascoltavano|rispettava|rispettavano|aiutava|ringraziava|capiva|capivano|sapeva|sapevano|valeva|valevano ~1 nessuno|niente|nulla|mai|neanche|nemmeno|organizzare|gestire|leggere|fare|cosa|granché / non aveva|avevano|ha|hanno ~1 idea|rispetto|vergogna|scrupoli|spina|cervello|parola|educazione / non era|erano ~1 proprio|certo|esattamente|molto|dei|delle|una ~1 aquila|aquile|genio|geni|cima|sveglio|svegli|competente|intelligenti / non faceva|facevano niente|nulla|un
down:
    {who} ~4 {be} {softs}? {verdict} / {who} ~2 , {softs} {verdict} / {who} , che {be} {softs}? {verdict} / {who} ~3 {says} / {verdict} di {chief} / quel|quella|quell'|questo {verdict} ~3 {chief} / circondato|circondata|branco|pieno|piena|massa da|di {verdict} / ci trattavano come ~1 schiavi|bestie|spazzatura|cani|animali|numeri / odio|odiavo|detesto|detestavo|disprezzo {who} / {who} {be} , {softs} , {softs}? {verdict}
down_no:
    {who} ~3 {fails} / non sopporto|sopportavo|reggo|reggevo {who}
job:
    lavoro|posto|posizione|ruolo|azienda|impiego|settore|prodotto|prodotti|ditta|società|offerta|impresa|mansione|colloquio|campo|mestiere
this:
    questo|questa|quest'|il|la|l'|vostro|vostra|vostri ~1 {job} / questo|questa|quest' / voi|siete / qui / ciò / @
trial:
    prova generale? / cavia|cavie / allenamento|riscaldamento|esercizio|esercitazione / simulazione / banco di prova / palestra / esperimento / test
talks:
    colloquio|colloqui
practice:
    questa|questo|colloquio|oggi|voi|è|siete|me ~1 è|sarà|sarebbe|siete|un|po'? ~4 {trial} prima|generale|per? ~1 / siete|è|questa|questo|sarete ~3 la|un|una|solo|le|un' mia|mie|semplice|po'? ~1 {trial} / mi serve|servite|servirà da|come|di {trial} / come ~1 {trial} / quanto valgo ~3 / mio valore ~2 mercato / per tenermi|mantenermi|restare|rimanere in|allenato|allenata forma|allenamento|esercizio? / pratica|esperienza|dimestichezza con|di|nei i? {talks} / affinare|perfezionare|provare|migliorare|testare le|il|la mie|mio|mia risposte|discorso|presentazione|tecnica|inglese / prima di|dei|del quello|quelli|colloqui|colloquio ~2 che|veri|vero|conta|contano|importante|serio / vedere come ~2 me|vado|va|cavo ~3 {talks} / togliermi|farmi|rompere ~2 ruggine|ossa|ghiaccio ~3
practice_no:
    per non arrugginir*|perdere ~3 / non voglio|cerco|intendo ~1 cambiare|lasciare|andarmene ~3 , ~1 solo|semplicemente
cold:
    noios*|noia / monoton* / tedios* / piano b|c / seconda|terza|ultima scelta / ripiego / tappabuchi / trampolino / soluzione temporanea|provvisoria|tampone / ultima spiaggia / premio di consolazione / rimpiazzo / parcheggio / ruota di scorta / ultima risorsa / tampone / riempitivo / compromesso / passaggio
disinterest:
    {this} ~1 è|siete|sarebbe|sarà|sembra|pare|sono|sareste ~4 {cold} ~1 / è un|solo|una ~2 {cold} finché|per|in|fino|al / come {cold} / mi annoia|annoiano ~1 {this} / {this} ~1 mi ~1 annoia|annoiano / {this} ~1 mi lascia|lasciano freddo|fredda|indifferente / fa lo stesso cosa|che|dove|quale|chi / mi è ~1 indifferente ~2 / me ne|n' frego|infischio|importa|sbatto ~2 / candidato|candidata ~1 per sbaglio|errore|noia|caso|inerzia / voi ~1 di che? cosa|che vi occupate|occupavate / cosa fate|facevate voi|già|esattamente|qui / vado|andrò|andrei|vada|licenzio appena|non ~5 / letto|guardato|visto ~1 annuncio|offerta|sito ~1 di sfuggita|fretta|corsa|velocemente / aspetto|aspettando|attendo ~3 risposta|offerta|proposta da|di ~1 altra|altro|meglio|un'? / quello che|capita capita|viene|trovo|passa ~1 / in mancanza|attesa di ~3 meglio|altro / tanto per ~1 lavorare|fare|provare / mia moglie|madre|fidanzata mi ha ~1 obbligat*|costrett*|spint* / un lavoro vale l' altro / uno vale l' altro
disinterest_no:
    meglio di|che niente|nulla|disoccupato|disoccupata|disoccupazione / meglio questo che niente|nulla / non ~1 mi ~1 entusiasma|appassiona|esalta|emoziona|fa|attira|interessa|attrae|dice|stimola ~3 / non è|sarebbe|era ~1 il|la|proprio|mia ~2 sogni|sogno|vocazione|ideale|passione|scelta / non sono ~2 entusiast*|motivat*|convint*|appassionat*|interessat* ~1 di|da|a|per|del|della|dal / non ricordo|mi ricordo? ~2 di|per|quale|cosa ~2 / non ho ~2 voglia|interesse|passione|entusiasmo|motivazione ~1 di|per / nessun|nessuna|zero|poca|poco interesse|passione|voglia|entusiasmo per|di / non penso|intendo|conto|voglio|resterò|ho ~2 restare|rimanere|fermarmi|durare ~1 molto|qui|a|più / non ho ~2 letto|guardato|visto|aperto ~2 annuncio|offerta|sito
money:
    stipendio|soldi|paga|denaro ~1 è|sono l'|il|la unico|unica|solo ~1 motivo|ragione|cosa|motivazione / unico|unica|solo motivo|ragione|cosa|motivazione ~6 è|sono ~1 stipendio|soldi|paga|denaro / basta che ~1 paghino|paghi|paghiate|si|pagate|ci ~1 bene|paghi|soldi|guadagni? / basta|purché ~1 paghino|paghi|paghiate|pagate bene? / per soldi faccio ~2 / finché mi? pagate|pagano|paga bene? / dove ~1 pagano|paga|pagate di? più|meglio / al miglior offerente / solo|soltanto|unicamente ~2 per|i|lo ~1 soldi|stipendio|denaro|paga / solo|soltanto i|lo soldi|stipendio / conta|contano solo i|lo soldi|stipendio
"""

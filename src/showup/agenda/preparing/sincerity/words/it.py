"""Italian."""

from showup.agenda.preparing.sincerity.words.shape import NAMES, Signs

_W = r"[^\s,;:.!?]+"
_ONLY = r"(?:solo|soltanto|solamente|unicamente|semplicemente|più che altro|soprattutto|principalmente|giusto)"
_PRACTICE = r"(?:esercitarmi|fare pratica|pratica|allenarmi|allenamento|esercizio|provare|prova|fare esperienza di colloqui|riscaldarmi|riscaldamento)"
_JOB = r"(?:lavoro|posto|posizione|ruolo|azienda|impiego|settore|prodotto|ditta|società|offerta|impresa|mansione)"
_FOLK = r"(?:capo|capa|capi|responsabile|responsabili|manager|direttore|direttrice|direzione|azienda|ditta|società|team|squadra|colleghi|colleghe|collega|ufficio|datore di lavoro|datori di lavoro|titolare|superiore|superiori|agenzia|gestione|reparto)"
_OLD = r"(?:ultim[oaie]|vecchi[oae]?|precedent[ei]|ex|ex-|attual[ei]|prim[oaie])"
_WHO = rf"(?:(?:il |la |i |le |l')?(?:mi[oae]|miei|nostr[oaie]) (?:{_OLD}[ -]?)?{_FOLK}(?: precedent[ei]| di prima)?|(?:il|la|i|gli|le|l') ?(?:{_OLD}[ -]?)?{_FOLK}(?: (?:di là|precedent[ei]|lì))?|{NAMES})"
_BE = r"(?: (?:è|era|sono|erano|è stat[oa]|fu|sembra|sembrava))"
_VERY = r"(?: (?:un|uno|una|dei|degli|delle|un'|molto|così|tutti|tutte|totalmente|completamente|davvero|proprio|veramente|ver[oa]|assolut[oa]|total[ei]|piuttosto|abbastanza|sempre|semplicemente|il|la|branco|di|autentic[oa])){0,5}"
_FOOL = r"(?:idiot[aie]|imbecill[ei]|incompetent[ei]|incapac[ei]|stupid[oaie]|cretin[oaie]|fannullon[ei]|pigr[oaie]|bugiard[oaie]|tirann[oi]|dittator[ei]|inutil[ei]|stronz[oaie]|scem[oaie]|tossic[oaie]|tossici|ignorant[ei]|buffon[ei]|narcisist[aie]|psicopatic[oa]|psicopat[aie]|lavativ[oi]|pagliacci[o]?|ladr[oi]|dilettant[ei])"
_MESS = r"(?:disastr[oi]|disastros[oa]|caos|caotic[oa]|incubo|inferno|circo|barzelletta|schifo|merda|orribil[ei]|terribil[ei]|pessim[oaie]|vergogna|casino|manicomio|schifos[oa]|penos[oa]|ridicol[oa])"

IT = Signs(
    practice=(
        r"(?:questo|il|un|questi|dei) colloqui?o? (?:solo |giusto )?per (?:esercitarmi|fare pratica|allenarmi|provare)",
        rf"{_ONLY}(?: (?:qui|venut[oa]|un po'|candidat[oa])){{0,2}} (?:per|a|come|di)(?: (?:fare|un|una|un po'|un po' di|me|di)){{0,3}} ?{_PRACTICE}(?! (?:legale|forense|medica))",
        rf"(?:è|questo è|sarebbe|questo colloquio)(?: {_W}){{0,4}}? (?:solo |soltanto )?(?:un |una |il )?(?:colloquio di (?:prova|allenamento)|prova generale|allenamento|riscaldamento|simulazione|esercizio|esercitazione)",
        r"(?:sono (?:qui|venut[oa])|mi sono candidat[oa])(?: \w+){0,2} (?:per|a) (?:esercitarmi|fare pratica|allenarmi|vedere come (?:sono|vanno) i colloqui)",
    ),
    disinterest=(
        r"(?:appena|quando|non appena)(?: \w+){0,3} (?:qualcosa di|di) (?:meglio|migliore)",
        r"(?:questo|siete|è|sarebbe)(?: \w+){0,3}? (?:solo )?(?:un|il mio) trampolino(?: di lancio)?(?: per me)?(?=$|[.,!])",
        r"(?:solo|soltanto) (?:candidat[oa]|venut[oa]|qui) perché|candidat[oa] (?:solo|soltanto) perché",
        r"(?:accetto|accetterei|prendo|prenderei|mi va bene) (?:qualsiasi cosa|qualunque cosa|di tutto|quello che capita)",
        rf"non (?:mi importa|m'importa|mi interessa) (?:quale|che|di che|cosa) (?:{_JOB}|faccio|fate)",
        rf"(?:mi è|per me è) (?:del tutto |abbastanza )?(?:indifferente|uguale)(?: (?:quale|che|il|la|cosa)){{0,2}}(?: {_JOB})?",
        rf"un {_JOB} vale l'altro",
        rf"(?:ho (?:solo |soltanto |semplicemente )?bisogno di|cerco|mi serve|voglio|mi va bene)(?: solo| soltanto)? (?:un {_JOB} qualsiasi|un {_JOB} qualunque|qualsiasi {_JOB}|qualunque {_JOB}|un {_JOB}(?=$|[.,!]))",
        rf"(?:qualsiasi|qualunque) {_JOB} (?:mi )?(?:va bene|andrebbe bene|basta)",
        r"(?:siete|lei è|questo è|sarebbe)(?: (?:solo|soltanto))? (?:il |la )?(?:mio |mia )?(?:piano b|seconda scelta|ripiego|ruota di scorta|ultima spiaggia|soluzione di ripiego)",
        rf"preferirei (?:lavorare|stare|andare) (?:da|in|per|a|presso|altrove)(?: (?:un'altra|{NAMES}|(?-i:[A-Z]\w+)|altrove))?",
        r"(?:il centro per l'impiego|l'agenzia|mia madre|mio padre|i miei|il mio consulente|il selezionatore|il recruiter)(?: \w+)? (?:mi ha|mi hanno) (?:mandat[oa]|costrett[oa]|obbligat[oa]|spint[oa]|detto di venire)",
        r"(?:finché|fino a quando|fin quando|in attesa)(?: (?:non|di))? (?:trovo|trovi|trovare|trovassi|arriva) (?:di |qualcosa di |qualcosa |altro)?(?:meglio|altro)?",
        rf"{_JOB} (?:sembra|pare|è)(?: (?:un po'|abbastanza|molto|piuttosto|davvero)){{0,2}} (?:noios[oa]|monoton[oa]|una noia)",
        r"(?:ho mandato|mando) (?:il )?(?:cv|curriculum) (?:ovunque|a tutti|dappertutto)",
    ),
    disinterest_no=(
        r"(?:i vostri|le vostre|questi|queste|i|le) (?:prodotti|progetti|servizi|attività|mansioni) non mi (?:interessano|attirano|appassionano|entusiasmano)",
        r"non mi sono preparat[oa](?=$|[.,!;]| per| al)",
        r"non so(?: (?:nemmeno|neanche|neppure|bene|esattamente))? (?:che )?cosa (?:vendete|fate|producete|offrite|vende|produce)",
        r"non mi vedo(?: \w+)? (?:qui|a lavorare|in (?:questo|questa))",
        rf"non mi (?:interessa|attira|entusiasma|appassiona|convince|attrae)(?: (?:davvero|molto|tanto|particolarmente|più|di|che|tanto|veramente|proprio|granché)){{0,3}} (?:questo|questa|quest'|il|la|l'|il vostro|la vostra) ?{_JOB}",
        rf"(?:questo|questa|quest'|il|la|l'|vostr[oa]) ?{_JOB} non mi (?:interessa|attira|entusiasma|appassiona|convince|attrae)",
        rf"non sono (?:davvero |molto |particolarmente |così )?(?:interessat[oa]|motivat[oa]|entusiasta|attratt[oa]) (?:a|da|di|dal|dalla|al|alla|per) (?:questo|questa|questo)? ?(?:{_JOB}|\w+)",
        r"non (?:ho idea|so|saprei)(?: (?:bene|esattamente|nemmeno|neanche|davvero|molto)){0,2} (?:di )?(?:cosa|che cosa|chi) (?:fa|fate|facciate|faccia|siete|siate|è|produce|producete)(?: (?:la|il|l'|questa|vostr[oa]))?",
        r"non ho (?:guardato|letto|visto|preparato|avuto (?:il )?tempo di (?:guardare|leggere|preparare)) (?:il|la|l'|questo) ?(?:vostro |vostra )?(?:sito|annuncio|colloquio|azienda|pagina)",
        r"non siete la mia prima scelta",
    ),
    down=(
        rf"(?:un'|una|un|quell'|quella) ?{_FOLK} (?:molto |davvero |completamente )?(?:tossic[oa]|orribile|pessim[oa]|terribile|caotic[oa]|disastros[oa]|incompetente)",
        r"(?:pien[oa] di|circondat[oa] da|branco di|tutti) (?:idioti|incapaci|incompetenti|bugiardi|fannulloni|imbecilli|pagliacci)",
        rf"{_WHO},? (?:un|una|quel|quella) ?(?:\w+ )?{_FOOL}",
        rf"{_WHO}{_BE}{_VERY} ?(?:impossibile|insopportabile|odios[oa])(?=$|[.,!;])",
        rf"{_WHO}{_BE} (?:gestit[oa]|guidat[oa]|dirett[oa]) da (?:un branco di |degli )?(?:idioti|incapaci|incompetenti|pagliacci|dilettanti)",
        rf"{_WHO}{_BE}{_VERY} ?(?:{_FOOL}|{_MESS})",
        rf"(?<!\w\s)(?:era|erano|sono|è){_VERY} ?(?:idiot[ai]|idioti|imbecill[ei]|incompetenti|incapaci|cretini|fannulloni|stronzi)",
        rf"(?:odio|odiavo|ho odiato|detesto|detestavo|disprezzo|disprezzavo) {_WHO}",
        rf"(?:quel|quell'|quella|il mio|la mia) ?(?:idiota|imbecille|cretino|incompetente|stronzo) (?:del|della|di) (?:mio |mia )?(?:{_OLD}[ -]?)?{_FOLK}",
        rf"{_WHO} (?:ci|mi) (?:trattava|trattavano|tratta|trattò) come (?:schiavi|pezze da piedi|spazzatura|bambini|cani|merda|animali)",
    ),
    down_no=(
        rf"{_WHO} non (?:sapeva|sapevano|sa|sanno) (?:quello|cosa|che cosa|ciò)(?: che)? (?:faceva|facevano|fa|fanno|stava facendo)",
        rf"{_WHO} non (?:aveva|avevano|ha|hanno) (?:la minima |la più pallida |alcuna |nessuna )?idea(?! che)",
        rf"non (?:sopporto|sopportavo|reggevo) {_WHO}",
        rf"{_WHO} non (?:capiva|capivano|capisce|capiscono|sapeva|sapevano) (?:niente|nulla|un tubo)",
    ),
    here=(
        rf"(?:il vostro|la vostra|questa|questo|quest') ?(?:azienda|sito|applicazione|app|prodotto|programma|servizio|ufficio|annuncio|logo){_BE}{_VERY} ?(?:{_FOOL}|{_MESS}|brutt[oa]|noios[oa]|vecchi[oa])",
    ),
    money=(
        r"(?:solo|soltanto) perché (?:pagate|pagano|si paga|paga)|voglio solo guadagnare",
        r"(?:solo|soltanto|solamente|unicamente)(?: qui)? (?:per) (?:i |il |lo |la )?(?:soldi|denaro|stipendio|paga)(?! e)",
        r"mi (?:interessa|interessano|importa|importano) (?:solo|soltanto|solamente|unicamente) (?:i |il |lo |la )?(?:soldi|denaro|stipendio|paga)(?! e)",
        r"(?:l'unica cosa|tutto ciò|tutto quello) che (?:mi )?(?:interessa|importa|conta|voglio) (?:è|sono) (?:i |il |lo |la )?(?:soldi|denaro|stipendio|paga)",
    ),
    negation=(r"non|mai|né|neanche|nessuno|senza|niente|nemmeno",),
    unless=(
        r"se(?! (?:devo|posso) essere (?:sincer|onest|franc)\w+)|come se|anche se|supponiamo|immaginiamo|qualora",
        r"(?:alcuni|alcune|molti|altri|certi|qualcuno|la gente|tanti)(?: \w+)? (?:dicono|dicevano|pensano|pensavano|dice|pensa|sostengono)",
        r"(?:lui|lei|cliente|paziente|amic[oa]|collega|qualcuno|madre|padre|giornale)(?: \w+)? (?:diceva|disse|dice|ha detto|chiamò|mi ha chiamat[oa]|pensava)",
    ),
    mended=(
        r"(?:aveva|avevano) ragione",
        r"(?:e|ma|così|finché)(?: (?:poi|alla fine|insieme))? (?:ho|abbiamo|l'ho|l'abbiamo|li abbiamo) (?:\w+ )?(?:risolto|migliorato|cambiato|sostituito|sistemato|imparato|recuperat[oi]|riorganizzato)",
    ),
)

"""Italian: what is heard by family, each in many wordings."""

_W = r"[^\s,;:.!?]+"
_OLD = r"(?:(?:il|la|nel|nella|al|alla|del|col) (?:mio|mia) (?:vecchi\w+|ultim\w+|precedent\w+|attual\w+|prim\w+) (?:lavoro|posto|azienda|ufficio|ditta|ruolo|impiego)|(?:il|la|nel|nella) (?:mio|mia) (?:lavoro|posto|azienda|ufficio|ditta|impiego)|@names@)"
_FIELD = r"(?:i treni|le ferrovie|le assicurazioni|la banca|la finanza|la logistica|le vendite|il marketing|la contabilità|le auto|i camion|l'energia|la moda|i mobili|il commercio|i numeri|le tasse|l'agricoltura|la pubblicità|(?:il )?(?:vostro|questo|suo) (?:settore|campo|prodotto|ambito)|i vostri prodotti)"
_FROM = r"(?:per|verso|a|ai|nei|nelle|nella|nel|di|alle|alla|al) ?(?:i |le |la |il |l')?(?:treni|ferrovie|assicurazioni|banca|banche|finanza|logistica|vendite|marketing|contabilità|auto|energia|moda|mobili|commercio|numeri|(?:vostro|vostri|questo) (?:settore|campo|prodotto|prodotti|ambito))"
_PAGE = r"(?:(?:il |la |l'|al |i )?(?:vostro|vostra|vostri|suo|sua|di) (?:sito(?: web)?|pagina|annuncio|offerta|azienda|prodotti|profilo|rapporto|voi)|l'annuncio|l'offerta|il sito|la descrizione)"
_PART = r"(?:reperibilità|trasferte|viaggi|viaggiare|turni|turno di notte|notti|notte|fine settimana|weekend|straordinari|scartoffie|riunioni|telefono|open space|divisa|orari|chiamate|pendolare|alzatacce)"
_POOR = r"(?:pessim[aeio]|terribil[ei]|orribil[ei]|brutt[aeio]|disastros[aeio]|penos[aeio]|orrend[aeio]|catastrofich[ei])"
_HEARD = r"(?:recension[ei]|valutazion[ei]|reputazione|fama|vot[oi]|nomea)"
_KIN = r"(?:mia|mio|i miei|la mia|il mio|un'|un|una) ?(?:moglie|marito|madre|padre|mamma|papà|genitori|sorella|fratello|ragazza|ragazzo|compagn[ao]|figli[ao]|amic[ao]|amici|zi[ao]|selezionator\w+|agenzia|consulente|coach)"

WORDINGS = {
    "no_interest": (
        rf"non (?:ho|provo|avevo|nutro) (?:{_W} )?(?:nessun|alcun|il minimo|il benché minimo|interesse) ?(?:interesse )?{_FROM}",
        rf"(?:dei|delle|della|del|dell'|di) ?(?:{_W} )?(?:treni|ferrovie|assicurazioni|banche|finanza|logistica|auto|moda|mobili|settore|prodotti) (?:{_W} )?(?:non )?(?:me ne|m'|mi) ?(?:frega|importa|interessa) (?:niente|nulla|un fico|poco)",
        rf"{_FIELD} (?:non )?(?:mi|m') ?(?:hanno |ha )?(?:mai |non )?(?:interess\w+|attir\w+|dicono|dice) (?:niente|nulla|per niente|affatto|minimamente|poco|zero)",
        rf"{_FIELD} non (?:mi|m') ?(?:hanno |ha )?(?:mai )?(?:interess\w+|attir\w+|dicono|dice)",
    ),
    "unprepared": (
        rf"non (?:ho|avevo|sono)(?: {_W})? (?:avuto|trovato|potuto|riuscit[oa]|fatto in tempo|guardato|letto|visitato|aperto) ?(?:(?:il )?(?:tempo|modo) (?:di|per) |a )?(?:guardare |leggere |vedere |visitare |dare un'occhiata |informarmi )?(?:{_W} )?{_PAGE}",
        r"non mi sono (?:\w+ )?(?:preparat[oa]|informat[oa]|documentat[oa])(?: (?:per niente|molto|affatto|su di voi))?(?=$|[.!,;])",
        r"(?:vengo|sono|arrivo) (?:\w+ )?(?:impreparat[oa]|senza essermi preparat[oa])",
    ),
    "unknown": (
        r"(?:mi ricordi|mi ricordate|ricordatemi|ricordami|mi ricorda),? (?:\w+ )?(?:cosa|che cosa|di che|quale|chi) (?:\w+ )?(?:fa|fate|vende|vendete|produce|produceteo?|si occupa|vi occupate|azienda|posto|posizione|siete)",
        r"(?:cosa|che cosa|di cosa) (?:fa|fate|vende|vendete|si occupa|vi occupate)(?: (?:la vostra azienda|di preciso))?,? (?:già|che non ricordo|scusate)",
        r"(?:qual era|quale era|per che|per quale) (?:\w+ )?(?:posto|posizione|ruolo|azienda)(?: \w+)?,? (?:già|che non ricordo|scusate)",
        r"non (?:ho|avevo) mai sentito parlare di (?:voi|questa azienda)(?=$|[.!])",
    ),
    "leverage": (
        r"(?:la vostra|un'|una|questa|vostra) ?(?:altra |seconda )?offerta (?:\w+ ){0,4}?(?:come|da|di|per|a) (?:\w+ ){0,3}?(?:leva|pressione|negoziare|trattare|merce di scambio|aumento)",
        r"come (?:leva|arma|mezzo di pressione|merce di scambio) (?:\w+ )?(?:per|con|contro|verso) (?:\w+ ){0,4}?(?:capo|azienda|altr\w+|aumento|stipendio|trattare|negoziare)",
        r"(?:mi serve|voglio|cerco) (?:un'|un'altra |una seconda |una )?offerta per (?:\w+ ){0,4}?(?:pressione|negoziare|trattare|aumento|capo)",
    ),
    "above": (
        r"(?:è|sarebbe|sta|mi sembra|mi pare) (?:\w+ )?(?:al di sotto|sotto|inferiore) (?:del|al|delle|alle|di|il|i|le)? ?(?:me|mio livello|mie (?:capacità|competenze|possibilità)|mia (?:preparazione|qualifica))",
        r"(?:sono|sarei) (?:\w+ )?(?:sovraqualificat[oa]|troppo qualificat[oa]|troppo brav[oa]|sprecat[oa])(?: per (?:questo|voi|il|un)(?: \w+)?)?(?=$|[.!,;])",
        r"(?:posto|lavoro|questo|ruolo) (?:è|sarebbe) (?:\w+ )?(?:un passo indietro|una retrocessione)(?: per me)?(?=$|[.!,;])",
    ),
    "bored_there": (
        rf"mi (?:sono|ero) (?:{_W} )?annoiat[oa] (?:a morte|da morire|tantissimo)",
        rf"(?:nel|nella|da|in|alla) ?(?:mio |mia )?(?:{_W} )?(?:lavoro|posto|azienda|ditta|ufficio|@names@) mi (?:annoiavo|annoio|sono annoiat[oa]|stavo annoiando)",
        rf"mi (?:annoiavo|annoio|sono annoiat[oa]) (?:{_W} )?(?:a morte|da morire|{_OLD})(?=$|[.!; ])",
        rf"{_OLD} (?:è|era|è stato|è stata) (?:{_W} )?(?:noios\w+|una noia\w*|alienante|soporifer\w+)",
    ),
    "part": (
        rf"(?:odierei|detesterei|odio|detesto|non sopporterei|non sopporto|non reggerei) (?:(?:la|le|i|il|gli|vostri|vostre|fare|essere|avere|lavorare|di|quei|quelle|a|stare|sempre|in) ){{0,4}}{_PART}",
        rf"(?:la|le|i|il|gli) {_PART} (?:mi farebbero|mi farebbe|sarebbero|sarebbe) (?:impazzire|un inferno|una tortura|un incubo)",
    ),
    "press": (
        rf"(?:la vostra azienda|avete|voi avete|vostra azienda) (?:ha |avete )?(?:\w+ )?(?:{_POOR} {_HEARD}|{_HEARD} (?:\w+ )?{_POOR}|una {_POOR} {_HEARD})",
        rf"(?:le vostre|la vostra|i vostri) {_HEARD}(?: (?:su|in) {_W})? (?:sono|è|erano|era) (?:\w+ )?{_POOR}",
        rf"ho letto (?:{_W} ){{0,3}}?{_POOR} (?:\w+ )?(?:su di voi|della vostra azienda|su voi)",
    ),
    "sent": (
        rf"(?:qui|venut[oa]|candidat[oa]|vengo)(?: (?:soprattutto|solo|più che altro|unicamente))? perché {_KIN} (?:mi )?(?:ha |hanno |l'ha |lo |ci )?(?:insist\w+|vuole|vogliono|voleva\w*|detto|obbligat\w+|spint\w+|mandat\w+|convint\w+|chiest\w+|costrett\w+)",
        rf"{_KIN} mi (?:ha|hanno) (?:\w+ )?(?:obbligat\w+|spint\w+|mandat\w+|costrett\w+|trascinat\w+|convint\w+) (?:a (?:venire|candidarmi|presentarmi)|qui)",
        rf"è stata (?:\w+ )?un'idea di {_KIN}",
    ),
    "leaving": (
        r"(?:tra|fra|dopo|entro) (?:un anno|due anni|sei mesi|qualche mese),? (?:me ne (?:vado|andrò)|(?:vi )?(?:lascio|lascerò)|mi licenzio|mi licenzierò)",
        r"(?:me ne (?:vado|andrò)|(?:vi )?lascerò|mi licenzierò)(?: (?:il lavoro|il posto|l'azienda))? (?:tra|fra|dopo|entro) (?:un anno|due anni|sei mesi|qualche mese)",
        r"(?:resterò|resterei|resto|rimarrò|rimango) (?:\w+ )?(?:solo|soltanto|al massimo) (?:\w+ ){0,2}?(?:un anno|sei mesi|qualche mese|fino)",
    ),
}
# In front: denied, told of others, or asked. Behind: what became of it.
UNLESS = r"(?:nessun\w*|dice|diceva|detto|dicono|pensa|chiesto|temo|paura|se)"
AFTER = r"(?:senza|aveva ragione|avevano ragione|curios\w+|appassionat\w+|(?:e|ma|così|poi) (?:poi |ora |dopo |da allora )?(?:ho (?:\w+ )?(?:letto|trovato|imparato|proposto|chiesto|automatizzato|costruito|scoperto))|ma (?:io|ora))"

"""Italian."""

from showup.exchange.formats.pasted.words.shape import Calendar, Cues, Parts, Words
from showup.exchange.records import Kind

_TALK = r"(?:colloqui\w*|incontr\w+|chiacchierata|chiamata|videochiamata|call|appuntamento|intervista|confronto|videocall)"

_MONTHS = {
    "gennaio": 1,
    "febbraio": 2,
    "marzo": 3,
    "aprile": 4,
    "maggio": 5,
    "giugno": 6,
    "luglio": 7,
    "agosto": 8,
    "settembre": 9,
    "ottobre": 10,
    "novembre": 11,
    "dicembre": 12,
    "gen": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "mag": 5,
    "giu": 6,
    "lug": 7,
    "ago": 8,
    "set": 9,
    "ott": 10,
    "nov": 11,
    "dic": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lunedì": 0,
    "martedì": 1,
    "mercoledì": 2,
    "giovedì": 3,
    "venerdì": 4,
    "sabato": 5,
    "domenica": 6,
    "lunedi": 0,
    "martedi": 1,
    "mercoledi": 2,
    "giovedi": 3,
    "venerdi": 4,
    "lunedi'": 0,
    "martedi'": 1,
    "mercoledi'": 2,
    "giovedi'": 3,
    "venerdi'": 4,
}  # fmt: skip
_SHORT = {"lun": 0, "mar": 1, "mer": 2, "gio": 3, "ven": 4, "sab": 5, "dom": 6}
_NUMBERS = {
    "una": 1,
    "due": 2,
    "tre": 3,
    "quattro": 4,
    "cinque": 5,
    "sei": 6,
    "sette": 7,
    "otto": 8,
    "nove": 9,
    "dieci": 10,
    "undici": 11,
    "dodici": 12,
    "quindici": 15,
    "sedici": 16,
}  # fmt: skip

CALENDAR = Calendar(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    short=_SHORT,
    alone="",
    numbers=_NUMBERS,
    relative={"oggi": 0, "dopodomani": 2, "domani": 1},
    article="il giorno|il|giorno",
    of="di",
    joins="e|o|oppure|ed",
    until="alle ore|alle|all'|a|al|fino alle|-",
    between="tra le|fra le|dalle ore|dalle|tra|dal",
    at="invece delle|anziché alle|alle ore|ore|alle|all'|ora:|dalle ore|dalle|verso le|le|h",
    on="il|del|al|dal|per il|giorno|data:",
    hour=r"h\b|ore\b",
    morning="di mattina|del mattino|mattina|in mattinata",
    afternoon="di pomeriggio|del pomeriggio|pomeriggio|di sera|nel pomeriggio",
    noon="mezzogiorno",
    worded=r"(?:alle|verso le) (?P<hour>HOURS)(?:(?P<past_after> e mezza| e mezzo| e un quarto)|(?P<to> meno un quarto))?\b",
    same_time=r"(?:alla |alle )?stess[ae] (?:ora|ore)",
    next="prossimo|prossima",
    coming="questo|questa|che viene",
    next_week="della prossima settimana|della settimana prossima|la prossima settimana|la settimana prossima|settimana prossima",
)

CUES = Cues(
    deadline=r"entro(?: e non oltre)?(?: il| le| la| giorno)?|non oltre il|al più tardi|fino al|scadenza(?: è|:)?(?: il)?|termine(?: ultimo)?(?: è|:)?(?: il)?|prima d(?:i|el)|valid[ao] fino al|scade(?: il)?|consegna:?(?: entro)?(?: il)?",
    background=r"candidatura del|mail del|messaggio del|inviato(?: il|:)|assunzione(?: prevista)?(?: il| dal| per il)?|inizio(?: previsto| del rapporto)?(?: il| dal)?|decorrenza(?: dal)?|data di inizio|a partire dal|iniziare(?: il| dal)?|pubblicat[ao] il|telefonata del|sentiti il|ferie|riscontro|rientro|fondata|comunicheremo|faremo sapere",
    old=r"invece (?:di|del|che)|anziché|inizialmente|previst[ao]|originariamente|fissat[ao]|programmat[ao]|non (?:è più|potrò|potremo|riesc\w+)|al posto d\w+|concordat[ao]|(?:il|del|nostro|suo|tuo) (?:colloquio|appuntamento|incontro) (?:del|di)|precedente|\bdal?\b|\bdel\b",
    new=r"\bal\b|spost\w+ (?:\w+ ){0,3}(?:a|al|alle)\b|rinvi\w+ (?:\w+ ){0,3}(?:a|al)\b|anticip\w+ (?:\w+ ){0,3}(?:a|al|alle)\b|posticip\w+ (?:\w+ ){0,3}(?:a|al|alle)\b|nuov[ao] (?:data|orario|appuntamento)|ora sarà|propon\w+|potrebbe|andrebbe|si terrà",
    unless=r"\bse\b|qualora|nel caso|in caso|per (?:annullare|spostare|modificare|disdire)|dovesse|dovessi",
    negation=r"\bnon\b|nessun\w*|senza|mai",
    agenda=r"programma|agenda|scaletta|ordine del giorno|svolgimento|giornata|sessioni|articolat\w+",
    choice=r"\bo\b|oppure|opzioni|alternative|quale|seguenti (?:date|fasce|orari|disponibilità)|prefer\w+|a scelta|scegliere|una delle",
)

PARTS = Parts(
    closing=r"(?:(?:un )?(?:cordiali?|distinti|cari|tanti|migliori) ?saluti?|cordialmente|un (?:caro |cordiale )?saluto|saluti|(?:molte |mille |ti ringrazio|la ringrazio|grazie)(?: grazie| mille| ancora| in anticipo| e (?:a presto|buona giornata|saluti|cordiali saluti))?|a presto|buona (?:giornata|serata)|in attesa di .{1,60}|resto a disposizione.{0,60}|con i migliori saluti|ci vediamo|ciao|a (?:martedì|giovedì|lunedì|venerdì|mercoledì))",
    role=(
        r"(?:posizione|ruolo|posto|offerta|figura|mansione|annuncio|impiego)(?: aperta| ricercata)?(?: di| da| come|: | :| per| d')",
        r"(?:candidatura|colloquio|selezione|candidat\w+|prova|test|esercizio)(?: \w+){0,3}? (?:per la posizione di|per il ruolo di|per la figura di|alla posizione di|al ruolo di|come|per il posto di|per|in qualità di)",
        r"(?:posizione|ruolo|colloquio|posto|selezione)(?= (?-i:[A-Z]))",
        r"(?:cerchiamo|ricerca|ricerchiamo|selezionando|offrirle il ruolo di|offrirti il ruolo di|assumerla come|assumerti come|in qualità di|inserirla come|inserirti come)(?: una?)?",
        r"(?:colloquio|candidatura|offerta|selezione)(?: :|:| -)",
        r"come",
    ),
    role_before=r"\((?:m/f|f/m|m/f/x)\)|m/f",
    employer=(
        r"(?:candidatura(?: \w+)?|interesse|colloquio|entrare|posizione|lavorare|team|selezione|unirti|unirsi|offerta|appuntamento|incontro|benvenut\w|sede|uffici|conoscere|parte)(?: \w+)? (?:in|presso|con|di|da|per|a|alla|nella|della)",
        r"(?:presso|\bin|l'azienda|la società|il gruppo|la cooperativa|da parte di)",
        r"\bdi",
    ),
    client=r"(?:nostr[oa]|mi[oa]|un|il|azienda) (?:azienda )?client[ei]\b|per conto di (?:un|una|nostr\w+)|azienda (?:cliente|leader)|realtà cliente",
    meet=r"compost\w+ da|(?:(?:incontrerà|incontrerai|conoscerà|conoscerai|parlerà con|parlerai con|sarà accolt\w da|troverà|troverai)|(?:colloquio|incontro|chiacchierata|chiamata|videochiamata|call|appuntamento|parlare|confronto|confrontarti|confrontarsi) (?:\w+ ){0,2}con|selezionator\w+ ?:?|saranno presenti|sarà presente|parteciperanno|presenti:|chied\w+ di|alla presenza di|insieme a)",
    job=r"portfolio|posto|esperienza|mansione|assessment|assunt\w|graduate|ammess\w|candidat\w+|colloqui\w*|posizione|selezion\w+|\bcv\b|curriculum|assun\w+|risorse umane|\bhr\b|offerta di lavoro|contratt\w+|ruolo|recruit\w+|profilo|retribuzione|\bral\b|lavoro|stage|tirocinio|impiego",
    interview=r"recruit\w+|colloqui\w*|candidat\w+|selezione|assunzione|curriculum",
    colleague=r"da|con|(?:mi[ao] )?colleg[ao]|e",
    video=r"\bmeet\b|video\w*|zoom|\bteams\b|google meet|webex|whereby|online|da remoto|virtual\w*|skype",
    phone=r"telefonic[oa]|per telefono|al telefono|(?:la|ti) (?:chiamerò|chiameremo|contatterò telefonicamente|chiamo)|telefonicamente|telefonata",
    on_site=r"in presenza|di persona|presso (?:la nostra|i nostri|il nostro|le nostre) (?:\w+ )?(?:sede|uffici|ufficio|stabilimento|laboratorio|negozio|studio)|(?:nella nostra|nei nostri|nel nostro|nelle nostre) (?:\w+ )?(?:sede|uffici|ufficio|stabilimento|laboratorio|negozio|studio)|in sede|alla reception|in reception|in azienda|venire a trovarci",
    place=r"(?:indirizzo|luogo|dove|sede)(?: è)? ?:|(?:sede|uffici|ufficio|stabilimento|laboratorio|negozio|studio)(?: è| si trova)?(?: in| di| a|,)?",
)

KINDS: tuple[tuple[Kind, float, str], ...] = (
    ("reschedule", 2.5, r"(?:invece (?:di|del|che)|anziché) [^.!?]{0,25}\d"),
    ("rejection", 3.5, r"(?:scelto|deciso|preferito|optato)(?: \w+){0,3} (?:un'altra|un altro|qualcun)|qualcun altro|questa volta no|non è andata|dovuto fare una scelta"),
    ("offer", 3.5, r"(?:posto|lavoro|ruolo) è (?:tuo|suo)|benvenut[oa] (?:nel team|a bordo|in squadra)|(?:vogliamo|vorremmo) (?:te|lei|averti|averla) (?:con noi|nel|in)|sei la persona"),
    ("reschedule", 2.5, r"(?:un'|mezz'|due )?(?:ora|ore|minuti|giorni) (?:dopo|più tardi|prima)|un po' più tardi"),
    ("invitation", 1.5, r"(?:può|puoi|potrebbe|potresti|riesce|riesci) (?:\w+ )?(?:venire|passare|confermar\w*|collegarsi|collegarti|raggiungerci)|conferm[ai] (?:la|il)|sei tra i|ti aspettiamo|la aspettiamo|venga|passa a trovarci"),
    ("reschedule", 2.5, r"un altro (?:giorno|momento)|riusciamo a (?:fare|spostare|vederci)|(?:devo|dobbiamo) (?:rimandare|spostare|rinviare)|non (?:riesco|posso|potrò|possiamo)(?: \w+)? (?:più )?(?:esserci|venire|incontrar\w+)"),
    ("confirmation", 2, r"promemoria|ti ricordo|le ricordo|ci vediamo"),
    ("invitation", 1, r"(?:ti|le) (?:andrebbe|va|farebbe piacere|propon\w+)|proponiamo|saremmo lieti|sarebbe (?:per|il|possibile)|fammi sapere|mi faccia sapere|quando (?:sei|è|ti|le)|(?:ci )?sentir(?:ci|ti|la)|fissare|noi siamo liberi|due chiacchiere|conoscer(?:ti|la|ci)|incontrar(?:ti|la|ci)|l'appuntamento|saranno presenti|passa alla fase|(?:chiediamo|chiedo) di"),
    ("invitation", 3, rf"(?:invit\w+|convoc\w+)\b.{{0,70}}{_TALK}"),
    ("invitation", 2, r"(?:vorremmo|vorrei|piacerebbe|desideriamo|avremmo piacere|ci farebbe piacere|saremmo (?:lieti|felici)|avrei piacere|mi farebbe piacere) .{0,30}(?:conoscer\w+|incontrar\w+|parlar\w+|fissar\w+|organizzar\w+|invitar\w+|fare|sentir\w+|programmar\w+|approfondir\w+|confrontar\w+|scambiare)"),
    ("invitation", 1.5, r"(?:sarebbe|saresti|è|sei|avrebbe|avresti) .{0,20}(?:disponib\w+|liber[oa])|(?:le|ti|vi) (?:andrebbe|va|andrebbero|torna\w*|fa comodo|farebbe comodo|è comodo) .{0,30}(?:bene|\?|comodo|un|il|alle)|(?:quando|quale|in quale|quali) .{0,50}(?:disponib\w+|preferi\w+|comodo|libero|andrebbe|va bene)|(?:indicar\w+|comunicar\w+|far\w+ sapere|mandar\w+|inviar\w+|dirmi|dirci) .{0,30}(?:disponibilità|preferenza|quando|orari\w*|quale)|sue disponibilità|tue disponibilità"),
    ("invitation", 2.5, r"(?:sceglier\w*|scegli|scelga|prenot\w+|selezion\w+|fiss\w+|blocc\w+) (?:direttamente |qui |pure |in autonomia )?(?:\w+ ){0,3}(?:orario|slot|data|fascia|appuntamento|momento|giorno)"),
    ("invitation", 1, r"(?:prossim[oa]|second[oa]|prim[oa]|success\w+) (?:step|fase|colloquio|passo|incontro)|ha colpito|ci ha (?:interessat\w+|incuriosit\w+)|in linea con|abbiamo (?:letto|ricevuto|esaminato|valutato) (?:con interesse )?(?:la|il)|(?:prego|pregh\w+|chied\w+|gentilmente|cortesemente) (?:\w+ ){0,3}(?:confermar\w+|conferma|risponder\w*)|proseguire"),
    ("confirmation", 3, rf"(?:le|ti|vi|per|a) confermar\w*|(?:le|ti|si|con la presente) conferm\w+|confermiamo|confermo|{_TALK}[^!?]{{0,60}}? (?:è|è stat\w|risulta) (?:\w+ )?(?:confermat\w|fissat\w|prenotat\w)|conferma (?:del|dell'|di|appuntamento|colloquio)|appuntamento confermato"),
    ("confirmation", 2, r"(?:ricord\w+|promemoria)(?: \w+){0,5} (?:colloquio|appuntamento|incontro|che)|promemoria|come (?:da accordi|concordato|d'accordo|stabilito|anticipato)|(?:la|ti) aspettiamo|la attendiamo|ti attendiamo"),
    ("confirmation", 1, r"(?:non vediamo l'ora|felici|lieti|piacere) di (?:conoscer\w+|incontrar\w+|accoglier\w+)|grazie per (?:la conferma|aver confermato|la sua conferma|la tua conferma|aver scelto|la disponibilità|la risposta|il riscontro)|ci vediamo|di seguito (?:i|le|trova|trovi)|portare con sé|porti con sé|ricordi di|ricordati|si presenti|presentarsi"),
    ("reschedule", 3, r"(?:spostar\w*|spostat\w+|spostiamo|spostamento|rinviar\w*|rinviat\w+|rinvio|rimandar\w*|rimandat\w+|posticip\w+|anticipar\w*|anticipat\w+|riprogramm\w+)|(?:nuov[ao]|altr[ao]) (?:data|orario|appuntamento|giorno|momento)|cambi\w+ (?:\w+ ){0,3}(?:data|orario|giorno|programma|ora)"),
    ("reschedule", 1.5, r"imprevist\w+|sopraggiunt\w+|contrattempo|indispost\w+|malattia|malat\w|invece (?:di|del|che)|anziché|sovrapposizion\w+|scus\w+ (?:per|il|per il)|ci scusiamo|mi scuso|impegno improvviso"),
    ("cancellation", 3.5, r"(?:annull\w+|cancell\w+|disdir\w+|disdett\w+)|non (?:si terrà|avrà luogo|si svolgerà|potrà tenersi)"),
    ("cancellation", 1.5, r"(?:posizione|selezione|ricerca|assunzion\w+|ruolo)(?: \w+){0,6} (?:congelat\w+|sospes\w+|ferm\w+|chius\w+|bloccat\w+|ritirat\w+)|blocco delle assunzioni"),
    ("offer", 3.5, r"(?:offrir(?:le|ti)|proporr?(?:le|ti|e)|offriamo) (?:(?!colloqui|incontr)\w+ ){0,4}(?:posizione|ruolo|contratto|assunzione|posto|inserimento|lavoro)|(?:lettera|proposta|offerta) (?:di assunzione|d'assunzione|di impegno|di lavoro (?:in allegato|allegata)|contrattuale|economica|formale|di inserimento)|(?:abbiamo (?:deciso|scelto)|siamo (?:lieti|felici)) (?:di )?(?:assumer\w+|averla|averti|accoglierla nel|accoglierti nel|offrir\w+)|la nostra (?:offerta|proposta)|ha superato la selezione|hai superato la selezione"),
    ("offer", 1.5, r"\bral\b|retribuzione|lord[oaie]+ ann\w+|lordi|periodo di prova|giorni di ferie|buoni pasto|tempo indeterminato|firmat\w|firmare|livello|ccnl|tredicesima"),
    ("rejection", 3.5, r"non (?:\w+ ){0,5}(?:proseguire|procedere|proseguirà|selezionat\w|idone\w|in linea|dare seguito|esito positivo|positiv\w|andare avanti|passare)|(?:altr[aoie]+|un altro|un'altra) (?:candidat\w+|profil\w+|person\w+)|esito (?:negativo|non positivo)|posizione (?:è stata|è già|è ormai) (?:\w+ )?(?:coperta|chiusa|assegnata)|di non (?:proseguire|procedere)"),
    ("rejection", 1.5, r"purtroppo|spiace\w*|dispiace\w*|in bocca al lupo|(?:successo|fortuna|meglio) per (?:il|la|i)|(?:conserver|terr|manterr)\w+ (?:il|la|i) (?:suo|sua|suoi|tuo|tua|tuoi)|in questa occasione|database|future (?:opportunità|selezioni)"),
    ("task", 3.5, r"(?:prova|test|esercizio|compito|caso|case|sfida) (?:tecnic\w|pratic\w|scritt\w|di programmazione|da svolgere|a casa|di traduzione|di scrittura|di coding|di grafica|study)|take-?home|caso (?:studio|pratico)|(?:svolgere|completare|risolvere|realizzare|svolga|svolgi) (?:\w+ ){0,3}(?:prova|test|esercizio|compito|caso|attività|elaborato)"),
    ("task", 1, r"(?:inviar\w*|consegnar\w*|restituir\w*|caricar\w*|spedir\w*|rimandar\w*) (?:\w+ ){0,4}(?:elaborato|soluzione|prova|esercizio|lavoro|file|repository|risultato|test)|tempo (?:stimato|previsto)|non dovrebbe (?:richiedere|portar\w+)|traccia|consegna\b|elaborato"),
    ("newsletter", 3, r"avvis[oi] (?:di )?lavoro|job alert|nuove offerte|offerte (?:di lavoro )?(?:per te|per lei|consigliate|simili|che|in evidenza|della settimana)|newsletter|visualizza(?:la)? (?:\w+ )?(?:nel|in) (?:tuo )?browser|webinar\w*|iscriviti|registrati|prenota il tuo posto"),
    ("newsletter", 1.5, r"disiscri\w+|annulla(?:re)? l'iscrizione|cancella(?:re|ti)? (?:l'iscrizione|dalla)|ricevi questa (?:e-?mail|mail)|gestisci (?:le|gli|i) (?:preferenze|avvisi|tuoi)|candidati (?:ora|subito|adesso)"),
    ("other", 3, r"dentista|dentistic\w+|medic[oa]\b|visita (?:medica|di controllo|oculistica)|ambulatorio|igiene (?:dentale|orale)|vaccin\w+|\bdemo\b|dimostrazione|(?:nostra|nostro) (?:software|piattaforma|soluzione|gestionale|prodotto)|pranz\w+|pausa pranzo|compleanno|fattura|ordine (?:n|è)|consegna del pacco|pacco|appartamento|officina|revisione auto|parrucchier\w+|sprint|mensa|aperitivo"),
)  # fmt: skip

MARKS = (
    ("money", r"(?:assegn[oi]\b|bitcoin|cripto\w*|usdt|carte? regalo|buoni regalo|western union|bonifico|cauzione|quota (?:di|d')\w+|spese di|versare|anticipar\w+ (?:la|le|i|una|il)|ricarica|paypal|(?:acquistare|comprare|pagare|ordinare) (?:\w+ ){0,3}(?:attrezzatura|materiale|computer|portatile|corso|kit))"),
    ("chat handle", r"(?:telegram|whats ?app|signal|wechat|discord|\bt\.me/|wa\.me/)"),
    ("asks for documents", r"(?:(?:copia|foto|scansione|fronte e? ?retro)(?: \w+){0,2} (?:di |del |della |dell')?(?:carta d'identità|documento|passaporto|patente|codice fiscale|tessera)|carta d'identità|documento d'identità|codice fiscale|\biban\b|coordinate bancarie|dati bancari|conto corrente|passaporto|tessera sanitaria)"),
    ("no interview", r"(?:senza (?:alcun |nessun |bisogno di )?(?:\w+ )?colloqui\w*|nessun colloquio|non (?:è|sarà) (?:necessario|richiesto|previsto) (?:\w+ )?colloquio|assunzione immediata|iniziare (?:subito|immediatamente)|è già stat\w assunt\w|sei già stat\w assunt\w)"),
)  # fmt: skip

IT = Words(
    code="it",
    common=frozenset(
        ["il", "lo", "la", "i", "gli", "le", "un", "una", "di", "del", "della", "dei", "che", "e", "per", "con", "in", "su", "da", "non", "si", "è", "sono", "sua", "suo", "tua", "tuo", "ci", "le", "ti", "mi", "al", "alla", "alle", "nel", "nella", "questo", "questa", "grazie", "buongiorno", "gentile", "salve", "cordiali", "saluti", "come", "se", "anche", "più", "o", "ma", "ha", "ho", "abbiamo", "sarà", "nostro", "nostra", "colloquio", "presso", "a", "ciao", "vi", "potrebbe", "essere"]
    ),
    calendar=CALENDAR, cues=CUES, parts=PARTS, kinds=KINDS, marks=MARKS,
)  # fmt: skip

"""Italian."""

from showup.exchange.formats.postings.asks.words.shape import Phrases

_THE = r"(?:il|lo|la|i|gli|le|tuo|tua|tuoi|tue|il tuo|la tua|le tue|i tuoi|nostro|nostra)"

IT = Phrases(
    asks_names=(
        rf"(?:{_THE} )?(?:requisiti|profilo|competenze|qualifiche|conoscenze|esperienza|capacità|formazione|titolo di studio|lingue|caratteristiche|skills?)(?: (?:e|ed|&|/) [\wàèéìòù -]{{2,30}})?(?: (?:richiest[oiae]|ricercat[oiae]|necessari[oae]?|ideale|del candidato|minimi|tecniche|obbligatori|indispensabili|fondamentali|personali|preferenziali))*",
        r"(?:chi|cosa|che cosa) (?:cerchiamo|stiamo cercando|sei|ti chiediamo|chiediamo|ci aspettiamo|richiediamo|ti serve)(?: .{0,25})?|(?:stiamo )?cerc(?:hiamo|ando).{0,30}|cosa porti.{0,20}|sei (?:tu|la persona).{0,30}|si richied(?:e|ono)|su di te|parlaci di te|ti riconosci.{0,20}",
    ),
    asks_cues=(
        r"requisiti|profilo|cerchiamo|cercando|richied\w+|competenze|richiest\w+|ci aspettiamo|conoscenze|devi",
    ),
    asks_signs=(
        r"\d{1,2} anni(?: \w+){0,3} (?:di )?esperienza|(?:almeno|minimo) (?:\w+ )?(?:un|uno|due|tre|quattro|cinque|\d+)[ -]?\w* ann[oi]|esperienza (?:di|nella|nel|in|con|come|pregressa|maturata|minima|almeno|professionale|nell'|comprovata)|esperienza|conoscenza (?:di|del|della|dei|delle|dell')|ottima (?:conoscenza|padronanza)|padronanza|laurea|diploma|patente|patentino|inglese (?:fluente|buono|ottimo)|capacità (?:di|d')|buone? (?:capacità|doti|conoscenza)|attitudine|disponibilità (?:a|al|alle|immediata)|precisione|autonomia|residenza",
        r"(?:hai|sei|possiedi|conosci|parli|sai|devi|ami) \w+|cerchiamo (?:un|una|qualcuno|persone|candidat\w*|profession\w*)|stiamo cercando|(?:si|è|sono|viene|vengono) (?:richied\w+|richiest[oiae]|indispensabil[ei]|necessari[oae]|obbligatori[oae]|fondamental[ei]|requisit\w+)|il candidato|la candidata|la risorsa (?:ideale|deve)",
    ),
    nice_names=(
        r"(?:requisiti )?(?:preferenziali|graditi|opzionali)|(?:costituisce |sarà |è )?(?:un )?(?:titolo preferenziale|plus|nice[- ]to[- ]have)|gradit[oiae]|costituiscono .{0,25}|idealmente.{0,20}|ci piacerebbe.{0,25}|punti extra",
    ),
    nice_cues=(r"preferenzial\w+|plus|gradit\w+|idealmente|punti extra|non (?:indispensabil\w+)",),
    nice_signs=(
        r"(?:un|costituisce) (?:titolo preferenziale|plus|vantaggio)|titolo preferenziale|preferenziale|preferibil\w+|gradit[oiae]|gradita|idealmente|apprezzat[oiae]|non indispensabil[ei]|un plus|costituir\w+",
    ),
    duties_names=(
        rf"(?:{_THE} )?(?:mansioni|attività|responsabilità|compiti|ruolo|missione|giornata|obiettivi)(?: (?:e|ed|&) [\wàèéìòù -]{{2,30}})?(?: (?:principali|del ruolo|previste|quotidiane|da svolgere))*",
        r"(?:cosa|che cosa|di cosa) (?:farai|ti occuperai|andrai a fare|dovrai fare)(?: .{0,25})?|(?:ti occuperai|si occuperà) di|il tuo (?:ruolo|compito|lavoro)|la risorsa si occuperà.{0,20}",
    ),
    duties_cues=(
        r"mansioni|attività|responsabilità|compiti|occuper\w+|farai|sarai responsabile|dovrai|il tuo ruolo",
    ),
    duties_signs=(
        r"(?:ti occuperai|si occuperà|sarai (?:responsabile|il|la|inserit\w+|coinvolt\w+)|lavorerai|svilupperai|gestirai|collaborerai|parteciperai|seguirai|dovrai|farai|supporterai|contribuirai|coordinerai|progetterai|aiuterai|curerai|accoglierai|preparerai|guiderai|avrai il compito|sarà responsabile|dovrà|gestirà|seguirà)|(?:le|tra le) (?:tue |principali )*(?:mansioni|attività|responsabilità)|il tuo (?:ruolo|compito)|la figura (?:si occuperà|dovrà)|responsabile (?:di|del|della)",
    ),
    offers_names=(
        rf"(?:{_THE} )?(?:benefit|vantaggi|offerta|retribuzione|stipendio|condizioni|inquadramento|compenso)(?: (?:e|ed|&|/) [\wàèéìòù -]{{2,30}})?(?: (?:aziendali|economic[ahe]+|contrattuali|di lavoro|prevista))*",
        r"(?:cosa|che cosa) (?:ti )?(?:offriamo|troverai|offre)(?: .{0,25})?|(?:ti )?offriamo|si offre|(?:perché|perchè) (?:lavorare|unirti|scegliere|noi|.{2,30})|cosa c'è per te|cosa avrai",
    ),
    offers_cues=(r"offriamo|si offre|benefit|vantaggi|perché|condizioni|troverai",),
    offers_signs=(
        r"(?:ti )?offriamo|si offre|buoni pasto|ticket restaurant|contratto a tempo (?:indeterminato|determinato)|tempo indeterminato|smart[- ]working|lavoro agile|welfare|assicurazione sanitaria|retribuzione|stipendio|premio|premi|bonus|ferie|flessibilità|orari(?:o)? flessibil[ei]|formazione (?:continua|iniziale|retribuita)|percorso di (?:crescita|formazione|carriera)|crescita professionale|auto aziendale|quattordicesima|tredicesima|\bral\b|mensa|rimborso|\d[\d.]{1,6} ?(?:€|euro)",
    ),
    role_names=(
        r"(?:la )?(?:posizione|descrizione|opportunità)(?: .{0,25})?|descrizione (?:della posizione|del ruolo|dell'offerta)|il (?:team|contesto)|sommario",
    ),
    role_cues=(r"descrizione d\w+|la posizione",),
    end_names=(
        r"chi siamo|(?:l')?azienda|su di noi|la nostra (?:azienda|storia|cultura|missione)|i nostri valori|come candidarsi|candidatura|candidati.{0,20}|(?:il )?processo (?:di )?selezione|iter di selezione|contatti|sede(?: di lavoro)?|luogo di lavoro|pari opportunità.{0,30}|diversità.{0,30}|privacy|inclusione.{0,30}|informativa.{0,30}|il nostro stack|tecnologie|interessat[oa]\??|prossimi passi|orario(?: di lavoro)?",
    ),
    end_cues=(
        r"chi siamo|candidar\w*|candidatura|contatt\w+|privacy|iter di selezione|nostro stack",
    ),
    within=(
        r"tecniche|trasversali|personali|formazione|esperienza|lingue|indispensabili|obbligatori|soft skills",
    ),
    boilerplate=(
        r"(?:invia|inviaci|inviare|candidati|mandaci|scrivici|contattaci|clicca)|(?:tuo|il) (?:cv|curriculum)|pari opportunità|ambo i sessi|entrambi i sessi|l\. ?903|d\.? ?lgs|gdpr|trattamento dei dati|dati personali|privacy|senza distinzione|discriminazion\w+|legge \d+|categorie protette|processo di selezione|lettera di (?:presentazione|motivazione)",
    ),
    gives=(
        r"(?:ti )?(?:offriamo|paghiamo)|si offre|riceverai|(?:lo )?stipendio(?: è|:| di)|retribuzione ?:",
    ),
    theirs=(
        r"^(?:siamo|la nostra|il nostro|i nostri|le nostre|noi|fondata|leader|dal (?:19|20)|operiamo|lavoriamo|abbiamo (?!bisogno))",
    ),
)

"""French."""

from showup.exchange.formats.pasted.words.shape import Calendar, Cues, Parts, Words
from showup.exchange.records import Kind

_TALK = (
    r"(?:entretiens?|entrevues?|échanges?|rencontres?|rendez-?vous|appels?|visio\w*|discussion|rdv)"
)

_MONTHS = {
    "janvier": 1,
    "février": 2,
    "fevrier": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "août": 8,
    "aout": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "décembre": 12,
    "decembre": 12,
    "janv": 1,
    "févr": 2,
    "fév": 2,
    "avr": 4,
    "juil": 7,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "déc": 12,
    "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lundi": 0,
    "mardi": 1,
    "mercredi": 2,
    "jeudi": 3,
    "vendredi": 4,
    "samedi": 5,
    "dimanche": 6,
}  # fmt: skip
_SHORT = {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6}
_NUMBERS = {
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
}  # fmt: skip

CALENDAR = Calendar(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    short=_SHORT,
    alone="",
    numbers=_NUMBERS,
    relative={"aujourd'hui": 0, "après-demain": 2, "demain": 1, "ce soir": 0},
    article="le",
    of="de|du",
    joins="et|ou|ou bien|puis|&",
    until="à|au|jusqu'à|jusqu'au|-",
    between="entre|de",
    at="à|vers|dès|heure :|horaire :",
    on="le|du|au|avant le|date :",
    hour=r"heures?\b|h\b",
    morning="du matin|matin|dans la matinée|matinée",
    afternoon="de l'après-midi|l'après-midi|après-midi|du soir|soir",
    noon="midi",
    worded=r"(?:(?:à|vers) |\b(?=\d\d? ?h(?:eures?)? et (?:demie|quart)))(?P<hour>HOURS) ?(?:heures?|h\b)(?:(?P<past_after> et demie| et quart)|(?P<to> moins le quart))?",
    same_time=r"(?:à la |à la même|même) (?:même )?heure",
    next="prochaine?|suivante?",
    coming="ce|cette|qui vient",
    next_week="de la semaine prochaine|la semaine prochaine|semaine prochaine|de la semaine suivante",
)

CUES = Cues(
    deadline=r"avant(?: le| la)?|d'ici(?: le| au| à)?|au plus tard(?: le)?|jusqu'au|date limite(?: est| :|:)?(?: le| fixée au)?|dernier délai|valable jusqu'au|expire(?: le)?|pour le|délai :|à rendre (?:pour|avant) le|échéance :?",
    background=r"candidature du|courrier du|e-?mail du|message du|envoyé :|postulé le|prise de (?:poste|fonctions?)(?: prévue| souhaitée)?(?: le| au| :)?|date de début|début du contrat|débuter|commencer|à (?:partir|compter) du|dès le|publiée? le|entretien téléphonique du|échange du|congés?|absente?|retour|réponse (?:d'ici|avant)|reviendrons|créée en",
    old=r"au lieu (?:de|du)|à la place d[eu]|initialement|prévue?s?|n'est plus|ne pourr\w+|ne peu\w+|plutôt que|ancien|devait|du\b|n'aura pas|qui (?:devait|était)|notre (?:entretien|rendez-vous|échange) d[eu]|fixé",
    new=r"au\b|reporté (?:\w+ ){0,2}(?:au|à)|décalé (?:\w+ ){0,2}(?:au|à)|avancé (?:\w+ ){0,2}(?:au|à)|déplacé (?:\w+ ){0,2}(?:au|à)|nouve\w+ (?:date|créneau|horaire|rendez-vous)|désormais|plutôt|pourr\w+-vous|seriez|propos\w+|aura lieu",
    unless=r"\bsi\b|en cas|au cas où|le cas échéant|dans l'hypothèse|pour (?:annuler|reporter|modifier)|souhaitez-vous|devez",
    negation=r"\bne\b|\bn'|pas|aucune?|sans|jamais",
    agenda=r"programme|déroul\w+|ordre du jour|planning de la|emploi du temps|parcours|voici comment se passera|journée|sessions",
    choice=r"\bou\b|au choix|lequel|laquelle|créneaux? suivants?|propositions?|quel créneau|vous convien\w+|disponib\w+|préférence|l'un (?:de|des)",
)

PARTS = Parts(
    closing=r"(?:(?:bien |très |trés )?(?:cordialement|sincèrement|amicalement|respectueusement)(?: vôtre)?|(?:bien )?à (?:vous|toi|bientôt|très bientôt|très vite|mardi|jeudi)|salutations(?: distinguées| cordiales)?|(?:meilleures|sincères|cordiales) salutations|belle journée|bonne journée(?: à vous)?|merci(?: d'avance| beaucoup| et à bientôt)?|bien à vous|je vous prie d'agréer.{1,110}|veuillez (?:agréer|recevoir).{1,110}|dans l'attente de .{1,60}|excellente journée|l'équipe .{2,25}|cdlt|bises|à plus|en vous souhaitant .{1,40})",
    role=(
        r"(?:poste|offre|emploi|fonctions?|mission|stage|alternance|recrutement)(?: de la| de l'| de| d'| d'un| d'une|: | : | intitulé)",
        r"(?:candidature|entretien|postulé|candidat\w*|test|exercice)(?: \w+){0,3}? (?:au poste de|au poste d'|pour le poste de|pour le poste d'|en tant que|comme|de poste de)",
        r"(?:poste|entretien|mission|recrutement|offre)(?= (?-i:[A-Z]))",
        r"(?:recherchons|recrutons|recherche|recrute|rejoindre .{0,30} comme|vous proposer le poste de|en qualité de|en tant que)(?: un\w?\(?e?\)?)?",
        r"(?:candidature|entretien|offre|proposition)(?: :| -| pour)",
        r"comme|en tant que",
    ),
    role_before=r"\((?:h/f|f/h|h/f/x)\)|h/f|f/h",
    employer=(
        r"(?:candidature(?: \w+)?|intérêt|entretien|rejoindre|poste|travailler|équipe|équipes|postulé|recruteu\w+|rencontre|rendez-vous|bienvenue|proposition|embauche|carrière|stage|locaux|bureaux|siège)(?: \w+)? (?:chez|auprès de|au sein de|à|avec|de|pour)",
        r"(?:rejoindre|chez|au sein de|la société|l'entreprise|la maison|le groupe|l'association|la coopérative)",
        r"\bde l'agence",
    ),
    client=r"(?:notre|mon|un de nos|l'un de nos|de nos|un|le) clients?\b|pour le compte (?:d'un|d'une|de notre)",
    meet=r"(?:vous (?:rencontrerez|échangerez avec|serez (?:reçue?|accueillie?)(?:\(e\))? par|verrez)|(?:entretien|échange|rendez-vous|rencontre\w*|visio|discuter|parler|échanger) (?:\w+ ){0,2}avec|interlocut\w+ ?:?|composé\w* de|en présence de|présents? :|animé par|reçue? par|demander|demandez|accompagnée? de)",
    job=r"profil|jury|expérience|candidat\w*|essai|entretien|service rh|processus|candidatur\w+|entretien|poste|recrut\w+|\bcv\b|postul\w+|candidat\w*|embauche|contrat|salaire|rémunération|ressources humaines|\brh\b|emploi|profil|carrière|stage|alternance|lettre de motivation|talents?|cdi|cdd|collaborat\w+",
    interview=r"recrut\w+|votre cv\b|ton cv\b|entretien\w*|candidature\w*|recrutement|embauche|postul\w+|candidat\w+|lettre de motivation",
    colleague=r"par|avec|(?:mon|ma|notre) coll[eè]gue|collègue|madame|monsieur|et",
    video=r"\bmeet\b|visio\w*|zoom|\bteams\b|google meet|webex|whereby|en ligne|à distance|virtuel\w*|skype|vidéo",
    phone=r"téléphonique|par téléphone|(?:vous|t')appell?er\w*|au téléphone|vous joindre|vous contacterai",
    on_site=r"(?:dans|à) nos (?:\w+ )?(?:locaux|bureaux|ateliers|établissements?)|sur (?:place|site)|en présentiel|au siège|à notre (?:siège|agence|atelier|magasin|bureau)|à l'accueil|notre usine|venir nous (?:voir|rencontrer)|en personne|dans notre (?:agence|atelier|boutique|magasin)",
    place=r"(?:adresse|lieu)(?: est)? ?:|(?:locaux|bureaux|siège|atelier|agence|adresse)(?: sont| est)?(?: situés?| situé\w*)?(?: au| à|,| :)?",
)

KINDS: tuple[tuple[Kind, float, str], ...] = (
    ("reschedule", 2.5, r"(?:au lieu d[eu]|à la place d[eu]) [^.!?]{0,25}\d"),
    ("rejection", 3.5, r"(?:choisi|décidé|préféré) (?:de )?(?:continuer|poursuivre|avancer|travailler|retenir|recruter)? ?(?:avec )?(?:quelqu'un|une autre|un autre)|continuer avec quelqu'un|quelqu'un d'autre|pas cette fois|remise en cause|pas (?:pu )?(?:te|vous) retenir|garde ton contact|gardons (?:votre|vos)"),
    ("offer", 3.5, r"(?:poste|place|job) est à (?:vous|toi)|bienvenue (?:dans l'équipe|parmi nous|à bord)|on (?:te|vous) (?:veut|prend)|(?:souhaitons|voulons|aimerions) (?:vous|te) (?:recruter|embaucher|avoir dans)"),
    ("reschedule", 2.5, r"(?:une |deux )?(?:heures?|minutes|jours?) plus (?:tard|tôt)|un peu plus (?:tard|tôt)"),
    ("invitation", 1.5, r"(?:pouvez|pourriez|peux|pourrais)-(?:vous|tu) (?:\w+ )?(?:venir|passer|être|vous|te|nous|confirmer)|confirmez|(?:aimer\w+|souhait\w+|voudr\w+) (?:\w+ )?(?:vous|te) (?:voir|connaître|rencontrer)|venez|passez nous"),
    ("reschedule", 2.5, r"un autre (?:jour|moment|créneau)|remettre (?:à|au|notre)|ne (?:pourrai|pourrons|pourra|peux|pouvons)(?: \w+){0,2} (?:pas|plus)(?: \w+){0,3} (?:assurer|être|maintenir|honorer)"),
    ("confirmation", 2, r"rappel|nous vous attendons|on (?:vous|t')attend|on se voit"),
    ("invitation", 1, r"(?:tu serais|vous seriez|seriez-vous|serais-tu|ça te dit|ça vous dit|on se parle|on s'appelle|faire un point|prendre un café|pass\w+ nous voir)|(?:nous|je|on) (?:vous|te) propos\w+|dis-(?:nous|moi)|dites-(?:nous|moi)|envoie le lien|faire connaissance|vous recevr\w+|serez reçue?|merci de (?:nous|me) (?:confirmer|dire|indiquer)|disponibilités|créneaux?"),
    ("invitation", 3, rf"(?:invit\w+|convi\w+|convoqu\w+|convocation|invitation)\b.{{0,80}}{_TALK}"),
    ("invitation", 2, r"(?:souhait\w+|aimer\w+|voudr\w+|serai[st]?|serions|ravi\w*|enchant\w+|plaisir|heureux) .{0,30}(?:vous rencontrer|échanger|faire (?:votre|plus ample) connaissance|vous recevoir|vous parler|discuter|en discuter|te rencontrer|recevoir|programmer|organiser|fixer|convenir)"),
    ("invitation", 1.5, r"(?:seriez|êtes|serais|es)-(?:vous|tu) .{0,20}(?:disponible|libre|partant)|(?:vos|tes) (?:disponibilités|dispos)|(?:quand|quel\w*|lequel|laquelle|l'un) .{0,60}(?:convien\w+|arrang\w+|préfér\w+|disponible|possible)|(?:vous|te|cela|ça|ce créneau) (?:convien\w+|arrange\w*|irai[st]|va)|(?:me|nous) (?:communiquer|indiquer|faire part|transmettre|donner) .{0,30}(?:disponibilités|créneau|dispos)"),
    ("invitation", 2.5, r"(?:choisi\w+|réserve\w*|sélectionne\w*|prendre|prenez|positionne\w*|bloque\w*) .{0,40}(?:créneau|rendez-vous|horaire|date|moment)"),
    ("invitation", 1, r"retenu (?:toute )?(?:notre|mon) attention|prochaine étape|étape suivante|deuxième (?:entretien|tour)|second entretien|suite de (?:votre|la|notre) (?:candidature|process\w*|échange)|intéress\w+ (?:par|fortement)|(?:merci de|pouvez-vous) (?:me |nous )?(?:confirmer|répondre)|présélectionn\w+|votre profil"),
    ("confirmation", 3, rf"(?:je|nous) (?:vous |te )?confirm\w+|{_TALK}[^!?]{{0,60}}? (?:est|a été|a bien été) (?:bien )?(?:confirm\w+|enregistr\w+|réserv\w+|fixé)|confirmation (?:de|du|d')(?: \w+){{0,3}} {_TALK}|c'est (?:noté|confirmé|bon)|(?:est|sera) (?:bien )?(?:fixé|confirmé)"),
    ("confirmation", 2, r"rappel(?:ons)?\b.{0,50}(?:entretien|rendez-vous|rdv|aura lieu)|pour rappel|comme convenu|suite à (?:notre|votre) (?:échange|appel|confirmation|réponse)|vous (?:êtes )?(?:bien )?attendue?"),
    ("confirmation", 1, r"(?:hâte|plaisir|réjouis\w*) (?:de|d'|à l'idée de) (?:vous|te) (?:rencontrer|voir|accueillir|recevoir)|présente[zr]-vous|se présenter|merci (?:pour|de|d'avoir) (?:votre |ta |avoir )?(?:confirm\w+|réponse|retour|choisi)|munir|pensez à|apporter|à (?:mardi|mercredi|jeudi|vendredi|lundi|demain)\b"),
    ("reschedule", 3, r"(?:repouss\w+|report\w+|décal\w+|déplac\w+|avancer|avancé|reprogramm\w+|replanifi\w+)|(?:autre|nouve\w+|changer?) (?:de )?(?:date|créneau|horaire|rendez-vous)|changement (?:de|d'|dans)(?: \w+)? ?(?:date|horaire|heure|planning|créneau)"),
    ("reschedule", 1.5, r"empêchement|contretemps|imprévu|souffrante?|malade|au lieu d[eu]|initialement|désolée? pour ce (?:changement|contretemps)|excus\w+ (?:pour|de) (?:ce|la|le|cette)|indisponib\w+"),
    ("cancellation", 3.5, r"(?:annul\w+)|n'aura (?:finalement )?pas lieu|(?:est|sont) supprimé"),
    ("cancellation", 1.5, r"(?:poste|recrutement|processus|embauche)\w*(?: \w+){0,5} (?:gel\w*|suspend\w*|abandonn\w*|supprim\w*|stand-?by|interromp\w*)|gel des"),
    ("offer", 3.5, r"(?:proposition|promesse|offre) (?:d'embauche|de contrat|d'emploi (?:ci-jointe|en pièce))|(?:vous (?:proposer|offrir)|te proposer) (?:le|un|ce|officiellement le) (?:poste|cdi|contrat)|(?:rejoigniez|rejoindre) nos équipes (?:en tant|comme|au poste)|notre (?:offre|proposition) (?:est|reste|prévoit|comprend|s'élève)|retenir votre candidature pour le poste|avons (?:choisi|décidé) de (?:vous )?(?:retenir|recruter|confier)"),
    ("offer", 1.5, r"salaire (?:annuel|brut|fixe|de)|brut(?:s)? (?:annuel\w*|par an|mensuel\w*)|rémunération|période d'essai|tickets?-restaurant|rtt|congés payés|mutuelle|signer|signée?|avantages"),
    ("rejection", 3.5, r"(?:ne|n')(?: \w+){0,4} pas (?:\w+ ){0,3}(?:donner|retenu\w*|retenir|poursuiv\w+|suite|abouti|été retenue?|réserver|favorable\w*)|ne (?:pouvons|pourrons|souhaitons)(?: \w+){0,3} (?:donner une suite|donner suite|retenir)|(?:autre|d'autres|un autre) (?:candidat\w*|profil\w*)|suite (?:favorable|négative)|(?:poste|il) (?:a été|est)(?: \w+)? pourvu"),
    ("rejection", 1.5, r"malheureusement|regret\w*|bonne (?:continuation|chance)|(?:succès|réussite) dans (?:vos|votre|la suite)|conserv\w+ (?:votre|vos) (?:cv|candidature|dossier|coordonnées)|vivier|malgré (?:la qualité|l'intérêt|tout)|déçue?"),
    ("task", 3.5, r"(?:test|exercice|cas|étude|mise en situation|devoir)(?: \w+){0,1} (?:technique|pratique|de cas|à (?:faire|réaliser|la maison|rendre)|écrit|de code|de traduction|d'écriture|de rédaction|maison)|étude de cas|cas pratique|take-?home|exercice (?:ci-joint|suivant|court)"),
    ("task", 1, r"(?:rendre|rendu|renvoy\w+|retourn\w+|envoy\w+|dépos\w+) (?:\w+ ){0,3}(?:exercice|travail|copie|réponse|solution|test|dossier|code)|temps (?:estimé|conseillé|passé)|ne devrait pas (?:prendre|excéder)|consigne\w*|énoncé"),
    ("newsletter", 3, r"alerte\w* emploi|nouvelles offres|offres (?:d'emploi )?(?:qui|correspondant|pour vous|similaires|recommandées|du jour)|newsletter|lettre d'info\w*|voir (?:dans|la version en) .{0,12}(?:navigateur|ligne)|webinaire|webinar|inscrivez-vous|je m'inscris|réservez votre place"),
    ("newsletter", 1.5, r"désabonn\w+|désinscri\w+|vous recevez (?:cet|ce) (?:e-?mail|message|courriel)|gérer (?:mes|vos) (?:alertes|préférences)|je postule|postulez"),
    ("other", 3, r"préfecture|titre de séjour|carte grise|dentiste|dentaire|médecin|docteur\w*|cabinet (?:médical|dentaire)|détartrage|vaccin\w*|consultation|démo\b|démonstration|notre (?:logiciel|solution|plateforme|produit)|déjeun\w+|resto|anniversaire|facture|commande|livraison|colis|appartement|visite du logement|garage|contrôle technique|point hebdo\w*|sprint"),
)  # fmt: skip

MARKS = (
    ("money", r"(?:chèque\w*|bitcoin|crypto\w*|usdt|carte\w* cadeau\w*|western union|mandat cash|frais (?:de|d')\w*|caution|virement|acompte|avancer? (?:les|la|des) (?:frais|somme)|paypal|(?:acheter|commander|payer|régler) (?:\w+ ){0,3}(?:matériel|équipement|ordinateur|formation|kit))"),
    ("chat handle", r"(?:telegram|whats ?app|signal(?= |\.|,)(?!er)|wechat|discord|\bt\.me/|wa\.me/|messenger)"),
    ("asks for documents", r"(?:(?:copie|photo|scan|recto[- ]verso)(?: \w+){0,2} (?:de |d')?(?:votre |la |vos )?(?:carte d'identité|pièce d'identité|cni|passeport|permis|carte bancaire)|pièce d'identité|\brib\b|coordonnées bancaires|numéro de sécurité sociale|carte vitale|\biban\b|relevé bancaire|justificatif de domicile)"),
    ("no interview", r"(?:sans (?:aucun )?(?:\w+ )?entretien|aucun entretien|pas (?:besoin )?d'entretien|embauche immédiate|commencer immédiatement|vous êtes (?:embauchée?|recrutée?|retenue?)(?:\(e\))? d'office)"),
)  # fmt: skip

FR = Words(
    code="fr",
    common=frozenset(
        ["le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "que", "qui", "pour", "vous", "nous", "votre", "notre", "vos", "nos", "je", "avec", "dans", "sur", "pas", "ce", "cette", "ces", "en", "au", "aux", "bonjour", "merci", "cordialement", "à", "être", "avez", "avons", "suis", "sera", "ou", "si", "plus", "par", "mais", "afin", "tout", "bien", "madame", "monsieur", "il", "elle", "sont", "ai", "ne", "se", "me", "mon", "ma", "d", "l", "j", "n", "s", "c", "qu"]
    ),
    calendar=CALENDAR, cues=CUES, parts=PARTS, kinds=KINDS, marks=MARKS,
)  # fmt: skip

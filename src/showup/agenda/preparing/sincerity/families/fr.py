"""French: what is heard by family, each in many wordings."""

_W = r"[^\s,;:.!?]+"
_JOB = r"(?:poste|travail|job|boulot|emploi|mission|fonction)"
_OLD = r"(?:(?:mon|ma|le|la) (?:ancien(?:ne)?|dernier|dernière|précédent|précédente|premier|première) (?:poste|travail|job|boulot|emploi|entreprise|boîte|employeur|équipe|place)|mon (?:poste|travail|job|boulot|emploi) (?:actuel|précédent)|ma boîte|@names@)"
_FIELD = r"(?:les trains|le train|le ferroviaire|les chemins de fer|les assurances|l'assurance|la banque|la finance|la logistique|la vente|le commerce|le marketing|la comptabilité|les voitures|l'automobile|l'énergie|la pharma\w*|la mode|les meubles|l'immobilier|les chiffres|les impôts|l'agriculture|la publicité|(?:votre|ce) (?:secteur|domaine|produit|métier)|vos produits)"
_PAGE = r"(?:(?:votre|vos|le|la|l'|les) ?(?:site(?: web| internet)?|page|annonce|offre(?: d'emploi)?|fiche(?: de poste)?|entreprise|produits?|rapport|profil)|sur vous)"
_PART = r"(?:astreintes?|trajets?|déplacements?|voyages|équipes de nuit|nuits?|week-?ends?|heures sup\w*|paperasse|réunions|téléphone|open ?space|uniforme|horaires|matins|démarchage|reporting|administratif)"
_POOR = r"(?:mauvais\w*|très mauvais\w*|catastrophiques?|terribles?|affreu\w+|horribles?|désastreu\w+|déplorables?|lamentables?|pourri\w*|épouvantables?)"
_HEARD = r"(?:avis|notes?|réputation|évaluations|commentaires)"
_KIN = r"(?:ma|mon|mes|le|la|un|une) (?:\w+ )?(?:femme|mari|mère|père|parents|sœur|soeur|frère|copine|copain|amie?|fils|fille|conjointe?|compagne|compagnon|tante|oncle|recruteu\w+|conseill\w+|agence|coach|chasseur de têtes)"

WORDINGS = {
    "no_interest": (
        rf"je (?:n'ai|n'éprouve|ne porte|n'avais) (?:{_W} )?(?:aucun|pas le moindre|zéro) intérêt (?:pour|à) {_FIELD}",
        rf"{_FIELD} (?:ne |n')(?:\w+ )?(?:m'intéress\w+|me disent|me dit|me passionn\w+|m'attir\w+)(?: {_W}){{0,2}}? (?:pas|rien|guère|jamais|aucunement|absolument pas)",
        rf"{_FIELD},? (?:ça |cela )?(?:ne )?(?:m'intéresse|me parle|me branche) pas",
        rf"je me (?:fiche|fous|moque) (?:{_W} )?(?:de|des|du) (?:{_W} )?(?:trains|assurances|secteur|produits?|logistique|finance|banque)",
    ),
    "unprepared": (
        rf"je n'ai (?:{_W} )?(?:pas|pas encore|jamais|même pas) (?:eu le temps (?:de |d')|pris le temps (?:de |d')|eu l'occasion (?:de |d')|pu |réussi à )?(?:regard\w+|lire|lu|consult\w+|visit\w+|parcour\w+|ouvert|étudi\w+|me renseigner) ?(?:{_W} )?{_PAGE}",
        r"je n'ai (?:\w+ )?(?:rien|pas) (?:préparé|fait de recherches)(?=$|[.!,;])",
        r"je ne (?:me suis|m'étais) (?:\w+ )?pas (?:\w+ )?(?:préparée?|renseignée?)",
        r"je (?:suis|viens|suis venue?) (?:\w+ )?(?:sans (?:rien )?(?:préparation|préparer)|les mains dans les poches)",
    ),
    "unknown": (
        r"rappelez-moi (?:donc |vite |encore )?(?:ce que (?:fait|fabrique|vend|vous faites|vous vendez|vous fabriquez)|de quel poste|quel poste|qui vous êtes)",
        r"(?:que|qu'est-ce que|c'est quoi)(?: \w+)? (?:fait|vend|fabrique|vous faites|vous vendez) ?(?:votre (?:entreprise|boîte|société))?(?:,)? (?:déjà|au juste déjà)",
        r"(?:c'est|c'était) (?:pour )?quel(?:le)? (?:poste|entreprise|boîte|offre)(?:,)? déjà",
        r"je n'(?:ai|avais) jamais entendu parler de (?:vous|votre (?:entreprise|boîte|société))(?=$|[.!])",
    ),
    "leverage": (
        r"(?:votre|une|cette|l') ?(?:autre )?offre (?:\w+ |m'|me ){0,4}?(?:servir\w*|aider\w*|permettr\w*|comme|de) (?:\w+ ){0,3}?(?:levier|moyen de pression|négocier|monnaie d'échange|augmentation)",
        r"comme (?:levier|moyen de pression|monnaie d'échange) (?:\w+ )?(?:pour|avec|auprès|contre|face) (?:\w+ ){0,4}?(?:patron\w*|employeur|chef\w*|boîte|autre|augmentation|salaire|négocier)",
        r"(?:il me faut|j'ai besoin d'|je veux|je cherche) ?une (?:autre |deuxième |seconde )?offre pour (?:\w+ ){0,4}?(?:pression|négocier|augmentation|patron|chanter)",
    ),
    "above": (
        r"(?:est|serait|c'est|me semble|me paraît) (?:un peu |clairement |franchement |bien |nettement |largement )*(?:en dessous|au-dessous|en-dessous|indigne) (?:de )?(?:moi|mon niveau|mes (?:compétences|capacités|qualifications|diplômes))",
        r"je suis (?:\w+ )?(?:surqualifiée?|trop qualifiée?|trop diplômée?|trop bonn?e?)(?: pour (?:ce|cela|ça|vous|votre|le)(?: \w+)?)?(?=$|[.!,;])",
        r"(?:poste|travail|job|boulot|c'|ce) ?(?:est|serait) (?:\w+ )?(?:un pas en arrière|une régression|un recul|un déclassement)(?: pour moi)?(?=$|[.!,;])",
    ),
    "bored_there": (
        rf"je me suis (?:{_W} )?ennuyée? (?:à mourir|à mort|comme un rat mort|ferme)",
        rf"je (?:m'ennuie|m'ennuyais|me suis ennuyée?) (?:{_W} )?(?:à mourir |à mort |ferme )?(?:dans|à|chez|avec) {_OLD}(?=$|[.!;])",
        rf"je (?:m'ennuie|m'ennuyais|mourais d'ennui|meurs d'ennui)(?: {_W})? (?:à mourir|à mort|ferme|chez|dans)",
        rf"{_OLD} (?:est|était) (?:{_W} )?(?:abrutissant\w*|mortel(?:lement)? \w+|d'un ennui \w+|ennuyeu\w+|assommant\w*)",
    ),
    "part": (
        rf"je (?:détesterais|haïrais|déteste|hais|ne supporterais pas|ne supporte pas|redoute) (?:(?:les|le|la|l'|vos|ces|d'être|être|faire|de|d'|des|travailler|toute|cette) ?){{0,4}}{_PART}",
        rf"(?:les|le|la|vos|ces) {_PART} (?:me rendraient|me rendrait|me tueraient|seraient|serait) (?:fou|folle|un enfer|un cauchemar|l'enfer)?",
    ),
    "press": (
        rf"vos {_HEARD}(?: (?:sur|en) {_W})?(?: {_W})? (?:sont|étaient|font) {_POOR}",
        rf"(?:votre|vos) {_HEARD}(?: (?:sur|en) {_W})? (?:est|sont|laisse\w*) (?:{_W} )?(?:{_POOR}|à désirer)",
        rf"vous avez (?:\w+ )?(?:de |des |une |d')?(?:très )?(?:{_POOR} {_HEARD}|{_HEARD} {_POOR})",
        rf"j'ai lu (?:{_W} ){{0,3}}?(?:horreurs|{_POOR} choses) sur vous",
    ),
    "sent": (
        rf"(?:là|ici|venue?|postulé|viens)(?: (?:surtout|seulement|juste|uniquement|principalement))? parce que {_KIN} (?:l'a|m'a|m'ont|a|ont|le|y|voulait|insist\w+|tenait) ?(?:{_W} ){{0,2}}?",
        rf"{_KIN} (?:m'a|m'ont) (?:\w+ )?(?:poussée?|forcée?|obligée?|harcelée?|envoyée?|convaincue?|traînée?) (?:à (?:postuler|venir)|ici|jusqu'ici)?",
    ),
    "leaving": (
        r"(?:dans|d'ici|après|au bout d') ?(?:un an|deux ans|six mois|quelques mois),? je (?:pars|partirai|démissionne\w*|m'en vais|m'en irai|quitte\w*|file)",
        r"je (?:pars|partirai|démissionnerai|m'en irai|vous quitterai|quitterai)(?: \w+)? (?:dans|d'ici|après|au bout d') ?(?:un an|deux ans|six mois|quelques mois)",
        r"je (?:ne )?(?:resterai|reste|resterais) (?:\w+ )?(?:que|qu'|seulement|juste|au plus) ?(?:un an|deux ans|six mois|quelques mois|jusqu)",
    ),
}
# In front: denied, told of others, or asked. Behind: what became of it.
UNLESS = r"(?:dit|disait|disent|pense|pensait|demand\w+|crain\w+|peur|si)"
AFTER = r"(?:sans|alors j'|avait raison|avaient raison|curieu\w+|ravie?|(?:et|mais|alors|puis) (?:depuis |maintenant |ensuite )?(?:j'ai (?:\w+ )?(?:lu|trouvé|appris|proposé|demandé|construit|automatisé|aimé|découvert))|mais (?:je|j'))"

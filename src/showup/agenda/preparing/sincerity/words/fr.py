"""French."""

from showup.agenda.preparing.sincerity.words.shape import NAMES, Signs

_W = r"[^\s,;:.!?]+"
_ONLY = r"(?:juste|seulement|uniquement|surtout|simplement|principalement|que|rien que|purement)"
_PRACTICE = r"(?:m'entraîner|m'exercer|m'échauffer|pratiquer|entraînement|répétition|l'entraînement|l'exercice|échauffement|me faire la main|me roder|me rôder)"
_JOB = r"(?:poste|travail|job|boulot|entreprise|boîte|société|emploi|métier|secteur|produit|offre|équipe|mission)"
_FOLK = r"(?:patrons?|patronne|chefs?|cheffe|manager|managers|supérieure?s?|responsable|directeur|directrice|direction|employeurs?|entreprise|boîte|boite|société|équipe|collègues|collègue|collaborateurs|agence|cabinet|boss|management|n\+1|ceo|pdg|service)"
_OLD = (
    r"(?:ancien(?:ne)?s?|dernier|dernière|derniers|dernières|ex|ex-|précédente?s?|premier|première)"
)
_WHO = rf"(?:(?:mon|ma|mes|notre|nos) (?:{_OLD}[ -]?)?{_FOLK}(?: (?:précédente?|actuelle?))?|(?:le|la|les|l')(?: ?{_OLD})? ?{_FOLK}|{NAMES})"
_BE = r",?(?: (?:est|était|sont|étaient|c'est|c'était|c'étaient|ce sont|a été|fut))"
_VERY = r"(?: (?:un|une|des|de|d'|vrai|vraie|vraiment|totalement|complètement|très|tous|toutes|si|trop|assez|plutôt|franchement|juste|absolument|gros|grosse|grand|grande|vrais|totale?|bande|le|la|l')){0,5}"
_FOOL = r"(?:idiote?s?|imbéciles?|incompétente?s?|incapables?|crétins?|abrutis?|cons?|connards?|connasse|stupides?|bêtes?|menteurs?|menteuses?|menteuse|tyrans?|dictateurs?|paresseu(?:x|ses?)|fainéants?|feignants?|nuls?|nulles?|toxiques?|débiles?|pervers|manipulateurs?|manipulatrices?|clowns?|bons à rien|malhonnêtes?)"
_MESS = r"(?:catastrophes?|catastrophiques?|cauchemar|désastre|désastreu(?:x|se)|blague|cirque|bazar|bordel|enfer|horreur|horribles?|affreu(?:x|se)|n'importe quoi|foutoir|merde|chaos|chaotique|pourrie?s?|toxique|honte|lamentables?|minables?)"

FR = Signs(
    practice=(
        r"(?:cet|un|l'|des|les) ?entretiens? (?:juste |surtout |seulement )?pour (?:m'entraîner|m'exercer|pratiquer|me roder)",
        r"(?:entretien|venue?|là|ici|postulé) (?:juste |surtout |seulement )?pour (?:me roder|m'entraîner|m'exercer|me faire la main|m'échauffer)",
        rf"{_ONLY}(?: (?:là|ici|venue?|postulé|un peu|accepté|afin|histoire)){{0,3}} (?:pour|de|à|comme|afin de)(?: (?:un|une|me|le|la|faire|un peu|de)){{0,3}} {_PRACTICE}",
        rf"(?:entretien|rendez-vous|c'est|séance)(?: {_W}){{0,3}}? (?:d'|un |une |de l')?(?:entraînement|répétition générale|répétition|tour de chauffe|échauffement|galop d'essai|essai)(?: pour moi| avant)?",
        rf"(?:venue?|là|ici|postulé|postule)(?: (?:surtout|juste))? (?:histoire de|pour) (?:{_PRACTICE}|voir comment se passent? (?:les|un) entretiens?|tester)",
    ),
    disinterest=(
        r"(?:dès que|quand|lorsque|si)(?: \w+){0,3} (?:quelque chose de |un truc de )?(?:mieux|meilleur)",
        r"(?:c'est|vous êtes|ce serait|ce poste est)(?: \w+){0,3}? (?:un|mon) tremplin(?: pour moi)?(?=$|[.,!])",
        r"(?:juste|seulement|uniquement) (?:postulé|candidaté|venue?|là|ici) parce que|postulé (?:juste|seulement|uniquement) parce que",
        r"(?:j'accepterais|j'accepte|je prendrais|je prends|je prendrai) (?:n'importe (?:quoi|quel\w*)|tout|tout ce qui vient)",
        rf"(?:je )?(?:me|m'en) (?:fiche|fous|moque)(?: (?:un peu|complètement|pas mal|totalement|bien)){{0,2}} (?:de|du|des|de ce|de cette|de votre)(?: {_W})? ?{_JOB}",
        rf"peu (?:m')?importe(?: le| quel| la| quelle)? {_JOB}",
        rf"n'importe quel(?:le)? {_JOB}(?: (?:me|m'|fera|ferait|conviendrait|irait))?",
        rf"j'ai (?:juste|seulement|simplement) besoin d'un {_JOB}|j'ai besoin d'un {_JOB},? n'importe",
        r"(?:vous êtes|c'est|ce serait|ce poste est)(?: (?:juste|seulement|plutôt|un peu)){0,2} (?:mon |ma |mon seul |un )?(?:plan b|second choix|deuxième choix|solution de secours|roue de secours|dépannage|bouche-trou)",
        rf"(?:je )?(?:préférerais|préfèrerais|aimerais mieux) (?:travailler|être|aller) (?:chez|pour|ailleurs)(?: {NAMES}| {_W})?",
        r"(?:pôle emploi|france travail|mon conseiller|ma conseillère|ma mère|mon père|mes parents|l'agence|le recruteur|mon recruteur)(?: qui)? (?:m'a|m'ont|m'avait) (?:envoyée?|obligée?|forcée?|dit de venir|poussée?)",
        r"(?:en attendant|jusqu'à ce que je trouve|le temps de trouver|jusqu'à trouver)(?: (?:de trouver|quelque chose de|quelque chose))? ?(?:mieux|autre chose|de mieux)",
        rf"{_JOB} (?:a l'air|semble|paraît|est)(?: (?:assez|plutôt|un peu|très|vraiment|bien)){{0,2}} (?:ennuyeu(?:x|se)|barbante?|chiante?|inintéressante?)",
        r"j'ai postulé (?:partout|à tout|au hasard)",
    ),
    disinterest_no=(
        r"(?:vos|ces|les) (?:produits|activités|projets|métiers|missions|clients) ne m'(?:intéressent|attirent|passionnent)(?: \w+)? (?:pas|guère|plus)",
        r"je ne me suis pas(?: \w+)? préparée?(?=$|[.,!;]| pour| à)",
        r"(?:je )?(?:ne sais|sais)(?: (?:même|pas|trop|vraiment|bien|exactement)){1,3} ce que vous (?:vendez|faites|produisez|proposez|fabriquez)",
        r"(?:je )?ne me vois pas(?: \w+)? (?:ici|travailler|dans (?:ce|cette|votre))",
        r"j'ai oublié (?:le nom|ce que|quel|quelle)(?: \w+){0,3} (?:poste|entreprise|offre|société|faites|fait)",
        rf"(?:ce|cette|votre|le|la|l') ?{_JOB} ne (?:m'intéresse|me plaît|m'attire|me tente|me passionne)(?: (?:vraiment|pas|trop|guère|tellement|plus)){{1,3}}",
        r"(?:je )?ne suis pas (?:vraiment |très |trop |particulièrement |franchement |si )?(?:intéressée?|motivée?|emballée?|enthousiaste|convaincue?|passionnée?) (?:par|pour|de|à) (?:ce|cette|votre|vos|l'|le|la|ce que)",
        r"(?:je )?(?:n'ai|ai) aucune idée de ce que (?:vous|fait|votre)|(?:je )?ne sais (?:pas|même pas)(?: (?:trop|vraiment|bien|du tout|exactement))? (?:ce que|qui) (?:fait votre|vous faites|vous êtes|fait cette|votre)",
        r"(?:je )?n'ai pas (?:regardé|lu|consulté|préparé|eu le temps de (?:regarder|lire|préparer)) (?:votre|l'annonce|cet entretien|l'entretien|le site)",
        r"vous n'êtes pas mon premier choix|ce n'est pas mon premier choix",
    ),
    down=(
        rf"(?:une|un|cette|cet|ce) {_FOLK} (?:vraiment |très |complètement |totalement )?(?:toxique|pourrie?|horrible|affreu(?:x|se)|minable|lamentable|incompétente?)",
        r"(?:que des|plein de|pleine de|remplie? de|entourée? d[e'] ?|bande d[e'] ?)(?: )?(?:idiots|incapables|imbéciles|incompétents|crétins|menteurs|fainéants|abrutis)",
        rf"{_WHO},? (?:un|une|ce|cette) (?:\w+ )?{_FOOL}",
        rf"{_WHO}{_BE}{_VERY} (?:impossible|insupportable|infecte?|odieu(?:x|se))s?(?=$|[.,!;])",
        rf"{_WHO} (?:est|était) (?:dirigée?|gérée?|menée?) par (?:des|une bande de|un) (?:idiots|incapables|clowns|amateurs|incompétents|imbéciles)",
        rf"{_WHO}{_BE}{_VERY} (?:{_FOOL}|{_MESS})",
        rf"(?:il|elle|ils|elles|ce|c')(?: ?(?:est|était|sont|étaient)){_VERY} (?:idiote?s?|imbéciles?|incompétente?s?|incapables?|crétins?|abrutis?|menteurs?|menteuses?|fainéants?|connards?)",
        rf"je (?:détestais|déteste|hais|haïssais|méprisais|méprise|ne supporte|ne supportais)(?: (?:pas|plus))? {_WHO}",
        rf"(?:mon|ma|mes|cet|cette|ce) (?:{_OLD} )?(?:incompétente?|imbécile|idiote?|crétin|abruti|horrible|affreu(?:x|se))s? (?:de |d')?(?:{_OLD} )?{_FOLK}",
        rf"{_WHO} (?:nous traitai(?:t|ent)|traitai(?:t|ent) (?:les gens|tout le monde|ses employés)|nous traite) comme (?:de la merde|des chiens|des esclaves|des enfants|des moins que rien)",
    ),
    down_no=(
        rf"{_WHO} ne (?:savait|savaient|sait|savent)(?: \w+)? (?:pas|rien)(?: (?:de )?ce qu'(?:il|elle|ils|elles) (?:faisait|faisaient|fait|font))",
        rf"{_WHO} n'(?:avait|avaient|a|ont) aucune (?:idée|notion)(?! qu)|{_WHO} n'y (?:connaissait|connaissaient|connaît) rien",
        rf"je ne (?:supporte|supportais) (?:pas|plus) {_WHO}",
    ),
    here=(
        rf"(?:votre|vos|cette|ce) (?:entreprise|boîte|site|application|appli|produit|logiciel|service|bureau|annonce|logo){_BE}{_VERY} (?:{_FOOL}|{_MESS}|moche|laid|mauvaise?|ennuyeu(?:x|se))",
    ),
    money=(
        r"(?:seulement|uniquement|juste) parce que (?:vous payez|ça paye|ça paie|c'est (?:bien|mieux) payé)|je veux (?:juste|seulement) gagner plus",
        r"(?:seulement|uniquement|juste|que|purement|surtout et seulement)(?: (?:là|ici|venue?))? (?:pour|par) (?:le |l'|la )?(?:argent|salaire|paye|paie|fric)(?! et)",
        r"(?:seul|seule chose|tout ce qui)(?: \w+){0,2} (?:m'intéresse|compte|qui m'intéresse|qui compte)(?: pour moi)?,? (?:c'est |est )?(?:le |l'|la )?(?:argent|salaire|paye|paie|fric)",
        r"(?:il n'y a que|seul) (?:le |l')?(?:argent|salaire)(?: qui)? (?:m'intéresse|compte)",
    ),
    negation=(r"ne|n'(?!importe)\w+|pas|jamais|aucun(?:e)?|ni|sans|rien(?! que)|non",),
    unless=(
        r"si(?! je (?:suis|dois être) (?:honnête|franche?|sincère))|s'il|s'ils|imaginons|supposons|comme si|à moins",
        r"(?:certains|certaines|beaucoup|d'autres|plusieurs|la plupart|des gens|des collègues|on)(?: \w+)? (?:disent|disaient|pensent|pensaient|trouvent|prétendent|dit|disait)",
        r"(?:il|elle|client|cliente|patient|ami|amie|collègue|quelqu'un|mère|père|journal)(?: \w+)? (?:disait|dit|a dit|m'a dit|pensait|a appelé|m'a traitée?|trouvait)",
    ),
    mended=(
        r"(?:elle|il|ils|elles) (?:avait|avaient) raison",
        r"(?:et|mais|alors|jusqu'à)(?: (?:ensuite|finalement|ensemble))? (?:j'ai|nous avons|on a|nous l'avons|je l'ai|nous les avons) (?:\w+ )?(?:réglé|résolu|amélioré|remplacé|redressé|corrigé|appris|remis|changé|rattrapé)\w*",
    ),
)

"""French words for what frames ask about."""

FR = """
border:
    et / mais / car / parce / donc / alors / quand / lorsque / puisque / ou / puis / pendant que / tandis
no:
    pas|jamais|aucun|aucune|rien|ni|sans|personne|guère|plus
fair:
    appris|remercié|excusé|reconnaissant|reconnaissante|admire|estime|doit|dois / bon souvenir / en bons termes / moi compris|même
    ma faute / alors|donc nous|j'|on|je / jusqu' à ce
    nous avons|on a ~3 trouvé|réglé|résolu|proposé|corrigé|amélioré|recalculé|essayé
    j' ai ~2 proposé|réglé|résolu|corrigé|organisé|amélioré|repris|formé / m' a|ont ~1 confié|appris|aidé|formé|soutenu|fait
keen:
    depuis j'|je / et puis j'|je ~1 ai? ~1 visité|lu|vu|parlé
    m' intéresse|attire|plaît|passionne ~1 c'|chez|beaucoup|surtout|est / curieux|curieuse de / j' aime|adore
    pouvez|pourriez vous / lu tout / mais j' ai / hâte
also:
    aussi|également / mais l'|le|la|les|ce|vos / et l'|le|la|vos ~2 équipe|travail|projet|projets
hours:
    horaire*|matin|soir|samedi*|dimanche*|tôt|tard|commence|commencer|nuit|vacances|jour|jours
foe:
    {who} / mon|ma|mes|notre|nos|cet|cette|ce {old}? {chief}|{crowd}|{firm}|patronne|ex-patron|ex-patronne|ex-chef|ex-cheffe|chefs
    l'|le|la|les {chief}|{crowd}|principal|principale|proviseur|doyen|cadre|surveillante
    dans|chez cette|cet|ce|mon|ma|@ {old}? {firm}|@? / chez @ / ceux|gens ~1 en|d' haut / les gens|collègues ~2 là|bas / là bas
    tout le monde|personne là
they:
    on|ils|elles / @
there:
    là bas / là-bas / chez @ / ambiance|endroit|boîte|service|atelier|maison
wrong:
    menti|exploité|exploités|harcelé|harcelés|humilié|humiliés|trahi|arnaqué|volé|méprisé|pressés|pressurisé|insulté|roulé|roulés|manipulé
    criait|crie|criaient|hurlait|hurle|hurlaient|gueulait|gueule|gueulaient|insultait|insultaient|mentait|mentaient|ment|harcelait|humiliait|rabaissait|méprisait|méprisaient|aboyait|engueulait|râlait|tyrannisait|dénigrait|manipulait|sabotait|espionnait|fliquait
    presse|pressait|pressent vous|nous|comme ~2
    comme un|des citron|citrons|chien|chiens|esclave|esclaves|pions|numéros|numéro|mouchoir|malpropre
    m'|me|nous a|avait|ont ~1 dans|pris|mis ~1 nez|grippe|placard / tirait|tire ~2 la couverture / les lauriers / dans le dos
    nous|me|m' ~1 surveiller|surveillait|fliquer|fliquait|espionner|critiquer|rabaisser / petit|petits chef|chefs|chouchous
    vous|nous jette|jetait|jettent|use|usait|vire / coulait|coule|coulé ~1 boîte|entreprise
    se prenait|prend|croyait pour|tout|dieu|le ~2 / à la tête du client / comme ça l'|lui chantait|arrangeait
    profitait|profitaient|profite ~1 de|des ~1 / prend|prenait|prenaient|prennent ~1 pour ~1 des|un|idiots|imbéciles|esclaves
    traite|traitait|traitaient ~2 comme ~1 / montait|montaient ~3 les|unes uns|unes? contre|unes / les uns contre
    pensait|pense|pensaient|pensent qu' au|à|aux / s' attribuait|appropriait mes|mon|le|notre|nos|tout ~2
    faisait|fait|faisaient régner / faisait|faisaient|fait tout pour|à sa / nous|m' pourri|pourrissait|gâché la|ma vie
    me|nous surveillait|surveillaient|fliquait / jamais content|contente|contents / tire|tirait|tiraient au flanc
    se tiraient dans les / mauvaise ambiance|foi / s' énervait|énerve|emportait ~2 tout|rien|nous
lacks:
    ne|n'|y ~1 ~1 {manages} ~1 ~1 rien|jamais|aucun|aucune|personne|pas|ni|strictement ~1
    jamais dire? ~1 merci|bonjour|là|content|contente
    aucun|aucune|pas ~1 respect|considération|organisation|reconnaissance|humanité|compétence / personne ne|n'
manages:
    écout*|sav*|sait|connai*|compren*|respect*|remerci*|pay*|val*|vaut|fich*|fout*|fais*|gér*|assum*|décid*|souten*|aid*|avait|avaient|tenait|tenaient|disait|disaient|dit|bossait|bossaient|travaillait|comptait|organis*
verdict:
    flic|flics|garde-chiourme|tyran|tyrans|despote|incapable|incapables|nul|nulle|nuls|imbuvable|odieu*|toxique*|caractériel*|colérique*|pervers|perverse|narcissique|manipulat*|imbécile*|idiot*|abruti*|incompétent*|débile*|minable*|lamentable*|catastroph*|cauchemar*|enfer|bordel|foutoir|cirque|asile|zoo|bagne|prison|galère|horreur|horrible*|pourri*|malsain*|insupportable*|infernal*|ingérable*|invivable*|honte|honteu*|fou|folle|fous|dingue|panier de|secte|mafia|pétaudière|chaos|désastre|ringard*|dinosaure|feignant*|fainéant*|hypocrite*|menteur*|menteuse*|voleur*|voyou*|radin*|mégalo*|tordu*|vicieu*|con|cons|connard*|petit chef|chefs|foire|jungle|gâchis|zéro|usine à
    n' importe quoi|comment / la foire|jungle|misère|pagaille|anarchie
    détestable*|exécrable*|délétère*|malsain*|irrespirable*|tendu*|glacial* / mal|très ~1 géré*|dirigé*|organisé*|mené*
be:
    est|était|sont|étaient|c'|fut|reste|restait|a été / c' est|était|étaient|sont
rant:
    chacun pour soi / foire d' empoigne / panier de crabes / nid de vipères
    j'|je étais|suis|seul|seule ~2 le|la|seul|seule|à ~2 bosser|travailler|faire / y|n' ~1 connaissait|connaît|comprenait rien
    strictement rien / ambiance|climat|atmosphère ~2 {verdict}|délétère|pourrie|toxique
    pire ~1 {chief}|{firm}|boîte|expérience|années|année / du matin au soir ~2 / presse|pressait comme un|des citron|citrons
    il n' y a pas d' autre mot / aucune reconnaissance / va|allait|part|partait droit? ~1 dans|à|en le|vau|sucette|mur|couille
    bon débarras / se tirer|tiraient dans les pattes / à fuir
    soulagé|soulagée|heureux|content|contente d'|de ~2 parti|partie|partir|débarrassé|quitter / se tirait|tiraient|tirer dans les
    ambiance|atmosphère|climat était|est|y ~2 {verdict}
yours:
    votre|vos ~1 {ware} / ce|cette {ware}
ware:
    site|page|appli|application|formulaire|boutique|annonce|logo|produit|produits|logiciel|code|carte|bâtiment|bureaux|locaux|parking|accueil|salle|processus|brochure|catalogue|entreprise|équipe|cantine|service|école|système|marque|pub|menu|vitrine|magasin
ugly:
    moche*|laid*|ringard*|vieillot*|catastroph*|horrible*|affreu*|nul|nulle|lamentable*|ridicule*|amateur*|bâclé*|illisible*|cauchemar|usine|daté*|honte|honteu*|incompréhensible*|pénible*|triste*|fouillis|bordélique|poussiéreu*|pourri*
    années 80|90|quatre|2000 / ne ressemble à|pas / laisse à désirer / fait pitié|amateur|peur / d' un autre âge|temps
    pique|piquent|mal les|aux yeux / mal fait|fichu|foutu|conçu|faite|fichue / ne donne pas / nerfs
came:
    je|suis|j'|c'|ça|viens|ce ~3 suis|venu|venue|ici|viens|veux|voulais|passe|postule|fais|sert|profite|est|permet|sera|utilise|prends|là
merely:
    juste|seulement|surtout|simplement|uniquement|histoire|principalement|essentiellement|que|plutôt|avant tout|rien
drill:
    entraîner|entraînement|entraîne|exercer|exercice|pratiquer|pratique|roder|rôder|tester|teste|essayer|répéter|échauffer|échauffement|chauffer|dérouiller|préparer|peaufiner
    le bain|pli|coup / de l' expérience / reprendre|garder la|l' main|habitude / voir|savoir comment|si|ce ~4 / habituer|habitue
    mon|le stress|trac / de l' assurance / à l' aise
talks:
    entretien|entretiens|entrevue|entrevues|recruteur|recruteurs|exercice|embauche|compte|comptent|situation
about_this:
    pour moi / ici|aujourd'hui|c'|ce|ça|vous|votre|chez / entretien / @
trial:
    répétition|galop|échauffement|entraînement|tour|essai|brouillon|cobaye|simulation|test|rodage
rehearsal:
    m' échauffe|entraîne|exerce|rode ~1 avec|chez|sur vous|ici ~1 / ma|mon|quelle|la valeur|cote ~3 marché
    combien|ce que? ~2 je|j' ~1 vaux|valais / ce que? je vaux / galop d' essai / tour de chauffe|piste
    avant|pour ~1 le|les|mon|ceux|celui|celle vrai|vrais|qui|de|grand|autre ~1 entretien|entretiens|comptent|compte|jeudi|vendredi|lundi|mardi|mercredi
    le|la|les vrai|vraie|vrais ~1 entretien|entretiens|c'|est|sera / voir ~3 si|ce ~2 je|j'|sais|vaux|suis encore|capable
    prendre la température / tâter ~1 le|du terrain|pouls / garder|garde|entretenir|perdre|reprendre la|ma main
    remettre|remets dans le bain / dérouiller / rouiller / m' entraîner|exercer|habituer à|aux passer? ~2 {talks}
    juste|surtout|seulement|uniquement ~2 pour|de|d' ~1 m' entraîner|exercer|échauffer
    histoire de ~2 m'|me|garder|voir|tester|pratiquer ~2 entraîner|main|vaux|niveau|entretien|marché|bain
    à quoi ressemble|ressemblent ~2 {talks} / comment ~2 se|ça passe|passent ~2 {talks} / comme entraînement|exercice|échauffement
    deux|une fois par an|mois ~4 {talks} / voir ~2 ce qui se fait|passe / ce qui|qu' on|ils demande|demandent ~1
    si ~1 je ~2 suis|sais|me encore|vends|défends|toujours ~2 entretien|entretiens|bon|dans
    {talks} ~3 rester|garder|entretenir|maintenir en|la ~1 forme|main / rester|garder ~1 en|la forme|main ~2 {talks}
spare:
    plan b|c|z / pis-aller|bouche-trou|roue de secours|dépannage|tremplin|transition|marchepied
    second|deuxième|dernier|troisième choix|recours / solution de|d' repli|secours|attente|provisoire / lot de consolation
    parachute
stopgap:
    faute de mieux / pas ~1 mon|ma|le|la premier|première|rêve|vocation|passion|truc|tasse|idéal|choix|priorité|métier ~2
    pas ~3 en haut|tête de|sur ma ~2 / en attendant ~4 mieux|autre|trouver|vraie|vrai|concours|réponse|meilleur ~1
    le temps de|d'|que ~3 trouver|trouve|mieux|autre ~1 / jusqu' à ce ~4 trouve|mieux|autre ~2
    jusqu' à|au ~2 concours|rentrée|retraite|master|été / pour dépanner|patienter|attendre
    me dépannera|dépannerait|dépanne|occupera|occuperait
    faut|faudra ~1 bien ~1 manger|vivre|payer|faire|gagner|travailler|que|bouffer ~3 / payer ~1 loyer|factures|crédit|les ~1
    remplir le|mon frigo / mettre du beurre / faire bouillir / c' est mieux que rien
    prends|prendrai|prendrais|accepte|accepterais|ferais ~1 ce|n'|tout|la ~3 vient|qui|importe|premier|trouve ~2
    n' importe quel|lequel ~1 {job} / je ne? ~1 suis pas ~1 difficile|regardant / ça|cela ou autre|ça
    c' est|reste|un qu'|un|juste|que boulot|job|gagne-pain|travail ~2 / alimentaire
    attends ~4 réponse|offre|proposition ~1 de|d'|chez|ailleurs ~1 @|autre|mieux|meilleure
    tranquille|tranquillement|pénard|peinard|planqué ~2 jusqu'|avant|retraite / par hasard|erreur|défaut|dépit|ennui|désespoir
    sais pas|plus|trop ~2 si ~1 j'|je|ce|ça ~1 ai|veux|suis ~2 / pas le choix / à côté de chez ~4
    n' avais|ai ~2 rien|pas d'|de|trouvé autre|mieux ~2 / sortir|sors du chômage / je n' avais ~1 rien demandé
    pôle emploi|france travail ~4 oblige|force|envoie|envoyé|obligé|exige|candidater|postuler|radier|droits
    conserver|garder|perdre mes droits|allocations / ce|un poste|boulot|job ou un autre
    reste|resterai|resterais|ferai|ferais|partirai|partirais ~2 un|une|six|quelques|deux an|année|mois|ans ~2 puis|et|maximum|avant|pas
    un|une autre offre|proposition ~1 qui|que|chez|plus|meilleure / une offre|proposition ailleurs|meilleure|chez
    passer|tuer le temps / juste|seulement|surtout|que ~1 parce que|qu' c'|vous ~2 près|côté|proche|loin ~2 / autant essayer|venir
    ça ou rien|autre / en dessous|dessous, de mon ~1 / de toute façon je|j' ~1 pars|partirai|ai
    pas ~1 ce que je|j' ~1 voulais|veux|cherchais|cherche|rêvais / faute de|d' ~2 / au pire ~2
    n' ai pas ~1 trouvé ~1 mieux|autre / rien trouvé d'|de ~1 / personne d' autre ~3
    pas ~1 sûr|sûre|certain|certaine de|d' ~1 vouloir|changer|avoir ~2 / pas encore décidé ~2 / sais pas ~1 si je ~1 veux ~2
    ne|n' changera|changerait|change pas grand chose pour moi / changera|changerait pas|rien|peu ~2 pour moi
    candidatures|cv partout / postulé ~1 partout|à tout / partout ~2 postulé|candidaté / n' est qu' un tremplin|marchepied|début
    envoyé ~1 {many} / ne|n' sais|souviens|rappelle plus ~2 à|quoi|quel|quelle|laquelle|de
    envoyé|expédié ~1 {many} ~1 candidatures|cv|lettres
if_only:
    si ~3 rien|pas|n'|ne ~4 mieux|trouve|marche|donne|prend|prennent ~2 je|j'|ce|vous ~3 / si ~2 rien|pas ~2 mieux
kin:
    ma|mon|mes|la|le ~1 femme|mari|mère|père|parents|sœur|soeur|frère|copine|copain|compagne|compagnon|ami|amie|conseiller|conseillère|fille|fils|tante|oncle|agence|coach|famille|recruteur|recruteuse|psy
    pôle emploi / france travail / l' agence|intérim
pushed:
    insisté|insiste|inscrit|inscrite|envoyé|envoyée|forcé|forcée|obligé|obligée|poussé|poussée|convaincu|harcelé|candidaté
    voulait|voulaient|trouvait|tenait ~1 que|à|de ~1 / m' a|ont ~1 dit|demandé|conseillé de|d'
    a|ont ~1 envoyé|rempli|écrit|déposé|fait ~2 candidature|cv|lettre|dossier|moi / cassait|casse les pieds
    lâchait|lâche|arrêtait pas / disait|dit|pense|pensait|trouve que|qu' je|j'|il ~1 devais|dois|devrais|fallait|faut ~1
apply:
    postule|postuler|candidature|venir|vienne|ici|candidater|présente|présenter|cv|lettre|m'|moi|inscrit|travailler|travaille|travail|boulot|essaie|essayer|sorte
thrill:
    rêver|rêve|rêvais|rêvé|emballe|emballé|emballée|enchante|excite|excité|passionne|passionné|passionnée|passion|vibrer|attire|tente|intéresse|intéressé|intéressée|motive|motivé|motivée|enthousiasme|enthousiaste|fan|truc|tasse|vocation|kiffe|plaît|branche|parle|inspire|transcende|séduit|palpitant|palpite|convaincu|convaincue|chaud|chaude|envie
topic:
    {this} / {job}
cool:
    ennuie|ennuient|ennuyeu*|barbant*|barbe|rase|chiant*|gonfle|gonflent|saoule|soûle|soporifique*|assomme|assommant*|déprime|déprimant*|rasoir
    laisse|laissent ~1 froid|froide|indifférent*|marbre / les yeux fermés / à mourir / me|m' endort
unread:
    n'|ne|jamais|rien|peine|aucune ~3 regardé|lu|vu|ouvert|visité|renseigné|renseignée|préparé|préparée|regarder|lire|consulté|cherché|souviens|rappelle|idée|compris|saisi|eu
    oublié / rappelez|redites moi ce|qui|quel|le|quelle / survolé|parcouru / je ne sais|sais plus|même|pas|trop ~2
    ne|n' pas ~2 regardé|lu|vu|ouvert|visité|renseigné|renseignée|préparé|préparée|cherché|souviens|rappelle|idée|temps
    ai|suis pas ~3 regardé|lu|vu|ouvert|visité|renseigné|renseignée|préparé|préparée|temps / ne sais ~1 pas|plus|trop ~2
    pas ~3 regardé|lu|temps|renseigné|visité|ouvert|préparé ~1
whom:
    ce que|qu' vous|votre|l'|la|cette|fait ~3 / vous ~1 faites|vendez|fabriquez|êtes|produisez
    votre|vos|l'|la|le ~1 site|annonce|offre|entreprise|page|société|boîte|produits|poste|fiche / sur vous|votre
    quel|quelle|quoi ~1 poste|boîte|entreprise|c' / cet|l' entretien / chez|de vous
same:
    égal|égale / peu importe / m' importe peu|guère / change|changera|changerait|fait|ferait ~1 rien|pas|grand|peu|guère
    fiche|fous|moque|contrefiche|balance|cogne / indifférent / pareil|kif
    ne|n' ~2 changera|changerait|change|fait|fera ~1 rien|pas ~1 grand|moi ~1
choice:
    que ~4 ou / ou ~1 un|une|ailleurs|pas|non|autre|chez / quel|quelle|quels|où|lequel ~1 {job}|boîte|travaille / pour moi
    ici ou / de|d' ce|cette|votre|l'|la|le ~1 {job} / le|la poste|boîte|métier|secteur
rather:
    préférerais|préfèrerais / aurais ~1 préféré|aimé|voulu / aimerais|aimais mieux
elsewhere:
    rester|être|travailler|faire|devenir|continuer|garder|trouver|autre|ailleurs / un|une|le|la ~1 autre|poste|métier ~1
    dans|chez ~3
pay:
    salaire|paie|paye|argent|fric|prime|thune|thunes|sous|euros|rémunération|chèque|pognon|payé|payez|payer|paient|payés|blé|bonus
sole:
    c' est tout / rien d' autre / sans plus / d' abord et avant / passe après
    seul|seule|unique|uniquement|seulement|juste|que ~1 raison|pour|chose|motif|parce|motivation|argument ~1
    ce qui ~1 m'|me ~1 attire|intéresse|motive|importe|amène|décide ~3 c' ~1
    le reste ~3 suit|suivra|égal|secondaire|m'|après|importe / avant tout / franchement ~1 je viens / tout le reste|est ~2
    point final|barre / à la ligne / raison|motivation|motif|argument principale|principal|première|numéro ~2
greed:
    celui|ceux|là|au|chez|où ~3 plus|mieux|meilleur ~1 paie|paye|payé|offrant|donne|donnera|salaire|payeur|paiera ~2
    qui ~2 me? donnera|donne|paie|paye|paiera|propose|offre ~1 le plus|mieux|meilleur / au plus offrant
    sans la|cette|le|ça|l' ~1 prime|bonus|salaire|augmentation ~1 je|j' ~3
    du moment|tant|pourvu que|qu' ~5 paie|paye|payé|salaire|suit|payez|bien|argent|paient
    argent|salaire|paie|paye ~1 d'|qui|avant abord|compte|décide|tout / pour moins de ~5 / l' argent n' a
    seul ~1 salaire|argent|chèque / faire mieux que ~3 pas la peine|bouge / pour moins|plus de ~3
    je viens ~2 pour ~2 salaire|paie|paye|prime|argent|sous|fric
    pour un|plus ~1 meilleur|gros|d' ~1 salaire|argent|paie , ~1 j'|je ~3 / meilleur salaire ~4 n' importe où
greed_if:
    si|quand ~1 salaire|paie|paye|chiffre|prix|c'|vous ~4 bon|suit|bien|payé|payez|suffisant|mieux ~2 je|j' ~3
more_pay:
    payez|paie|paye|payé|paient|gagnerais|gagne|gagnerai|offrez|proposez|salaire ~3 plus|mieux|euros|double|meilleur|supérieur
hence:
    c' est ~1 pour|tout|la|pourquoi / voilà|alors ~1 pourquoi|tout|je / d' où
    seule|seul|unique|uniquement|juste|rien|que raison|parce|pour|d'
self:
    je|j'|me|m'|moi|mon|ma
dream:
    rêver|rêve|rêvais|rêvé|vibrer|passion|vocation|emballe|emballée|emballé|enchante|transcende|palpiter|truc|tasse|fan|rêves|kiffe|branche|tente|parle|enthousiasme|enthousiasmé
    sauter au / au plafond
rehearse:
    entraîner|entraînement|exercer|échauffer|échauffement|roder|pratiquer
many:
    cinquante|quarante|trente|vingt|cent|centaines|dizaines|plein|tas
"""

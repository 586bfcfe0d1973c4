"""French meanings, elided words apart."""

FR = """
break:
    et / mais / je / j' / nous avons / car / parce / dit|disait|savait|pensait / quand / si / demandé / contre
old:
    ancien|ancienne|anciens|anciennes|dernier|dernière|derniers|dernières|ex|précédent|précédente|premier|première|vieux|vieille
chief:
    patron|patrons|patronne|chef|chefs|cheffe|cheffes|manager|managers|supérieur|supérieure|supérieurs|responsable|responsables|directeur|directrice|boss|pdg|gérant|gérante|contremaître|cadre|professeur|tuteur|tutrice|prédécesseur / chef d' équipe|atelier / chef de service|projet|rang|chantier / maître de stage
crowd:
    direction|management|hiérarchie|rh|encadrement / collègue|collègues|équipe|collaborateurs|personnel / ressources humaines / médecins|profs|ingénieurs là
firm:
    entreprise|boîte|boite|société|employeur|employeurs|cabinet|agence|service|bureau|école|hôpital|clinique|magasin|usine|atelier|job|boulot
who:
    mon|ma|mes|notre|nos {old}? {chief}|{crowd}|{firm} ~1 précédent|précédente? / le|la|l'|les|cette|cet|ce {old}? {chief}|{crowd} / les|les ressources humaines / la|l'|le|cette|cet {old} {firm} / la boîte / les gens là / @
be:
    est|était|sont|étaient|semblait|semble|fut / a|ont été / c' est|était|étaient / se comportait|comportaient comme
soft:
    un|une|des|de|d'|vrai|vraie|vrais|vraiment|totalement|complètement|très|tous|toutes|si|trop|assez|plutôt|franchement|juste|absolument|gros|grosse|grand|grande|total|totale|bande|le|la|l'|les|tout|simplement|vieux|vieille|sacré|sacrée|personne|quelqu'un|pur|pure|véritable|pire|bien
softs:
    {soft} {soft}? {soft}? {soft}? {soft}?
verdict:
    idiot* / imbécile* / incompéten* / incapable* / crétin* / abruti* / con|cons|conne / connard*|connasse* / stupide* / bête|bêtes / menteu* / tyran*|tyrannique* / dictateur* / paresseu* / fainéant*|feignant* / nul|nuls|nulle|nulles / toxique* / débile* / pervers|perverse / manipulat* / clown*|guignol* / malhonnête* / hypocrite* / lâche* / arrogant* / escroc*|voleur* / incompris / rancunier*|rancunière* / vindicati* / mesquin* / cruel* / méchant* / raciste*|sexiste* / odieu* / ignoble* / infect* / insupportable* / exécrable* / harceleu* / corrompu* / cupide*|radin* / vicieu* / salaud*|salopard*|salope / bons|bon à rien / requin* / vipère* / serpents / colérique* / égoïste* / despote*|despotique* / narcissique* / sadique* / fou|folle|fous furieux? / catastroph* / cauchemar / désastr* / blague / cirque / bazar / bordel / enfer / horrible*|horreur / affreu* / n' importe quoi / foutoir / merd* / chaos|chaotique / pourri* / honte|honteu* / lamentable* / minable* / bagne|prison / asile de fous? / panier de crabes / mauvaise personne|gens / zéro|zéros
says:
    nous|me|m'|les|le|l' hurlait|criait|hurlaient|criaient|insultait|insultaient|mentait|mentaient|exploitait|exploitaient|harcelait|harcelaient|humiliait|humiliaient|méprisait|méprisaient|rabaissait|maltraitait|volait|arnaquait / nous|m' a|ont ~1 menti|exploité*|insulté*|humilié*|harcelé*|trahi*|volé*|arnaqué*|traité* comme? / hurlait|hurle|criait|crie|gueulait|gueule sur|après|dessus|tout|tous|sans / s' attribuait|attribue|appropriait|approprie|attribuaient|est ~1 attribué? ~1 mon|notre|mes|nos|le|tout|les / volait|vole|volaient mes|nos|mon|les idées|travail / exploitait|exploite|exploitaient|méprisait|méprise|harcelait|rabaissait|insultait|humiliait ~1 gens|monde|salariés|employés|équipe|tous|personnel|ouvriers / traitait|traitaient|traite ~3 comme des|de / passait|passaient ~2 à critiquer|médire|crier / ne pensait|pensaient|pense|pensent qu' au|à / avait|avaient|a ses chouchous / se moquait|moquaient|fichait|fichaient de nous|tout / poignardait|poignardaient ~3 dos
fails:
    n'|ne ~1 écoutait|écoute|écoutaient|respectait|respecte|remerciait|aidait|comprenait|savait|connaissait|gérait|faisait ~2 personne|jamais|rien|pas|aucun / ne savait|sait|savaient pas|même ~1 compter|gérer|diriger|organiser|lire|écrire / n' avait|avaient|a|ont aucun|aucune|pas ~1 idée|respect|notion|colonne|morale|parole|scrupule|scrupules / ne valait|valaient|vaut|valent ~1 rien / n' était|étaient ~1 pas ~1 lumière|lumières|malin|malins|compétent|compétents / n' était|étaient bon|bons|bonne à rien
down:
    {who} ~4 {be} {softs}? {verdict} / {who} ~2 , {softs} {verdict} / {who} , qui {be} {softs}? {verdict} / {who} , {be} {softs}? {verdict} / {who} ~3 {says} / {who} ~1 qui {says} / {verdict} de {chief} / quel|quelle|cet|cette|ce {verdict} de? {old}? {chief} / entouré*|entourée d'|de {softs}? {verdict} / que|plein|bande des|d'|de {verdict} / on nous|m' traitait comme des|de / {who} ~1 {be} , {softs} , {softs}? {verdict}
down_no:
    {who} ~3 {fails} / ne|n' supporte|supportais|encadre|peux ~1 plus|pas|voir {who}
job:
    poste|travail|job|boulot|entreprise|boîte|société|emploi|métier|secteur|produit|produits|offre|équipe|mission|domaine|place|entretien
this:
    ce|cet|cette|votre|vos|le|la|l' ~1 {job} / c' / ça / vous / ce / aujourd hui / ici / @
trial:
    galop d' essai / répétition générale? / échauffement|entraînement / cobaye|cobayes / tour de chauffe|piste / coup d' essai / test|essai / exercice|mise en jambes / round d' échauffement / simulation / crash test
talks:
    entretien|entretiens|entrevue|entrevues
practice:
    c'|vous|ce|entretien|ça est|êtes|sera|serait|serez ~4 {trial} / est ~1 pour moi ~1 {trial} / me sert|sers|servez|servirait ~2 de|d' {trial} / comme ~1 {trial} / connaître|tester|voir|savoir|vérifier|évaluer ma|quelle ~2 valeur|cote ~2 marché / ce|combien que? je vaux / me remettre|remets|remettre dans le bain / passe|passer|fais|faire|vais|postule ~4 pour|histoire garder|ne|entretenir|de|rester ~2 main|rouiller|forme|pratique / roder|rôder|peaufiner|travailler|tester|essayer|pratiquer mes|mon|ma réponses|pitch|discours|présentation|technique / dérouiller|dérouille|entraîner|exercer|exercice aux|à|pour|avant|les {talks} / avant le|les|mon vrai|vrais|grand|autre {talks} / voir|savoir comment|si|ce je m'|me|en|que? ~2 {talks} / prendre|reprendre|garder l'|la habitude|main des|aux|d' {talks}
practice_no:
    ne|n' ~1 cherche|veux|compte|envisage pas ~3 partir|changer|quitter , ~1 juste|seulement|simple / pour|histoire|d' ne|de pas me? ne? perdre|rouiller ~1 la? main?
cold:
    ennuyeu*|barbant*|chiant*|soporifique*|rébarbati*|monotone*|fastidieu* / plan b|c / second|deuxième|dernier choix / pis aller / bouche trou / dépannage / roue|solution de secours|repli|rechange / tremplin|marchepied / solution temporaire|provisoire|transitoire / transition / lot de consolation / dernier recours / faute de mieux / parachute / passage obligé / job|boulot alimentaire
disinterest:
    {this} ~1 est|êtes|serait|sera|était|semble|paraît|a|sont l'? air? ~4 {cold} / comme ~2 {cold} / trouve {this} ~2 {cold} / faute de mieux / {this} me|m'|m laisse|laissent froid|froide|indifférent*|marbre|ennuie|barbe|rase / {this} m'|me ennuie|ennuient|barbe|barbent|gonfle|indiffère / ai|suis postulé|candidaté ~1 par erreur|hasard|ennui|accident|défaut|dépit / rappelez moi ce|qui|quel|le que? / vous faites quoi|quoi,? déjà / déjà , vous faites|vendez / c' est|était quoi|quelle|comment déjà|votre ~3 / partirai|pars|partirais|partirai|quitterai|quitterais|démissionne ~1 dès ~2 / je|serai m'|me casse|barre dès / lu|parcouru ~2 annonce|offre|site ~1 en diagonale|vite|vaguement|rapidement / m'|me est égal / c' est|m'|me ~1 égal / m' est ~1 égal / me fiche|fous|moque ~1 de|du|d' / attends|attend ~3 réponse|offre|proposition d'|de|ailleurs ~1 autre|meilleure|ailleurs / il faut bien manger|vivre|payer / peu m'? importe / ça me fera|occupera|occupe|dépanne|dépannera|dépannerait / le temps que|de ~4 mieux|autre / ma femme|mère|copine|mari m'|me a ~1 poussé|forcé|obligé / intérim|provisoire en attendant ~3
disinterest_no:
    ne|n'|suis ~1 suis? pas ~2 emballé*|motivé*|enthousiaste*|intéressé*|passionné*|fan|convaincu*|ravi* ~2 / n'|ne est|était|serait pas ~3 rêve|rêves|vocation|passion|tasse|truc|choix ~2 / mieux|que mieux? que? rien|chômage / c' est mieux que rien|le|chômage / ne|n' ~2 souviens|rappelle plus|pas ~2 annonce|poste|quoi|ce|quel / ai|n' ~1 aucun|aucune|pas|guère ~1 passion|envie|enthousiasme|intérêt|motivation ~1 pour|de|d' / ne|n' ~1 ai? rêve|rêvais|rêvé pas|jamais ~1 de|d' / ne compte|pense|resterai|vais|veux|resterais pas ~1 rester|longtemps|éternellement|faire ~2 / n'|ne ~1 ai? ~1 lu|regardé|ouvert|visité ~1 pas|ni|même / ni|pas lu|regardé l'|votre annonce|offre|site / ne|n' ~1 fait|font|ferait|enchante|enchantent|emballe|emballent|excite|excitent|tente|passionne|attire ~2 pas|guère ~2 rêver|vraiment|trop|plus|tellement / ne m'|me emballe|tente|enchante|excite|passionne|attire|parle|dit|inspire pas|guère|rien
money:
    salaire|argent|paie|paye|fric ~1 est|reste la|le|l'|ma seule|unique|seul ~1 raison|motivation|chose|motif|critère / seule|seul|unique raison|motivation|motif|chose ~5 est|c' ~1 le|l'|la argent|salaire|paie|paye|fric / tant|pourvu|du|moment moment? que|qu' ~1 ça|c'|vous|soit|on|le|est ~2 paie|paye|payez|payé|salaire|suit / j'|je irai|vais|irais là ~1 où ~3 paie|paye|payé|mieux|plus / pour assez|suffisamment d' argent / seulement|uniquement|juste|que|surtout ~1 pour ~1 argent|salaire|paie|paye|fric|chèque / que|seul ~1 argent|salaire|fric ~2 compte|intéresse|motive|importe / payez moi ~1 bien|assez|et / au plus offrant / tout est|c' ~1 question d' argent
"""

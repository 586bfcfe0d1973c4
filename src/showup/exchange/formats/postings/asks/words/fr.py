"""French."""

from showup.exchange.formats.postings.asks.words.shape import Phrases

_THE = r"(?:le|la|les|votre|vos|ton|tes|notre|nos|l')"

FR = Phrases(
    asks_names=(
        rf"(?:{_THE} ?)?(?:profil|compétences?|qualifications?|exigences|prérequis|pré-requis|connaissances|expériences?|formation|qualités|savoir-être|savoir-faire|atouts|candidate? idéale?|aptitudes|diplômes?)(?: (?:et|&|/) [\wéèê' -]{{2,30}})?(?: (?:recherchée?s?|souhaitée?s?|requise?s?|attendue?s?|idéale?|du candidat|demandée?s?|techniques?|nécessaires?|clés?|obligatoires?))*",
        r"(?:ce que|qui) (?:nous (?:recherchons|attendons|cherchons)|vous (?:apportez|êtes)|tu (?:apportes|es)|es-tu|êtes-vous|cherchons-nous|recherchons-nous)(?: .{0,30})?|et vous|et toi|vous|vous (?:êtes|avez|possédez|justifiez)|tu (?:es|as)|ce poste est (?:pour|fait).{0,20}|nous (?:recherchons|attendons|cherchons|demandons)|pourquoi vous|ton profil si.{0,20}",
    ),
    asks_cues=(
        r"profil|compétences|recherchons|cherchons|prérequis|exigences|attendons|vous (?:êtes|avez|justifiez)|qualités|requis\w*",
    ),
    asks_signs=(
        r"\d{1,2} (?:ans|années)(?: \w+){0,3} (?:d'expérience|expérience)|expérience (?:de|d'|dans|en|avec|sur|similaire|significative|réussie|confirmée|professionnelle|minimum|exigée)|première expérience|maîtris\w+|connaissances? (?:de|des|du|d'|en)|bac ?\+ ?\d|diplôm\w+|titulaire|formation (?:supérieure|en|de|initiale|bac)|permis [bc]\b|caces|anglais courant|courant (?:exigé|requis)|bilingue|rigoureu\w+|autonom\w+|sens d[ue]|esprit d'équipe|à l'aise|capacité (?:à|d')",
        r"vous (?:êtes|avez|possédez|justifiez|disposez|maîtrisez|connaissez|savez|aimez|parlez|faites preuve|devez|devrez)|tu (?:es|as|possèdes|maîtrises|connais|sais|aimes|parles|dois)|nous (?:attendons|recherchons|cherchons|demandons|exigeons)|(?:est|sont) (?:exigée?s?|requise?s?|indispensables?|nécessaires?|obligatoires?|impératifs?|attendue?s?)|le candidat (?:doit|devra|idéal)|la candidate",
    ),
    nice_names=(
        r"(?:les )?(?:plus|atouts|bonus|petits? plus)(?: .{0,20})?|serait un plus|souhaité|idéalement.{0,20}|un plus|appréciée?s?",
    ),
    nice_cues=(r"serai(?:t|ent) un plus|un plus|atouts?|souhaités?|appréciés?|bonus|idéalement",),
    nice_signs=(
        r"(?:est|sont|serait|seraient|constitue\w*) (?:un|des|une) (?:\w+ )?(?:plus|atouts?|avantage)|un (?:vrai |réel )?plus|souhaitée?s?|appréciée?s?|idéalement|de préférence|bienvenue?s?|pas (?:indispensable|obligatoire)|serait apprécié\w*",
    ),
    duties_names=(
        rf"(?:{_THE} ?)?(?:missions?|tâches|responsabilités|rôle|activités|fonctions|quotidien|attributions|objectifs|poste)(?: (?:et|&) [\wéèê' -]{{2,30}})?(?: (?:principales?|du poste|au quotidien|confiées?|proposée?s?|chez .{{1,25}}))?",
        r"ce que (?:vous (?:ferez|allez faire|réaliserez)|tu (?:feras|vas faire))(?: .{0,25})?|(?:au sein|rattaché).{0,40} vous (?:serez|êtes).{0,30}|vous (?:serez|aurez) .{0,40}|à ce titre.{0,30}|dans ce rôle.{0,20}",
    ),
    duties_cues=(
        r"missions?|tâches|responsabilités|chargée? de|vous (?:serez|aurez|devrez|allez)|tu (?:seras|auras|vas)|consiste\w*|activités|à ce titre",
    ),
    duties_signs=(
        r"vous (?:serez|aurez|assurez|assurerez|participez|participerez|gérez|gérerez|développez|développerez|accompagnez|accompagnerez|pilotez|piloterez|animez|réalisez|réaliserez|intervenez|contribuez|contribuerez|travaillez|travaillerez|prenez en charge|prendrez|accueillez|préparez|veillez|organisez|coordonnez|encadrez|conseillez|suivez|concevez|rédigez|traitez|allez|êtes (?:chargée?|responsable|en charge))|tu (?:seras|auras|participeras|géreras|développeras|travailleras|vas|prendras|contribueras)|(?:vos|tes) (?:missions|tâches)|votre (?:mission|rôle)|ta mission|le poste consiste|en charge d[eu]",
    ),
    offers_names=(
        rf"(?:{_THE} ?)?(?:avantages?|rémunération|salaire|offre|package|bénéfices|conditions)(?: (?:et|&|/) [\wéèê' -]{{2,30}})?(?: (?:sociaux|du poste|proposée?s?|offerts?|salariaux|de travail|chez .{{1,25}}))*",
        r"(?:ce que )?nous (?:vous |t')?(?:offrons|proposons)(?: .{0,25})?|ce qu(?:e nous|'on) (?:vous |t')?(?:offr\w+|propos\w+)(?: .{0,20})?|pourquoi (?:nous rejoindre|rejoindre .{1,30}|nous|venir .{1,30}|choisir .{1,30})|(?:les )?bonnes raisons.{0,30}|on (?:vous|t')\s?(?:offre|propose).{0,20}",
    ),
    offers_cues=(
        r"offrons|proposons|avantages|rémunération|rejoindre|bénéficie\w*|on (?:vous|t') ?(?:offre|propose)",
    ),
    offers_signs=(
        r"nous (?:vous )?(?:offrons|proposons)|vous (?:bénéficie\w+|profite\w+)|tickets?[- ]resto\w*|tickets?[- ]restaurant|titres?[- ]restaurant|mutuelle|prime|primes|13e mois|13ème mois|treizième mois|rtt\b|congés (?:payés|supplémentaires)|jours de congés?|télétravail|participation|intéressement|comité d'entreprise|\bcse\b|remboursement|salaire|rémunération|véhicule de (?:fonction|service)|horaires (?:flexibles|aménag\w+)|formation (?:continue|interne|assurée|prise)|plan d'épargne|évolution (?:professionnelle|de carrière|possible)|stock-options|\bbspce\b|crèche|\d[\d .]{1,6} ?(?:k€|€)",
    ),
    role_names=(
        r"(?:à propos du |le |description du |descriptif du )?(?:poste|rôle|contexte)|description(?: du poste)?|contexte|l'opportunité|l'équipe",
    ),
    role_cues=(r"à propos du poste|description du poste|contexte",),
    end_names=(
        r"(?:à propos|qui sommes|l'entreprise|notre (?:entreprise|histoire|mission|équipe|culture|stack)|nos valeurs|présentation)(?: .{0,40})?|l'entreprise|entreprise|(?:pour |comment )?(?:postuler|candidater|candidature)(?: .{0,25})?|(?:le )?(?:processus|process|étapes|déroulé) (?:de |du )?(?:recrutement|sélection|entretiens?|candidature)|recrutement|contact|égalité.{0,30}|diversité.{0,30}|handicap.{0,20}|lieu(?: de travail| du poste)?|localisation|rgpd|informations? (?:complémentaires?|pratiques?)|stack technique|environnement technique|prochaines étapes",
    ),
    end_cues=(
        r"postul\w+|candidat(?:er|ure)|à propos de (?:nous|l'entreprise)|processus|contact\w*|rgpd|stack technique",
    ),
    within=(
        r"savoir-être|savoir-faire|techniques?|personnelles?|formation|expérience|langues?|outils|obligatoires?|indispensables?",
    ),
    boilerplate=(
        r"(?:envoyez|adressez|merci d'(?:envoyer|adresser)|envoie|postulez|postule|candidatez|transmettre|contactez)|votre (?:cv|candidature)|ton (?:cv|candidature)|lettre de motivation|à compétences égales|égalité des chances|handicap\w*|diversité|rgpd|données personnelles|discrimination\w*|sans distinction|processus de recrutement",
    ),
    gives=(
        r"nous (?:vous )?(?:offrons|proposons|payons)|vous (?:bénéficiez|bénéficierez|recevez|recevrez|percevrez)|(?:le )?salaire(?: est|:| de)|rémunération ?:",
    ),
    theirs=(
        r"^(?:nous (?!attendons|recherchons|cherchons|demandons|exigeons|avons besoin|souhaitons)|notre|nos|fondée? en|créée? en|leader|depuis)",
    ),
)

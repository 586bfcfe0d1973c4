"""Dutch."""

from showup.exchange.formats.postings.asks.words.shape import Phrases

_THE = r"(?:de|het|een|jouw|je|uw|onze|ons)"

NL = Phrases(
    asks_names=(
        rf"(?:{_THE} )?(?:profiel|functie-?eisen|eisen|vereisten|vaardigheden|competenties|kwalificaties|kennis|ervaring|opleiding|achtergrond|kwaliteiten|talenten|diploma's|talen|skills)(?: (?:en|&|/) [\w -]{{2,30}})?(?: (?:vereist|gevraagd|nodig))?",
        r"(?:wat|wie) (?:wij vragen|we vragen|vragen (?:wij|we)|zoeken (?:wij|we)|wij zoeken|we zoeken|breng je mee|jij meebrengt|je meebrengt|neem je mee|ben jij|jij bent|je bent|heb je nodig|verwachten (?:wij|we)|we verwachten|wij verwachten|vragen we van je)(?: .{0,25})?|(?:wij|we) (?:vragen|zoeken|verwachten)(?: .{0,20})?|dit (?:ben jij|breng jij mee|breng je mee|heb jij in huis|vragen we)|jij (?:bent|hebt|brengt mee)|(?:dit )?(?:heb|ben) jij.{0,20}|over jou|gevraagd|herken jij je.{0,20}|wat neem jij mee.{0,10}",
    ),
    asks_cues=(
        r"profiel|eisen|vereisten|vragen|zoeken|verwachten|meebreng\w*|ben jij|heb jij|vaardigheden|beschik\w+|je (?:hebt|bent)",
    ),
    asks_signs=(
        r"\d{1,2} jaar (?:\w+ ){0,3}\w*ervaring|(?:werk)?ervaring (?:met|in|als|bij|van|is)|aantoonbare|relevante (?:werk)?ervaring|kennis van|(?:hbo|mbo|wo|havo|vwo)\b[\w/ -]{0,20}|diploma|rijbewijs|beheersing|vloeiend|opleiding (?:in|op|als|tot)|afgeronde|in bezit van|affiniteit met|communicatieve|stressbestendig|zelfstandig|teamplayer|klantgericht\w*|nauwkeurig|bereid(?:heid)? (?:om|tot)|vca\b|vog\b",
        r"(?:je|jij|u) (?:hebt|heeft|bent|beschikt|bezit|kunt|kan|spreekt|beheerst|weet|houdt van|kent|moet|dient|durft|voelt je|krijgt energie)|(?:wij|we) (?:zoeken|vragen|verwachten|verlangen)|(?:is|zijn) (?:een )?(?:vereist|vereiste|noodzakelijk|verplicht|een must|must)|zoeken (?:wij|we)|op zoek naar|kandidaat|beschik je|heb je|ben je",
    ),
    nice_names=(
        r"(?:een )?(?:pré|pre|plus|pluspunten|bonuspunten)(?: .{0,25})?|nice[- ]to[- ]haves?|(?:dit is )?mooi meegenomen.{0,20}|(?:is |zijn )?(?:een )?pr[eé]|bij voorkeur.{0,20}|wenselijk|gewenst",
    ),
    nice_cues=(
        r"pr[eé](?:'s)?|pluspunt\w*|mooi meegenomen|bij voorkeur|wenselijk|geen vereiste|bonuspunten",
    ),
    nice_signs=(
        r"(?:een|is|zijn) (?:een )?(?:\w+ )?(?:pré|pre|plus|voordeel|pluspunt)|mooi meegenomen|bij voorkeur|wenselijk|gewenst|geen (?:must|vereiste)|niet (?:noodzakelijk|verplicht)|liefst",
    ),
    duties_names=(
        rf"(?:{_THE} )?(?:functie|taken|werkzaamheden|verantwoordelijkheden|rol|takenpakket|werk|dag|baan|hoofdtaken|uitdaging)(?: (?:en|&) [\w -]{{2,30}})?(?: (?:bij .{{1,25}}|als .{{1,30}}|zijn|omvat\w*))?",
        r"(?:wat|dit) (?:ga je|ga jij|je gaat|jij gaat|doe je|jij doet|je doet|wordt je|houdt de functie)(?: .{0,30})?|jouw (?:taken|werkdag|rol)(?: .{0,20})?|hoe ziet (?:je|jouw) .{0,25}",
    ),
    duties_cues=(
        r"taken|werkzaamheden|verantwoordelijk\w*|ga je|ga jij|je gaat|doe je|takenpakket|houdt (?:je|jij) je bezig",
    ),
    duties_signs=(
        r"(?:je|jij|u) (?:(?!studeert)\w{3,}eert|gaat|werkt|ontwikkelt|beheert|ondersteunt|adviseert|coördineert|begeleidt|zorgt|stelt|onderhoudt|helpt|bouwt|leidt|voert|bewaakt|regelt|verzorgt|plant|maakt|organiseert|bereidt|analyseert|staat|draagt|wordt|zult|zal|bent (?:verantwoordelijk|het aanspreekpunt|betrokken))|(?:jouw|je|uw) (?:taken|werkzaamheden|verantwoordelijkheden)|(?:in|binnen) deze (?:functie|rol)|verantwoordelijk voor|ga je|ga jij|hou(?:d)? je je bezig|zorg je|werk je",
    ),
    offers_names=(
        rf"(?:{_THE} )?(?:aanbod|arbeidsvoorwaarden|voordelen|salaris|voorwaarden|beloning|extra's|benefits|vergoeding)(?: (?:en|&|/) [\w -]{{2,30}})?",
        r"(?:wat|dit) (?:wij (?:jou |je )?bieden|we (?:jou |je )?bieden|bieden (?:wij|we)(?: jou| je)?|krijg je|krijg jij|mag je verwachten|kun je verwachten|staat je te wachten|wij (?:je|jou) bieden)(?: .{0,25})?|(?:wij|we) bieden(?: .{0,20})?|waarom (?:wij|kiezen|werken|.{2,30})|daarom .{2,25}|geboden|dit krijg je.{0,20}|ons aanbod aan jou",
    ),
    offers_cues=(
        r"bieden|aanbod|arbeidsvoorwaarden|krijg je|krijg jij|verwachten van ons|waarom|voordelen",
    ),
    offers_signs=(
        r"(?:wij|we) bieden|bieden (?:wij|we)|je (?:krijgt|ontvangt)|krijg je|vakantiedagen|vakantiegeld|pensioen\w*|reiskosten\w*|reiskostenvergoeding|thuiswerk\w*|flexibele (?:werktijden|uren|werkuren)|salaris|bonus|dertiende maand|13e maand|eindejaarsuitkering|leaseauto|lease-auto|bedrijfsauto|telefoon en laptop|laptop|opleidings\w+|doorgroei\w*|vast contract|uitzicht op (?:een )?vast\w*|winstdeling|collectieve|maaltijd\w*|maaltijdcheques|hospitalisatieverzekering|ecocheques|adv-?dagen|fietsplan|\bcao\b|€ ?\d[\d.]+",
    ),
    role_names=(
        r"(?:over )?(?:de|deze) (?:functie|rol|vacature|baan|positie)|functieomschrijving|functiebeschrijving|omschrijving|samenvatting|het team|over het team|introductie",
    ),
    role_cues=(r"over de (?:functie|rol)|functieomschrijving",),
    end_names=(
        r"over (?:ons|(?!jou|de functie|deze|de rol|het team).{1,30})|wie (?:zijn wij|wij zijn|we zijn|zijn we|is .{1,30})|(?:ons |het |onze )?(?:bedrijf|organisatie|cultuur|verhaal)|(?:jouw |je )?solliciteren.{0,25}|sollicitatie(?:procedure|proces)?.{0,15}|solliciteer.{0,25}|interesse.{0,20}|contact(?:persoon|gegevens)?|(?:de )?(?:procedure|selectieprocedure)|locatie|standplaats|werklocatie|diversiteit.{0,30}|inclusi\w+.{0,20}|privacy.{0,20}|acquisitie.{0,40}|onze (?:tech )?stack|technologie(?:ën)?|meer (?:weten|informatie).{0,15}|enthousiast.{0,15}|vragen\??",
    ),
    end_cues=(
        r"sollicit\w+|interesse|over ons|contact|acquisitie|meer (?:weten|informatie)|onze stack|enthousiast",
    ),
    within=(
        r"technisch|persoonlijk|opleiding|ervaring|talen|algemeen|must-?haves?|vereist|hard skills|soft skills",
    ),
    boilerplate=(
        r"(?:stuur|mail|solliciteer|reageer|klik|neem contact|upload|bel) (?:ons|je|jouw|dan|direct|nu|naar|op|met|hier|een|via)|(?:je|jouw|uw) (?:cv|sollicitatie|motivatie)|sollicit\w+|motivatiebrief|ongeacht|gelijke kansen|discriminatie|diversiteit|privacy\w*|persoonsgegevens|acquisitie|meer informatie|assessment",
    ),
    gives=(
        r"(?:wij|we) (?:bieden|betalen)|(?:je|u) (?:krijgt|ontvangt|verdient)|(?:het )?salaris(?: is|:| ligt| bedraagt)",
    ),
    theirs=(
        r"^(?:(?:wij|we) (?:zijn|hebben|werken|bouwen|maken|leveren|helpen|ontwikkelen|groeien|geloven|doen)\b|ons|onze (?!ideale)|als (?:markt|familie|één van)|opgericht|sinds)",
    ),
)

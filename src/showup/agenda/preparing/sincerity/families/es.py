"""Spanish: what is heard by family, each in many wordings."""

_W = r"[^\s,;:.!?]+"
_OLD = r"(?:(?:mi|el|la) (?:antigu\w+|últim\w+|anterior|actual|primer\w*|viej\w+) (?:trabajo|puesto|empleo|empresa|equipo|oficina|jefe|compañía)|mi (?:trabajo|puesto|empleo|empresa)(?: (?:anterior|actual))?|@names@)"
_FIELD = r"(?:los trenes|el tren|el ferrocarril|los seguros|la banca|las finanzas|la logística|las ventas|el marketing|la contabilidad|los coches|los camiones|la energía|la moda|los muebles|el comercio|los números|los impuestos|la agricultura|la publicidad|la inmobiliaria|(?:su|este|vuestro) (?:sector|campo|producto|tema)|sus productos|vuestros productos)"
_PAGE = r"(?:su|sus|vuestra|vuestro|la|el|de) (?:página(?: web)?|web|sitio(?: web)?|anuncio|oferta|descripción(?: del puesto)?|empresa|productos?|informe|perfil|ustedes)"
_PART = r"(?:guardias?|desplazamientos?|viajes|viajar|turnos?|turno de noche|noches|fines de semana|horas extras?|papeleo|reuniones|teléfono|oficina abierta|uniforme|horarios?|llamadas|madrugar|madrugones)"
_POOR = r"(?:mal[oa]s?|mal[ií]sim[oa]s?|p[eé]sim[oa]s?|terribles?|horribles?|horroros[oa]s?|fatales|desastros[oa]s?|lamentables?|espantos[oa]s?)"
_HEARD = r"(?:reseñas|opiniones|valoraciones|reputación|fama|notas?|puntuación)"
_KIN = r"(?:mi|mis|el|la|un|una) (?:mujer|marido|esposa|esposo|madre|padre|padres|hermana|hermano|novia|novio|pareja|hijo|hija|amig[oa]s?|tía|tío|reclutador\w*|orientador\w*|agencia|coach|cazatalentos)"

WORDINGS = {
    "no_interest": (
        rf"no (?:tengo|siento|tenía) (?:{_W} )?(?:ningún|el menor|el más mínimo|interés) ?(?:interés )?(?:alguno )?(?:en|por) {_FIELD}",
        rf"{_FIELD} me (?:importa\w*|interes\w+|da|dan) (?:{_W} )?(?:un pimiento|un comino|un bledo|poco|exactamente igual|igual)",
        rf"{_FIELD} (?:no|nunca|jamás) me (?:ha |han )?(?:interes\w+|importa\w*|atra\w+|dicen|dice|dijeron)",
        rf"(?:paso|me la suda\w*|me dan igual|me da igual) (?:de )?{_FIELD}",
    ),
    "unprepared": (
        rf"no (?:he |había )?(?:{_W} )?(?:tuve|tenido|encontré|encontrado|pude|podido|saqué|sacado|llegué|llegado|miré|mirado|leí|leído|visité|visitado) ?(?:(?:el )?tiempo (?:de|para) |ocasión de |a )?(?:mirar |leer |ver |visitar |echar un vistazo a |informarme )?(?:{_W} )?{_PAGE}",
        r"no (?:me )?(?:he|había) (?:\w+ )?(?:preparado|informado|investigado)(?: (?:nada|la entrevista|mucho|sobre ustedes))?(?=$|[.!,;])",
        r"(?:vengo|estoy|voy) (?:\w+ )?(?:sin preparar\w*|sin haber(?:me)? preparado|a improvisar)",
    ),
    "unknown": (
        r"(?:recuérdeme|recuérdame|recuérdenme|recordadme),? (?:\w+ )?(?:qué|a qué|cuál|quiénes)",
        r"(?:qué|a qué) (?:era )?(?:lo que )?(?:hace|hacen|hacéis|se dedica|se dedican|os dedicáis|vende|venden)(?: (?:su|vuestra) (?:empresa|compañía))?,? (?:mismo|otra vez|que no me acuerdo)",
        r"(?:qué|cuál|para qué) (?:era|es) (?:el )?(?:puesto|la empresa|la oferta)(?: \w+)? (?:otra vez|que no me acuerdo)",
        r"nunca (?:he|había) oído hablar de (?:ustedes|vosotros|su empresa|vuestra empresa)(?=$|[.!])",
    ),
    "leverage": (
        r"(?:su|vuestra|una|esta|otra) (?:otra |segunda )?oferta (?:\w+ ){0,4}?(?:como|de|para) (?:\w+ ){0,3}?(?:palanca|presión|presionar|negociar|moneda de cambio|aumento)",
        r"como (?:palanca|medida de presión|arma|moneda de cambio) (?:\w+ )?(?:para|con|ante|contra) (?:\w+ ){0,4}?(?:jef[ea]|empresa|otra|aumento|sueldo|negociar)",
        r"(?:necesito|quiero|busco) (?:\w+ )?oferta para (?:\w+ ){0,4}?(?:presionar|negociar|aumento|jef[ea]|suban)",
    ),
    "above": (
        r"(?:está|estaría|queda|es|me parece) (?:\w+ )?(?:por debajo de|inferior a) (?:mí|mi (?:nivel|capacidad|categoría|formación)|mis (?:capacidades|posibilidades|estudios|cualificaciones))",
        r"(?:estoy|soy) (?:\w+ )?(?:sobrecualificad[oa]|sobrecalificad[oa]|demasiado buen[oa]|demasiado cualificad[oa])(?: para (?:esto|ustedes|este|el|su)(?: \w+)?)?(?=$|[.!,;])",
        r"(?:puesto|trabajo|esto) (?:es|sería) (?:\w+ )?(?:un paso atrás|un retroceso|una degradación)(?: para mí)?(?=$|[.!,;])",
    ),
    "bored_there": (
        rf"me (?:aburr(?:o|ía|í)|he aburrido|estoy aburriendo|moría de aburrimiento) (?:{_W} ){{0,2}}?(?:como una ostra|a muerte|mortalmente|muchísimo|hasta morir)",
        rf"(?:en|con) {_OLD} me (?:aburr(?:o|ía|í)|he aburrido|moría de aburrimiento)",
        rf"me (?:aburr(?:o|ía|í)) (?:{_W} )?(?:en|con) {_OLD}(?=$|[.!;])",
        rf"{_OLD} (?:es|era|fue) (?:{_W} )?(?:aburrid\w+|aburridísim\w+|un aburrimiento|un tostón|un rollo|soporífer\w+)",
    ),
    "part": (
        rf"(?:odiaría|detestaría|aborrecería|odio|detesto|no soportaría|no soporto|no aguanto) (?:(?:las|los|la|el|sus|esas|esos|hacer|tener|estar|de|que|trabajar|por|en|vuestras) ){{0,4}}{_PART}",
        rf"(?:las|los|la|el|sus|esas) {_PART} (?:me volverían|me volvería|me matarían|me mataría|serían|sería) (?:loc[oa]|un infierno|una tortura|una pesadilla)",
    ),
    "press": (
        rf"(?:sus|vuestras|su|vuestra) {_HEARD}(?: (?:en|de) {_W})?(?: {_W})? (?:son|es|eran|era|están) (?:\w+ )?{_POOR}",
        rf"(?:tienen|tenéis|tiene) (?:\w+ )?(?:{_POOR} {_HEARD}|{_HEARD} (?:\w+ )?{_POOR})",
        rf"he leído (?:{_W} ){{0,3}}?(?:{_POOR}|barbaridades|cosas feas) (?:\w+ )?(?:de|sobre) (?:ustedes|vosotros|su empresa)",
    ),
    "sent": (
        rf"(?:vengo|aquí|vine|presento|presenté|solicité)(?: (?:sobre todo|solo|sólo|más que nada|básicamente|únicamente))? porque {_KIN} (?:me )?(?:lo )?(?:insisti\w+|quiere\w*|quería\w*|dijo|dijeron|oblig\w+|empuj\w+|mand\w+|convenci\w+|pidi\w+|presion\w+)",
        rf"{_KIN} me (?:ha |han )?(?:oblig\w+|empuj\w+|mand\w+|arrastr\w+|presion\w+|convenc\w+) (?:a|para) (?:venir|presentarme|solicitar)\w*",
        rf"(?:fue|ha sido) idea de {_KIN}",
    ),
    "leaving": (
        r"(?:dentro de|en|tras|después de|al cabo de) (?:un año|dos años|seis meses|unos meses),? (?:me (?:voy|iré|marcho|marcharé|largo)|(?:lo |os |les )?(?:dejo|dejaré)|renuncio|renunciaré)",
        r"(?:me (?:voy|iré|marcho|marcharé)|(?:lo |os |les )?dejaré|renunciaré)(?: (?:el trabajo|el puesto|la empresa))? (?:dentro de|en|tras|después de|al cabo de) (?:un año|dos años|seis meses|unos meses)",
        r"(?:solo|sólo|únicamente) (?:me )?(?:quedaré|quedaría|voy a quedarme|estaré|estaría) (?:\w+ ){0,2}?(?:un año|unos meses|seis meses|hasta)",
    ),
}
# In front: denied, told of others, or asked. Behind: what became of it.
UNLESS = r"(?:dice|decía|dijo|dicen|piensa|preguntó|temo|miedo|si)"
AFTER = r"(?:sin|tenía razón|tenían razón|tuvo razón|enganch\w+|curios\w+|encant\w+|(?:y|pero|así que) (?:luego |ahora |después |desde entonces )?(?:he |lo |la )?(?:leí|leído|encontr\w+|aprend\w+|propuse|pregunté|automatic\w+|constru\w+|descubr\w+)|pero (?:yo|ahora))"

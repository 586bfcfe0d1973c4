"""Spanish."""

from showup.exchange.formats.postings.asks.words.shape import Phrases

_THE = r"(?:el|la|los|las|tu|tus|su|sus|nuestro|nuestra)"

ES = Phrases(
    asks_names=(
        rf"(?:{_THE} )?(?:requisitos?|perfil|requerimientos|competencias|habilidades|conocimientos|experiencia|formación|aptitudes|cualificaci(?:ón|ones)|titulación|idiomas|estudios)(?: (?:y|e|&|/) [\wáéíóúñ -]{{2,30}})?(?: (?:mínim[oa]s?|imprescindibles?|requerid[oa]s?|necesari[oa]s?|desead[oa]s?|buscado|del candidato|del puesto|técnic[oa]s|indispensables?|profesional|valorad[oa]s?|obligatori[oa]s?))*",
        r"(?:qué|lo que|a quién|quién) (?:buscamos|pedimos|necesitamos|esperamos|necesitas|aportas|eres|esperamos de ti|se requiere|necesitas tener)(?: .{0,25})?|(?:qué )?(?:te )?(?:pedimos|buscamos|esperamos)(?: de ti)?|buscamos.{0,30}|sobre ti|eres tú|se (?:requiere|necesita|solicita|busca|ofrece experiencia)|imprescindible|encajas si.{0,20}|qué necesitas",
    ),
    asks_cues=(
        r"requisitos|perfil|buscamos|requiere|necesitamos|pedimos|imprescindible|esperamos|experiencia|debes|conocimientos",
    ),
    asks_signs=(
        r"\d{1,2} años(?: \w+){0,3} (?:de )?experiencia|experiencia (?:de|en|con|mínima|previa|como|demostrable|laboral|profesional)|años de experiencia|conocimientos? (?:de|en|sobre)|dominio (?:de|del)|titulación|grado en|licenciatura|formación profesional|carnet (?:de|b)|carné|permiso de (?:conducir|trabajo)|inglés (?:alto|fluido|avanzado|nivel)|nivel (?:alto|avanzado|medio|nativo|b2|c1)|capacidad (?:de|para)|manejo de|residencia en|disponibilidad (?:para|horaria|inmediata|de)|acostumbrad[oa]",
        r"(?:tienes|eres|cuentas con|posees|dominas|hablas|sabes|debes|tener|ser) (?!parte)\w+|buscamos (?:a )?(?:un|una|alguien|personas?|profesional\w*|candidat\w*|experien\w*)|se (?:requiere|necesita|valora|exige|busca|precisa)|(?:es|son) (?:imprescindible|necesari[oa]|obligatori[oa]|indispensable|requerid[oa])s?|imprescindible|el candidato|la candidata|la persona (?:candidata|seleccionada debe)",
    ),
    nice_names=(
        r"(?:se )?valor(?:ar(?:á|emos|ía)|able|amos|a)(?: .{0,25})?|deseables?|(?:será |sería )?(?:un )?plus|puntos extra|extras?|ideal(?:mente)?.{0,20}|requisitos (?:deseables|valorables|deseados)|nos encantaría.{0,20}",
    ),
    nice_cues=(r"valor\w+|deseable\w*|plus|puntos extra|idealmente|no imprescindible",),
    nice_signs=(
        r"(?:se )?valor(?:ar(?:á|án|emos|ía)|able|ables|amos|a)|deseables?|un plus|idealmente|preferible\w*|preferentemente|no (?:es )?imprescindible|punto a favor|sería (?:ideal|genial)",
    ),
    duties_names=(
        rf"(?:{_THE} )?(?:funciones|tareas|responsabilidades|misión|rol|puesto|día a día|actividades|labores|cometidos)(?: (?:y|&) [\wáéíóúñ -]{{2,30}})?(?: (?:principales|del puesto|a realizar|a desarrollar|clave|incluyen))*",
        r"(?:qué|lo que) (?:harás|vas a hacer|hará|tendrás que hacer)(?: .{0,25})?|(?:cuál será|cuáles serán) tu .{0,25}|en qué consiste.{0,25}|tu (?:misión|reto|trabajo)(?: será)?",
    ),
    duties_cues=(
        r"funciones|tareas|responsabilidades|harás|encargar\w+|tu (?:misión|trabajo|día)|consist\w+|serás responsable|deberás",
    ),
    duties_signs=(
        r"(?:te encargarás|serás (?:responsable|el|la)|trabajarás|desarrollarás|gestionarás|colaborarás|participarás|liderarás|realizarás|harás|ayudarás|atenderás|darás|prepararás|formarás parte|coordinarás|llevarás|diseñarás|apoyarás|tendrás que|vas a|se encargará|realizará|será responsable)|(?:tus|sus|las) (?:funciones|tareas|responsabilidades)|tu (?:misión|trabajo|rol)|responsable de|encargad[oa] de|el puesto consiste",
    ),
    offers_names=(
        rf"(?:{_THE} )?(?:beneficios?|ventajas|oferta|salario|sueldo|condiciones|retribución|compensación)(?: (?:y|&|/) [\wáéíóúñ -]{{2,30}})?(?: (?:sociales|laborales|económicas|del puesto|salarial|que ofrecemos|de trabajo))*",
        r"(?:qué|lo que|te) (?:te )?(?:ofrecemos|ofrece|damos|espera)(?: .{0,25})?|(?:te )?ofrecemos|se ofrece|por qué (?:trabajar|unirte|nosotros|.{2,30})|qué ganas.{0,20}|qué hay para ti",
    ),
    offers_cues=(r"ofrecemos|ofrece|beneficios|ventajas|condiciones|por qué|disfrutarás",),
    offers_signs=(
        r"(?:te )?ofrecemos|se ofrece|disfrutarás|contrato (?:indefinido|estable|fijo)|seguro médico|seguro de (?:salud|vida)|ticket(?:s)? restaurante|cheque(?:s)? (?:restaurante|comida|guardería)|días de vacaciones|vacaciones|teletrabajo|horario flexible|flexibilidad horaria|jornada intensiva|salario|sueldo|retribución|bonus|incentivos|formación (?:continua|a cargo|interna)|plan de (?:carrera|pensiones|formación)|estabilidad laboral|retribución flexible|posibilidad(?:es)? de (?:crecimiento|promoción|desarrollo)|pagas|incorporación inmediata a|\d[\d.]{1,6} ?€",
    ),
    role_names=(
        r"(?:sobre |descripción d)?el (?:puesto|rol|equipo)|descripción(?: del puesto| de la oferta)?|resumen(?: del puesto)?|el puesto|sobre el (?:puesto|rol)|oportunidad",
    ),
    role_cues=(r"sobre el (?:puesto|rol)|descripción del puesto",),
    end_names=(
        r"(?:sobre|quiénes|acerca de) (?:nosotros|somos|(?!ti|el puesto|el rol).{1,30})|(?:la |nuestra )?(?:empresa|compañía|historia|cultura)|nuestros valores|cómo (?:aplicar|postular\w*|inscribirte|solicitar).{0,20}|(?:el )?proceso (?:de )?(?:selección|contratación).{0,10}|contacto|igualdad.{0,30}|diversidad.{0,30}|ubicación|lugar de trabajo|protección de datos|privacidad|información adicional|nuestro stack|tecnologías|inscripción|próximos pasos|te interesa\??",
    ),
    end_cues=(
        r"sobre nosotros|proceso de selección|contacto|inscri\w+|postul\w+|interesad[oa]s?|privacidad|nuestro stack",
    ),
    within=(
        r"técnic[oa]s?|personales|formación|experiencia|idiomas|herramientas|imprescindibles?|obligatori[oa]s|mínimos",
    ),
    boilerplate=(
        r"(?:envía|envíanos|enviar|mándanos|inscríbete|aplica|postúlate|contacta|escríbenos|regístrate)|tu (?:cv|currículum|candidatura)|igualdad de oportunidades|sin distinción|discriminación|discapacidad|protección de datos|datos personales|privacidad|independientemente de|proceso de selección|carta de (?:presentación|motivación)|interesad[oa]s",
    ),
    gives=(
        r"(?:te )?(?:ofrecemos|pagamos)|se ofrece|recibirás|(?:el )?(?:salario|sueldo)(?: es|:| de)",
    ),
    theirs=(
        r"^(?:somos|nuestr[oa]s?|nosotros|fundada|líder|desde (?:19|20)|contamos|trabajamos|llevamos|estamos (?!buscando))",
    ),
)

"""Spanish."""

from showup.exchange.formats.pasted.words.shape import Calendar, Cues, Parts, Words
from showup.exchange.records import Kind

_TALK = r"(?:entrevistas?|reuni[oó]n|llamada|videollamada|charla|conversaci[oó]n|cita|encuentro)"

_MONTHS = {
    "enero": 1,
    "febrero": 2,
    "marzo": 3,
    "abril": 4,
    "mayo": 5,
    "junio": 6,
    "julio": 7,
    "agosto": 8,
    "septiembre": 9,
    "setiembre": 9,
    "octubre": 10,
    "noviembre": 11,
    "diciembre": 12,
    "ene": 1,
    "feb": 2,
    "abr": 4,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dic": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lunes": 0,
    "martes": 1,
    "miércoles": 2,
    "miercoles": 2,
    "jueves": 3,
    "viernes": 4,
    "sábado": 5,
    "sabado": 5,
    "domingo": 6,
}  # fmt: skip
_SHORT = {"lun": 0, "mar": 1, "mié": 2, "mie": 2, "jue": 3, "vie": 4, "sáb": 5, "dom": 6}
_NUMBERS = {
    "una": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
}  # fmt: skip

CALENDAR = Calendar(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    short=_SHORT,
    alone="",
    numbers=_NUMBERS,
    relative={"hoy": 0, "pasado mañana": 2, "mañana": 1},
    article="el día|día|el",
    of="de",
    joins="y|o|u|o bien",
    until="a las|a la|a|al|hasta las|hasta el|hasta|-",
    between="entre las|entre|de|desde las",
    at="en vez de las|en lugar de las|a las|a la|sobre las|hacia las|hora:|las|desde las",
    on="el|del|al|día|para el|fecha:",
    hour=r"horas?\b|hrs?\b|h\b|a\.?\s?m\b\.?|p\.?\s?m\b\.?",
    morning="de la mañana|por la mañana",
    afternoon="de la tarde|por la tarde|de la noche",
    noon="mediodía|mediodia",
    worded=r"(?:a|sobre|hacia) las? (?P<hour>HOURS)(?:(?P<past_after> y media| y cuarto)|(?P<to> menos cuarto))?\b",
    same_time=r"(?:a )?la misma hora",
    next="siguiente",
    coming="este|próximo|que viene",
    next_week="de la próxima semana|de la semana que viene|la semana que viene|la próxima semana",
)

CUES = Cues(
    deadline=r"antes del?(?: día)?|hasta el|a más tardar(?: el)?|como (?:muy )?tarde(?: el)?|fecha límite(?: es| :|:)?(?: el)?|plazo(?: es| :|:| hasta| termina| finaliza)?(?: el)?|válida? hasta el|vence(?: el)?|caduca(?: el)?|tope(?:: | el)?|límite:?(?: el)?|entrega:?(?: el)?",
    background=r"candidatura del|solicitud del|correo del|mensaje del|enviado(?: el|:)|inscripción del|incorporación(?: prevista| inmediata)?(?: el| para el| a partir del| sería el)?|fecha de (?:inicio|incorporación)|empezar(?:ías?)?(?: el)?|inicio(?: el)?|a partir del|publicad[ao] el|hablamos el|llamada del|vacaciones|festivo|respuesta|fundada|decisión|le diremos|te diremos|vuelvo",
    old=r"en (?:lugar|vez) de[l]?|inicialmente|previst[ao]s?|originalmente|programad[ao]|ya no|no (?:podr\w+|puede|podemos)|fijad[ao]|acordad[ao]|anterior|que teníamos|teníamos|la entrevista del|nuestra (?:cita|reunión|entrevista|llamada) del|del\b",
    new=r"al\b|(?:pasa\w*|mov\w+|traslad\w+|aplaz\w+|pospon\w+|cambi\w+|adelant\w+|retras\w+) (?:\w+ ){0,4}(?:al|para el|a)\b|nuev[ao] (?:fecha|hora|horario|cita)|ahora|pasaría|te vendría|le vendría|proponemos|propongo|será",
    unless=r"\bsi\b|en caso|en el supuesto|para (?:cancelar|modificar|cambiar|anular)|siempre que|necesitas?(?:ra|s)? (?:cambiar|cancelar|modificar)",
    negation=r"\bno\b|ningún|ninguna|sin|nunca|tampoco",
    agenda=r"agenda|programa|orden del día|planning|horario de la jornada|jornada|recorrido|así será el día|sesiones",
    choice=r"\bo\b|opciones|alternativas|cuál|qué (?:hora|día|franja)|siguientes (?:horarios|opciones|franjas|huecos)|te (?:encaja|viene)|le (?:encaja|viene)|prefier\w+|elegir|a elegir",
)

PARTS = Parts(
    closing=r"quedo atent[oa]|(?:(?:un )?(?:cordial|afectuoso|fuerte)?\s?(?:saludos?|abrazo)(?: cordial(?:es)?| cordialmente| y (?:gracias|hasta pronto))?|(?:muchos|cordiales) saludos|atentamente|cordialmente|(?:muchas )?gracias(?: (?:de antemano|y un saludo|por todo|y saludos))?|quedo a la espera.{0,60}|reciba un cordial saludo|hasta (?:pronto|luego|entonces|el .{4,12})|un placer|le saluda atentamente|sin otro particular.{0,80}|gracias y saludos|slds|nos vemos)",
    role=(
        r"(?:puesto|vacante|posición|posicion|rol|oferta|cargo|plaza|perfil)(?: de| para|: | :| como)",
        r"(?:candidatura|entrevista|solicitud|inscripción|postulación|proceso|prueba)(?: \w+){0,3}? (?:al puesto de|a la vacante de|para el puesto de|para la vacante de|para|como|a la oferta de|de selección de|de selección para)",
        r"(?:puesto|vacante|entrevista|plaza|oferta|proceso)(?= (?-i:[A-Z]))|lo de(?: la)?",
        r"(?:buscamos|busca|ofrecerte el puesto de|ofrecerle el puesto de|incorporarte como|incorporarse como|selección de|trabajar como|contratarte como)(?: una?)?",
        r"(?:entrevista|candidatura|oferta|prueba)(?: :|:| -| -)",
        r"como",
    ),
    role_before=r"\((?:h/m|m/h|h/m/x)\)|h/m",
    employer=(
        r"(?:candidatura|interés|entrevista|unirte|unirse|incorporarte|incorporarse|puesto|trabajar|equipo|proceso|vacante|oferta|bienvenid\w|incorporación|reunión|cita|conocer|oficinas|formar parte|sede|instalaciones)(?: \w+)? (?:en|de|a|con|por|para)",
        r"(?:\ben|desde|la empresa|el grupo|la fundación|la cooperativa)",
        r"\bconsultora",
    ),
    client=r"(?:nuestro|mi|un|uno de nuestros|para un|el) clientes?\b|(?:una )?(?:importante|reconocida) (?:empresa|compañía|multinacional) (?:del sector|de|cliente)|por cuenta de",
    meet=r"compuest\w+ por|(?:(?:te|le|se) (?:reunirás?|entrevistarás?|recibirán?|atenderán?|entrevistará)(?: con)?|(?:hablarás?|conocerás?|reunirte|reunirse|entrevista|reunión|llamada|videollamada|charla|cita|hablar|conversación|encuentro) (?:\w+ ){0,2}(?:con|a)|entrevistador\w* ?:?|participarán|estar(?:án|emos)|asistirán|pregunt\w+ por|conducirá)",
    job=r"plaza|experiencia|solicitud|jornada|propuesta|trabajo|dependient\w+|prueba|nómina|candidat\w+|entrevista\w*|puesto|vacante|selecci[oó]n|\bcv\b|curr[ií]cul\w+|oferta de empleo|empleo|contrat\w+|salario|recursos humanos|rr\.? ?hh|proceso|incorporaci\w+|reclut\w+|perfil|talento|posición|inscri\w+|remuneraci\w+",
    interview=r"recruit\w+|reclut\w+|(?:tu|su) (?:cv|curr[ií]culum)\b|entrevista\w*|candidat\w+|inscri\w+|postul\w+|currículum|proceso de selección|oferta de (?:trabajo|empleo)|vacante",
    colleague=r"por|con|compañer[ao]|colega|y",
    video=r"\bmeet\b|videollamada|videoconferencia|zoom|\bteams\b|google meet|webex|whereby|online|on-?line|en línea|virtual\w*|remot[ao]|skype|vídeo|video",
    phone=r"telef[oó]nic[ao]|por tel[eé]fono|(?:te|le) llamar\w+|llamada telef\w+|al teléfono",
    on_site=r"planta \d|entrevista (?:personal|presencial)|presencial\w*|en nuestr[ao]s? (?:\w+ )?(?:oficinas?|sede|instalaciones|tienda|centro|planta|taller|despacho|fábrica|restaurante|hotel|almacén)|en persona|en recepción|acud\w+ a|venir a|le esperamos en|te esperamos en",
    place=r"(?:dirección|direccion|lugar|ubicación|sitas?)(?: es)? ?:?|(?:oficinas?|sede|instalaciones|centro|tienda|planta|restaurante|hotel)(?: está\w*)?(?: situad\w+| ubicad\w+| sit\w+)?(?: en|,| de)?(?: la)?",
)

KINDS: tuple[tuple[Kind, float, str], ...] = (
    ("reschedule", 2.5, r"(?:en (?:lugar|vez) del?) [^.!?]{0,25}\d"),
    ("rejection", 3.5, r"(?:elegido|escogido|decantado|optado|decidido)(?: \w+){0,2} (?:por |a )?(?:otra|otro|alguien)|otra persona|no ha podido ser|esta vez no|no podemos ofrecerte"),
    ("offer", 3.5, r"(?:puesto|trabajo|plaza) es (?:tuyo|suyo|tuya|suya)|bienvenid[oa] (?:al equipo|a bordo)|queremos que (?:te unas|trabajes|formes|seas)|eres la persona"),
    ("reschedule", 2.5, r"(?:una |dos |media )?(?:horas?|minutos|días?) (?:más tarde|antes|después)|un poco más tarde"),
    ("invitation", 1.5, r"(?:puedes|podrías|puede|podría|te puedes|se puede) (?:\w+ )?(?:venir|pasar\w*|acercar\w*|confirmar\w*|acudir)|p[aá]sate|favor de confirmar|confirm\w+ (?:su|tu) asistencia|preseleccionad\w|y hablamos"),
    ("reschedule", 2.5, r"otro (?:día|momento|rato)|dejarlo para|no (?:voy|vamos|va) a poder|lo movemos|(?:lo|la) (?:cambiamos|pasamos|movemos|dejamos)"),
    ("confirmation", 2, r"recordatorio|te recuerdo|le recuerdo|(?:te|le|os) esperamos"),
    ("invitation", 1, r"¿(?:cuándo|qué tal|te (?:va|viene|parece|encaja|apetece)|le (?:va|viene|parece)|tienes|tendrías|puedes|podrías|hablamos|nos vemos)|dime (?:tú|qué|cuándo|si)|(?:tener|mantener|hacer) una (?:\w+ )?(?:charla|llamada|entrevista|videollamada)|conocert?[el]|te recibir\w+|le recibir\w+|queremos (?:conocer|hablar)|propon\w+ (?:los|las|estos|estas|un|el)|tienen libre|indíca\w+|franjas|huecos"),
    ("invitation", 3, rf"(?:invit\w+|convoc\w+|citar\w*|citamos)\b.{{0,70}}{_TALK}"),
    ("invitation", 2, r"(?:gustaría|encantaría|queremos|querríamos|quisiéramos|quisiera|nos interesa\w*|desearíamos|me gustaria|apetece) .{0,30}(?:conocer\w*|hablar|entrevist\w+|invitar\w*|concertar|agendar|charlar|reunir\w*|tener|mantener|programar|fijar|contarte|saber)"),
    ("invitation", 1.5, r"(?:tienes|tendría\w*|tiene|cuál es|dime|indíca\w+|indique\w*|facil\w+|confírma\w+) .{0,30}(?:disponib\w+|hueco|horario)|(?:te|le|os) (?:viene|vendría|encaja\w*|va|iría|parece|conviene|cuadra\w*) .{0,20}(?:bien|mejor|\?|el|hora)|qué (?:día|hora|horario|tal|franja) .{0,40}(?:viene|encaja|bien|prefier\w+|disponib\w+|va)|(?:estás|estaría|estarías) (?:libre|disponible)|¿(?:podrías|podría|puedes|puede)\b"),
    ("invitation", 2.5, r"(?:elig\w+|elij\w+|escog\w+|escoj\w+|reserv\w+|seleccion\w+|agend\w+) (?:tú mism\w )?(?:\w+ ){0,3}(?:hora|horario|hueco|franja|cita|día|momento|fecha|enlace)"),
    ("invitation", 1, r"(?:siguiente|próxima|segunda|primera) (?:fase|etapa|ronda|entrevista)|preseleccionad\w+|avanzar (?:en|con)|ha gustado (?:mucho )?(?:tu|su)|interesante\w*|llamado la atención|hemos (?:revisado|visto|recibido) (?:tu|su)|(?:por favor|rogamos|ruego)\W+(?:\w+ ){0,3}confirm\w+"),
    ("confirmation", 3, rf"(?:te|le|os|para|me|a) confirm\w+|confirmamos|confirmo|{_TALK}[^!?]{{0,60}}? (?:ha sido|está|queda|ha quedado) (?:\w+ )?(?:confirmad\w+|reservad\w+|programad\w+|agendad\w+|fijad\w+)|confirmación (?:de|del|para)(?: \w+){{0,3}} {_TALK}|queda(?:mos)? (?:entonces )?(?:confirmad\w+|agendad\w+|fijad\w+|el|para el)"),
    ("confirmation", 2, r"record\w+(?: \w+){0,5} (?:entrevista|cita|reunión|que)|recordatorio|(?:tal y )?como (?:acordamos|hablamos|quedamos|comentamos|hemos hablado)|te esperamos|le esperamos"),
    ("confirmation", 1, r"(?:ganas|deseando|encantad\w+|placer) de (?:conocerte|conocerle|verte|verle|saludarte|recibirte)|gracias por (?:confirmar|tu confirmación|su confirmación|elegir|reservar|tu respuesta)|nos vemos (?:el|mañana|entonces)|adjunto (?:la )?(?:invitación|convocatoria)|pregunt\w+ por|recuerd\w+ (?:traer|llevar)|a continuación (?:los|te|tienes)"),
    ("reschedule", 3, r"(?:aplaz\w+|pospon\w+|pospuest\w+|reprogram\w+|reagend\w+|adelantar\w*|retras\w+|trasladar\w*|posponer)|(?:cambi\w+|mover|mueve|modific\w+)(?: \w+){0,6} (?:hora|fecha|día|entrevista|cita|reunión|llamada|horario)|(?:nuev[ao]|otr[ao]) (?:fecha|hora|día|hueco|horario|cita)|cambio de (?:hora|fecha|planes|horario|día)|(?:la|lo) pasamos (?:al|a)"),
    ("reschedule", 1.5, r"imprevisto|ha surgido|nos ha salido|indispuest\w+|enferm\w+|baja médica|en (?:lugar|vez) de|solap\w+|conflicto de agenda|disculp\w+ (?:por|las|los)|perdon\w+|sentimos (?:el|las|los) (?:cambio|molestias|inconvenient\w+)|lamentamos (?:el|las|los) (?:cambio|molestias)"),
    ("cancellation", 3.5, r"(?:cancel\w+|anul\w+|suspend\w+ (?:la|nuestra|tu|su) (?:entrevista|reunión|cita))|no (?:se celebrará|tendrá lugar|va a tener lugar)|queda (?:anulad|cancelad|suspendid|sin efecto)\w*"),
    ("cancellation", 1.5, r"(?:puesto|vacante|proceso|posición|contratación|contrataciones)(?: \w+){0,6} (?:congelad\w+|paralizad\w+|suspendid\w+|cerrad\w+|pausa\w*|detenid\w+)"),
    ("offer", 3.5, r"(?:ofrecer(?:te|le)|ofrecemos|proponer(?:te|le)) (?:(?!entrevista|cita)\w+ ){0,3}(?:puesto|contrato|incorporación|plaza|posición|incorporarte|trabajo)|oferta (?:de trabajo|laboral|formal|en firme|económica|de contratación|de incorporación|adjunta)|carta oferta|(?:hemos decidido|queremos) (?:contar contigo|contratarte|que te incorpores|que formes parte|incorporarte)|has sido (?:seleccionad\w|elegid\w)|ha sido (?:seleccionad\w|elegid\w) para (?:el|ocupar|incorporarse)|nuestra oferta (?:es|incluye|consiste|económica)"),
    ("offer", 1.5, r"salario (?:bruto|anual|fijo)|bruto\w* (?:anual\w*|al año)|retribuci\w+|periodo de prueba|días de vacaciones|contrato indefinido|firmar|firmad[ao]|pagas|ticket restaurante|condiciones"),
    ("rejection", 3.5, r"no (?:\w+ ){0,4}(?:continuar|seguir|avanzar|seleccionad\w+|ha sido seleccionad\w*|has sido|encaj\w+|contar con|elegid\w+)|(?:otr[ao]s?|distint\w+) (?:candidat\w+|persona\w*|perfil\w*)|descartad\w+|(?:puesto|vacante|posición) (?:ya )?(?:ha sido|está|se ha) (?:ya )?cubiert\w+|decidido (?:no|seguir adelante con otr|avanzar con otr)|finaliz\w+ (?:tu|su) (?:participación|candidatura)"),
    ("rejection", 1.5, r"lamentablemente|desafortunadamente|desgraciadamente|lament\w+|sentimos comunicar\w*|mucha suerte|(?:éxitos?|suerte) en (?:tu|su|el|la)|(?:guard|conserv|manten)\w+ (?:tu|su) (?:cv|currículum|candidatura|perfil|datos)|en esta ocasión|futur[ao]s (?:procesos|vacantes|ofertas|oportunidades)"),
    ("task", 3.5, r"(?:prueba|ejercicio|caso|reto|test|tarea) (?:técnic[ao]|práctic[ao]|de código|de programación|escrit[ao]|en casa|de diseño|de redacción|de traducción|corto|breve)|caso práctico|take-?home|(?:realizar|resolver|completar|hacer|hagas|realices|completes) (?:\w+ ){0,3}(?:prueba|ejercicio|caso|reto|tarea|test)"),
    ("task", 1, r"(?:envi\w+|entreg\w+|sub\w+|remit\w+|devolv\w+) (?:\w+ ){0,4}(?:solución|resultado|prueba|ejercicio|repositorio|respuesta|trabajo|propuesta|entrega)|no (?:debería|te llevará|le llevará)(?: \w+)? (?:llevar\w*|más|ocupar)|enunciado|tiempo estimado|dedicar"),
    ("newsletter", 3, r"alertas? de empleo|nuevas ofertas|ofertas (?:de empleo )?(?:para ti|que|recomendadas|similares|destacadas|de la semana|nuevas)|newsletter|boletín|ver (?:este correo |esta )?en (?:el|tu|su) navegador|webinar\w*|inscríbete|regístrate|reserva tu plaza"),
    ("newsletter", 1.5, r"darse de baja|date de baja|darte de baja|cancelar (?:la )?suscripción|recibes este (?:correo|mensaje|email)|gestion\w+ (?:tus|sus) (?:alertas|preferencias)|inscribirme|ver oferta"),
    ("other", 3, r"dentista|dental|médic[ao]|doctor\w*|clínica|revisión (?:anual|dental)|limpieza bucal|vacun\w+|\bdemo\b|demostración|nuestr[ao] (?:software|plataforma|solución|producto)|comida|comer|almorzar|almuerzo|cumpleaños|factura|pedido|entrega del paquete|paquete|piso|visita al piso|taller mecánico|itv|peluquería|sprint|quiniela"),
)  # fmt: skip

MARKS = (
    ("money", r"(?:cheques?|bitcoin|cripto\w*|usdt|tarjetas? (?:de )?regalo|western union|bizum|tasas? de|depósito|fianza|transferencia|pago (?:inicial|previo|de)|abonar|paypal|(?:comprar|pagar|adquirir|encargar) (?:\w+ ){0,3}(?:equipo|material|portátil|ordenador|curso|formación|kit))"),
    ("chat handle", r"(?:telegram|whats ?app|signal|wechat|discord|\bt\.me/|wa\.me/)"),
    ("asks for documents", r"(?:(?:copia|foto|fotos|escaneo|imagen|foto por ambas caras)(?: \w+){0,2} (?:de |del )?(?:tu |su |el |la )?(?:dni|nie|pasaporte|documento de identidad|carn[eé]|tarjeta bancaria)|\bdni\b|pasaporte|número de cuenta|datos bancarios|cuenta bancaria|\biban\b|seguridad social|certificado bancario)"),
    ("no interview", r"(?:sin (?:necesidad de |hacer |ninguna )?(?:\w+ )?entrevista|no (?:se requiere|hace falta|es necesaria|necesitas|hay) (?:\w+ )?entrevista|contratación inmediata|empezar (?:inmediatamente|ya mismo|hoy mismo)|ya estás contratad\w|está usted contratad\w)"),
)  # fmt: skip

ES = Words(
    code="es",
    common=frozenset(
        ["el", "la", "los", "las", "un", "una", "de", "del", "y", "que", "en", "para", "por", "con", "su", "tu", "te", "le", "nos", "se", "es", "al", "lo", "como", "más", "si", "no", "hola", "gracias", "saludo", "saludos", "estimado", "estimada", "buenos", "días", "usted", "ha", "he", "hemos", "este", "esta", "está", "nuestro", "nuestra", "muy", "puesto", "ser", "o", "pero", "tus", "sus", "mi", "me", "a", "las", "qué", "será", "tienes", "son", "entrevista"]
    ),
    calendar=CALENDAR, cues=CUES, parts=PARTS, kinds=KINDS, marks=MARKS,
)  # fmt: skip

"""Spanish."""

from showup.agenda.preparing.sincerity.words.shape import NAMES, Signs

_W = r"[^\s,;:.!?]+"
_ONLY = r"(?:solo|sólo|solamente|únicamente|simplemente|más que nada|sobre todo|básicamente|principalmente|nada más que)"
_PRACTICE = r"(?:practicar|práctica|entrenar(?:me)?|entrenamiento|ensayar|ensayo|calentar|calentamiento|coger práctica|coger experiencia en entrevistas|ganar soltura)"
_JOB = r"(?:trabajo|puesto|empleo|empresa|compañía|cargo|sector|producto|oferta|equipo|posición|vacante)"
_FOLK = r"(?:jefes?|jefas?|jefecillo|encargad[oa]s?|gerentes?|supervisor(?:a|es)?|director(?:a|es)?|dirección|empresa|compañía|equipo|compañer[oa]s|colegas|empleador(?:es)?|oficina|departamento|agencia|gente|dueñ[oa]s?|negocio|responsable)"
_OLD = r"(?:antigu[oa]s?|últim[oa]s?|anterior(?:es)?|ex|ex-|viej[oa]s?|actual(?:es)?|primer[oa]?s?)"
_WHO = rf"(?:(?:mi|mis|nuestr[oa]s?) (?:{_OLD}[ -]?)?{_FOLK}(?: {_OLD}| de antes| de allí)?|(?:el|la|los|las) (?:{_OLD} )?{_FOLK}(?: (?:de allí|anterior|allí|de entonces))?|{NAMES})"
_BE = r"(?: (?:es|era|son|eran|fue|fueron|está|estaba|parece|parecía))"
_VERY = r"(?: (?:un|una|unos|unas|muy|tan|totalmente|completamente|todos|todas|bastante|realmente|francamente|verdader[oa]|auténtic[oa]|puro|pura|total|el|la|siempre|más|panda|de|simplemente)){0,5}"
_FOOL = r"(?:idiotas?|imbéciles?|inútil(?:es)?|incompetentes?|tont[oa]s?|estúpid[oa]s?|vag[oa]s?|mentiros[oa]s?|tirano?s?|tiranas?|dictador(?:es|a)?|gilipollas|cretin[oa]s?|incapaz|incapaces|payas[oa]s?|tóxic[oa]s?|ignorantes?|holgazan(?:es)?|perezos[oa]s?|abusad?or(?:es|a)?|psicópatas?|narcisistas?|sinvergüenzas?|ladron(?:es)?)"
_MESS = r"(?:desastre|desastros[oa]|caos|caótic[oa]|pesadilla|infierno|circo|broma|mierda|horribles?|terribles?|fatal|vergüenza|basura|asco|chapuza|manicomio|pésim[oa]s?|lamentables?|patétic[oa]s?|explotador(?:es|a|as)?)"

ES = Signs(
    practice=(
        r"(?:esta|la|una|las|estas) entrevistas? (?:solo |sólo )?para (?:practicar|entrenar|coger práctica|ensayar)",
        rf"{_ONLY}(?: (?:aquí|he venido|vengo|vine|estoy|un poco)){{0,2}} (?:para|por|a|como|de)(?: (?:hacer|un|una|coger|tener|un poco|mí|de)){{0,3}} {_PRACTICE}(?! (?:derecho|medicina|la medicina))",
        rf"{_ONLY} (?:una |un |de )?(?:entrevista (?:de práctica|de prueba|de ensayo)|ensayo|simulacro|práctica|calentamiento|entrenamiento)",
        rf"(?:esto|esta entrevista|para mí esto|es)(?: {_W}){{0,4}}? (?:un simulacro|un ensayo|una prueba antes|un calentamiento|una práctica|mi ensayo general)(?: {_W})?",
        r"(?:vine|vengo|he venido|estoy aquí)(?: \w+)? (?:para|a) (?:coger práctica|ver cómo son las entrevistas|probar suerte|practicar (?:las |mis )?entrevistas)",
    ),
    disinterest=(
        r"(?:en cuanto|cuando|apenas|tan pronto como)(?: \w+){0,3} (?:algo|otra cosa|una cosa) mejor",
        r"(?:esto|este puesto|sois|son|es)(?: \w+){0,2}? (?:solo |sólo )?(?:un|mi) trampolín(?: para mí)?(?=$|[.,!])",
        r"(?:solo|sólo|solamente) (?:he venido|me presenté|me he presentado|apliqué|he aplicado|me apunté|vine) porque",
        r"(?:acepto|aceptaría|cojo|cogería|me vale|me sirve|tomaría) (?:cualquier cosa|lo que sea|lo que salga|lo que venga)",
        rf"me da(?: (?:un poco|bastante|completamente))? (?:igual|lo mismo)(?: (?:el|la|este|esta|qué|cuál|cualquier|de|a|qué tipo)){{0,3}} ?(?:{_JOB}|haga)?",
        rf"(?:necesito|busco|quiero|acepto|aceptaría|me vale|me sirve)(?: (?:simplemente|solo|sólo|ya))? (?:cualquier|un) {_JOB}(?=$|[.,!]| (?:me|que sea|y ya|vale))",
        rf"cualquier {_JOB} (?:me )?(?:vale|sirve|valdría|está bien|serviría)",
        r"(?:sois|son|usted(?:es)? son|esto es|este puesto es)(?: (?:solo|sólo))? (?:mi |el |mi segunda )?(?:plan b|segunda opción|opción de reserva|último recurso|parche|opción)(?: de reserva)?",
        rf"(?:preferiría|prefiero) (?:trabajar|estar|irme) (?:en|con|para|a) (?:otro sitio|otra empresa|otro lado|{NAMES}|(?-i:[A-Z]\w+))",
        r"(?:el paro|el sepe|la oficina de empleo|mi orientador(?:a)?|mi madre|mi padre|mis padres|la agencia|mi asesor(?:a)?|el reclutador)(?: \w+)? (?:me ha|me han|me) (?:mandado|enviado|mandó|envió|obligado|obligó|dicho que)",
        r"hasta (?:que )?(?:encuentre|encontrar|salga|me salga|aparezca) (?:algo|una cosa|otra cosa) ?(?:mejor|más)?",
        rf"{_JOB} (?:parece|suena|es)(?: (?:un poco|bastante|muy|algo|tan)){{0,2}} (?:aburrid[oa]|un rollo|soporífer[oa]|monóton[oa])",
        r"he (?:echado|enviado|mandado) (?:el currículum|solicitudes) (?:a todas partes|a todo)",
    ),
    disinterest_no=(
        r"(?:sus|vuestros|vuestras|estos|estas|los|las) (?:productos|proyectos|servicios|tareas|actividades) no me (?:interesan|atraen|entusiasman|apasionan)",
        r"no me he preparado(?=$|[.,!;]| la entrevista| para)",
        r"(?:ni siquiera|no) (?:sé|recuerdo)(?: (?:muy|bien|ni|exactamente)){0,2} (?:lo )?qué? (?:venden|vendéis|hacen|hacéis|fabrican|ofrecen|producen)",
        r"no me veo(?: \w+)? (?:aquí|trabajando|en (?:este|esta|su))",
        rf"no me (?:interesa|interesan|atrae|entusiasma|motiva|apasiona|llama)(?: (?:la atención|mucho|demasiado|realmente|especialmente|para|nada|la|verdad|tanto|en|absoluto)){{0,3}} (?:este|esta|el|la|su|vuestr[oa]|tu|lo que (?:hacéis|hacen)) ?(?:{_JOB})?",
        rf"(?:este|esta|el|la|su|vuestr[oa]) {_JOB} no me (?:interesa|atrae|entusiasma|motiva|apasiona|llama)",
        r"no (?:estoy|me siento) (?:muy |realmente |demasiado |especialmente )?(?:interesad[oa]|motivad[oa]|entusiasmad[oa]) (?:en|por|con) (?:este|esta|el|la|su)",
        r"no (?:tengo ni idea|sé)(?: (?:muy|bien|exactamente|realmente|ni|siquiera|mucho)){0,3},? (?:de )?(?:lo que|a qué|qué|quiénes) (?:hacen|hacéis|hace|se dedica|se dedican|os dedicáis|son|sois)",
        r"no he (?:mirado|leído|preparado|visto|tenido tiempo de (?:mirar|leer|ver|preparar)) (?:su|vuestr[oa]|la) (?:web|página|oferta|empresa|entrevista|anuncio)",
        r"no (?:sois|son) mi primera (?:opción|elección)",
        rf"no me importa (?:qué|cuál|el|en qué) (?:{_JOB}|hago|haga)",
    ),
    down=(
        rf"(?:una|un|esa|ese|aquella) {_FOLK} (?:muy |totalmente |completamente )?(?:tóxic[oa]|horrible|pésim[oa]|terrible|caótic[oa]|desastros[oa]|incompetente)",
        r"(?:llen[oa] de|rodead[oa] de|solo había|una panda de|todos unos) (?:idiotas|inútiles|vagos|incompetentes|mentirosos|imbéciles|payasos)",
        rf"{_WHO},? (?:un|una|ese|esa) (?:\w+ )?{_FOOL}",
        rf"{_WHO}{_BE}{_VERY} (?:imposible|insoportable|insufrible)s?(?=$|[.,!;])",
        rf"{_WHO}{_BE} (?:dirigid[oa]|llevad[oa]|gestionad[oa]) por (?:unos |una panda de )?(?:idiotas|inútiles|payasos|incompetentes|aficionados)",
        rf"{_WHO}{_BE}{_VERY} (?:{_FOOL}|{_MESS})",
        rf"(?<!\w\s)(?:era|eran|son|es){_VERY} (?:idiotas?|imbéciles?|inútil(?:es)?|incompetentes?|gilipollas|cretin[oa]s?)",
        rf"(?:odio|odiaba|odié|detesto|detestaba|desprecio|despreciaba) (?:a )?{_WHO}",
        rf"(?:mi|mis|el|la|aquel|aquella|ese|esa) (?:{_OLD} )?(?:idiota|imbécil|inútil|incompetente|estúpid[oa]|gilipollas) (?:de|del) (?:mi )?{_FOLK}",
        rf"{_WHO} (?:nos|me) (?:trataba|trataban|trata|trató|trataron) como (?:a )?(?:basura|esclavos|perros|una mierda|mierda|niños|animales)",
    ),
    down_no=(
        rf"{_WHO} no (?:sabía|sabían|sabe|saben) (?:ni )?lo que (?:hacía|hacían|hace|hacen|se hacía)",
        rf"{_WHO} no (?:tenía|tenían|tiene|tienen) (?:ni )?(?:(?:la )?menor |puñetera |la más mínima )?idea(?! de que)",
        rf"no (?:soporto|soportaba|aguanto|aguantaba) (?:a )?{_WHO}",
        rf"{_WHO} no (?:sabía|sabían|sabe|saben) (?:lo que hacía|lo que hacían|hacer nada|nada)",
    ),
    here=(
        rf"(?:su|vuestr[oa]|esta|este) (?:empresa|web|página|aplicación|app|producto|programa|servicio|oficina|anuncio|logo){_BE}{_VERY} (?:{_FOOL}|{_MESS}|fe[oa]|mal[oa]|aburrid[oa]|anticuad[oa])",
    ),
    money=(
        r"(?:solo|sólo|solamente) porque (?:pagan|pagáis|se paga|paga)|solo quiero ganar más|sólo quiero ganar más",
        rf"{_ONLY}(?: (?:aquí|estoy|lo hago)){{0,2}} (?:por|para) (?:el |la )?(?:dinero|sueldo|salario|pasta|paga)(?! y)",
        r"(?:solo|sólo|solamente|únicamente) me (?:interesa|importa|mueve) (?:el |la )?(?:dinero|sueldo|salario|pasta)(?! y)",
        r"(?:lo único|todo lo) que (?:me )?(?:interesa|importa|quiero|busco)(?: aquí)? es (?:el |la )?(?:dinero|sueldo|salario|pasta)",
    ),
    negation=(r"no|nunca|jamás|ni|tampoco|sin|ningún|ninguna",),
    unless=(
        r"si(?! (?:soy|te soy|le soy|he de ser|tengo que ser) (?:sincer|honest|franc)\w+)|aunque|como si|supongamos|imaginemos",
        r"(?:algun[oa]s|much[oa]s|otr[oa]s|vari[oa]s|la gente|hay quien)(?: \w+)? (?:dicen|decían|piensan|pensaban|creen|dice|cree|opinan)",
        r"(?:él|ella|cliente|clienta|paciente|amig[oa]|compañer[oa]|alguien|madre|padre|periódico)(?: \w+)? (?:decía|dijo|dice|llamó|pensaba|creía|me dijo)",
    ),
    mended=(
        r"(?:tenía|tenían|tuvo|tuvieron) razón",
        r"(?<=,) (?:sino que |pero )?(?:sí |lo que )?me interesan? (?:que|cómo|aprender|entender|hacer)",
        r"(?:y|pero|así que|hasta que)(?: (?:luego|al final|juntos))? (?:lo |la |los |las )?(?:arregl|resolv|mejor|cambi|reorganic|aprend|solucion|reconstru)(?:é|amos|imos|í|ó|aron)",
    ),
)

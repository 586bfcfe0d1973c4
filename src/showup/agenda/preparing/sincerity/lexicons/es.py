"""Spanish words for what frames ask about."""

ES = """
border:
    y|e / pero / porque / pues / así / cuando / aunque / mientras / o / sino / luego
no:
    no|nunca|jamás|nada|nadie|ni|tampoco|sin|ningún|ninguna|ninguno|apenas
fair:
    aprendí|enseñó|agradezco|agradecido|agradecida|debo|disculpó|ayudó|apoyó|confió / le|les debo / yo incluido|mismo|misma
    mi culpa|error / así que / hasta que
    lo|la|los arreglé|arreglamos|resolví|resolvimos|ordené|ordenamos|mejoré|mejoramos|cambiamos / entre tres|todos|dos
    luego ayudé / aprend*|aprecio|admiro / buenos|buen términos|recuerdo / reíamos|reímos|juntos
keen:
    pero he leído|mirado / me interesa|gusta|encanta|ilusiona ~1 su|que|mucho|lo|el / ya|después me|lo ~1 leí|miré|visité
    podrían|pueden|podría|puede ~2 contarme|explicarme|decirme / curiosidad / con tiempo / y por eso / pero sí
also:
    también|además / pero el|la|los|su / y el|la|su ~1 equipo|trabajo|proyecto
hours:
    empez*|horario|turno|turnos|sábado|sábados|tarde|temprano|mañana|noche|festivos|fines|domingos|semana
foe:
    {who} / mi|mis|nuestro|nuestra|el|la|los|las {old}? {chief}|{crowd}|jefecillo
    mi|mis|nuestra|esa|ese|aquella|aquel|otra {old}? {otra}? {firm}
    en @|aquella|aquel|mi|esa|ese|la ~1 {firm}|@|sitio|casa|anterior|otra ~1 {firm}? / {old} {chief}|{firm} / los de arriba
    aquello / los que mandaban|mandan / allí|ahí / @ / la|aquella empresa|compañía|tienda|fábrica
otra:
    otra|otro|antigua|última
they:
    ellos|ellas|él|ella / te explotan|explotaban|exprimen|queman|putean|tratan
there:
    allí|ahí|aquello|aquel / en @|mi|aquella|esa|ese ~2 / en aquel|ese sitio / ambiente
wrong:
    explotan|explotaban|explota|mentían|mintieron|mentía|engañaron|engañaban|robaban|robaba|gritaban|chillaba|insultaba|humillaba|humillaban|acosaba|maltrataba|maltrataban|despreciaba|puteaban|putean|puteaba|pisoteaban|exprimen|exprimían|exprime|exprimió|estafaron|timaron|quemaban|queman|quemaron|ninguneaba|ninguneaban|amargaba|amargó|criticaban|criticaba|chuleaban
    tenía|tenían|tiene|cogió manía|enchufados|favoritos / a gritos|patadas
    como ~1 basura|perros|esclavos|animales|números|trapos|ganado|niños|tontos
    se|nos creía|cree|creían dios|el|la|los|superior|muy ~1 / por la espalda
    solo|sólo ~1 pensaba|piensan|pensaban|importa|importaba|importaban|interesaba|miraban|miran ~2 / dar las gracias
    hacía|hacían lo que les|le daba|quería|querían / la vida imposible / pasaba el día / de malas maneras|formas
    gritaba|grita ~1 a|por|todo|siempre|sin ~1
    hablaba|hablaban|trataba|trataban|trata|tratan|trató|trataron ~1 fatal|mal|como|gritos|patadas ~2
    se llevaba|apuntaba|colgaba|atribuía ~1 el|los|mis|las mérito|méritos|medallas|ideas
    se aprovechaba|aprovechaban|reía|reían|burlaba de ~2 nosotros|todos|mí|gente|nos / contra otros / unos contra
    disfrutaba ~2 humillando|gritando / hundió|hundieron|hunden la|el|mi ~2 / de pie ~2 horas / horas ~2 de pie
lacks:
    ni idea|puta|papa|pajolera|zorra / nunca ~1 pagaban|pagaba|escuchaba|cumplía|daba|daban|estaba|dio
    nadie ~3 golpe|palo|nada|caso|mandaba / sin ~1 escrúpulos|vergüenza|educación|respeto
    ningún|ninguna|nada ~1 respeto|organización|idea|educación / no pegaba|daba|daban|pega palo|golpe|ni
    no|nadie|ni ~1 sabía|sabían|sabe ~3 hacer|nada|qué|dónde|ni|organizar|mandar|dirigir|tratar|escuchar|leer|dónde
    no ~1 escuchaba|escuchan|pegaba|mandaba|valía|servía|pagaba|pagaban|pagan|respetaba|respetaban|cumplía|cumplían|enteraba|enteraban ~1
    nadie ~1 mandaba|pegaba|trabajaba|escuchaba|hacía|daba|sabía|respondía|respetaba ~2
    no|nadie ~1 tenía|tenían|tiene ~1 ni|idea|vergüenza|educación|escrúpulos|respeto
    no ~1 daba|dio|daban|hacía|hacían ni|palo|golpe|clavo|nada ~1
verdict:
    inútil*|incompetente*|tiran*|déspota*|tóxic*|explotador*|negrero*|caótic*|caos|desastre*|infierno|cárcel|manicomio|circo|locura|pesadilla|vergüenza|asco|mierda|basura|horror|horrible*|fatal|pésim*|nefast*|insoportable*|impresentable*|maleducad*|prepotente*|borde|bordes|gilipollas|idiota*|imbécil*|payas*|sinvergüenza*|ladrón|ladrones|chapuza*|chapucer*|mentiros*|falso|falsos|vago|vagos|vaga|incapa*|histéric*|amargad*|machista*|racista*|dictador*|psicópata*|narcisista*|cutre*|dinosaurio|gallinero|jaula|cachondeo|jauja|nido
    casa de locos|putas / patio de colegio / un cero|don|doña|pieza|elemento
    mal|fatal|pésimamente llevad*|gestionad*|dirigid*|organizad*
be:
    es|era|son|eran|fue|fueron|está|estaba|estaban|resultó|parecía|parece
rant:
    casa de locos / nido de víboras / merienda de negros / cada uno|cual a lo|iba ~2 / sálvese quien / menos yo
    yo era el|la único|única ~4 / era|fui el|la único|única que ~2 / me tenía|tenían|cogió ~1 manía
    ambiente|clima ~2 {verdict}|pésimo|horrible|irrespirable / peor ~1 {chief}|{firm}|experiencia|años|año|sitio|época
    mano derecha / ni los? buenos|buenas días / dar las gracias / menos mal que ~3 / qué ~1 vergüenza|desastre|asco / de pena
    brilla|brillaba por su ausencia / no volvería|vuelvo|vuelva ~2 ni / con corbata
yours:
    su|sus|vuestro|vuestra|vuestros ~1 {ware} / esta|este {ware}
ware:
    página|web|sitio|aplicación|app|formulario|tienda|anuncio|logo|producto|productos|programa|software|código|carta|edificio|oficina|oficinas|aparcamiento|recepción|sala|proceso|folleto|catálogo|empresa|equipo|cantina|comida|servicio|escuela|sistema|marca|publicidad|local|escaparate
ugly:
    de los ~1 noventa|ochenta|años|90 / del siglo|año / deja ~1 mucho / sangran|duelen|daño|lloran ~3
    hecha|hecho por|con|de un|los|el|cualquiera ~1
    pena|fea|feo|feos|horrible*|espantos*|anticuad*|cutre*|desastre*|lamentable*|ridícul*|chapuza*|caótic*|vergüenza|pesadilla|patétic*|malísim*|asco|lástima|mareante|amateur|chapucer*|rancia|rancio
    es|está un|muy|fatal|mal ~1 lío|mala|malo|viej*|antigu*|hecha|hecho
came:
    vengo|he|estoy|vine|quería|quiero|esto|hago|voy|me|esta|postulo|uso|utilizo|acepto|acepté ~3 venido|aquí|vengo|a|por|para|sirve|hago|entrevistas|apunté|viene|ayuda|como|ver
merely:
    solo|sólo|solamente|simplemente|únicamente|nada|que|principalmente|sobre|todo|básicamente|puramente
drill:
    foguear*|practicar|práctica|practico|entrenar|entreno|entrenamiento|ensayar|ensayo|probar|prueba|pruebo|coger|ganar|rodarme|rodaje|soltarme|soltura|tablas|experiencia|calentar|calentamiento|ejercitar|ejercicio|mejorar|pulir|afinar|acostumbrarme|familiarizarme|quitarme
    ver cómo|qué|si ~3 / perder ~1 miedo|nervios|vergüenza / romper el hielo / desoxidar* / oxidar* / rodaje / foguear*
talks:
    entrevista|entrevistas|selección|estas cosas|entrevistador
about_this:
    para mí / aquí|hoy|esto|esta|este|ustedes|usted|vosotros|su|vuestra / entrevista / me sirve|sirven / @
trial:
    ensayo|simulacro|calentamiento|entrenamiento|prueba|práctica|conejillo|cobaya|rodaje|banco
rehearsal:
    foguear* ~2 / cuánto|lo|cuanto|qué que? ~1 valgo|valor ~3 / valor ~1 de|en ~1 mercado
    cuánto|qué|lo que? ~1 ofrecen|pagan|hay|se|cotizo ~2 por|ahí|mercado|mueve|cuece|paga|ofrece
    de ensayo|prueba|práctica|entrenamiento|calentamiento|simulacro ~2 para|antes
    me|nos sirve|sirven|viene|vale ~2 de|como|para ~1 ensayo|práctica|prueba|entrenamiento|practicar|calentar|rodaje|soltarme|coger ~2
    romper el hielo / no oxidar* ~1 / tantear|tanteando|sondear el|mi terrero|terreno|mercado|valor / mantenerme en forma|rodaje
    de vez ~6 entrevista|entrevistas|valgo|ofrecen
    coger|ganar|adquirir|pillar|tener|hacer soltura|tablas|práctica|rodaje|callo ~3
    la|el|las ~1 buena|buenas|verdadera|importante|importantes|de ~1 verdad es|viene|será|el|lunes|viernes|jueves|tengo|que
    antes de la|las|el ~1 entrevista|entrevistas? ~1 grande|buena|importante|verdad|importantes|que|gorda
    solo|sólo|simplemente|únicamente|nada|más ~1 para|por|a ~1 practicar|entrenar|ensayar|practica|calentar|soltarme
    si|ver todavía|aún|si ~1 ~1 defiendo|sé|valgo|sirvo|manejo ~3 / qué|cómo ~2 preguntan|preguntas|son ~2 ahora|hoy|entrevistas
    cómo ~2 me ~1 desenvuelvo|defiendo|manejo
spare:
    plan b|c|z / parche|trampolín|comodín|salvavidas|apaño / segunda|tercera|última opción|elección / último recurso
    premio de consolación / mal menor / segundo plato
stopgap:
    para|de ir tirando|pasando|saliendo ~1
    mientras ~3 sale|encuentro|espero|tanto|llega|aparece|preparo|busco ~1 algo|otra|lo|nada|mejor|de ~1
    hasta ~3 salga|encuentre|encontrar|llegue|tenga|aparezca ~1 algo|otra|mejor|lo ~1 / mientras tanto
    esto|me vale|sirve|apaño ~2 / esto es lo que hay / pagar|pago ~1 facturas|alquiler|hipoteca|el|las|la ~1 / menos da una piedra
    mejor que nada|el|estar / a falta de pan|algo / cojo|acepto|acepto|tomo|pillo ~1 lo|cualquier|lo ~2
    no me? ~1 hace|hacía ilusión|gracia|especial ~3 / no es ~2 mi|lo|el ~1 sueño|mío|vocación|pasión|ideal|primera|trabajo ~3
    no ~2 mi primera opción|elección / lo mío|ideal no ~2 / a ~1 qué se dedica|dedican|dedicáis ~2
    espero|esperando ~3 respuesta|oferta|noticias|llamada de ~2 @|otra|otro|mejor / hasta ~2 apruebe|oposición|oposiciones
    aquí al lado / me pilla|queda|coge ~1 cerca|lado|paso ~1 / por error|casualidad|aburrimiento|despecho|descarte|probar
    un trabajo es un / no estoy|tengo ~1 segur*|claro|clara ~1 de|si|que|lo ~2 quiero|quiera|este|esto ~2
    no ~1 quedaba|queda otra|más|remedio / tranquilito|tranquilo|tranquila hasta|tiempo ~3 / matar el tiempo / llenar ~1 nevera
    me obligan|obliga|mandan|manda|mandaron|mandó|exigen ~1 del|el|los|a|en|paro|sepe|inem ~2
    paro|sepe|inem ~2 manda|mandó|obliga|obligan|exige|mandaron / cobrar el paro / no es que me ~3
    algo|esto|esta|es|sería para|de ir|salir|tirar|pasar|llegar ~1 tirando|paso|apuro|rato|fin|a ~1
    algo|de hay que|vivir|comer hacer|comer|trabajar|vivir|pagar / hay que ~1 comer|pagar|vivir / algo hay que ~1
    lo que ~1 salga|caiga|venga|sale|den|haya / cualquier cosa|trabajo|puesto ~1 vale|sirve|me|con|,
    por ahora|momento ~1 esto|me ~1 vale|sirve|apaño|conformo / de momento ~1 esto|me ~1 vale|sirve|conformo
    en realidad|verdad ~1 soy|quiero|busco|quería ~2 otra|otro|algo
    preferiría|prefería ~1 otro|otra|seguir|haberme|quedarme|ser|dedicarme ~2 / me gustaría más otro|otra|ser
    es|un solo|sólo un trabajo|curro / no había|quedaba|encontré|hay|salió otra|nada|más ~1
    otra oferta|empresa ~1 que|mejor|mejores / mejor oferta / me han ~1 cogido|aceptado|llamado en otro|otra ~1
    empiezo en ~3 otro|meses / un año|añito|par ~3 me|y|luego ~1 voy|largo|iría|marcho|cambio / ya veremos ~1 .
    solo|sólo ~1 porque ~1 me? ~1 queda|pilla|cerca|está|coge ~1
    no sé|sabía ~1 muy? ~1 bien? ~1 a|qué|ni qué|que|a ~1 se|dedica|dedican|existían|hacen|venden ~1
    yo ni ~1 sabía|conocía que? ~1 / por debajo de mi ~1 / por compromiso|inercia|obligación
    no ~1 tengo|sé|estoy ~2 claro|si|seguro|segura ~1 que|si|de ~1 quiera|quiero|querer ~2
    currículums|currículum|cv|solicitudes ~1 a|por todas|todos partes|lados / a todas partes / me apunto a todo|todas
    ya no sé|recuerdo|acuerdo ~1 cuál|qué|de|cual ~2 / echado|mandado|enviado ~1 {many} ~1 currículums|solicitudes|candidaturas|cv
if_only:
    si no|nada ~3 sale|encuentro|cogen|hay|funciona ~3 / si no ~1 queda|hay otra|nada|más
kin:
    mi|mis|la|el ~1 mujer|marido|madre|padre|padres|novia|novio|hermana|hermano|pareja|amiga|amigo|tía|tío|hija|hijo|orientador|orientadora|asesor|asesora|suegra|suegro|psicóloga|familia|tutor|tutora|agencia|ett
pushed:
    pidió|pidieron|suplicó|rogó mi ~1 / lata|brasa|tabarra|turra / me lo pidió|pidieron / dio|daba la lata|brasa|tabarra|turra
    insistió|insiste|insistieron|apuntó|apuntaron|obligó|obliga|mandó|manda|envió|empujó|forzó|convenció|presionó|inscribió|empeñó|empeñaron|animó
    me dijo|dice|dijeron|pidió que ~1 / quería|quiere|quieren|querían|cree|creía que ~2
    echó|mandó|envió|rellenó|hizo|escribió ~1 currículum|cv|solicitud|carta|la|el ~2 / para que ~2 calle|callara|deje|dejara
apply:
    apunté|apuntó|presenté|presente|presentara|viniera|venga|aquí|echara|solicitud|currículum|cv|me|trabajo|trabaje|apuntara|probara|saliera|entrevista
thrill:
    apasiona|apasione|apasionan|entusiasma|entusiasme|entusiasman|emociona|ilusiona|ilusión|ilusiones|atrae|atraen|motiva|motivan|llama|interesa|gusta|vuelve|pasión|vocación|sueño|mío|loco|loca|ganas|encanta|encante|mata|tira|convence|convencido|convencida|fuerte
topic:
    {this} / {job} / logística|seguros|contabilidad
bores:
    me aburre|aburren|aburría|agobia|cansa|cansan ~2 / me deja|dejan frío|fría|indiferente / me da pereza|sueño|igual ~1
    me muero de aburrimiento / me echa para atrás
cool:
    a aburre|aburren|aburrido|aburrida|aburridos|muere|mata|duerme|deja|deprime ~2 mortal*|muerte|frío|fría|indiferente|ovejas|esto|mucho|soberanamente|su|este|los|la|el
    con los ojos cerrados / un rollo|tostón|coñazo|muermo|peñazo / rollo|tostón|coñazo|muermo
unread:
    no|ni|nunca|apenas ~3 mirado|leído|visto|sé|sabía|abierto|preparado|informado|buscado|acuerdo|recuerdo|entendido|tiempo|idea|miré|leí|enteré|visitado|conozco|enterado|queda|preparé
    olvidado|olvidé / recuérdeme|recuérdenme / por encima / cuál|qué era ~1
whom:
    a|qué|lo ~1 qué|que se|hacen|hace|venden|dedican|dedica|dedicáis|hacéis ~3
    su|la|el|vuestra|el ~1 página|web|anuncio|oferta|empresa|puesto|producto|productos / de|sobre qué|ustedes|su|vosotros ~1
    la|esta entrevista / qué|cuál ~2 puesto|empresa|oferta / quiénes son
same:
    indiferente / no me? importa|cambia|quita|va ~2 / me importa ~1 poco|pepino|bledo|un / qué más da / da ~3 igual|mismo
    da|daba|es ~2 igual / me|lo da igual|lo
choice:
    este|esta|eso|un|uno ~2 que otr*|un|el ~1 / que otro|otra / aquí|este|esta o ~3
    qué|cuál|dónde|donde ~2 puesto|trabajo|empresa|trabaje ~1 / si ~2 me|cogen|contratan|dan|sale|llaman
    me ~1 cojan|llamen|contraten|den|elijan ~1 / o no
rather:
    preferiría|prefiero|prefería|querría|quisiera|hubiera|habría preferido|querido|más
elsewhere:
    otro|otra|ser|estar|trabajar|seguir|quedarme|haber / es|era ser|otra
pay:
    sueldo|dinero|salario|paga|pasta|nómina|euros|prima|bonus|plus|pagan|paga|cobrar|cobro|ganar|gano|pelas|pague|paguen|mes
sole:
    para qué ~4 mentir|engañarnos|engañar|negarlo ~1 / nada más / y punto|ya|basta|listo / punto ~1 / es|por eso lo|por|estoy ~1
    sobra|secundario / solo|sólo|únicamente|solamente|exclusivamente|puramente ~1 por|me|pienso ~1
    lo|el único|única ~1 que|motivo|razón ~1 / único|única motivo|razón|cosa / lo que ~1 me importa|interesa|mueve|atrae ~1 es ~1
    lo demás|otro ~3 da|igual|sobra|importa|secundario|después / motivo|razón|motivación principal|primera|fundamental
    principal motivo|razón|motivación
greed:
    quien ~2 más|mejor ~1 pague|paga|dé|ofrezca / donde ~2 más|mejor ~1 paguen|pagan|pague|cobre / mejor postor
    sin ~1 la|el|ese|esa|plus|prima|bonus ~2 no ~3 / por menos de ~3 / el dinero manda|es|mueve
    para|con|al quien|que ~3 más|mejor ~1 pague|paga|ofrezca|dé / lo que ~2 a fin de
    mientras|siempre ~1 que? ~1 paguen|pague|cobre|pagan ~2
    mientras ~1 la|el nómina|sueldo|paga|salario sea|esté|fuera alt*|buen*|bien / por ~2 euros|mil ~1 más ~2
    todo por la|el pasta|dinero / por ~1 un|más ~1 sueldo|salario|dinero|pasta ~1 mejor|más ~1 me|iría|voy|haría ~3
    por más dinero ~3
greed_if:
    si ~1 pagan más ~4 , ~1 mañana|me|mismo ~2
    si ~2 pagan|sueldo|paga|dinero|cifra|número ~2 bien|bueno|mejor|buena|alto ~1 , ~3
more_pay:
    pagan|paga|ofrecen|cobraría|ganaría|gano|dan|sueldo|salario ~2 más|mejor|doble|alto|mayor
hence:
    por eso ~1 / nada más / y ya|punto / porque ~1 pagan|el|sueldo / solo|sólo|únicamente ~3 porque ~1
self:
    me|mi|yo|mío|a
dream:
    apasiona|apasione|apasionan|entusiasma|entusiasme|entusiasman|emociona|emocione|ilusiona|ilusione|ilusión|vocación|pasión|sueño|loco|loca|encanta|encante|mata|tira|mío|quita el|fuerte
    lo mío / de mis sueños / santo de / plato de gusto
rehearse:
    practicar|ensayar|entrenar|rodarme|foguear*|soltarme|calentar
many:
    cincuenta|cuarenta|treinta|veinte|cien|cientos|decenas|mil|montón
"""

"""Spanish meanings."""

ES = """
break:
    y / pero / yo / porque / dijo|decía|sabía|pensaba|creía / cuando / si / contra / pidió|enseñó
old:
    antigu* / últim* / anterior*|ex|viej*|actual*|primer*
chief:
    jefe|jefes|jefa|jefas|encargado|encargada|encargados|gerente|gerentes|supervisor|supervisora|supervisores|director|directora|directores|dueño|dueña|dueños|responsable|capataz|patrón|profesor|profesora|tutor|tutora|coordinador|coordinadora|predecesor
crowd:
    dirección|gerencia|directiva / compañero|compañera|compañeros|compañeras|colega|colegas|equipo|gente / recursos humanos / médicos|profesores|ingenieros de allí
firm:
    empresa|compañía|trabajo|oficina|departamento|agencia|negocio|empleador|colegio|escuela|hospital|clínica|taller|tienda|fábrica
who:
    mi|mis|nuestro|nuestra|nuestros|nuestras {old}? {chief}|{crowd}|{firm} ~1 anterior|anteriores? / el|la|los|las|aquel|aquella {old}? {chief}|{crowd} / el|la|aquel|aquella {old} {firm} / recursos humanos / la gente de? allí / @
be:
    es|era|son|eran|fue|fueron|está|estaba|parece|parecía|resultó
soft:
    un|una|unos|unas|muy|tan|totalmente|completamente|todos|todas|bastante|realmente|francamente|verdader*|auténtic*|puro|pura|total|el|la|siempre|más|panda|de|simplemente|gran|completo|completa|persona|absolut*|demasiado|peor|mal|ser
softs:
    {soft} {soft}? {soft}? {soft}? {soft}?
verdict:
    idiota* / imbécil* / inútil* / incompetente* / tonto|tonta|tontos|tontas / estúpid* / vago|vaga|vagos|vagas / mentiros* / tiran*|tiránic* / dictador* / gilipollas / cretin* / incapa* / payas* / tóxic* / ignorante* / holgaz* / perezos* / abusador*|abusón|abusona / psicópata* / narcisista* / sinvergüenza* / ladrón|ladrones / hipócrita* / arrogante*|soberbi*|prepotente* / cobarde* / corrupt* / cruel* / vengativ*|rencoros* / déspota* / explotador* / manipulador*|manipuladora / egoísta* / racista*|machista* / falso|falsa|falsos|falsas / víbora*|serpiente* / canalla* / estafador* / mezquin* / amargad* / histéric* / insoportable* / odios* / maleducad*|grosero|grosera / negrero|negreros / desastr* / caos|caótic* / pesadilla / infierno / circo / broma / mierda / horrible* / terrible* / fatal / vergüenza / basura / asco|asqueros* / chapuza* / manicomio / pésim* / lamentable* / patétic* / nido de víboras / cárcel / mala|malas persona|gente / tomadura de pelo / nefast*
says:
    nos|me|les|le gritaba|gritaban|grita|insultaba|insultaban|mentía|mentían|mintió|mintieron|explotaba|explotaban|humillaba|humillaban|trataba|trataban|acosaba|despreciaba|engañó|engañaba|robaba|maltrataba|puteaba|pisoteaba ~4 / gritaba|chillaba|grita|gritaban ~1 a|siempre|todo|todos|por / se apropiaba|apropiaban|apropió|adueñaba|apuntaba|llevaba|colgaba ~2 de|el|los|las|mérito|medallas / explotaba|explotaban|explota|maltrataba|humillaba|engañaba|insultaba|acosaba|despreciaba ~1 a la|los|las|sus|todos|todo / robaba|roba mis|nuestras|las ideas / trataba|trataban|trata ~4 como ~1 basura|perros|esclavos|animales|mierda|niños|números / tenía sus? favoritos|enchufados / apuñalaba|apuñalaban ~3 espalda / solo pensaba|pensaban|piensan|piensa en / criticaba|criticaban|cotilleaba|cotilleaban ~2 todo|todos|espaldas
fails:
    no escuchaba|escucha|escuchaban|respetaba|respetaban|ayudaba|agradecía|entendía|sabía|sabían|servía|servían|valía|valían ~1 a|nada|ni|nunca|para|hacer|leer|organizar|dirigir / nunca escuchaba|ayudaba|agradecía|cumplía|escuchó / no tenía|tenían|tiene ~1 ni|idea|vergüenza|escrúpulos|palabra|educación|cerebro|remota / no era|eran ~1 muy|precisamente|nada ~1 listo|listos|lista|lumbrera|lumbreras|competente|inteligente|inteligentes / no daba|daban ni? ~2 bola|golpe|talla
down:
    {who} ~4 {be} {softs}? {verdict} / {who} ~2 , {softs} {verdict} / {who} , que {be} {softs}? {verdict} / {who} ~4 {says} / {verdict} de {chief} / ese|esa|aquel|aquella|este {verdict} ~2 {chief} / rodeado|rodeada|panda|lleno|llena de {verdict} / nos trataban como ~1 basura|perros|esclavos|animales|mierda|niños / odio|odiaba|detesto|detestaba|desprecio a {who} / {who} {be} , {softs} , {softs}? {verdict}
down_no:
    {who} ~3 {fails} / no soporto|soportaba|aguanto|aguantaba|trago|tragaba a {who}
job:
    trabajo|puesto|empleo|empresa|compañía|cargo|sector|producto|productos|oferta|equipo|posición|vacante|campo|entrevista|tema|proyecto
this:
    este|esta|esto|su|sus|vuestro|vuestra|el|la ~1 {job} / esto|eso / ustedes|vosotros|usted / aquí / @
trial:
    ensayo|ensayo general / simulacro / conejillo|conejillos|conejo de indias / calentamiento|entrenamiento|práctica / prueba|prueba piloto / banco de pruebas / experimento / toma de contacto
talks:
    entrevista|entrevistas
practice:
    esto|ustedes|vosotros|entrevista|usted|hoy|son|es ~1 es|son|sois|sería|será|me? ~4 {trial} / me sirve|sirven|servís|servirá de|como {trial} / como ~1 {trial} / cuánto|lo|cuanto que? valgo|vale ~3 / valor ~2 en el mercado / mi valor de mercado / para|por no oxidar*|perder ~2 / para mantenerme|estar|seguir en|al forma|día ~2 {talks} / soltura|práctica|experiencia|rodaje|tablas en|con|para las|hacer? {talks} / pulir|afinar|mejorar|practicar|ensayar|probar mis|mi respuestas|discurso|técnica|presentación|inglés / antes de las|la|mi que|buena|verdadera|verdaderas ~2 importan|importa|interesa|entrevista? / ver cómo|qué ~2 me|tal ~2 {talks} / quitarme|quitar|perder|perderle los?|el|la ~1 nervios|miedo ~3 {talks}
practice_no:
    {talks} ~3 para no oxidar*|perder|olvidar ~2 / no quiero|busco|pienso|pretendo ~1 cambiar|dejar|irme ~4 , ~1 solo|sólo|simplemente
cold:
    aburrid* / monóton* / soso|sosa / tedios* / plan b|c / segunda|tercera|última opción|elección / parche / trampolín / salvavidas / último recurso / premio de consolación / apaño|remiendo / relleno / paso intermedio / mal menor / comodín
disinterest:
    {this} ~1 es|son|sería|será|sois|parece|suena|seríais|serían ~4 {cold} / como {cold} / me aburre|aburren ~1 {this} / {this} ~1 me ~1 aburre|aburren / {this} ~1 me deja|dejan frío|fría|indiferente|igual / me da|dan ~1 igual|lo|mismo ~1 mismo? ~1 qué|lo|dónde|el|la|cuál|quién|este|esta / me importa|importan ~1 poco|bledo|comino|pito|pimiento ~1 / un bledo|comino|pimiento / apunté|inscribí|postulé|apliqué|presenté ~1 por error|equivocación|accidente|aburrimiento|casualidad|inercia / a qué se dedicaban|dedican|dedicaba|dedicabais|dedicáis ustedes|vosotros|aquí? / qué hacían|era ustedes|esto|esta|lo ~2 / iré|marcharé|voy|marcho|largaré|largo|dejo|dejaré ~2 en cuanto|apenas|cuando ~4 / leí|miré|vi el|la|su anuncio|oferta|web ~1 por encima|rápido|corriendo|deprisa / espero|esperando ~3 respuesta|oferta de otra|otro|una ~1 mejor? / lo que salga|caiga|venga ~1 / para ir tirando / de algo hay que vivir|comer / mientras ~2 encuentro|busco|sale|aparece ~2 mejor|otra|mío / de paso|transición|rebote / mi mujer|madre|novia|padre me obligó|insistió|apuntó
disinterest_no:
    mejor ~1 que nada|el|estar ~1 / peor|menos es nada / no ~1 me ~1 entusiasma|ilusiona|apasiona|emociona|llama|motiva|atrae|seduce|dice|mata|interesa ~3 / no es|sería|era ~1 mi|el|lo ~2 sueños|sueño|vocación|ideal|mío|pasión|opción ~1 / no estoy ~2 entusiasmad*|ilusionad*|motivad*|interesad*|emocionad* ~1 con|por|en / no recuerdo|acuerdo ~1 de? ~1 haber|qué|cuál|a|el ~3 / no tengo ~2 interés ~1 por|en|de {this}|trabajar|venir|hacer / no tengo ~2 ilusión|ganas|pasión|motivación|vocación ~1 por|de|en / no pienso|voy|quiero|planeo|tengo ~2 quedarme|durar|estar|aguantar ~2 mucho|más|aquí|tiempo / no he|leí|miré ~1 leído|mirado|visto|abierto|la|el ni? ~2 anuncio|oferta|web|página / sin|ninguna ilusión|ganas|pasión
money:
    sueldo|salario|dinero|pasta ~1 es lo|la|el|mi única|único ~1 razón|motivo|que|motivación|cosa / única|único razón|motivo|cosa|motivación ~6 es ~1 dinero|sueldo|salario|pasta|paga / mientras|si|con ~1 paguen|pague|paguéis|pagáis|se|haya ~1 bien|pague|dinero|mucho / por dinero ~1 hago ~3 / lo que sea por dinero / donde ~2 paguen|pague|pagan más|mejor / al mejor postor / solo|sólo|solamente|únicamente ~2 por|interesa|el|importa ~1 dinero|sueldo|salario|pasta|nómina / todo es|por ~1 dinero
"""

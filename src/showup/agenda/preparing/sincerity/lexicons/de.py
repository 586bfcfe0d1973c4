"""German words for what frames ask about."""

DE = """
border:
    aber / weil / da / denn / obwohl / während / sondern / oder / bis / als / wenn / damit
    und ich|wir|er|sie|es|die|der|das|mein|meine|dann|so|man|niemand|keiner|jeder|jetzt|bin|habe|hatte|wollte|seit|trotzdem|am|dafür|daraus
no:
    nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|nichts|nix|weder|niemand|kaum|ohne / wenig
fair:
    habe|hab ich? ~2 gelernt / gelernt|bedankt|entschuldigt|verdanke|geschätzt|dankbar|vermisse / im guten / mich eingeschlossen
    also|deshalb|darum|daraufhin|dann|so habe|hab|haben ich|wir / bis wir|ich
    haben wir|ich ~4 gefunden|sortiert|ausprobiert|gelöst|geklärt|repariert|eingeführt|aufgeräumt|gesprochen|verbessert
    mein fehler|anteil / ich selbst|mich selbst / schwergefallen / gezeigt / kunde|kundin|patient|patientin|schüler
keen:
    habe|hab aber|dann|danach|deshalb|seitdem ~4 gelesen|gesprochen|angesehen|angeschaut|besucht / aber am wochenende / sondern
    freue mich / gern|gerne / interessiere|interessiert mich ~2 besonders|sehr|vor / gefällt mir|mir|gut / reizt|begeistert mich
    noch nicht gut / endlich wieder / könnten|können sie mir / neugierig
also:
    auch|genauso|ebenso / aber ein|das|die|mir / wichtiger / wäre das möglich
hours:
    anfange|anfängt|früh|spät|schicht|samstag|samstags|wochenende|uhr|morgens|abends|tag|tage|nachts|beginne
foe:
    {who} / mein|meine|meiner|meinem|unser|unsere|unserer|unserem|dem|der|die|das {old}? {chief}|{crowd}
    mein|meine|meiner|meinem|unser|unsere|unserer|unserem|dieser|diese|diesem {old}? {firm} / {old} {chief}|{firm} / chef|chefin
    bei @ / in der|dem|diesem|dieser ~1 laden|bude|praxis|klitsche|verein|haus / die da oben / die leute|kollegen dort|da
    schulleitung|geschäftsleitung|geschäftsführung|heimleitung|stationsleitung|pflegedienstleitung|bauleitung|führung|chefetage|leitung|personalabteilung|verwaltung
    meister|vorarbeiter|polier|rektor|rektorin|vorgesetzte|vorgesetzter|vorgesetzten|inhaber|filialleiter|filialleiterin|stationsleiterin|chefarzt|oberarzt|teamleiter|teamleiterin|abteilungsleiter|abteilungsleiterin|bereichsleiter
    alle dort|da / keiner|niemand|jeder dort|da
they:
    die|sie|man|er / @
there:
    da|dort|drüben / bei denen|@ / in ~1 laden|bude|firma|praxis|abteilung|betrieb|haus|schule|station|küche|klinik
wrong:
    belogen|angelogen|verarscht|betrogen|hintergangen|gemobbt|schikaniert|ausgenutzt|verheizt|ausgebeutet|fertiggemacht|gedemütigt|runtergemacht|niedergemacht|angeschrien|angebrüllt|angeschnauzt|gequält|hingehalten|kaputtgemacht|ausgequetscht|ausgepresst|abgezockt|rausgeekelt|terrorisiert|drangsaliert|bespitzelt|gegängelt|gepiesackt|rumkommandiert|herumkommandiert|rumgebrüllt|herumgebrüllt|gebrüllt|rumgeschrien|herumgeschrien|reingeredet|dreingeredet|rausgeschmissen|gelästert|intrigiert|gelogen
    brüllte|brüllt|schrie|schreit|schreien|schrien|lästerte|lästerten|lügt|log|logen|mobbte|mobbten|schikanierte|schikanierten|tyrannisierte|terrorisierte|tobte|cholerisch
    mit fremden federn / lorbeeren|lob eingeheimst|eingesteckt|kassiert / nutzt|nutzte|nutzen|nutzten ~3 aus
    macht|machte|machten ~3 runter|kaputt / behandelt|behandelte|behandeln|behandelten ~3 wie
    wie ~2 dreck|vieh|sklaven|nummer|nummern|zitrone|idioten|kinder|leibeigene|müll|zahl ~1
    hatte|hat mich|es ~1 auf ~1 kieker|mich|abgesehen / nach strich und faden / über den tisch / an die wand
    in den abgrund|ruin|sand|dreck|keller|bankrott / unter den teppich / das leben ~3 hölle / auf die schulter
    nur|bloß|einzig ~1 sich|profit|geld|zahlen|macht|karriere|eigenen|rendite / den bach / hinter ~2 rücken / von oben herab
    lieblinge|günstlinge|vetternwirtschaft|klüngel|willkür|schreckensherrschaft|mobbing
    jeden|jede tag|woche ~1 gebrüll|geschrei|gebrüllt|geschrien / sich selbst ~1 reden|wichtig
    immer|ständig|dauernd|nur schreien|schlecht|gelaunt|gemeckert|genörgelt|kontrolliert|geschimpft|gejammert|betrunken|besoffen
    gegeneinander ausgespielt
    ausgespielt|kontrolliert|überwacht|bevormundet|bloßgestellt|vorgeführt|ausgebremst|geschnitten|abgekanzelt|zusammengestaucht|zusammengefaltet|angepflaumt|angemacht|drangekriegt
    wie ~1 hund|hunde|dreck|luft|roboter|maschinen ~1 / von nichts ~2 / pausen|pause|minute|klo gestoppt|gezählt|kontrolliert
    nichts gegönnt / überstunden ~2 unbezahlt|gestrichen / ideen|idee|arbeit ~2 als ~1 ausgegeben|verkauft|seine|ihre
    den kopf ~2 abgerissen / dauernd|ständig|immer ~2 druck|stress|angst|terror
lacks:
    keine|null|keinen|keinerlei ~1 ahnung|plan|blassen|schimmer|rückgrat|respekt|anstand|führung|herz|interesse|struktur|wertschätzung|ordnung|verstand
    von nichts|tuten|nix ~1
    nichts|nix|nie|niemand|keiner ~3 funktioniert|geklappt|gelaufen|läuft|lief|zugehört|gestimmt|ahnung|geschafft|getan|interessiert
    nichts|gar|nix lief|ging|klappte|funktionierte|bewegt|läuft / lief gar? nichts / bewegt|rührt|tut sich nichts|nix
    nicht ~1 mal|einmal|fähig|in|gewachsen|imstande|leiten|führen|organisieren|zuhören|planen|rechnen|ausstehen
    nie ~2 zahlen|zahlt|zahlte|pünktlich|zugehört|danke|gelobt|bezahlt|lob|bedankt
    nicht|kein ~1 gut|guter|gute|anständiger|netter|ehrlicher mensch|chef|mensch|chefin|leute
    kein ~2 dank|danke|lob|respekt|benehmen|wort / nur an sich / unter aller sau|kanone / auf die reihe
    nicht die hellsten|hellste|schlausten / konnte|kann|konnten|können nichts|nix
    nicht ~3 führen|leiten|organisieren|zuhören|planen|rechnen|umgehen|delegieren|kritik|durchsetzen
    niemand|keiner ~3 gearbeitet|wusste|durchgeblickt|verantwortung|zuständig|ahnung / keiner|niemand ~2 mehr ~1 getraut|was
    bewegt sich nichts|nix ~1 / da bewegt sich nichts
verdict:
    choleriker|cholerikerin|cholerisch|tyrann|tyrannin|despot|despotin|kontrollfreak|narzisst|narzisstin|sklaventreiber|ausbeuter|ausbeuterin|mobber|blender|dampfplauderer|schaumschläger|nichtskönner|besserwisser|schleimer|giftzwerg|drachen|drache|hexe|sadist|psychopath|überfordert|blindgänger|sauhaufen|wichtigtuer|unfähig*|inkompetent*|katastrophe|katastrophal*|irrenhaus|tollhaus|affenzirkus|zirkus|kindergarten|saftladen|sauladen|chaosladen|beamtenverein|schlangengrube|haifischbecken|hühnerhaufen|sauhaufen|chaos|chaotisch|hölle|horror|albtraum|alptraum|zumutung|frechheit|unverschämt*|gefängnis|knast|toxisch*|vergiftet*|giftig*|furchtbar*|schrecklich*|grauenhaft*|grauenvoll*|unerträglich*|unmöglich*|unterirdisch*|miserabel|mies|mieser|miese|mieses|asozial*|geizig*|geizhals|faul|faule|fauler|verlogen*|hinterhältig*|falsch|gemein|launisch*|arrogant*|dinosaurier|dumm|blöd|dämlich*|lächerlich*|witz|lachnummer|trauerspiel|drecksladen|scheiß*|mist|müll|beschissen*|idiot*|trottel|depp|deppen|versager|lügner|lügnerin|feigling|betrüger|gauner|pfeife|pfeifen|niete|flasche|clown|clowns|amateure|dilettant*|haufen
    von|aus vorgestern / ein witz / schlecht|mies|miserabel|katastrophal ~1 geführt|organisiert|geleitet|gemanagt
be:
    ist|war|sind|waren|wurde|herrscht|herrschte|bleibt|gab|gibt|ging|lief|wirkte|schien|benahm / habe|hatte|hab ~1 als
rant:
    außer mir ~3 keiner|niemand ~3 / als|war|bin einziger|einzige|einzig|der|die ~1 ~2 gearbeitet|ahnung
    zum davonlaufen|weglaufen|kotzen|haare / froh|heilfroh|bin ~3 raus|weg|los ~1 / gott sei dank ~3 weg|los|raus
    reine|reinste|reines|pures|totales|völliges|absolutes chaos|irrenhaus|katastrophe|horror|hölle|willkür|kindergarten|ausbeutung|zirkus
    vor die hunde / vom kopf ~2 stinkt / fisch stinkt
    sauladen|saftladen|drecksladen|irrenhaus|affenzirkus|schlangengrube|haifischbecken|drecksbude|klitsche|chaosladen|ausbeuterladen|sklaventreiber
    toxisch*|vergiftet*|giftig* arbeitsklima|klima|stimmung|atmosphäre|umfeld|kultur|arbeitsumfeld|chef|chefin|team
    klima|stimmung|atmosphäre|betriebsklima ~2 {verdict} / jeder gegen jeden / hauen und stechen / auf die reihe
    menschen|leute|mitarbeiter|mitarbeitern|mensch ~1 egal / die ~1 haben|hatten uns|mich ~6 {wrong}
    nie wieder ~2 {firm}|laden|dorthin|dahin / nur ~1 gelästert|gemobbt|gestritten|gelogen|intrigiert
    schlimmste|schlechteste|schlimmsten|schlechtesten ~1 {chief}|{firm}|zeit|jahre|jahr|arbeitgeber
    für ~2 idioten|trottel|depp|tyrannen|deppen
yours:
    ihr|ihre|ihrer|ihrem|euer|eure|eurer ~1 {ware} / diese|dieser|dieses {ware} / was sie ~3 machen|treiben|anbieten
    bei ihnen|euch
ware:
    website|webseite|seite|homepage|app|formular|bewerbungsformular|onlineauftritt|internetauftritt|webauftritt|auftritt|online-shop|onlineshop|shop|laden|anzeige|stellenanzeige|logo|produkt|produkte|software|code|speisekarte|karte|gebäude|büro|parkplatz|empfang|wartezimmer|prozess|bewerbungsprozess|verfahren|prospekt|broschüre|firma|team|kantine|essen|schule|station|system|werbung|design|marke|portal|filiale|lager|personalabteilung|service
ugly:
    davonlaufen|weglaufen|katastrophe|witz|hässlich|veraltet*|altbacken|peinlich|grauenhaft|grauenvoll|schrecklich|furchtbar|unübersichtlich|amateurhaft|dilettantisch|unprofessionell|billig|lieblos|schlampig|mies|grottig|zumutung|frechheit|albtraum|müll|schrott|mist|lachnummer|trauerspiel|unterirdisch|unmöglich|lächerlich|langweilig|verstaubt|stinkt|chaotisch|chaos|nervt|schlecht|furchtbar|gruselig|umständlich|kindisch
    von|aus vorgestern|gestern|neunzigern|neunziger|steinzeit|jahrhundert / unter aller
    wie|nach ~2 selbstgebastelt|gebastelt|neunzigern|schülerpraktikant|praktikant|2003|1998|1995 / haare zu|sträuben
    jahre hinterher / keine werbung|visitenkarte|glanzleistung
came:
    ich|bin|wollte|will ~3 hier|da|gekommen|bewerbe|bewerben|bewirb|sitze|wollte|will|mache|nutze|nehme|nutzen|führe|gehe
    hier|da|gekommen / für mich / das|dies|sie|es ~1 ist|sind|wäre|hier|soll / hilft|dient|taugt mir
merely:
    nur|bloß|lediglich|hauptsächlich|vor allem|eher|eigentlich|einfach|mal|rein|in erster linie|primär|halt
drill:
    üben|übung|übe|trainieren|training|trainiere|proben|probe|probieren|ausprobieren|testen|teste|test|reinkommen|aufwärmen|warmwerden|warmlaufen|warmmachen|warmzumachen|einspielen|einzuüben|gewöhnen|erfahrung|erfahrungen|routine|auffrischen|aufpolieren|schärfen
    rost|übung ~2 / nervosität|aufregung|angst|lampenfieber / reinzukommen|hineinzukommen|warmzulaufen|auszuprobieren
    gefühl ~3 dafür|für|wie / wie ~2 so? / sicherer|lockerer|fit / eis / in übung|form ~1
talks:
    gespräch|gespräche|gesprächen|vorstellungsgespräch|vorstellungsgespräche|vorstellungsgesprächen|bewerbungsgespräch|bewerbungsgespräche|bewerbungsgesprächen|bewerbungen|bewerbung|bewerben|interview|interviews|situationen|abläuft|ablaufen|assessment|so was|sowas|läuft
about_this:
    für mich / hier|heute|dies|das|dieses|sie|sehe|nehme|nutze|betrachte / bei|mit|an ihnen|euch
trial:
    warmwerden|warmlaufen|aufwärmen|einstimmen
    generalprobe|testlauf|probelauf|probe|testballon|aufwärmrunde|aufwärmübung|warm-up|warmup|trockenübung|versuchskaninchen|übungsrunde|übungsgespräch|fingerübung|probegalopp|testgespräch|trainingseinheit|training|übung|trockentraining|durchlauf|sparring|sparringspartner
rehearsal:
    meinen|mein|den|eigenen marktwert|wert ~3
    marktwert ~2 testen|checken|prüfen|kennen|wissen|abfragen|herausfinden|ermitteln|erfahren / was ich ~3 wert
    sehen|gucken|schauen|wissen|testen|ausprobieren ~1 , was|wie ~3 wert|markt|ankomme|ankommt|läuft|los|schlage|draußen
    bevor es ~1 ernst / vor dem|den ~1 richtigen|echten|eigentlichen|wichtigen|nächsten ~2
    das|die|der richtige|echte|eigentliche|wichtige|richtigen|wichtigen ~1 gespräch|gespräche|kommt|ist|interview|termin
    nur|bloß|rein|einfach|hauptsächlich ~2 zum|zur|als|mal|für|um ~1 üben|übung|training|trainieren|erfahrung|spaß|probieren|wärmen|aufwärmen
    nicht einrosten|aus der|einzurosten / in übung bleiben|zu / nicht|kein|gar ~2 wechseln|weg|kündigen , ~1 nur
    erfahrung|erfahrungen ~2 sammeln|mitnehmen / generalprobe für / als übung|training|test|testlauf|warm-up|aufwärmübung|probe
    ob ich ~2 noch ~2 kann|drauf|draufhabe|hinkriege / zur probe|übung|sicherheit
    ab und zu ~5 gespräch|gespräche|bewerbe|bewerben / mal|einfach|bisschen ~2 wieder ~1 üben|reinkommen|trainieren
    sehen|schauen|gucken|testen|wissen , ~1 wie|ob ~1 ich ~4 ankomme|schlage|wirke|gut|gespräch|kann|mithalten
    was ~3 gefragt|fragen ~2 heutzutage|heute|so|wird
    wie ~2 so|solche|solches|vorstellungsgespräche|bewerbungsgespräche ~2 abläuft|läuft|laufen|ablaufen|gespräch ~1
    zum warmwerden|warmlaufen|reinkommen / mal wieder ~2 vorstellungsgespräch|gespräch|bewerbungsgespräch ~1 führen|haben|machen
spare:
    plan b|c|zwei
    notlösung|notnagel|zwischenlösung|übergangslösung|verlegenheitslösung|notfallplan|ersatzplan|lückenfüller|sprungbrett|zwischenstation|zwischenstopp|durchgangsstation|abstellgleis|rettungsanker|trostpreis|überbrückung|parkplatz|ausweichlösung
    zweite|dritte|letzte wahl|option|ausweg|hoffnung|lösung / zweiter|dritter wahl
stopgap:
    nicht gerade|eben|unbedingt|wirklich|grad ganz? ~1 oben|erste|weit|vorne|erster|traum|traumjob|favorit
    ganz? ~1 oben auf meiner|der ~1 liste
    nicht|nie meine|mein ~1 erste|erster|traum|traumjob|traumberuf|lieblings*|wunsch|ding|welt|leidenschaft|fall|favorit|herzensangelegenheit
    besser|lieber|immer als|das|noch ~1 gar|nichts|arbeitslos|arbeitslosigkeit|hartz|zuhause|daheim|amt|rumsitzen
    für|zur|zum den|die|das|einen ~1 übergang|überbrückung|zwischenzeit|moment|erste|anfang
    übergangsweise|notgedrungen|vorübergehend|zur not|notfalls / zur not
    irgendwas|irgendetwas|irgendeine|irgendeinen|irgendein|irgendwo ~3 job|arbeit|stelle|ruhe|geld|verdienen|bezahlen|tun|machen|unterkommen
    die miete ~2 zahlen|bezahlen|zahlt|kommt|drin / rechnungen ~2 zahlen|bezahlen|zahlt / irgendwie ~2 geld|über|miete|leben|durch
    über wasser
    bis ich|zum|zur|es|mein|meine|sich|was|etwas ~7 anfange|finde|gefunden|studium|ergibt|besseres|zusage|auswandere|referendariat|master
    sobald ~4 besseres|anderes|zusage / meine ruhe / ruhige kugel / absitzen|absitze|absitz / job ist ein|halt|eben job
    arbeit ist ~1 arbeit / ein job wie / irgendwer|irgendeiner|jemand|einer muss ~3 / muss man|ich halt|eben|ja|wohl
    was kommt|kriege / so richtig lust ~6 / wirklich|echt|keine|nicht|null|wenig|kein|keinen ~3 lust|bock auf ~2
    , mal gucken|schauen|sehen / nicht|nich , ob ich ~3 will|möchte|mag / ein|anderes|besseres|noch angebot ~4
    warte ~4 zusage|antwort|angebot|rückmeldung von|vom ~2 @|woanders|anderen|anderer
    wäre|würde|hätte|wär|bin ~2 ich? ~2 lieber ~5 / eigentlich ~2 lieber|etwas|was|ganz ~4
    eigentlich suche|wollte ich ~2 anderes|ganz|woanders / aus langeweile|versehen|verlegenheit|not|frust / aus versehen
    um die ecke , / hauptsache ~2 job|arbeit|irgendwas|was|raus|weg|geld|versichert / nur ~1 hier|beworben , weil
    sonst wäre|wär|hätte|würde|säße ich ~2 nicht ~2 / nicht wählerisch / sonst hab|habe|hätte ich nichts|nix
    zeit ~1 totschlagen|rumkriegen|überbrücken / rentenpunkte / muss mich|ich ~2 bewerben|nachweisen|vorweisen / pflichtbewerbung*
    etwas|was|nichts|nix ~1 besseres|gescheites|schöneres|passenderes|vernünftiges ~2 / bin|wäre|gehe|haue ~2 wieder weg
    in|nach ein|einem|zwei|paar ~2 jahr|jahre|jahren|monaten ~2 weg|wechseln|weiterziehen|weitersehen
    brauche|brauch|suche|nehme|nehm|mach|mache ~2 irgendwas|irgendetwas|irgendeinen|irgendeine|irgendein ~3
    nehme|nehm|mache ~1 ich? ~1 alles|jede|jeden|was ~1 kommt|kriege|gibt|angeboten|kommt
    miete|rechnungen|brötchen|kühlschrank|kredit muss|müssen|will ~3 / , mal gucken|schauen|sehen ~1 .
    ob ich ~1 hier|das|diese|die|den|diesen ~2 will|möchte|mag|arbeit|stelle
    nichts|nix ~1 anderes ~1 frei|gab|gefunden|da|ausgeschrieben|bekommen|gefunden / keine andere ~1
    hat mich|sonst keiner|niemand|keine ~2 genommen|eingeladen|wollte / gehofft ~3 @|andere|anderen
    auf ~3 zusage|stelle ~2 @ ~2 gehofft / erst einmal|mal unterkommen|geld|irgendwas
    war|ist|wäre ~2 nur|bloß zweite|zweiter|notlösung|die zweite|wahl|notlösung / bevor ich ~2 gar|nichts|arbeitslos|zuhause
    aus finanziellen gründen / mangels alternativen|alternative|besserem / fuß in der|die tür ~2
    schon ~2 zusage|angebot|vertrag ~2 woanders|anderswo|anderen|@ / nicht ~2 gerissen ~1 / bleibe|bleib ~2 nicht lange|lang
    nicht lange|lang ~1 bleiben / reicht mir|es ~2 bis|für ~2 / kein ~2 problem ~1 absage / ist doch|ja ~1 nur|bloß ein|n ~1 job
    lieber wäre|hätte ~1 ich ~5 geblieben|geworden|gemacht|gelandet
    nicht ~1 sicher|klar|entschieden , ~1 ob ich ~4 wechseln|will|möchte ~1
    weiß ~2 nicht ~2 , ob ich ~3 wechseln|hier|das|die ~1 will / überhaupt wechseln|weg will / gar nicht ~1 in|hier|zurück
    überall ~2 beworben / beworben ~2 überall / eigentlich ~1 möchte|will|wollte ich ~2 nicht in|hierher|zurück
    gar nicht ~1 in|hier|zurück ~3 zurück / bewerbungen ~2 verschickt|rausgeschickt
    erinnere|erinner ich|mich ~2 nicht|gar|kaum ~1 / wichtig ist|war mir das|es|die nicht
    {many} bewerbungen|mails ~2 geschrieben|verschickt|raus|rausgeschickt|abgeschickt|losgeschickt
if_only:
    das|es|nichts|nix|die ~4 nichts|klappt|anderes|besseres|wird|nix ~2 , ~1 käme|nehme|würde|komme|mache|nehm|mach|dann|bleibt|sie ~4
    nichts|nix ~1 besseres|anderes ~2
kin:
    meine|mein|meiner|die|der|das ~1 frau|mann|mutter|vater|mama|papa|schwester|bruder|eltern|freundin|freund|partnerin|partner|tochter|sohn|tante|onkel|oma|opa|familie|berater|beraterin|sachbearbeiter|sachbearbeiterin|vermittler|vermittlerin|kumpel|mitbewohnerin|therapeutin
    arbeitsamt|jobcenter|arbeitsagentur|arbeitsvermittler|arbeitsvermittlung|amt|ams|rav|personalvermittler|personalvermittlung|headhunter|headhunterin|recruiter|recruiterin|zeitarbeitsfirma
pushed:
    meinte|meint|sagte|sagt|fand|findet|wollte|will|gesagt|gemeint|gesagt|dachte ~1 , ~1 ich|dass|mir ~1 soll|solle|sollte|muss|müsse|ich
    geschickt|angemeldet|gedrängt|gezwungen|überredet|genötigt|verdonnert|gedrängelt|beworben|getrieben|vorgeschlagen|eingetragen|verpflichtet|geschoben
    in den ohren / schickt|schickte|zwingt|zwang|drängt|drängte|nervt|nervte|vorschreibt|verdonnerte|meldete
    keine|nicht ruhe|locker|lockergelassen|gelassen / hat ~2 die|meine|das bewerbung ~2 / idee / liegt|lag|liegen mir ~4 ohren
    angemeldet
apply:
    bewerben|bewerbe|bewerbung|bewerbungen|hier|hergeschickt|mich|herkommen|hingehen|vorstellen|mal|stelle|anruf|gehen|kommen|arbeiten|job|angemeldet|dass
    was suchen|finden / soll
thrill:
    begeistert|begeistern|vom hocker|umgehauen|aufregend|spannend|prickelnd|leidenschaft|leidenschaftlich|scharf|heiß|wild|traum|traumjob|traumberuf|wunschtraum|ding|welt|interessiert|interessieren|motiviert|überzeugt|angetan|brennen|vorstellen|fesselt|reizt|lockt|lockend|angesprochen|juckt|erfüllung|feuer|herzenssache|herzblut|berufung|prickelt|vorgestellt
    freue / vom hocker|stuhl / das , was
topic:
    {this} / {job}
    altenpflege|pflege|buchhaltung|verkauf|vertrieb|büro|logistik|versicherung|versicherungen|lager|kasse|schicht|branche|einzelhandel
cool:
    langweilt|langweilen|langweile|anödet|ödet|öde|dröge|fad|stumpfsinnig|stupide|stinklangweilig|sterbenslangweilig|todlangweilig|unspannend|nullachtfünfzehn|ätzend|nervt|nerven
    lässt|lassen|ließ mich ~2 kalt / im schlaf / zu tode / kalt gelassen / einschläfernd / bei laune
unread:
    nicht|kaum|nie|gar|keine|keinen|nich ~4 angeschaut|angesehen|gelesen|gewusst|vorbereitet|informiert|gegoogelt|reingeschaut|durchgelesen|recherchiert|nachgeschaut|nachgelesen|gekommen|beschäftigt|genau|erinnern|ahnung|zeit|schimmer|verstanden|gehört|dazu|kapiert
    vergessen / wieder? ~1 entfallen / weiß ~4 nicht|gar|kaum / nur|bloß ~2 überflogen / nicht|nich ~1 im|parat|präsent kopf
    überflogen / noch|noch mal|gleich mal? ~3 / keine ahnung / um was|welche|welchen|welches|was ~2 geht|ging|handelt|war
    erinnern|helfen sie mich|mir
whom:
    was ~3 sie|ihr|ihre|ihnen|eure|firma ~4 machen|macht|herstellen|verkaufen|tun|tut|anbieten|genau|eigentlich|produzieren|sind|treiben|stelle
    ihre|ihrer|eure|die|diese|ihren|ihrem|der ~1 seite|website|webseite|homepage|anzeige|stellenanzeige|ausschreibung|firma|produkte|produkt|stelle|unternehmen|internetseite|stellenbeschreibung
    über sie|ihre|euch|ihr / wer sie|ihr / um welche|welchen|was / was|welche|welche ~3 noch|nochmal|gleich|wieder
    auf das|dieses gespräch|vorstellungsgespräch|heute / welche|was|wie ~2 war ~3 / mit ihnen|ihrem|ihrer
same:
    egal|wurscht|wurst|schnuppe|schnurz|gleichgültig|schnurzpiepegal|einerlei|schietegal
    macht ~2 keinen|kein|nichts ~1 unterschied|aus / spielt|spielte ~3 keine rolle / keine rolle
    juckt|kümmert|interessiert|schert mich ~2 nicht|wenig|kaum / ist|wäre mir|alles eins|dasselbe
choice:
    ob ich|sie|es|mich|ihr|die|das ~5 / wo|welche|welchen|welcher|was ~3 ich|das ~2 / hier oder|woanders
    oder woanders|sonstwo|anderswo|nicht / die eine|oder / diese stelle / wer mich / welche|welcher stelle|firma|job
rather:
    lieber|eher|eigentlich|am liebsten
elsewhere:
    geblieben|bleiben|woanders|anderswo|gemacht|geworden|gelandet|studiert|genommen|gewesen|machen|werden|was anderes|etwas anderes|ganz anderes|anderswohin|zurück
pay:
    gehalt|gehalts|geld|lohn|bezahlung|kohle|verdienst|prämie|bonus|zulage|scheck|konto|summe|zahl|betrag|verdienen|verdiene|zahlen|zahlt|bezahlt|euro|provision|gage|kohle|knete|tarif|lohntüte|netto|brutto
sole:
    zweitrangig|nebensache|nebensächlich|drittrangig|beiwerk|zugabe|egal
    der|das|alles rest|andere|übrige ~1 ist|kommt|zweitrangig|interessiert|zählt|findet|ergibt|egal / sonst nichts|nix
    nichts|nix anderes|sonst|weiter
    einzige|einziger|einzigen|einziges grund|was|punkt|motiv|argument|motivation|anreiz|ding|kriterium
    das|der einzige|einzige ~1 / am ende ~1 zählt|entscheidet / punkt / fertig , aus / das wars|war's / das war / in erster linie
    deshalb|darum|deswegen|daher ~1 bin|sitze|komme|bewerbe ich|hier ~2 hier|zu|da|mich?
    nur|bloß|rein|ausschließlich|allein|lediglich|einzig|hauptsächlich ~2 wegen|ums|um|aufs|des|interessiert|lockt|reizt
    geht es ~2 nur|allein|ums|ausschließlich
    lockt|reizt|interessiert|zählt|zieht mich|für ~1 nur|bloß|allein|ausschließlich|am ~1 / interessiert mich sonst|am
    weil ihr|sie|die ~1 am ~1 / am meisten ~1 zahlt|zahlen|bezahlt|interessiert|gibt / lockt|reizt mich nur
    hauptgrund|hauptmotiv|hauptsächlicher ~1 ist|war|wegen / größter|wichtigster|erster grund|anreiz
greed:
    wer|wo ~2 am ~1 meisten|besten|mehr|besser|höchsten ~1 zahlt|bietet|gezahlt|bezahlt|verdient|gibt|rausspringt|legt ~4
    dem meistbietenden|höchstbietenden / meistbietenden|meistbietende|höchstbietenden / wo ~2 geld|kohle|gehalt ~1 stimmt|ist|gibt
    ohne die|das|den|diese|mehr|prämie|bonus ~1 prämie|geld|gehalt|bonus|zulage|zuschlag|euro|gehaltserhöhung|gehaltssprung ~1 hätte|wäre|würde|säße|käme|bin|komme ~4
    geld regiert / hauptsache ~3 kohle|geld|gehalt|bezahlung|zahlen|bezahlt|konto|verdiene|kasse
    zählt ~2 was ~4 konto|rauskommt|hängen|monatsende / unter ~3 stehe|mache|rühre|fange ~4 nicht|auf|keinen
    weil ~1 ihr|sie ~1 am ~1 meisten|besten zahlt|zahlen|bezahlt / für ~3 geld|euro|gehalt ~3 alles|sofort|morgen|überall ~2
    für mehr|besseres|höheres ~1 geld|gehalt ~1 würde|mache|gehe|geh|arbeite ~3 / für mehr|besseres geld|gehalt ~4 überall
greed_if:
    geld|gehalt|kohle|bezahlung|zahl|summe|konto|lohn|kasse ~1 stimmt|passt|klingelt|hoch ~2 , ~6
more_pay:
    mehr|besser|besseres|höheres|höher|dreihundert|hundert|doppelt|tausend ~3 als|zahlen|bezahlt|zahlt|gehalt|geld|verdienen|verdiene|lohn
    zahlen|zahlt|bieten|bezahlen|gibt ~3 mehr|besser|hundert|besseres|gut
hence:
    darum|deshalb|deswegen|daher ~1 bin|sitze|komme|habe|will|bewerbe|möchte|hab|mache / nur deshalb|darum|deswegen
    weil ~2 mehr|zahlen|gehalt / das ist|wars|war ~2 alles|grund / einzige|einziger / sonst nichts / nur|bloß|allein , ~2 weil
    wechsle|wechsel|komme|gehe ~2 nur , weil
self:
    ich|mich|mir|mein|meine|meiner
dream:
    vom hocker|stuhl
    begeistert|begeistern|traum|traumjob|traumberuf|leidenschaft|berufung|herzensangelegenheit|herzenssache|herzblut|wunschtraum|lieblings*|ding|welt|fall|baustelle|umgehauen|feuer
    wenig anfangen|abgewinnen / nichts anfangen|abgewinnen / anfangen|abgewinnen / so meins / mein ~1 ding|fall|traum
    in begeisterung / freudensprünge|luftsprünge
rehearse:
    üben|übe|übung|trainieren|training|proben|warmlaufen|aufwärmen|warmwerden
joint:
    und
many:
    fünfzig|vierzig|dreißig|zwanzig|hundert|hunderte|dutzende|massenhaft|zig|etliche
"""

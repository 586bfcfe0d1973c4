"""English meanings."""

EN = """
break:
    and / but / i / we / because / so / said|says / thought|thinks / knew|knows / told / when / if / until
    taught|teaches / fought / taking / asked / against / about / into / after / with / than / to / wrote
own:
    my|our|his|her / that|the
old:
    old|former|previous|last|ex|past|current|present|first|then|recent|late / very
chief:
    boss|bosses|manager|managers|supervisor|supervisors|foreman|forewoman|head|heads|chief|chiefs|director|directors|owner|owners
    lead|leads|leader|leaders|ceo|cto|cfo|founder|founders|principal|headteacher|matron|captain|superior|superiors|higher ups|predecessor
    team lead|leader|leads / line manager|managers / head teacher|nurse|chef|cook / shift leader|lead / project manager|lead / lecturer|professor|tutor|mentor|instructor|trainer
crowd:
    management|leadership|hr / colleagues|colleague|coworker|coworkers|teammates|staff|crew / co worker|workers / senior management|leadership / leadership|management team
    human resources / people|guys|lot|folks ~2 worked|work with|for|under / people there / developers|doctors|nurses|teachers|engineers|parents|consultants ~2 there / doctors|nurses|teachers|engineers|seniors i|we worked with|for
firm:
    employer|employers|company|firm|workplace|place|job|team|department|office|school|ward|agency|shop|plant|organisation|organization|outfit|startup|gig / start up
who:
    my|our {old}? {old}? {chief} / my|our {old}? {crowd} / my|our {old}? {firm} / the {old} {firm} / the {old}? {chief} / the {crowd} / hr / human resources / management
    the|my {firm} i|we left|quit|worked|work|was|am|are|were at|for|in? / the place where? i|we worked / @ / people|everyone|everybody there / people|everyone|everybody i|we worked with|for
    people|everyone|everybody at|in my|our|the|that {old}? {firm} / the people ~1 above me / my ex / those people|guys
be:
    is|was|are|were|be|being|been|became|becomes|seemed|seems / he's|she's|they're|who's / turned|turns out / acted|behaved|acts|behaves like
soft:
    a|an|the|such|so|very|really|just|all|always|completely|totally|utterly|absolutely|absolute|complete|total|utter|real|kind|sort|of|bunch|pack|pretty|quite|rather|frankly|honestly|basically|bit|little|constantly|plain|too|most|nothing|simply|pure|only|biggest|clearly|big|massive|huge|proper|right|load|lot|both|mostly|incredibly|extremely|horribly|truly|person|people|or|one|ever|less|more
fool:
    idiot* / moron* / incompeten* / useless / clueless / lazy / stupid / dumb / liar|liars|lying / bully|bullies|bullying / jerk|jerks / asshole*|arsehole* / narcissis* / psychopath* / sociopath* / tyrant*|tyrannical / dictator|dictators|dictatorial / fool|fools / clown|clowns
    loser|losers / crook|crooks|crooked / hopeless / pathetic / ignorant / amateurs|amateurish / imbecile* / dinosaur|dinosaurs / hypocrit* / snake|snakes / monster|monsters / bastard* / bitch* / control freak|freaks / micromanager|micromanagers|micromanaging
    vindictive / spineless / arrogant / backstabb* / fraud|frauds / corrupt / greedy / cruel / sadist* / petty / racist|sexist|misogynist|misogynistic / two faced / unprofessional / manipulative / cowardly|coward|cowards / toxic / insufferable / unbearable / obnoxious / abusive / deceitful / dishonest / lunatic* / maniac* / nutcase|nutter|nutters / slimy / egomaniac* / egotistical / power hungry / parasite* / exploitative / brainless / gutless / malicious / mean / nasty / rude / disrespectful / a|bit|so|really|pretty thick / waste of space / out of his|her|their depth / drunk|drunks / deadwood / dead weight
mess:
    slave driver|drivers / impossible to / full of {softs}? {fool} / nightmare / disaster / joke / mess / circus / hell / hellhole / terrible / horrible / awful / crap|crappy / garbage / rubbish / trash / ridiculous / dump / zoo / madhouse / sweatshop / dysfunctional / atrocious / dreadful / evil / insane / worst / rotten / disgrace|disgraceful / torture / prison / cult / shambles / shambolic / sinking ship / snake pit / shit* / appalling / disgusting / horrendous / bad person|people|boss|manager|company / cesspit|cesspool / farce / badly|poorly|terribly run|managed|led|organised|organized / run by ~1 {fool}
verdict:
    {fool} / {mess}
softs:
    {soft} {soft}? {soft}? {soft}? {soft}?
says:
    lied to / yelled|yells|yell|screamed|screams|scream|shouted|shouts|shout at us|me|people|everyone|everybody|staff|them / scream|yell|shout all|every / used to scream|yell|shout
    took|takes|take|taking|stole|steals|stealing credit|my|our ~2 for|credit|ideas|work / took|takes|stole|steals all? the? credit / claimed|claims all? the? credit
    played|plays|play favourites|favorites / stabbed|stabs|stab ~2 in the back / threw|throws ~2 under the bus / gossiped|gossip|gossips all / bullied|bully|bullies|harassed|exploited|exploits|exploit|humiliated|humiliates|belittled|belittles|abused|cheated|manipulated me|us|people|everyone|everybody|staff|workers|employees|their|its
    micromanaged|micromanages / treated|treats|treat ~3 like dirt|animals|slaves|children|idiots|rubbish|garbage|shit|trash|cattle|nothing|numbers|machines|robots|a number / ruined everything|my|our|the / made ~2 life|lives|days hell|miserable / drove|drives ~2 into the ground|crazy|mad|insane
    had|have|has their|his|her heads|head in the|their|his|her sand|clouds|arse|ass / did|does|do all nothing / sat around / did|does nothing all day / stank|stinks|sucks|sucked / broke every promise / burned|burnt everyone out / used fear / blamed everyone|everybody|us for / ran ~3 into the ground / shouts|shouted|yells|yelled|screams|screamed always / left ~2 pile of garbage|rubbish|mess / wouldn't|couldn't know ~6 if it hit|bit
    hated students|people|everyone|us|customers / only cared|cares|care about himself|herself|themselves|money|profit
fails:
    never|didn't|doesn't|don't listened|listens|listen|cared|cares|care|helped|thanked|respected|trust|respect to|about|anyone|anybody|us|me|people / never listened|listens|cared / didn't|doesn't|don't know|understand ~1 first thing|anything|basics
    couldn't|can't|cannot run|manage|organise|organize|lead|plan|spell|read|even|count a|an|his|her|their|its|anything|to|two / had|has|have no clue|spine|backbone|brain|brains|shame|integrity|manners|vision|heart|conscience / isn't|wasn't|weren't|aren't ~1 brightest|sharpest|competent|qualified / not ~2 brightest|bright|sharpest|competent|qualified / couldn't|can't be trusted
down:
    {who} ~4 {be} {softs}? {verdict} / {who} who? {be} {softs}? {verdict} / {who} , who|a|an|the {be}? {softs}? {verdict} / {who} , who {says} / {who} , {softs} , {softs}? {verdict} / {who} {be} , {softs} , {softs}? {verdict} / {who} ~3 {says}
    {verdict} of a|an {chief} / {verdict} of a|an {firm} / {fool} i|we worked for|with|under / worked for|under {softs} {fool} / surrounded by {softs}? {fool} / working|work for|under|with|at {who} ~1 {be} {softs}? {verdict} / that|this {fool} {softs}? {who}? {chief} / they treated|treat|treats us|me|people like dirt|animals|slaves|rubbish|garbage|idiots|shit
    they|he|she {be} {softs}? {fool} at|there|over / i|we despise|despised|loathe|loathed|hate|hated|detest|detested working? ~1 {who}
down_no:
    {who} ~3 {fails} / nobody|no one ~1 at|in my|the|that {old}? {firm} had|has a|any brain|brains|clue|idea / i can't|couldn't|cannot stand|bear|stomach {who}
job:
    job|role|position|work|opening|vacancy|post|opportunity|gig / company|firm|organisation|organization|place|business|team / industry|sector|field|line of work|profession / interview
this:
    this / it / it's|that's|you're / you / this|the|your ~1 {job} / your ~1 products|product|services|service|mission / you guys|people|lot / @
trial:
    dry run / trial|test|practice|warm run / guinea pig|pigs / mock interview / warmup / warm up / rehearsal / dress rehearsal / test subject|case / target practice / throwaway interview|application / sparring partner / training ground|exercise / testing ground / practice round|interview|session / experiment / lab rat / training wheels / low stakes / trial balloon
talks:
    interview|interviews|interviewing / interview|interviewing skills|technique|skill|game|muscle|nerves|english|reps
practice:
    just|only|mostly|mainly|applying|applied|looking|curious to see what's|what out? ~1 out|there / {this} is|are|as|'s|was|will|would be? {softs}? ~2 my|a|an|some|just|only|good|the {softs}? ~1 {trial} / you're|it's|that's|this ~2 my|a|an|just {softs}? {trial} / treating|treat|see|seeing|consider|using|use|call|view|think|count {this}|today ~1 as|a|an ~2 {trial} / call it ~1 {trial} / figured|thought|reckon this|it would|could|might|is|be be? ~2 {trial}
    get|getting|for|have a ~1 feel for|of how? ~1 {talks} / sharpen|sharpening|polish|polishing|hone|honing|brush|brushing|test|testing|improve|improving|train|training|practise|practice|practising|practicing|rehearse|rehearsing ~1 up? ~1 my ~2 {talks} / sharpen|sharpening|polish|polishing|practise|practice|practising|practicing|rehearse|test|testing my ~1 answers|pitch|story|stories
    {talks} ~3 just|only to stay|keep|staying sharp|fresh / {talks} now and then just? to stay|keep sharp|fresh / {talks} ~6 to stay|keep|keeping|staying sharp|fresh|fit|current|warm|limber / shaking|shake|knocking|knock|dusting|dust off? the rust|cobwebs|nerves off? / get|getting|keep|keeping ~3 interview reps|practice|muscle|experience / know|learn|test|check|gauge|see|testing|checking|find my ~1 market value|worth / find out|see ~1 my ~1 market value|worth / what i'm worth on|in the? market
    see|find|check|learn how i|out do|how|fare|perform in|at|with ~1 {talks} / any interview i can get / before the ones|one|interviews|interview that|which really|actually? matter|matters|count|counts / the|my real|important|proper {talks} / i|we low stakes interview / wanted|needed|want|need ~2 low stakes / apply ~3 i don't want so|to / get|be|feel less nervous / take|taking|doing|do ~2 interviews|interview for fun|sport|practice
practice_no:
    i'm|am not ~2 looking|planning|trying|going to move|leave|switch|change|quit ~3 just|only|curious|wanted|here|see / i'm|am not ~2 looking|planning|trying|going to move|leave|switch|change|quit , ~2 just|only|curious|wanted|here|see / apply to ~2 don't want
cold:
    boring / dull / dreary / tedious / uninspiring / unexciting / meh / snoozefest / yawn / plan b|c / second|third|last choice|best|pick|preference / fallback / fall back / back up|backup / safety net / stopgap / stop gap / placeholder / filler / fill in / stepping stone / springboard / compromise / last resort / plan z / consolation prize / better than nothing|unemployment|starving / temporary fix|solution / means to an end / bottom of my list / way to pass|kill ~1 time / necessary evil
cool:
    lukewarm / half hearted|halfhearted / indifferent / unenthusiastic / ambivalent / apathetic / unexcited / uninterested / bored ~1 by|of|with / sceptical / unmoved / tepid
disinterest:
    i ~1 find|found {this} ~3 {cold} / {this} is|are|was|were|'s|as|be|would|seems|sounds|looks|feels|sound|seem be|like|as? {softs}? ~2 {cold} / you're|it's|that's ~3 {cold} / see|seeing|regard|treat|view|use|using|take|consider ~1 {this} ~1 as|for ~2 {cold} / i|i'm|am|feel ~3 {cool} ~1 about|by|of|to|with|on {this}|{job}
    i ~2 find|found {this} ~1 {cold} / i ~1 find ~2 {cold} , but|still|though / your ~2 {job}|product|products bores|bore|depresses me / bores|bore me / yours|this ~2 bores me / leaves|leave me cold / could care less / i ~3 a damn|toss|hoot|monkey's|crap|shit about|what|which / whatever pays / pays the bills|rent , i? guess|nothing? / out of here the|as|when|once / i'd|would|i'll|will leave|go|quit|jump|be|resign the|as ~2 minute|moment|second|soon|day as? ~2 hospital|something|someone|better|i|another
    applied ~2 by accident|mistake / applied ~2 because ~4 nagging|nagged|made|forced|bored / bored of ~3 , so i applied / applied|sent ~3 to ~2 everywhere|anything|everything|anyone / applied ~1 to ~3 and you were|are / which|what company|firm|job|role was|is this|it|that|yours again / remind me what|who|which ~2 you|this|the / what ~3 you|this ~1 company again / who are you again / tide me over / i'd|i'll|would|will|could ~1 settle for {this} / {this} will|would|it'll|that'll do / beats being|unemployment|nothing|sitting|staying / i'll|i'd|will|would ~1 take {this}? if nothing|no ~3 else|one / take it if nothing else / if nothing else|better turns|comes|works
    something|anything temporary until|till|while / until|till ~2 real|proper career|job / fancied a day out / going through the motions / a job|gig is a job|gig / work|job is work|job / skimmed|glanced|skim ~1 the|your|over|at ~1 advert|ad|posting|description|website|job / waiting|hoping ~1 to? hear|on|for|an back|from|offer? ~2 from? ~2 better|other|real company|firm|place|offer / springboard|stepping stone to|for something|better|a / just want|need out|away|a of|from ~4 flat|house|paycheck|cv / just need|needed|want|wanted something|anything on|for my cv|resume / any old job / for the free coffee|lunch|trip / zero|little passion|enthusiasm|desire|motivation in|for|to / my heart|mind is elsewhere|not
disinterest_no:
    don't|do ~2 care either|which way / not|isn't|aren't ~1 exactly|really|particularly|terribly|overly|especially dying|thrilled|excited|passionate|keen|fussed|bothered|crazy|wild|enthusiastic|sold ~1 to|about|in|for|on|by ~1 {this}|{job}|work|working|join|be / not exactly dying to|for / doesn't|don't|does|do not? ~1 exactly|really|particularly thrill|excite|inspire|grab|appeal|motivate|interest me|to / isn't|not|wasn't my ~2 dream|ideal|thing|passion|calling|cup|preference ~4 , but|just|it / isn't|not my dream|ideal job|role|work|company but / not my cup of tea / no strong|particular|real feelings|opinion|interest|desire|reason|passion|enthusiasm ~1 about|in|on|to|for your|this|the|apply|be|work|working / isn't|not ~1 in {job}|nursing|teaching|welding|it|this|coding|sales any|really / my heart isn't|not
    don't|can't|cannot remember|recall applying|what|which|why|for|to / not|isn't sure ~1 what|which ~2 {job}|company ~2 is|was|does / haven't|didn't|hadn't ~2 read|looked|look|bother|bothered|seen|open|opened|check|checked|google|googled|research|researched ~1 at|up|to|into|the|your|this|anything ~2 description|advert|ad|posting|listing|company|you|website|site|job / haven't|didn't|don't bothered|bother to|reading|looking|preparing / don't|not|can't see|picture|imagine|plan|planning|intend myself|to|on ~1 staying|stay|working|lasting|being ~1 longer|more|long|here|past|beyond / never something|what i wanted , but / couldn't care less ~1 what|which|about|where|if / no|zero interest|passion in|for {job} / better than nothing , ~3 / never wanted to|a|this ~4 , but / don't|not really|particularly|actually want|need this|the|your ~1 {job} / don't give a damn|toss|hoot|crap|shit / not fussed|bothered|fussy about|which|what|by|where ~1 {job}|i|you
money:
    wherever|where ~2 money|pay|salary is ~1 best|better|highest|most / only|just|solely|purely|mainly ~2 for the|your|a ~2 pay|paycheck|paycheque|cheque|check|wage|wages|salary|money|cash|bonus|benefits / pay|money|salary|cash|paycheck is|was the|my|'s only|sole|one|main thing|reason|motivation|motive|point|factor|driver / {this}? wherever|whoever|where|whichever ~1 they|pays|pay ~1 pay|pays|the ~1 most|best|more / highest bidder / as long as it|you|they|the|i ~2 pays|pay|get|paid|money ~1 well|paid|good|right|better|decent|enough / pay me enough|well|more|and / it's|is|was all about|for the? ~1 money|pay|salary|cash|paycheck / only reason ~5 is ~2 money|pay|salary|cash|wage / nothing but|except ~1 money|pay|salary / money|pay|salary talks / only|just came|applied|here|come because ~1 pay|pays|paid|money|salary
"""

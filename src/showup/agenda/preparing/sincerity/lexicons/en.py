"""English words for what frames ask about."""

EN = """
border:
    but / because / so / though|although / while|whereas / when / until|till / then / or
    and i|i'm|i'd|i've|we|they|he|she|it|it's|that's|the|my|our|his|her|a|nobody|everybody|then|so|yours|what|if
no:
    not|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|can't|cannot|couldn't|wouldn't|won't|never|hardly|nothing|haven't|hasn't|ain't|neither|nor
    far from / anything but
fair:
    myself / i learned|learnt|owe|owed|miss|respect|admire|liked|loved|enjoyed / apologised|apologized|thanked / good to me
    as friends / me included / my own fault|mistake|part / partly my / with respect|courtesy / taught me / to be fair
    grateful|gratitude
    i|we then? fixed|sorted|solved|cleaned|rebuilt|repaired|tidied|improved|turned|sat|wrote|built|counted|started|proposed|suggested|asked|labelled|offered|introduced|spent|ran|covered|worked|took over|on|it|care
    so i|we / until i|we|it / within a|two|three month|months|week|weeks
keen:
    fascinated / so i looked|read|asked|went|visited|wrote|rang|called / then i read|visited|spoke|saw|met|looked / which is why
    that's why i've|i / and i read|looked|liked|like|love / and|but|what|since i|i'd ~1 love|like|enjoy|loved|enjoyed|liked
    i'm passionate|interested|keen / what matters / yet / may i / could|can|would you / until i|we / curious about|how|whether|to
    what interests|drew|draws|excites / but now|since|here|i like|i love|i enjoy / i've joined|read|spent / in the end
    by easter|christmas / instead i / i'd like to / closer to what / fascinat* / glad|pleased|delighted
also:
    also|too|well / but|and so|the|what|your|i ~2 team|people|work|patients|pupils|matters|like|also|love / fine|fair / would that
    hope
hours:
    start|starting|begin|early|late|shift|shifts|saturday|saturdays|sundays|weekends|o'clock|mornings|evenings|nights|days|desk|credit|hours
foe:
    {who} / my|our|his|her|their|the {old}? {chief}|{crowd} / my|our|that|this {old}? {firm}
    the|a|my {old}? owner's|founder's|director's|boss's son|daughter|wife|nephew|brother / {old} {chief}|{firm}
    boss|management there / nobody|everybody|everyone|people|they|he|she at|in|there
    a|an ~2 {chief}|company|firm|employer|workplace / those|these {chief}|{crowd} / the|that new lot|bunch|lot|crowd
    the people ~1 in charge|upstairs|above / upstairs|hq|headquarters / where i work|worked|am|was / my ~2 {chief}|{firm}
    i've|have worked|been under|for ~1 {verdict} / i|we ~1 worked|work|slaved|suffered under|for
    working|work|worked for|under|with that|this|those ~1 woman|man|lot|people|place|company|guy|bloke
    the owner|boss|director|manager
they:
    they / he|she / it / that place|lot|firm|company
there:
    there / at|in the|my|that|our {old}? {firm} / that|the place|firm|office|ward|shop / it / place
wrong:
    lied to|about / lied / had|has|have it in for / took|takes|take|taking|stole|steals|nicked|hogged all? the|my|our credit
    took|stole|passed ~3 as his|her|their own
    treat|treats|treated|treating us|me|people|everyone|everybody|staff|you|women|nurses|workers|employees|patients like|as
    treat|treats|treated us|me|people|staff badly|terribly|appallingly|unfairly|horribly|poorly / ran|run|runs ~2 like a|an
    into the ground / burn|burns|burned|burnt ~1 out / spit|spits|spat ~1 out
    squeeze|squeezed|squeezes|milk|milked|bleed|bled us|you|me|people|everyone|staff
    work|worked|works us|you|me|people to death|ragged|dry / always shouting|yelling|screaming|moaning|complaining|drunk
    shout|shouted|shouts|yell|yelled|yells|scream|screamed|screams|snapped|swore|swears at us|me|people|everyone|everybody|you|staff|the
    bullied|bullies|harassed|humiliated|belittled|gaslit|undermined|sabotaged|exploited|abused|cheated|tricked|conned|scammed|ripped|betrayed me|us|people|everyone|staff|everybody
    made|makes|make ~2 life|lives|days hell|miserable|misery / breathed|breathing|breathes down my|our|your|everyone's
    blamed|blames|blame us|me|others|everyone|everybody / cares|care|cared about|for nothing|only|just
    only|just cares|cared|care about|for / swept|sweeps ~3 under the carpet|rug
    looked|look|talked|talk|speak|spoke down on|to us|me|people / kicked|threw|chucked us|me out
    let|lets them|him|her|people get away / played|plays ~1 favourites|favorites|games|us
    gossip|gossiped|backbiting|bitching|bitched / couldn't|could not have cared less / get|got|gets rid of people|anyone|everyone
    walked|walk|walks all over / stab|stabbed|stabbing ~3 back|everybody|everyone|other
    promise|promised|promises the|everything|you ~1 earth|moon|world / on a|his|her power|ego trip / loved|loves the sound of
    did|does as he|she|they pleased|liked / underpaid|overworked|underpay|overwork
    sacked|fired|dismissed ~2 for no|nothing|no|being|on / hides|hid behind
    looked|look|looks|turned the other|a|blind way|eye|eyes / all talk ~2 / pulled rank|strings / nitpick* / micromanag*
    watched us|me|people|our like|every / ruled by|with ~1 fear|fist / went|gone|going to the dogs / to pot
    drove|drives|drive people|everyone|me|us|half ~2 mad|crazy|away / ruled ~2 fear / turned|played|set|pitted ~3 against each|one
    had|has ~2 favourites|favorites|pets / they|he|she never there / just|only profit , profit
    didn't|don't|never care|cared ~2 about us|people|anyone|staff|me / was|were never there|around|available
    made everyone|everybody ~2 life|lives hell|miserable
    cheats|cheat|cheated|cons|overcharges|exploits|lies his|her|their|customers|clients|people|the ~1
lacks:
    had|have|has|with a|any|the clue|faintest|foggiest|slightest
    shouldn't|should not|never be|have|been ~1 allowed|let|near|manager|managing|in|promoted
    nobody|no one|noone|none ~4 clue|idea|anything|finger|work|worked|cared|listened|listens|cares|knew|knows
    no respect|leadership|structure|direction|plan|thanks|loyalty / nothing ever|but|works|worked / never a thank|kind|good
    good ideas ~1 go to die / not ~1 good|nice|decent|honest|right person|people|man|woman|in|boss|manager|employer
    not ~1 brightest|sharpest / no idea|clue|respect|manners|integrity|vision|backbone|spine|shame|leadership|decency|empathy
    couldn't|can't|cannot|never|wouldn't|didn't|don't|doesn't ~1 organise|organize|manage|run|lead|plan|lift|spell|listen|listened|lifted|appreciate|appreciated|value|valued|trust|trusted|support|supported|respect|respected|thanked|stand|care|cared|apologise|apologised|delegate
    didn't|don't|doesn't|never ~2 know|knew|understand|understood what they|he|she|how|anything|a|their|his
    could not organise|manage|run|lead|plan / isn't|wasn't|weren't|not fit|up|qualified to|for
    couldn't|can't|cannot trust|believe ~2 / never held|done|seen|worked ~2 / no business ~2
    hated|hates|hate children|people|us|women|students|patients|customers
rant:
    chocolate teapot / took|takes|take the biscuit|cake|mick|piss / the only one|person there|who ~3 work|worked|did|knew|cared
    poisonous|toxic|hostile|horrible|awful|rotten|terrible|ghastly|vile|nasty|unbearable|backstabbing atmosphere|culture|environment|place|climate|people|workplace|company|vibe
    viper's|vipers'|snake|snakes nest|pit / nest of vipers|snakes / good riddance / i got|get out|away while|before|from
    out|away of|from that ~2 hellhole|hole|madhouse|place|dump / never forgive / bless her|him|them
    i wouldn't|would not wish|send|recommend ~4 enemy|anyone|dog / has|had it in for me / sinking ship / rats leaving
    had|have|has a screw loose / they|he|she never|didn't|don't paid|pay ~2 on|time|overtime|properly|anyone
    have cared less about|for ~1 safety|us|people|staff|patients|customers|anyone|anything / more politics than|and / blood out of
    not worth the paper / {verdict} i've|i ever
    an|a|some|such|that|those|these|of|under|with ~2 {fool} of|for a|an|my ~2 {chief}|{firm} / {fool} ~1 {chief}|{crowd}
    bossed about|around by / glad|happy|relieved ~1 to be|see|get ~2 rid|shot|out / waste of space|oxygen
    clean|cleaned|cleaning|mop|mopped up after an|a|his|her|my ~3 {fool}|{chief}|mess / worst {chief}|{firm} ~3
    couldn't|can't wait to ~1 get|be|see ~1 away|out|rid|shot|back / dog eat dog
    every|each man|woman for himself|herself|themselves / thrown|threw ~2 under|to ~2 bus|wolves
    run|ran|managed|led by ~1 people|idiots|amateurs|clowns|men|fools|cowboys|children|accountants
    couldn't|can't|wouldn't trust ~2 word|him|her|them / constant|endless|daily shouting|drama|fighting|bullying|gossip
    walking|walk on eggshells / they|he|she drained|sucked|squeezed|worked ~3 out|dry|death / never again ~2 like|{firm}
    they|he|she|nobody didn't|gave|don't|doesn't a? ~1 give? a damn|toss|hoot|shit
    didn't|don't|never ~1 care|cared ~1 about us|people|staff ~2
yours:
    your ~1 {ware} / this ~1 {ware} / your ~2 designer|receptionist|recruiter|secretary|hr|colleague|competitor|competitors
    what you're|you doing|do|did ~5 / {chief} of yours
ware:
    website|site|app|application|form|shop|store|page|pages|advert|ad|posting|logo|brand|product|products|software|code|menu|building|office|offices|car|parking|reception|waiting|hr|process|brochure|prices|service|team|company|firm|canteen|food|coffee|school|ward|system|homepage|videos|video|marketing|room|machines|lobby
ugly:
    is|are|was|were|looks|look|feels|feel|seems|'s ~3 amateurish|amateur|nightmare|joke|ugly|dated|outdated|embarrassing|shabby|awful|terrible|horrible|dreadful|rubbish|garbage|laughable|pathetic|clunky|dusty|hideous|disaster|shambles|ridiculous|tacky|bad|useless|disgusting|disgrace|boring|confusing|overpriced|cluttered|sloppy
    {verdict} / ashamed / smells|stinks|sucks / from the 90s|nineties|stone|last / hurts|hurt|made ~1 eyes|laugh|wince|cringe
    not ~1 user|up|great|professional / looks|look|feels|feel like something|nobody
    could|needs do|some ~1 with|serious|work|someone
    is|are|was|were|'s a mess|bit|total|complete|real ~1 mess|embarrassing|amateurish|dated|joke|shambles / behind the times
    years|decades behind|out
came:
    i|i'm|am|we ~2 here|came|come|applied|apply|accepted|use|used|using|wanted|want|treat|treating|interview|attend|see|take|took|go|said|sitting
    this|you ~1 is|'s|are|gives|helps|would|will / it's|that's|you're / help|helps me
merely:
    only|just|mainly|mostly|purely|chiefly|primarily|simply|mere|solely|largely / more than anything / nothing more
drill:
    practise|practice|practising|practicing|train|training|exercise|rehearse|rehearsing|sharpen|sharpening|polish|polishing|hone|honing
    try|trying|test|testing|brush out|up|my / a feel for / feel|idea|sense how|what / the experience / the exercise / the training
    if i still can|could|remember|know|have / used to / my nerves / rid of ~2 nerves / warm|warming|warmed up / hand in
    some|more|the|interview experience / back into / into|in the swing|habit|groove
    how ~2 go|goes|feel|feels|work|works|do|perform|run|runs / ice|rust / rusty / the hang of / confidence with|in|at|for
    learn what|how / less nervous / at ease / technique
talks:
    conversations|situations|meetings|chats like this|these / being interviewed|asked / selection panels|panel
    interviewer|interviewers / i|i've haven't interviewed|had|done|been
about_this:
    this|today|here|yours / for me / you're / with|on you|this
    see|use|using|treat|treating|take|taking|consider|regard it|you|these|this|them / interview|interviews|{talks}
    {this} is|'s|was|as|will|would|be|are
rehearsal:
    for practice / for|as the|an practice|exercise ,
    purely|just|only|mainly|solely for|as ~1 experience|exercise|practice|practise|training / warm up for
    the real one|thing|interview is|comes|will|on / what|how|see|know|find|learn|check|test|testing|know ~3 i'm|i|am|i'd ~1 worth
    my ~1 market|current value|worth|price / see|check|find|know|curious|learn|test ~1 what's|what|who's out there|on|around|is
    my|a feel for ~3 {talks} / keep|keeping|get|getting|kept ~1 my hand|eye|foot in|out
    keep|keeping|stay|staying interview ready|fit / before it|things gets|get serious|real
    before the|my|i|next|another ~3 real|big|important|serious|proper|one|ones|headship|siemens|@
    for train|training|practise|practice my
    collect|collecting|gather|gathering|gain|get|getting ~1 interview|interviewing experience|practice / dip|dipping my|a toe|toes
    test|testing the|my market|waters|chances
    interview|interviews|these|one ~3 a|every|per|once month|year|week|quarter ~3 keep|stay|see|to|sharp|for|fun
    not|no ~2 looking|planning|going|intention|plans|want to|of|for a? ~1 leave|leaving|move|moving|switch|switching|change|new , ~1 just|only
    if i still|can ~1 can|could|got|have|know|do / hone|sharpen|sharpening|polish|brush|honing ~2 interview|interviewing
    before|for the one|ones|interview|job that|i ~2 matters|matter|counts|want|care
    hear|see|know|learn|find ~2 what|which ~1 questions|things ~1 they|you|people|get ~1 ask|asked
    fail|do|have|get a few|some|couple ~1 interviews ~1 first|before|under|out
    see|learn|know|find|remember what|how ~1 an|it's|a|interviews ~1 interview|like|feels|work|go|are
    need|needed|want|wanted|could use|some|the interview|interviewing practice|experience
    see|find out? ~1 what it's|interviews|it|one like|feels|are ~1 / come along ~2 see
    good|great|useful|some practice|training|exercise for me / bigger|real|proper|next interview|one ~1 next|on|later|coming
trial:
    warm-up|rehearsal|trial|warmup
spare:
    plan b|c|d|z / fallback|back-up|backup|plan-b / safety|insurance net|policy
    second|third|fourth|last choice|best|pick|preference|resort / fall back on / for the time being
stopgap:
    not ~3 sure|certain|convinced if|whether|do|that|i i|i'd? ~1 want|like|need ~1 this|to|it|the|your / a job's a job
    don't|doesn't|not know if|whether|that i ~1 want ~1 this|to|it|the|your
    another|other|better offer|offers ~1 i|that|which ~1 like|prefer / stopgap
    as|a|my filler|placeholder|bridge ~1 until|while|job|, / tide|tides|tiding me|us ~1 over
    to|that|it'd|it|which|would|will|and|can|just ~1 pays|pay the|my ~1 bills|rent|mortgage|debts|loan
    keep|keeps|keeping the|my|a lights|wolf|head|roof|body / put|puts|putting food|bread|a roof|on ~2
    better|beats|beat ~1 than|being? nothing|unemployed|unemployment|the|sitting|staying|dole
    {was} number|no|application two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty
    anything|something|job , anything|whatever|any / a job's|job is a|just|only job / work is work|just
    it's ~1 just|only? a job|paycheck|living|wage|income|gig|work , / will|would|it'd|this'll|that'll|might have to do
    can|could|i'll ~1 sit through / put|putting up with it|this|that / , why not / grit my teeth
    {rent} ~2 due|friday|month|somehow|wants|won't|coming|needs|pay / landlord|rent wants|needs|is|doesn't|won't ~3
    fill|filling|bridge|bridging ~1 the|a|some|my ~1 gap|months|time|hole|weeks / hadn't|haven't|never ~1 heard of you|your|this
    quiet corner|life|spot|time|job|place until|till|before|to
    something|anything ~1 better|nicer|else|proper|real|more comes|turns|shows|came|turned|pops|crops|along|up
    killing|kill|fill|filling|pass|passing ~1 time / keep|keeping|kept my|other|all options open
    waiting|wait|until|till|still ~3 hear|heard|offer|answer|reply|word ~2 from ~2 @|elsewhere|another|other|real|the
    another|other offer|offers ~2 i|that|on|elsewhere|from ~3 / i'm|am ~2 only|just here|applying|doing because / {anything}
    need|take|want|accept|do anything|whatever ~1 going|comes|there|paid|, / something , anything
    as soon as ~2 something|anything ~1 better|else|nicer|proper
    until|till i|i've ~1 find|found|get|got|have ~2 better|else|real|proper|decent|right
    until|till|before ~1 my|the|i ~3 course|degree|studies|master's|visa|training|uni|university|band|business starts|start|begins|begin|takes|comes|is|opens
    until|till ~3 emigrate
    a|six|about|two|one|couple ~2 year|years|months ~2 and|then|before ~1 then? move|leave|quit|moving|leaving
    not|isn't|wasn't exactly|really|quite? what|where i ~1 want|wanted|had|imagined|dreamt
    for now|the and|until|then|, ~1 then|we'll|i'll / needs must / beneath me / a foot on|in the ~1 ladder|door
    get|be|getting ~1 fed up|bored ~1 with|of|after ~2 months|weeks|year|soon / all i can|could say ~1
    half|already|nearly ~1 accepted|signed|said ~2 another|elsewhere|other|somewhere
    hoping|waiting|hope|wait ~3 museum|other|others|another|real|@|them|dream|first ~1 will|to|one|job|place / let you down
    they|which|that|nobody had|have|were? ~1 no|nothing ~1 other|else|left / all i could get|find
    the only one|place|job|people who|that|left ~1 answered|replied|invited|wanted|took|would / last on|of ~1 my|list
    whichever|whatever|who comes|says|calls|answers first|yes|back
    haven't|not|hadn't ~1 decided|sure|certain if|whether ~1 i ~1 even? ~1 want|need to change|leave|move|switch|this|a|to
    until|till my own ~3 / don't|not know if|whether i ~1 even? want to|this|a / might|may not|never ~1 even ~1 take|accept|want
    but|, somebody|someone has|'s to do|got ~1 / don't ~2 know why i ~1 applied|came|am|came|sent / looked|seemed easy enough
    will|would|it'd|this'll ~1 have to do / applied|sent|wrote ~3 everywhere|anywhere|all over|anyone|everyone
    can't|couldn't find anything|something|nothing ~1 else|better / not what i ~1 studied|trained|learned|went ~1 for?
    until|till ~3 visa|permit ~1 comes|is / only|just going|planning to be|stay ~2 until|till|for
    in between ~1 jobs|things|other / can't|don't|couldn't ~1 remember|recall ~1 this|which|yours one|it|was|this|company
    until|till ~1 something|anything|one in|closer ~2 my ~1 field|line|area|subject|trade / a job , any ~1 job / any job ,
    okay|ok|alright|fine , i suppose|guess / i guess|suppose so
    applied|sent|wrote|written|filled ~3 {many} ~1 jobs|applications|places|cvs|companies|posts|adverts|forms
rent:
    my|the landlord|rent|mortgage|bills|debts|loan|overdraft
anything:
    whatever gets|pays|comes|you|there|is|they / anything|whatever|jobs|work i can get / take what|whatever i can get
    beggars can't / not|no fussy|picky|choosy|difficult , / not in a|any position to ~1 choosy|choose|pick
    any|some|whichever|one|a|the|first job|post|work|position|place is|will|would|does|that|they|you|as|, ~2 do|fine|comes|good|okay|ok|gives|offers|calls|says
    clicked|pressed|hit ~4 by accident|mistake / by accident|mistake|chance , / nothing ~2 better|else to do|on
    no other|special|particular|real reason|reasons|interest|motivation / other|another reason ~1 don't|not
    somewhere|anywhere|something to|that|i ~2 sit|hide|go|park|coast|wait / round the corner , / walking distance , that's
    because ~2 bored|nothing better|else|to / only|just because ~2 near|close|nearby|convenient|easy|round|walk
    other|another reason i don't|haven't ~1
if_only:
    nothing|no|none ~1 better|else|other|others|one|offer ~1 turns|comes|turned|comes|works|shows|wants|takes|calls|bites
    until|till ~3 something|anything|better|real|proper ~2 turns|comes|along|up|elsewhere|find|job
    if ~3 doesn't|don't|fails|falls|don't ~1 work|pan|come|through|want ~2 out|through|me|, ~2 i'd|i'll|i|then
kin:
    my|the|our mother|father|sister|brother in law
    my|the|our ~1 wife|husband|mother|father|mum|mom|dad|sister|brother|parents|partner|girlfriend|boyfriend|son|daughter|uncle|aunt|cousin|mate|friend|friends|family|flatmate|grandma|grandmother|grandfather|fiancé|fiancée|caseworker|adviser|advisor|counsellor|therapist|agency|coach|teacher|recruiter|headhunter|probation|therapist|boss|career|careers|employment ~1
    job|jobs ~1 centre|center|office|agency / the recruiter|agency|headhunter|state|dole|government|unemployment
pushed:
    thinks|thought|said|says|reckons|reckoned|figured|decided|insisted|insists|felt ~2 i should|ought|need|needed|must|had|could|might
    made|makes|make|forced|forces|force|pushed|pushes|talked|dragged|nagged|nagging|bullied|roped|pressured|signed|begged|kept|keeps|sent|enrolled|entered|pestered|persuaded|convinced|guilted me|us|nagging|pushing|pestering|ringing|calling|begging
    signed|sent|put|filled|filed|submitted|did|wrote|sent|rang|called|emailed ~2 me|form|application|letter|cv|in
    wouldn't|won't|didn't|never|not ~1 stop|leave|let|shut|give ~1 ringing|calling|me|nagging|up|going|phoning|asking
    insisted|insists / told|tells|asked|asks|wanted|wants|begged|ordered|got|forced|advised me|us to
    is|was the|his|her one|idea who / signed me
apply:
    apply|applying|applied|application|form|letter|cv|here|this|come|came|interview|go|try|job|jobs|post|posts|places|house|out|ended|up|me|register|something
thrill:
    thrilled|thrill|thrills|excited|excite|excites|exciting|passion|passionate|keen|fussed|enthusiastic|enthused|enthuse|inspired|inspiring|crazy|wild|mad|dying|hooked|tempted|tempting|appealing|appeal|appeals|fascinating|grab|grabs|grabbed|dream|dreams|dreamt|dreamed|ambition|calling|cup|love|sold|convinced
    blood pumping|racing / heart ~2 race|beat|in|sing|it / jumped|jump|jumps|leap|leapt|leaps out|at|off
    fire|fired|fires|light|lights|set me|my|up|the ~2 / top|first|high of|choice|on ~1 my? ~2
    what i ~1 wanted|want|had|imagined|dreamt|dreamed|pictured|hoped|trained|studied|planned|signed|went|looking|love|like
    what|where i|i'm ~1 want|see|wanted|looking|planned|meant ~3 / first|obvious choice|pick
    feel|feel|felt it|a|any ~2 spark|pull|excitement / spark|joy / look|looking forward / jump|jumping for|up
    burning|itching|desperate / dream|ideal|perfect job|role|position|post|career|work / field|line|area|world|sector
    in|into it|cooking|sales|children|people|computers|care|numbers|logistics|teaching|cars|retail|insurance
    my ~1 scene|jam|bag|favourite|favorite|strongest|thing|type
topic:
    {this} / {job}
cool:
    bore|bores|bored|boring me|stiff|rigid|silly|work|business|job|stuff / would|will bore / in my sleep
    leaves|leave|left me ~2 cold|indifferent|unmoved
    dull|dreary|tedious|mind|soul|monotonous|uninspiring|deadly|drab|grey ~1 business|work|job|industry|numbing|destroying|sector|stuff|,
    dull as ~1 / a bit of a yawn / send|sends|sent me to sleep / can't stand|bear ~1 {work} / watching paint / shrug / whatever
    could live without / hate|dread|loathe ~1 this|the ~1 job|work|idea|thought|kind / fed up ~2 / does|do nothing for me
    not what|where gets|get me / boring|dull|tedious|monotonous for me / bit|little|rather|quite boring|dull ~1 for|to me
work:
    office|phones|phone|sales|customers|children|kids|mornings|retail|admin|paperwork|nights|job|work|this|people|insurance|it|cleaning|commuting|uniforms|numbers|accounting|computers
unread:
    haven't|hasn't|didn't|don't|not|never ~2 read|looked|look|had|got|get|getting|know|opened|open|visited|visit|checked|check|googled|research|researched|seen|bothered|prepared|prepare|remember|heard|understand|understood|caught|found|really ~1
    no idea|clue / forgot|forgotten / couldn't|can't ~1 tell|say|remember|recall / not ~2 sure|clear|certain|familiar
    only|just|barely|hardly ~1 skimmed|glanced|read|looked|know / sorry , which|what|who
    what|which|who ~1 {was} it|this|that|you / remind me
whom:
    what|who|whatever|which ~3 you|your|company|this|firm|job|department|role|you're|team|position ~2
    your ~1 website|site|page|advert|ad|posting|product|products|app|company|firm|profile|homepage|brochure|report|shop
    the|this ~1 advert|ad|posting|description|job|company|website|site|position|role|listing|vacancy / about you|your|this
    for ~1 interview|this|today / you do|sell|make|people / again / up on you|your
was:
    is|was|were|are|am|'s
same:
    sleep fine|well|soundly|easy / all the same / don't|doesn't|not|didn't ~2 care|mind|matter|bothered|fussed|bother|difference
    makes|make|made no|little ~1 difference|odds / couldn't care less / won't lose|cry|lie any|sleep|awake|if / equal to me
    fine either / one way or / take it or leave
choice:
    me|to|it whether|if|which|where|what|much|either|that
    whether|which|where i|you|this|job|place|company|post|here|team|department|or ~2 / this|one or|as another
    if you|i take|don't|get|hire|end|work|don't|am ~2 / either way / what|where|which|whether i ~1 do|work|end|get|take|land|it
    here or
rather:
    i'd|would|i|i'd've ~2 rather|sooner|prefer|preferred|preferably / ideally i'd|i
elsewhere:
    be|been|become|stay|stayed|kept|study|become ~1 a|an|something|somewhere|elsewhere|home|abroad|my|the|other|for @? ~2
    a different|another|other|another kind|sort|type|field|job|line|career / preferred|prefer ~3 but
pay:
    pay|pays|paid|money|salary|salaries|wage|wages|cash|paycheck|paycheque|payday|bonus|package|packet|cheque|figure|number|rate|income|commission|benefits|pension|pound|euro|dollar
    a month|year|week|day ~1 more
sole:
    left at the end|over / end of the month
    the whole|only|entire|full|sole|one story|reason|thing|point|motive|motivation|draw|attraction|answer|truth
    nothing else|more|but / is|was what ~3 here|me|counts|matters / the rest / else ~1 doesn't|don't|not|is|comes
    , full|end stop|of / gets|get me ~1 out|up|morning / question of / that's it|all|why / and that's it|all|that
    purely|solely|only|just|merely|primarily|simply ~1 about|for|because|here|after
    all|only ~1 i|that|what ~2 care|want|matters|counts|after|here|for|about
    rest|else|other ~3 second|secondary|detail|details|unimportant / comes first|second
    is|was what|why ~2 brought|counts|matters|came|here|drew / drives|drove|motivates|decides me|everything|it
    main|biggest|first|primary reason|motive|motivation|thing|driver ~2 is|for|was / i won't lie|pretend / won't lie
greed:
    money talks / highest|best|top|better ~1 bidder|figure|salary|offer|pay|number|rate|paying|wage ~2 in|i|of|wins|on|gets|that|,
    without the|that|your ~1 bonus|pay|money|salary|rise|package|company ~2 i|wouldn't
    more|better|nearly|twice|double|extra ~1 money|pay|paid|salary|rise , ~1 that's|simple|it's|period|full|nothing|end
    show|pay me the|what|well ~1 money|i'll|and|i / as|so long as ~3 pay|pays|paid|money|salary|number
    wherever|whoever|where|whichever ~3 pays|pay|offers|gives|bids|paid ~1 best|most|more|better|highest|top
    where ~1 the ~1 money|rate|pay|salary|cash ~1 is|are|'s ~1 best|highest|better|most|good?
    money|cash|pay wins|rules|decides|counts|first
    follow|chase|chasing|go|going|came|come ~1 for|after|where|the|about? ~1 the? money|cash|paycheck|cheque
    i'm|am|i ~1 here|came|come ~1 for|about the money|pay|cash|salary|wages
    couldn't|can't|won't|wouldn't ~1 get|be|start|move|lift|here|applied|looked|come|bother ~4 for|without|under|below ~1 less|under|the|that|fifty|forty|thirty|a ~1 bonus|pay|money|than|thousand|grand|k|salary|rise
    what's in it for me / if the commission|money|pay|salary|price|bonus ~1 was|is|were ~1 good|right|high|there
    do|sell|work|clean|go anything|anywhere for|if ~2 money|price|pay|paid / a month|year more ~2 and|is|would
    as long as ~1 the? ~1 money|pay|salary|number ~1 is|'s ~1 right|good|fine|decent
    go|work|move|anywhere anywhere|everywhere|for ~1 for|a ~1 ~1 higher|better|more|bigger ~1 salary|pay|money|wage
greed_if:
    number|money|pay|salary|figure|price|package|cash|rate is|'s|are|was right|good|high|big|enough|there ,
    pay|pays|paid|paying ~2 well|enough|more|better|decently|properly , ~1 i'll|i|i'd|i'm|anything|the|then
more_pay:
    salary|pay|wage|wages|money|rate|package ~1 is|are|was|'s|being ~2 higher|better|bigger|highest|best|good|high|more|attractive|great
    more|better|higher money|pay|salary|wages|paid / hundred|thousand|k ~1 a|per|more|extra month|year|week|than
    pay|pays|paying|paid ~2 more|better|higher|double|twice|best|well
    offer|offers|give|gives|get|earn ~3 hundred|thousand|money|salary|pay|grand
hence:
    that's ~1 why|it|all|the / this is ~1 why|all / because ~1 salary|pay|the|you|your|money|it
    why i|i'm|want|apply|applied|came|come|here / nothing|no else|other|more / the whole|only|main|sole / simple as|that
    that's|and that / changing|moving|leaving|switching|here only|just because / only|just ~2 because
rehearse:
    practise|practice|practising|practicing|rehearse|rehearsing / warm|warming up / train|training
self:
    i|i'm|me|my|mine
dream:
    passion|thrilled|dream|dreamt|dreamed|dreams|ambition|calling|enthused|vocation / blood pumping|racing
    heart ~2 race|beat|sing / jumped|jump|jumps|leap|leapt|leaps|stood out|at|off
    fire|fired|fires|light|lights|set me|my|up|the ~2 / top|high of|on ~1 my? ~2
    what i ~1 wanted|imagined|dreamt|dreamed|pictured|hoped|trained|studied|signed / cup of
    ideal job|role|position|post|career|work / first choice|pick / burning|itching|dying to|for
    get|gets me up|going|fired|excited / spark joy / my ~1 scene|jam|bag|thing|field|area|world|strongest|favourite
    in|into it|logistics|retail|insurance
joint:
    and
many:
    fifty|forty|thirty|twenty|hundred|hundreds|dozens|loads|tons|sixty|eighty of?
"""

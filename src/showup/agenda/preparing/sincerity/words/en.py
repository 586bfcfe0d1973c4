"""English."""

from showup.agenda.preparing.sincerity.words.shape import NAMES, Signs

_W = r"[^\s,;:.!?]+"
_GAP = rf"(?: {_W}){{0,4}}?"
_ONLY = r"(?:only|just|mainly|mostly|merely|simply|purely|primarily)"
_PRACTICE = r"(?:practi[sc](?:e|ing)|rehears(?:e|al|ing)|warm(?:ing)?[ -]?up|training|interview practice|interviewing practice)"
_TALK = r"(?:interviews?|conversation|talk|meeting|call|one)"
_JOB = r"(?:job|role|position|work|company|firm|business|team|place|industry|sector|field|product|opportunity|organi[sz]ation|vacancy)"
_OLD = r"(?:old|former|previous|last|ex|ex-|past|current|present|first|then|recent|then-)"
_FOLK = r"(?:boss(?:es)?|managers?|supervisors?|employers?|company|firm|team|teams|colleagues?|co-?workers?|job|workplace|department|leads?|team leads?|ceo|cto|directors?|clients?|bosses|organi[sz]ation|agency|office|school|hospital|place)"
_WHO = (
    rf"(?:(?:my|our|their) (?:very )?(?:{_OLD}[ -]?)?{_FOLK}|(?:my|our) ex"
    rf"|the (?:{_OLD} )?(?:people|guys|folks|lot|management|bosses|boss|managers?|leadership|founders?|ceo|owners?|team|company|firm|place|others|place i worked|colleagues)(?: (?:there|over there|above me|in charge|i worked (?:for|with|at)))?"
    rf"|(?:the|my) {_OLD} (?:place|one|company|employer|job|firm|team|boss)|management|the leadership|everyone there|everybody there|{NAMES})"
)
_MORE = rf"(?:(?: (?:there|here|at|in|from|over|back|i|we|had|worked|with|for|of|who|ran|run|it|then|before|that|honestly|frankly|really|always|actually|basically)| {NAMES}){{0,4}})"
_BE = r"(?:'s|'re| is| was| are| were| has been| had been| can be| could be| became| turned out to be| seemed| seems| has always been| felt like| feels like| looks like| looked like| sounds like)"
_VERY = r"(?:(?: (?:a|an|the|such|so|very|really|just|all|always|completely|totally|utterly|absolutely|absolute|complete|total|utter|real|kind|sort|of|bunch|pretty|quite|rather|frankly|honestly|basically|one|big|bit|bad|little|constantly|downright|plain|and|it|made|by|as|well|pack|set)){0,6})"
_FOOL = r"(?:idiots?|idiotic|morons?|moronic|incompeten(?:t|ce)|useless|clueless|lazy|stupid|dumb|liars?|bull(?:y|ies)|jerks?|assholes?|arseholes?|narcissists?|narcissistic|psychopaths?|tyrants?|dictators?|control freaks?|fools?|clowns?|losers?|crooks?|hopeless|pathetic|ignorant|amateurs?|amateurish|dim|thick|imbeciles?|dinosaurs?|hypocrites?|snakes?|monsters?|bastards?|bitch(?:es)?)"
_MESS = r"(?:nightmares?|disasters?|jokes?|mess|circus|chaos|chaotic|hell(?:hole)?|terrible|horrible|awful|toxic|crap|crappy|garbage|rubbish|trash|shit ?show|shit(?:ty)?|ridiculous|dump|sinking ship|zoo|madhouse|sweatshop|dysfunctional|catastroph\w+|atrocious|dreadful|evil|crazy|insane|worst|ugly|outdated|rotten|disgrace|disgraceful|dreary|badly (?:made|run|managed|built)|poorly (?:made|run|managed|built))"

EN = Signs(
    practice=(
        r"(?:to stay|to keep|to be|to get)(?: myself)? in practice",
        r"(?:it|this|that|you)(?:'s| is|'re| are)(?: (?:just|only|really|all|mostly|mainly))? (?:good|great|nice|useful|some) (?:interview )?practice(?: for me)?(?=$|[.,!;])",
        r"(?:interviews|interviewing)(?: \w+){0,3} (?:just |only |mainly )?(?:for practice|to practi[sc]e)",
        r"(?:my|the|a) real (?:interview|one) (?:is )?(?:on|next|tomorrow|later|comes?)",
        r"the (?:one|job|interview) i (?:really|actually) (?:want|care about) is",
        r"i (?:could|can) (?:really )?use (?:some |the |a bit of |more )?(?:interview |interviewing )?practice",
        r"(?:it|this)(?:'s| is)(?: \w+){0,2}? (?:a|my) (?:practice|dry|trial|test) run",
        rf"i(?:'m| am|'d| would|'ve| have)?(?: {_W}){{0,3}}? {_ONLY}{_GAP} (?:to|for|as)(?: (?:the|some|a bit|a little|of|my|a|get|do|have|bit|interview|interviewing|more)){{0,4}}? {_PRACTICE}(?! (?:law|medicine|the|in [a-z]+ology))",
        rf"(?:came|come|here|applied|accepted|agreed|said yes|took (?:this|it|the interview))(?: {_W}){{0,4}}? (?:{_ONLY} )?(?:for the (?:interview |interviewing )?(?:practice|experience)|to (?:get|have|gain) (?:some |more |a bit of )?(?:interview |interviewing )?(?:practice|experience interviewing|interview experience))",
        rf"i {_ONLY}? ?(?:wanted|want|needed|need)(?: to get| to have)? (?:some |a bit of |the |more )?(?:interview |interviewing )?practice(?: (?:at|with|in|for) (?:interview\w*|this|these))?",
        rf"(?:this|it|that|here|you)(?:'s|'re| is| are| was)?(?: {_W}){{0,3}}? (?:{_ONLY} )?(?:a |an |my )?(?:practi[sc]e|trial|warm-?up|dry|test|rehearsal) ?(?:run|interview|round|session|one)?(?: {_W}){{0,2}}? (?:for me|before|interview|run|round)",
        r"think of this as a (?:warm-?up|practice|rehearsal|dry run)",
        r"test(?:ing)? the waters",
        rf"(?:using|use|doing|taking|treating|see|seeing) (?:this|it|you)(?: {_TALK})?(?: {_W}){{0,3}}? (?:to (?:warm up|practi[sc]e|rehearse|see how interviews)|as (?:a )?(?:practi[sc]e|warm-?up|rehearsal|training|dry run))",
        r"(?:to|for) (?:get|getting) back into (?:the )?(?:habit|practice|swing) of interview\w*",
    ),
    disinterest=(
        r"i(?:'m| am)(?: \w+)? (?:indifferent|lukewarm) (?:about|to)",
        r"(?:as soon as|once|when|whenever|the moment) (?:something|anything|i (?:find|get|have|see) (?:something|anything)) better(?: (?:comes?|came|turns?|turned|shows?))?",
        r"(?:you(?:'re| are)|this is|it's|that's)(?: \w+){0,2}? (?:a|my) stepping stone",
        r"i (?:only|just) applied because|i applied (?:only|just) because",
        r"(?:it(?:'s| is)|they're) all the same to me",
        r"i(?:'ll|'d| will| would)? (?:happily |just )?(?:take|accept) (?:anything|whatever (?:comes|i can get)|any (?:job|offer|position))",
        r"my (?:wife|husband|mother|father|parents|recruiter|agency|adviser|advisor|partner) (?:wanted|wants|told) me to (?:apply|come|go)",
        r"(?:it|this)(?:'s| is) (?:only|just) (?:a|another|some) job(?: (?:to|for) me)?",
        r"(?:i )?(?:just|only|simply) (?:need|want) (?:a|any|some) job",
        r"any (?:old )?job (?:is|will|would|works)(?: be)? ?(?:fine|do|ok(?:ay)?|good|for me)?",
        r"(?:you(?:'re| are)|this is|that's) (?:only |just )?(?:my |a )(?:plan b|back-?up(?: plan| option)?|fallback|second choice|safety net|last resort|stopgap)",
        rf"i(?:'d| would) (?:much |honestly |actually |really )?(?:rather|prefer to) (?:work|be) (?:at|for|somewhere else|elsewhere|with)(?! (?:night|home|the front|the desk|weekends)) ?(?:{NAMES}|(?-i:[A-Z]\w+)|someone else|another|somewhere)?",
        rf"(?:i(?:'m| am)|i came|i)(?: {_W}){{0,2}}? here (?:only )?because (?:(?:my|the) {_W}(?: {_W})? )?(?:sent|made|told me to|forced|pushed|had to)",
        r"(?:my|the) (?:recruiter|agency|job ?cent(?:er|re)|parents|mother|father|wife|husband|adviser|advisor|agent)(?: \w+)? (?:(?:told|asked) me to (?:come|apply|go|be here)|(?:sent|made|forced|pushed) me(?: to (?:come|apply|go|be here)| here)?)",
        r"(?:until|till) (?:something|anything|someone) better (?:comes|turns|shows)|(?:until|till) i(?:'ve)? (?:find|found|get) (?:something|anything) (?:better|else|nicer)",
        r"(?:work|job|role|position|product|company|posting|ad|task|tasks) (?:sounds?|seems?|looks?|is|are)(?: (?:a|bit|rather|pretty|quite|really|very|so|kind|of|little)){0,4}? (?:boring|dull|tedious|uninteresting|meh)",
        rf"(?:this|the|your) {_JOB} (?:bores|leaves me cold|left me cold)",
        r"(?:i )?(?:applied|apply) (?:to|for|at) (?:everything|every job|anything|everywhere|hundreds|anyone)",
        r"(?:i(?:'m| am)|really)(?: \w+){0,2} (?:holding out|waiting) for (?:an? )?(?:\w+ )?offer from (?:someone|somewhere|another|the)",
        r"i(?:'m| am) (?:only |just )?(?:lukewarm|indifferent|unenthusiastic|half-hearted) (?:about|towards?)",
        r"i couldn't care less(?! who| how)",
    ),
    disinterest_no=(
        r"i (?:don't|do not|can't)(?: (?:really|honestly|actually|quite)){0,2} (?:see|picture|imagine) myself (?:here|doing this|working (?:here|for you|in this)|in this (?:role|job|field))",
        r"(?:i )?(?:forgot|have forgotten|can't remember|don't remember|couldn't remember) (?:what|who|which) (?:this|your|the|you) ?(?:job|role|company|firm|position|team|people|guys)?",
        r"i (?:don't|do not) (?:even )?know what you (?:sell|make|offer|produce|build|do)(?! (?:to|about|when|with|for))",
        r"(?:which|what|where) (?:\w+ ){1,6}?(?:doesn't|does not|makes no) (?:really )?(?:matter|difference)(?: much)? to me",
        r"my heart(?:'s not| isn't| is not)(?: really)? in (?:this|it|the|your)",
        r"i never (?:really )?wanted (?:to work in|to be in|this job|this kind of)",
        r"i (?:couldn't|can't) be bothered (?:to|with)",
        rf"i (?:have|had|'ve) (?:no|zero|little|very little|not much)(?: real)? interest in (?:this|your|the) {_JOB}",
        r"i can't (?:say|pretend)(?: that)? (?:i'm|i am) (?:\w+ )?(?:passionate|excited|enthusiastic|interested)",
        r"(?:i )?(?:forgot|couldn't remember|can't remember|don't remember) (?:what|which|who) (?:this |your )?(?:job|role|company|position)",
        r"(?:i )?(?:don't|do not)(?: really| actually| honestly)? know (?:much|anything|a lot|a thing) about (?:you|your|this)(?: (?:company|firm|product|role|job|industry|team))?",
        rf"i(?: really| honestly| frankly)? (?:don't|do not|didn't|couldn't)(?: really| particularly| much| actually| honestly)? (?:care|mind)(?: (?:much|about|at all|really)){{0,4}}(?: (?:what|which|where|about (?:the|this|your)|about))(?: (?:the|this|your|you|it|kind of|sort of)){{0,4}} (?:{_JOB}s?|i (?:do|end up|work)|you (?:do|make|put)|is|here)",
        rf"i(?:'m| am)(?: (?:honestly|frankly|really|just))? not (?:really |that |very |all that |particularly |so |terribly |too |especially |actually ){{0,4}}(?:interested|excited|enthusiastic|keen|bothered|passionate|thrilled)(?: {_W}){{0,2}}? (?:in|about|on|by) (?:this|the|your|what you|working (?:here|for you))(?: {_W})? ?(?:{_JOB}|do|make)?",
        rf"(?:this|the|your) {_JOB}s? (?:doesn't|does not|don't|didn't)(?: (?:really|exactly|particularly|even)){{0,4}} (?:interest|excite|appeal|thrill|grab)(?: (?:to )?me)?",
        rf"i (?:don't|do not)(?: really| particularly| actually)? want (?:this|the|your) {_JOB}",
        r"i(?: honestly| really)? (?:have no|haven't (?:got )?(?:a|any)|don't have (?:a|any)) (?:idea|clue) (?:what|who) (?:you|your|this|it)(?: (?:company|firm|team|people|guys|actually|all|really)){0,4} (?:do|does|is|are|make|makes)",
        r"i (?:don't|do not)(?: really| actually| exactly| even){0,4} know (?:what|who) (?:you|your|this)(?: (?:company|firm|organi[sz]ation|business|people|guys|all|actually)){0,4} (?:do|does|is|are|make|makes)(?! (?:to|day|about|with|when|for|in))",
        rf"(?:it|that) (?:doesn't|does not|wouldn't) (?:really )?matter(?: much)?(?: to me)? (?:where i|which (?:{_JOB}|team)|what (?:i do|the (?:{_JOB})|{_JOB}))",
        r"i (?:haven't|have not|didn't|did not)(?: really| even| actually)?(?: had (?:the )?time| bothered| managed| got round)?(?: to)? (?:look(?:ed)?|read|check(?:ed)?|research(?:ed)?|prepare[d]?|google[d]?)(?: (?:into|at|up|for|out|on|through|much)){0,4}(?: (?:you|your|this|the|it))?(?: (?:company|website|site|posting|ad|interview|product|job|at all|one))",
        r"(?:you(?:'re| are)|this is|that's|this was)(?: certainly| really)?(?: not|n't) (?:really )?(?:my )?(?:first|top) (?:choice|pick|option)",
    ),
    down=(
        r"(?:full of|nothing but|surrounded by|bunch of|only|all) (?:\w+ )?(?:idiots|morons|liars|bullies|jerks|assholes|arseholes|clowns|amateurs|fools|losers|crooks|incompetents|narcissists|imbeciles)",
        rf"{_WHO}{_MORE} (?:has|had|have)(?: (?:a|the|such|really|just|absolutely|most)){{0,3}} {_MESS} (?:management|managers?|culture|boss(?:es)?|leadership|people|leaders)",
        rf"(?:for|at|in|with|from) (?:an? |such an? |the )(?:\w+ )?(?:{_MESS}) {_FOLK}",
        rf"{_WHO}{_MORE}(?:{_BE})?(?: (?:run|led|managed|owned) by)(?: (?:a|an|the|total|complete|bunch|of|absolute|pack)){{0,4}} (?:{_FOOL}|{_MESS})",
        rf"{_WHO},? (?:a|an|the|this|that) (?:\w+ ){{0,2}}?{_FOOL}",
        rf"{_WHO}{_MORE}{_BE}{_VERY} (?:impossible|unbearable|insufferable|soul-destroying)(?! to (?!work|deal|talk|please))",
        rf"{_WHO}{_MORE}{_BE}{_VERY} (?:{_FOOL}|{_MESS})(?! at |-)",
        rf"(?:he|she|they|those people|these people|the people there){_BE}{_VERY} {_FOOL}",
        rf"i(?: (?:really|absolutely|just|always|still|honestly))?(?: (?:hate|despise|loathe|detest)d?| can't stand| couldn't stand) (?:{_WHO}|working (?:for|at|with) (?:{_WHO}|{NAMES}))",
        rf"(?:{_FOOL}|{_MESS}) of an? (?:\w+ )?{_FOLK}",
        rf"(?:my|our|the|an?|such an?|that|those|these) (?:\w+ )?(?:{_OLD} )?(?:idiotic|incompetent|useless|clueless|lazy|stupid|dumb|pathetic|toxic|terrible|horrible|awful|crappy|shitty|dysfunctional|narcissistic|crazy|insane)(?: {_OLD})? (?!tool|software){_FOLK}",
        rf"{_WHO}{_MORE}(?: (?:treat(?:s|ed)?|handles?|handled) (?:us|me|people|everyone|everybody|staff|its people|their people|employees) like (?:dirt|garbage|trash|shit|slaves|rubbish|animals|children|crap|machines|numbers))",
        rf"{_WHO}{_MORE} (?:lied|lies) (?:to|about)",
        rf"{_WHO}{_MORE} (?:sucks|sucked|stinks|stank)",
    ),
    down_no=(
        rf"i(?: (?:really|absolutely|just|honestly))? (?:can't|couldn't|cannot|could not) (?:stand|bear) (?:working (?:for|at|with) )?{_WHO}",
        rf"{_WHO}{_MORE} (?:had|has|have) no (?:clue|idea)(?! (?:that|when|how much))",
        rf"{_WHO}{_MORE} (?:didn't|doesn't|don't|did not) have a clue",
        rf"{_WHO}{_MORE} (?:didn't|doesn't|don't|did not|never) (?:even )?(?:know|knew) (?:what (?:they|he|she) (?:was|were|is|are) doing|anything)",
        rf"{_WHO}{_MORE} (?:wasn't|isn't|weren't|aren't) (?:exactly )?the (?:brightest|sharpest|smartest)",
        rf"{_WHO}{_MORE} (?:couldn't|can't) (?:manage|organi[sz]e|run) (?:anything|a|an|their|his|her)",
    ),
    here=(
        rf"(?:your|this) (?:company|firm|team|website|site|app|product|software|office|competitors?|job ad|posting|ad|service|logo|design|code|brand)(?: (?:really|honestly|frankly))?{_BE}{_VERY} (?:{_FOOL}|{_MESS}|bad|boring|slow)(?! (?:of|because|on|when|in|at|with))",
        r"(?:your|this) (?:company|firm|website|site|app|product|software|service|logo) (?:sucks|stinks)",
    ),
    money=(
        r"(?:only|just)(?: \w+){0,4}? because (?:it|this|you|the job) pays?(?: (?:more|better|well))?(?! and)",
        r"i (?:only|just) want (?:to earn|to make|to be paid)(?: \w+)?(?: (?:more|money))?(?=$|[.,!;])",
        r"(?:pay|pays|salary|money)[^.!?]{0,25} the only reason",
        r"i (?:only|just) want (?:the|your|a good|more) (?:money|salary|pay)(?! and)",
        rf"(?:i(?:'m| am)|i|here)(?: {_W}){{0,3}}? {_ONLY}(?: {_W}){{0,3}}? (?:in it )?(?:for|because of|about) (?:the |your )?(?:money|salary|pay|paycheck|pay cheque|cash)(?! (?:and|but|or))",
        r"(?:i(?:'m| am) here|i came|i applied|i'm doing this|in it)(?: \w+){0,2}? (?:because of|for) the (?:money|salary|pay)(?=$|[.!,]| nothing| alone| only)",
        r"(?:all|the only thing) (?:that )?(?:i (?:care about|want|am after|'m after)|matters(?: to me)?|interests me|counts(?: for me)?) (?:here )?is (?:the |a |good |more |my |how much ){0,4}(?:money|salary|pay|paycheck|cash|you pay)",
        r"it(?:'s| is) (?:all |only |just |purely )+about (?:the )?(?:money|salary|pay)",
        r"(?:only|just) (?:interested in|want|care about) the (?:money|salary|pay)(?! and)",
    ),
    negation=(
        r"not|never|no longer|nobody|wasn't|isn't|weren't|aren't|don't|doesn't|didn't|wouldn't|won't|haven't|hasn't|can't|couldn't|nothing|hardly|neither|nor|far from|without",
    ),
    unless=(
        r"if(?! (?:i'm (?:being )?(?:honest|frank)|i am (?:being )?(?:honest|frank)|you ask me|i may))|suppose|supposing|imagine|unless|whether|as if|as though|were (?:i|my|they)|had (?:i|my)",
        r"(?:some|many|most|other|several|a few|certain)(?: (?:people|colleagues|of (?:them|us|my colleagues)|others|friends))? (?:\w+ )?(?:say|said|says|think|thought|thinks|claim|claimed|called|call|felt|believe)|people (?:\w+ )?(?:say|said|think|claim)",
        r"(?:he|she|they|customer|client|patient|friend|colleague|mother|father|someone|somebody|neighbour|everyone|papers?|newspapers?|reviews?|guest)(?: (?:once|always|often|even))? (?:says?|said|told|called|calls|thought|thinks|claimed|claims|wrote|writes|felt|asked|feared)",
        r"i (?:once|first|always|used to|long) (?:thought|believed|think)|you (?:might|may|could|will|would|probably) (?:think|say|hear|ask|wonder|expect)|would (?:say|think) that|used to think",
    ),
    mended=(
        r"(?:she|he|they) (?:was|were) right",
        r"(?:he|she|they) (?:told|said|admitted)(?: me| us| it| so){0,2} (?:him|her|them)sel\w+",
        r"(?:and|so|but|until|then|when|because)(?: then| later| in the end| together)?(?: (?:i|we)) (?:\w+ )?(?:fix|fixed|turned|sorted|solved|mended|rebuilt|improved|changed|replaced|put|led|found|made it|got it|cleaned|learned|learnt|taught|worked it out|brought)",
    ),
)

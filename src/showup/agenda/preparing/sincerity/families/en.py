"""English: what is heard by family, each in many wordings."""

_HOW = r"(?: (?:really|honestly|frankly|actually|just|simply|absolutely|quite|still|personally|definitely|probably|certainly|truly|so|totally|completely|clearly|rather|way|far|well|a bit|a little|somewhat|pretty|obviously|even|properly|always|also|only))*"
_FIELD = r"(?:trains?|rail\w*|insurance|banking|finance|logistics|retail|sales|marketing|accounting|software|shipping|farming|mining|manufacturing|packaging|advertising|cars?|trucks?|energy|logistics|pharma|fashion|furniture|food|gaming|gambling|property|real estate|public transport|telecoms?|crypto\w*|law|tax(?:es)?|statistics|numbers)"
_FIELDING = r"(?:coding|programming|banking|selling|marketing|accounting|nursing|teaching|shipping|farming|mining|engineering|manufacturing|packaging|gaming|gambling|advertising|testing|consulting|trading|building|cleaning|catering|publishing|joining|working (?:for you|here|with you|in))"
# What nobody blames one for not caring about: “no interest in cutting corners, in office politics”.
_WORK = rf"(?!(?:the |a |an |any |your |my |office |company |internal |personal |quick |easy |half |that |this |kind |sort |of |career )*(?:politic\w*|blame|gossip|drama|titles?|fame|glory|power|excuses|shortcuts?|credit|hierarch\w+|perfection|status|conflicts?|quarrels?|arguments?|prestige|measures|fix\w*|wins?|solutions?|revenge|bureaucracy|trends?|ladders?|rank|hype|fads?|money|pay|who|how|whose|what people)\b)(?!(?!{_FIELDING}\b)\w+ing\b)\w+"
_JOB = r"(?:job|role|position|work|post|place|vacancy)"
_OLD = r"(?:(?:my|our|the|that) (?:very )?(?:last|old|previous|current|present|former|first|recent|final) (?:job|role|position|post|work|company|employer|team|place|firm|office|department)|my (?:job|company|employer|firm)|@names@|where i (?:am|work)(?: now)?)"
_PAGE = r"(?:(?:your|the|this) (?!latest|newest|whole|entire|full|new)(?:\w+ ){0,2}?(?:website|web site|site|home ?page|page|pages|ad|advert|posting|description|spec|listing|company|firm|products?|app|brochure|report|profile|invitation)|you\b(?! (?:sent|asked|gave|wrote)))"
_PART = r"(?:on[- ]?call\w*|stand-?by|pagers?|commut\w+|travel\w*|shifts?|weekends?|nights?|overtime|paperwork|meetings|phones?|calls|hours|open[- ]plan|office|uniforms?|mornings|starts?|admin|reporting|cold[- ]calling|customers?|driving|dress code|stack|documentation|support|rota|routine|job|work)"
_POOR = r"(?:terrible|awful|dreadful|bad|poor|horrible|shocking|appalling|abysmal|rubbish|worst|worrying|atrocious|dire|lousy|damning|nasty|disastrous)"
_HEARD = r"(?:reviews?|ratings?|reputation|scores?|press|glassdoor|kununu|indeed page)"
_KIN = r"(?:my|the|our|a) (?:\w+ )?(?:wife|husband|partner|mother|mum|mom|father|dad|parents|sister|brother|girlfriend|boyfriend|son|daughter|uncle|aunt|friends?|family|recruiter|headhunter|job ?cent(?:re|er)|agency|adviser|advisor|caseworker|coach|flatmate)"
_LATER = r"(?:a|one|two|half a|about a|a couple of|a few|six|twelve) (?:years?|months?)"
_WILL = r"i(?:'ll| will|'m going to|'m gonna|'d| would|'m planning to| plan to| intend to| mean to)(?: (?:probably|likely|most likely|definitely|only|just|have to|then|surely|want to))*"

WORDINGS = {
    "no_interest": (
        rf"i(?:'ve| have| had|'ve got| have got){_HOW} (?:no|zero|little|very little|not the (?:slightest|least))(?: (?:real|particular|great|actual|genuine))? interest(?: whatsoever| at all)? in {_WORK}",
        rf"i(?:'ve| have| had)? never (?:really )?had (?:any|much|the slightest)(?: \w+)? interest in {_WORK}",
        rf"i (?:don't|do not|didn't){_HOW} have (?:any|much|the slightest|the least)(?: real)? interest in {_WORK}",
        r"(?:holds?|held|has|have|had) (?:no|little|zero|very little|never any)(?: real)? (?:interest|appeal|attraction|charm) (?:for|to) me",
        r"(?:does|do|did) (?:absolutely |precisely |exactly |really )?nothing for me",
        rf"i couldn't care less about {_WORK}",
        rf"i(?:'m| am){_HOW} not (?:\w+ ){{0,3}}?(?:interested in|into|a fan of|big on) {_FIELD}",
        rf"(?:{_FIELD}|(?:this|your) (?:industry|sector|field)) (?:isn't|aren't|is not|are not|was never|were never|has never been|never was){_HOW} (?:my thing|for me|my bag|my scene|what interests me)",
        rf"(?:{_FIELD}|(?:this|your) (?:industry|sector|field)) (?:has|have) never (?:\w+ )?(?:interested|excited|appealed to) me",
    ),
    "unprepared": (
        rf"i (?:haven't|have not|hadn't|didn't|did not|never|couldn't|wasn't able to){_HOW} (?:(?:had|have|got|get|gotten|find|found|made|make|manage|managed|bother|bothered|come)(?: (?:the|any|much|enough|a))?(?: (?:time|chance|moment|minute|opportunity|round|around|hour|energy))?(?: yet)?(?: (?:to|for|with))? )?(?!(?:open|see)\b)(?:look(?:ed|ing)?|read(?:ing)?|check(?:ed|ing)?|research(?:ed|ing)?|visit(?:ed|ing)?|stud(?:y|ied|ying)|opened|googl(?:e|ed|ing)|gone|going|go|browsed?|seen)(?: (?:at|up|into|through|over|out|on|properly|much|anything|about)){{0,3}} {_PAGE}",
        r"i (?:haven't|hadn't|didn't|never) (?:\w+ )?look(?:ed)? (?:you|your (?:company|firm)|the (?:company|firm)) up",
        r"i (?:had|found|got) (?:no|little|hardly any|zero) time (?:\w+ )?to (?:look|read|check|research|prepare|visit|study|google|go through)",
        r"i (?:haven't|have not|didn't|did not|never)(?: (?:really|actually|even|honestly))* prepared?(?: (?:at all|anything|much|for (?:this|today|the interview|you)|any questions)|(?=$|[.!,;]))",
        r"i(?:'m| am| came| come)(?: here)?(?: (?:completely|totally|quite|rather|a bit|utterly))? unprepared",
        r"i(?:'m| am|'ll| will|'d| thought i'd)(?: (?:just|going to|only))* wing(?:ing)? (?:it|this)",
        r"i(?:'ve)? (?:did|done|have done) (?:no|zero|hardly any|little) (?:research|homework|preparation|prep)",
        r"i (?:haven't|didn't|did not|have not)(?: (?:really|even|actually))* (?:done|do) (?:my|any|much) (?:homework|research|preparation|prep)",
    ),
    "unknown": (
        r"what (?:does|do|did) (?:your|this|the) (?:company|firm|business|team|people|lot|organi[sz]ation|agency|outfit)(?: (?:actually|even|really|exactly))? (?:do|make|sell|offer|build)(?: \w+)? (?:again|anyway)(?! and)",
        r"what (?:do|did|was it|is it)(?: that)? you(?: (?:guys|people|lot|all))?(?: (?:actually|even))? (?:do|make|sell|offer|did)(?: \w+)? (?:again|anyway)(?! and)",
        r"what is it(?: that)? you (?:guys|people|lot) (?:actually )?(?:do|make|sell|offer)",
        r"remind me(?: again)?[,:]? (?:what|which|who) (?:is it |was it |it is )?(?:that )?(?:does your|do you|your (?:company|firm)|this (?:company|job|role|position)|the (?:company|role|position)|you (?:guys|people|lot|do|make|sell|are))",
        r"(?:which|what) (?:job|position|role|company|firm|vacancy|post|one)(?: (?:is|was|are|were|did))(?: (?:this|it|that|we|you|i))(?: \w+){0,4}? again",
        r"who are you(?: (?:guys|people|lot))? again",
        r"i (?:couldn't|can't|could not) (?:really )?tell you what (?:you|your (?:company|firm)) (?:do|does|make|makes|sell|sells)",
        r"i(?:'ve| have| had|'d)(?: honestly)? never heard of (?:you|your (?:company|firm|business))(?: (?:guys|people|lot))?(?=$|[.!;])",
    ),
    "leverage": (
        r"(?:use|using|have|take|play|keep) (?:you|your|this|it|an|that|another|any)(?: (?:offer|number|figure|interview|one|second|job|company|contract|from|you|guys|people)){0,4} (?:as|for) (?:some |a |an |my )?(?:\w+ )?(?:leverage|bargaining (?:chip|tool|counter)|negotiating (?:chip|tool)|ammunition|lever|pressure)",
        r"(?:an|your|any|the|another|this) (?:job )?offer(?: (?:from you|of yours|here))? (?:would|will|could|might)(?: (?:be|make|give me|serve as|work as|come in|do|be just))(?: \w+){0,3}? (?:leverage|bargaining (?:chip|tool|counter)|negotiating (?:chip|tool)|lever|ammunition|counter-?offer)",
        r"i (?:just |only |really )?(?:need|want|could use|hope for) (?:a|an|another|one|your|some|any)(?: \w+)? (?:offers?|number|figure)(?: from you)? (?:to|so (?:that )?i can) (?:put (?:\w+ )?pressure|pressure|push|negotiate|play|squeeze|force|bargain|wave|show my|use)",
        r"(?:take|taking|show|showing|bring|wave|waving|carry) (?:it|(?:your|this|the|that) (?:offer|number|figure|contract|letter)|that)(?: (?:straight|right|back|off))* (?:to|at|under|in front of) (?:my|the) (?:\w+ )?(?:boss|manager|employer|company|firm)",
        r"(?:get|push|squeeze|make|force|pressure) (?:my|the other) (?:\w+ )?(?:boss|employer|company|manager|firm|lot|side|one)(?: (?:to|into))? (?:match|matching|pay(?:ing)? me|rais(?:e|ing) my|giv(?:e|ing) me a|up (?:their|its)|beat)",
        r"play(?:ing)? (?:you|the two of you|your offer) off",
    ),
    "above": (
        rf"(?:it|this|that|(?:the|this|your|that) {_JOB})(?:'s| is|'d be| would be| seems| feels| looks| sounds){_HOW} (?:beneath|below|under) (?:me|my (?:level|abilities|skills?|station|dignity|grade|qualifications?|experience|pay grade|standards?|potential|degree|capabilities))(?! in\b)",
        rf"i(?:'m| am|'d be| would be| feel){_HOW} (?:over-?qualified|too (?:good|senior|qualified|experienced|smart|clever|educated)) (?:for (?:this|it|that|you|what you|(?:the|your) (?:job|role|position|work|post|team|company|place))|and)",
        rf"i(?:'m| am){_HOW} over-?qualified(?=$|[.!,;])",
        rf"(?:it|this|that|(?:the|this|your|that) {_JOB})(?:'s| is| would be|'d be| feels like| seems| looks like){_HOW} (?:a|quite a|a bit of a) (?:\w+ )?(?:step (?:down|back|backwards?)|demotion|comedown|waste of my \w+)(?! in\b| from the\b)",
        r"i (?:could|can|would) do (?:this|it|(?:this|the|your) (?:job|work)) (?:blindfolded|with (?:one hand|my eyes (?:closed|shut)))",
        r"i(?:'m| am) (?:worth|made for|meant for|cut out for|destined for|capable of) (?:\w+ )?(?:more|better|bigger things|greater things) than (?:this|that)",
        r"i deserve (?:something )?(?:better|more) than (?:this|that|what)",
    ),
    "bored_there": (
        rf"i(?:'m| was| am|'ve been| have been| had been| got){_HOW} (?:bored (?:to (?:death|tears)|stiff|rigid|silly|senseless|witless|out of my (?:mind|skull|head))|dying of boredom)(?: \w+)? (?:in|at|with|by|there)",
        rf"i(?:'m| was| am|'ve been| have been| got){_HOW} bored (?:in|at|with|by) {_OLD}(?=$|[.!;])",
        r"i (?:(?!not |never |didn't |wasn't )\w+ ){0,5}?(?:dying|died|die) of boredom",
        rf"{_OLD}(?:'s| is| was| has been| became| got){_HOW} (?:(?:an?|as|such) )?(?:mind-?numbing\w*|mind numbing\w*|soul-?destroying|soul destroying|deadly (?:dull|boring)|dull|boring|tedious|yawn|drag|snooze\w*|stultifying)(?! in\b)",
        rf"{_OLD} (?:bores?|bored|is boring|was boring) me",
    ),
    "part": (
        rf"i(?:'d| would){_HOW} (?:hate|loathe|dread|detest|despise|resent) (?:(?:the|your|this|that|these|those|all|being|do|doing|having|working|to|be|have|of|on|late|early|weekly|daily|any) ){{0,5}}(?:(?!team|customer\b)\w+ )?{_PART}(?! to\b)",
        rf"i (?:really |absolutely |just |honestly |do )*(?:hate|loathe|detest|dread|can't stand|cannot stand|can't bear) (?:the|your|this|doing|being on|having to do|having to be on)(?: (?:the|your|early|late|on|weekend|night|all|that|whole))* {_PART}(?! (?:i|we|that|to|starting|when)\b)",
        rf"(?:the|your|this|that|all that|these) (?:\w+ )?{_PART} (?:would|will)(?: (?:\w+ly|just))? (?:drive me (?:up the wall|crazy|mad|insane|nuts|round the bend)|kill me|finish me|get on my nerves|be (?:hell|torture|a nightmare|the death of me))",
        r"i don't do (?:weekends|on[- ]call|nights|overtime|phones|early (?:starts|mornings)|paperwork)",
    ),
    "press": (
        rf"your (?:\w+ ){{0,2}}?{_HEARD}(?: on \w+| online)?(?:'s| is| are| was| were| look| looks| seem| sounds?){_HOW} (?:{_POOR}|a joke|not (?:great|good)|low)",
        rf"you(?:'ve| have)?(?: (?:guys|people))?(?: (?:have|got|get))? (?:(?:a|an|such|some|really|the|only|pretty|rather|quite) )*{_POOR} (?:\w+ )?{_HEARD}",
        rf"i(?:'ve| have)? (?:read|heard|saw|seen|hear)(?: \w+){{0,2}}? (?:{_POOR}|horror) (?:things |stories |reviews |stuff )+(?:about|of) (?:you\b|your (?:company|firm|place)|working (?:here|for you)|this (?:company|place|firm))",
    ),
    "press_told": (
        rf"(?:people|employees|everyone|everybody|folks|staff|glassdoor|kununu|the internet|former \w+|ex-?\w+)(?: (?:online|there|on glassdoor|on kununu|who \w+ here|out there))? (?:say|says|write|writes|complain|said|wrote|tell|post)(?: (?:really|some|pretty|such|only|rather))* {_POOR} (?:things |stories |stuff )?(?:about|of) (?:you\b|your (?:company|firm|place)|working (?:here|for you)|this (?:company|place|firm))",
    ),
    "sent": (
        rf"(?:here|came|come|applied|applying|doing this|on this call|talking to you)(?: (?:mostly|mainly|only|just|really|largely|purely|simply|chiefly))? because (?:of )?{_KIN} (?:said (?:so|i should|i had to|to)|told me (?:to|i)|insist(?:s|ed)|wanted|wants|made me|asked me to|kept|keeps|nagged|nags|wouldn't|won't|pushed|begged|forced|thinks i|thought i|signed|talked me)",
        rf"{_KIN} (?:more or less |basically |kind of |practically |really )?(?:talked|nagged|pushed|bullied|pestered|guilted|dragged|roped|badgered|forced|pressured) me (?:into (?:applying|coming|sending|doing|going|this|it|an interview|the interview)|to apply|to come|here)",
        rf"(?:it|this|that|applying|coming here|coming)(?: was|'s| is)(?: (?:all|really|actually|mostly|more))* {_KIN}'s idea",
        rf"{_KIN} (?:made|makes|forced) me (?:apply|come|do this|send)",
    ),
    "leaving": (
        rf"{_WILL} (?:quit|leave|resign|move on|hand in my notice)(?: (?:here|you|again|the job|the company|this job))? (?:(?:again )?after {_LATER}|in (?:a year|two years|a couple of years)|by (?:next )?(?:summer|spring|autumn|winter|christmas|year)|(?:once|when|as soon as) (?:my|i(?:'ve)? (?:get|got|have|find|found|saved?|start)))",
        rf"{_WILL} be (?:gone|out of here|off again) (?:by|in|after|next|before|come|when|once|as soon)",
        rf"i(?:'d| would|'ll| will|'m going to| plan to| intend to| want to| can| could)?(?: \w+)? (?:only|just) (?:(?:want|plan|intend|mean|meant) to )?(?:stay|be here|be around|work here|do (?:this|it)|hang around)(?: \w+){{0,3}}? (?:until|till|(?:for )?{_LATER}(?! before))",
        rf"(?:{_WILL}|i'm) (?:stay|staying|be here|here|hang around)(?: (?:here|on|with you))? (?:until|till) i (?:go|leave|start|find|move|get|have saved|can afford)",
        r"(?:stay|staying|give it|give (?:this|you)|be here|last|do this)(?: (?:here|for|with you|about))* (?:a|one|two|six|twelve) (?:years?|months?),? (?:at most|at the most|tops|max|maximum|and no longer|no more)",
        rf"(?:after {_LATER}|in a year(?: or so)?|next (?:year|summer|autumn)),? {_WILL} (?:quit|leave|resign|go (?:back to|to) (?:uni\w*|college|school|travel\w*)|go (?:abroad|travel\w*)|emigrate|move abroad)",
    ),
    "joke": (
        r"(?!(?:it|this|that|he|she|there|here|life|traffic|parking|everything|nothing|weather|half|all|one|what|which|who|my|mine|work|time|money|sleep|lunch|monday|tuesday|wednesday|thursday|friday|today|tomorrow|yesterday|release|love|school|honesty|security|boredom)\b)(?-i:[A-Z][\w&-]{2,})(?: (?-i:[A-Z][\w&-]+))? (?:is|was|has become|became|'s)(?: (?:just|such|really|frankly|honestly|basically|nothing but|simply))* (?:a|one|an)(?: (?:big|total|absolute|complete|utter|real|sick))* (?:joke|circus|shambles|clown show|madhouse|sinking ship|sweatshop|snake pit|cesspit|hellhole|shit ?show|dumpster fire)(?! (?:at|until|when|in the|we|for a)\b)",
    ),
}
# In front: denied, told of others, or asked. Behind: what became of it.
UNLESS = r"(?:no|none|tell|told|tells|says?|said|wonder\w*|worr\w+|afraid|fear\w*|might think|may think|asked|whether|used to|if|heard that|thought)"
AFTER = r"(?:without|(?:she|he|they) (?:was|were|is|are) right|hooked|curious|won me over|glad|(?:and|but|then|so|until) (?:then |now |since |later |yesterday |last )?(?:i|i've|i'd) (?:read|looked|found|asked|sat|spent|fixed|built|learn\w+|like|liked|love\w*|enjoy\w*|wrote|went|took|started|proposed|automated|trained)|(?:but|yet) (?:i|i'd|i'll|i'm)\b)"

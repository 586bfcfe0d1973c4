"""English."""

from showup.exchange.formats.postings.asks.words.shape import Phrases

_ROLE = r"(?:role|job|position|opportunity)"

EN = Phrases(
    asks_names=(
        r"(?:(?:the|our|your|job|role|key|main|basic|core|minimum|min|mandatory|essential|general|position|technical|required|desired|formal|candidate) ){0,2}(?:requirements?|qualifications?|skills?(?: (?:and|&) (?:experience|qualifications|requirements|knowledge|abilities|competenc\w+))?|competenc(?:y|ies)|criteria|must[- ]haves?|experience(?: (?:and|&) \w+){0,2}|background|profile|attributes|credentials|expertise|candidate|prerequisites)(?: (?:required|needed|include|includes|for (?:the|this) \w+))?",
        r"(?:your|the) (?:background|profile|skill ?set|toolkit)(?: includes?)?|toolkit",
        r"requirements? (?:and|&) (?:skills|qualifications|experience)|education(?: (?:and|&|/) (?:experience|training|qualifications|certifications?))?|certifications?|languages?(?: skills)?",
        r"what (?:you bring|you'll bring|you will bring|you need|you'll need|you will need|you have|we need|we want|we expect|we seek|we value|it takes)(?: .{0,30})?",
        r"(?:what|who) (?:we're|we are|are we|do we) (?:looking for|seeking|want|need|after)(?: .{0,20})?",
        r"(?:who )?(?:you are|you're|are you)|about you|you(?:'ve| have)|you(?: might| may)? be (?:a|the) .{0,30}(?:fit|match)(?: if)?|is this you|(?:ideal|successful|right|our) candidates?|must[- ]haves?|you should(?: have| be)?|we'd love (?:to see|you to have|it if you)|(?:we're |we are )?looking for|we(?:'d)? (?:want|expect|require|need|seek)|the person|your experience|person specification|experienced in .{0,20}",
    ),
    asks_cues=(
        r"requirements?|qualifications?|skills|must[- ]haves?|experience",
        r"if you(?:'re| have| are| can| like| love|'ve)?|you (?:need|have|are|should|must|bring|know|might|may be|can|probably)|you(?:'ve|'re| possess)|your (?:profile|background|skills)",
        r"looking for|need(?:s|ed)?|(?:ideal(?:ly)?|successful|right|great|good|perfect|strong) (?:candidate|applicant|fit|match|world)\w*|we (?:want|expect|require|seek|value)|apply if|someone who|(?:who|you) (?:is|will|would) (?:also )?be|candidates? (?:should|must|will)",
    ),
    asks_signs=(
        r"\d{1,2}\s?(?:\+|(?:-|–|to) ?\d{1,2}|or more)?\s?\+?\s?years?(?:'|’)?(?: \w+){0,4} experience|(?:\d{1,2}|one|two|three|four|five|several|many) ?\+? years? (?:of|in|working|building|as|doing)|years of (?:\w+ ){0,3}experience",
        r"(?:proven|strong|solid|deep|prior|previous|extensive|hands-on|relevant|practical|some|significant|demonstrated|professional|industry|good) (?:\w+ ){0,3}(?:experience|background|knowledge|understanding|skills|grasp|track record|foundation)",
        r"experience (?:with|in|using|building|working|developing|of|designing|as|on|writing|managing|is)|experienced (?:in|with|at)|expertise (?:in|with)|proficien\w+|knowledge of|knowledgeable|familiar(?:ity)? with|fluen(?:t|cy)|understanding of|background in|track record|ability to|able to|comfortable (?:with|in|working)|skilled in|expert in|passion(?:ate)? (?:for|about)|well[- ]versed|competent",
        r"you (?:should|must|need(?: to)?|have|are|know|possess|can|bring|enjoy|love|care|like|want to|understand|think|value)|you(?:'re|'ve)|your (?:skills|background|experience)|you(?:'ll| will) (?:need|have (?:a|an|at|experience)|be (?:an?|passionate|comfortable|familiar|able))",
        r"must (?:have|be|know|possess|like|love)|must[- ]have|applicants? (?:must|should)|candidates? (?:must|should|will have|has|have|with|who|is|are)|(?:ideal|perfect|successful|right|strong|great) (?:candidate|applicant|person|fit)|(?:is|are) (?:required|a must|essential|needed|mandatory|necessary|expected|important)|required",
        r"(?:looking|searching|hunting) (?:for|to (?:hire|add|bring)) (?:\S+ ){0,8}(?:who|with|that|experienced|skilled|passionate|talented|senior)|(?:someone|somebody|people|engineers?|developers?|folks|person|individuals?) (?:who|that|with)|we (?:need|want|require|expect|seek|value|are seeking|prefer) (?:someone|people|a |an |you|engineers|developers|that you|\d)",
        r"(?:bachelor|master)(?:'s|s|’s)?|degree(?! of)|ph\.?d|b\.?sc?\.?|certificat(?:e|ion)s?|licen[cs]e|security clearance|citizen(?:s|ship)?|work permit|right to work",
    ),
    nice_names=(
        r"(?:preferred|desired|desirable|bonus|additional|optional)(?: (?:qualifications?|skills?|requirements?|experience|points?|criteria|attributes))?(?: (?:and|&) \w+)?(?: \(.{0,30}\)|(?: for| if).{0,30})?|nice[- ]to[- ]haves?|good to have|extra credit|(?:big |a |major )?plus(?:es)?(?: (?:if|points).{0,20})?|brownie points|extra points|even better(?: if)?.{0,20}|it(?:'s|'d be| would be) (?:great|nice|a plus|a bonus) if.{0,30}|bonuses|what would (?:help|set you apart).{0,20}|you(?:'ll| will) stand out if.{0,20}|ideally.{0,25}|would be (?:nice|great|a plus)|stand-?out .{0,20}",
    ),
    nice_cues=(
        r"great addition|stand out|nice[- ]to|bonus|(?:is |are |a |big |huge )plus|pluses|extra|preferred|desirable|ideal(?:ly)? world|ideally|not required|optional|even better|brownie|icing",
    ),
    nice_signs=(
        r"(?:is|are|would be|be|as|a|an|big|huge|major|definite|added) (?:\w+ )?(?:plus|bonus|advantage|asset)|a plus|plus(?:es)? (?:if|for)|bonus(?: points)?(?: if| for)?:?|nice to have|preferred|preferably|desirable|ideally|would be (?:great|nice|ideal|helpful|useful)|not (?:required|necessary|a must)|extra points|brownie points|helpful|advantageous",
    ),
    duties_names=(
        rf"(?:(?:your|the|key|main|core|primary|job|essential|day[- ]to[- ]day|general|major|specific|principal|{_ROLE}) ){{0,3}}(?:responsibilit(?:y|ies)|duties|tasks|functions|accountabilities|activities|deliverables|mission|objectives)(?: (?:and|&) (?:duties|tasks|responsibilities|\w+))?(?: include)?",
        r"what you(?:'ll|'d| will| would|'re| are| can| get to)? (?:be )?(?:do(?:ing)?|work(?:ing)? on|own(?:ing)?|achieve|build(?:ing)?|contribute|tackle|expect|responsible for)(?: .{0,30})?|(?:how|where) you(?:'ll| will| can) (?:contribute|help|make .{0,25}|spend .{0,25}|have .{0,20})|you(?:'ll| will)(?: be)?|your (?:mission|impact|job|work|day|role|typical day)|(?:a )?(?:typical )?day in .{0,20}|the (?:work|mission|challenge|impact)|in this role.{0,25}|as an? .{3,60},? you(?:'ll| will)(?: be)?|some (?:\w+ ){0,2}(?:things|projects|problems) you(?:'ll|'d| will).{0,40}",
    ),
    duties_cues=(
        r"responsib\w+|you(?:'ll|'d| will| would) (?:be )?(?:do|work\w*|own|lead|build|help|also|get to)?|duties|tasks|in this role|(?:role|job|position|work) (?:involves|includes|entails|will)|projects? (?:include|like)|daily basis|day[- ]to[- ]day",
    ),
    duties_signs=(
        r"^(?:each \w+,? |every \w+,? |here,? )?you (?:lead|plan|decide|build|own|run|design|develop|manage|maintain|coordinate|organi[sz]e|support|answer|look after|take care of|make sure|ensure|oversee|drive|shape|create|test|repair|sell|teach|train|report to|prepare|monitor|handle|keep|help|draw|visit|advise|write the|speak (?:to|with) (?:the )?(?:people|customers|clients))(?! experience)",
        r"you(?:'ll|'d| will| would)(?! (?:need|have (?:a|an|at least|experience)|be (?:a|an|passionate|comfortable|familiar|able)\b|receive|get (?!to)|enjoy|find|love|like|never|not|hear|see\b|fit))",
        r"responsible for|responsibilit(?:y|ies) (?:include|will|for|are)|in this role|(?:role|job|position|work|tasks|duties|projects) (?:involves?|includes?|entails?|will (?:be|involve|include)|is to|consists?)|your (?:role|job|mission|tasks?|work|duties|focus) (?:is|will|would|includes?)|you get to|(?:looking for|seeking|need|want|hiring) (?:\S+ ){1,9}(?:to (?:help|work|build|lead|develop|design|take|own|create|improve|manage|drive|support|run|maintain|come|write|grow))|help us (?:to )?(?:build|create|design|grow|develop|solve|improve|make|scale|take|bring|shape|push|change)|(?:work|working) (?:on|closely|directly) (?:with|our|the|a|all|new|challenging|interesting|everything|features|projects|problems)",
    ),
    offers_names=(
        r"(?:(?:the|our|your|company|employee|key|some|main|other|more|additional|health|job|team) ){0,2}(?:benefits?|perks?|offer|compensation|package|rewards?|salary(?: range)?|pay(?: range)?|incentives?|remuneration)(?: (?:and|&|/|\+) (?:\w+ ?){1,3})?(?: (?:package|include|includes|of working .{0,20}|for .{0,20}))?",
        r"what (?:we|you(?:'ll| will| can)?) (?:offer|get|receive|enjoy|provide|give you|expect from us|gain)(?: .{0,30})?|what(?:'s| is) in it for (?:you|me)|what do we offer|what we can offer(?: you)?|we (?:offer|provide)(?: you)?|why (?:\w+ ){0,3}(?:join|work|us|apply|you'll love|you should)(?: .{0,30})?|why [A-Z]\w+\??|you(?:'ll| will) (?:get|enjoy|receive|love)(?: .{0,20})?|(?:some )?reasons to (?:join|work).{0,25}|(?:the )?good stuff|what makes us .{0,20}|our promise to you.{0,10}|life at .{0,25}",
    ),
    offers_cues=(
        r"what you can expect|(?:we|also|can|our) (?:\w+ )?(?:offer|provide)(?:ing)?s?|offering|benefits|perks|you(?:'ll| will| can)? (?:get|enjoy|receive)|compensation|in it for you|in return|why (?:join|work)|to expect|in exchange",
    ),
    offers_signs=(
        r"we(?:'re|'ll| are| can| also| will)? (?:also |currently )?(?:offer(?:ing)?|provide|pay|give you|sponsor|cover|match)|offers? (?:a |an |competitive|great|excellent|generous|full)|in return|benefits|perks|competitive (?:\w+ ){0,3}(?:salar|pay|compensation|rate|package|wage|equity|benefit)\w*|(?:great|good|excellent|generous|above[- ]market|market|top|attractive) (?:\w+ ){0,2}(?:salar(?:y|ies)|pay|compensation|benefits|equity|package|perks)",
        r"stock options?|equity(?! (?:&|and|,) inclusion)(?!, inclusion)|(?:open to|fully|100%|work(?:ing)?|be|completely|or) remote(?:ly)?|remote (?:ok|possible|friendly|work|is)|work(?:ing)? from (?:home|anywhere)|distributed team|pay(?:ing)? well|paid (?:internship|position)|health(?:care)? (?:insurance|coverage|benefits)|medical(?:,| and|/)|dental|vision (?:insurance|coverage)|401\(?k\)?|pension|retirement|bonus(?:es)? (?:plan|scheme|program)|(?:annual|performance|signing|yearly) bonus|paid (?:time off|leave|vacation|holidays?)|\bpto\b|unlimited (?:vacation|pto|time|holiday)|(?:days|weeks)(?:'|’)? (?:of )?(?:\w+ )?(?:vacation|holidays?|leave|pto)|flexible (?:\w+ ){0,2}(?:hours|schedule|working|time|vacation|environment)|flexible work|parental leave|free (?:lunch|food|meals|snacks|gym|breakfast)|catered|relocation (?:assistance|package|support|help|bonus|costs)|visa (?:sponsorship|support|assistance|help)|(?:training|education|learning|conference|development) (?:budget|allowance|stipend|opportunities)|gym membership|work[- ]life balance|remote[- ]first|career (?:growth|development|progression)|(?:room|opportunit(?:y|ies)) (?:to|for) (?:\w+ ){0,2}(?:grow\w*|learn|advance\w*)|profit[- ]sharing",
        r"salary(?: range)?(?: is|:)|[$€£]\s?\d{2,3}(?:[.,]\d{3}|k)|\d{2,3}(?:[.,]\d{3}|k) ?(?:€|£|\$|eur|euros?|gbp|usd|chf)",
        r"job ticket|company (?:car|bike|bicycle|pension|phone)|(?:bike|bicycle|commuter|wellness|home[- ]office|internet|phone|equipment) (?:leasing|allowance|benefit|budget|stipend|scheme)|sick (?:leave|pay|days)|(?:life|disability|medical|dental) insurance|(?:maternity|paternity|family) leave|paid (?:sick|maternity|paternity|parental|family|sabbatical)|(?:public|bank) holidays|you can work (?:from|remotely|wherever|where)|(?:four|4)[- ]day (?:work )?week|sabbatical|(?:team|company) (?:retreats?|off-?sites?)|(?:laptop|hardware|equipment) of your choice|(?:your|a) (?:new )?macbook|(?:uncapped|on-target) (?:earnings|commission)|\bote\b",
    ),
    role_names=(
        rf"(?:about )?(?:the|this|your) (?:{_ROLE}|team|opening|work|mission)(?: (?:and|&) (?:the )?team)?|{_ROLE}(?: (?:overview|summary|description|purpose|brief|profile))?|job|description|overview|summary",
    ),
    role_cues=(rf"about (?:the|this) {_ROLE}|{_ROLE} (?:overview|summary|description)",),
    end_names=(
        r"about(?: (?!you|the (?:role|job|position|team|opportunity)|this).{1,40})?|(?:a little )?more about (?:us|our|the company).{0,20}|who we are|who is .{1,30}|our (?:company|story|values|culture|mission|vision|team|tech(?:nology)?|stack|tech stack|process|clients|customers|product|principles|core values|commitment.{0,40})|(?:the )?(?:company|team|product)(?: (?:overview|description|profile|culture|values))?|(?:tech(?:nology|nical)?|our) stack|technolog(?:y|ies)(?: we use| stack)?|we use|how we work|how to apply|(?:to )?apply(?: here| now| at)?|application(?: process| procedure| instructions)?|next steps|(?:the |our )?(?:interview(?:ing)?|hiring|recruitment|recruiting|selection)(?: process| procedure| stages)|what (?:to expect|happens next|is next)(?: .{0,20})?|equal (?:employment )?opportunit.{0,40}|diversity.{0,60}|eeo.{0,30}|location(?:s)?(?: .{0,20})?|contact(?: us| details| information)?|hours|commitments?|industry|occupation|privacy.{0,30}|disclaimer|legal.{0,20}|accommodations?|recruitment fraud.{0,20}|learn (?:more|how).{0,40}|important (?:information|notice)|our (?:benefits to )?(?:our )?customers|(?:open )?(?:positions|roles|jobs|openings|vacancies)|(?:we(?:'re| are) )?(?:currently )?hiring(?: for)?|links?|investors|funding|background check.{0,20}|job (?:id|type|code|number|category)|department|reports? to|start date|posted.{0,20}|staying safe.{0,60}",
    ),
    end_cues=(
        r"equal opportunity|to apply|apply (?:at|here|by|now|via)|core values|our values|recruitment fraud|interview process|hiring process|accommodations?|privacy|tech stack|about us|(?:positions|roles|openings)|more info\w*|learn more|contact",
    ),
    within=(
        r"baseline|technical|technical skills|soft skills|hard skills|personal|general|required|must|minimum|essential|personality|education|experience|languages?|professional|tools|methods|other|backend|frontend|health|family|time off|wellbeing|growth",
    ),
    boilerplate=(
        r"diversity|inclusi(?:on|ve)|find (?:even )?more|poke around|submit work|equal[- ]opportunity|equal employment|without regard to|regardless of (?:race|age|gender|sex|background|your)|do(?:es)? not discriminate|discriminat\w+|protected (?:veteran|class|status)|affirmative action|reasonable accommodations?|e-verify|privacy (?:notice|policy)|personal data|by applying|background check|criminal history|recruiters? (?:and|or) agencies|no agencies|unsolicited|visit our website|click (?:here|below|the)|(?:please )?(?:apply|email|contact|send|drop|shoot|ping|reach out|get in touch|write to|message|mail|visit|check out|read more|find out more|learn more|feel free)(?: to)?(?: (?:us|me|at|here|your|a|an|via|online|through|our|out))|to apply|your (?:resume|cv|application|cover letter)|submit (?:your|a)|applications? (?:close|are reviewed|will be)|how to apply|interview process|cover letter|all qualified applicants|if (?:you're |you are |this |that )?(?:interested|sounds)|questions\?",
    ),
    gives=(
        r"we (?:also |can |will |do )?(?:offer|provide|pay|give you|cover)(?! (?:services|products|software|solutions))|you(?:'ll| will| can)? (?:get|receive|earn)|(?:the |our |your )?(?:salary|pay|compensation)(?: range)?(?: for this (?:role|job|position))?(?: is|:| of)|in return",
    ),
    theirs=(
        r"^(?:we(?:'re|'ve| are| have|'ll)?|our(?! (?:ideal|perfect|new))|i(?:'m|'ve)?|the company|us) (?!need|want|require|expect|seek|value|look|are (?:looking|seeking|hiring|searching|after)|(?:would|'d) (?:love|like)|prefer|ideal|only|also (?:need|want|expect)|care (?!about)|welcome)",
    ),
)

"""English."""

from showup.exchange.formats.pasted.words.shape import Calendar, Cues, Parts, Words
from showup.exchange.formats.pasted.words.stems import OFF
from showup.exchange.records import Kind

_TALK = r"(?:interview|conversation|chat|call|meeting|discussion|assessment day|screen)"

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct":
    10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
_SHORT = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3,
    "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_RELATIVE = {
    "today": 0, "tonight": 0, "tonite": 0, "day after tomorrow": 2, "tomorrow": 1, "tmrw": 1, "tmr": 1,
    "tmw": 1, "tomoz": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "2moro": 1, "2morrow": 1,
}  # fmt: skip

CALENDAR = Calendar(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    short=_SHORT,
    alone=r"(?:tues?|weds|thu|thurs?|fri)\b(?=[\s,.?!:;)/-]|$)|(?-i:Mon|Wed)\b(?=[\s,.?!:;)/-]|$)|(?:(?<=by )|(?<=on )|(?<=till )|(?<=this )|(?<=next )|(?<=before )|(?<=until ))(?:mon|wed|sat)\b",
    numbers=_NUMBERS,
    relative=_RELATIVE,
    article="the",
    of="of",
    joins="and|or|&",
    until="to|until|till|through|-",
    between="between|from",
    at="instead of|rather than|not|at|@|time:|time",
    on="on|the|to|from|until|by|before|date:|for",
    hour=r"a\.?m\b\.?|p\.?m\b\.?|o'clock|hrs|hours|h\b",
    morning="in the morning|morning",
    afternoon="in the afternoon|in the evening|afternoon|evening|arvo",
    noon="noon|midday",
    worded=r"(?:(?P<past>(?<!\ba )(?<!and )(?<!other )half(?: past)?|quarter (?:past|after))|(?P<to>quarter (?:to|before))|\bat(?= [a-z])) (?P<hour>HOURS)(?! of\b)",
    same_time=r"(?:at )?(?:the )?same time",
    next="next",
    coming="this coming|this|coming",
    next_week="of next week|next week|week after",
)

CUES = Cues(
    deadline=(
        r"\bby(?: the)?(?: end of(?: the day| day| play)?(?: on)?| close of (?:business|play)(?: on)?| eod(?: on)?| cob(?: on)?)?|no later than"
        r"|deadline(?: is|:| of)?|\bbefore(?: (?:the )?(?:close|end) of (?:play|business|day|the day)(?: on)?)?|not later than|until|expires?(?: on| at)?|valid (?:until|through)"
        r"|due(?: on| by)?|open until|at the latest(?: by)?|close on|latest:"
    ),
    background=(
        r"your application (?:of|from|on|dated)|applied (?:on|for .{0,40} on)|posted|start date|starting|start on"
        r"|begin(?:ning)? (?:on|work)|join(?:ing)? us on|spoke on|called .{0,20} on|\bsent:|\bdate:.{0,6}\bsent"
        r"|commence(?:ment)?|founded|copyright|effective|hear (?:back )?from us|feedback|decision|back from"
        r"|out of (?:the )?office|on leave|holiday|tax year|dated|start work|first day|met (?:you )?on"
    ),
    old=(
        r"(?:can(?:not| not|'?t)|unable to) (?:do|manage)|(?:shift|move|push|bump|swap) $|instead of|rather than|originally|previously|was (?:scheduled|booked|planned|set|due)|no longer"
        r"|can(?:no|')?t make|cannot make|in place of|not (?:be able|possible)|old time|\bfrom"
        r"|(?:reschedule|move|push|shift|postpone) (?:our|your|the) [\w ]{0,40}(?:on|of|from|scheduled for|planned for)"
        r"|(?:interview|call|meeting|conversation) (?:that was )?(?:scheduled |planned |booked )?(?:on|for|of)"
        r"|was:|scheduled for"
    ),
    new=r"(?:moved|rescheduled|postponed|pushed|brought forward|shifted|changed) (?:\w+ ){0,3}to\b|new (?:time|date|slot)|now (?:be |take place )?(?:on|at|be)|to\b|instead(?! of)|how about|would|could",
    unless=r"(?<!mind\s)\bif\b|should (?:you|we|i)|in case|in the event|unless|whether|once|in order to (?:cancel|reschedule)|link to|need to (?:cancel|reschedule)\?|to (?:cancel or )?reschedule|to cancel|cancel this|were to",
    negation=r"\bnot|n't|never|without|no",
    agenda=r"agenda|schedule for the day|running order|programme|program for|line-?up|timetable|here is the plan|the day (?:looks|will run)|panels|back-to-back|itinerary|sessions",
    choice=r"\bor\b|either|which (?:of|one|time|slot)|any of|options?|alternatives?|works? best|suits? (?:you )?best|let (?:me|us) know which|preference|prefer|following (?:times|slots)",
)

PARTS = Parts(
    closing=(
        r"(?:welcome (?:on board|aboard)|(?:with )?(?:kind|best|warm|warmest|many|kindest)?\s?(?:regards|wishes|thanks)|best|all the best|cheers"
        r"|thanks(?: (?:so much|again|a lot|and speak soon))?|thank you(?: (?:again|in advance))?|sincerely|yours (?:sincerely|faithfully|truly)"
        r"|sincerely yours|take care|speak soon|talk soon|see you soon|warmly|respectfully|cordially|with thanks)"
    ),
    role=(
        r"(?:role|position|post|job|opening|vacancy|title)(?: of|:| as(?: an?)?)",
        r"(?:application|applying|applied|interview\w*|interest|candidate|considered|shortlisted|test|task|assignment)(?: \w+){0,2}? (?:for|as|in) (?:our|the|an?)",
        r"(?:role|position|post|vacancy|interview|opening|trial)(?= (?-i:[A-Z]))",
        r"(?:offer you (?:the|a)(?: (?:role|position|job))?(?: of)?|join us as an?|join \w+ as (?:an?|our)|hire you as|employ you as|(?:hired|employed|appointed|engaged|selected|work(?:ing)?|start(?:ing)?|you) as(?: an?| our| the)?|looking for an?|hiring an?|recruiting an?)",
        r"(?:interview|invitation|application|assessment|offer|exercise)(?: ?[:-]| (?:for|as))",
        r"experience as|as an?",
    ),
    role_before=r"\b(?:role|position|post|opening|vacancy|job)\b",
    employer=(
        r"(?:interest in|interest in joining|application to|applying to|applied to|interview(?:ing)? (?:with|at)|position (?:at|with)|role (?:at|with)|join(?:ing)?|work(?:ing)? (?:at|for)|team at|opportunit(?:y|ies) (?:at|with)|part of|here at|behalf of|welcome to|conversation with|offer from|talent team of|job at|post at|career at|careers at|visit|office of|management of|directors of|board of|offices of|recruiter at)",
        r"\bat",
        r"\bfrom",
    ),
    client=r"(?:our|my|a|the) client(?:'s)?\b|on behalf of (?:a|an|one of) |end client|client of ours",
    meet=r"consists of|made up of|interviewer\(s\):|(?:you(?:'ll| will) (?:be )?(?:meet(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|interviewed by|joined by)|interviewers?:?|(?:chat|call|conversation|interview|meet|meeting|speak|talk|time|session) with|introduce you to|panel(?::| will be| consists of| is)|joined by|ask for|led by|hosted by|run by|report to)",
    job=r"assessment day|assessment centre|graduate|internship|apprentice\w*|placement|profile|portfolio|cover letter|governors|panel|colleagues?|trial shift|experience|salary|vacancies|opening|interview|application|applied|applying|candida\w+|position|\brole\b|vacancy|recruit\w+|hiring|\bcv\b|r[eé]sum[eé]|talent|job\b|salary|shortlist\w*|screening|take-home|career|employment|contract|offer letter|next stage|next round|portfolio",
    interview=r"recruit\w+|assessment (?:day|cent(?:re|er))|your (?:cv|r[eé]sum[eé])\b|interview\w*|phone screen|hiring|appl(?:y|ied|ying|icant)|your application|candidate|job offer|take-home",
    colleague=r"by|with|my colleagues?|our \w+|your interviewer(?: is| will be)?|and",
    video=r"meet (?:link|call)|video|zoom|\bteams\b|google meet|webex|whereby|online|virtual(?:ly)?|remote interview|skype|hangout|\bmeet\.",
    phone=r"first call|quick call|call you|(?:by|over the|on the|via) (?:tele)?phone|(?:tele)?phone (?:call|screen|interview|conversation)|give you a (?:call|ring)|(?:call|ring|phone) you|dial(?:-in| in)|will call",
    on_site=r"on-?site|in person|(?:at|to|in|visit) our (?:\w+ ){0,2}(?:offices?|studio|building|premises|headquarters|hq|plant|store|site|workshop|lab)|face[- ]to[- ]face|reception|come (?:in|by|to)\b|our address|directions|parking",
    place=r"(?:address|location|where|venue|place)(?: is)?:|(?:office|offices|studio|building|premises|headquarters|hq|plant|warehouse|lab|workshop|store|us|we are)(?: (?:is|are))? (?:located )?(?:at|in):?",
)

# As people write who know one another, or would like to.
_CASUAL: tuple[tuple[Kind, float, str], ...] = (
    (
        "reschedule",
        3,
        rf"(?:push|bump|nudge|shunt|knock|kick|slide|shift|move|swap|budge) (?:back )?(?:our|your|the|[\w]+'s) (?:\w+ ){{0,2}}{_TALK}(?: \w+){{0,2}} (?:to|till|until|back|by|out|on)\b|same time (?:on )?(?:\w+ ){{1,2}}instead|raincheck|(?:can't|cannot|can not|cant) (?:do|make|manage) [^!?\n]{{0,40}}(?:any ?more|after all)",
    ),
    (
        "reschedule",
        1.5,
        r"(?:gonna|going to|gotta|will|'ll) (?:have to |need to )?(?:push|bump|move|shift|nudge|rearrange)|slight change of plans?|change of plans?",
    ),
    (
        "cancellation",
        3.5,
        rf"{_TALK} (?:(?:on )?\w+ )?(?:is|'s) (?:now |all )?off{OFF}|no need to (?:come|pop|head|be) (?:in|over|by|along|here|down){OFF}|(?:gonna|gotta|got to|will) (?:have to )?(?:cancel|bin|scrap|call off)|(?:scrap|scrapping|scrapped|binning|binned|bailing on) (?:our|your|the) (?:\w+ )?{_TALK}",
    ),
    (
        "confirmation",
        2.5,
        r"see (?:u|ya)\b|(?:we|you)(?:'re| are) (?:still |all )?(?:on|good|set|sorted|down) for|that's (?:us|you) (?:booked|sorted|set)|you(?:'re| are) (?:booked|pencilled) in|(?:booked|pencilled) (?:you|us) in",
    ),
    (
        "invitation",
        2,
        r"(?:wanna|fancy|up for|d'you want to|do you want to|want to) (?:\w+ ){0,2}(?:(?:hop|jump|get) on an? |an? )?(?:(?:quick|short|brief|phone|video|proper|wee|little) ){0,2}(?:call|chat|zoom|interview)|(?:nip|swing|stop) (?:in|by|over|round|down)|pop (?:over|down|along)|grab (?:a|some) coffee|(?:can|could) (?:u|ya|yous) (?:do|make|come|manage)|(?:u|ya) free",
    ),
)

KINDS: tuple[tuple[Kind, float, str], ...] = (
    *_CASUAL,
    ("reschedule", 2.5, r"(?:instead of|rather than|in place of) [^.!?]{0,25}\d"),
    ("rejection", 3.5, r"(?:went|going|gone|decided to go|chosen to go|moved forward|continue) with (?:someone|somebody|another|a different)|someone else|somebody else|not (?:quite )?(?:a|the right) (?:fit|match)|not this time|different direction|won't be (?:offering|inviting)|turned (?:you )?down"),
    ("offer", 3.5, r"(?:job|position|role|place|spot) is yours|you(?:'ve| have)? (?:got|landed) the (?:job|role|position)|want(?:ed)? you (?:to join|on (?:the|our) team)|like you to (?:join|come and work)|welcome (?:aboard|to the team)|(?:want|like|love) to hire you|hoping you(?:'ll| will) (?:say yes|join)"),
    ("reschedule", 2.5, r"(?:an? |half an |one |two )?(?:hours?|minutes?|days?) (?:later|earlier)|(?:a bit|a little) (?:later|earlier)"),
    ("invitation", 3, r"(?:offer|propose|suggest)(?:ing)?(?: you)? (?:an? |the |some )?(?:\w+ ){0,2}(?:interview|slots?|times?|dates?)"),
    ("invitation", 1.5, r"please (?:confirm|reply|respond|rsvp)|(?:can|could) you (?:please )?(?:confirm|let (?:me|us) know|come|make|join)|you have passed|through to|pop (?:in|by|round)|drop (?:in|by)"),
    ("reschedule", 2.5, r"(?:move|push|shift|bring|put|swap|switch) (?:it|this|that|things|us|our \w+|the \w+) (?:back |forward |on |out |over )?(?:to|until|till|by|a)\b|(?:can't|cannot|can not|won't be able to|unable to|no longer able to) (?:make|do|attend|host|meet)|rain ?check|another (?:day|time)"),
    ("reschedule", 1.5, r"come down with|unwell|under the weather|something(?:'s| has)? come up|held up|double[- ]booked"),
    ("confirmation", 3, r"reminder|you're confirmed|we(?:'ll| will) see you|expecting you"),
    ("invitation", 1, r"(?:have|got|find|spare) (?:\w+ ){0,3}(?:time|minutes|half an hour|a slot|an hour)|fancy a|how (?:does|would|about)|sounds? good|next steps?|keen to (?:meet|speak|talk|hear)|come (?:in|over|and see|along|round)|make (?:it|that|one)|meet (?:you|the team|with)|walk (?:us|me) through|tell (?:us|me) (?:more )?about|i have (?:these|the following)|these gaps|happy to (?:chat|talk|work around)|whenever suits|let me know (?:what|when|which|if|whether)|jump on|work for you"),
    ("invitation", 3, rf"invit(?:e|ing) you .{{0,60}}{_TALK}|invit(?:e|ed|ation) .{{0,20}}(?:to|for) (?:an? |your |the )?(?:\w+ ){{0,3}}{_TALK}"),
    ("invitation", 2, r"(?:would|'d|would really) (?:like|love|be keen|be happy|be delighted) to (?:invite|meet|speak|talk|chat|schedule|arrange|set up|have|hear|get|learn|find|bring|see)"),
    ("invitation", 2, rf"(?:schedule|arrange|set up|book|organi[sz]e|find a time for|grab|jump on|hop on)(?: in)?(?: an?| your| our| the)? (?:[\w-]+ ){{0,4}}{_TALK}"),
    ("invitation", 1.5, r"(?:mov(?:e|ing)|tak(?:e|ing)|progress(?:ing)?|bring) (?:you |your application |things )?(?:forward|ahead|through|to the next|on to the)"),
    ("invitation", 1.5, r"(?:are you|would you be|will you be|you're|you are|when are you|if you(?:'re| are)) (?:\w+ )?(?:free|available|around|up for|open to)|your availability|what (?:does )?your (?:week|diary|calendar)|when (?:suits|would suit|works|could|can|might|would) (?:you|work)"),
    ("invitation", 2, r"(?:can|could|shall|may|might) (?:we|i|you) (?:\w+ )?(?:talk|speak|meet|chat|call|catch up|have a (?:\w+ )?(?:call|chat|word)|come (?:in|by|to)|join)\b"),
    ("invitation", 1.5, r"(?:which|what|do any|does any|would|do|does|any|could|can) .{0,50}(?:works?|suits?|convenient|fits?|make it)\b"),
    ("invitation", 2.5, r"(?:pick|choose|select|book|grab|reserve) (?:a|your|any|the|whichever|one) (?:\w+ ){0,3}(?:time|slot|moment|date)"),
    ("invitation", 1, r"shortlisted|next (?:stage|round|step)|first (?:round|stage|chat)|phone screen|impressed (?:by|with)|get to know you|come (?:in|by) (?:and|to|for)|(?:please|kindly) (?:confirm|reply|let (?:me|us) know)"),
    ("confirmation", 3, rf"(?:this is|(?:just )?writing|happy|pleased|glad|wanted|delighted|quick note|email) to confirm|(?:i|we|hereby|i'm|we're|i am|we are)(?: hereby| can)? confirm(?:ing|ed)? (?:that|your|our|the|you)|{_TALK}[^!?]{{0,60}}? (?:is|has been|was|are) (?:now |all |hereby )?(?:confirmed|booked|set|locked in|scheduled|arranged)|(?:interview|booking|appointment) confirm(?:ation|ed)|confirm(?:ation|ed|ing)(?: of|:| your) (?:\w+ )?{_TALK}|that's (?:confirmed|booked)|you(?:'re| are) (?:all )?(?:set|booked|confirmed)"),
    ("confirmation", 2, rf"reminder(?: of| about| that|:|,)|(?:see you|speak to you|talk to you|speak) (?:on|then|there|tomorrow|next|at)|(?:locked|pencilled|penciled) (?:you )?in\b|your (?:upcoming )?{_TALK} (?:with|on|at|tomorrow)"),
    ("confirmation", 1, r"look(?:ing)? forward to (?:seeing|meeting|welcoming|speaking|talking)|thanks? for (?:confirming|choosing|picking|booking)|as (?:agreed|discussed)|details (?:are )?below|what to (?:bring|expect)|calendar (?:invite|invitation|file) (?:is )?attached"),
    ("reschedule", 3, rf"(?:need|have|had|like|hoping|ask|possible|want|forced|able) (?:to )?(?:reschedule|move|postpone|push|shift|rearrange|bring)|(?:been|be|is|was|are|we've|i've|have) (?:\w+ )?(?:moved|rescheduled|postponed|pushed back|brought forward|rearranged|shifted)|(?:reschedul|postpon|rearrang)(?:e|ing|ed|ement)\b|(?:change|changed) (?:to|of|in|the) (?:\w+ ){{0,3}}(?:time|date)|new (?:date|time|slot) for|(?:find|propose|suggest|offer|look for) (?:a|an|another|some) (?:new|alternative|other|different)? ?(?:date|time|slot)|(?:move|push|shift|swap) (?:our|your|the|this) (?:\w+ )?{_TALK}"),
    ("reschedule", 1.5, r"(?:something|conflict|emergency|unforeseen|clash|double-booked|off sick|fallen ill|ill)(?: \w+){0,4} (?:came up|has come up|come up|today|at the last)|instead of|apologi[sz]e for the (?:change|inconvenience|short notice)|sorry (?:for|about) the (?:change|short notice|late notice|inconvenience)"),
    ("cancellation", 3.5, rf"(?:have|need|had|forced|going|must|decided) (?:to )?cancel|(?:been|is|are|was) (?:now |hereby )?(?:cancell?ed|called off)|(?:cancell?ing|cancellation of|call off|calling off) (?:your|our|the|this|all)|{_TALK} (?:\w+ ){{0,5}}(?:will not|won't) (?:be )?(?:tak|go|happen)\w*"),
    ("cancellation", 1.5, r"(?:position|role|vacancy|hiring|recruitment) (?:\w+ ){0,4}(?:on hold|frozen|withdrawn|paused|freeze)|hiring freeze|cancell?ed:"),
    ("offer", 3.5, r"(?:pleased|delighted|happy|thrilled|excited|glad|like|love) to (?:formally |now )?(?:offer you(?! (?:an?|the|this|another) (?:\w+ ){0,2}(?:interview|slot|call|meeting|chat|time|date))|make you an offer|extend)|offer of employment|(?:job|employment|formal|written|contract|verbal) offer\b|offer letter|offer you (?:the|a|this) (?:[\w-]+ ){0,5}(?:position|role|job|post)|(?:your|our|the|an) offer (?:is|from|for|expires|stands|includes|letter|remains)|offer:"),
    ("offer", 1.5, r"(?:base|annual|gross|starting) salary|signing bonus|sign(?:ed)? (?:and return|the contract|copy)|annual leave|days? of (?:paid )?(?:leave|holiday|vacation)|equity|probation\w*|compensation package"),
    ("rejection", 3.5, r"(?:will not|won't|are not|aren't|not|can't|cannot|unable to|decided against) (?:be )?(?:mov|proceed|progress|tak|continu|pursu|go|invit|offer)(?:e|ing|ed)?\b(?! (?:place|long|much|more than))|(?:decided|chosen|opted) (?:not to|to (?:move|proceed|go|progress|continue)(?: forward| ahead)? with (?:other|another|someone|a different))|(?:been|was|were) (?:unsuccessful|not (?:been )?(?:successful|selected))|(?:position|role|vacancy|post) has (?:now |already |since )?been filled|not (?:been )?(?:successful|selected|shortlisted)|other (?:candidates|applicants) (?:who|whose|with|more)|went to (?:someone|another)|(?:offered|given) (?:the|it|this) (?:\w+ )?to (?:another|someone)|closer (?:fit|match)|regret to inform"),
    ("rejection", 1.5, r"unfortunately|wish you (?:all the best|every success|the best|success|well|luck)|keep your (?:details|cv|r[eé]sum[eé]|profile|application) on file|on this occasion|competitive|difficult decision|many (?:strong|qualified) (?:candidates|applicants|applications)|encourage you to apply"),
    ("task", 3.5, r"take-?home|(?:coding|technical|written|practical|design|home|online|short|small) (?:challenge|test|exercise|task|assignment|assessment|case)|case study|work sample|(?:complete|solve|attempt|submit|do|return|finish) (?:the|this|your|our|an?) (?:\w+ ){0,3}(?:exercise|assessment|task|assignment|challenge|test|case|brief)"),
    ("task", 1, r"(?:push|upload|submit|send (?:us )?(?:back )?)(?: us)? (?:your|the) (?:solution|work|code|answer|repository|submission|write-?up)|should (?:not )?take (?:you )?(?:about|around|no more|more|roughly)|repository|spend (?:no )?more than"),
    ("newsletter", 3, r"job alert|viewed your profile|new this week|(?:new|recommended|latest|matching|similar|top) jobs|jobs (?:for you|matching|you (?:may|might)|picked|near)|(?:weekly|daily|monthly) (?:digest|round-?up|update|tips)|newsletter|view (?:this|it)? ?(?:\w+ )?in (?:your )?browser|webinar|register (?:now|here|free|today)|save your (?:seat|spot)|people who (?:viewed|applied)"),
    ("newsletter", 1.5, r"unsubscribe|manage (?:your )?(?:alerts?|preferences|subscriptions?|notifications)|you(?:'re| are) receiving this|email preferences|privacy policy|follow us on|apply now"),
    ("other", 3, r"\bdemo\b|dentist|dental|check-?up|hygienist|doctor|\bgp\b|surgery|clinic|vaccination|free trial|our (?:platform|product|software|solution)|pricing|lunch|birthday|invoice|order (?:number|has)|delivery|your lead|pipeline review|prospects?|landlord|viewing|flat|parcel|sprint|stand-?up|one-to-one with your"),
)  # fmt: skip

MARKS = (
    ("money", r"(?:cheque|cashier'?s check|\bcheck (?:to|for|in the)|bitcoin|\bbtc\b|usdt|crypto\w*|gift cards?|western union|moneygram|wire (?:transfer|the)|zelle|cash ?app|paypal|registration fee|processing fee|training fee|refundable (?:fee|deposit)|application fee|small fee|for (?:the|a|your) background check|pay (?:a|the|for) (?:\w+ ){0,3}(?:fee|deposit|equipment|laptop|training|background check)|purchase (?:your|the|a)(?: \w+){0,3} (?:equipment|laptop|software)|(?:buy|order) (?:your|the) (?:\w+ ){0,3}(?:equipment|laptop|computer)|deposit (?:it|the (?:cheque|check)|of)|approved vendor)"),
    ("chat handle", r"(?:telegram|whats ?app|signal(?: app| messenger)|wechat|google chat|hangouts|discord|\bviber|\bt\.me/|wa\.me/)"),
    ("asks for documents", r"(?:(?:copy|photo|scan|picture|front and back|image|number) of (?:your )?(?:id\b|identity|passport|driv\w+ licen[cs]e|ssn|social security|bank|national insurance)|passport (?:copy|scan|photo|number)|social security (?:number|card)|\bssn\b|bank (?:account )?(?:details|account number|statement|information|login|name)|driver'?s licen[cs]e|routing number|online banking)"),
    ("no interview", r"(?:no (?:\w+ )?interview (?:is |will be )?(?:required|needed|necessary)|(?:with|requires?|need) no (?:\w+ )?interview|without (?:an |any |a (?:\w+ )?)?interview|hired (?:immediately|on the spot|straight away)|you (?:are|have been) (?:already |now )?(?:hired|approved) (?:based|without|and can start)|selected (?:for the (?:role|job|position) )?based on your (?:r[eé]sum[eé]|cv|profile)|sight unseen|skip the interview|interview (?:is|was) (?:waived|not needed|not required)|start (?:immediately|right away) (?:without|no))"),
)  # fmt: skip

EN = Words(
    code="en",
    common=frozenset(
        [
            "the",
            "and",
            "you",
            "your",
            "for",
            "with",
            "we",
            "are",
            "is",
            "this",
            "that",
            "have",
            "to",
            "of",
            "in",
            "on",
            "at",
            "be",
            "will",
            "our",
            "would",
            "please",
            "from",
            "it",
            "as",
            "if",
            "or",
            "us",
            "can",
            "an",
            "i",
            "a",
            "was",
            "not",
            "but",
            "by",
            "my",
            "me",
            "do",
            "so",
            "thanks",
            "hi",
            "hello",
            "dear",
            "best",
            "regards",
            "let",
            "know",
            "looking",
            "forward",
            "any",
            "all",
            "which",
            "what",
            "when",
            "lmk",
            "pls",
            "tmrw",
            "tomoz",
            "tues",
            "weds",
            "thurs",
            "tue",
            "wed",
            "thu",
            "fri",
            "wanna",
            "gonna",
            "gotta",
            "same",
            "time",
            "instead",
            "ish",
            "noon",
            "arvo",
            "half",
            "past",
            "quarter",
        ]
    ),
    calendar=CALENDAR,
    cues=CUES,
    parts=PARTS,
    kinds=KINDS,
    marks=MARKS,
)

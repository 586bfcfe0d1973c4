"""Words that stand around the names of places, and words that never are one."""

from __future__ import annotations

import re

CODE = r"(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NS|ON|QC|SK|NSW|VIC|QLD|TAS)"
NAME = (
    r"[A-ZÀ-Ý][\w'.’-]*(?: (?:(?:de|del|la|le|am|an der|upon|sur|di|of) )?[A-ZÀ-Ý][\w'’.-]*){0,3}"
)
BETWEEN = re.compile(r"\s*[;/&+|·•]\s*|\s+(?:or|and|und|oder|et|ou|y|o|en|OR|AND|Or|And)\s+|,\s*")
AROUND = re.compile(
    r"(?<!\w)(?:remote(?:ly)?|on-?site|onsite|hybrid|in[- ]office|office|offices|hq|headquarters|based|full[- ]?time|fulltime|part[- ]?time|contract|permanent|intern|interns|"
    r"visa|h1b|relocation|relocate|ok|okay|possible|only|preferred|preferably|or|and|und|oder|et|ou|in|at|near|from|the|of|area|areas|city|metro|greater|downtown|central|center|centre|"
    r"anywhere|worldwide|flexible|both|either|also|locations?|multiple|several|with|welcome|local|locals|no|not|a|to|for|within|around|suburbs|suburban|region|north|south|east|west|"
    r"hiring|jobs?|ideally|allowed|considered|optional|travel|some|is|are|we|our|state|proper|county|time|full|part|site|on|strongly|startup|yc|us-based|citizens?|usa|first|candidates|days|friendly|new|co|co-located|vor ort|homeoffice|standort|mitte|e|y|o|all|any|one|open|mostly|possibly|etc|maybe|primarily|zone|timezones?|gmt|est|pst|cet|utc|hours?|other|city of|near by|raum|bei|am|cbd|\d+%?)(?!\w)",
    re.IGNORECASE,
)
NEVER = re.compile(
    r"(?<!\w)(?:inc|llc|ltd|gmbh|corp|startup|company|salary|equity|series|stealth|seed|yc|visa|fulltime|onsite|remote|team|teams|mobile|web|data|cloud|software|python|java|javascript|ruby|rails|react|"
    r"node|golang|php|scala|android|ios|stack|fintech|health|medical|media|games?|labs?|technolog\w+|systems?|solutions?|group|bank|university|college|college|institute|jobs|hiring|immediate|competitive|various|"
    r"senior|junior|full|part|time|permanent|contract|multiple|several|we|our|the|security|learning|machine|ai|ml|product|platform|blockchain|crypto|bitcoin|saas|b2b|new|open|source|hr|it|qa|us|eu|north|south|europe|america|"
    r"asia|africa|benefits|apply|interview|h1b|citizens?|only|positions?|roles?|all|levels?|any|no|yes|yes|experience|early|local|location|stage|funded|profitable|bootstrapped|design|growth|operations|finance|research|robotics|hardware|embedded|linux|aws|devops|infrastructure|backend|frontend|analytics|marketing|sales|support|education|energy|music|video|retail|travel|food|real|estate|insurance|legal|government|non-?profit|consulting|agency|healthcare|biotech|monday|january|february|march|april|may|june|july|august|september|october|november|december|full-?stack|intern\w*|equal|opportunity|re-?locat\w*|assistance|your|name|code|area|visa|ok)(?!\w)",
    re.IGNORECASE,
)
ENDS = re.compile(
    r"\s*-based\b|\s*(?:$|[.,/&;+(|:]|(?:we|our|at|join|looking|and|or|area|office|based|near|full|part|on-?site|remote|fulltime|visa|interns?|hiring)\b)",
    re.IGNORECASE,
)
LANDS = ("US", "UK", "EU", "NZ", "HK", "GB")
WORDLIKE = ("OK", "OR", "IN", "ME", "HI", "AB", "CO", "LA")
IN_STATE = {  # states that are named as a town is
    "New York": frozenset(
        [
            "New York",
            "Brooklyn",
            "Manhattan",
            "Buffalo",
            "Rochester",
            "Albany",
            "Syracuse",
            "Ithaca",
            "White Plains",
            "NYC",
        ]
    ),
    "Washington": frozenset(["Seattle", "Bellevue", "Redmond", "Kirkland", "Tacoma", "Spokane"]),
}
LEADS = re.compile(
    r"^(?:(?:Remote|Onsite|On-site|On-Site|Office|Offices|Near|Downtown|Greater|In|The(?! Hague)|Based|Located|Location|HQ|Full-time|Fulltime|Full Time|And|Or)\s+)+",
    re.IGNORECASE,
)
COMPASS = re.compile(
    r"(?:North(?:ern)?|South(?:ern)?|East(?:ern)?|West(?:ern)?|New|Upper|Lower|Fort|Port|Saint|San|Santa|Mount|Lake) $"
)
LED = re.compile(
    r"(?:^|(?<=:)|[\s,/(])(?:in|near|at|downtown|heart of|based in|:|sunny|central|or|and|&|,|/|onsite|remote)[ ,/]*$",
    re.IGNORECASE,
)

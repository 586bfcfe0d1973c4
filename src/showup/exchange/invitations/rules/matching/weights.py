"""What each piece of evidence weighs: the natural logarithm of a likelihood ratio.

Each says how much more often the evidence is seen with the right job than with a wrong one. They
were set by judgement and mended on the tuning half of the mails that `benchmarks/matching.py`
holds against pipelines of forty; none is ever shown.
"""

from __future__ import annotations

# The employer, by name and by where they write from. Both tell the same thing, so the pairs are
# weighed together: a domain adds little to a name that fits already.
SAME_NAME = 5.0  # two firms of one name in one search are rare
NEAR_NAME = 3.6  # a slip in typing; or another firm, a letter away
SHORT_NAME = 2.0  # people say "Brightwater" for Brightwater Logistics; or mean a namesake
LONG_NAME = 1.2  # "Brightwater Logistics UK Foods" for Brightwater: mostly a daughter or namesake
OTHER_NAME = -3.5  # the reader may have taken another name for the employer's
MENTIONED = 4.0  # the reader found no name or another; mails name other firms too
OTHER_BESIDE_MENTIONED = -2.0  # one of the two is the employer's, the other was only named
DOMAIN_BESIDE_MENTIONED = 1.0
KNOWN_DOMAIN = 4.6  # somebody wrote from there about this very job, or its link leads there
SPELT_WHOLE = 4.0  # birchandlowe.example, for Birch & Lowe
SPELT_PART = 1.9  # the first word only: a namesake or a daughter, even with the role
DOMAIN_BESIDE_SAME = 0.5
DOMAIN_BESIDE_LIKE = 2.4  # a name nearly right, and an address that agrees
DOMAIN_BESIDE_OTHER = 2.6  # a sister firm's, or a portal's
STRANGE_DOMAIN = -1.4  # a quarter of employers write from a domain unlike their name

# An agency writes for many clients: it leads to its jobs, and cannot choose between them.
SAME_AGENCY = 2.2
LIKE_AGENCY = 1.5
AGENCY_DOMAIN = 0.6
SPELT_AGENCY = 2.0
OTHER_AGENCY = -1.0

SAME_ROLE = 2.5  # many employers look for the same role; one rarely twice at a time
ROLE_WITHIN = 1.8  # "Data Analyst" for "Senior Data Analyst, Reading"
ROLE_AKIN = 0.2
OTHER_LEVEL = -1.2
OTHER_ROLE = -2.5  # the same work in other words happens, one time in fifteen

MENTIONED_ROLE = 1.5  # somewhere in the message, where no role was read

SAME_ADDRESS = 2.5  # someone met for this job; they may handle others too
ADDRESS_BESIDE_DOMAIN = 0.8  # whose domain counted already
SAME_PERSON = 1.8  # by full name, which two people can share

BEFORE_APPLYING = -2.5  # nobody is invited before they apply; a day may be mistyped
LONG_AGO = -0.7  # half a year and no word
VERY_LONG_AGO = -1.5
ENDED = -3.0
ENDED_IN_SILENCE = -1.5  # "ghosted" is a guess, and late answers come

OLD_TIME = 3.5  # the time that was moved or called off is the one booked here
OTHER_OLD_TIME = -1.5
OFFERED_TIME = 3.0  # what is confirmed was offered here
SAME_TIMES = 2.0  # the same time, told again
HAS_INTERVIEW = 0.8  # an interview is moved, called off or won only where there is one
NO_INTERVIEW = -1.2  # it may have been arranged before this was kept

SURE = 4.5  # from here it is proposed,
MARGIN = 2.0  # if the next best is this far behind;
PERHAPS = 1.5  # from here it is asked about

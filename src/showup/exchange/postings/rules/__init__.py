"""What becomes of a posting that was read: pure, no Django."""

from showup.exchange.postings.rules.answers import PostingAnswers
from showup.exchange.postings.rules.likeness import (
    Ground,
    Job,
    LookAlike,
    likely,
    look_alikes,
)
from showup.exchange.postings.rules.planning import (
    PostingPlan,
    as_read,
    differing,
    filling,
    pay_words,
    plan_posting,
    said_difference,
)
from showup.exchange.postings.rules.sketches import NEAR, closeness, sketch

__all__ = [
    "NEAR",
    "Ground",
    "Job",
    "LookAlike",
    "PostingAnswers",
    "PostingPlan",
    "as_read",
    "closeness",
    "differing",
    "filling",
    "likely",
    "look_alikes",
    "pay_words",
    "plan_posting",
    "said_difference",
    "sketch",
]

"""What becomes of a posting that was read: pure, no Django."""

from showup.exchange.rules.postings.answers import PostingAnswers
from showup.exchange.rules.postings.likeness import (
    Ground,
    Job,
    LookAlike,
    likely,
    look_alikes,
)
from showup.exchange.rules.postings.planning import (
    PostingPlan,
    as_read,
    differing,
    filling,
    pay_words,
    plan_posting,
    said_difference,
)
from showup.exchange.rules.postings.sketches import NEAR, closeness, sketch

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

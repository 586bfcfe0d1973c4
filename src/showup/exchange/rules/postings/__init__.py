"""What becomes of a posting that was read: pure, no Django."""

from showup.exchange.rules.postings.answers import PostingAnswers
from showup.exchange.rules.postings.likeness import (
    Ground,
    Job,
    LookAlike,
    likely,
    look_alikes,
)
from showup.exchange.rules.postings.planning import PostingPlan, differing, filling, plan_posting
from showup.exchange.rules.postings.sketches import NEAR, closeness, sketch

__all__ = [
    "NEAR",
    "Ground",
    "Job",
    "LookAlike",
    "PostingAnswers",
    "PostingPlan",
    "closeness",
    "differing",
    "filling",
    "likely",
    "look_alikes",
    "plan_posting",
    "sketch",
]

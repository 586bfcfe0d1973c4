"""What a look that failed says."""

from __future__ import annotations

from showup.shared.problems import ProblemError


class MailboxError(ProblemError):
    """A look that failed; `wants_seeker` where trying again by itself can't help."""

    def __init__(self, says: str, *, wants_seeker: bool = False) -> None:
        super().__init__(says)
        self.wants_seeker = wants_seeker

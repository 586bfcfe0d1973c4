"""What one plans to say, looked through for sentences that may cost an interview: words, no scores."""

from showup.agenda.preparing.sincerity.checking import check
from showup.agenda.preparing.sincerity.remarks import Kind, Remark

__all__ = ["Kind", "Remark", "check"]

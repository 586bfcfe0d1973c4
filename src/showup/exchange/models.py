"""What came in, waiting to be looked at, and what was kept of it."""

from __future__ import annotations

from django.db import models


class Arrival(models.Model):
    """A file or pasted text as it was read: previewed first, then kept or dropped."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    name = models.CharField(max_length=300)
    digest = models.CharField(max_length=64)  # sha256 of the bytes: the same mail twice is one
    came_at = models.DateTimeField()
    readings = models.JSONField(default=list)
    problems = models.JSONField(default=list)
    batch = models.UUIDField(null=True)  # the history entry that kept it; null: only previewed
    undone = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["seeker", "digest"])]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"arrival {self.pk}"

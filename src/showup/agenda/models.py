"""Tables of the agenda: briefs, blocks of time, the feed's addresses, what was reminded of."""

from __future__ import annotations

from django.db import models


class Brief(models.Model):
    """What the seeker prepared for one interview, in their own words."""

    interview = models.OneToOneField(
        "pipeline.Interview", on_delete=models.CASCADE, related_name="brief"
    )
    answers = models.JSONField(default=list)  # [{"asks": quote, "story": own words}]
    reasons = models.JSONField(default=list)  # why they want it, own words
    questions = models.JSONField(default=list)  # to ask there, own words
    plans_to_say = models.TextField(blank=True)  # checked for what may cost
    try_out = models.CharField(max_length=300, blank=True)  # the ONE thing
    went = models.CharField(max_length=1000, blank=True)  # how the one thing went
    read_through = models.BooleanField(default=False)
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"brief {self.pk}"


class Block(models.Model):
    """Time set aside to prepare for an interview."""

    interview = models.ForeignKey(
        "pipeline.Interview", on_delete=models.CASCADE, related_name="blocks"
    )
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=20)
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["interview", "starts_at"], name="block_once"),
        ]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"block {self.pk}"


class Feed(models.Model):
    """A secret address that a calendar program subscribes to. Only the hash of it is kept."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    name = models.CharField(max_length=200)  # where it is used: "my phone"
    handle = models.CharField(max_length=16, unique=True)  # the part that finds the row
    digest = models.CharField(max_length=64)  # sha256 of the part that lets in
    discreet = models.BooleanField(default=False)  # no names, places or notes
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"feed {self.pk}"


class Reminded(models.Model):
    """A reminder that was shown, so that it isn't again."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    key = models.CharField(max_length=200)  # "41:leave:2026-11-24T08:25:00+00:00"
    channel = models.CharField(max_length=8)  # desktop, browser
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["seeker", "key", "channel"], name="reminded_once"),
        ]

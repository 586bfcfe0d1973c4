"""Tables of the diary: calendars that are read, and the hours they fill."""

from __future__ import annotations

from django.db import models


class Calendar(models.Model):
    """A calendar of the seeker's own, read and never written."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=8)  # rules.KINDS: file, link, caldav
    address = models.CharField(max_length=2000, blank=True)  # of a link: itself a secret
    user = models.CharField(max_length=200, blank=True)  # of CalDAV; the password is elsewhere
    keeps_titles = models.BooleanField(default=False)  # else busy is all that is kept
    tag = models.CharField(max_length=300, blank=True)  # what the server calls this version
    read_at = models.DateTimeField(null=True)  # last read without trouble
    tried_at = models.DateTimeField(null=True)
    trouble = models.CharField(max_length=500, blank=True)  # of the last try, as a sentence
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"calendar {self.pk}"


class Busy(models.Model):
    """A span of time that is taken."""

    calendar = models.ForeignKey(Calendar, on_delete=models.CASCADE, related_name="busy")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    # A whole day rarely means that one can't come. It is the same day on every clock, so it is
    # kept from 0:00 UTC, and laid on the seeker's own where it is read.
    all_day = models.BooleanField(default=False)
    # So is an hour to which its calendar gave no zone: it is that hour wherever one is.
    floating = models.BooleanField(default=False)
    title = models.CharField(max_length=300, blank=True)  # only where titles are asked for

    class Meta:
        ordering = ["starts_at", "pk"]
        indexes = [models.Index(fields=["calendar", "ends_at"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__gte=models.F("starts_at")), name="busy_ends_after"
            ),
        ]

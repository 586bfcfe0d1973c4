"""Who uses this installation, and how they get in."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """Someone who can sign in: a seeker on their own laptop, later a coach."""


class Seeker(models.Model):
    """Whose search this is. Everything else hangs on a seeker and is read through it."""

    user = models.OneToOneField("accounts.User", on_delete=models.CASCADE, related_name="seeker")
    name = models.CharField(max_length=200, blank=True)  # signs the letters
    zone = models.CharField(max_length=64, blank=True)  # IANA; "" until known
    zone_since = models.DateTimeField(null=True)  # when it was last changed
    bar = models.FloatField(default=4.0)
    hours_a_week = models.FloatField(default=10.0)
    hour_price = models.FloatField(null=True)  # null: never asked, the default applies
    horizon_days = models.PositiveSmallIntegerField(default=90)
    criteria = models.JSONField(default=list, blank=True)  # what matters in a job, own words
    reminds_on_desktop = models.BooleanField(default=True)  # while the app runs

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(bar__gte=0) & models.Q(bar__lte=10), name="bar_on_the_scale"
            ),
        ]

    def __str__(self) -> str:
        """Return a name for logs: never the person's own words."""
        return f"seeker {self.pk}"


class EntryToken(models.Model):
    """A link that lets one browser in once. Only its hash is kept."""

    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

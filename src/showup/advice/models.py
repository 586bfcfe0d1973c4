"""Decisions, saved so that any advice can be replayed."""

from __future__ import annotations

from django.db import models


class Decision(models.Model):
    """One answer: what was asked, with what, and what came out."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    opportunity = models.ForeignKey("pipeline.Opportunity", on_delete=models.CASCADE)
    interview = models.ForeignKey("pipeline.Interview", on_delete=models.CASCADE, null=True)
    made_at = models.DateTimeField()
    state = models.CharField(max_length=10, default="working")  # working, ready, failed, stopped
    progress = models.FloatField(default=0.0)  # 0 to 1
    problem = models.CharField(max_length=500, blank=True)
    situation = models.JSONField()
    engine = models.CharField(max_length=40, blank=True)
    method = models.CharField(max_length=10, default="rollout")
    seed = models.PositiveIntegerField(default=1)
    paths = models.PositiveIntegerField(default=0)
    settings = models.PositiveIntegerField(default=0)
    answer = models.JSONField(null=True)  # the engine's Advice
    chosen = models.CharField(max_length=12, blank=True)  # what the seeker did then
    what_if = models.BooleanField(default=False)  # asked with other numbers than the seeker's

    class Meta:
        indexes = [models.Index(fields=["seeker", "-made_at"])]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"decision {self.pk}"

    @property
    def chosen_words(self) -> str:
        """Return what the seeker did, as it follows "you chose"."""
        from showup.advice.rules.said import CHOSEN  # noqa: PLC0415  all rules, which few commands need

        return CHOSEN.get(self.chosen, self.chosen)

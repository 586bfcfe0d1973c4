"""Tables of the pipeline. Everything hangs on a seeker; every change is kept."""

from __future__ import annotations

from django.db import models


class Opportunity(models.Model):
    """One job someone might take, from the first thought to its end."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    employer = models.CharField(max_length=300, blank=True)  # "" while an agency hides it
    agency = models.CharField(max_length=300, blank=True)
    title = models.CharField(max_length=300, blank=True)
    stage = models.CharField(max_length=40, default="applied")
    excitement = models.FloatField(null=True)  # 0 to 10; null: not asked yet
    sureness = models.CharField(max_length=10, default="guess")  # guess, fairly, very
    dream = models.BooleanField(default=False)
    deal_breaker = models.CharField(max_length=10, default="met")  # met, failed, unknown
    deal_words = models.CharField(max_length=500, blank=True)  # what the deal-breaker is
    rounds = models.PositiveSmallIntegerField(default=2)
    hours = models.FloatField(default=5.0)  # an interview, all in
    own_odds = models.FloatField(null=True)  # 0 to 1
    similarity = models.FloatField(default=0.5)
    applied_on = models.DateField(null=True)
    result_due = models.DateField(null=True)
    offer_deadline = models.DateField(null=True)
    why_not = models.CharField(max_length=40, blank=True)  # pay, benefits, role, place, …
    exempt = models.CharField(max_length=20, blank=True)  # why no pause is shown; rules.EXEMPT
    made_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["seeker", "stage"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(excitement__isnull=True)
                | (models.Q(excitement__gte=0) & models.Q(excitement__lte=10)),
                name="excitement_on_the_scale",
            ),
            models.CheckConstraint(condition=models.Q(hours__gte=0), name="hours_not_negative"),
            models.UniqueConstraint(
                fields=["seeker"], condition=models.Q(dream=True), name="one_dream_job"
            ),
        ]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"opportunity {self.pk}"

    @property
    def label(self) -> str:
        """Return what people call it: the employer, else the agency, else the title."""
        return self.employer or self.agency or self.title or "an unnamed employer"


class Interview(models.Model):
    """A round: invited, booked, held, moved, cancelled or declined."""

    opportunity = models.ForeignKey(
        Opportunity, on_delete=models.CASCADE, related_name="interviews"
    )
    round = models.PositiveSmallIntegerField(default=1)
    # invited, booked, held, cancelled, declined, lapsed
    state = models.CharField(max_length=12, default="invited")
    starts_at = models.DateTimeField(null=True)  # the booked time
    minutes = models.PositiveSmallIntegerField(null=True)
    zone = models.CharField(max_length=64, blank=True)  # the employer's, IANA or offset
    answer_by = models.DateTimeField(null=True)
    format = models.CharField(max_length=10, blank=True)  # video, phone, on site
    place = models.CharField(max_length=500, blank=True)
    link = models.CharField(max_length=2000, blank=True)
    scheduling_link = models.CharField(max_length=2000, blank=True)
    uid = models.CharField(max_length=500, blank=True)  # of its calendar event
    sequence = models.PositiveIntegerField(default=0)
    moves_made = models.PositiveSmallIntegerField(default=0)
    language = models.CharField(max_length=2, blank=True)  # of the mail, for the answer
    people = models.JSONField(default=list)  # [{"name", "address", "role"}]
    marks = models.JSONField(default=list)  # [{"fact", "says", "quote"}]
    subject = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)  # the message as it came
    paused_at = models.DateTimeField(null=True)  # the look before cancelling was shown
    made_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["uid"])]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"interview {self.pk}"


class Slot(models.Model):
    """A time that was offered for an interview."""

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="slots")
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(null=True)

    class Meta:
        ordering = ["starts_at"]
        constraints = [
            models.UniqueConstraint(fields=["interview", "starts_at"], name="slot_once"),
        ]


class Note(models.Model):
    """Something to remember about an opportunity: a remark, or work that was asked for."""

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="notes")
    kind = models.CharField(max_length=10, default="note")  # note, task
    text = models.TextField()
    due = models.DateTimeField(null=True)
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"note {self.pk}"


class Change(models.Model):
    """One entry of the history: a row before and after. A batch is undone as one."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    batch = models.UUIDField(db_index=True)
    at = models.DateTimeField()
    verb = models.CharField(max_length=20)
    says = models.CharField(max_length=500)  # one sentence for people
    table = models.CharField(max_length=40)
    row = models.BigIntegerField()
    before = models.JSONField(null=True)  # null: the row was made
    after = models.JSONField(null=True)  # null: the row was removed
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["pk"]

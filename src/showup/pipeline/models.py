"""Tables of the pipeline. Everything hangs on a seeker; every change is kept."""

from __future__ import annotations

from django.db import models


class Employer(models.Model):
    """Who would employ one: a name, what else it is called, and where it writes from."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    name = models.CharField(max_length=300)
    key = models.CharField(max_length=300)  # names.employer_key of the name
    aliases = models.JSONField(default=list)  # other names it goes by
    domains = models.JSONField(default=list)  # "brightwater.example"

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["seeker", "key"], name="employer_once"),
        ]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"employer {self.pk}"


class StageName(models.Model):
    """A stage of the seeker's own, and which of the usual ones it counts as."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    name = models.CharField(max_length=40)
    like = models.CharField(max_length=40)  # one of rules.STAGES
    position = models.PositiveSmallIntegerField(default=0)  # among those that count alike

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["seeker", "name"], name="stage_name_once"),
        ]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"stage name {self.pk}"


class Opportunity(models.Model):
    """One job someone might take, from the first thought to its end."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    employer = models.CharField(max_length=300, blank=True)  # "" while an agency hides it
    firm = models.ForeignKey(Employer, on_delete=models.SET_NULL, null=True)  # as it is known
    agency = models.CharField(max_length=300, blank=True)
    title = models.CharField(max_length=300, blank=True)
    stage = models.CharField(max_length=40, default="applied")  # one of rules.STAGES
    stage_name = models.CharField(max_length=40, blank=True)  # the seeker's own word for it
    stage_since = models.DateField(null=True)
    place = models.CharField(max_length=300, blank=True)
    remote = models.CharField(max_length=10, blank=True)  # remote, hybrid, on site
    pay_low = models.FloatField(null=True)  # whole units of the currency
    pay_high = models.FloatField(null=True)
    pay_currency = models.CharField(max_length=3, blank=True)  # ISO 4217
    pay_period = models.CharField(max_length=5, blank=True)  # year, month, week, day, hour
    contract = models.CharField(max_length=100, blank=True)  # "permanent, full time"
    level = models.CharField(max_length=100, blank=True)
    source = models.CharField(max_length=120, blank=True)  # where it was found
    link = models.CharField(max_length=2000, blank=True)
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
    offer_on = models.DateField(null=True)
    offer_deadline = models.DateField(null=True)
    offer_words = models.CharField(max_length=1000, blank=True)  # what they offer
    doubts = models.JSONField(default=list)  # rules.REASONS that speak against it
    doubt_words = models.CharField(max_length=1000, blank=True)
    why_not = models.CharField(max_length=40, blank=True)  # the reason given for leaving
    exempt = models.CharField(max_length=20, blank=True)  # why no pause is shown; rules.EXEMPT
    made_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["seeker", "stage", "-excitement"]),
            models.Index(fields=["seeker", "stage_since"]),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(excitement__isnull=True)
                | (models.Q(excitement__gte=0) & models.Q(excitement__lte=10)),
                name="excitement_on_the_scale",
            ),
            models.CheckConstraint(
                condition=models.Q(pay_low__isnull=True)
                | models.Q(pay_high__isnull=True)
                | models.Q(pay_high__gte=models.F("pay_low")),
                name="pay_low_before_high",
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


class Step(models.Model):
    """A stage that an opportunity entered, and the day it did."""

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="steps")
    stage = models.CharField(max_length=40)
    stage_name = models.CharField(max_length=40, blank=True)
    day = models.DateField()
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"step {self.pk}"


class Posting(models.Model):
    """A posting as it stood when it was kept; postings vanish, this one stays."""

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="postings")
    link = models.CharField(max_length=2000, blank=True)
    canonical_key = models.CharField(max_length=64, blank=True)  # sha256 of its one address
    source = models.CharField(max_length=40, blank=True)  # how it was read: JSON-LD, text, …
    title = models.CharField(max_length=300, blank=True)
    employer = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    facts = models.JSONField(default=list)  # [{"field", "value", "quote"}]
    sketch = models.CharField(max_length=400, blank=True)  # tells near-equal texts
    posted = models.DateField(null=True)
    closes = models.DateField(null=True)
    kept_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["canonical_key"]),
            models.Index(fields=["opportunity", "sketch"]),  # read without the texts beside them
        ]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"posting {self.pk}"


class Interview(models.Model):
    """A round: invited, booked, held, moved, cancelled or declined."""

    opportunity = models.ForeignKey(
        Opportunity, on_delete=models.CASCADE, related_name="interviews"
    )
    round = models.PositiveSmallIntegerField(default=1)
    # invited, booked, held, missed, cancelled, declined, lapsed
    state = models.CharField(max_length=12, default="invited")
    result = models.CharField(max_length=10, blank=True)  # of one held: passed, failed, waiting
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
    travel_minutes = models.PositiveSmallIntegerField(null=True)  # door to door, one way
    travel_words = models.CharField(max_length=200, blank=True)  # "the 4 tram, then on foot"
    checked_at = models.DateTimeField(null=True)  # time, place and person were looked at; see rules
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
    kind = models.CharField(max_length=10, default="note")  # rules.NOTE_KINDS
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
        indexes = [
            models.Index(fields=["seeker", "table", "row"]),
            models.Index(fields=["seeker", "at"]),
        ]

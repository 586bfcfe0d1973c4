"""What came in, waiting to be looked at, and what was kept of it."""

from __future__ import annotations

from django.db import models


class Arrival(models.Model):
    """A file or pasted text as it was read: previewed first, then kept or dropped."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    sort = models.CharField(max_length=12, default="invitation")  # or posting, sheet
    name = models.CharField(max_length=300)
    digest = models.CharField(max_length=64)  # sha256 of the bytes: the same mail twice is one
    came_at = models.DateTimeField()
    readings = models.JSONField(default=list)
    problems = models.JSONField(default=list)
    settings = models.JSONField(default=dict)  # what the seeker mended before keeping it
    batch = models.UUIDField(null=True)  # the history entry that kept it; null: only previewed
    undone = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["seeker", "digest"])]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"arrival {self.pk}"


class Keeping(models.Model):
    """One message of an arrival that was kept, with what it belongs to."""

    arrival = models.ForeignKey(Arrival, on_delete=models.CASCADE, related_name="keepings")
    which = models.PositiveIntegerField(default=0)  # the message's place in the file
    opportunity = models.ForeignKey("pipeline.Opportunity", on_delete=models.CASCADE)
    interview = models.ForeignKey("pipeline.Interview", on_delete=models.CASCADE, null=True)
    domains = models.JSONField(default=list)  # from which they write
    batch = models.UUIDField()
    undone = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["arrival", "which"],
                condition=models.Q(undone=False),
                name="message_kept_once",
            ),
        ]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"keeping {self.pk}"


class Origin(models.Model):
    """Which row of whose sheet an opportunity came from, so that reading it again adds nothing."""

    seeker = models.ForeignKey("accounts.Seeker", on_delete=models.CASCADE)
    opportunity = models.ForeignKey("pipeline.Opportunity", on_delete=models.CASCADE)
    key = models.CharField(max_length=300)
    digest = models.CharField(max_length=64)  # of what the row said when it was last read
    said = models.JSONField(default=dict)  # what was taken from it, to tell the seeker's changes
    batch = models.UUIDField()
    undone = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["seeker", "key"])]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"origin {self.pk}"


class Mailbox(models.Model):
    """The one folder of the seeker's mail that is read; its password stands in the keyring."""

    seeker = models.OneToOneField("accounts.Seeker", on_delete=models.CASCADE)
    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField(default=993)
    starttls = models.BooleanField(default=False)  # else TLS from the first byte
    user = models.CharField(max_length=320)
    folder = models.CharField(max_length=300, default="INBOX")
    since = models.DateField()  # older mail is left alone
    uid_validity = models.BigIntegerField(null=True)  # the server's; another one: begin anew
    last_uid = models.BigIntegerField(default=0)  # everything up to it was looked at
    is_caught_up = models.BooleanField(default=False)  # all since that day was looked at once
    in_keyring = models.BooleanField(default=False)  # its password
    looks_itself = models.BooleanField(default=False)  # while the app runs
    tried_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(null=True)  # the last look that went through
    trouble = models.CharField(max_length=500, blank=True)
    troubles = models.PositiveSmallIntegerField(default=0)  # in a row
    wants_seeker = models.BooleanField(default=False)  # trying again by itself can't help
    glanced = models.PositiveIntegerField(default=0)  # mails whose headers were looked at
    opened = models.PositiveIntegerField(default=0)  # of these, those read as a whole
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"mailbox {self.pk}"


class FoundMail(models.Model):
    """A mail of the mailbox that speaks of an interview, shown before it counts."""

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="found")
    arrival = models.OneToOneField(Arrival, on_delete=models.CASCADE)
    mark = models.CharField(max_length=64)  # of its Message-ID: the same mail twice is one
    dismissed = models.BooleanField(default=False)
    found_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["mailbox", "mark"], name="mail_found_once"),
        ]

    def __str__(self) -> str:
        """Return a label for logs."""
        return f"found mail {self.pk}"

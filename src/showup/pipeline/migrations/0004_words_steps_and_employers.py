"""Make the words searchable, and give what was kept before its step and its employer."""

from zoneinfo import ZoneInfo

from django.db import migrations

from showup.pipeline.names import employer_key
from showup.shared import sqlite


def fill(apps, schema_editor):
    opportunities = apps.get_model("pipeline", "Opportunity").objects.select_related("seeker")
    employers = apps.get_model("pipeline", "Employer").objects
    steps = apps.get_model("pipeline", "Step").objects
    for row in opportunities.iterator():
        day = row.made_at.astimezone(ZoneInfo(row.seeker.zone or "UTC")).date()
        row.stage_since = (row.applied_on if row.stage == "applied" else None) or day
        key = employer_key(row.employer)[:300]
        if key:
            row.firm, _ = employers.get_or_create(
                seeker=row.seeker, key=key, defaults={"name": row.employer}
            )
        row.save(update_fields=["stage_since", "firm"])
        steps.create(opportunity=row, stage=row.stage, day=row.stage_since, made_at=row.made_at)


def make_search(apps, schema_editor):
    if schema_editor.connection.vendor != "sqlite" or not sqlite.can_search():
        return
    schema_editor.execute(sqlite.SEARCH_MAKE)
    job, note = (apps.get_model("pipeline", name).objects for name in ("Opportunity", "Note"))
    for row in job.iterator():
        told = list(note.filter(opportunity=row).values_list("text", flat=True))
        told += [text for each in row.interviews.all() for text in (each.subject, each.text)]
        words = (row.pk, f"{row.employer} {row.title} {row.agency}", "\n".join(told))
        schema_editor.execute(sqlite.SEARCH_KEEP, words)


def drop_search(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(sqlite.SEARCH_DROP)


class Migration(migrations.Migration):
    dependencies = [("pipeline", "0003_everything_one_has_going")]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(make_search, drop_search),
    ]

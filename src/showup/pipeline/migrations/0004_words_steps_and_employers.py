"""Make the words searchable, and give what was kept before its step and its employer."""

from zoneinfo import ZoneInfo

from django.db import migrations

from showup.pipeline.names import employer_key
from showup.pipeline.search.words import kept
from showup.shared import sqlite


def rows_of(apps, schema_editor, name):
    """Return a table's rows in the database that is upgraded: a backup's isn't the one in use."""
    return apps.get_model("pipeline", name).objects.using(schema_editor.connection.alias)


def last_moves(apps, schema_editor):
    """Return when each opportunity last changed its stage, as the history tells, by its key."""
    changes = rows_of(apps, schema_editor, "Change")
    told = changes.filter(table="pipeline.opportunity", undone_at=None).order_by("pk")
    return {
        row: at
        for row, at, before, after in told.values_list("row", "at", "before", "after").iterator()
        if before and after and before.get("stage") != after.get("stage")
    }


def fill(apps, schema_editor):
    opportunities, employers, steps = (
        rows_of(apps, schema_editor, name) for name in ("Opportunity", "Employer", "Step")
    )
    moved = last_moves(apps, schema_editor)
    for row in opportunities.select_related("seeker").iterator():
        zone = ZoneInfo(row.seeker.zone or "UTC")
        day = moved.get(row.pk, row.made_at).astimezone(zone).date()
        row.stage_since = (row.applied_on if row.stage == "applied" else None) or day
        key = employer_key(row.employer)[:300]
        if key:
            row.firm, _ = employers.get_or_create(
                seeker=row.seeker, key=key, defaults={"name": row.employer}
            )
        row.save(update_fields=["stage_since", "firm"])
        applied = row.applied_on
        before = row.stage not in ("saved", "applied") and applied is not None
        if before and applied <= row.stage_since:
            steps.create(opportunity=row, stage="applied", day=applied, made_at=row.made_at)
        steps.create(opportunity=row, stage=row.stage, day=row.stage_since, made_at=row.made_at)


def make_search(apps, schema_editor):
    if schema_editor.connection.vendor != "sqlite" or not sqlite.can_search():
        return
    schema_editor.execute(sqlite.SEARCH_MAKE)
    job, note = (rows_of(apps, schema_editor, name) for name in ("Opportunity", "Note"))
    for row in job.iterator():
        told = [row.deal_words, *note.filter(opportunity=row).values_list("text", flat=True)]
        for each in row.interviews.all():
            people = [str(value) for person in each.people for value in person.values()]
            told += [each.subject, each.text, each.place, *people]
        names = " ".join([row.employer, row.agency, row.title])
        words = (row.pk, kept(names), kept("\n".join(filter(None, told))))
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

"""An employer's names and domains, changed as one."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.db import transaction

from showup.pipeline import services

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from showup.pipeline.models import Employer


@transaction.atomic
def know(
    firm: Employer, *, name: str, aliases: Sequence[str], domains: Sequence[str], now: datetime
) -> uuid.UUID:
    """Keep what an employer is called and where it writes from; a former name stays one of its own.

    Raises:
        showup.pipeline.rules.FieldError: a name is another employer's, or a domain is none.
    """
    batch = uuid.uuid4()
    if name.strip() != firm.name:
        services.rename_employer(firm, name=name, now=now, batch=batch)
        firm.refresh_from_db()
        aliases = [*aliases, *firm.aliases]
    services.know_employer(
        firm.seeker, firm.name, aliases=aliases, domains=domains, now=now, batch=batch
    )
    return batch

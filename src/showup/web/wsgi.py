"""The WSGI door, for granian and for tests."""

import os

os.environ["DJANGO_SETTINGS_MODULE"] = "showup.web.settings"  # whatever the shell has set

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()

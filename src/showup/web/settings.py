"""Django settings: local first, strict by default, loud when something is missing."""

from __future__ import annotations

import hashlib
import os

from csp.constants import NONE, SELF

from showup.shared import home, sqlite
from showup.shared.terminal import TOLD_ZONE
from showup.web import logs

if (
    os.environ.get("TZ", "UTC") != "UTC"
):  # Django sets UTC, and those it starts would know no better
    os.environ[TOLD_ZONE] = os.environ["TZ"]

DEBUG = False
SECRET_KEY = home.secret_key()
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]  # a rebound DNS name finds no door
ROOT_URLCONF = "showup.web.urls"
WSGI_APPLICATION = "showup.web.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "template_partials.apps.SimpleAppConfig",
    "showup.shared",
    "showup.accounts",
    "showup.diary",
    "showup.pipeline",
    "showup.advice",
    "showup.exchange",
    "showup.agenda",
    "showup.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "showup.web.seekers.seekers",
    "showup.web.unmet.unmet",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [
                        (
                            "django.template.loaders.cached.Loader",
                            ["django.template.loaders.app_directories.Loader"],
                        )
                    ],
                )
            ],
            "builtins": ["template_partials.templatetags.partials"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": home.folder() / "showup.sqlite3",
        "TEST": {"NAME": home.folder() / "tests.sqlite3"},  # a file, as in real use
        "OPTIONS": sqlite.OPTIONS,
    }
}

LOGIN_URL = "locked"
# Cookies know no ports: each data folder has names of its own, so that the example started by
# `showup demo` signs nobody out of their own.
_FOLDER = hashlib.sha256(str(home.folder()).encode()).hexdigest()[:8]
SESSION_COOKIE_NAME = f"showup_session_{_FOLDER}"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 90
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = f"showup_csrf_{_FOLDER}"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "showup.web.views.csrf_failure"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 4 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 50

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

STATIC_URL = "static/"
STATIC_ROOT = None  # nothing is collected:
WHITENOISE_USE_FINDERS = True  # files are served from the package
WHITENOISE_AUTOREFRESH = False

LANGUAGE_CODE = "en-gb"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "UTC"

# The app's own log never holds what people wrote or what lets them in: see web/logs.py.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"discreet": {"()": "showup.web.logs.Discreet"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "filters": ["discreet"]}},
    "loggers": {
        "django.request": {"level": "ERROR"},  # a page that isn't there is no trouble of ours
        "django.security": {"level": "CRITICAL"},  # a refused request has had its answer
        "httpcore": {"level": "WARNING"},  # below that it writes down where it was sent on to
        "caldav": {"level": "CRITICAL"},  # it writes down what it was answered
    },
    "root": {
        "handlers": ["stderr"],
        "level": logs.level(os.environ.get("SHOWUP_LOG", "")),
    },
}

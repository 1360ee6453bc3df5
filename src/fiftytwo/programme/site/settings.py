"""Django's settings, from the environment; kit/settings.py says what each variable means."""

from pathlib import Path

from fiftytwo.kit.keys import open_key
from fiftytwo.kit.settings import THIS_MACHINE, read_settings
from fiftytwo.programme.foundation.jobs.task import QUEUES
from fiftytwo.programme.site.database import databases
from fiftytwo.programme.site.identity import identity_provider
from fiftytwo.programme.site.locale_names import languages_in
from fiftytwo.programme.site.mail import mail

HERE = Path(__file__).parent
TOLD = read_settings()

ROOT_URLCONF = "fiftytwo.programme.site.urls"
ASGI_APPLICATION = "fiftytwo.programme.site.asgi.application"
DEBUG = False
# Of the installation's own key: one secret to keep and to restore.
_KEY = open_key(TOLD.home / "key")
SECRET_KEY = _KEY.pseudonym("web_", "sessions and forms")
SEALING_KEY = _KEY.secret_for("sealing")
ALLOWED_HOSTS = list(TOLD.hosts)
_FAR = [host for host in TOLD.hosts if host not in THIS_MACHINE]
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in _FAR]
WEB_ADDRESS = f"https://{_FAR[0]}" if _FAR else ""
DATABASES = databases(TOLD)

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "fiftytwo.programme.foundation.face",
    "fiftytwo.programme.foundation.people",
    "fiftytwo.programme.foundation.access",
    "fiftytwo.programme.foundation.journal",
    "fiftytwo.programme.foundation.published",
    "fiftytwo.programme.foundation.api",
    "fiftytwo.programme.foundation.tokens",
    "fiftytwo.programme.foundation.webhooks",
    "fiftytwo.programme.foundation.signing_in",
    "fiftytwo.programme.foundation.jobs",
    "fiftytwo.programme.foundation.notices",
    "fiftytwo.programme.foundation.privacy",
    "fiftytwo.programme.foundation.thanks",
    "fiftytwo.programme.foundation.inbox",
    "fiftytwo.programme.subjects.brief",
    "fiftytwo.programme.subjects.recognition",
    "fiftytwo.programme.subjects.care",
    "fiftytwo.programme.subjects.kudos",
    "fiftytwo.programme.subjects.seen",
    "fiftytwo.programme.subjects.keepsake",
    "fiftytwo.programme.subjects.calendar",
    "fiftytwo.programme.site",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "fiftytwo.programme.site.headers.Headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "fiftytwo.programme.foundation.access.once.RolesOnce",
    "fiftytwo.programme.site.languages.Languages",
    "fiftytwo.programme.site.clocks.Clocks",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "fiftytwo.programme.site.refusals.Refusals",
    "fiftytwo.programme.foundation.signing_in.second_step.DemandSecondStep",
    "fiftytwo.programme.foundation.api.ground.Ground",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "fiftytwo.programme.site.around.around",
            ],
        },
    },
]

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "demo" if TOLD.demo else "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_ADAPTER = "fiftytwo.programme.site.signing_in.NobodySignsUp"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "20/m/ip,5/m/key",
    "reset_password_from_key": "20/m/ip",
    "change_password": "5/m/user",
    "reauthenticate": "10/m/user",
}
ALLAUTH_TRUSTED_PROXY_COUNT = TOLD.proxies
# A link with which somebody sets a password works for a day, and once.
PASSWORD_RESET_TIMEOUT = 24 * 3600
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_TOTP_ISSUER = "Fiftytwo"
# A phone's clock may be half a minute off.
MFA_TOTP_TOLERANCE = 1
# Addresses come from an administrator, a roster or the company's identity provider.
MFA_ALLOW_UNVERIFIED_EMAIL = True
SOCIALACCOUNT_ADAPTER = "fiftytwo.programme.foundation.signing_in.company.FromTheCompany"
SOCIALACCOUNT_PROVIDERS = identity_provider(TOLD)
# By a link: our policy lets no form lead elsewhere, and browsers hold its redirects to that.
SOCIALACCOUNT_LOGIN_ON_GET = True
OIDC_GROUPS_CLAIM = TOLD.oidc_groups_claim
DEMO = TOLD.demo
# Else every page that is read writes.
USERSESSIONS_TRACK_ACTIVITY = False

# In this process's memory: what is counted to keep guesses and floods out, and nothing else.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    }
}
API_A_MINUTE = {"caller": 600, "address": 60}
"""Requests to the API in one minute, of whoever is known, and of an address where nobody is."""
# Where an operation says `@paginate` and no more: in pages that tell no count.
NINJA_PAGINATION_CLASS = "fiftytwo.programme.foundation.api.paging.Paging"
WEBHOOK_PRIVATE = TOLD.webhook_private

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": list(QUEUES)}}

_MAIL = mail(TOLD)
MAIL_IS_SET_UP = _MAIL.is_set_up
EMAIL_BACKEND = _MAIL.backend
EMAIL_HOST, EMAIL_PORT = _MAIL.host, _MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
EMAIL_USE_SSL, EMAIL_USE_TLS = _MAIL.ssl, _MAIL.tls
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = _MAIL.sender

LANGUAGE_CODE = "en"
LOCALE_PATHS = [HERE / "locale"]
LANGUAGES = languages_in(HERE / "locale")
FORMAT_MODULE_PATH = "fiftytwo.programme.site.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
# Nothing is collected: each app's files are served from where they stand. A folder must be named.
STATIC_ROOT = HERE.parent / "foundation/face/static"
STATICFILES_DIRS: list[Path] = []
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = bool(_FAR)
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
SILENCED_SYSTEM_CHECKS: list[str] = []
# A path or an exception may hold personal data: what is logged is said by our own code.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": True,
    "handlers": {"null": {"class": "logging.NullHandler"}},
    "root": {"handlers": ["null"]},
}

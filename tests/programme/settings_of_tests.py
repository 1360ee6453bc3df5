"""The programme's settings in tests: a home of its own, and the database that is to be tried.

FIFTYTWO_TEST_DATABASE_URL: a PostgreSQL to test on; SQLite where it is not set.
"""

import atexit
import os
import shutil
import tempfile

_ENVIRONMENT = {
    name: os.environ.pop(name) for name in [*os.environ] if name.startswith("FIFTYTWO_")
}
os.environ["FIFTYTWO_HOME"] = tempfile.mkdtemp(prefix="fiftytwo-tests-")
atexit.register(shutil.rmtree, os.environ["FIFTYTWO_HOME"], ignore_errors=True)
if _ENVIRONMENT.get("FIFTYTWO_TEST_DATABASE_URL"):
    os.environ["FIFTYTWO_DATABASE_URL"] = _ENVIRONMENT["FIFTYTWO_TEST_DATABASE_URL"]

# Read here and not above: what they find in the environment is set by now.
from fiftytwo.programme.site import settings as told  # noqa: E402  (see above)
from fiftytwo.programme.site.settings import *  # noqa: E402, F403  (see above; all of them)

os.environ.pop("FIFTYTWO_DATABASE_URL", None)
os.environ.update(_ENVIRONMENT)

ALLOWED_HOSTS = [*told.ALLOWED_HOSTS, "testserver"]
# Connections of a pool would keep the test database from being dropped.
told.DATABASES["default"].setdefault("OPTIONS", {}).pop("pool", None)
# Hashing passwords well takes long, and no test depends on it.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# How often somebody may ask is what test_api_limits is about, and nothing else.
API_A_MINUTE = {"caller": 1_000_000, "address": 1_000_000}
# Tests do their jobs when they say so.
TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend", "QUEUES": []}}

# Each stand-in for a browser would look through all style sheets before its first page.
WHITENOISE_AUTOREFRESH = True

"""What the server runs."""

import os

from django.core.asgi import get_asgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "fiftytwo.programme.site.settings"
application = get_asgi_application()

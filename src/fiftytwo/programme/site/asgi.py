"""What the server runs."""

import gc
import os
import warnings

from django.core.asgi import get_asgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "fiftytwo.programme.site.settings"
# Style sheets and fonts are small files, read in a thread; nothing waits for them.
warnings.filterwarnings("ignore", "StreamingHttpResponse must consume synchronous iterators")
application = get_asgi_application()
# What is loaded now stays: looking through all of it again and again made one page in ten wait.
gc.collect()
gc.freeze()

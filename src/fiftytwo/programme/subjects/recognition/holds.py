"""What is kept of screens; and the thanks somebody received, on their own page for ever."""

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.privacy.mirror import Place, Reflection, reflects
from fiftytwo.programme.foundation.privacy.registry import holds_nobody
from fiftytwo.programme.subjects.recognition.models import Screen
from fiftytwo.programme.subjects.recognition.shown import newest_received

holds_nobody(Screen, "where a screen hangs")
reflects(Reflection(_("Your thanks"), "recognition/on_my_page.html", newest_received, Place.THANKS))

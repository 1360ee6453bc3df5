"""Where one chooses a language."""

from django.urls import path

from fiftytwo.programme.foundation.face import pages

urlpatterns = [path("language/", pages.language, name="language")]

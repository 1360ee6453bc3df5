from django.urls import path

from fiftytwo.programme.foundation.people import pages

urlpatterns = [path("people/", pages.people, name="people")]

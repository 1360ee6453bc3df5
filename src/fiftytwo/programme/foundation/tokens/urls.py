"""Pages of tokens."""

from django.urls import path

from fiftytwo.programme.foundation.tokens import pages

urlpatterns = [
    path("tokens/", pages.tokens, name="tokens"),
    path("tokens/make/", pages.make_token, name="make_token"),
    path("tokens/<uuid:token_id>/revoke/", pages.revoke_token, name="revoke_token"),
]

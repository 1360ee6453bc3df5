"""Pages of webhooks."""

from django.urls import path

from fiftytwo.programme.foundation.webhooks import pages

urlpatterns = [
    path("webhooks/", pages.webhooks, name="webhooks"),
    path("webhooks/make/", pages.make_webhook, name="make_webhook"),
    path("webhooks/<uuid:webhook_id>/end/", pages.end_webhook, name="end_webhook"),
    path("webhooks/<uuid:webhook_id>/try/", pages.try_webhook, name="try_webhook"),
]

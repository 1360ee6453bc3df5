from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "fiftytwo.programme.site"
    label = "site"

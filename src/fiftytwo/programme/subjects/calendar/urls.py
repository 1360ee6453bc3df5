"""Addresses of the pages here."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []

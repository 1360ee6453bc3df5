"""For templates: {% load roster %}."""

from django import template

from fiftytwo.programme.foundation.people.words import in_words

register = template.Library()
register.filter("in_words", in_words)

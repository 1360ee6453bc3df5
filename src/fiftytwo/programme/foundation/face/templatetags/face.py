"""For templates: {% load face %}."""

from django import template
from django.forms import BoundField
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def without_placeholder(field: BoundField) -> SafeString:
    """The field's widget with nothing in it: its label and its hint say what it is for."""
    return field.as_widget(attrs={"placeholder": False})

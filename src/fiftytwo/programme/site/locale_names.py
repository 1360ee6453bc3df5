"""Which languages the programme speaks: those that have a catalogue."""

from pathlib import Path

from django.conf.locale import LANG_INFO

ENGLISH = ("en", "English")


def languages_in(catalogues: Path) -> list[tuple[str, str]]:
    """Code and own name of English and of every language of which there is a catalogue."""
    found = {path.parts[-3] for path in catalogues.glob("*/LC_MESSAGES/django.mo")} - {"en"}
    codes = sorted(code.replace("_", "-").lower() for code in found)
    return [ENGLISH, *((code, _own_name(code)) for code in codes)]


def _own_name(code: str) -> str:
    told = LANG_INFO.get(code) or LANG_INFO.get(code.split("-")[0]) or {}
    return str(told.get("name_local", code)).capitalize()

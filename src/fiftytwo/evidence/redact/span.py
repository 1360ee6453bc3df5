"""What a finder finds: a stretch of text and the kind of personal data that it is."""

import re
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """The kinds of personal data, by the word that stands in their place."""

    EMAIL = "e-mail"
    PHONE = "phone"
    CARD = "card"
    IBAN = "iban"
    HANDLE = "handle"
    TOKEN = "token"
    NUMBER = "number"
    ADDRESS = "address"
    BIRTHDAY = "birthday"
    NAME = "name"
    IP = "ip"

    @property
    def mask(self) -> str:
        return f"⟨{self.value}⟩"


class Stays(StrEnum):
    """Stretches that stay as they are, so that no other finder takes them for something else."""

    AS_IS = "as is"
    """Nothing touches it: a mask that is there already, the host of a link."""
    BUT_NAMES = "but names"
    """The harmless path of a link: digits in it are no phone number, but a name is a name."""


class Span(NamedTuple):
    """`text[start:end]` is of `kind`."""

    start: int
    end: int
    kind: Kind | Stays
    letter: str = ""
    """Of a name: which person of the conversation it is."""

    @property
    def mask(self) -> str:
        """What is put in its place; asked only of what is masked."""
        return f"⟨{self.letter or self.kind.value}⟩"


MASK = re.compile("⟨(" + "|".join(re.escape(kind.value) for kind in Kind) + r"|[A-Z]\d{0,3})⟩")
"""A mask of ours. No finder may find anything that overlaps one."""


def kind_of(mask: re.Match[str]) -> str:
    """The kind of a mask that MASK found: letters stand for names."""
    inside = mask[1]
    return Kind.NAME.value if inside[0].isupper() else inside


def letter_of(person: int) -> str:
    """The letter of the n-th person of a conversation: A, B … Z, A2 …"""
    round_, place = divmod(person, 26)
    return chr(ord("A") + place) + (str(round_ + 1) if round_ else "")

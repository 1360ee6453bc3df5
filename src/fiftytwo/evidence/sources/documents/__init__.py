"""How exports of nested documents are read: what every helpdesk's folder is built from."""

from fiftytwo.evidence.sources.documents import cells
from fiftytwo.evidence.sources.documents.beside import About, Account, Beside
from fiftytwo.evidence.sources.documents.document import Document
from fiftytwo.evidence.sources.documents.helpdesk import Helpdesk, NotReadable, Shape
from fiftytwo.evidence.sources.documents.item import Answer, Item

__all__ = [
    "About",
    "Account",
    "Answer",
    "Beside",
    "Document",
    "Helpdesk",
    "Item",
    "NotReadable",
    "Shape",
    "cells",
]

"""HTML as plain text."""

import re

from inscriptis import get_text
from inscriptis.css_profiles import RELAXED_CSS_PROFILE
from inscriptis.model.config import ParserConfig
from selectolax.lexbor import LexborHTMLParser

_TAG = re.compile(r"<[a-zA-Z!/][^>]*>|&[a-zA-Z#0-9]+;")
_CONFIG = ParserConfig(css=RELAXED_CSS_PROFILE)
_NOT_SAID = "script, style, head, title, template, noscript, img, svg"


def html_text(html: str | None) -> str:
    """`html` as text: lines as they were set, entities decoded, pictures and scripts left out.

    Text without a tag or an entity comes back trimmed, as it is.
    """
    if not html:
        return ""
    if not _TAG.search(html):
        return html.strip()
    tree = LexborHTMLParser(html)
    for node in tree.css(_NOT_SAID):
        node.decompose()
    if tree.body is None:
        return ""
    return _trimmed(get_text(tree.body.html or "", _CONFIG))


def _trimmed(text: str) -> str:
    lines = [line.rstrip() for line in text.replace("\xa0", " ").splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

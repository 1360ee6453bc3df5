"""What a mail program says in its HTML: here stands a quote, here a signature, here history."""

import re
from functools import lru_cache

from fiftytwo.evidence.sources.said.marks import HISTORY, INDENTED, QUOTED, SIGNED

_QUOTE = re.compile(
    r'type="?cite|\bcite="|gmail_quote|front-blockquote|freshdesk_quote|yahoo_quoted|'
    r"zd_?-?quote|protonmail_quote|tutanota_quote|moz-cite|intercom-quote|border-left",
    re.IGNORECASE,
)
_QUOTE_BOX = re.compile(
    r'(?:class|id)="[^"]*(?:gmail_attr|yahoo_quoted|front-blockquote|freshdesk_quote|'
    r"protonmail_quote|tutanota_quote|moz-cite-prefix|zd_?-?quote|intercom-quote|"
    r"js-quoted|hs-quoted|ticket_quote)",
    re.IGNORECASE,
)
_HISTORY = re.compile(
    r'(?:id|name)="(?:x_)*(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|reply-intro|'
    r"mail-editor-reference-message-container|messageReplySection|"
    r'ms-outlook-mobile-body-separator-line)"',
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r'(?:class|id|data-smartmail)="(?:[^"]*[\s_-])?(?:gmail_signature(?:_prefix)?|signature|'
    r"front-signature|moz-signature|AppleMailSignature|zd_?-?signature|"
    r'ms-outlook-mobile-signature|protonmail_signature_block)(?:[\s"]|-user)|'
    r"data-signature(?:block)?=",
    re.IGNORECASE,
)
_INDENT_ONLY = re.compile(
    r"border:\s*(?:none|0)|margin:\s*0(?:px|pt)? 0(?:px|pt)? 0(?:px|pt)? 40px"
)
_ANY = re.compile(r"\b(?:class|id|name|type|cite|style|data-[\w-]+)=")


@lru_cache(maxsize=4096)  # a mail program writes the same attributes in every mail
def mark_of(tag: str, attributes: str) -> str | None:
    """What stands in the place of this element, as `html.Mark` says; None where it is said."""
    if tag == "blockquote":
        if _QUOTE.search(attributes):
            return QUOTED
        return None if _INDENT_ONLY.search(attributes) else INDENTED
    if not attributes or not _ANY.search(attributes):
        return None
    if _HISTORY.search(attributes):
        return HISTORY
    if "js-signatureMarker" in attributes:
        return SIGNED
    if _QUOTE_BOX.search(attributes):
        return QUOTED
    return "" if _SIGNATURE.search(attributes) else None

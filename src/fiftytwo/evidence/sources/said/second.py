"""A second opinion of two libraries, asked where our own rules leave something that looks quoted.

They know a few headers that we do not, and take 1 to 3 ms a mail, so they are asked seldom.
"""

import re
from functools import cache
from typing import Any

MOST_CHARACTERS = 50_000
"""Of what they read: one took 1.4 s on a mail of 767 kB."""
_LANGUAGES = ["en", "de", "cs", "da", "es", "fr", "it", "ja", "ko", "nl", "pl", "sv", "zh", "david"]
# A line with a clock or an address that ends in a colon, and something below it.
_LOOKS_QUOTED = re.compile(
    r"^[^\n]{0,200}(?:\S@\S|\b\d{1,2}:\d{2}\b)[^\n]{0,200}[::][ \t]*\n\s*\S", re.MULTILINE
)


def looks_quoted(text: str) -> bool:
    """Whether new text still has a line that might be somebody's "On … wrote:"."""
    return (":" in text or ":" in text) and bool(_LOOKS_QUOTED.search(text))


def shorter(text: str) -> str:
    """The beginning of `text` that both libraries together take for new; all of it in doubt.

    What they would cut within a line, rearrange or leave empty is not believed.
    """
    if len(text) > MOST_CHARACTERS:
        return text
    for opinion in (_quotequail, _mail_parser_reply):
        said = opinion(text).rstrip()
        if said and said != text and text.startswith(said) and text[len(said)] == "\n":
            text = said
    return text


def _quotequail(text: str) -> str:
    import quotequail

    try:
        parts = quotequail.quote(text)
    except Exception:  # noqa: BLE001  # an opinion that fails is none
        return text
    head = parts[0][1] if parts and parts[0][0] else ""
    # It leaves the header with the new part; the last lines up to a blank one are that.
    return head.rpartition("\n\n")[0] if len(parts) > 1 else text


def _mail_parser_reply(text: str) -> str:
    try:
        replies = _parser().read(text).replies
        return str(replies[0].content) if len(replies) > 1 else text
    except Exception:  # noqa: BLE001  # an opinion that fails is none
        return text


@cache
def _parser() -> Any:
    from mailparser_reply import EmailReplyParser

    return EmailReplyParser(languages=_LANGUAGES)

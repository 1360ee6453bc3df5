"""What is new in a mail: without quoted history and signature."""

from fiftytwo.evidence.sources.said.html import html_text


def mail_text(*, html: str | None = None, text: str | None = None) -> str:
    """What the writer of a mail wrote in it, as plain text.

    html is looked at first, since it tells quotes apart; text where there is no html.
    """
    return html_text(html) if html else (text or "").strip()

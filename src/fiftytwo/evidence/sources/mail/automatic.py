"""Whether a machine sent a mail: answers of absence, bounces, newsletters."""

import re

from fiftytwo.evidence.sources.mail.beside import Head, addresses, first

_SUBJECT = re.compile(
    r"^\W*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|answer)|autoreply|auto:|"
    r"out of (?:the )?office|ooo\b|abwesenheit|automatische (?:antwort|nachricht|e-?mail)|"
    r"abwesend|réponse automatique|absence du bureau|message d['’]absence|"
    r"absent du bureau|undeliver(?:ed|able)|delivery (?:status notification|failure|has failed)|"
    r"mail delivery (?:failed|failure|system)|returned mail|failure notice|unzustellbar|"
    r"nicht zustellbar|zustellung fehlgeschlagen|non remis|échec de (?:la )?remise|"
    r"message non distribué|read(?: receipt)?:|gelesen:|lu ?:)",
    re.IGNORECASE,
)
_TEXT = re.compile(
    r"\b(?:i (?:am|will be)|i['’]m|we are) (?:currently |now )?(?:out of (?:the )?office|"
    r"on (?:annual |"
    r"parental |sick )?(?:leave|vacation|holiday))|this is an? (?:automat(?:ed|"
    r"ic)(?:ally generated)?|"
    r"auto-?generated) (?:reply|response|message|e-?mail)|do not reply to this (?:e-?mail|"
    r"message)|"
    r"(?:ich bin|wir sind) .{0,40}(?:nicht im büro|nicht im hause|abwesend|außer haus|im urlaub)|"
    r"dies ist eine automatisch|diese (?:e-?mail|nachricht) wurde automatisch|"
    r"bitte antworten sie nicht auf diese|"
    r"je suis (?:actuellement )?(?:absente?|en congés?)|ceci est une? (?:réponse|"
    r"message) automatique|"
    r"merci de ne pas répondre à ce|actuellement absente? du bureau|"
    r"this is the mail system at host|delivery to the following recipient",
    re.IGNORECASE,
)
_SYSTEMS = re.compile(r"^(?:mailer-daemon|postmaster|bounces?)@")
_OF_OURS = re.compile(r"^(?:no-?reply|do-?not-?reply)[\w+.-]*@")
"""Of strangers it is no proof: people forward, and shops write by hand, from such addresses."""
_TEXT_CHARACTERS = 400


def is_automatic(head: Head, text: str, *, of_colleague: bool) -> bool:
    """Whether a machine sent it, by its head, else by what it says first.

    text: what is new in it; an acknowledgement that it quotes does not count.
    of_colleague: helpdesks send colleagues' own words with fields that are meant to keep machines
    from answering, so only some fields count.
    """
    submitted = first(head, "auto-submitted").strip().casefold()
    if submitted and not submitted.startswith("no"):
        return True
    if any(name in head for name in ("x-autoreply", "x-autorespond", "x-auto-reply-from")):
        return True
    if first(head, "return-path").strip() == "<>":
        return True
    if not of_colleague and _is_bulk(head):
        return True
    senders = addresses(head, "from", "sender")
    if any(_SYSTEMS.match(one) or (of_colleague and _OF_OURS.match(one)) for one in senders):
        return True
    subject = first(head, "subject")
    return bool(_SUBJECT.match(subject) or _TEXT.search(text[:_TEXT_CHARACTERS]))


def _is_bulk(head: Head) -> bool:
    precedence = first(head, "precedence").strip().casefold()
    suppressed = first(head, "x-auto-response-suppress").strip().casefold()
    return (
        precedence in ("bulk", "junk", "list", "auto_reply")
        or "list-id" in head
        or suppressed not in ("", "none")
    )

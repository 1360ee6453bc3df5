"""Names that people give away: in a signature, by saying what they are called.

Used on a customer's text to know whom to mask, on an agent's to know whom to keep.
"""

import re

from fiftytwo.evidence.redact.common_words import COMMON_WORDS
from fiftytwo.evidence.redact.greeting import NOBODY, PARTICLES, TITLE
from fiftytwo.evidence.redact.words import words_of

_CAPITAL = r"(?:[^\W\d_a-zß-öø-ÿ](?:[\w'’-]{1,30}|\.))"
_NAMES = rf"{_CAPITAL}(?:[ \t](?:{_CAPITAL}|van|von|de|der|den|du|da|di|del|la|le)){{0,3}}"
_LINE_END = r"(?=[ \t]{0,3}(?:[,.!|]?[ \t]{0,3}(?:$|[\r\n])|[ \t]?[|,(]))"
_STRONG = (
    r"(?:(?:kind(?:est)?|best|warm(?:est)?|with(?: kind| best| warm)?)[ \t])?regards|"
    r"(?:best |all the best |warm )?wishes|yours(?: (?:sincerely|faithfully|truly))?|sincerely|"
    r"cheers|gr(?:ü|ue)(?:ß|ss)(?:en?)?(?: aus \w{2,20})?|mfg|lg|vg|hochachtungsvoll|cordialement|"
    r"salutations|cdlt|bien à vous|amicalement"
)
_WEAK = (
    r"thanks(?: in advance| again| a lot)?|thank you|best|danke(?: im voraus)?|merci(?: d'avance)?"
)
_CLOSING_LINE = rf"(?i:{_STRONG}|{_WEAK})[ \t]{{0,2}}[,.!]?[ \t]{{0,2}}(?:\r?\n[ \t]{{0,4}}){{1,3}}"
_SAME_LINE = rf"(?i:{_STRONG})[ \t]{{0,2}}[,.!]?[ \t]{{1,2}}"
_SIGNED = re.compile(
    rf"(?<![^\W_])(?:{_CLOSING_LINE}|{_SAME_LINE})(?:(?i:{TITLE})\b\.?[ \t]{{1,2}}){{0,2}}"
    rf"(?!(?i:{_STRONG}|{_WEAK}|kind|warm|with|mit|viele|liebe|sent)\b)(?P<names>{_NAMES}){_LINE_END}"
    rf"|(?<![^\W_])(?i:{_WEAK}),[ \t](?P<full>{_CAPITAL}[ \t]{_CAPITAL}){_LINE_END}"
)
_CLOSES = re.compile(
    r"egards|ishes|ours|incerely|heers|rü(?:ß|ss)|ruß|rue|mfg|MfG|MFG|LG|lg|VG|vg|Hocha|dialem|"
    r"alutat|dlt|Bien|bien|mical|hank|est|anke|erci"
)

_KEYS = r"my name is|my name's|name is|mein name ist|ich hei(?:ß|ss)e|je m['’]appelle|mon nom est"
_SAID = re.compile(
    rf"(?<![^\W_])(?:(?i:{_KEYS})[ \t]{{1,2}}(?:(?i:{TITLE})\b\.?[ \t])?(?P<plain>{_NAMES})"
    rf"|(?i:(?:^|(?<=\n))[ \t]*(?:(?:full |first |last |sur|vor|nach)?name|nom|prénom)[ \t]?:)"
    rf"[ \t]{{0,3}}(?P<field>{_NAMES})"
    rf"|(?i:i am|i['’]m|this is|it['’]s|ich bin|je suis)[ \t](?:(?i:{TITLE})\b\.?[ \t])?"
    rf"(?P<full>{_CAPITAL}[ \t]{_CAPITAL})(?![^\W_])"
    rf"|(?i:this is)[ \t](?:(?i:{TITLE})\b\.?[ \t])?(?P<caller>{_CAPITAL})"
    r"(?= (?:calling|speaking|here))"
    r")"
)
_SAYS = re.compile(
    r"ame is|ame's|ame ist|hei(?:ß|ss)e|appelle|om est|\bi am|\bi['’]m\b|this is|it['’]s|ich bin|"
    r"je suis|(?:name|nom)[ \t]?:",
    re.IGNORECASE,
)
_SPOKEN = re.compile(rf"(?:{_KEYS})[ \t](?P<names>[^\W\d_]{{2,20}}(?:[ \t][^\W\d_]{{2,20}})?)")
_NOT_SPOKEN = words_of(
    "on in the not and wrong spelled spelt listed here there that this an under still with for but "
    "calling from just so misspelt correct is was of my it also at"
)
_LAST_CHARACTERS = 400


def names_signed(text: str) -> list[str]:
    """Names under a closing ("Regards, Anna Kern") in the end of `text`."""
    end = text[-_LAST_CHARACTERS:]
    if not _CLOSES.search(end):
        return []
    return [name for m in _SIGNED.finditer(end) if _may_be(name := m["names"] or m["full"])]


def names_said(text: str) -> list[str]:
    """Names that the writer says are theirs ("my name is …", "Name: …")."""
    if not _SAYS.search(text):
        return []
    found = [name for m in _SAID.finditer(text) if _may_be(name := _group(m))]
    if not found and text.islower():  # a transcript
        found = [n for m in _SPOKEN.finditer(text) if (n := _until_stop(m["names"]))]
    return found


def _group(match: re.Match[str]) -> str:
    return str(match["plain"] or match["field"] or match["full"] or match["caller"])


def _may_be(name: str) -> bool:
    words = [word.casefold().rstrip(".") for word in name.split()]
    return not any(word in NOBODY for word in words) and any(
        len(word) > 1 and word not in PARTICLES for word in words
    )


def _until_stop(words: str) -> str:
    kept: list[str] = []
    for word in words.split():
        if word in _NOT_SPOKEN or word in NOBODY or (not kept and word in COMMON_WORDS):
            break
        kept.append(word)
    return " ".join(kept)

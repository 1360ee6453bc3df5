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
# Looked up in small letters before a dear pattern is tried.
_CLOSES = (
    "regards", "wishes", "yours", "sincerely", "cheers", "grü", "gruß", "grue", "mfg", "lg", "vg",
    "hochacht", "cordial", "salutations", "cdlt", "bien à", "amical",
)  # fmt: skip
_THANKS = ("thank", "best", "danke", "merci")

_KEYS = (
    r"my name is|my name's|(?:sur|last |first |full )?name(?: is|['’]s)|"
    r"(?:mein |nach|vor)?name ist|ich hei(?:ß|ss)e|je m['’]appelle|mon nom est"
)
_SAID = re.compile(
    rf"(?<![^\W_])(?:(?i:{_KEYS})[ \t]{{1,2}}(?:(?i:{TITLE})\b\.?[ \t])?(?P<plain>{_NAMES})"
    rf"|(?i:(?:^|(?<=\n))[ \t]*(?:(?:full |first |last |sur|vor|nach)?name|nom|prénom)[ \t]?:)"
    rf"[ \t]{{0,3}}(?P<field>{_NAMES}))"
)
_SAYS = ("name", "heiß", "heiss", "appelle", "nom ", "nom:")
# The first letter stands before the look behind it: so that the search jumps from one to the next.
_I_AM = re.compile(
    r"[IiTtJj](?<![^\W_][IiTtJj])"
    r"(?:(?<=[Ii])(?: am|['’]m|t['’]s|ch bin)|(?<=[Tt])his is|(?<=[Jj])e suis)"
    rf"[ \t](?:(?i:{TITLE})\b\.?[ \t])?(?:(?P<full>{_CAPITAL}[ \t]{_CAPITAL})(?![^\W_])"
    rf"|(?P<caller>{_CAPITAL})(?= (?:calling|speaking|here)))"
)
# "my wife Claudia Fenwick": of the customer's family, so no agent.
_RELATION = (
    r"(?:my|our|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|ma|mon)[ ](?:wife|husband|partner|mother|"
    r"father|mum|mom|dad|son|daughter|sister|brother|grandson|granddaughter|gran|nan|aunt|uncle|"
    r"neighbour|neighbor|mann|frau|mutter|vater|sohn|tochter|schwester|bruder|oma|opa|enkel|enkelin|"
    r"tante|onkel|nachbarn?|nachbarin|épouse|mari|mère|père|fils|fille|sœur|frère|voisine?)"
)
_RELATIONS = re.compile(rf"\b{_RELATION}\b")
_RELATED = re.compile(
    rf"(?<![^\W_])(?i:{_RELATION}),?[ ](?!(?i:{TITLE})\b)"
    rf"(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL})?)(?![^\W_])"
)
_WHO = (
    r"passengers?|travell?ers?|account ?holder|card ?holder|recipient|"
    r"name on the (?:booking|order|ticket|account|card)|"
    r"[Ff]ahrg[aä]st|(?:[Mm]it)?[Rr]eisende[rn]?|[Ee]mpfänger(?:in)?"
)
_ON_WHOM = (
    r"in the name of|(?:in|under) the name|auf den namen|unter dem namen|au nom de|"
    r"(?:booked|ordered|reserved|registered|listed|filed|(?:booking|reservation|order|account) is)"
    r" under|(?:konto|karten)inhaber(?:in)?|c/o"
)
# "booked under Claudia Fenwick", "the ticket says Fenwick, Claudia", "passenger: Claudia Fenwick".
_UNDER = re.compile(
    rf"(?<![^\W_])(?:(?:(?i:{_ON_WHOM})|(?:{_WHO})(?::| is| are| was| ist| heißt)),?[ ]{{1,2}}"
    rf"(?:(?i:{TITLE})\b\.?[ ])?(?P<under>{_CAPITAL}[ ]{_CAPITAL})"
    rf"|(?i:says|reads)[ :]{{1,2}}[\"'“‘]?(?P<reads>{_CAPITAL},[ ]{_CAPITAL}))(?![^\W_])"
)
# "Mrs D. Hatherley", "the estate of the late Mr A. Pym", "for the attention of Dana Hatherley":
# who writes so writes of a person in full.
_IN_FULL = re.compile(
    rf"(?<![^\W_])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau)\b\.?[ ]"
    rf"(?:[A-ZÄÖÜ](?:\.[ ]?|[ ])){{1,3}}(?P<surname>{_CAPITAL})"
    rf"|(?i:for the attention of|attn\.?:?|the late|the estate of|z\.[ ]?hd\.(?: von)?)[ ]"
    rf"(?:(?i:{TITLE})\b\.?[ ])?(?:(?:[A-ZÄÖÜ]\.?[ ]){{1,3}}(?P<last>{_CAPITAL})"
    rf"|(?P<full>{_CAPITAL}[ ]{_CAPITAL})))(?![^\W_])"
)
_IN_FULLS = ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "attention", "attn",
             "late", "estate", "hd.")  # fmt: skip
_UNDERS = (
    "under ", "the name", "namen ", "nom de ", "says", "reads", "inhaber", "passenger", "traveler",
    "traveller", "holder", "recipient", "name on", "fahrg", "reisende", "empfänger", "c/o",
)  # fmt: skip
_TWO_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’.-]{0,30}[ \t][^\W\d_a-zß-öø-ÿ]")
_CALLER = ("calling", "speaking", " here")
_SPOKEN = re.compile(rf"(?:{_KEYS})[ \t](?P<names>[^\W\d_]{{2,20}}(?:[ \t][^\W\d_]{{2,20}})?)")
_NOT_SPOKEN = words_of(
    "on in the not and wrong spelled spelt listed here there that this an under still with for but "
    "calling from just so misspelt correct is was of my it also at"
)
_LAST_CHARACTERS = 400
MAY_GIVE_AWAY = (
    # signed
    r"(?i:regards|wishes|yours|sincerely|cheers|gr(?:ü|ue|u)(?:ß|ss|s)|hochacht|cordialement"
    r"|salutations|cdlt|bien à|amicalement|(?:^|[^a-z])(?:mfg|lg|vg)(?:[^a-z]|$))"
    r"|(?i:thank|best|danke|merci)[^\n]{0,24}\n|(?i:thanks|advance|again|lot|you|best|danke|voraus"
    r"|merci|avance),[ \t][^ -@\[-`a-z{-~]"
    # said
    r"|(?:[Ii](?: am|['’]m|t['’]s|ch bin)|[Tt]his is|[Jj]e suis)[ \t]"
    rf"|(?i:{_RELATION}),?[ ][^ -@\[-`a-z{{-~]"
    r"|(?i:under|says|reads|inhaber(?:in)?|passengers?|travell?ers?|holder|recipient|fahrg[aä]st"
    r"|reisende[rn]?|empfänger(?:in)?|c/o)(?: is| are| was| ist| heißt)?[ :,]{1,3}"
    r"(?:[\"'“‘])?(?:[A-Za-zñ]{2,10}\.? )?[^ -@\[-`a-z{-~]"
    r"|(?i:name|hei(?:ß|ss)|appelle|nom[ \t:]|prénom)"
    r"|(?i:attention of|attn|the late|estate of|hd\.) ?[^ -@\[-`a-z{-~]"
)
"""What stands in a text at least, for `names_signed` and `names_said`. For Arrow's RE2."""


def names_signed(text: str) -> list[str]:
    """Names under a closing ("Regards, Anna Kern") in the end of `text`."""
    end = text[-_LAST_CHARACTERS:]
    lowered = end.lower()
    # "Thanks" closes a letter only above a line, or before a first and a last name.
    may_thank = "\n" in end or _TWO_CAPITALS.search(end) is not None
    may_thank = may_thank and any(word in lowered for word in _THANKS)
    if not may_thank and not any(word in lowered for word in _CLOSES):
        return []
    return [name for m in _SIGNED.finditer(end) if _may_be(name := m["names"] or m["full"])]


def names_said(text: str) -> list[str]:
    """Names that the writer says are theirs ("my name is …", "Name: …")."""
    found: list[str] = []
    lowered = text.lower()
    if _TWO_CAPITALS.search(text) or any(word in lowered for word in _CALLER):
        found += [name for m in _I_AM.finditer(text) if _may_be(name := m["full"] or m["caller"])]
    if any(word in lowered for word in _UNDERS):
        for m in _UNDER.finditer(text):
            found += [n for n in ((m["under"] or m["reads"]).replace(",", ""),) if _may_be(n)]
    if any(word in lowered for word in _IN_FULLS):
        found += [
            n
            for m in _IN_FULL.finditer(text)
            if _may_be(n := m["surname"] or m["last"] or m["full"])
        ]
    if _RELATIONS.search(lowered):
        found += [name for m in _RELATED.finditer(text) if _may_be(name := m["name"])]
    if not any(word in lowered for word in _SAYS):
        return found
    found += [name for m in _SAID.finditer(text) if _may_be(name := m["plain"] or m["field"])]
    if not found and text.islower():  # a transcript
        found = [n for m in _SPOKEN.finditer(text) if (n := _until_stop(m["names"]))]
    return found


def _may_be(name: str) -> bool:
    words = [word.casefold().rstrip(".") for word in name.split()]
    # A letter alone is an initial here, "A. Pym", and no word for nobody.
    return not any(word in NOBODY for word in words if len(word) > 1) and any(
        len(word) > 1 and word not in PARTICLES for word in words
    )


def _until_stop(words: str) -> str:
    kept: list[str] = []
    for word in words.split():
        if word in _NOT_SPOKEN or word in NOBODY or (not kept and word in COMMON_WORDS):
            break
        kept.append(word)
    return " ".join(kept)

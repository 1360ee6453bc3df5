"""What one side asks for and the other answers with nothing else: "Date of birth?" "14.3.81".

An answer says only together with its question what it is. So the question is remembered until the
next message of who asked, and in the messages between an answer to it is looked for.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from fiftytwo.evidence.redact import spelled
from fiftytwo.evidence.redact.birthday import DATE
from fiftytwo.evidence.redact.plate import NATIONAL
from fiftytwo.evidence.redact.span import Kind, Span


class Asked(StrEnum):
    """What may be asked for whose answer is personal data."""

    BIRTHDAY = "birthday"
    SECRET = "secret"
    PLATE = "plate"
    NAME = "name"
    ADDRESS = "address"


MAY_ASK = (
    r"(?i:birth|born|geburts|geboren|naissance|memorable|password|passcode|passphrase|security|"
    r"maiden|kennwort|passwort|codewort|sicherheitsfrage|mädchenname|plate|registration|"
    r"(?:^|[^a-z])(?:reg|pin|tan|otp)(?:[^a-z]|$)|kennzeichen|immatriculation|name|namen|heißen|"
    r"heißt|address|postcode|post code|house number|where (?:do|are) you|adresse|anschrift|"
    r"hausnummer|(?:a|the|that|this|our|your|six|digit|den|einen) code)"
)
"""What a question has at least. For Arrow's RE2, which reads all of a column at once."""
_QUESTIONS = (
    (Asked.BIRTHDAY, r"dates? of birth|birth ?da(?:y|te)|\bdob\b|\bborn\b|geburts(?:datum|tag)|"
                     r"geboren|date de naissance"),
    (Asked.SECRET, r"memorable (?:word|name|place|date)|\bpassword\b|passcode|passphrase|"
                   r"security (?:question|answer|word|code)|maiden name|\bpin\b|kennwort|passwort|"
                   r"codewort|sicherheitsfrage|mädchenname|\btan\b|\botp\b|"
                   r"(?:sent|text(?:ed)?|e?mailed|geschickt|gesendet)[^.?!]{0,30}code|"
                   r"code (?:we|i|that|you)\b"),
    (Asked.PLATE, r"\bplates?\b|registration|\breg\b|kennzeichen|immatriculation"),
    (Asked.NAME, r"surname|(?:last|full|family|first|your|passenger['’]?s?|customer) names?\b|"
                 r"name(?:s)? (?:on|of) the (?:booking|order|account|ticket|card|passenger)|"
                 r"(?:what|which) name (?:is|was|were|would|did|do|are)|whose name|"
                 r"nachnamen?|vornamen?|"
                 r"ihre[nr]? namen?|welche[nmr] namen|der name|wie hei(?:ß|ss)(?:en|t)|votre nom"),
    (Asked.ADDRESS, r"(?<!mail )(?<!mail-)(?<!\bip )\baddress\b|first line|house (?:name|number)|"
                    r"post ?code|where (?:do|are) you (?:live|living|based)|adresse\b|anschrift|"
                    r"hausnummer|wo wohnen"),
)  # fmt: skip
_SUBJECTS = tuple((asked, re.compile(words, re.IGNORECASE)) for asked, words in _QUESTIONS)
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")
_ASKS = re.compile(
    r"\?|\bplease\b|\bbitte\b|^\s*(?:and|und|may|can|could|what|which|wie|welche)\b|"
    r"\b(?:can|could|may) (?:i|you)\b|i(?:['’]ll| will)? (?:just )?need|\b(?:tell|give|confirm)\b",
    re.IGNORECASE,
)
# Who asks a customer to do something with a password does not ask for it.
_NO_SECRET = re.compile(
    r"\b(?:reset|chang(?:e|ed|ing)|forg[eo]t(?:ten)?|new|set(?:ting)? up|try|tried|"
    r"work(?:s|ed|ing)?|never|link|zurück\w*|änder\w*|geändert|vergessen|neue[sn]?|nie|niemals)\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"\bname of (?:the|your) (?:product|model|item|colleague|company)", re.I)

_DATE = re.compile(rf"(?<![\w£$€.,])(?P<date>{DATE})(?![\w])", re.IGNORECASE)
_PLATE = re.compile(
    rf"(?<![\w£$€-])(?:{NATIONAL}|(?=[A-Z -]{0, 10}\d)[A-Z0-9]{{1,4}}(?:[ -][A-Z0-9]{{1,4}}){{1,2}}"
    r"|(?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])[A-Z0-9]{5,8})(?!\w)"
)
_SPOKEN = (
    r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|"
    r"sieben|acht|neun|double|[a-z]|\d{1,4})"
)
_SPOKEN_PLATE = re.compile(
    rf"(?<!\w){_SPOKEN}(?:[ ,-]{{1,2}}{_SPOKEN}){{4,9}}(?!\w)", re.IGNORECASE
)
_FILLERS = re.compile(
    r"(?:(?:yes|yeah|yep|yea|sure|ok|okay|er|erm|um|uh|oh|well|so|hi|hello|of course|hang on|"
    r"i think|i believe|it['’]?s|its|it is|it was|that['’]?s|that is|that['’]?d be|that['’]?ll be|"
    r"should be|would be|it should be|this is|the|my|mine is|mine['’]s|is|was|"
    r"name|name['’]s|surname|last name|first name|full name|answer|password|memorable word|"
    r"pin|code|word|maiden name|mother['’]?s|mums?|mum['’]s|dads?|wifes?|wife['’]s|"
    r"husbands?|husband['’]s|sons?|daughters?|under|in|on|booked|try|called|pet|first|was called|"
    r"is called|ja|ähm|äh|also|das|ist|der|die|mein|meine|lautet|es|auf|na|naja|mich|name ist|"
    r"ich hei(?:ß|ss)e|code ist|wort|kennwort|passwort|codewort|oui|c['’]est)"
    r"(?![\w'’])[ ,.:;!-]{0,3}(?:\n)?)*",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_][\w'’-]{1,30}"
_CAPITAL = (
    r"(?!(?i:am|pm|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)"
    r"[^\W\d_a-zß-öø-ÿ][\w'’-]{1,24}"
)
_WORDS = re.compile(rf"(?P<words>{_WORD}(?:,? {_WORD}){{0,2}})(?=\s*(?:$|[.,;!?\n]))")
_NAME = re.compile(
    r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}(?:,? (?:(?:van|von|de|der|den|du|da|di|del|la|le) )?"
    r"[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}){0,2})(?=[ ]*(?:$|[.,;\n(]))"
)
# "16 Corley Rigg", "Rose Cottage, Banbury": no word for a street is needed in an answer.
_PLACE = re.compile(
    rf"(?<![\w£$€.,])(?P<place>\d{{1,4}}[a-z]?,? {_CAPITAL}(?: {_CAPITAL}){{1,2}}"
    rf"(?:,[ \n]{_CAPITAL}(?: {_CAPITAL}){{0,2}}){{0,3}}"
    rf"|(?:The )?(?:{_CAPITAL} ){{1,2}}(?:Cottage|House|Farm|Barn|Lodge|Mill|Forge|Rectory|Villa)"
    rf"(?:,[ \n]{_CAPITAL}(?: {_CAPITAL}){{0,2}}){{0,3}})(?!\w)"
)
_CODE = re.compile(r"(?<![\w£$€.,])(?=[^\s⟨⟩]{0,30}\d)[^\s⟨⟩,.;!?]{3,30}(?:[ -]\d{2,4}){0,3}(?!\w)")
_LONGEST_ANSWER = 120
_NOT_AN_ANSWER = """
no not never none nothing nope don't dont didn't didnt cant can't won't i we he she they you it
that this what why when where how who which yes yeah thank thanks thankyou please ok okay sure
sorry wait waiting moment minute second one two hello hi do did does have has had got am are is
was were be been already just still now later here there done sent same different new old again
correct right wrong forgot forgotten remember know idea both either neither all mine yours the a
an my your and or but for from with about any some nein nicht nie keine kein keinen ich wir er sie
weiß vergessen danke bitte moment warte ok gut genau stimmt richtig falsch ja das der die ein eine
und oder aber noch schon hier da was wie wo wann warum blue red white black green non merci je
"""
_NO_ANSWERS = frozenset(_NOT_AN_ANSWER.split())


def asked_in(text: str) -> frozenset[Asked]:
    """What `text`, of who serves, asks for."""
    found = set()
    for sentence in _SENTENCE.findall(text):
        if not _ASKS.search(sentence):
            continue
        for asked, words in _SUBJECTS:
            if words.search(sentence) and not (
                (asked is Asked.SECRET and _NO_SECRET.search(sentence))
                or (asked is Asked.NAME and _NO_NAME.search(sentence))
            ):
                found.add(asked)
    return frozenset(found)


def find(text: str, asked: frozenset[Asked]) -> Iterator[Span]:
    """In the answer `text`, what was `asked` for; names by letter only, see names_answered."""
    if Asked.BIRTHDAY in asked:
        for match in _DATE.finditer(text):
            yield Span(*match.span("date"), Kind.BIRTHDAY)
    if Asked.PLATE in asked:
        for pattern in (_PLATE, _SPOKEN_PLATE):
            for match in pattern.finditer(text):
                if pattern is _SPOKEN_PLATE or any(map(str.isdigit, match[0])):
                    yield Span(*match.span(), Kind.NUMBER)
    if Asked.NAME in asked:
        yield from spelled.find_answered(text)
    if Asked.ADDRESS in asked:
        for match in _PLACE.finditer(text):
            yield Span(*match.span("place"), Kind.ADDRESS)
    if Asked.SECRET in asked:
        yield from _secrets(text)


def names_answered(text: str) -> list[str]:
    """The name with which `text` begins, as the answer to who somebody is."""
    start = _FILLERS.match(text)
    match = _NAME.match(text, start.end() if start else 0)
    if match and _may_answer(match["name"]):
        return [match["name"].replace(",", "")]
    return []


def _secrets(text: str) -> Iterator[Span]:
    if len(text) > _LONGEST_ANSWER:  # no answer but something else that was to be said
        return
    for code in _CODE.finditer(text):
        yield Span(*code.span(), Kind.TOKEN)
    start = _FILLERS.match(text)
    match = _WORDS.match(text, start.end() if start else 0)
    if match and "⟨" not in text and "⟩" not in text and _may_answer(match["words"]):
        yield Span(*match.span("words"), Kind.TOKEN)


def _may_answer(words: str) -> bool:
    return _NO_ANSWERS.isdisjoint(word.strip(",").lower() for word in words.split())

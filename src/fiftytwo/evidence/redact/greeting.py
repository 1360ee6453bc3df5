"""Names that an agent's greeting gives away: "Hi Justin," tells what the customer is called."""

import re

_GREETING = (
    r"hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|hallo|moin|servus|grüezi|"
    r"guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|chère?|cher|hola|"
    r"estimad[oa]|buenos días|buenas tardes|ciao|buongiorno|gentile|beste|hoi|dag|olá|oi|hej"
)
TITLE = (
    r"(?:mrs|mr|ms|miss|mx|dr|professor|prof|sir|herrn?|frau|madame|mme|monsieur|señora?|sra?|"
    r"signora?)"
)
_WORD = r"[^\W\d_][\w'’-]{0,30}"
# Only at the start of a line: after it may stand handles of those who are answered.
_GREETED = re.compile(
    rf"^(?:[ \t>*]{{0,4}}(?:@\w{{1,40}}|⟨handle⟩)){{0,4}}[ \t>*]{{0,4}}"
    rf"(?:{_GREETING})(?: again| there| back)?,?[ \t]{{1,3}}"
    rf"(?P<title>{TITLE}\b\.?[ \t]{{1,2}}){{0,2}}"
    rf"(?P<names>{_WORD}(?:[ \t]{_WORD}){{0,4}}?)"
    r"(?:[ \t]{0,2}(?:[,!:;\r\n]|$)|\.(?=\s|$)|[ \t]{1,2}[-–—](?=\s))",
    re.IGNORECASE | re.MULTILINE,
)
_NOBODY_WORDS = """
there all team everyone everybody folks guys friend friends mate sir madam ma'am customer
customers user member guest again you both together community support service ladies gentlemen
monday tuesday wednesday thursday friday saturday sunday weekend today christmas easter
january february march april may june july august september october november december
montag dienstag mittwoch donnerstag freitag samstag sonntag zusammen kunde kundin kunden damen
herren leute alle ihr tous toutes équipe client cliente a todos equipo thanks thank sorry yes no
welcome morning afternoon evening happy new we i it the this that our your my is are was how
what when why please so just if in on at for to from with apologies as an
"""
NOBODY = frozenset(_NOBODY_WORDS.split())
"""Words that follow a greeting or a closing and name nobody. Casefolded."""
_IS_TITLE = re.compile(TITLE, re.IGNORECASE)
_AND = frozenset(("and", "und", "et", "y", "e", "&"))
PARTICLES = frozenset(("van", "von", "de", "der", "den", "du", "da", "di", "del", "la", "le"))


_TITLED = re.compile(
    r"(?<!\w)(?:Mrs|Mr|Ms|Miss|Mx|Dr|Prof|Professor|Frau|Herrn?|Madame|Mme|Monsieur|Señora?)"
    r"\b\.?[ \t](?:(?:Dr|Prof)\.?[ \t])?"
    r"(?P<names>[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}"
    r"(?:[ \t][^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}){0,2})"
)
_ADDRESSED = re.compile(r"[A-ZÀ-ÖØ-Þ](?<!\w[A-ZÀ-ÖØ-Þ])[\w'’-]{1,30}(?=[ \t]?[,.!?]|[ \t]*$)")
_BEFORE_NAME = re.compile(
    r"(?<!\w)(?i:thanks|thank you|sorry(?: about that| to hear that)?|no worries|no problem|"
    r"perfect|you['’]re welcome|of course|all ?right|right|bye|sure|okay|ok|for you|danke|gern|"
    r"vielen dank|kein problem|tschüss|alles klar|merci|bien sûr|au revoir),?[ \t]$"
)
_SEEN_BEFORE = 24
_TITLES = (
    "Mrs", "Mr ", "Mr.", "Ms ", "Ms.", "Miss", "Mx", "Dr", "Prof", "Frau", "Herr", "Mada", "Mme",
    "Mons", "Señ",
)  # fmt: skip

MAY_CALL = (
    rf"(?im:^[ \t>*]*(?:(?:@[^\s]+|⟨handle⟩)[ \t>*]*)*(?:{_GREETING})[, \t])"
    r"|(?:Mrs|Mr|Ms|Miss|Mx|Dr|Prof|Professor|Frau|Herrn?|Madame|Mme|Monsieur|Señora?)\.?[ \t]"
    r"|(?i:thanks|thank you|sorry|that|worries|problem|perfect|welcome|of course|right|bye|sure"
    r"|okay|ok|for you|danke|gern|dank|tschüss|klar|merci|sûr|revoir),?[ \t][A-ZÀ-ÖØ-Þ]"
)
"""What stands in a text at least, for `names_greeted` and `names_addressed`. For Arrow's RE2."""


def names_addressed(text: str) -> list[str]:
    """Names by which an agent calls the customer within a text: "Mrs Kern", "Thanks, Anna."."""
    found: list[str] = []
    if any(title in text for title in _TITLES):
        found += [m["names"] for m in _TITLED.finditer(text) if _may_name(m["names"].split()[0])]
    for match in _ADDRESSED.finditer(text):
        start = match.start()
        before = text[max(0, start - _SEEN_BEFORE) : start]
        if _BEFORE_NAME.search(before) and _may_name(match[0]):
            found.append(match[0])
    return found


def names_greeted(text: str) -> list[str]:
    """Names in the greetings of `text`, in order, titles left off; to be added to `names`.

    For an agent's text. Conservative: a capital letter, at the start of a line, closed by a comma,
    an exclamation mark, a full stop or the line's end; nobody in "Hi there", "Hello Team".
    """
    found: list[str] = []
    for match in _GREETED.finditer(text):
        words = match["names"].split()
        if all(_may_name(word) for word in words) and words[-1][0].isupper():
            found += _split_at_and(words)
    return found


def _may_name(word: str) -> bool:
    folded = word.casefold()
    return folded in _AND or folded in PARTICLES or (word[0].isupper() and folded not in NOBODY)


def _split_at_and(words: list[str]) -> list[str]:
    names: list[list[str]] = [[]]
    for word in words:
        if word.casefold() in _AND:
            names.append([])
        elif _IS_TITLE.fullmatch(word):
            continue
        else:
            names[-1].append(word)
    return [" ".join(name) for name in names if name]

"""What stands in a mail and is not said in it: signatures, contact data, disclaimers, banners."""

import re
from collections.abc import Sequence

_RULE = re.compile(r"^[\s>]*[-_=*~‐-―─—]{3,}\s*$")
_DELIMITER = re.compile(r"^\s*(?:--|—-?|__|–)\s*$")

_SENT_FROM = re.compile(
    r"^\W*(?:sent (?:from|via|with|using) (?:my |the )?[\w .®™'’+()/:?&=#-]{2,90}|"
    r"get outlook for (?:ios|android|mac|windows)\b.*|download outlook for .*|"
    r"(?:diese nachricht wurde )?(?:von|aus|mit) (?:meinem|meiner|der|dem|outlook|"
    r"unterwegs)\b.{0,70}"
    r"\b(?:gesendet|geschrieben|verschickt)|"
    r"gesendet (?:von|mit|aus) (?:meinem|meiner|der|dem|outlook|mail|unterwegs|samsung|"
    r"yahoo)\b.{0,70}|"
    r"(?:laden sie )?outlook für (?:ios|android)\b.*|holen sie sich outlook .*|"
    r"envoy[ée]e? (?:de|depuis|avec|à partir de) (?:mon|ma|l['’]|yahoo|outlook|gmail)\b.{0,70}|"
    r"télécharger outlook pour .*|obtenir outlook pour .*|"
    r"enviad[oa] (?:desde|do|de|a partir do|pelo) (?:mi|meu|minha|el|o|yahoo|outlook)\b.{0,70}|"
    r"inviato (?:da|dal|con|tramite) .{2,70}|verstuurd vanaf .{2,70}|verzonden (?:vanaf|met|"
    r"via) .{2,70}|"
    r"skickat från .{2,70}|sendt fra .{2,70}|lähetetty .{2,60}|wysłan[eoy] (?:z|ze) .{2,70}|"
    r"отправлено (?:с|из|со) .{2,70}|odesláno z .{2,70}|iPhoneから送信|.{0,20}から送信|"
    r"发自我的.{1,30}|.{0,20}에서 보냄|via mobile)\W*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[,;!?]\s+\w|\.\s+\w|\b(?:is|was|and|because|but|please)\b", re.IGNORECASE)

_CONTACT = re.compile(
    r"[\w.+%-]+@[\w-]+\.[\w.-]+|\bhttps?://|\bwww\.|"
    r"(?<![\w€$£])(?:\+|00|\(?0)[\d(][\d\s()/.–-]{6,}\d|\(\d{3}\)\s?\d{3}-\d{4}|"
    r"\b\d{3}[-.]\d{3}[-.]\d{4}\b|"
    r"^\W*(?:tel(?:efon|éfono|efono|éphone|efoon)?|phone|ph|mob(?:ile|il|iel|iltelefon)?|"
    r"handy|fax|"
    r"direct|durchwahl|cell|office|skype|web(?:site)?|e-?mail|mail|t|m|f|p|tlf|gsm|тел|моб|"
    r"電話)\b"
    r"\s*[.:/|]+\s*\S",
    re.IGNORECASE,
)
_ADDRESS_LINE = re.compile(
    r"\b\d{4,5}\s+[A-ZÄÖÜÉ]\w+|\b(?:GmbH|AG|Ltd|Inc|LLC|S\.?A\.?R?\.?L|B\.?V|S\.?p\.?A|KG|"
    r"Corp)\b\.?|"
    r"(?:straße|strasse|str\.)\s*\d|\b(?:street|road|avenue|suite|floor|rue|calle|via)\b.*\d|"
    r"\bHRB\b|\bUSt|\bVAT\b|(?:Geschäftsführer|Sitz der Gesellschaft|Amtsgericht|"
    r"registered office)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\W*(?:(?:many |best |kind |kindest |warm |warmest )?(?:thanks|regards|wishes)\b.{0,30}|"
    r"thank you|thanks.{0,25}|cheers|sincerely|yours .{2,15}|best|all the best|take care|"
    r"(?:mit )?(?:freundliche[nrm]?|herzliche[nr]?|beste[nrm]?|liebe[nr]?|viele[nr]?|schöne) "
    r"(?:grü(?:ß|ss)en?|gruss|gruß).{0,25}|mfg|vg|lg|gru(?:ß|ss)|danke.{0,25}|"
    r"(?:bien )?cordialement|(?:bien )?à vous|salutations.{0,30}|merci.{0,25}|bonne journée|"
    r"un saludo|saludos.{0,20}|atentamente|gracias.{0,15}|cordiali saluti|distinti saluti|"
    r"grazie.{0,15}|"
    r"atenciosamente|obrigad[oa]|cumprimentos|met vriendelijke groet(?:en)?|groet(?:en|jes)?|"
    r"m\.?v\.?h\.?|med vänliga? hälsning(?:ar)?|hälsningar|med venlig hilsen|vh|hilsen|kh|"
    r"med vennlig hilsen|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|"
    r"с уважением|s pozdravem|üdvözlettel|saygılarımla)\W*$",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"intended (?:solely |only |exclusively )?(?:for|to be (?:read|used))\b.{0,80}"
    r"\b(?:recipients?|addressees?|individuals?|persons?|use (?:of|by))\b|"
    r"if you (?:are not|have received this).{0,60}(?:intended|addressee|in error|by mistake)|"
    r"not the (?:named |intended )?(?:recipient|addressee)|"
    r"\b(?:this|the|diese|ce|cette|este|esta|questo|questa|deze|dit)\b.{0,60}"
    r"(?:e-?mail|message|communication|transmission|nachricht|courriel|correo|mensaje|mensagem|"
    r"messaggio|bericht)\b.{0,200}\b(?:confidential|privileged|vertraulich|confidentiel|"
    r"confidencia|riservat|vertrouwelijk)|"
    r"(?:e-?mail|message).{0,60}(?:scanned (?:for|by)|checked for).{0,40}(?:virus|malware|"
    r"antivirus)|"
    r"virus-?free\W{1,3}www|consider the environment before|think before (?:you )?print|"
    r"nicht der (?:richtige|beabsichtigte).{0,15}(?:adressat|empfänger)|"
    r"irrtümlich erhalten haben|"
    r"bevor sie (?:diese|die) (?:e-?mail|mail).{0,20}(?:drucken|ausdrucken)|"
    r"si vous (?:avez reçu|n'êtes pas).{0,60}(?:erreur|destinataire)|"
    r"unsubscribe from this (?:group|list)|you are receiving this (?:message|e-?mail|because)",
    re.IGNORECASE | re.DOTALL,
)
# One of these stands in every text that _DISCLAIMER or _BANNER finds: looked for first, since the
# patterns themselves take twenty times as long to find nothing.
_DISCLAIMER_WORDS = (
    *("intended", "addressee", "confiden", "privileg", "vertraulich", "riservat", "vertrouwelijk"),
    *(
        "virus",
        "malware",
        "environment",
        "print",
        "recipient",
        "adressat",
        "empfänger",
        "irrtümlich",
    ),
    *("drucken", "erreur", "destinataire", "unsubscribe", "you are receiving", "by mistake"),
    "in error",
)
_BANNER_WORDS = ("outside", "extern", "von au", "often get email", "learn why", "sie erhalten")
_DISCLAIMER_TITLE = re.compile(
    r"^\W*(?:(?:legal )?disclaimer|confidentiality(?: notice)?|haftungsausschluss|"
    r"avis de confidentialité|aviso legal|privileged and confidential)\W*$",
    re.IGNORECASE,
)
_BANNER = re.compile(
    r"(?:e-?mail|message|sender|nachricht|mail|absender)\b.{0,60}\b(?:originat(?:ed|"
    r"es) (?:from )?outside|"
    r"outside (?:of )?(?:the|your|this|our) (?:organi[sz]ation|company|network)|from outside|"
    r"from an external|von (?:au(?:ß|ss)erhalb|extern)|externen absender|is external)|"
    r"^\W*(?:caution|warning|attention|achtung|warnung|vorsicht)\W{0,6}(?:this is an )?\W*"
    r"(?:external|extern)|^\W*\[?external(?: e-?mail| sender| message)?\]?\W*$|^\W*extern[eal]* "
    r"(?:e-?mail|sender|message)\b.{0,40}$|don['’]t often get email from|"
    r"learn why this is important|"
    r"sie erhalten nicht (?:oft|häufig) (?:eine )?e-?mails? von",
    re.IGNORECASE | re.DOTALL,
)
_FORM = re.compile(
    r"^\W*(?:message|nachricht|question|frage|comments?|kommentar|order|bestellung|subject|"
    r"betreff|"
    r"problem|description|beschreibung)\b.{0,12}:",
    re.IGNORECASE | re.MULTILINE,
)
_LIST_FOOTER = re.compile(r"mailing list|lists?\.[\w-]+\.\w+|mailman", re.IGNORECASE)

_BANNER_LINES = 12
_SIGNATURE_LINES = 12
_SHORT = 90


def without_banner(lines: list[str]) -> list[str]:
    """Lines of a mail without what a gateway wrote on top of them."""
    for start, end in _paragraphs(lines[:_BANNER_LINES])[:3]:
        paragraph = " ".join(lines[start:end])[:600]
        if _has_any(_BANNER_WORDS, paragraph) and _BANNER.search(paragraph):
            # A banner set on the line above the letter takes no word of it along.
            last = max(at for at in range(start, end) if at == start or _BANNER.search(lines[at]))
            if _ends_sentence_later(lines, last, end):
                last = end - 1
            return without_banner(lines[:start] + lines[last + 1 :])
    return lines


def _ends_sentence_later(lines: Sequence[str], last: int, end: int) -> bool:
    """Whether a folded banner goes on below its last telling line."""
    rest = " ".join(lines[last + 1 : end])
    return bool(rest) and bool(
        re.search(r"\b(?:links?|attachments?|anhänge|content)\b", rest, re.I)
    )


def without_machine_words(lines: list[str]) -> list[str]:
    """Lines without what programs add: "Sent from my iPhone", disclaimers, rules at the end."""
    lines = [line for line in lines if not _is_sent_from(line)]
    for start, end in reversed(_paragraphs(lines)):
        paragraph = " ".join(lines[start:end])
        if len(paragraph) <= 30 or not _has_any(_DISCLAIMER_WORDS, paragraph):
            continue
        if _DISCLAIMER.search(paragraph[:3000]):
            title = _above(lines, start)
            if title is not None and _DISCLAIMER_TITLE.match(lines[title]):
                start = title
            lines = lines[:start] + lines[end:]
    return _without_rules(lines)


def _has_any(words: Sequence[str], text: str) -> bool:
    lowered = text.lower()
    return any(word in lowered for word in words)


def _is_sent_from(line: str) -> bool:
    if len(line) > 140 or not _SENT_FROM.match(line):
        return False
    english = line.strip().casefold().startswith("sent ")
    return not (english and (_SENTENCE.search(line.strip()[5:]) or len(line.split()) > 9))


def closes(line: str) -> bool:
    """Whether a line is the closing words of a letter."""
    return bool(_CLOSING.match(line))


def without_signature(lines: list[str]) -> list[str]:
    """Lines without the signature at their end. Closing words and a name may stay."""
    cut = _delimited(lines)
    if cut is not None:
        lines = lines[:cut]
    cut = _contact_block(lines)
    return _without_rules(lines[:cut] if cut is not None else lines)


def _delimited(lines: Sequence[str]) -> int | None:
    """Where a delimiter stands above a signature. Several of them only divide a text."""
    several = sum(bool(_DELIMITER.match(line)) for line in lines) > 1
    for at, line in enumerate(lines):
        is_delimiter = _DELIMITER.match(line)
        if not is_delimiter and not _RULE.match(line):
            continue
        below = [one.strip() for one in lines[at + 1 :] if one.strip()]
        if not below:
            return at
        if is_delimiter and not several and _may_sign(below):
            return at
        if _looks_signed(below):
            return at
    return None


def _may_sign(below: Sequence[str]) -> bool:
    """Whether the lines below "--" are as few as those of a signature."""
    return len(below) <= _SIGNATURE_LINES and max(map(len, below)) <= 200


def _looks_signed(below: Sequence[str]) -> bool:
    """Whether the lines below a rule are a signature or the footer of a list."""
    head = below[:10]
    if any(_FORM.match(line) for line in head):
        return False
    has_contact = sum(bool(_CONTACT.search(line)) for line in head)
    if has_contact and _LIST_FOOTER.search(" ".join(head[:4])) and len(below) <= 6:
        return True
    short = sum(len(line) <= _SHORT for line in head[:4])
    return bool(has_contact) and short >= min(4, len(head)) and not _greets(head[0])


def _greets(line: str) -> bool:
    return bool(
        re.match(r"\W*(?:hi|hello|hey|dear|hallo|liebe|sehr|bonjour|hola|ciao)\b", line, re.I)
    )


def _contact_block(lines: Sequence[str]) -> int | None:
    """Where contact data begins at the end of a letter; None where there is none."""
    filled = [at for at, line in enumerate(lines) if line.strip()][-_SIGNATURE_LINES - 6 :]
    if len(filled) < 2:
        return None
    contacts = [at for at in filled if len(lines[at]) <= _SHORT and _CONTACT.search(lines[at])]
    if not contacts:
        return None
    for at in reversed(filled):
        if _CLOSING.match(lines[at]) and at < contacts[-1]:
            return _below_name(lines, filled, at)
    return _trailing_run(lines, filled, contacts)


def _below_name(lines: Sequence[str], filled: Sequence[int], closing: int) -> int | None:
    """The line after closing words and a name, where only a signature follows."""
    below = [at for at in filled if at > closing]
    if any(len(lines[at]) > 2 * _SHORT or _is_prose(lines[at]) for at in below):
        return None
    name = below[0]
    is_name = not _CONTACT.search(lines[name]) and len(lines[name]) <= 50
    return name + 1 if is_name else name


def _is_prose(line: str) -> bool:
    return (
        len(line.split()) > 5 and bool(re.search(r"[.?!…]\s*$", line)) and not _CONTACT.search(line)
    )


def _trailing_run(
    lines: Sequence[str], filled: Sequence[int], contacts: Sequence[int]
) -> int | None:
    """Where at least two lines of contact data end a letter, with what belongs to them."""
    start, found = None, 0
    for at in reversed(filled):
        line = lines[at].strip()
        if at in contacts and not _is_prose(line):
            start, found = at, found + 1
        elif not (found and _ADDRESS_LINE.search(line) and len(line) <= _SHORT) and (
            found < 2 or len(line) > 45 or line.endswith((".", "?", "!", ":", ","))
        ):
            break
        else:
            start = at
    if start is None or found < 2 or start == filled[0] or _is_form(lines[start:]):
        return None
    # A line that leads up to the data ("You reach me at:") makes it something said.
    above = _above(lines, start)
    return None if above is not None and lines[above].rstrip().endswith(":") else start


def _is_form(lines: Sequence[str]) -> bool:
    labelled = sum(bool(re.match(r"\s*[\w /-]{2,25}:\s?\S", line)) for line in lines)
    return labelled >= 3 and bool(_FORM.search("\n".join(lines)))


def _without_rules(lines: list[str]) -> list[str]:
    """Lines without rules, delimiters and blank lines at the end."""
    end = len(lines)
    while end and (
        not lines[end - 1].strip()
        or _RULE.match(lines[end - 1])
        or _DELIMITER.match(lines[end - 1])
    ):
        end -= 1
    return lines[:end]


def _above(lines: Sequence[str], at: int) -> int | None:
    """The nearest line above that is not blank."""
    return next((i for i in range(at - 1, -1, -1) if lines[i].strip()), None)


def _paragraphs(lines: Sequence[str]) -> list[tuple[int, int]]:
    """(start, end) of each run of lines that are not blank."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for at, line in enumerate([*lines, ""]):
        if line.strip():
            start = at if start is None else start
        elif start is not None:
            found.append((start, at))
            start = None
    return found

"""Where, in the lines of a mail, the history begins that a mail program writes below an answer."""

import re
from collections.abc import Sequence

_WEEKDAY = (
    r"mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|"
    r"m[åa]n|tis|ons|tor|fre|l[öø]r|s[öø]n|tirs?|lør|pon|wt|śr|czw|pt|sob|niedz|seg|ter|qua|"
    r"qui|sex"
)
_DATE = re.compile(
    r"\b\d{1,2}[./ -]\s?\d{1,2}[./ -]\s?\d{2,4}\b|\b\d{4}[-./年]\s?\d{1,2}[-./月]|\b(?:19|"
    r"20)\d\d\b|"
    rf"\b\d{{1,2}}:\d{{2}}\b|\b(?:{_WEEKDAY})[a-zéçû]*\.?,?\s+\d{{1,2}}\b|"
    r"\b(?:jan|feb|m[äa]r|apr|ma[iyj]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zäé]*\.?\s+\d{1,2}\b|"
    r"\b\d{1,2}\.?\s+(?:jan|feb|f[ée]v|m[äa]r|a[pv][rb]|ma[iyj]|jui|jun|jul|ao[uû]|aug|ago|sep|"
    r"set|o[cku]t|nov|d[eé][cz]|ene|gen|giu|lug)\w*",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}")
_ADDRESS = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)*|\bmailto:")
_VERB = re.compile(
    r"\b(?:wrote|writes|said|schrieb|geschrieben|a écrit|escribió|escribio|escreveu|ha scritto|"
    r"scrive|schreef|het volgende geschreven|skrev|følgende|kirjoitti|napisał(?:\(?a\)?)?|pisze|"
    r"napsal(?:\(?a\)?)?|napísal|írta|a scris|yazdı|şunu yazdı|написала?|написав|пишет|писала?|"
    r"έγραψε|đã viết|menulis|kirjutas|rakstīja|rašė|je napisao|је написао)\b|"
    r"さんは書きました|のメール|写道|寫道|님이 작성|כתב|كتب",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[::]\s*$|wrote\s*-{2,}\s*$|&gt;\s*$|(?:さんは書きました|のメール)。?\s*$")
_STARTS = re.compile(
    r"^\W*(?:on|am|le|el|il|em|op|den|dnia|w dniu|dne|at|in article|вт|пн|ср|чт|пт|сб|вс)\b|"
    r"^\W*\d|"
    rf"^\W*(?:{_WEEKDAY})[a-zéçû]*\b",
    re.IGNORECASE,
)
MOST_HEADER_LINES = 4
_MOST_CHARACTERS = 400

_TITLE = re.compile(
    r"^[\s>*]*-{2,}\s*(?:original message|original mail|forwarded message|forwarded by .*|"
    r"urspr(?:ü|ue)ngliche (?:nachricht|mail|e-mail)|original-?nachricht|"
    r"weitergeleitete nachricht|"
    r"message d'origine|message d’origine|message original|message transféré|mensaje original|"
    r"mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|"
    r"messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|"
    r"vidarebefordrat meddelande|oprindelig meddelelse|videresendt meddelelse|"
    r"opprinnelig melding|"
    r"alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|"
    r"eredeti üzenet|исходное сообщение|пересылаемое сообщение|оригинальное сообщение|"
    r"orijinal mesaj|元のメッセージ|原始邮件|转发的邮件|原始郵件|원본 메시지)\s*-{2,}",
    re.IGNORECASE,
)
_ANY_TITLE = re.compile(r"^[\s>]*-{4,}\s*[^\W\d_].{2,50}?\s*-{4,}\s*$")
_BEGIN = re.compile(
    r"^[\s>*]*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|"
    r"début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|"
    r"inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat (?:brev|meddelande)|"
    r"start på videresendt besked|początek przekazywanej wiadomości|"
    r"Начало переадресованного сообщения)\s*:?\s*$|^original message processed by david",
    re.IGNORECASE,
)
_ABOVE = re.compile(
    r"^\W*##.{0,120}##\W*$|^.{0,30}\b(?:reply above (?:this|the) line|type your reply above|"
    r"do not type below this line|write above this line|respond above this line|"
    r"oberhalb dieser (?:zeile|linie)|au-dessus de cette ligne|por encima de esta línea|"
    r"sopra questa (?:riga|linea)|boven deze (?:regel|lijn)|acima desta linha)",
    re.IGNORECASE,
)

_FROM = (
    "from von de da van od fra från от від lähettäjä feladó kimden gönderen 差出人 发件人 寄件者 "
    "보낸사람 expéditeur remitente mittente remetente afzender avsändare מאת"
)
_SENT = (
    "sent gesendet envoyé enviado inviato verzonden wysłano wysłane sendt skickat отправлено "
    "надіслано "
    "lähetetty elküldve gönderildi odesláno trimis 送信日時 发送时间 傳送時間 보낸날짜"
)
_SUBJECT = (
    "subject betreff objet asunto oggetto assunto onderwerp temat emne ämne тема aihe tárgy konu "
    "件名 主题 主旨 제목 předmět subiect"
)
_OTHER = (
    "date datum fecha data dato дата päivämäärä dátum tarih 日時 日期 to an à a para per aan "
    "do til "
    "till кому vastaanottaja címzett kime 宛先 收件人 받는사람 komu către cc bcc kopie copie "
    "cópia copia "
    "kopia копия reply-to antwort-an attachments anlagen importance priority organisation "
    "organization wichtigkeit resent-from"
)
_LABELS = {
    word: kind
    for kind, words in (("f", _FROM), ("s", _SENT), ("b", _SUBJECT), ("o", _OTHER))
    for word in words.split()
}
_LABEL = re.compile(
    r"^[\s>*_‎‏]*([^\W\d_]{1,16}(?:-[^\W\d_]{2,6})?)(?:\s(?:le|el|am|il|em|den|사람|날짜))?"
    r"[\s*]*[::]\s?(.*)$"
)
_ONE_LINE = re.compile(
    r"^[\s>*]*(?:From|Von|De|Da|Van)[\s*]*: .{1,120}?[\s*](?:Sent|Gesendet|Envoyé|Enviado|"
    r"Inviato|"
    r"Verzonden|Date|Datum)[\s*]*: .{1,80}?[\s*](?:To|An|À|Para|A|Aan|Subject|Betreff)[\s*]*:",
)
_HEAD_LINES = 9


def attribution(lines: Sequence[str], quote_follows: bool) -> bool:
    """Whether these lines together say who wrote what follows: "On … Ann <…> wrote:".

    quote_follows: the next line is marked as a quote, so less is needed to believe it.
    """
    joined = " ".join(lines).strip()
    if len(joined) > _MOST_CHARACTERS or not _ENDS.search(joined):
        return False
    verb, address = _VERB.search(joined), _ADDRESS.search(joined)
    if not _DATE.search(joined):
        return False
    if quote_follows:
        return bool(verb or address)
    if verb and address:
        return True
    # Without a mark below, a sentence ("On 12 May 2026 your colleague wrote:") must not count.
    if verb:
        return bool(_CLOCK.search(joined) and _STARTS.search(joined))
    return bool(address and _CLOCK.search(joined) and _STARTS.search(joined))


def may_attribute(lines: Sequence[str]) -> bool:
    """Whether an attribution can end with the last of these lines: one test for all lengths."""
    joined = " ".join(lines)
    return "@" in joined or "mailto:" in joined or bool(_VERB.search(joined))


def names_a_writer(line: str) -> bool:
    """Whether a line above a marked quote says whose it is, without a date: "Ann wrote:"."""
    return len(line) < 200 and bool(_ENDS.search(line) and _VERB.search(line))


def may_end_attribution(line: str) -> bool:
    """Whether an attribution can end with this line: cheap, asked of every line."""
    return line.endswith((":", ":", "--", "のメール", "書きました")) or line.endswith(": ")


def begins_history(lines: Sequence[str], at: int, is_first: bool = False) -> bool:
    """Whether, from line `at` on, a mail program lets the history follow without marking it.

    is_first: nothing stands above. Forms on web pages write "From: … Subject: … Message: …" there,
    so a head must then tell a time.
    """
    line = lines[at]
    if "-" in line and (_TITLE.match(line) or _is_titled_head(lines, at)):
        return True
    if _BEGIN.match(line):
        return True
    length = head_length(lines, at)
    return length > 0 and not (is_first and not _tells_time(lines[at : at + length]))


def _tells_time(head: Sequence[str]) -> bool:
    return any(_kind(line) == "s" or _DATE.search(line) for line in head)


def _is_titled_head(lines: Sequence[str], at: int) -> bool:
    """`---- Words in any language ----` and below it the head of a mail."""
    if not _ANY_TITLE.match(lines[at]):
        return False
    below = [line for line in lines[at + 1 : at + 4] if line.strip()]
    return bool(below) and any(_kind(line) for line in below[:2])


def _kind(line: str) -> str | None:
    match = _LABEL.match(line)
    return _LABELS.get(match[1].casefold()) if match else None


def head_length(lines: Sequence[str], at: int) -> int:
    """How many lines the head of a mail ("From: … Sent: … Subject: …") at `at` has; 0: it is none.

    A traveller's "From: … To: … Date: …" is none: a subject, a time of sending or an address
    must be in it.
    """
    if ":" not in lines[at] and ":" not in lines[at]:
        return 0
    if _ONE_LINE.match(lines[at]):
        return 1
    if _kind(lines[at]) is None:
        return 0
    kinds, length, gaps = [], 0, 0
    for offset, line in enumerate(lines[at : at + _HEAD_LINES * 2]):
        kind = _kind(line)
        if kind is not None:
            kinds.append(kind)
            length, gaps = offset + 1, 0
            continue
        gaps += 1
        # Lines that are too long are folded, and addresses stand apart; a head ends with a gap.
        if gaps > (1 if not line.strip() else 2) or (not line.strip() and len(kinds) >= 3):
            break
    block = lines[at : at + length]
    found = set(kinds)
    if "f" not in found or len(kinds) < 2 or "f" not in kinds[:4]:
        return 0
    has_address = any("@" in line for line in block)
    proof = ("s" in found) + ("b" in found) + has_address
    return length if (proof >= 2 or (proof and len(kinds) >= 3)) else 0


def asks_to_reply_above(line: str) -> bool:
    """Whether this is the line above which helpdesks want to be answered."""
    return len(line) < 160 and bool(_ABOVE.match(line))

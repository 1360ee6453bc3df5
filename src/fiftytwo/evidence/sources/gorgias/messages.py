"""Messages of tickets as items, and answers to surveys."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import (
    About,
    Account,
    Answer,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.gorgias.beside import about, channel_of
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

NOTE = "internal-note"
_OF_MACHINES = frozenset({"rule", "ai_agent", "ai-agent", "self_service", "flow", "workflow"})
"""What a message came by where no person wrote it for the team."""
_MACHINES = frozenset({"ai agent", "gorgias bot", "gorgias ai agent", "gorgias help center bot"})
"""Names of the accounts under which Gorgias' own machines write."""


def of_ticket(ticket: Document, beside: Beside, asked: Asked) -> Iterator[Item | Answer]:
    """A ticket that holds its messages. Spam and what was thrown away are left out."""
    native = ticket.text("id")
    if native is None:
        raise NotReadable("the ticket has no id")
    if ticket.flag("spam") or ticket.text("trashed_datetime"):
        return
    told = about(ticket)
    for message in ticket.each("messages"):
        yield from _item(message, native, told, beside, asked)
    yield from _answer(ticket.under("satisfaction_survey"), native, told, asked)


def of_message(message: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One message, of a table or a page."""
    native = message.text("ticket_id")
    if native is None:
        raise NotReadable("the message has no ticket_id")
    yield from _item(message, native, beside.about(native), beside, asked)


def of_survey(survey: Document, beside: Beside, asked: Asked) -> Iterator[Answer]:
    """One survey; where nobody has answered, there is none."""
    native = survey.text("ticket_id")
    if native is None:
        raise NotReadable("the survey has no ticket_id")
    yield from _answer(survey, native, beside.about(native), asked)


def _item(
    message: Document, native: str, told: About, beside: Beside, asked: Asked
) -> Iterator[Item]:
    if message.text("deleted_datetime"):
        return
    sender = message.under("sender")
    author = sender.text("id")
    account = beside.account(author)
    role, basis = _role(message, sender, account)
    is_public = _is_public(message)
    words = _words(message)
    at, precision = cells.instant(message.get("created_datetime"), asked.zone)
    channel = channel_of(message.text("channel"))
    yield Item(
        conversation=native,
        text=words,
        account=told.account,
        item=message.text("id"),
        author_role=role,
        role_basis=basis,
        author=author,
        author_name=sender.text("name") or account.name,
        author_email=sender.text("email") or account.email,
        visibility=_visibility(is_public),
        kind=_kind(is_public, channel, words),
        at=at,
        at_precision=precision,
        channel=told.channel if channel == Channel.UNKNOWN else channel,
        is_auto=role in (Role.BOT, Role.SYSTEM) or _answers_by_itself(message),
        canned=bool(message.each("macros")),
        queue=told.queue,
        subject=message.text("subject") or told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _role(message: Document, sender: Document, account: Account) -> tuple[str, str]:
    """The side, but for what the side does not tell: rules and AI agents write as the team."""
    is_team = message.flag("from_agent")
    if is_team is None:
        told = account.role != Role.UNKNOWN
        return account.role, "user_table" if told else "none"
    if not is_team:
        return str(Role.CUSTOMER), "vendor_flag"
    if message.text("rule_id") or message.text("via") == "rule":
        return str(Role.SYSTEM), "vendor_flag"
    if message.text("via") in _OF_MACHINES:
        return str(Role.BOT), "vendor_flag"
    if account.role == Role.BOT:
        return str(Role.BOT), "user_table"
    if (sender.text("name") or "").casefold() in _MACHINES:
        return str(Role.BOT), "name_match"
    return str(Role.AGENT), "vendor_flag"


def _is_public(message: Document) -> bool | None:
    return False if message.text("channel") == NOTE else message.flag("public")


def _visibility(is_public: bool | None) -> str:
    if is_public is None:
        return str(Visibility.UNKNOWN)
    return str(Visibility.PUBLIC if is_public else Visibility.INTERNAL)


def _kind(is_public: bool | None, channel: str, words: str) -> str:
    if is_public is False:
        return str(Kind.NOTE)
    return str(Kind.CALL if channel == Channel.PHONE and not words else Kind.MESSAGE)


def _words(message: Document) -> str:
    """Gorgias' own stripping, where there is one; else ours.

    stripped_html goes first: stripped_text can be the whole quoted thread where the mail has no
    new words, while stripped_html is then empty.
    """
    if stripped := message.text("stripped_html"):
        return html_text(stripped)
    if stripped := message.text("stripped_text"):
        return mail_text(text=stripped)
    return mail_text(html=message.text("body_html"), text=message.text("body_text"))


def _answers_by_itself(message: Document) -> bool:
    submitted = message.text("headers", "Auto-Submitted") or "no"
    return submitted.casefold() != "no"


def _answer(survey: Document, native: str, told: About, asked: Asked) -> Iterator[Answer]:
    score, comment = survey.text("score"), survey.text("body_text")
    if score is None and comment is None:
        return
    at, precision = cells.instant(survey.get("scored_datetime"), asked.zone)
    number = float(score) if score and score.isdecimal() else None
    yield Answer(native, at, precision, number, "csat_5", comment, told.assignee)

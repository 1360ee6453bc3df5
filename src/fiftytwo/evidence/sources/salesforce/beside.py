"""What lies beside messages: users with their types, messaging sessions, and what a case tells."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.salesforce import records
from fiftytwo.terms.conversation import Channel, Role

_QUEUE = "00G"
"""Ids of queues begin so: a queue owns cases and is nobody."""
_TYPES = {
    "standard": Role.AGENT,
    "powercustomersuccess": Role.CUSTOMER,
    "customersuccess": Role.CUSTOMER,
    "csplitportal": Role.CUSTOMER,
    "cspliteportal": Role.CUSTOMER,
    "highvolumeportal": Role.CUSTOMER,
    "powerpartner": Role.THIRD_PARTY,
    "partner": Role.THIRD_PARTY,
    "guest": Role.CUSTOMER,
    "automatedprocess": Role.SYSTEM,
    "cloudintegrationuser": Role.SYSTEM,
}
_ORIGINS = {
    "phone": Channel.PHONE,
    "email": Channel.EMAIL,
    "web": Channel.WEB,
    "chat": Channel.CHAT,
    "messaging": Channel.CHAT,
    "whatsapp": Channel.CHAT,
    "sms": Channel.SMS,
    "facebook": Channel.SOCIAL,
    "twitter": Channel.SOCIAL,
    "social": Channel.SOCIAL,
}


def learn_user(user: Document, beside: Beside, asked: Asked) -> None:
    """A user and whose side the type of licence is on."""
    native = records.id_of(user)
    if native is None:
        return
    kind = records.text(user, "UserType") or ""
    role = _TYPES.get(kind.casefold(), Role.UNKNOWN)
    older = beside.accounts.get(native)
    if role == Role.UNKNOWN and older is not None and older.role != Role.UNKNOWN:
        return
    names = [records.text(user, "FirstName"), records.text(user, "LastName")]
    name = records.text(user, "Name") or " ".join(part for part in names if part) or None
    beside.accounts[native] = Account(str(role), name, records.text(user, "Email"))


def learn_case(case: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a case as a whole, and who owns and opened it."""
    native = records.id_of(case)
    if native:
        beside.conversations[native] = about(case)
        for name in ("Owner", "CreatedBy"):
            learn_user(records.related(case, name), beside, asked)


def about(case: Document) -> About:
    """The attributes of a case; an owner that is a queue is its queue."""
    owner = records.related(case, "Owner")
    native = records.text(case, "OwnerId") or records.id_of(owner)
    is_queue = bool(native) and (
        str(native).startswith(_QUEUE) or "/Group/" in (owner.text("attributes", "url") or "")
    )
    return About(
        channel=channel_of(records.text(case, "Origin")),
        queue=(records.text(owner, "Name") or native) if is_queue else None,
        subject=records.text(case, "Subject"),
        status=records.text(case, "Status"),
        assignee=None if is_queue else native,
        requester=records.text(case, "ContactId"),
        cursor=records.text(case, "SystemModstamp", "LastModifiedDate"),
    )


def channel_of(origin: str | None) -> str:
    """Our channel for the first word of a case's origin that names one: `Email-to-Case`."""
    for word in (origin or "").casefold().replace("-", " ").split():
        if word in _ORIGINS:
            return str(_ORIGINS[word])
    return str(Channel.UNKNOWN)


def learn_session(session: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a messaging session."""
    native = records.id_of(session)
    if native:
        beside.conversations[native] = About(
            channel=str(Channel.CHAT),
            status=records.text(session, "Status"),
            assignee=records.text(session, "OwnerId"),
            requester=records.text(session, "MessagingEndUserId"),
            cursor=records.text(session, "SystemModstamp", "LastModifiedDate"),
        )

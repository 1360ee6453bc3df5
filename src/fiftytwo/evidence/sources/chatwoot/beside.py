"""What lies beside messages: agents, inboxes, and what is told of a whole conversation."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

INBOXES = "chatwoot inboxes"
_ACCOUNTS = "chatwoot accounts"
_MAILS = "chatwoot mails"
_CHANNELS = {
    "Channel::Email": Channel.EMAIL,
    "Channel::WebWidget": Channel.CHAT,
    "Channel::Whatsapp": Channel.CHAT,
    "Channel::Telegram": Channel.CHAT,
    "Channel::Line": Channel.CHAT,
    "Channel::FacebookPage": Channel.SOCIAL,
    "Channel::Instagram": Channel.SOCIAL,
    "Channel::TwitterProfile": Channel.SOCIAL,
    "Channel::Tiktok": Channel.SOCIAL,
    "Channel::TwilioSms": Channel.SMS,
    "Channel::Sms": Channel.SMS,
    "Channel::Voice": Channel.PHONE,
}


def learn_conversation(conversation: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a conversation as a whole."""
    if native := native_of(conversation):
        beside.conversations[native] = about(conversation)
        contact = conversation.under("meta", "sender")
        if asker := asker_of(conversation):
            name, email = contact.text("name"), contact.text("email")
            beside.accounts[asker] = Account(str(Role.CUSTOMER), name, email)


def learn_message(message: Document, beside: Beside, asked: Asked) -> None:
    """What a message tells of its conversation: the API does not tell it with each of them."""
    conversation = message.under("conversation")
    native = message.text("conversation_id") or native_of(conversation)
    if native is None:
        return
    if conversation.get("meta") and native not in beside.conversations:
        learn_conversation(conversation, beside, asked)
    if own := _own_account(message):
        beside.extra.setdefault(_ACCOUNTS, {})[native] = own
    if message.text("content_type") == "incoming_email":
        beside.extra.setdefault(_MAILS, set()).add(native)


def learn_inbox(inbox: Document, beside: Beside, asked: Asked) -> None:
    """An inbox: its name is the queue, and it has one channel."""
    if native := inbox.text("id"):
        told = (inbox.text("name"), channel_of(inbox.text("channel_type")))
        beside.extra.setdefault(INBOXES, {})[native] = told


def learn_agent(agent: Document, beside: Beside, asked: Asked) -> None:
    """A colleague's name and address; contacts count their ids apart."""
    if native := agent.text("id"):
        name = agent.text("name") or agent.text("available_name")
        beside.accounts[native] = Account(str(Role.AGENT), name, agent.text("email"))


def native_of(conversation: Document) -> str | None:
    """The number by which messages name a conversation; a table of the database has another id.

    Its messages are named by that id too, so a row's own id counts there.
    """
    return conversation.text("id") or conversation.text("display_id")


def about(conversation: Document) -> About:
    """The attributes of a conversation."""
    channel = conversation.text("meta", "channel") or conversation.text("channel")
    mail = conversation.under("additional_attributes").text("mail_subject")
    assignee = conversation.text("meta", "assignee", "id") or conversation.text("assignee_id")
    return About(
        account=conversation.text("account_id") or "-",
        channel=channel_of(channel),
        queue=conversation.text("inbox_id"),
        subject=mail,
        status=conversation.text("status"),
        assignee=assignee,
        requester=asker_of(conversation),
        cursor=conversation.text("updated_at"),
    )


def asker_of(conversation: Document) -> str | None:
    """The contact who asked: an agent's message greets them by a name that is told nowhere else."""
    native = conversation.text("meta", "sender", "id")
    return f"contact {native}" if native else None


def account_of(message: Document, native: str, told: About, beside: Beside) -> str:
    """The account: two of them may have a conversation of the same number."""
    own = _own_account(message) or (told.account if told.account != "-" else None)
    learnt: str = beside.extra.get(_ACCOUNTS, {}).get(native, "-")
    return own or learnt


def _own_account(message: Document) -> str | None:
    own = message.text("account_id") or message.text("account", "id")
    return own or message.text("conversation", "account_id")


def channel_of_message(message: Document, native: str, told: About, beside: Beside) -> str:
    """The conversation's channel, else the inbox's; a mail that came in makes it one of mails."""
    if native in beside.extra.get(_MAILS, ()) or message.text("content_type") == "incoming_email":
        return str(Channel.EMAIL)
    if told.channel != Channel.UNKNOWN:
        return told.channel
    return inbox_of(message.text("inbox_id") or told.queue, beside)[1]


def inbox_of(native: str | None, beside: Beside) -> tuple[str | None, str]:
    """Name (else id) and channel of an inbox."""
    name, channel = beside.extra.get(INBOXES, {}).get(native, (native, str(Channel.UNKNOWN)))
    return name or native, channel


def channel_of(kind: str | None) -> str:
    """Our channel for Chatwoot's."""
    return str(_CHANNELS.get(kind or "", Channel.UNKNOWN))

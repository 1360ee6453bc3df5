"""The words in which we tell what was said between a customer and a team."""

from enum import StrEnum


class Role(StrEnum):
    """Who speaks. Bots and systems are not agents; what nothing decides stays unknown."""

    CUSTOMER = "customer"
    AGENT = "agent"
    BOT = "bot"
    SYSTEM = "system"
    THIRD_PARTY = "third_party"
    UNKNOWN = "unknown"


class Visibility(StrEnum):
    """Whether the customer saw it. `unknown` is never scored as if the customer had."""

    PUBLIC = "public"
    INTERNAL = "internal"
    UNKNOWN = "unknown"


class Channel(StrEnum):
    PHONE = "phone"
    CHAT = "chat"
    EMAIL = "email"
    SOCIAL = "social"
    SMS = "sms"
    WEB = "web"
    UNKNOWN = "unknown"


class Kind(StrEnum):
    """What an item is: a message, a note among colleagues, an event, or a call without text."""

    MESSAGE = "message"
    NOTE = "note"
    EVENT = "event"
    CALL = "call"


class AtPrecision(StrEnum):
    """How exactly we know when. `naive`: written without a zone and read as UTC, which is said."""

    EXACT = "exact"
    NAIVE = "naive"
    DAY = "day"
    UNKNOWN = "unknown"


class SignatureMark(StrEnum):
    """How an agent signed. A bare tail counts only where it recurs within the account."""

    MARKED = "marked"
    BARE = "bare"

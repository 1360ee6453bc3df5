"""What the values of role, visibility and channel are called elsewhere. The rest is `unknown`."""

import pyarrow as pa
import pyarrow.compute as pc

ROLES = {
    "customer": "customer user client end_user enduser visitor requester consumer caller guest "
    "contact shopper guest_user inbound incoming kunde kundin",
    "agent": "agent staff operator support admin employee representative rep csr advisor adviser "
    "human_agent support_agent associate assistant_agent teammate outbound outgoing "
    "mitarbeiter mitarbeiterin berater beraterin",
    "bot": "bot chatbot ai virtual_agent virtual_assistant assistant ai_agent",
    "system": "system automation trigger workflow rule event",
    "third_party": "third_party thirdparty external supplier vendor partner",
    "unknown": "unknown",
}
VISIBILITIES = {
    "public": "public external customer visible",
    "internal": "internal private note internal_note staff hidden",
    "unknown": "unknown",
}
CHANNELS = {
    "phone": "phone voice call telephone telefon inbound_call outbound_call",
    "chat": "chat live_chat livechat messaging messenger web_chat webchat whatsapp in_app",
    "email": "email e_mail mail",
    "social": "social social_media twitter x facebook instagram tweet reddit",
    "sms": "sms text_message text",
    "web": "web web_form webform form contact_form portal website",
    "unknown": "unknown",
}
YES = ("true", "t", "yes", "y", "1", "ja")
NO = ("false", "f", "no", "n", "0", "nein")

Words = dict[str, str]
"""Our value -> how others write it, separated by spaces."""


def translated(text: pa.Array, words: Words) -> pa.Array:
    """Each value in our words; null for what is empty or not known."""
    pairs = [(theirs, ours) for ours, others in words.items() for theirs in others.split()]
    keys = pa.array([theirs for theirs, _ in pairs])
    values = pa.array([ours for _, ours in pairs])
    plain = pc.replace_substring_regex(pc.utf8_lower(text), r"[\s_-]+", "_")
    return values.take(pc.index_in(plain, keys))


def yes_or_no(text: pa.Array) -> pa.Array:
    """True, False, or null for what is neither."""
    plain = pc.utf8_lower(text)
    yes = pc.is_in(plain, pa.array(YES))
    known = pc.or_(yes, pc.is_in(plain, pa.array(NO)))
    return pc.if_else(known, yes, None)

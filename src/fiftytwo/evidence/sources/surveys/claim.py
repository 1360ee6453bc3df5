"""How sure we are that a file holds survey answers, and which of its columns are which."""

from collections.abc import Sequence

import pyarrow as pa

from fiftytwo.evidence.sources.columns import find_columns, told
from fiftytwo.evidence.sources.raw import Claim

NEEDED = ("conversation_id",)
NEAR_NAMES = {
    "conversation_id": "native_conversation_id conversation ticket_id thread_id case_id chat_id "
    "ticket_number ticket case_number",
    "score": "rating csat csat_score nps nps_score ces survey_score satisfaction "
    "satisfaction_score stars grade",
    "scale": "score_scale survey_type metric kind",
    "comment": "feedback survey_comment comments customer_comment verbatim remark free_text "
    "response_text",
    "at": "answered_at responded_at created_at submitted_at timestamp date time datetime",
    "agent_id": "assignee_id agent rated_agent_id assignee",
    "client": "brand programme program tenant",
}
"""Our column -> other names for it, best first."""
_ANSWERS = ("score", "comment")
_OF_MESSAGES = {"author_role", "message_id", "text"}


def claims(columns: Sequence[str], sample: pa.Table) -> Claim | None:
    """1.0 for the exact names, 0.5 where they are guessed; None: no answers in it, or messages."""
    mapping = find_columns(columns, NEAR_NAMES)
    if "conversation_id" not in mapping or _OF_MESSAGES & set(columns):
        return None
    if not any(answer in mapping for answer in _ANSWERS):
        return None
    if told(mapping):
        return Claim(0.5, f"survey columns guessed: {told(mapping)}", mapping)
    return Claim(1.0, "our own survey format", mapping)

"""Twilio: Conversations, transcripts of Voice Intelligence, text messages and calls.

What it is like: docs/reference/sources/twilio.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.raw import Delivers
from fiftytwo.evidence.sources.twilio import beside, messages, numbers, transcripts


def _says(*names: str) -> frozenset[str]:
    return frozenset(names)


def _is_row(document: Document) -> bool:
    """A row with an id, not the description of one (a catalogue of tables)."""
    return (document.text("sid") or document.text("id")) is not None


def _is_transcript(document: Document) -> bool:
    return (document.text("sid") or "").startswith("GT")


def _is_page_of_sentences(document: Document) -> bool:
    sentences = document.each("sentences")
    return bool(sentences) and "media_channel" in sentences[0].value


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "twilio",
        "Twilio",
        (
            Shape(
                "messages of Conversations",
                _says("conversation_sid", "body", "author", "index"),
                read=messages.of_message,
                fits=_is_row,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "messages of Programmable Chat",
                _says("channel_sid", "body", "from", "index"),
                read=messages.of_message,
                fits=_is_row,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "participants",
                _says("sid", "conversation_sid", "messaging_binding"),
                learn=beside.learn_participant,
                fits=_is_row,
            ),
            Shape(
                "conversations of participants",
                _says("participant_sid", "conversation_sid", "participant_messaging_binding"),
                learn=beside.learn_participant,
            ),
            Shape(
                "members of chats",
                _says("sid", "channel_sid", "identity", "role_sid"),
                learn=beside.learn_participant,
                fits=_is_row,
            ),
            Shape(
                "conversations",
                _says("sid", "chat_service_sid", "state", "timers"),
                learn=beside.learn_conversation,
                fits=_is_row,
            ),
            Shape(
                "workers",
                _says("sid", "workspace_sid", "activity_sid", "friendly_name"),
                learn=beside.learn_worker,
                fits=_is_row,
            ),
            Shape(
                "sentences of transcripts",
                _says("sentences"),
                read=transcripts.of_page,
                fits=_is_page_of_sentences,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "sentences of transcripts as a table",
                _says("transcript_sid", "sentence_index", "media_channel", "transcript"),
                read=transcripts.of_row,
                fits=_is_row,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "transcripts",
                _says("sid", "service_sid", "media_start_time", "channel"),
                read=transcripts.of_call,
                learn=transcripts.learn_transcript,
                fits=_is_transcript,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "text messages",
                _says("body", "direction", "num_segments", "status"),
                read=numbers.of_text_message,
                fits=_is_row,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "calls",
                _says("direction", "duration", "start_time", "answered_by", "caller_name"),
                read=numbers.of_call,
                learn=numbers.learn_call,
                fits=_is_row,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
        ),
        is_in_order=True,
    ),
)

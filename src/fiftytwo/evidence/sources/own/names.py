"""The columns of our format, and what others call them."""

NEEDED = ("conversation_id", "author_role", "text")
"""Without these there is nothing to read."""

USUAL = ("message_id", "at", "channel")
"""The format has them; a file without them is read, and knows less."""

NEAR_NAMES = {
    "conversation_id": "conversation ticket_id thread_id case_id chat_id session_id dialogue_id "
    "dialog_id conversation_number ticket_number ticket case_number conversationid ticketid "
    "threadid caseid chatid",
    "message_id": "comment_id msg_id item_id post_id article_id part_id turn_id messageid id uid",
    "at": "created_at sent_at timestamp time date datetime date_time created sent created_time "
    "created_date message_date message_time posted_at ts createdat sentat",
    "channel": "medium via channel_type source_channel",
    "author_role": "role sender_type author_type speaker from_type user_type sender_role "
    "participant_type party speaker_role from sender author direction",
    "text": "body message content comment message_text message_body plain_body body_text "
    "plain_text utterance msg description",
    "author_id": "sender_id user_id from_id participant_id agent_id",
    "author_name": "sender_name from_name user_name display_name agent_name sender author name",
    "visibility": "is_public public is_private private is_internal internal is_note",
    "queue": "group inbox department team_inbox group_name",
    "client": "brand programme program tenant brand_name",
    "subject": "title ticket_subject topic",
    "language": "lang locale language_code",
    "is_auto": "auto automated is_automated auto_reply is_auto_reply",
    "assignee_id": "assignee assigned_to owner_id owner",
    "status": "ticket_status state conversation_status",
}
"""Our column -> other names for it, best first."""

FLAGS_FOR_INTERNAL = {"is_private", "private", "is_internal", "internal", "is_note"}
"""Columns whose "yes" means internal; in the other guessed ones it means public."""

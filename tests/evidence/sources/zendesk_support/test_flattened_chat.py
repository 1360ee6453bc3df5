"""A chat that Zendesk kept as one comment becomes what its speakers said."""

from datetime import UTC, datetime

from builders.exports import read_export

CHAT = """(23:58:12) Visitor 4711: Hello
(23:59:00) Amina: Hi!
(00:01:00) Bo Test: thanks
(00:02:00) X: y"""


def test_a_chat_comment_is_split_into_speakers_and_times(tmp_path):
    """Roles by the names of accounts; midnight passes; an unknown name is unknown."""
    ticket = {
        "id": 1, "requester_id": 7, "submitter_id": 8, "status": "open",
        "comments": [{"id": 5, "author_id": 8, "public": True, "body": CHAT,
                      "created_at": "2026-11-18T00:05:00Z", "via": {"channel": "chat"}}],
        "users": [{"id": 7, "role": "end-user", "name": "Bo Test"},
                  {"id": 8, "role": "agent", "name": "Amina"}],
    }  # fmt: skip
    told = read_export(tmp_path, {"tickets.json": [ticket]})
    assert told.rows("author_role", "role_basis", "author_native_id", "text") == [
        ("customer", "name_match", "7", "Hello"),
        ("agent", "name_match", "8", "Hi!"),
        ("customer", "name_match", "7", "thanks"),
        ("unknown", "none", "X", "y"),
    ]
    assert told.column("at")[0] == datetime(2026, 11, 17, 23, 58, 12, tzinfo=UTC)
    assert told.column("at")[2] == datetime(2026, 11, 18, 0, 1, tzinfo=UTC)

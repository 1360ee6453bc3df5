"""Cases, comments, e-mails, chats and users of Salesforce, as they are exported."""

from pathlib import Path
from typing import Any

from builders.exports import read_export
from fiftytwo.evidence.sources.raw import Asked

SAMPLES = Path(__file__).parents[3] / "fixtures" / "salesforce"


def record(kind: str, native: str, **fields: Any) -> dict[str, Any]:
    url = f"/services/data/v59.0/sobjects/{kind}/{native}"
    return {"attributes": {"type": kind, "url": url}, "Id": native, **fields}


USERS = [
    record("User", "005A", Name="Amina Yusufi", UserType="Standard", Email="amina@example.com"),
    record("User", "005C", Name="Carla Bell", UserType="CspLitePortal"),
    record("User", "005S", Name="Automated Process", UserType="AutomatedProcess"),
]
COMMENTS = [
    record("CaseComment", "00a1", ParentId="5001", CommentBody="On its way", IsPublished=True)
    | {"CreatedById": "005A", "CreatedDate": "2026-11-16T11:00:00.000+0000"},
    record("CaseComment", "00a2", ParentId="5001", CommentBody="a regular", IsPublished=False)
    | {"CreatedById": "005A", "CreatedDate": "2026-11-16T12:00:00.000+0000"},
    record("CaseComment", "00a3", ParentId="5001", CommentBody="thank you!", IsPublished=True)
    | {"CreatedById": "005C", "CreatedDate": "2026-11-16T13:00:00.000+0000"},
]
MAILS = [
    record("EmailMessage", "02s1", ParentId="5001", Incoming=True, Status="1")
    | {"TextBody": "My box came wet.", "FromAddress": "carla@example.net"}
    | {"CreatedById": "005S", "MessageDate": "2026-11-16T09:00:00.000+0000"},
    record("EmailMessage", "02s2", ParentId="5001", Incoming=False, Status="3")
    | {
        "TextBody": "We are sorry.\n\n--------------- Original Message ---------------\n"
        "My box came wet.\n\nref:_00D123.!5001:ref"
    }
    | {"CreatedById": "005A", "MessageDate": "2026-11-16T10:00:00.000+0000"},
    record("EmailMessage", "02s3", ParentId="5001", Incoming=False, Status="5", TextBody="dr"),
]
CASE = record(
    "Case",
    "5001",
    CaseNumber="00001001",
    Subject="Wet box",
    Description="My box came wet.",
    Origin="Email",
    OwnerId="005A",
    CreatedDate="2026-11-16T09:00:01.000+0000",
)
EXPECTED = [
    ("02s1", "customer", "public", "message", "My box came wet."),
    ("02s2", "agent", "public", "message", "We are sorry."),
    ("00a1", "agent", "public", "message", "On its way"),
    ("00a2", "agent", "internal", "note", "a regular"),
    ("00a3", "customer", "public", "message", "thank you!"),
]
SHOWN = ("native_item_id", "author_role", "visibility", "kind", "text")


def test_a_case_that_holds_its_messages_is_a_conversation(tmp_path: Path) -> None:
    """A draft is left out; a description that is the first mail is told once."""
    held = {"CaseComments": {"records": COMMENTS}, "EmailMessages": {"records": MAILS}}
    read = read_export(tmp_path, {"cases.json": {"records": [CASE | held]}, "users.json": USERS})
    assert read.source == "salesforce"
    assert read.rows(*SHOWN) == EXPECTED
    assert set(read.column("subject")) == {"Wet box"}


def test_pages_of_each_object_are_read_together(tmp_path: Path) -> None:
    """In whatever order they lie; the case comes last, since the mails tell what it does."""
    files = {"a.json": [CASE], "b.json": MAILS, "c.json": COMMENTS, "d.json": USERS}
    read = read_export(tmp_path, files)
    assert sorted(read.rows(*SHOWN)) == sorted(EXPECTED)


def test_tables_of_the_bulk_api_and_of_a_warehouse_are_read(tmp_path: Path) -> None:
    """Flags are text there, and a warehouse writes names in its own way."""
    files = {
        "case.csv": "Id,CaseNumber,Description,Origin,OwnerId,ContactId\n"
        "5001,1,Leaking.,Web,00G1,003C\n",
        "comment.csv": "id,parent_id,comment_body,is_published,created_by_id,created_date\n"
        "00a1,5001,On its way,TRUE,005A,2026-11-16T11:00:00.000Z\n",
        "user.csv": "Id,Name,UserType\n005A,Amina Yusufi,Standard\n",
    }
    read = read_export(tmp_path, files)
    assert sorted(read.rows(*SHOWN)) == [
        ("00a1", "agent", "public", "message", "On its way"),
        ("description", "customer", "public", "message", "Leaking."),
    ]
    assert set(read.rows("queue", "assignee_id")) == {("00G1", None)}


def test_missing_flags_are_unknown(tmp_path: Path) -> None:
    """Who owns the case works on it; any other user without a type may be anyone."""
    comments = [{k: v for k, v in one.items() if k != "IsPublished"} for one in COMMENTS]
    case = CASE | {"CaseComments": {"records": comments}, "Description": None}
    read = read_export(tmp_path, {"cases.json": [case]})
    assert read.rows("author_role", "role_basis", "visibility") == [
        ("agent", "assignee", "unknown"),
        ("agent", "assignee", "unknown"),
        ("unknown", "none", "unknown"),
    ]


def test_a_mail_among_colleagues_is_internal(tmp_path: Path) -> None:
    """What comes in from a colleague is an agent's, and goes to nobody outside by itself."""
    asked = Asked(own_domains=frozenset({"example.com"}))
    inside = MAILS[1] | {"ToAddress": "lead@example.com; bob@example.com"}
    back = MAILS[0] | {"Id": "02s9", "FromAddress": "lead@example.com"}
    read = read_export(tmp_path, {"m.json": [inside, back], "u.json": USERS}, asked)
    assert read.column("author_role") == ["agent", "agent"]
    assert read.rows("visibility", "author_native_id")[0] == ("internal", "005A")
    assert read.column("author_native_id")[1] is None


def test_automatic_mails_are_marked(tmp_path: Path) -> None:
    """By their headers, or because a program's user sent them."""
    away = MAILS[0] | {"Headers": "From: x\nAuto-Submitted: auto-replied\n"}
    sent = MAILS[1] | {"CreatedById": "005S"}
    read = read_export(tmp_path, {"m.json": [away, sent], "u.json": USERS})
    assert read.rows("author_role", "is_auto") == [("customer", True), ("system", True)]


def test_a_feed_tells_posts_and_their_comments_only(tmp_path: Path) -> None:
    """What else stands in it is told by comments, mails and changes of the case."""
    by = {"CreatedById": "005A", "CreatedDate": "2026-11-16T12:00:00.000+0000"}
    said = {"records": [record("FeedComment", "0D71", CommentBody="<p>sure</p>", **by)]}
    posts = [
        record("CaseFeed", "0D51", ParentId="5001", Type="TextPost", Body="can you look?", **by)
        | {"Visibility": "InternalUsers", "FeedComments": said},
        record("CaseFeed", "0D52", ParentId="5001", Type="CaseCommentPost", Body="On its way"),
        record("FeedItem", "0D53", ParentId="0011", Type="TextPost", Body="of an account"),
    ]
    read = read_export(tmp_path, {"feed.json": {"records": posts}, "u.json": USERS})
    assert read.rows(*SHOWN) == [
        ("0D51", "agent", "internal", "note", "can you look?"),
        ("0D71", "agent", "internal", "note", "sure"),
    ]


def test_a_chats_body_is_split_into_speakers_and_times(tmp_path: Path) -> None:
    """The first line tells when it began and in which zone; a piece cut off is nobody's."""
    read = read_export(tmp_path, {"t.json": (SAMPLES / "chat_transcripts.json").read_text()})
    first = read.rows("author_role", "author_name", "at", "text")[:5]
    assert [(role, name) for role, name, _, _ in first] == [
        ("agent", "Royalle G"),
        ("customer", "George Macaroni"),
        ("agent", "Royalle G"),
        ("agent", "Royalle G"),
        ("customer", "George Macaroni"),
    ]
    assert first[0][2].isoformat() == "2018-12-18T04:28:07+00:00"
    assert first[3][2].isoformat() == "2018-12-18T04:31:17+00:00"
    assert first[0][3].startswith("Hi, this is Royalle with Hulu support. I'll be happy")
    assert read.rows("native_conversation_id", "author_role", "author_name")[5:] == [
        ("570000000000002AAA", "agent", "Stephen Fountain"),
        ("570000000000002AAA", "customer", "Visitor"),
        ("570000000000003AAA", "agent", "Zyr D"),
    ]


def test_a_chat_keeps_lines_colons_and_the_agent_it_moved_to(tmp_path: Path) -> None:
    """Without a time in its first line the record's own start counts."""
    body = (
        '<p align="center">Chat Origin: Button</p><p align="center">Agent Amina</p>'
        "( 5s ) Amina: one moment: I look<br>and then<br>( 1h 2m 3s ) Carla: ok ( 5s ) fine<br>"
        '<p align="center">Agent Amina successfully transferred the chat to Agent Bert H</p>'
        "( 2h ) Bert H: hello<br>"
    )
    chat = record("LiveChatTranscript", "5701", Body=body, ContactId="003C")
    chat |= {"StartTime": "2026-11-16T09:00:00.000+0000"}
    read = read_export(tmp_path, {"t.json": [chat]})
    assert read.rows("author_role", "author_native_id", "text") == [
        ("agent", "Amina", "one moment: I look\nand then"),
        ("customer", "003C", "ok ( 5s ) fine"),
        ("agent", "Bert H", "hello"),
    ]
    assert [at.isoformat()[11:19] for at in read.column("at")] == [
        "09:00:05",
        "10:02:03",
        "11:00:00",
    ]


def test_entries_of_messaging_tell_their_side(tmp_path: Path) -> None:
    """As the object has them, and as the Connect API tells them."""
    entry = record("ConversationEntry", "0Md1", ConversationId="0Mw1", ActorType="EndUser")
    entry |= {"Message": "hi", "EntryType": "Text", "EntryTime": "2026-11-16T09:00:00.000+0000"}
    joined = entry | {"Id": "0Md2", "ActorType": "Bot", "EntryType": "ChatbotEstablished"}
    told = {
        "identifier": "e3",
        "messageText": "hello",
        "sender": {"role": "Agent", "subject": "005A"},
        "relatedRecords": ["0Mw1"],
        "clientTimestamp": 1794819600000,
    }
    read = read_export(
        tmp_path, {"e.json": [entry, joined], "c.json": {"conversationEntries": [told]}}
    )
    assert read.rows("native_conversation_id", "author_role", "kind", "text") == [
        ("0Mw1", "customer", "message", "hi"),
        ("0Mw1", "bot", "event", ""),
        ("0Mw1", "agent", "message", "hello"),
    ]


def test_a_comment_without_a_case_is_quarantined_beside_the_others(tmp_path: Path) -> None:
    """One odd document stops nothing; a mail that is of no case is no conversation."""
    lost = COMMENTS[0] | {"ParentId": None}
    other = MAILS[0] | {"ParentId": None, "RelatedToId": "0011"}
    read = read_export(tmp_path, {"c.json": [lost, other, COMMENTS[1]]})
    assert read.column("text") == ["a regular"]
    assert read.rejects == ["the comment has no ParentId"]

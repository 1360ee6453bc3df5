"""Requests, issues, comments and users of Jira Service Management, as they are exported."""

from pathlib import Path
from typing import Any

from builders.exports import read_export

CARLA = {"accountId": "qm:1:carla", "displayName": "Carla Bell", "accountType": "customer"}
AMINA = {"accountId": "712020:amina", "displayName": "Amina Yusufi", "accountType": "atlassian"}
ROBOT = {"accountId": "557058:robot", "displayName": "Automation", "accountType": "app"}


def adf(*words: str) -> dict[str, Any]:
    lines = [{"type": "paragraph", "content": [{"type": "text", "text": word}]} for word in words]
    return {"type": "doc", "version": 1, "content": lines}


def comment(number: int, author: dict[str, Any], body: Any, **more: Any) -> dict[str, Any]:
    told = {
        "id": str(number),
        "self": f"https://orchid.example.com/rest/api/3/issue/10002/comment/{number}",
        "author": author,
        "body": body,
        "created": f"2026-11-16T{9 + number:02}:00:00.000+0100",
        "jsdPublic": True,
    }
    return told | more


COMMENTS = [
    comment(1, AMINA, adf("I am so sorry,", "a new one is on its way")),
    comment(2, AMINA, adf("she is right"), jsdPublic=False),
    comment(3, CARLA, adf("thank you!")),
    comment(4, ROBOT, adf("We closed this request")),
]
ISSUE: dict[str, Any] = {
    "id": "10002",
    "key": "HELP-2",
    "fields": {
        "summary": "Wet box",
        "description": adf("My box came wet."),
        "project": {"key": "HELP", "projectTypeKey": "service_desk"},
        "reporter": CARLA,
        "creator": CARLA,
        "assignee": AMINA,
        "status": {"name": "Open"},
        "created": "2026-11-16T09:00:00.000+0100",
        "comment": {"comments": COMMENTS, "total": 4},
    },
}
EXPECTED = [
    ("description", "customer", "public", "message", "My box came wet."),
    ("1", "agent", "public", "message", "I am so sorry,\n\na new one is on its way"),
    ("2", "agent", "internal", "note", "she is right"),
    ("3", "customer", "public", "message", "thank you!"),
    ("4", "bot", "public", "message", "We closed this request"),
]
SHOWN = ("native_item_id", "author_role", "visibility", "kind", "text")


def without(issue: dict[str, Any], *names: str, **more: Any) -> dict[str, Any]:
    fields = {k: v for k, v in issue["fields"].items() if k not in names}
    return issue | {"fields": fields | more}


def test_an_issue_is_its_description_and_its_comments(tmp_path: Path) -> None:
    """The description is the first message; the type of account tells the side."""
    read = read_export(tmp_path, {"issues.json": {"issues": [ISSUE]}})
    assert read.source == "jira_sm"
    assert read.rows(*SHOWN) == EXPECTED
    assert read.column("at")[0].isoformat() == "2026-11-16T08:00:00+00:00"
    assert read.column("is_auto") == [False, False, False, False, True]


def test_comments_of_another_file_belong_to_their_issue(tmp_path: Path) -> None:
    """By the number in their own address; where only the key is told, by the issue that has it."""
    page = [{k: v for k, v in one.items() if k != "self"} for one in COMMENTS[2:]]
    pages = {"api": {"get": {"/rest/api/3/issue/HELP-2/comment": {"response": {"comments": page}}}}}
    files = {"a.json": [without(ISSUE, "comment")], "b.json": COMMENTS[:2], "c.json": pages}
    read = read_export(tmp_path, files)
    assert sorted(read.rows(*SHOWN)) == sorted(EXPECTED)
    assert set(read.column("native_conversation_id")) == {"10002"}


def test_a_request_of_the_portal_is_read_with_its_comments(tmp_path: Path) -> None:
    """An account of the portal only (`qm:`) is a customer's; the time may be an object."""
    portal = {"accountId": "qm:1:carla", "displayName": "Carla Bell"}
    request = {
        "issueId": "2000",
        "issueKey": "HELP-9",
        "reporter": portal,
        "requestFieldValues": [
            {"fieldId": "summary", "value": "Wet box"},
            {"fieldId": "description", "value": "My box came *wet*."},
        ],
        "createdDate": {"iso8601": "2026-11-16T10:00:00+0700"},
    }
    said = {"id": "1", "body": "Hello", "public": True, "author": portal}
    link = {"self": "https://orchid.example.com/rest/servicedeskapi/request/2000/comment/1"}
    said |= {"created": {"epochMillis": 1794798000000}, "_links": link}
    read = read_export(tmp_path, {"r.json": [request], "c.json": {"values": [said]}})
    assert read.rows("native_conversation_id", *SHOWN) == [
        ("2000", "description", "customer", "public", "message", "My box came wet."),
        ("2000", "1", "customer", "public", "message", "Hello"),
    ]
    assert read.column("at")[0].isoformat() == "2026-11-16T03:00:00+00:00"


def test_a_missing_flag_is_not_public(tmp_path: Path) -> None:
    """And what is for a role or a group only, customers do not read."""
    bare = {k: v for k, v in COMMENTS[0].items() if k != "jsdPublic"}
    kept = bare | {"id": "9", "visibility": {"type": "role", "value": "Administrators"}}
    read = read_export(tmp_path, {"c.json": [bare, kept]})
    assert read.rows("visibility", "kind") == [("unknown", "message"), ("internal", "note")]


def test_a_reporter_with_a_licence_is_a_customer_of_a_service_desk_only(tmp_path: Path) -> None:
    """A colleague who asks IT for help is served; in a project of software nobody is."""
    served = without(ISSUE, "reporter", "assignee", "comment", reporter=AMINA)
    software = {"key": "DEV", "projectTypeKey": "software"}
    other = without(served, "project", project=software) | {"id": "10003"}
    read = read_export(tmp_path, {"i.json": [served, other]})
    assert read.rows("author_role", "visibility") == [
        ("customer", "public"),
        ("unknown", "unknown"),
    ]


def test_words_of_a_document_are_read_without_quotes_and_pictures(tmp_path: Path) -> None:
    """Mentions, emoji and lists keep their words."""
    quote = {"type": "blockquote", "content": adf("My box came wet.")["content"]}
    line = [
        {"type": "mention", "attrs": {"id": "1", "text": "@Carla"}},
        {"type": "text", "text": " we sent"},
        {"type": "hardBreak"},
        {"type": "emoji", "attrs": {"shortName": ":tada:", "text": "🎉"}},
    ]
    item = {"type": "listItem", "content": adf("a new box")["content"]}
    body = {
        "type": "doc",
        "content": [
            quote,
            {"type": "paragraph", "content": line},
            {"type": "bulletList", "content": [item]},
            {"type": "mediaSingle", "content": [{"type": "media", "attrs": {"id": "x"}}]},
        ],
    }
    read = read_export(tmp_path, {"c.json": [comment(1, AMINA, body)]})
    assert read.column("text") == ["@Carla we sent\n🎉\n\n- a new box"]


def test_wiki_marks_are_taken_off(tmp_path: Path) -> None:
    """What is quoted is not said again."""
    body = (
        "{quote}My box came wet.{quote}\nh2. *Sorry*, [~accountid:1]: see [here|https://x.example]"
    )
    read = read_export(tmp_path, {"c.json": [comment(1, AMINA, body)]})
    assert read.column("text") == ["Sorry, @1: see here"]


def test_tables_are_read_together(tmp_path: Path) -> None:
    """A table of users has no types: who is neither known nor of the portal stays unknown."""
    comments = (
        "id,author_id,body,created,is_public,issue_id\n"
        "1,qm:carla,hello,2026-11-16 09:00:00,true,7\n"
        "2,557:amina,checked,2026-11-16 10:00:00,false,7\n"
        "3,557:amina,done,2026-11-16 11:00:00,true,7\n"
    )
    issues = "id,key,summary,reporter,created,description\n7,HELP-7,Wet,qm:carla,2026-11-16,wet\n"
    users = "id,name,username,locale,time_zone\n557:amina,Amina Yusufi,,en,UTC\n"
    read = read_export(tmp_path, {"c.csv": comments, "i.csv": issues, "u.csv": users})
    assert sorted(read.rows("native_item_id", "author_role", "visibility")) == [
        ("1", "customer", "public"),
        ("2", "agent", "internal"),
        ("3", "unknown", "public"),
        ("description", "customer", "public"),
    ]


def test_a_rating_is_an_answer_about_the_assignee(tmp_path: Path) -> None:
    """It is told under the request's address, beside the comments."""
    rating = {"type": "csat", "rating": 5, "comment": {"body": "so quick!"}}
    pages = {"api": {"get": {"/request/HELP-2/feedback": {"response": rating}}}}
    read = read_export(tmp_path, {"i.json": [ISSUE], "f.json": pages})
    told = [(a["native_conversation_id"], a["score"], a["agent_id"]) for a in read.answers]
    assert told == [("10002", 5.0, "712020:amina")]


def test_a_comment_without_an_issue_is_quarantined_beside_the_others(tmp_path: Path) -> None:
    """One odd document stops nothing."""
    read = read_export(tmp_path, {"c.json": [COMMENTS[0] | {"self": None}, COMMENTS[1]]})
    assert read.column("text") == ["she is right"]
    assert read.rejects == ["the comment does not tell its issue"]

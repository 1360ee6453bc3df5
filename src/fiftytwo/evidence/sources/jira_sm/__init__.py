"""Jira Service Management: requests and issues with their comments, or both as tables.

What it is like: docs/reference/sources/jira-sm.md
"""

from collections.abc import Mapping

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.jira_sm import beside, messages
from fiftytwo.evidence.sources.raw import Delivers


def _is_issue(document: Document) -> bool:
    fields = document.under("fields").value.keys()
    return bool({"summary", "issuetype", "comment", "description", "reporter"} & fields)


def _is_comment(document: Document) -> bool:
    author = document.get("author")
    if not isinstance(author, Mapping):
        return False
    is_account = {"accountId", "accountType", "key"} & author.keys()
    return bool(is_account) or "/comment/" in (document.text("self") or "")


def _is_rating(document: Document) -> bool:
    return document.text("type") == "csat" and document.on_trail(beside.REQUEST) is not None


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "jira_sm",
        "Jira Service Management",
        (
            Shape(
                "requests",
                frozenset({"issueId", "issueKey", "requestFieldValues"}),
                read=messages.of_request,
                learn=beside.learn_request,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "issues with their comments",
                frozenset({"id", "key", "fields"}),
                read=messages.of_issue,
                learn=beside.learn_issue,
                fits=_is_issue,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "comments on requests",
                frozenset({"id", "body", "public", "author", "created"}),
                read=messages.of_comment,
                delivers=Delivers.MESSAGES,
                fits=_is_comment,
            ),
            Shape(
                "comments",
                frozenset({"id", "body", "author", "created"}),
                read=messages.of_comment,
                delivers=Delivers.MESSAGES,
                fits=_is_comment,
            ),
            Shape(
                "comments of a table",
                frozenset({"id", "body", "author_id", "created", "issue_id"}),
                read=messages.of_comment,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "issues of a table",
                frozenset({"id", "key", "summary", "reporter", "created"}),
                read=messages.of_row,
                learn=beside.learn_row,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "satisfaction ratings",
                frozenset({"type", "rating"}),
                read=messages.of_rating,
                fits=_is_rating,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "users",
                frozenset({"accountId", "displayName"}),
                learn=beside.learn_user,
            ),
            Shape(
                "users of a table",
                frozenset({"id", "name", "username", "locale", "time_zone"}),
                learn=beside.learn_user,
            ),
            Shape(
                "projects",
                frozenset({"id", "key", "lead_id", "project_type_key"}),
                learn=beside.learn_project,
            ),
        ),
    ),
)

"""What lies beside comments: accounts with their types, projects, and what an issue tells."""

from dataclasses import replace

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Role

PORTAL = "qm:"
"""Accounts that begin so exist in the customers' portal only."""
REQUEST = r"(?:request|issue)/([^/?]+)/(?:comment|feedback)"
"""The issue's number or key, in the address of what belongs to it."""
SERVICE_DESK = "service_desk"
_TYPES = {"customer": Role.CUSTOMER, "atlassian": Role.AGENT, "app": Role.BOT}
_KEYS, _PROJECTS, _OPEN = "keys", "projects", "served"


def learn_user(user: Document, beside: Beside, asked: Asked) -> None:
    """An account; whether it is a customer's, as far as its type or number tells."""
    native = account_id(user)
    if native:
        name = user.text("displayName") or user.text("name")
        role = str(role_of(native, user.text("accountType")))
        email = user.text("emailAddress") or user.text("email")
        beside.accounts[native] = Account(role, name, email)


def account_id(user: Document) -> str | None:
    """An account's id: of the cloud, of a table, or of an own server."""
    return user.text("accountId") or user.text("id") or user.text("key") or user.text("name")


def role_of(native: str | None, account_type: str | None) -> Role:
    """By the type of the account: those of the company have a licence, customers have none."""
    if native and native.startswith(PORTAL):
        return Role.CUSTOMER
    return _TYPES.get((account_type or "").casefold(), Role.UNKNOWN)


def learn_issue(issue: Document, beside: Beside, asked: Asked) -> None:
    """What is told of an issue as a whole, and the number that belongs to its key."""
    fields = issue.under("fields")
    reporter = account_id(fields.under("reporter"))
    told = About(
        queue=fields.text("project", "key"),
        subject=fields.text("summary"),
        status=fields.text("status", "name"),
        assignee=account_id(fields.under("assignee")),
        requester=reporter,
        cursor=fields.text("updated"),
    )
    _keep(beside, issue.text("id"), issue.text("key"), told, is_served=is_served(fields))


def is_served(fields: Document) -> bool:
    """Whether the issue's project is a service desk: its reporters are those who ask for help."""
    return fields.text("project", "projectTypeKey") == SERVICE_DESK


def learn_request(request: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a request; who reported it is who asked."""
    told = About(
        queue=request.text("serviceDeskId"),
        subject=field_of(request, "summary"),
        status=request.text("currentStatus", "status"),
        requester=account_id(request.under("reporter")),
    )
    _keep(beside, request.text("issueId"), request.text("issueKey"), told, is_served=True)


def field_of(request: Document, name: str) -> str | None:
    """A field of a request's form as text."""
    for field in request.each("requestFieldValues"):
        if field.text("fieldId") == name:
            return field.text("value")
    return None


def learn_row(issue: Document, beside: Beside, asked: Asked) -> None:
    """What a table of issues tells of one."""
    project = issue.text("project")
    told = About(
        queue=project,
        subject=issue.text("summary"),
        status=issue.text("status"),
        assignee=issue.text("assignee"),
        requester=issue.text("reporter"),
        cursor=issue.text("updated"),
    )
    served = beside.extra.get(_PROJECTS, {}).get(project) == SERVICE_DESK
    _keep(beside, issue.text("id"), issue.text("key"), told, is_served=served)


def learn_project(project: Document, beside: Beside, asked: Asked) -> None:
    """Whether a project of a table is a service desk."""
    native = project.text("id")
    if native:
        kinds = beside.extra.setdefault(_PROJECTS, {})
        kinds[native] = project.text("project_type_key")


def _keep(
    beside: Beside, native: str | None, key: str | None, told: About, *, is_served: bool
) -> None:
    if native is None:
        return
    older = beside.conversations.get(native)
    if older is not None and told.assignee is None:
        told = replace(told, assignee=older.assignee)
    beside.conversations[native] = told
    if key:
        beside.extra.setdefault(_KEYS, {})[key] = native
    if is_served:
        beside.extra.setdefault(_OPEN, set()).add(native)


def serves(beside: Beside, native: str) -> bool:
    """Whether an issue is known to be of a service desk."""
    return native in beside.extra.get(_OPEN, ())


def number_of(name: str | None, beside: Beside) -> str | None:
    """The number of an issue that is named by number or key; the key where no issue has it."""
    return cells.text(beside.extra.get(_KEYS, {}).get(name, name))

"""The API root: /api/, described at /api/openapi.json. What a page can do, it can."""

from django.http import HttpRequest
from ninja import Schema

from fiftytwo import __version__
from fiftytwo.programme.foundation.access.api import router as access
from fiftytwo.programme.foundation.api.callers import BearerToken, Session
from fiftytwo.programme.foundation.api.described import Api
from fiftytwo.programme.foundation.jobs.api import router as jobs
from fiftytwo.programme.foundation.notices.api import router as notices
from fiftytwo.programme.foundation.people.api import router as people
from fiftytwo.programme.foundation.tokens.api import router as tokens
from fiftytwo.programme.foundation.webhooks.api import router as webhooks
from fiftytwo.programme.subjects.recognition.api import router as recognition

api = Api(
    title="Fiftytwo",
    version=__version__,
    description="What a page of Fiftytwo can do, a program can. Errors are problems (RFC 9457); "
    "lists come in pages; nothing here counts a person.",
    urls_namespace="api",
    docs_url=None,
    auth=[BearerToken(), Session()],
)
api.add_router("/tokens", tokens)
api.add_router("/webhooks", webhooks)
api.add_router("/hooks", "fiftytwo.programme.foundation.inbox.api.router")
api.add_router("/jobs", jobs)
api.add_router("/notices", notices)

api.add_router("/brief", "fiftytwo.programme.subjects.brief.api.router")
api.add_router("/journal", "fiftytwo.programme.foundation.journal.api.router")
api.add_router("", "fiftytwo.programme.foundation.privacy.api.router")
api.add_router("/care", "fiftytwo.programme.subjects.care.api.router")

api.add_router("", "fiftytwo.programme.subjects.kudos.api.router")
api.add_router("", "fiftytwo.programme.subjects.seen.api.router")
api.add_router("", "fiftytwo.programme.subjects.keepsake.api.router")
api.add_router("", "fiftytwo.programme.subjects.calendar.api.router")


class Version(Schema):
    version: str


@api.get(
    "/version", response=Version, auth=None, summary="Which version this is", tags=["Programme"]
)
def version(request: HttpRequest) -> Version:
    return Version(version=__version__)


api.add_router("", recognition)
api.add_router("", people)
api.add_router("", access)

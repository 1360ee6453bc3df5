"""The API root: /api/, described at /api/openapi.json. What a page can do, it can."""

from django.http import HttpRequest
from ninja import NinjaAPI, Schema
from ninja.security import SessionAuth

from fiftytwo import __version__

api = NinjaAPI(
    title="Fiftytwo",
    version=__version__,
    urls_namespace="api",
    docs_url=None,
    auth=SessionAuth(),
)

api.add_router("/journal", "fiftytwo.programme.foundation.journal.api.router")
api.add_router("", "fiftytwo.programme.foundation.privacy.api.router")


class Version(Schema):
    version: str


@api.get("/version", response=Version, auth=None, summary="Which version this is")
def version(request: HttpRequest) -> Version:
    return Version(version=__version__)

"""The API root: /api/, described at /api/openapi.json."""

from django.http import HttpRequest
from ninja import NinjaAPI, Schema

from fiftytwo import __version__

api = NinjaAPI(title="Fiftytwo", version=__version__, urls_namespace="api", docs_url=None)


class Version(Schema):
    version: str


@api.get("/version", response=Version, auth=None, summary="Which version this is")
def version(request: HttpRequest) -> Version:
    return Version(version=__version__)

"""The API with its description: OpenAPI 3.1, with every answer that an operation may give."""

from http import HTTPStatus
from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation

from fiftytwo.programme.foundation.api.once import HEADER, LONGEST
from fiftytwo.programme.foundation.api.problem import MEDIA_TYPE, SAYS, Problem, speak_problems

METHODS = ("get", "post", "put", "patch", "delete")
OF_ALL = (404, 422, 429, 500)
"""Statuses with which any operation may refuse."""
OF_SIGNED_IN = (401, 403)
OF_WRITES = (409,)
OF_BODIES = (400, 415)

KEY = {
    "in": "header",
    "name": HEADER,
    "required": False,
    "schema": {"type": "string", "maxLength": LONGEST},
    "description": "The same key with the same body within 24 hours is done once and answered "
    "as the first time.",
}
LINK = {
    "description": "The address of the next page, where there is one (RFC 8288).",
    "schema": {"type": "string"},
}


class Api(NinjaAPI):
    """An operation is named by its function; `list_tokens` is `list_tokens` in every client."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        speak_problems(self)

    def get_openapi_operation_id(self, operation: Operation) -> str:
        return str(operation.view_func.__name__)

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        schema = super().get_openapi_schema(**options)
        template = "#/components/schemas/{model}"
        told = Problem.model_json_schema(ref_template=template)
        schema["components"]["schemas"] |= told.pop("$defs", {}) | {"Problem": told}
        for operations in schema["paths"].values():
            for method in METHODS:
                if method in operations:
                    _complete(method, operations[method])
        return schema


def _complete(method: str, operation: dict[str, Any]) -> None:
    may: tuple[int, ...] = OF_ALL
    if operation.get("security"):
        may += OF_SIGNED_IN
    if method != "get":
        may += OF_WRITES
    if "requestBody" in operation:
        may += OF_BODIES
    for status in sorted(may):
        operation["responses"].setdefault(status, _refusal(status))
    if method == "post" and operation.get("security"):
        operation["parameters"].append(KEY)
    if any(each["name"] == "cursor" for each in operation["parameters"]):
        operation["responses"][200]["headers"] = {"Link": LINK}


def _refusal(status: int) -> dict[str, Any]:
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    said = f"{HTTPStatus(status).phrase}. {SAYS[status]}"
    refusal: dict[str, Any] = {"description": said, "content": content}
    if status == 429:
        refusal["headers"] = {
            "Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait."}
        }
    return refusal

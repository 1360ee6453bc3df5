"""One row of the matrix: an address, and what each role gets there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.programme.cast import EVERY_ROLE, Cast

SEEN, GONE, MISSING, SIGN_IN, UNSIGNED = 200, 302, 404, 302, 401
"""Shown; done and sent on; not there (or not for them); sent to sign in; the API's of the same."""

EVERYBODY = (*EVERY_ROLE, "nobody", "stranger")


@dataclass(frozen=True)
class Row:
    """What whoever asks for an address gets; `others` are told that nothing is there."""

    ok: tuple[str, ...]
    """Roles that get `status`."""
    status: int = SEEN
    others: int = MISSING
    stranger: int = SIGN_IN
    """What somebody gets who is not signed in."""
    method: str = "get"
    arguments: Mapping[str, Any] = field(default_factory=dict)
    """Of the address. A string such as `bob` that a name of `cast.person` stands for: `@bob`."""
    data: Mapping[str, Any] = field(default_factory=dict)
    """Of the form or of the JSON body."""

    def expected(self, role: str) -> int:
        if role in self.ok:
            return self.status
        return self.stranger if role == "stranger" else self.others

    def address(self, cast: Cast) -> dict[str, Any]:
        """The arguments, with a person's id where `@name` stands."""
        return {
            name: cast.person(value[1:]).pk if str(value).startswith("@") else value
            for name, value in self.arguments.items()
        }

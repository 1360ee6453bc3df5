"""One call over the network: to the address that was checked, no further, and not for long."""

import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException

from fiftytwo.programme.foundation.webhooks.address import Address, fit_address
from fiftytwo.programme.foundation.webhooks.errors import PrivateAddress, UnfitAddress

TIMEOUT_S = 10


@dataclass(frozen=True)
class Outcome:
    """How a call went."""

    status: int | None
    """HTTP status; None: no answer."""
    fault: str = ""
    """Why there was no answer: a key of words.FAULTS."""

    @property
    def is_good(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


def send(url: str, body: str, headers: Mapping[str, str], *, private: bool) -> Outcome:
    """Post the body. A redirect is not followed: it is an answer like any other, and not good."""
    try:
        address = fit_address(url, private=private)
    except PrivateAddress:
        return Outcome(None, "private")
    except UnfitAddress:
        return Outcome(None, "not_found")
    try:
        return Outcome(_post(address, body, headers))
    except ssl.SSLError:
        return Outcome(None, "not_secure")
    except (OSError, HTTPException):
        return Outcome(None, "no_answer")


def _post(address: Address, body: str, headers: Mapping[str, str]) -> int:
    connection = Pinned(address)
    try:
        connection.request(
            "POST",
            address.path,
            body.encode(),
            {
                "Content-Type": "application/json",
                "User-Agent": "Fiftytwo",
                "Connection": "close",
                **headers,
            },
        )
        return connection.getresponse().status
    finally:
        connection.close()


class Pinned(HTTPConnection):
    """Asks for the host by its name, at the one address that was checked."""

    def __init__(self, address: Address) -> None:
        super().__init__(address.host, address.port, timeout=TIMEOUT_S)
        self._address = address

    def connect(self) -> None:
        self.sock = socket.create_connection((self._address.ip, self.port), TIMEOUT_S)
        if self._address.secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self._address.host)

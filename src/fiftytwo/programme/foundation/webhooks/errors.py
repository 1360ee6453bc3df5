"""Refusals of webhooks; the docstring is the message.

ProgrammeError
└── UnfitAddress        422: not an address that we call
    ├── NoSuchHost
    └── PrivateAddress
"""

from fiftytwo.programme.foundation.errors import ProgrammeError


class UnfitAddress(ProgrammeError):
    """A webhook needs an address such as https://example.com/hook, without user and password."""

    status = 422


class NoSuchHost(UnfitAddress):
    """The name of that address leads nowhere: check how it is spelled."""


class PrivateAddress(UnfitAddress):
    """That address is in a private network: whoever runs the server can allow it with
    FIFTYTWO_WEBHOOK_PRIVATE=1."""

"""Which addresses we call: public ones, so that nobody reaches the inside through us."""

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from fiftytwo.programme.foundation.webhooks.errors import NoSuchHost, PrivateAddress, UnfitAddress

# A public address of these forms leads to a private one.
_WRAPPED = tuple(
    ipaddress.ip_network(network) for network in ("64:ff9b::/96", "2002::/16", "2001::/32")
)


@dataclass(frozen=True)
class Address:
    """A host that was looked up and found fit; the call goes to `ip`, whatever a name server says
    a moment later."""

    secure: bool
    host: str
    port: int
    ip: str
    path: str


def fit_address(url: str, *, private: bool) -> Address:
    """The parts of the address.

    private: whether those of private networks, and unencrypted ones, are allowed.
    Raises UnfitAddress, NoSuchHost, PrivateAddress.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise UnfitAddress from None
    is_readable = url.isascii() and url.isprintable() and " " not in url
    if not is_readable or not parts.hostname or "@" in parts.netloc:
        raise UnfitAddress
    if parts.scheme != "https" and not (private and parts.scheme == "http"):
        raise UnfitAddress
    secure = parts.scheme == "https"
    port = port or (443 if secure else 80)
    ips = resolve(parts.hostname, port)
    # One private among them is enough: which one is called is chance.
    if not private and not all(is_public(ip) for ip in ips):
        raise PrivateAddress
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Address(secure, parts.hostname, port, ips[0], path)


def resolve(host: str, port: int) -> list[str]:
    """IP addresses of the host, one at least. Raises NoSuchHost."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise NoSuchHost from None
    return [str(each[4][0]) for each in found]


def is_public(text: str) -> bool:
    ip = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped:
            return is_public(str(ip.ipv4_mapped))
        if any(ip in network for network in _WRAPPED):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved

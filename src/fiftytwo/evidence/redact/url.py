"""Links: host and harmless path stay, what may open an account or name a customer is cut.

`https://shop.example/reset?token=abc` becomes `https://shop.example/reset?token=⟨token⟩`.
Cut are: user and password before the host, everything after the first `=` of a query or fragment,
segments that look random, that hold an e-mail address, or that name an order or an account, and
profile names on social networks.
"""

import re
from collections.abc import Collection, Iterator

from fiftytwo.evidence.redact.secret import looks_secret
from fiftytwo.evidence.redact.span import MASK, Kind, Span, Stays

_REST = r"(?:[^\s<>\"⟨⟩\x00]++|⟨[A-Za-z0-9-]{1,12}⟩)*+"
_LINK = re.compile(rf"(?:(?P<scheme>(?:https?|ftp)://)|www\.(?=\w)){_REST}", re.I | re.ASCII)
_BARE = re.compile(  # shop.example/reset
    rf"(?<![\w@./-])(?P<scheme>)(?:[a-z0-9-]{{1,63}}\.){{1,8}}[a-z]{{2,24}}(?=/){_REST}",
    re.IGNORECASE | re.ASCII,
)
_HAS_BARE = re.compile(r"\.[A-Za-z]{2,24}/", re.ASCII)
_AFTER = ".,;:!?'\"’”)]}*"  # what follows a link in a sentence, not part of it
_SEGMENT = re.compile(r"[^/]+")
_TAIL = re.compile(r"[?#]")
_HARMLESS_FRAGMENT = re.compile(r"#/?[a-z][a-z_-]{0,40}", re.IGNORECASE)
_OWNED_BY_SOMEONE = """
order orders booking bookings ticket tickets request requests case cases account accounts user users
customer customers member members invoice invoices track tracking parcel shipment reset verify
confirm activate invite unsubscribe login magic token session claim claims reservation reservations
bestellung bestellungen rechnung sendung kunde konto commande facture
"""
_OWNED = frozenset(_OWNED_BY_SOMEONE.split())
_NETWORKS = """
twitter.com x.com mobile.twitter.com instagram.com facebook.com m.facebook.com tiktok.com t.me wa.me
linkedin.com threads.net
"""
_PROFILES = frozenset(_NETWORKS.split())
_PAGES = "in i p share intent search status hashtag explore home pages help groups events watch"
_NO_PROFILE = frozenset(_PAGES.split())


def find(text: str, keep: Collection[str] = frozenset()) -> Iterator[Span]:
    """What is cut from the links of `text`, and the rest of each link as stretches that stay."""
    if "://" in text or "www." in text or "Www." in text or "WWW." in text:
        yield from _find(_LINK, text, keep)
    if _HAS_BARE.search(text):
        yield from _find(_BARE, text, keep)


def _find(pattern: re.Pattern[str], text: str, keep: Collection[str]) -> Iterator[Span]:
    for match in pattern.finditer(text):
        link = match[0] if match[0].endswith("⟩") else match[0].rstrip(_AFTER)
        yield from _fill(_cut(link, match["scheme"] or "", keep), link, match.start())


def _cut(link: str, scheme: str, keep: Collection[str]) -> Iterator[Span]:
    """Stretches of one link in their order: the host, and what is to be masked."""
    tail = _TAIL.search(link, len(scheme))
    path_end = tail.start() if tail else len(link)
    slash = link.find("/", len(scheme), path_end)
    host_end = path_end if slash < 0 else slash
    at = link.rfind("@", len(scheme), host_end)
    if at > len(scheme):
        yield Span(len(scheme), at, Kind.TOKEN)
    yield Span(max(at, len(scheme)), host_end, Stays.AS_IS)
    yield from _cut_path(link, host_end, path_end, link[max(at + 1, len(scheme)) : host_end], keep)
    if tail:
        yield from _cut_tail(link, path_end)


def _cut_path(link: str, start: int, end: int, host: str, keep: Collection[str]) -> Iterator[Span]:
    profile_next = host.lower().removeprefix("www.") in _PROFILES
    before = ""
    for match in _SEGMENT.finditer(link, start, end):
        segment = match[0].lower()
        if profile_next or segment.startswith("@"):
            kind = _profile(segment.removeprefix("@"), keep)
        else:
            kind = _of_segment(match[0], before)
        if kind:
            yield Span(*match.span(), kind)
        profile_next = profile_next and segment == "in"  # linkedin.com/in/anna
        before = segment


def _profile(name: str, keep: Collection[str]) -> Kind | None:
    return None if name in keep or name in _NO_PROFILE else Kind.HANDLE


def _of_segment(segment: str, before: str) -> Kind | None:
    """What a segment of a path is, after the segment `before`; None if it is harmless."""
    if "@" in segment or "%40" in segment or looks_secret(segment):
        return Kind.TOKEN
    n_digits = sum(character.isdigit() for character in segment)
    # Mostly digits: the title of a help page may have a number in it too.
    return Kind.TOKEN if before in _OWNED and 3 < n_digits >= len(segment) / 2 else None


def _cut_tail(link: str, start: int) -> Iterator[Span]:
    """What is cut from `?query#fragment`: all but the first key, or all of it where it has none."""
    if len(link) - start < 2 or _HARMLESS_FRAGMENT.fullmatch(link, start):
        return
    equals = link.find("=", start)
    secret = equals < 0 or looks_secret(link[start + 1 : equals])
    cut = start + 1 if secret else equals + 1
    if cut < len(link):
        yield Span(cut, len(link), Kind.TOKEN)


def _fill(cuts: Iterator[Span], link: str, offset: int) -> Iterator[Span]:
    """`cuts` moved to their place in the text, and the stretches between them, which stay."""
    at = 0
    for cut in cuts:
        yield from _around_masks(Span(at, cut.start, Stays.BUT_NAMES), link, offset)
        yield from _around_masks(cut, link, offset)
        at = cut.end
    yield from _around_masks(Span(at, len(link), Stays.BUT_NAMES), link, offset)


def _around_masks(span: Span, link: str, offset: int) -> Iterator[Span]:
    """`span` without the masks in it: in a link that is masked already nothing else changes."""
    at = span.start
    for mask in MASK.finditer(link, span.start, span.end):
        if mask.start() > at:
            yield Span(offset + at, offset + mask.start(), span.kind)
        at = mask.end()
    if at < span.end:
        yield Span(offset + at, offset + span.end, span.kind)

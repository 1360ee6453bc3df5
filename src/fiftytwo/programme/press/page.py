"""What stands on the page, in words and in order; the terminal and HTML only lay it out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fiftytwo.programme.press import sentences
from fiftytwo.programme.press.plain import plain
from fiftytwo.programme.press.quotes import shortened
from fiftytwo.terms.brief import Brief, Other, Thank
from fiftytwo.terms.week import Week


@dataclass(frozen=True)
class Words:
    """A customer's words, and what is said before them: "Customer, Wed 03:12", "Arrived"."""

    label: str
    quote: str


@dataclass(frozen=True)
class Thanks:
    """One person to thank. All texts are plain; empty ones are left out."""

    name: str
    about: tuple[str, ...]
    words: tuple[Words, ...]
    facts: str
    likes: str | None
    not_for_the_wall: str | None


@dataclass(frozen=True)
class Line:
    """One line of everyone else: a name and its note, or the names that share a note."""

    names: tuple[str, ...]
    note: str
    """Ends with its own stop; where it comes before the names, with a colon or a dash."""
    together: bool


@dataclass(frozen=True)
class Part:
    """A part of plain lines under a heading."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """The brief in words. Nothing here is escaped, everything is safe to show (`plain`)."""

    heading: tuple[str, ...]
    week: Week | None
    summary: tuple[str, ...]
    """Who was there, and what was read."""
    care: tuple[tuple[str, str], ...]
    """Name and sentence."""
    thank_heading: str
    thanks: tuple[Thanks, ...]
    instead_of_thanks: tuple[str, ...]
    """What to say where nobody was thanked; empty where somebody was."""
    everyone_else: tuple[Line, ...]
    parts: tuple[Part, ...]


EVERYONE_ELSE = "Everyone else"
CARE_FIRST = "Care first"

ABOUT_BEFORE = 120
"""Characters of how somebody arrived: enough to see how far it was to how they left."""

LONGEST_NAME = 60
"""Characters of a name: whoever may name an account could else fill the page with it."""

GROUPS = ("thanked", "has_moment", "look", "leave", "new", "left")
"""The order of lines; a group we do not know comes last, so that nobody is dropped."""

SAID_FOR_ALL = frozenset({"thanked", "leave", "left"})
"""In these groups the note comes first even for one person: "Thanked within 14 days: Bert." """


def page_of(brief: Brief) -> Page:
    """The words of the page. Pure: the same brief gives the same words."""
    undated = brief.week is None
    ids = [*(t.person_id for t in brief.thank), *(o.person_id for o in brief.everyone_else)]
    roster = any(person_id is not None for person_id in ids)
    nothing = sentences.NO_THANKS_UNDATED if undated else sentences.NO_THANKS
    return Page(
        heading=sentences.heading(brief),
        week=brief.week,
        summary=_summary(brief),
        care=tuple((_name(c.name), sentences.care_line(c)) for c in brief.care or ()),
        thank_heading=f"Thank ({len(brief.thank)})" if brief.thank else "Thank",
        thanks=tuple(_thanks(t, undated=undated, roster=roster) for t in brief.thank),
        instead_of_thanks=() if brief.thank else (nothing, sentences.INSTEAD),
        everyone_else=tuple(_everyone_else(brief.everyone_else)),
        parts=tuple(_parts(brief)),
    )


def _summary(brief: Brief) -> tuple[str, ...]:
    who = sentences.who_was_there(brief.people_line)
    what = sentences.what_was_read(brief.read)
    return (who, what) if who else (what,)


def _thanks(thank: Thank, *, undated: bool, roster: bool) -> Thanks:
    likes = shortened(thank.likes, about=ABOUT_BEFORE) if thank.likes else ""
    return Thanks(
        name=_name(thank.name),
        about=sentences.about_the_person(thank, undated=undated, roster=roster),
        words=_words(thank, undated=undated),
        facts=_facts(thank, undated=undated),
        likes=sentences.ended(f"Likes: {likes}") if likes else None,
        not_for_the_wall=sentences.not_for_the_wall(thank.moment.unfit),
    )


def _facts(thank: Thank, *, undated: bool) -> str:
    parts = (sentences.what_happened(thank, undated=undated), sentences.where_it_stands(thank))
    return " ".join(part for part in parts if part)


def _name(name: str) -> str:
    shown = plain(name) or sentences.NAMELESS
    return shown if len(shown) <= LONGEST_NAME else f"{shown[: LONGEST_NAME - 1].rstrip()}…"


def _words(thank: Thank, *, undated: bool) -> tuple[Words, ...]:
    moment, matched = thank.moment, thank.person_id is not None
    where = sentences.said_where(moment.facts, matched=matched)
    when = sentences.said_when(thank, undated=undated)
    quote = shortened(moment.quote, moment.why)
    said = [clause for clause in (where, when) if clause]
    if not moment.before:
        return (Words(", ".join(["Customer", *said]), quote),)
    return (
        Words("Arrived", shortened(moment.before, about=ABOUT_BEFORE)),
        Words(", ".join(["Left", *said]), quote),
    )


def _everyone_else(others: Sequence[Other]) -> Iterator[Line]:
    """Alphabetical wherever names stand together: no order that could be read as a rank."""
    known = [group for group in GROUPS if any(other.group == group for other in others)]
    for group in [*known, *sorted({o.group for o in others} - set(GROUPS))]:
        notes: dict[str, list[str]] = {}
        for other in sorted(others, key=lambda o: (plain(o.name).casefold(), plain(o.name))):
            if other.group == group:
                notes.setdefault(plain(other.note), []).append(_name(other.name))
        for note, names in notes.items():
            together = len(names) > 1 or group in SAID_FOR_ALL
            yield Line(tuple(names), _note(note, together), together and bool(note))


def _note(note: str, together: bool) -> str:
    if not together:
        return sentences.ended(note)
    note = note[:1].upper() + note[1:].rstrip(".:")
    # One colon a line: a note that has its own is set off with a dash.
    return f"{note} —" if ":" in note else f"{note}:"


def _parts(brief: Brief) -> Iterator[Part]:
    for heading, lines in (
        ("Together", brief.together),
        ("What made it hard", brief.hard),
        ("Coming", brief.coming),
        ("Not seen", brief.not_seen),
    ):
        kept = tuple(sentences.ended(plain(line)) for line in lines if plain(line))
        if kept:
            yield Part(heading, kept)

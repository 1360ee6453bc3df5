"""What stands on the page, in words and in order; the terminal and HTML only lay it out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fiftytwo.programme.press import sentences
from fiftytwo.programme.press.plain import plain
from fiftytwo.programme.press.quotes import ABOUT, shortened
from fiftytwo.programme.press.words import words_in
from fiftytwo.programme.press.words.language import Language, Note
from fiftytwo.terms.brief import Brief, Line, Other, Thank
from fiftytwo.terms.week import Week


@dataclass(frozen=True)
class Words:
    """Somebody's words, and what is said before them: "Customer, Wed 03:12", "Arrived"."""

    label: str
    quote: str
    leads_up: bool = False
    """Whether they are what came before, so that the next ones are understood."""


@dataclass(frozen=True)
class Thanks:
    """One person to thank. All texts are plain; empty ones are left out."""

    moment_id: str
    person_id: str | None
    """Of the roster; null: nobody there."""
    name: str
    about: tuple[str, ...]
    words: tuple[Words, ...]
    why: str
    facts: str
    likes: str | None
    not_for_the_wall: str | None


@dataclass(frozen=True)
class Named:
    """One line of everyone else: a name and its note, or the names that share a note."""

    names: tuple[str, ...]
    asides: tuple[str, ...]
    """For each of the names what is said of this person alone, to stand in brackets; or empty."""
    note: str
    """Ends with its own stop; where it comes before the names, with a colon."""
    together: bool
    person_ids: tuple[str | None, ...] = ()
    """Of each of the names, as in Thanks."""


@dataclass(frozen=True)
class Part:
    """A part of plain lines under a heading."""

    name: str
    """What it is called in the brief, whatever the language."""
    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """The brief in words. Nothing here is escaped, everything is safe to show (`plain`)."""

    language: str
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
    everyone_else: tuple[Named, ...]
    to_the_lead: tuple[str, ...]
    """Beneath everyone else, for the lead's eyes: not to be printed."""
    parts: tuple[Part, ...]

    @property
    def say(self) -> Language:
        """The words of its language."""
        return words_in(self.language)


MOST_WORDS = 520
"""Words of a page: a lead reads it in ten minutes, with time to think of each of the five."""


@dataclass(frozen=True)
class Room:
    """How much room there is."""

    quote: int
    """About how many characters of a quote."""
    lines: int
    """Lines of a part; how many more there are is said in another. Everyone else is never cut."""


ROOMS = (
    *(Room(ABOUT, 5), Room(200, 4), Room(160, 4), Room(130, 3)),
    *(Room(110, 2), Room(90, 2), Room(70, 1), Room(55, 1), Room(40, 1)),
)
"""The first, unless the page has too many words then; and so on."""

LONGEST_NAME = 60
"""Characters of a name: whoever may name an account could else fill the page with it."""

GROUPS = ("thanked", "has_moment", "look", "back", "leave", "new", "left")
"""The order of lines; a group we do not know comes last, so that nobody is dropped."""

SAID_FOR_ALL = frozenset({"thanked", "leave", "left"})
"""In these groups the note comes first even for one person: "Thanked within 14 days: Bert." """


def page_of(brief: Brief) -> Page:
    """The words of the page. Pure: the same brief gives the same words.

    Where they would be too many, quotes and parts are cut shorter: a lead can read on in the
    conversation. Nobody's name is.
    """
    page = _page(brief, ROOMS[0])
    for room in ROOMS[1:]:
        if words_on(page) <= MOST_WORDS:
            break
        page = _page(brief, room)
    return page


def words_on(page: Page) -> int:
    """How many words a reader has before them."""
    return sum(any(c.isalnum() for c in word) for text in _texts(page) for word in text.split())


def _texts(page: Page) -> Iterator[str]:
    yield from (*page.heading, *page.summary, *page.instead_of_thanks, *page.to_the_lead)
    yield from (page.thank_heading, page.say.EVERYONE_ELSE)
    if page.week:
        yield from (page.say.week_number(page.week), page.say.week_dates(page.week))
    if page.care:
        yield from (page.say.CARE_FIRST, page.say.CARE_HINT)
    for name, sentence in page.care:
        yield from (name, sentence)
    for thanks in page.thanks:
        yield from (thanks.name, *thanks.about, thanks.why, thanks.facts)
        yield from (thanks.likes or "", thanks.not_for_the_wall or "")
        for words in thanks.words:
            yield from (words.label, words.quote)
    for line in page.everyone_else:
        yield from (*line.names, *line.asides, line.note)
    for part in page.parts:
        yield from (part.heading, *part.lines)


def _page(brief: Brief, room: Room) -> Page:
    say = words_in(brief.language)
    undated = brief.week is None
    ids = [*(t.person_id for t in brief.thank), *(o.person_id for o in brief.everyone_else)]
    roster = any(person_id is not None for person_id in ids)
    nothing = say.NO_THANKS_UNDATED if undated else say.NO_THANKS
    return Page(
        language=brief.language,
        heading=sentences.heading(brief, say),
        week=brief.week,
        summary=_summary(brief, say),
        care=tuple((_name(c.name, say), sentences.care_line(c, say)) for c in brief.care or ()),
        thank_heading=say.thank_heading(len(brief.thank)) if brief.thank else say.THANK,
        thanks=tuple(
            _thanks(t, say, room.quote, undated=undated, roster=roster) for t in brief.thank
        ),
        instead_of_thanks=() if brief.thank else (nothing, say.INSTEAD),
        everyone_else=tuple(_everyone_else(brief.everyone_else, say)),
        to_the_lead=tuple(sentences.sentence(line, say) for line in brief.to_the_lead),
        parts=tuple(_parts(brief, say, room.lines)),
    )


def _summary(brief: Brief, say: Language) -> tuple[str, ...]:
    who = sentences.who_was_there(brief.people_line, say)
    what = sentences.what_was_read(brief.read, say)
    return (who, what) if who else (what,)


def _thanks(thank: Thank, say: Language, about: int, *, undated: bool, roster: bool) -> Thanks:
    likes = shortened(thank.likes, about=ABOUT // 2) if thank.likes else ""
    return Thanks(
        moment_id=thank.moment.id,
        person_id=thank.person_id,
        name=_name(thank.name, say),
        about=sentences.about_the_person(thank, say, undated=undated, roster=roster),
        words=tuple(_words(thank, say, about, undated=undated)),
        why=sentences.why_picked(thank, say),
        facts=_facts(thank, say, undated=undated),
        likes=sentences.ended(say.likes(likes)) if likes else None,
        not_for_the_wall=sentences.not_for_the_wall(thank.moment.unfit, say),
    )


def _facts(thank: Thank, say: Language, *, undated: bool) -> str:
    happened = sentences.what_happened(thank, say, undated=undated)
    return " ".join(part for part in (happened, sentences.where_it_stands(thank, say)) if part)


def _name(name: str, say: Language) -> str:
    shown = plain(name) or say.NAMELESS
    return shown if len(shown) <= LONGEST_NAME else f"{shown[: LONGEST_NAME - 1].rstrip()}…"


def _words(thank: Thank, say: Language, about: int, *, undated: bool) -> Iterator[Words]:
    moment, matched = thank.moment, thank.person_id is not None
    where = sentences.said_where(moment.facts, say, matched=matched)
    when = sentences.said_when(thank, say, undated=undated)
    said = [clause for clause in (where, when) if clause]
    # Enough to see how far it was to what came after.
    before = shortened(moment.before, about=about // 2) if moment.before else ""
    quote = shortened(moment.quote, moment.why, about=about)
    if before:
        yield Words(sentences.whose_words_before(thank, say), before, leads_up=True)
    if quote:
        yield Words(", ".join([sentences.whose_words(thank, say), *said]), quote)
    closing = shortened(str(moment.facts.get("closing") or ""), about=about // 2)
    if closing:
        yield Words(say.CUSTOMER, closing)


def _everyone_else(others: Sequence[Other], say: Language) -> Iterator[Named]:
    """Alphabetical wherever names stand together: no order that could be read as a rank."""
    known = [group for group in GROUPS if any(other.group == group for other in others)]
    for group in [*known, *sorted({o.group for o in others} - set(GROUPS))]:
        alike: dict[str, list[tuple[Other, Note]]] = {}
        for other in sorted(others, key=lambda o: (plain(o.name).casefold(), plain(o.name))):
            if other.group == group:
                note = sentences.note(other.note, say)
                alike.setdefault(note.what, []).append((other, note))
        for same in alike.values():
            yield _named(same, say, said_for_all=group in SAID_FOR_ALL)


def _named(same: Sequence[tuple[Other, Note]], say: Language, *, said_for_all: bool) -> Named:
    """One line for all of whom the same is said."""
    names = tuple(_name(other.name, say) for other, _ in same)
    ids = tuple(other.person_id for other, _ in same)
    first, nothing = same[0][1], ("",) * len(same)
    if len(same) == 1 and not said_for_all:
        note = sentences.ended(sentences.noted(first))
        return Named(names, nothing, note, together=False, person_ids=ids)
    shared = len({note.aside for _, note in same}) == 1
    what = sentences.noted(first) if shared else first.what
    asides = nothing if shared else tuple(note.aside or "" for _, note in same)
    note = f"{what[:1].upper()}{what[1:]}:"
    return Named(names, asides, note, together=True, person_ids=ids)


def _parts(brief: Brief, say: Language, most: int) -> Iterator[Part]:
    for name, heading, lines in (
        ("alike", say.ALIKE, brief.alike),
        ("together", say.TOGETHER, brief.together),
        ("hard", say.HARD, brief.hard),
        ("coming", say.COMING, brief.coming),
        ("not_seen", say.NOT_SEEN, brief.not_seen),
    ):
        if lines:
            yield Part(name, heading, tuple(_capped(lines, most, say)))


def _capped(lines: Sequence[Line], most: int, say: Language) -> Iterator[str]:
    """The first lines, and how many more there are; one more stands there itself."""
    shown = lines if len(lines) <= most + 1 else lines[:most]
    yield from (sentences.sentence(line, say) for line in shown)
    if len(shown) < len(lines):
        yield say.and_more(len(lines) - len(shown))

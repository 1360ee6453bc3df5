"""The brief for a terminal: names in the margin, as in a play; words in one quiet column."""

from collections.abc import Iterator

from fiftytwo.programme.press.columns import OWN_WAY, columns, held, isolated, wrapped
from fiftytwo.programme.press.page import Named, Page, Thanks, Words, page_of
from fiftytwo.programme.press.sentences import weeks_in
from fiftytwo.programme.press.words.language import Language
from fiftytwo.terms.brief import Brief
from fiftytwo.terms.week import Week

NARROWEST = 40
"""Columns below which no line reads well; a narrower wish gets this."""

STACKED_BELOW = 64
"""Columns below which names stand above their words instead of in the margin."""

MARGIN = (10, 22)
"""Least and most columns of the margin of names; a longer name stands on a line of its own."""

MEASURE = 79
"""Columns of a quote: longer lines tire the eye, however wide the terminal is."""


def brief_as_text(brief: Brief, *, width: int = 100, colour: bool = False) -> str:
    """The brief in lines of at most `width` columns (40 at least), ending in a line feed.

    colour: bold and dim, never needed for the meaning. Words from outside cannot steer the
    terminal. `brief.care` is shown when it is there: give it only to an interactive terminal.
    """
    paper = _Paper(max(width, NARROWEST), colour)
    lines = "\n".join(_lines(page_of(brief), paper))
    return f"{lines}\n"


class _Paper:
    """How wide the lines are and whether they may be bold or dim."""

    def __init__(self, width: int, colour: bool) -> None:
        self.width = width
        self.colour = colour

    def bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def dim(self, text: str) -> str:
        return f"\x1b[2m{text}\x1b[0m" if self.colour else text

    def block(self, text: str, *, indent: int, hang: int = 0) -> list[str]:
        """`text` wrapped and indented, its later lines by `hang` more."""
        room = self.width - indent - hang
        lines = wrapped(text, room)
        return [" " * (indent + (hang if n else 0)) + line for n, line in enumerate(lines)]


def _lines(page: Page, paper: _Paper) -> Iterator[str]:
    yield from _head(page, paper)
    if page.care:
        yield from _heading(page.say.CARE_FIRST, paper)
        for name, sentence in page.care:
            yield from _named(name, f"{held(name)}: {sentence}", paper)
        yield from (paper.dim(line) for line in paper.block(page.say.CARE_HINT, indent=2))
    yield from _heading(page.thank_heading, paper)
    yield from _thank(page, paper)
    if page.everyone_else or page.to_the_lead:
        yield from _heading(page.say.EVERYONE_ELSE, paper)
        for line in page.everyone_else:
            yield from _everyone_else(line, paper)
        for text in page.to_the_lead:
            yield from (paper.dim(line) for line in paper.block(text, indent=2, hang=2))
    for part in page.parts:
        yield from _heading(part.heading, paper)
        for text in part.lines:
            yield from paper.block(text, indent=2, hang=2)


def _head(page: Page, paper: _Paper) -> Iterator[str]:
    heading = " · ".join(isolated(clause) for clause in page.heading)
    yield from (paper.bold(line) for line in wrapped(heading, paper.width))
    if page.week:
        yield from _year(page.week, page.say, paper)
    else:
        yield paper.dim("─" * paper.width)
    yield ""
    for sentence in page.summary:
        yield from paper.block(sentence, indent=0)


def _year(week: Week, say: Language, paper: _Paper) -> Iterator[str]:
    """One stroke a week of the year; the reported one is tall. The dates beside or beneath it."""
    weeks = weeks_in(week.year)
    before, after = "╵" * (week.number - 1), "╵" * (weeks - week.number)
    label = f"{say.week_number(week)}: {say.week_dates(week)}"
    strokes = paper.dim(before) + paper.bold("│") + paper.dim(after)
    if weeks + 2 + len(label) <= paper.width:
        yield f"{strokes}  {paper.dim(label)}"
        return
    if weeks <= paper.width:
        yield strokes
    yield from (paper.dim(line) for line in wrapped(label, paper.width))


def _heading(heading: str, paper: _Paper) -> Iterator[str]:
    yield ""
    rule = "─" * (paper.width - columns(heading) - 1)
    yield f"{paper.bold(heading)} {paper.dim(rule)}"


def _thank(page: Page, paper: _Paper) -> Iterator[str]:
    for text in page.instead_of_thanks:
        yield from paper.block(text, indent=2)
    longest = max((columns(thanks.name) for thanks in page.thanks), default=0)
    margin = max(MARGIN[0], min(longest + 2, MARGIN[1]))
    for number, thanks in enumerate(page.thanks):
        if number:
            yield ""
        yield from _one_thanks(thanks, page.say, margin, paper)


def _one_thanks(thanks: Thanks, say: Language, margin: int, paper: _Paper) -> Iterator[str]:
    indent = 4 if paper.width < STACKED_BELOW else 2 + margin
    about = [paper.dim(line) for line in paper.block(" · ".join(thanks.about), indent=indent)]
    body = [*about, *_said(thanks.words, say, indent, paper), *_beneath(thanks, indent, paper)]
    name = wrapped(thanks.name, paper.width - 2, way=OWN_WAY)
    beside = paper.width >= STACKED_BELOW and columns(thanks.name) <= margin - 2 and body
    if beside:
        gap = " " * (margin - columns(thanks.name))
        first = body[0].replace(" " * indent, "", 1)
        yield f"  {paper.bold(name[0])}{gap}{first}"
        yield from body[1:]
    else:
        yield from (f"  {paper.bold(line)}" for line in name)
        yield from body


def _said(words: tuple[Words, ...], say: Language, indent: int, paper: _Paper) -> Iterator[str]:
    """Label and quote on one line; a long quote beneath, hanging inside its quotation mark."""
    width = min(paper.width - indent, MEASURE)
    opening, closing = say.QUOTATION_MARKS
    for said in words:
        label, quote = f"{said.label}:", f"{opening}{said.quote}{closing}"
        if columns(label) + 1 + columns(quote) <= width:
            yield from paper.block(f"{label} {isolated(quote)}", indent=indent)
            continue
        yield from paper.block(label, indent=indent)
        for number, line in enumerate(_even(quote, width - 1)):
            yield " " * (indent + (1 if number else 0)) + line


def _even(quote: str, width: int) -> list[str]:
    """The lines of a quote; where a word or two would be left over, a little narrower."""
    lines = wrapped(quote, width, way=OWN_WAY)
    for narrower in range(width - 1, width * 3 // 4, -1):
        if len(lines) < 2 or columns(lines[-1]) * 4 > width:
            break
        tried = wrapped(quote, narrower, way=OWN_WAY)
        if len(tried) > len(lines):
            break
        lines = tried
    return lines


def _beneath(thanks: Thanks, indent: int, paper: _Paper) -> Iterator[str]:
    facts = " ".join(text for text in (thanks.why, thanks.facts, thanks.likes) if text)
    yield from paper.block(facts, indent=indent)
    if thanks.not_for_the_wall:
        yield from paper.block(thanks.not_for_the_wall, indent=indent)


def _everyone_else(line: Named, paper: _Paper) -> Iterator[str]:
    if line.together:
        people = zip(line.names, line.asides, strict=True)
        names = ", ".join(
            f"{held(name)} ({aside})" if aside else held(name) for name, aside in people
        )
        yield from paper.block(f"{line.note} {names}.", indent=2, hang=2)
    else:
        [name] = line.names
        yield from _named(name, f"{held(name)}: {isolated(line.note)}", paper)


def _named(name: str, text: str, paper: _Paper) -> Iterator[str]:
    first, *more = paper.block(text, indent=2, hang=2)
    yield first.replace(name, paper.bold(name), 1)
    yield from more

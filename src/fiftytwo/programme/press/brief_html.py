"""The brief as one HTML file that needs nothing else: no network, no script, no font."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from html import escape
from importlib.resources import files
from math import ceil

from fiftytwo.programme.press import season
from fiftytwo.programme.press.page import Named, Page, Part, Thanks, Words, page_of
from fiftytwo.programme.press.ring import ring
from fiftytwo.programme.press.words.language import Language
from fiftytwo.terms.brief import Brief
from fiftytwo.terms.week import Week

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What the file may load: its own style, nothing else, even if our escaping should ever fail."""

TALLEST_THANKS = 72.0
TALLEST_BESIDE = 66.0
"""Heights in rem of the thanks, and of what stands beside them, above which print is smaller. Of
the demo company's eighty pages in two languages, printed with Chromium in the usual size, the first
that ran over a sheet of A4 was 77 high, and 69; invented ones were 76."""


def brief_as_html(brief: Brief) -> str:
    """The whole document. Every word from outside is escaped; the same brief, the same bytes.

    `brief.care` is shown when it is there, on screen only: printing leaves it out.
    """
    return briefs_as_html([brief])


def briefs_as_html(briefs: Sequence[Brief]) -> str:
    """Several briefs in one document, each on a sheet of its own. Raises ValueError without any."""
    pages = [page_of(brief) for brief in briefs]
    if not pages:
        raise ValueError("a document needs at least one brief")
    title = escape(" · ".join(pages[0].heading) if len(pages) == 1 else _several(pages))
    sheets = [_sheet(pages[0], "main")] if len(pages) == 1 else _sheets(pages)
    return f"""<!doctype html>
<html lang="{pages[0].language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow, noarchive">
<title>{title}</title>
<style>
{_style(pages[0].week)}</style>
</head>
<body>
{"".join(sheets)}<footer><p>{escape(pages[0].say.FOOT)}</p>
<p>{escape(pages[0].say.SLOGAN)}</p></footer>
</body>
</html>
"""


def _several(pages: Sequence[Page]) -> str:
    return ", ".join(page.heading[0] for page in pages)


def _sheets(pages: Sequence[Page]) -> list[str]:
    inside = "".join(
        f'<div class="sheet" lang="{page.language}">\n{_sheet(page, "div")}</div>\n'
        for page in pages
    )
    return [f"<main>\n{inside}</main>\n"]


def _sheet(page: Page, element: str) -> str:
    """One brief: head and body. `element` is main where it is the only one."""
    kind = "page long" if _is_long(page) else "page"
    return f"""{_head(page)}
<{element} class="{kind}">
{_main(page)}</{element}>
"""


def _is_long(page: Page) -> bool:
    """Whether print has to be smaller, with the parts beneath, to stay on one sheet of A4."""
    return _height_of_thanks(page) > TALLEST_THANKS or _height_beside(page) > TALLEST_BESIDE


@dataclass(frozen=True)
class _Set:
    """How a text is set in print: characters that a line holds, and its height in rem."""

    line: int
    height: float

    def tall(self, text: str) -> float:
        return ceil(len(text) / self.line) * self.height


# Widths of letters differ; these are what brief.css gives with the usual fonts, rounded up.
_QUOTE, _BEFORE, _SMALL = _Set(52, 1.82), _Set(62, 1.52), _Set(66, 1.36)
_PLAIN, _NARROW = _Set(75, 1.5), _Set(36, 1.5)
_LABEL, _AROUND_BEFORE, _AROUND_SMALL = 1.5, 0.55, 0.45
_AROUND_THANKS, _AROUND_LINE, _AROUND_PART = 1.9, 0.56, 3.6


def _height_of_thanks(page: Page) -> float:
    height = sum(map(_PLAIN.tall, page.instead_of_thanks))
    for thanks in page.thanks:
        beneath = (thanks.why, f"{thanks.facts} {thanks.likes or ''}", thanks.not_for_the_wall)
        height += _AROUND_THANKS + _AROUND_SMALL + sum(_SMALL.tall(text or "") for text in beneath)
        for words in thanks.words:
            said = _BEFORE.tall(words.quote) + _AROUND_BEFORE
            height += _LABEL + (said if words.leads_up else _QUOTE.tall(words.quote))
    return height


def _height_beside(page: Page) -> float:
    named = (", ".join((line.note, *line.names, *line.asides)) for line in page.everyone_else)
    lines = [*named, *(text for part in page.parts for text in part.lines)]
    parts = len(page.parts) + bool(page.everyone_else)
    return sum(_NARROW.tall(line) + _AROUND_LINE for line in lines) + _AROUND_PART * parts


def _style(week: Week | None) -> str:
    hue = season.hue_of(week.number) if week else season.NO_SEASON
    rules = files(__package__).joinpath("brief.css").read_text(encoding="utf-8")
    light, dark = _colours(season.light(hue)), _colours(season.dark(hue))
    # Paper is white and takes ink, whatever the screen is set to.
    return (
        f":root {{ {light} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n{rules}"
    )


def _colours(palette: season.Palette) -> str:
    return " ".join(f"--{name}: {value};" for name, value in asdict(palette).items())


def _head(page: Page) -> str:
    team, *more = page.heading
    clauses = "".join(f"<span>{escape(clause)}</span> " for clause in more).rstrip()
    when = f'<p class="when">{clauses}</p>\n' if more else ""
    dates = _dates(page.week, page.say) if page.week else ""
    summary = " ".join(f"<span>{escape(sentence)}</span>" for sentence in page.summary)
    return f"""<header>
{ring(page.week, page.say)}
<div>
<h1><bdi>{escape(team)}</bdi></h1>
{when}{dates}</div>
<p class="summary">{summary}</p>
</header>"""


def _dates(week: Week, say: Language) -> str:
    number, days = escape(say.week_number(week)), escape(say.week_dates(week))
    return f'<p class="week"><span>{number}:</span> <span>{days}</span></p>\n'


def _main(page: Page) -> str:
    """Care, thank, and beside them on a wide screen everything else; read in this order."""
    care = _care(page) if page.care else ""
    beside = ""
    if page.everyone_else or page.to_the_lead:
        beside = _section("everyone-else", page.say.EVERYONE_ELSE, _names(page))
    if page.parts:
        beside += f'<div class="parts">\n{"".join(map(_part, page.parts))}</div>\n'
    rest = f'<div class="beside">\n{beside}</div>\n' if beside else ""
    return care + _thank(page) + rest


def _names(page: Page) -> str:
    lines = "".join(f"<li>{_everyone_else(line)}</li>\n" for line in page.everyone_else)
    told = "".join(
        f'<li class="to-the-lead quiet">{escape(text)}</li>\n' for text in page.to_the_lead
    )
    return f"<ul>\n{lines}{told}</ul>"


def _section(name: str, heading: str, inside: str) -> str:
    # Named by a label, not by an id: a document may hold several briefs.
    return f"""<section class="{name}" aria-label="{escape(heading)}">
<h2>{escape(heading)}</h2>
{inside}
</section>
"""


def _care(page: Page) -> str:
    lines = "".join(f"<li>{_name(name)}: {escape(sentence)}</li>\n" for name, sentence in page.care)
    hint = f'<p class="quiet">{escape(page.say.CARE_HINT)}</p>'
    return _section("care", page.say.CARE_FIRST, f"<ul>\n{lines}</ul>\n{hint}")


def _thank(page: Page) -> str:
    instead = "".join(f"<p>{escape(text)}</p>\n" for text in page.instead_of_thanks)
    thanks = "".join(_one_thanks(one, page.say) for one in page.thanks)
    return _section("thank", page.thank_heading, (instead + thanks).rstrip())


def _one_thanks(thanks: Thanks, say: Language) -> str:
    about = "".join(f"<span>{escape(clause)}</span> " for clause in thanks.about).rstrip()
    beneath = "".join(
        f'<p class="{kind}">{escape(text)}</p>\n'
        for kind, text in (
            ("why", thanks.why),
            ("facts", " ".join(text for text in (thanks.facts, thanks.likes) if text)),
            ("wall", thanks.not_for_the_wall),
        )
        if text
    )
    return f"""<article>
<div class="whom">
<h3><bdi>{escape(thanks.name)}</bdi></h3>
<p class="about">{about}</p>
</div>
<div class="what">
{"".join(_words(said, say) for said in thanks.words)}{beneath}</div>
</article>
"""


def _words(said: Words, say: Language) -> str:
    kind = "before" if said.leads_up else "said"
    opening, closing = say.QUOTATION_MARKS
    return f"""<figure class="{kind}">
<figcaption>{escape(said.label)}:</figcaption>
<blockquote dir="auto"><p><i>{opening}</i>{escape(said.quote)}<i>{closing}</i></p></blockquote>
</figure>
"""


def _everyone_else(line: Named) -> str:
    if not line.together:
        return f"{_name(line.names[0])}: {escape(line.note)}"
    people = zip(line.names, line.asides, strict=True)
    names = ", ".join(f"<bdi>{escape(name)}</bdi>{_aside(aside)}" for name, aside in people)
    return f'<span class="quiet">{escape(line.note)}</span> {names}.'


def _aside(aside: str) -> str:
    return f' <span class="quiet">({escape(aside)})</span>' if aside else ""


def _name(name: str) -> str:
    return f"<b><bdi>{escape(name)}</bdi></b>"


def _part(part: Part) -> str:
    lines = "".join(f'<li dir="auto">{escape(line)}</li>\n' for line in part.lines)
    return _section(part.name.replace("_", "-"), part.heading, f"<ul>\n{lines}</ul>")

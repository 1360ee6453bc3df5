"""The brief as one HTML file that needs nothing else: no network, no script, no font."""

from dataclasses import asdict
from html import escape
from importlib.resources import files

from fiftytwo.programme.press import season, sentences
from fiftytwo.programme.press.page import (
    CARE_FIRST,
    EVERYONE_ELSE,
    Line,
    Page,
    Part,
    Thanks,
    Words,
    page_of,
)
from fiftytwo.programme.press.ring import ring
from fiftytwo.terms.brief import Brief
from fiftytwo.terms.week import Week

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What the file may load: its own style, nothing else, even if our escaping should ever fail."""

FOOT = "The words are the customers’ own. Thanks come from people: this page only says for what."

LONG_QUOTES = 1_400
"""Characters of all quotes above which print is smaller: five of the usual kind stay below."""

LONG_BESIDE = 1_900
"""Characters beside the thanks, likewise."""


def brief_as_html(brief: Brief) -> str:
    """The whole document. Every word from outside is escaped; the same brief, the same bytes.

    `brief.care` is shown when it is there, on screen only: printing leaves it out.
    """
    page = page_of(brief)
    title = escape(" · ".join(page.heading))
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow, noarchive">
<title>{title}</title>
<style>
{_style(page.week)}</style>
</head>
<body>
{_head(page)}
<main{' class="long"' if _is_long(page) else ""}>
{_main(page)}</main>
<footer><p>{escape(FOOT)}</p>
<p>Fiftytwo. Customer Service Week, every week.</p></footer>
</body>
</html>
"""


def _is_long(page: Page) -> bool:
    """Whether print has to be smaller to stay on one sheet of A4."""
    thanks = sum(len(words.quote) for one in page.thanks for words in one.words)
    beside = [len(line.note) + sum(map(len, line.names)) for line in page.everyone_else]
    beside += [len(line) for part in page.parts for line in part.lines]
    # A line beside the thanks costs about forty characters of paper even when it is short.
    return thanks > LONG_QUOTES or sum(beside) + 40 * len(beside) > LONG_BESIDE


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
    dates = (
        f'<p class="week">Week {page.week.number}: {sentences.week_dates(page.week)}</p>\n'
        if page.week
        else ""
    )
    summary = " ".join(f"<span>{escape(sentence)}</span>" for sentence in page.summary)
    return f"""<header>
{ring(page.week)}
<div>
<h1 dir="auto">{escape(team)}</h1>
{when}{dates}</div>
<p class="summary">{summary}</p>
</header>"""


def _main(page: Page) -> str:
    """Care, thank, and beside them on a wide screen everything else; read in this order."""
    care = _care(page) if page.care else ""
    beside = [_part(part) for part in page.parts]
    if page.everyone_else:
        lines = "".join(f"<li>{_everyone_else(line)}</li>\n" for line in page.everyone_else)
        beside.insert(0, _section("everyone-else", EVERYONE_ELSE, f"<ul>\n{lines}</ul>"))
    rest = f'<div class="beside">\n{"".join(beside)}</div>\n' if beside else ""
    return care + _thank(page) + rest


def _section(name: str, heading: str, inside: str) -> str:
    return f"""<section class="{name}" aria-labelledby="{name}">
<h2 id="{name}">{escape(heading)}</h2>
{inside}
</section>
"""


def _care(page: Page) -> str:
    lines = "".join(f"<li>{_name(name)}: {escape(sentence)}</li>\n" for name, sentence in page.care)
    hint = f'<p class="quiet">{escape(sentences.CARE_HINT)}</p>'
    return _section("care", CARE_FIRST, f"<ul>\n{lines}</ul>\n{hint}")


def _thank(page: Page) -> str:
    instead = "".join(f"<p>{escape(text)}</p>\n" for text in page.instead_of_thanks)
    thanks = "".join(_one_thanks(one) for one in page.thanks)
    return _section("thank", page.thank_heading, (instead + thanks).rstrip())


def _one_thanks(thanks: Thanks) -> str:
    about = "".join(f"<span>{escape(clause)}</span> " for clause in thanks.about).rstrip()
    beneath = "".join(
        f'<p class="{kind}">{escape(text)}</p>\n'
        for kind, text in (
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
{"".join(_words(said, first=not n) for n, said in enumerate(thanks.words))}{beneath}</div>
</article>
"""


def _words(said: Words, *, first: bool) -> str:
    kind = "arrived" if first and said.label == "Arrived" else "said"
    return f"""<figure class="{kind}">
<figcaption>{escape(said.label)}:</figcaption>
<blockquote dir="auto"><p><i>“</i>{escape(said.quote)}<i>”</i></p></blockquote>
</figure>
"""


def _everyone_else(line: Line) -> str:
    if not line.together:
        return f"{_name(line.names[0])}: {escape(line.note)}" if line.note else _name(line.names[0])
    names = ", ".join(f"<bdi>{escape(name)}</bdi>" for name in line.names)
    return f'<span class="quiet">{escape(line.note)}</span> {names}.'


def _name(name: str) -> str:
    return f"<b><bdi>{escape(name)}</bdi></b>"


def _part(part: Part) -> str:
    lines = "".join(f'<li dir="auto">{escape(line)}</li>\n' for line in part.lines)
    name = part.heading.lower().replace(" ", "-")
    return _section(name, part.heading, f"<ul>\n{lines}</ul>")

"""The colours of all weeks as one stylesheet: whatever says data-week="48" is of that season.

`python -m fiftytwo.programme.press.seasons` prints it; the application serves it as a file.
"""

from dataclasses import asdict

from fiftytwo.programme.press import season

WEEKS = range(1, 54)


def stylesheet() -> str:
    """Light tokens for paper and bright screens, dark ones where the reader asks for them."""
    dark = "\n".join(_rules("dark"))
    return (
        "/* Written by `python -m fiftytwo.programme.press.seasons`: change season.py. */\n"
        + "\n".join(_rules("light"))
        + f"\n@media screen and (prefers-color-scheme: dark) {{\n{dark}\n}}\n"
    )


def _rules(scheme: str) -> list[str]:
    palette = season.dark if scheme == "dark" else season.light
    # A page that names no week is of no season.
    hues: list[tuple[str, float]] = [(":root", season.NO_SEASON)]
    hues += [(f'[data-week="{week}"]', season.hue_of(week)) for week in WEEKS]
    return [
        f"{selector} {{ "
        + " ".join(f"--{name}: {value};" for name, value in asdict(palette(hue)).items())
        + " }"
        for selector, hue in hues
    ]


if __name__ == "__main__":
    print(stylesheet(), end="")

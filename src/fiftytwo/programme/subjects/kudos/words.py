"""Words as they are typed into a form that anybody may fill in."""

# No database of text holds a NUL; the other parts what is sealed together.
NOT_WORDS = str.maketrans("", "", "\0\x1f")


def plain(text: str) -> str:
    """Without signs that are none of a text, and without room around it.

    A form sends two signs for the end of a line where its reader counted one.
    """
    return text.replace("\r\n", "\n").translate(NOT_WORDS).strip()

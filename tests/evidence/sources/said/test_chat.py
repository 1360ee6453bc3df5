"""A chat kept as one text is split into its lines; what is no chat is not."""

from datetime import time

import pytest

from fiftytwo.evidence.sources.said import split_chat

LINES = [(time(10, 11, 12), "Ann", "Hi: it broke"), (time(10, 12), "Amina Ali", "Oh no\nreally?"),
         (time(10, 13), "Ann", "Yes")]  # fmt: skip


@pytest.mark.parametrize(
    "chat",
    [
        "(10:11:12) Ann: Hi: it broke\n(10:12:00) Amina Ali: Oh no\nreally?\n\n(10:13:00) Ann: Yes",
        "[10:11:12] Ann: Hi: it broke\n[10:12] Amina Ali: Oh no\nreally?\n[10:13] Ann: Yes",
        "Ann (10:11:12): Hi: it broke\nAmina Ali (10:12): Oh no\nreally?\nAnn (10:13): Yes",
        "10:11:12 Ann: Hi: it broke\n10:12 - Amina Ali: Oh no\nreally?\n10:13 Ann: Yes",
        "Chat started\n(10:11:12 AM) Ann: Hi: it broke\n(10:12:00 AM) Amina Ali: Oh no\nreally?\n"
        "(10:13:00 AM) Ann: Yes",
    ],
)
def test_forms_in_which_chats_are_written(chat):
    """Clock before or behind the name, in brackets or not; a line that goes on below."""
    assert split_chat(chat) == LINES


@pytest.mark.parametrize(
    "text",
    [
        "(10:11) Ann: Hi\n(10:12) Bo: Hi",
        "Our hours:\n10:00 Monday: open\nI came at eleven.\nIt was closed.\nWhy?\nPlease say.",
        "Name: Ann\nOrder: 5\nProblem: broken",
        "",
    ],
)
def test_what_is_no_chat_stays_whole(text):
    """Two lines, a time table, a form."""
    assert split_chat(text) is None

"""Unknown language, calls without text, too little data: said plainly, never guessed."""

from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.terms.brief import Line, Says


def test_a_language_without_an_evaluation_is_counted_as_not_seen(pages):
    """Swahili: no signal of it is guessed, and the page says so."""
    brief = pages["Alice"]
    assert brief.read.unknown_language == 1
    assert Line(Says.UNKNOWN_LANGUAGE, {"count": 1}) in brief.not_seen


def test_calls_without_text_are_said_and_so_is_whose_work_we_cannot_see(pages):
    """Cleo was on the telephone: nobody says that she was idle."""
    brief = pages["Alice"]
    assert Line(Says.WITHOUT_TEXT, {"count": 1}) in brief.not_seen
    notes = {one.name: one.note.code for one in brief.everyone_else}
    assert notes["Cleo"] == Says.CALLS_ONLY


def test_on_the_first_run_nobody_is_called_unseen(pages):
    """No thanks are on file yet: that is ours to say, not theirs to bear."""
    for brief in pages.values():
        assert not {Says.SEEN_LESS, Says.SEEN_ALL} & {line.code for line in brief.alike}
    assert "no thanks on file" in brief_as_text(pages["Zoe"])

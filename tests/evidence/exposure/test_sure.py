"""How sure anybody is of a danger: by its words, by the signal, by what else it is."""

from dataclasses import replace

import pyarrow as pa
import pytest

from fiftytwo.evidence.exposure.sure import unsure_of
from fiftytwo.evidence.live import Live, Payloads
from fiftytwo.evidence.publish import found
from tests.builders.homes import at_home, write_messages

PLAIN = "I am going to kill myself tonight"
INKLING = "Ah right he's got the tape measure. I'll ring back when I've been over there, ta"
"""The signal has one of 0.1; nobody else would."""


def unsure(text, share, *, abusive=False):
    """Whether nobody is sure of this danger."""
    rows = pa.table({"item_id": ["a"], "abusive": [abusive], "danger": [True]})
    return bool(unsure_of(rows, {"a": text}, {"a": share}, sure_from=0.2))


@pytest.mark.parametrize(
    ("text", "share", "abusive", "wanted"),
    [
        # Words say it, whatever the signal does.
        (PLAIN, 0.01, False, False),
        # The signal alone: below the limit, and at it.
        (INKLING, 0.19, False, True),
        (INKLING, 0.2, False, False),
        # A threat is aimed at somebody.
        (INKLING, 0.1, True, False),
        # Nothing was read but the words, or the words are not kept: taken for sure.
        (INKLING, None, False, False),
        ("", 0.1, False, False),
    ],
)
def test_is_unsure_where_the_signal_alone_has_an_inkling(text, share, abusive, wanted):
    assert unsure(text, share, abusive=abusive) is wanted


def test_what_is_no_danger_is_not_unsure():
    rows = pa.table({"item_id": ["a"], "abusive": [False], "danger": [False]})
    assert unsure_of(rows, {"a": INKLING}, {"a": 0.1}, sure_from=0.2) == frozenset()


def rows():
    """Two conversations, a message each."""
    return [
        {
            "conversation_id": f"c{n}",
            "message_id": f"c{n}-1",
            "author_role": "customer",
            "text": text,
            "author_id": "kim",
            "at": f"2026-11-18T1{n}:00:00Z",
        }
        for n, text in enumerate((PLAIN, INKLING))
    ]


def test_a_run_and_what_is_heard_say_the_same(tmp_path):
    """Both are dangers, of the second nobody is sure; limits.toml says from where on they are."""
    import json

    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, rows()))
        home.running.bring_up_to_date()
        published = found(home.running)
        told = [(one.danger, one.perhaps) for one in published.exposures]
        assert told == [(True, False), (True, True)]
        live = Live(home.lake, home.key, home.intake.clock)
        bodies = Payloads("own", tuple(json.dumps(row).encode() for row in rows()))
        heard = live.heard(bodies).exposures
        assert [replace(one, person_id=None) for one in heard] == list(published.exposures)
        (home.lake.home.root / "limits.toml").write_text("danger_sure_from = 0.05")
        assert not any(one.perhaps for one in found(home.running).exposures)
        assert not any(one.perhaps for one in live.heard(bodies).exposures)

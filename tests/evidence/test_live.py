"""What just came in is answered as the next run will find it, and nothing of it is stored."""

import json

import pytest

from fiftytwo.evidence.live import Live, Payloads
from fiftytwo.evidence.running import Wanted
from fiftytwo.kit.errors import BadFile, WrongUse
from tests.builders.company import company
from tests.builders.homes import at_home

ASKED = "My box came wet, and this is the third time I ask."
HELPED = "I am sorry. I have sent a new one by courier and stay on it until it is with you."
THANKED = "You are amazing, it is here already. Thank you so much, you saved my day!"


def payloads(*texts: str, conversation: str = "call-1") -> Payloads:
    """Customer, Bob, customer …, a message a payload."""
    roles = ("customer", "agent")
    rows = [
        {
            "conversation_id": conversation,
            "message_id": f"m{n}",
            "at": f"2026-11-20T09:{10 * n:02d}:00+00:00",
            "channel": "chat",
            "author_role": roles[n % 2],
            "author_id": ("kim", "bob")[n % 2],
            "visibility": "public",
            "text": text,
        }
        for n, text in enumerate(texts)
    ]
    return Payloads("own", tuple(json.dumps(row).encode() for row in rows))


@pytest.fixture
def home(tmp_path):
    with at_home(tmp_path) as home:
        home.take_in(company(tmp_path / "in"))
        home.running.bring_up_to_date()
        yield home


@pytest.fixture
def live(home):
    return Live(home.lake, home.key, home.intake.clock)


def test_stores_nothing(home, live):
    """Not a row in any table, and no file beside them."""
    before = home.lake.fingerprint()
    files = sorted(path for path in home.lake.home.root.rglob("*") if path.is_file())
    assert live.heard(payloads(ASKED, HELPED, THANKED)).moments
    assert home.lake.fingerprint() == before
    assert sorted(path for path in home.lake.home.root.rglob("*") if path.is_file()) == files


def test_a_later_message_is_read_with_what_is_stored(home, live):
    """The help is in the lake, the thanks just came: together they are a moment of Bob's."""
    asked, helped, thanked = payloads(ASKED, HELPED, THANKED).bodies
    home.intake.take_payloads(Payloads("own", (asked, helped)))
    home.running.bring_up_to_date()
    heard = live.heard(Payloads("own", (thanked,)))
    home.intake.take_payloads(Payloads("own", (thanked,)))
    home.running.bring_up_to_date()
    found = [m for m in home.running.moments(Wanted()) if m.conversation_id in heard.conversations]
    assert heard.moments
    assert sorted(found, key=lambda m: m.id) == sorted(heard.moments, key=lambda m: m.id)


def test_what_was_erased_is_not_heard(home, live):
    """A tombstone holds here as it holds at intake."""
    home.erase("own:-:call-1")
    assert live.heard(payloads(ASKED, HELPED, THANKED)).conversations == ()


def test_says_what_cannot_be_read(live):
    """An unknown source, and rows without what our own format needs."""
    with pytest.raises(WrongUse, match="no source"):
        live.heard(Payloads("elsewhere", (b"{}",)))
    with pytest.raises(BadFile, match="author_role"):
        live.heard(Payloads("own", (b'{"conversation_id": "c1", "text": "Thanks"}',)))


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Thank you so much for staying with me, you were wonderful.", {"thanks"}),
        ("You useless idiot, go to hell.", {"hostile", "abusive"}),
        ("Call me on +44 7700 900123, my name is Kim.", set()),
        ("I will come to your office tonight and kill you.", {"danger"}),
    ],
)
def test_judges_words_that_stand_by_themselves(text, marks, live):
    """By the thresholds of this installation."""
    judged = live.judge(text)
    told = {name for name in ("thanks", "hostile", "abusive", "danger") if getattr(judged, name)}
    assert marks <= told
    assert ("danger" in told) == ("danger" in marks)
    assert "7700" not in judged.text
    assert judged.language == "en"


def test_judges_what_must_not_hang(live):
    """Praise of a body is no praise that hangs on a wall; nothing said is nothing found."""
    assert "sexual" in live.judge("Thank you, and what nice tits you have.").unfit
    nothing = live.judge("")
    assert (nothing.text, nothing.thanks, nothing.unfit) == ("", False, ())

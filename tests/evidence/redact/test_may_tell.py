"""What Arrow is asked before the finders of names must not hide anything from them."""

import pyarrow as pa
import pyarrow.compute as pc
from hypothesis import given
from hypothesis import strategies as st

from fiftytwo.evidence.redact.given_away import names_said, names_signed
from fiftytwo.evidence.redact.greeting import names_addressed, names_greeted
from fiftytwo.evidence.redact.name import find, may_stand, prepare
from fiftytwo.evidence.redact.who import MAY_TELL

PIECES = """
Hi|hello|DEAR|Guten Morgen|chère|again|there|team|Anna|Anna Kern|anna kern|Dr|Mrs|Frau|Señora|von|de
best wishes|Thanks|thank you|thanks in advance|Danke im Voraus|Merci d'avance|Cheers
MfG|Kind regards|Grüße aus Wien|GRUSS|lg|folgt|Bien à vous|sincerely|my name is
Name:|Ich heiße|je m’appelle|nom:
I'm|I am|it’s|This is|Ich bin|je suis|calling|speaking|here|no worries
sorry about that|You're welcome|kein Problem|bien sûr|@kern_anna|⟨handle⟩
my wife|mein Sohn|booked under|in the name of|the ticket says|Kern, Anna|passenger:|Kontoinhaberin
surname is|Nachname ist|account holder is|c/o|"Kern, Anna"
for the attention of|Attn:|the late|the estate of|z. Hd. von|Mrs A.|Mr
J. Kern|Ø. Åse|Çelik|O'Neill|order|42
"""
WORDS = [word for line in PIECES.strip().splitlines() for word in line.split("|")]
BETWEEN = [" ", "\n", ", ", ",\n", "! ", ". ", "\t", "  ", "\r\n", "\n\n> ", "-", "", "."]
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BETWEEN)), max_size=8).map(
    lambda pairs: "".join(word + between for word, between in pairs)
)


def _told(text: str) -> list[str]:
    return [
        *names_signed(text),
        *names_said(text),
        *names_greeted(text),
        *names_addressed(text),
    ]


@given(st.lists(TEXTS, min_size=50, max_size=50))
def test_what_is_passed_over_tells_no_name(texts: list[str]) -> None:
    """Where MAY_TELL matches nothing, no finder finds a name."""
    for text, may_tell in zip(
        texts, pc.match_substring_regex(pa.array(texts), MAY_TELL), strict=True
    ):
        assert may_tell.as_py() or not _told(text), text


def test_most_short_messages_are_passed_over() -> None:
    """Else it saves nothing; and each finder is reached."""
    plain = pa.array(["it stopped again", "where is my parcel?", "the blue one please"])
    told = pa.array(
        ["Hi Anna, it works", "Mrs Kern is in", "Regards, Anna", "my name is Anna Kern"]
    )
    assert not pc.any(pc.match_substring_regex(plain, MAY_TELL)).as_py()
    assert pc.all(pc.match_substring_regex(told, MAY_TELL)).as_py()


@given(TEXTS, st.lists(st.sampled_from(WORDS), min_size=1, max_size=3))
def test_a_name_that_cannot_stand_is_not_found(text: str, called: list[str]) -> None:
    """may_stand is asked first and must not hide what find finds."""
    names = prepare(called)
    assert may_stand(text, names) or not list(find(text, names))

"""Training: same texts, same bytes; what was never seen on both sides is not learned."""

import pyarrow as pa
import pytest

from fiftytwo.evidence.signals.datasets import Text, read_dataset
from fiftytwo.evidence.signals.distil import Example
from fiftytwo.evidence.signals.hints import hints_from
from fiftytwo.evidence.signals.model import open_model
from fiftytwo.evidence.signals.neutral import neutral
from fiftytwo.evidence.signals.scorer import Scorer
from fiftytwo.evidence.signals.train import fit
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.signals import CANNOT_EXCEED

KIND = ["thanks for your help", "you fixed it, thank you", "that worked, thanks a lot"]
CURT = ["where is my parcel", "still no answer", "please check the order", "hello there"]


def examples(first, n):
    """A third of them thanks."""
    for at in range(first, first + n):
        kind = at % 3 == 0
        words = (KIND if kind else CURT)[at // 3 % 3]
        text = Text("ibm_twitter_care", f"{at}|0", str(at), "customer", f"{words} today {at % 7}")
        yield Example(text, {"thanks": float(kind), "praise": 0.0})


@pytest.fixture
def trained(tmp_path):
    """A tiny model, trained twice."""
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    hard, held = list(examples(0, 60)), list(examples(60, 60))
    return [fit(hard, [], held, (("thanks",), ("danke",)), folder) for folder in folders]


def test_the_same_texts_give_the_same_bytes(trained):
    """Model and card."""
    one, two = trained
    for first, second in zip(one.files, two.files, strict=True):
        assert first.read_bytes() == second.read_bytes()


def test_it_learns_what_was_labelled_both_ways(trained):
    """Thanks has yes and no; praise only no, so it has no head and no answer."""
    model = open_model(trained[0].files[0])
    assert model.heads["thanks"] is not None
    assert model.heads["praise"] is None
    assert trained[0].signals[0].average_precision > 0.95
    assert model.german == ("danke",)


def test_what_a_teacher_is_unsure_of_is_learned_as_unsure(tmp_path):
    """Seven in ten of a word's messages are thanks: so is the next one."""
    texts = [Text("goemotions", str(at), str(at), "customer", "cheers") for at in range(50)]
    plain = [Text("goemotions", f"p{at}", str(at), "customer", "parcel") for at in range(50)]
    soft = [Example(text, {"thanks": 0.7}) for text in texts]
    soft += [Example(text, {"thanks": 0.1}) for text in plain]
    report = fit([], soft, list(examples(0, 30)), ((), ()), tmp_path)
    scorer = Scorer(open_model(report.files[0]))
    words = pa.array(["cheers", "parcel", "thanks"])
    table = scorer.score(words, pa.array(["customer"] * 3), languages=pa.array(["en"] * 3))
    cheers, parcel, unknown = (each.as_py() for each in table["thanks"])
    assert parcel < unknown < cheers


def test_the_card_says_what_is_weak_and_what_is_silent(trained):
    """For whoever decides whether to use it."""
    card = trained[0].files[1].read_text()
    assert "| ibm_twitter_care | Apache-2.0 |" in card
    assert "**No evaluation, so no answer**: `praise`" in card
    assert "| 20 | 20 |" in card  # positives, and those in service


@pytest.mark.parametrize("name", ["convabuse", "banking77"])
def test_it_names_a_data_set_that_is_missing(tmp_path, name):
    """One line, what to do; whether the folder or the set in it is missing."""
    with pytest.raises(WrongUse, match=f"{name} is not present: FIFTYTWO_BENCH_DATA"):
        read_dataset(name, tmp_path / "nowhere")


def test_neutral_messages_need_their_sets(tmp_path):
    """Said, not crashed."""
    with pytest.raises(WrongUse, match="is not present"):
        neutral(tmp_path)


@pytest.mark.parametrize(
    ("text", "feels", "says"),
    [
        ("I love this", ("admiration",), {"thanks": False, "frustration": False}),
        ("You are great", ("admiration",), {"praise": True, "thanks": False}),
        ("Thanks a lot", ("gratitude",), {"praise": False}),
        ("So annoying", ("annoyance",), {"frustration": True, "praise": False}),
        ("It is Tuesday", ("neutral",), {"praise": False, "hostility": False}),
    ],
)
def test_comments_hint_at_no_more_than_they_say(text, feels, says):
    """Admiration of a third thing is not praise; gratitude alone is not thanks for help."""
    comment = Text("goemotions", "x", "x", "customer", text, feels)
    ((_, hint, weight),) = hints_from([comment])
    assert says.items() <= hint.items()
    assert weight < 1
    assert ("praise" in hint) == (text != "I love this")


def test_no_hint_contradicts_the_bounds():
    """What hints at the lesser signal does not deny the greater."""
    texts = [
        Text("convabuse", "1", "1", "customer", "x", ("abuse",)),
        Text("banking77", "1", "1", "customer", "x", ("calm",)),
    ]
    for _, says, _ in hints_from(texts):
        for lesser, greater in CANNOT_EXCEED.items():
            assert says.get(lesser, False) <= says.get(greater, True)

"""The scorer: what comes out for whom, in which language, and that batches change nothing."""

import subprocess
import sys
from dataclasses import replace

import pyarrow as pa
import pytest

from fiftytwo.evidence.signals.scorer import Scorer, load_scorer
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.signals import AGENT_SIGNALS, CANNOT_EXCEED, CUSTOMER_SIGNALS, SIGNALS


def score(texts, role="customer", **more):
    """Rows for `texts`, all by `role`."""
    roles = pa.array([role] * len(texts), pa.string())
    return load_scorer().score(pa.array(texts, pa.string()), roles, **more).to_pylist()


def test_it_has_one_float32_column_a_signal():
    """Language first, then the signals in the order of the terms."""
    table = load_scorer().score(pa.array(["Thank you"]), pa.array(["customer"]))
    assert table.column_names == ["language", *SIGNALS]
    assert {table.schema.field(name).type for name in SIGNALS} == {pa.float32()}


def test_it_gives_each_role_its_own_signals():
    """A customer has no refusal, an agent no thanks; a bot has nothing at all."""
    text = "Thank you so much for your help with the order"
    customer, agent, bot = (score([text], role)[0] for role in ("customer", "agent", "bot"))
    assert {name for name in SIGNALS if customer[name] is not None} == set(CUSTOMER_SIGNALS)
    assert {name for name in SIGNALS if agent[name] is not None} == set(AGENT_SIGNALS)
    assert [bot[name] for name in SIGNALS] == [None] * len(SIGNALS)


def test_it_has_no_answer_where_it_was_never_measured():
    """A signal without a head is null, never 0: null says that nobody looked."""
    shipped = load_scorer().model
    silent = replace(shipped, heads={**shipped.heads, "danger": None})
    row = Scorer(silent).score(pa.array(["I will find you"]), pa.array(["customer"])).to_pylist()[0]
    assert row["danger"] is None
    assert row["hostility"] is not None


@pytest.mark.parametrize(
    ("better", "worse", "signal"),
    [
        ("Thank you so much for your help, it works now!", "thanks in advance", "thanks"),
        ("Thank you so much for your help, it works now!", "Thanks for nothing", "thanks"),
        ("You've been amazing, thank you!", "ok thanks", "praise"),
        ("Still no answer, this is unacceptable", "Which floor is the shop on?", "frustration"),
        ("are you stupid?", "I am very disappointed with this delay", "hostility"),
        ("Let me speak to your manager", "How do I reset my password?", "escalation"),
    ],
)
def test_it_tells_the_plain_cases_apart(better, worse, signal):
    """Not a measurement (that is the card's): the table is wired to the right columns."""
    first, second = score([better, worse])
    assert first[signal] > second[signal] + 0.2


def test_praise_never_exceeds_thanks_nor_abuse_hostility():
    """By construction, for any text."""
    texts = ["You star", "fuck you", "great", "Best support ever", "die", "well said, idiot"]
    for row in score(texts):
        for lesser, greater in CANNOT_EXCEED.items():
            assert row[lesser] is None or row[lesser] <= row[greater]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thank you, that worked", "en"),
        ("thanks!", "en"),
        ("Thanks Chiedu", "en"),
        ("Danke, super Service!", "unknown"),
        ("Das war so in der App nicht an", "unknown"),
        ("Ich warte seit zwei Wochen auf meine Karte", "de"),
        ("Merci beaucoup pour votre aide", "unknown"),
        ("Muchas gracias por todo", "unknown"),
        ("ありがとうございます", "unknown"),
        ("شكرا جزيلا", "unknown"),
        ("👍❤️", "unknown"),
        ("12345", "unknown"),
        ("", "unknown"),
        ("@acme https://example.com/x", "unknown"),
        (None, "unknown"),
    ],
)
def test_it_says_which_language_it_reads(text, language):
    """What is not surely English is unknown, and then nothing is judged."""
    row = score([text])[0]
    assert row["language"] == language
    assert (row["thanks"] is None) == (language == "unknown")


@pytest.mark.parametrize(
    ("named", "language"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("de", "de"),
        ("de-AT", "de"),
        ("fr", "unknown"),
        ("enm", "unknown"),
    ],
)
def test_it_believes_the_language_of_the_source(named, language):
    """Even against the gate: the source may know better."""
    assert score(["Danke"], languages=pa.array([named]))[0]["language"] == language


@pytest.mark.parametrize("silent", [None, "", " "])
def test_it_asks_the_gate_where_the_source_is_silent(silent):
    """No language is no statement."""
    rows = score(["Thank you"], languages=pa.array([silent], pa.string()))
    assert rows[0]["language"] == "en"


def test_it_accepts_no_messages_at_all():
    """An empty column gives an empty table of the same columns."""
    table = load_scorer().score(pa.array([], pa.string()), pa.array([], pa.string()))
    assert (table.num_rows, table.column_names[0]) == (0, "language")


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.string_view()])
def test_it_takes_every_kind_of_string(kind):
    """Engines hand over different kinds for the same text."""
    texts = pa.array(["Thank you so much", None, "hi"]).cast(kind)
    table = load_scorer().score(texts, pa.array(["customer"] * 3))
    assert table.column("language").to_pylist() == ["en", "unknown", "en"]


def test_it_refuses_columns_that_do_not_go_together():
    """A role for every text."""
    with pytest.raises(WrongUse, match="2 texts were given with 1 values"):
        load_scorer().score(pa.array(["a", "b"]), pa.array(["customer"]))


def test_it_refuses_what_is_no_text():
    """Lists are no texts."""
    with pytest.raises(WrongUse, match="texts are expected as strings, not as list"):
        load_scorer().score(pa.array([["a"]]), pa.array(["customer"]))


def test_it_reads_a_message_only_up_to_a_bound():
    """Ten megabytes without a space cost no more than the first part of them."""
    huge = "x" * 10_000_000
    rows = score([huge, "word " * 2_000_000, "Thank you"])
    assert [row["language"] for row in rows] == ["unknown", "en", "en"]


def test_it_starts_without_numba():
    """A small input must not wait for a compiler."""
    code = (
        "import sys, pyarrow as pa; from fiftytwo.evidence.signals.scorer import load_scorer; "
        "load_scorer().score(pa.array(['hi']), pa.array(['agent'])); print('numba' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"


def test_it_turns_to_the_kernel_as_messages_add_up():
    """Batches count together, and the numbers stay the same."""
    scorer = Scorer(load_scorer().model, kernel_from=3)
    texts, roles = pa.array(["Thank you so much", "hello there"]), pa.array(["customer"] * 2)
    by_numpy, by_kernel = scorer.score(texts, roles), scorer.score(texts, roles)
    assert by_numpy.equals(by_kernel)


def test_a_null_or_empty_text_says_nothing_even_where_a_language_is_named():
    """The reader is not asked."""
    for text in (None, ""):
        table = load_scorer().score(
            pa.array([text], pa.string()), pa.array(["customer"]), languages=pa.array(["en"])
        )
        assert table.num_rows == 1


@pytest.mark.parametrize(
    "text",
    [
        "Das Paket ist unterwegs und kommt morgen an.",
        "Ich kümmere mich darum und melde mich morgen bei Ihnen.",
    ],
)
def test_plain_german_is_not_taken_for_what_is_rare(text):
    """Its probabilities are on the scale of the thresholds."""
    scorer = load_scorer()
    table = scorer.score(pa.array([text]), pa.array(["agent"]))
    rare = ("boundary", "unaware", "refusal", "asks_approval")
    assert all(table[name][0].as_py() < scorer.thresholds[name] for name in rare)


def test_both_readers_rank_german_as_the_kernel_alone_does():
    """It is the kernel's; only the scale is another."""
    texts = [
        "Vielen Dank, Sie waren toll!",
        "Wo ist mein Paket?",
        "Danke",
        "Das ist eine Frechheit",
    ]
    column = pa.array(texts), pa.array(["customer"] * len(texts))
    languages = pa.array(["de"] * len(texts))
    both, alone = (
        each.score(*column, languages=languages)["thanks"].to_pylist()
        for each in (load_scorer(), load_scorer().alone())
    )
    order = sorted(range(len(texts)), key=lambda at: alone[at])
    assert order == sorted(range(len(texts)), key=lambda at: both[at])

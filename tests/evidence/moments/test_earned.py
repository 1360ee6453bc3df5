"""Only what was earned is shown: thanks that are for no help, and endings that turned nothing."""

from datetime import timedelta

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from fiftytwo.evidence.credit.hands import signing_of
from fiftytwo.evidence.moments.earned import is_given, is_help
from fiftytwo.evidence.moments.find import find_moments
from fiftytwo.evidence.moments.unfit import unfit_reasons
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.talk.insults import is_aimed_at_us
from tests.builders.conversations import MONDAY, conversations, signals, talk
from tests.evidence.moments.test_kinds import ABUSE, ANGRY, BARS, PEOPLE, THANKS, found, rows

PRAISE = {"thanks": 0.9, "praise": 0.8}
ASKED = ("customer: my fern arrived brown", "agent a-bob: stand it in water overnight")


def kinds(words, *, reading=THANKS, before=ASKED, after=(), more=None):
    """Kinds that a customer's words make after `before`; more: readings of other places."""
    place = len(before)
    readings = {place: reading} | (more or {})
    return [kind for kind, _, _ in found(*before, f"customer: {words}", *after, readings=readings)]


# ── turned_around ────────────────────────────────────────────────────────────────────────────────

HELP = "agent a-bob: the second pot is on tonight's van, here is its number"
GLAD = "oh that is a relief, thank you Bob"


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("I bought a fern. This is a disgrace!", "This is a disgrace!"),
        ("Ich habe einen Farn gekauft. So eine Frechheit!", "So eine Frechheit!"),
    ],
)
def test_the_very_sentence_that_was_upset_is_shown(opening, told):
    """Not all that stood around it."""
    [moment] = rows(
        f"customer: {opening}", HELP, f"customer: {GLAD}", readings={0: ANGRY, 2: THANKS}
    )
    assert (moment["kind"], moment["before"]) == ("turned_around", told)


@pytest.mark.parametrize(
    "opening",
    [
        "how do I water a fern in winter?",
        "So should I take the pot out then?",
        "the leaves at the bottom are brown",
        "Wie gieße ich einen Farn im Winter?",
        "die unteren Blätter sind braun",
    ],
)
def test_a_question_or_a_report_is_not_upset_however_it_was_read(opening):
    """Nobody was turned around who came with a question."""
    lines = (f"customer: {opening}", HELP, f"customer: {GLAD}")
    read = {"frustration": 0.8}
    assert [kind for kind, _, _ in found(*lines, readings={0: read, 2: THANKS})] == ["thanked"]


@pytest.mark.parametrize(
    "back", ["and when does the other one come?", "und wann kommt der zweite?"]
)
def test_who_comes_back_with_an_open_question_was_not_turned_around(back):
    """The thanks stand; the end is open."""
    lines = ("customer: This is a disgrace!", HELP, f"customer: {GLAD}", HELP, f"customer: {back}")
    assert [kind for kind, _, _ in found(*lines, readings={0: ANGRY, 2: THANKS})] == ["thanked"]


def test_another_customers_anger_is_not_what_this_one_came_with():
    """A stranger's post at the top of a thread is somebody else's."""
    items = talk("customer: This is a disgrace!", HELP, f"customer: {GLAD}")
    writers = pa.array(["c_9", "a-bob", "c_1"], pa.string())
    place = items.column_names.index("author_id")
    items = items.set_column(place, items.schema.field(place), writers)
    assert _kinds_of(items, {0: ANGRY, 2: THANKS}) == ["thanked"]


@pytest.mark.parametrize("words", ["thank you", "danke"])
def test_a_bare_thanks_turned_nothing_around(words):
    """It ends most conversations."""
    lines = ("customer: This is a disgrace!", HELP, "agent a-bob: anything else", HELP)
    assert "turned_around" not in kinds(words, before=lines, more={0: ANGRY})


def test_plain_praise_is_not_displaced_by_a_weaker_ending():
    """Of two messages for the same help the one that praises is shown."""
    lines = (
        "customer: This is a disgrace!",
        HELP,
        "customer: you are an absolute star, Bob",
        HELP,
        "customer: it is only fair",
    )
    [moment] = rows(*lines, readings={0: ANGRY, 2: PRAISE})
    assert (moment["kind"], moment["message_ids"][0][-2:]) == ("praised", "#2")


# ── whose it is ──────────────────────────────────────────────────────────────────────────────────


def _kinds_of(items, readings, *, account="-"):
    moments = find_moments(
        conversations(items, account=account),
        items,
        SURVEYS.empty(),
        signals({f"own:-:1#{place}": reading for place, reading in readings.items()}),
        PEOPLE,
        signing_of(items.filter(pc.equal(items["author_role"], "agent"))),
        bars=BARS,
        scorer="test@1",
    )
    return moments["kind"].to_pylist()


def test_thanks_for_a_saved_reply_are_not_told_to_whoever_typed_before():
    """Charlie's earlier words are not what Bob's saved reply is thanked for."""
    items = talk("customer: help", "agent a-cleo: bay seven", "agent a-bob: saved", "customer: ta")
    place = items.column_names.index("canned")
    saved = pc.equal(items["text"], "saved")
    assert _kinds_of(items.set_column(place, items.schema.field(place), saved), {3: THANKS}) == []


def test_thanks_for_an_unsigned_reply_are_not_told_to_whoever_signed_before():
    """Whoever wrote last on the shared account is not known."""
    signed = "agent Acme^AB: the pot is in bay seven"
    items = talk("customer: help", signed, "agent Acme: and it is watered", "customer: ta")
    assert _kinds_of(items, {3: THANKS}, account="Acme") == []


# ── neither thanks nor solved here ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "Works now",
        "that fixed it!",
        "it came back by itself, thanks",
        "figured it out on my own, thank you",
        "never mind, thanks",
        "hat sich von selbst erledigt, danke",
        "habe es selbst hinbekommen, danke",
        "klappt jetzt",
    ],
)
def test_what_works_now_or_was_done_alone_thanks_nobody(words):
    """No word of thanks, or nothing to thank us for."""
    assert kinds(words) == []


@pytest.mark.parametrize("words", ["that fixed it, thank you!", "klappt jetzt, vielen Dank"])
def test_what_works_after_an_instruction_and_is_thanked_for_is_thanks(words):
    """The help and the thanks are both there."""
    assert kinds(words) == ["thanked"]


def test_thanks_weeks_after_the_help_are_for_something_else():
    """Three weeks are the longest that anyone's holiday lasts."""
    items = talk("customer: help", HELP, "customer: thank you so much")
    place = items.column_names.index("at")
    for days, expected in ((20, ["thanked"]), (22, [])):
        at = [MONDAY, MONDAY, MONDAY + timedelta(days=days)]
        late = items.set_column(
            place, items.schema.field(place), pa.array(at, items.schema.field("at").type)
        )
        assert _kinds_of(late, {2: THANKS}) == expected


@pytest.mark.parametrize(
    "words",
    [
        "sent, thanks",
        "Done, thank you!",
        "DM sent thx",
        "just filled it out, thank you",
        "no worries, thanks",
        "thank you anyway",
        "you are a marvel, thank you ever so much for a whole 4 pounds",
        "thanks for the kind words",
        "thanks for the quick reply",
        "I tried that twice and the gate is still not opening for me. Thanks!",
        "Thanks. And when will it be ready?",
        "abgeschickt, danke",
        "kein Problem, danke",
        "trotzdem danke",
        "danke für die netten Worte",
        "Ich habe es zweimal versucht und das Tor geht immer noch nicht auf. Danke!",
        "Danke. Und wann ist es fertig?",
    ],
)
def test_how_people_sign_off_is_no_thanks_for_help(words):
    """Courtesy, in whatever it stands."""
    assert kinds(words) == []


@pytest.mark.parametrize(
    "reply",
    [
        "So sorry to hear that! Could you send us a DM with your number?",
        "Great! We're always here. Have a nice day!",
        "Das tut mir leid! Bitte schicken Sie uns Ihre Nummer.",
    ],
)
def test_who_only_asked_or_was_courteous_has_not_helped(reply):
    """What they are thanked for is a promise."""
    assert not is_help(reply)
    assert kinds("thank you", before=(ASKED[0], f"agent a-bob: {reply}")) == []


@pytest.mark.parametrize(
    "reply",
    [
        "So sorry! I've sent the second pot today.",
        "Could you try standing it in water?",
        "Das tut mir leid, der neue ist unterwegs.",
        "done",
    ],
)
def test_courtesy_beside_a_deed_or_an_instruction_is_help(reply):
    """Most good answers begin with an apology."""
    assert is_help(reply)


PROMISES = (
    "We'll look into it.",
    "Let me check that for you, one moment please.",
    "We're aware of it and our team is working on it.",
    "Sorry it's not what you hoped for! Please DM us your number, so that we look into the refund.",
    "We take this very seriously. Someone from our team will be in touch.",
    "I've just sent you a DM.",
    "Is it the blue one or the red one?",
    "Das tut mir leid. Ich frage im Lager nach und melde mich.",
    "Wir prüfen das. Schicken Sie uns bitte Ihre Nummer.",
)
"""What agents write who ask, or undertake to see to it."""


@pytest.mark.parametrize("reply", PROMISES)
@pytest.mark.parametrize("words", ["thank you so much", "ok great, thanks!", "vielen Dank"])
def test_bare_thanks_for_a_promise_or_a_question_are_not_earned_yet(reply, words):
    """Nothing was given: who thanks for the help itself does so later."""
    assert not is_given(reply)
    assert kinds(words, before=(ASKED[0], f"agent a-bob: {reply}")) == []


@pytest.mark.parametrize(
    "reply",
    [
        "I've checked: it left the depot at noon. Please let us know when it is there.",
        "Sorry about that! I have refunded it. Could you DM us if it happens again?",
        "It is delayed because of the snow. We'll keep you updated.",
        "I can help: the pot stands in bay seven.",
        "Yes, it fits both.",
        "Ich habe es storniert und melde mich, sobald das Geld da ist.",
    ],
)
def test_an_answer_a_deed_or_an_instruction_beside_a_promise_was_given(reply):
    """Most good answers promise something, too."""
    assert is_given(reply)
    assert kinds("thank you so much", before=(ASKED[0], f"agent a-bob: {reply}")) == ["thanked"]


def test_a_promise_after_an_earlier_answer_earns_no_bare_thanks_again():
    """What it answers is the promise, and that first answer had not done."""
    lines = (*ASKED, "customer: it is no better", "agent a-bob: we'll look into it")
    assert kinds("thank you", before=lines) == []


def test_thanks_after_anything_else_are_for_all_that_was_done():
    """An agent who rounds off asks nothing."""
    lines = (*ASKED, "customer: good", "agent a-bob: Is there anything else I can check?")
    assert kinds("no, thank you so much", before=lines) == ["thanked"]


def test_thanks_that_name_the_trouble_taken_are_earned_by_a_promise():
    """Somebody took it on, and the customer says so."""
    lines = (ASKED[0], "agent a-bob: We'll look into it at the depot")
    assert kinds("thank you for looking into this for me", before=lines) == ["thanked"]


# ── for somebody else ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "our conductor was brilliant, thanks",
        "The gentleman at the station was fantastic",
        "your employees made it a lovely day",
        "everyone was so kind and friendly",
        "the cabin crew were superb",
        "Thank you. I spoke to customer service and they were very helpful on the phone",
        "Die Zugbegleiterin war super nett",
        "Ihr Personal war sehr freundlich",
    ],
)
def test_praise_of_people_who_do_not_answer_customers_is_theirs(words):
    """Whoever happens to reply has not earned it."""
    assert kinds(words, reading=PRAISE) == []


@pytest.mark.parametrize("opening", ["what a brilliant day with you", "was für ein toller Tag"])
def test_praise_that_stood_there_before_anyone_wrote_is_for_nobody_here(opening):
    """The thanks that follow answer a thanks."""
    before = (f"customer: {opening}", "agent a-bob: it was the sun, we open at nine tomorrow")
    assert kinds("thank you so much", before=before, more={0: PRAISE}) == []


def test_a_gift_of_the_firm_is_nobodys_help():
    """No agent gave it."""
    before = (
        "customer: look at the ferns that were donated to our school",
        "agent a-bob: the depot filled two vans with them",
    )
    assert kinds("the children water them. So thank you very much!", before=before) == []


# ── kept_poise ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "your driver ended with him saying fuck you",
        "I am sick of it, my life is a shit show",
        "this is the poorest service I have had",
        "your app is stupid and useless",
        "der Fahrer sagte: Sie Idiot",
        "Ihre Seite ist einfach blöd gemacht",
    ],
)
def test_what_is_quoted_or_said_of_things_is_no_insult_to_the_reader(words):
    """However abusive it was read."""
    assert not is_aimed_at_us(words)
    more = ("agent a-bob: the pot is in bay seven", "agent a-bob: it leaves on the noon van")
    lines = (f"customer: {words}", *more)
    assert "kept_poise" not in [kind for kind, _, _ in found(*lines, readings={0: ABUSE})]


@pytest.mark.parametrize("words", ["you are all useless clowns", "Sie sind so ein Idiot"])
def test_one_short_reply_to_an_insult_is_not_yet_poise(words):
    """Two typed messages are, or one of some length."""
    assert is_aimed_at_us(words)
    reply = "agent a-bob: the pot is in bay seven"
    lines = (f"customer: {words}", reply)
    assert found(*lines, readings={0: ABUSE}) == []
    assert found(*lines, reply, readings={0: ABUSE}) == [("kept_poise", "bob", "1")]


# ── facts, unfit ─────────────────────────────────────────────────────────────────────────────────


def test_a_wait_of_more_than_thirty_days_is_no_wait():
    """The posts are not about the same."""
    items = talk("customer: help", HELP, "customer: thank you so much")
    place = items.column_names.index("at")
    for days, told in ((30, True), (31, False)):
        answered = MONDAY + timedelta(days=days)
        at = pa.array([MONDAY, answered, answered], items.schema.field("at").type)
        moments = find_moments(
            conversations(items),
            items.set_column(place, items.schema.field(place), at),
            SURVEYS.empty(),
            signals({"own:-:1#2": THANKS}),
            PEOPLE,
            signing_of(items.filter(pc.equal(items["author_role"], "agent"))),
            bars=BARS,
            scorer="test@1",
        )
        assert ("waited_s" in moments["facts"][0].as_py()) == told


@pytest.mark.parametrize(
    "words",
    [
        "ill do that, thank you",
        "thanks ⟨handle⟩, number ⟨number⟩ is right",
        "thanks <LINK>",
        "thanks, its __email__",
        "thanks, the memory card works",
        "great service without exception",
        "danke ⟨handle⟩",
    ],
)
def test_what_only_looks_like_health_a_bent_rule_or_personal_data_may_hang(words):
    """A mask of an account, a number or a link says nothing about anybody."""
    assert unfit_reasons(words) == ()


@pytest.mark.parametrize("words", ["I was ill for weeks", "she fell ill", "he has been very ill"])
def test_who_was_ill_is_still_told(words):
    """The apostrophe is what is missing elsewhere."""
    assert "health" in unfit_reasons(words)

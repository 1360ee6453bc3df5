"""Words and signals together: what is thanks, what only looks like it, what is content without."""

import pytest

from tests.evidence.moments.test_kinds import ABUSE, ANGRY, SOLVED, THANKS, found, rows

FAINT = {"thanks": 0.2, "frustration": 0.4}
MIXED = {"thanks": 0.45, "frustration": 0.8}
READ_AS_PRAISE = {"thanks": 0.9, "praise": 0.7}
ASKED = ("customer: my fern arrived brown", "agent a-bob: the new one leaves on the noon van")


def kinds(words, reading, *, more=()):
    lines = (*ASKED, f"customer: {words}", *more)
    return [kind for kind, _, _ in found(*lines, readings={2: reading})]


# ── thanks that a signal alone would miss ────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "It is green again. Thank you for looking up the batch.",
        "the trick with the gravel did it, cheers Bob",
        "potted. oh thank you, I had nearly binned it",
        "Steht wieder. Vielen Dank für den Rat mit dem Untersetzer.",
        "much obliged for the drawing",
        "Danke, Herr Marsh, der Topf passt",
    ],
)
def test_thanks_that_say_what_for_are_believed_when_faintly_read(words):
    """Somebody who names the help, or the helper, is not merely polite."""
    assert kinds(words, FAINT) == ["thanked"]


@pytest.mark.parametrize(
    "words",
    [
        "cheers for the wire tip, Bob. Your postage is still daylight robbery mind",
        "You have saved my whole border, thanks, I mean it. Shame the pot leaks",
    ],
)
def test_a_complaint_beside_it_does_not_undo_thanks_for_help(words):
    """About the product; the thanks are for the person."""
    assert kinds(words, MIXED) == ["thanked"]


def test_calm_last_words_of_thanks_count_and_the_same_in_the_middle_do_not():
    """In the middle they are courtesy, on the way to the next question."""
    calm = {"thanks": 0.3, "frustration": 0.1}
    assert kinds("repotted. thank you.", calm) == ["thanked"]
    assert kinds("repotted. thank you.", calm, more=("customer: and how much water",)) == []


# ── what looks like thanks ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "ok thanks bye",
        "Thanks to you I missed the flower show",
        "thanks, can you tell me which shelf it is on?",
        "thanks in advance for sorting it",
        'The page says "thank you for your order" and nothing else',
        "Am I to water it now? Much appreciated",
        "thanks for the reply",
        "Danke im Voraus für Ihre Hilfe",
        "Do you want me to say thank you for a dead plant",
    ],
)
def test_courtesy_blame_hope_and_quotation_are_no_thanks(words):
    """However many words of thanks they hold, faintly read as they are."""
    assert kinds(words, FAINT) == []


@pytest.mark.parametrize(
    "words",
    [
        "Thanks for nothing, you have been a marvel",
        "brilliant, another hour on hold for a fern",
        "I must congratulate you, such speed",
        "Lovely. Did they teach you that at gardening school",
        "Na super, herzlichen Glückwunsch zu dieser Leistung",
        "You people are simply the best at losing parcels",
    ],
)
def test_taunts_are_no_thanks_however_clearly_they_are_read_so(words):
    """One sarcastic "great job" shown as praise is one too many."""
    assert kinds(words, READ_AS_PRAISE) == []


def test_words_without_a_kind_word_are_not_thanks_however_they_are_read():
    """In languages whose kind words are known; elsewhere the signals decide alone."""
    assert kinds("the van driver plays the radio at the gate", READ_AS_PRAISE) == []


def test_kind_words_that_are_soon_taken_back_were_not_meant():
    """The same customer, a moment later, upset."""
    more = ("agent a-bob: I see", "customer: and now it is dead, the third one!")
    lines = (*ASKED, "customer: best service in the county", *more)
    assert found(*lines, readings={2: READ_AS_PRAISE, 4: ANGRY}) == []
    meant = (*ASKED, "customer: thank you for swapping the pot", *more)
    assert found(*meant, readings={2: THANKS, 4: ANGRY}) == []


def test_first_words_after_a_mere_greeting_thank_for_nothing_we_did():
    """Nobody has helped yet: the praise is for somebody else, or bitter."""
    lines = ("agent a-bob: Fern House, Bob speaking", "customer: what a lovely, lovely job")
    assert found(*lines, readings={1: READ_AS_PRAISE}) == []


@pytest.mark.parametrize(
    "words",
    [
        "Your two lads were wonderful, they carried it up three flights",
        "a woman there sorted it in a minute, lovely she was",
        "I switched to Moss & Co and they were brilliant from the start",
    ],
)
def test_praise_of_a_crew_or_of_another_firm_is_not_told_to_the_agent(words):
    """Theirs is theirs."""
    assert kinds(words, READ_AS_PRAISE) == []


# ── turned_around without thanks ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "fair do's, it came on the dot",
        "well that's fair, I can live with that",
        "sorry for shouting, the show is on Sunday",
        "I take back what I said about your van",
        "Damit kann ich leben, nichts für ungut",
    ],
)
def test_content_without_thanks_turns_a_strong_beginning_around(words):
    """A mild ending counts where the beginning was strong."""
    lines = ("customer: a disgrace, brown again", ASKED[1], f"customer: {words}")
    assert found(*lines, readings={0: ANGRY, 2: {"frustration": 0.3}}) == [
        ("turned_around", "bob", "2")
    ]
    assert [k for k, _, _ in found(*lines, readings={2: {"frustration": 0.3}})] == []


def test_upset_words_after_it_take_it_back_though_no_signal_read_them():
    """Calm in the middle, angry at the end."""
    lines = (
        "customer: a disgrace, brown again",
        ASKED[1],
        "customer: fair enough, I'm ok with that",
    )
    again = (*lines, "agent a-bob: on its way", "customer: brown AGAIN. That's the last straw")
    assert found(*again, readings={0: ANGRY}) == []


# ── insults, and who pays them back ──────────────────────────────────────────────────────────────


def test_an_insult_in_plain_words_needs_no_signal():
    """But what somebody else shouted, and what a customer calls themselves, is none."""
    reply = (
        "agent a-bob: I have the van on the line, it is with you at four. The driver rings the "
        "side bell, since the front one is broken, and he carries both pots through to the yard"
    )
    assert found("customer: are you thick, read it", reply, readings={}) == [
        ("kept_poise", "bob", "1")
    ]
    for words in ('your driver shouted "you stupid cow" at me', "I'm such an idiot, wrong pot"):
        assert found(f"customer: {words}", reply, readings={}) == []


def test_of_who_pays_an_insult_back_nothing_is_told_at_all():
    """Neither their poise nor their steady work; the customer's own thanks remain."""
    reply = (
        "agent a-bob: if you had read the label instead of shouting you would know how to water it"
    )
    lines = ("customer: you useless clown", reply, "customer: thanks, that did it")
    assert found(*lines[:2], readings={0: ABUSE, 1: {"ownership": 0.9}}, **SOLVED) == []
    assert found(*lines, readings={0: ABUSE, 2: THANKS}) == [("thanked", "bob", "2")]


def test_a_warning_in_plain_words_is_a_boundary_though_nothing_hostile_was_read():
    """Nobody announces the end of a call unprovoked."""
    lines = (
        "customer: put somebody on who was born here",
        "agent a-bob: Remarks about my accent I do not take. If you do it again, I end the call.",
    )
    assert found(*lines, readings={}) == [("set_a_boundary", "bob", "1")]


# ── untangled by deed ────────────────────────────────────────────────────────────────────────────

READ_IT_ALL = (
    "agent a-bob: I have read all five letters. The first pot went to number 40, the second came "
    "back to us unopened, and nobody wrote that down. "
)
SETTLED_IT = (
    "agent a-bob: I've refunded both pots today, 18 to your card, and the claim against you is "
    "withdrawn. There is nothing for you to send to anybody."
)


def test_a_knot_that_was_solved_without_a_word_of_thanks_tells_by_the_deed():
    """The agent's words stand for it, and the customer's count says what the knot was."""
    lines = (
        "customer: this is my fifth letter",
        READ_IT_ALL,
        SETTLED_IT,
        "customer: the 18 are in",
    )
    [moment] = rows(*lines, readings={0: ANGRY}, **SOLVED)
    assert (moment["kind"], moment["person_id"]) == ("untangled", "bob")
    assert moment["facts"]["spoken_by"] == "agent"
    assert (moment["before"], moment["quote"][:13]) == ("this is my fifth letter", "I've refunded")


def test_no_deed_no_knot_or_no_peace_untangles_nothing():
    """Nothing done, nobody counted, or the customer still upset at the end."""
    promise = "agent a-bob: I will look into all of it, I promise, and somebody will be in touch"
    for lines in (
        ("customer: this is my fifth letter", promise, "customer: right"),
        ("customer: where is my pot", READ_IT_ALL, SETTLED_IT, "customer: right"),
    ):
        assert "untangled" not in [kind for kind, _, _ in found(*lines, readings={}, **SOLVED)]
    upset = (
        "customer: this is my fifth letter",
        READ_IT_ALL,
        SETTLED_IT,
        "customer: liars all of it",
    )
    assert found(*upset, readings={3: ANGRY}, **SOLVED) == []

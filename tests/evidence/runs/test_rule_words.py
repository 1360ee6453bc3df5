"""In which words a rule is told."""

from fiftytwo.evidence.runs.rule_words import words_of_rule

OPENED = "Hello there. I am sorry, we cannot take back filters that were opened. Anything else?"


def test_the_sentence_that_others_share_is_taken():
    """One no of its own kind is not the rule; courtesy around it is left out."""
    texts = [
        "Unfortunately I can't book you on the early coach today.",
        OPENED,
        "Opened filters cannot be taken back, whatever the reason.",
    ]
    at, words = words_of_rule(texts)
    assert at in (1, 2)
    assert "Hello" not in words
    assert "filters" in words


def test_german_is_read_as_well():
    """A rule in German is told in German."""
    told = "Guten Tag! Nach dem Versand können wir die Adresse leider nicht mehr ändern. Gruß"
    words = "Nach dem Versand können wir die Adresse leider nicht mehr ändern."
    assert words_of_rule([told]) == (0, words)


def test_without_a_no_in_words_there_are_none():
    """A refusal that only the signal sees is not put into words by us."""
    assert words_of_rule(["Let me see what the depot says about it tomorrow."]) is None
    assert words_of_rule([]) is None


def test_a_sentence_with_a_masked_name_gives_way():
    """Where another says as much."""
    masked = "Sorry ⟨A⟩, we cannot take back opened filters."
    at, words = words_of_rule([masked, "We cannot take back opened filters at all."])
    assert (at, "⟨" in words) == (1, False)

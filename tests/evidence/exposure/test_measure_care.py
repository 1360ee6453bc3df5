"""A written world against what was stored of it: found, found at the right person, false alarms."""

from fiftytwo.evidence.exposure.measure import Met, against_care
from fiftytwo.terms.brief import Care, CareKind


def exposure(message, person_id, *kinds):
    columns = ("hostile", "abusive", "danger", "distressing")
    return {
        "item_id": f"own:-:c1#{message}",
        "conversation_id": "own:-:c1",
        "person_id": person_id,
        **{column: column in kinds for column in columns},
    }


def met(kind, message, *, is_trap=False):
    return Met(kind, "bob", "c1", frozenset({message}), is_trap)


def test_found_right_missed_and_false_alarms_are_told_apart():
    """Abuse rightly, a danger at the wrong person, distress missed, a joke taken for a danger."""
    planted = [
        met("abuse", "m1"),
        met("danger", "m2"),
        met("distress", "m3"),
        met("trap_hyperbole", "m4", is_trap=True),
    ]
    stored = [
        exposure("m1", "bob", "abusive"),
        exposure("m2", "dora", "danger"),
        exposure("m3", "bob", "hostile"),
        exposure("m4", "bob", "danger"),
    ]
    told = [Care("bob", "Bob", CareKind.DANGER, None, words_open=True)]
    lines = [line.split() for line in against_care(planted, stored, told)]
    assert ["abuse", "1", "1", "1"] in lines
    assert ["danger", "1", "1", "0"] in lines
    assert ["distress", "1", "0", "0"] in lines
    assert ["trap_hyperbole", "1", "1"] in lines
    assert lines[-1][-3:] == ["1", "of", "1"]

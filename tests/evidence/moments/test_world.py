"""A world against its truth: what counts as found, as credited right, as fallen into."""

import json
from dataclasses import replace

import pytest

from fiftytwo.evidence.moments.measure.world import (
    Shown,
    against,
    leaks,
    read_truth,
    trap_of,
)
from fiftytwo.kit.errors import BadFile
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind

PLANTED = [
    {
        "code": "TH",
        "kind": "thanked",
        "group": "moment",
        "person_id": "p1",
        "conversation_id": "L1",
        "message_ids": ["L1-3"],
    },
    {
        "code": "SA",
        "kind": "trap_sarcasm",
        "group": "trap",
        "person_id": None,
        "conversation_id": "L2",
        "message_ids": ["L2-2"],
    },
    {
        "code": "PD",
        "kind": "personal_data",
        "group": "data",
        "person_id": None,
        "conversation_id": "L1",
        "message_ids": ["L1-1"],
        "what": "ada@example.com",
        "type": "email",
    },
]


def moment(conversation, message, person_id):
    return Moment(
        id=f"{conversation}{message}",
        kind=MomentKind.THANKED,
        conversation_id=f"own:-:{conversation}",
        message_ids=(f"own:-:{conversation}#{message}",),
        credited=(Credited(person_id, "Ada", CreditedAs.AUTHOR),),
        at=None,
        strength=0.5,
        quote="ta",
        before=None,
        facts={},
        why=(),
    )


@pytest.fixture
def planted(tmp_path):
    path = tmp_path / "truth.json"
    path.write_text(json.dumps({"planted": PLANTED}), encoding="utf-8")
    return read_truth(path)


def line(planted, moments, begins):
    return next(each for each in against(planted, moments, []) if each.startswith(begins))


def test_thanks_to_the_wrong_person_are_found_and_not_credited(planted):
    """Recall counts who was meant."""
    assert "recall 1.00  credit 1.00" in line(planted, [moment("L1", "L1-3", "p1")], "TH")
    assert "recall 0.00  credit 0.00" in line(planted, [moment("L1", "L1-3", "p2")], "TH")


def test_a_moment_that_stands_on_a_trap_is_one_fallen_into(planted):
    """Another message of the same conversation is not the trap."""
    assert trap_of(moment("L2", "L2-2", "p1"), planted).code == "SA"
    assert trap_of(moment("L2", "L2-4", "p1"), planted) is None
    shown = [Shown("Ada 2026-W47", moment("L2", "L2-2", "p1"))]
    assert any("trap SA" in each for each in against(planted, [], shown))


def test_a_name_that_nobody_there_answers_to_is_right_where_it_is_said(planted):
    """Whoever is credited instead is wrong, be it the one who is named."""
    named = replace(planted[0], code="NM", kind="trap_named_did_not_write", group="credit")
    unmatched = replace(moment("L1", "L1-3", None), facts={"named_unmatched": True})
    assert "recall 1.00" in line([named], [unmatched], "NM")
    assert "recall 0.00" in line([named], [moment("L1", "L1-3", "p1")], "NM")


def test_personal_data_in_an_output_is_told_by_type_never_in_words(planted):
    """The report must not print what should have been masked."""
    found = leaks(planted, {"brief": "write to ada@example.com", "items": "⟨email⟩"})
    assert list(found) == ["personal data: 1 planted, 1 left somewhere", "  1 email in brief"]


def test_a_file_that_is_no_truth_says_what_was_expected(tmp_path):
    """One clear line."""
    path = tmp_path / "truth.json"
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(BadFile, match="expected JSON with a list `planted`"):
        read_truth(path)

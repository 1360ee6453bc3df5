"""Each helpdesk's export is read by its own reader and claimed by no other."""

import json
from pathlib import Path

import pytest

from fiftytwo.evidence.sources.choose import all_helpdesks, sort_file
from fiftytwo.evidence.sources.documents.opening import open_documents
from fiftytwo.evidence.sources.documents.reading import claim_on
from tests.builders.exports import read_export
from tests.builders.payloads import ANSWERED, ASKED, PAYLOADS

ONLY_CALLS = {"zendesk_talk"}
ONLY_ONE_SIDE = {"zammad"}
"""A webhook of Zammad brings one article."""
FROM_BYTES = {"mail"}
"""Mails are no JSON; they have tests of their own."""


def test_every_helpdesk_has_a_payload() -> None:
    """A new folder without one fails here."""
    assert set(PAYLOADS) == set(all_helpdesks()) - FROM_BYTES


@pytest.mark.parametrize("name", sorted(PAYLOADS))
def test_only_its_own_reader_claims_it(name: str, tmp_path: Path) -> None:
    """Two readers for one file would be a guess."""
    path = tmp_path / "export.json"
    path.write_text(json.dumps(PAYLOADS[name]))
    file = open_documents(path)
    claimed = {one.name for one in all_helpdesks().values() if claim_on(file, one)}
    assert claimed == {name}
    found = sort_file(path).helpdesk
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("name", sorted(set(PAYLOADS) - ONLY_CALLS))
def test_who_asked_and_who_answered_is_told(name: str, tmp_path: Path) -> None:
    """In every helpdesk the customer's words come first and are not the agent's."""
    told = read_export(tmp_path, {"export.json": PAYLOADS[name]})
    said = [(i["author_role"], i["text"]) for i in told.items if i["kind"] == "message"]
    roles = {text: role for role, text in said}
    assert roles[ASKED] in ("customer", "unknown")
    if name not in ONLY_ONE_SIDE:
        assert roles[ANSWERED] in ("agent", "unknown")
    assert told.rejects == []


def test_a_call_without_text_is_a_call(tmp_path: Path) -> None:
    """It is there to be counted as not seen."""
    told = read_export(tmp_path, {"export.json": PAYLOADS["zendesk_talk"]})
    assert told.rows("kind", "text") == [("call", "")]

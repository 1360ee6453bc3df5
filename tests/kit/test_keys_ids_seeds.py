"""Keys, ids and chance."""

import os
import random
from datetime import UTC, datetime

import pytest

from fiftytwo.kit.errors import HomeUnusable
from fiftytwo.kit.ids import stable_id, uuid7
from fiftytwo.kit.keys import Key, open_key
from fiftytwo.kit.seeds import chance_for


def test_a_key_is_made_once_and_only_its_owner_reads_it(tmp_path):
    """Mode 0600, and the same secret the next time."""
    first = open_key(tmp_path / "key")
    assert os.stat(tmp_path / "key").st_mode & 0o777 == 0o600
    assert open_key(tmp_path / "key") == first
    assert [p.name for p in tmp_path.iterdir()] == ["key"]


def test_a_damaged_key_is_refused(tmp_path):
    """A new one in its place would make every customer a stranger."""
    (tmp_path / "key").write_text("half")
    with pytest.raises(HomeUnusable, match="restore it from your backup"):
        open_key(tmp_path / "key")


def test_a_pseudonym_is_the_same_for_the_same_identifier_and_key():
    """Case and blanks around do not matter; another key is another name."""
    one, other = Key(b"1" * 32), Key(b"2" * 32)
    assert one.pseudonym("c_", " Ann@Example.com") == one.pseudonym("c_", "ann@example.com")
    assert one.pseudonym("c_", "ann") != other.pseudonym("c_", "ann")
    assert "ann" not in one.pseudonym("c_", "ann")


def test_uuid7_carries_its_time_and_repeats_with_its_chance():
    """The first 48 bits are milliseconds; version 7, variant 10."""
    at = datetime(2026, 11, 22, tzinfo=UTC)
    made = uuid7(at, random.Random(1))
    assert made == uuid7(at, random.Random(1))
    assert int(made.replace("-", "")[:12], 16) == int(at.timestamp() * 1000)
    assert made[14] == "7"
    assert made[19] in "89ab"


def test_parts_of_an_id_are_kept_apart():
    """("ab", "c") is not ("a", "bc")."""
    assert stable_id("ab", "c") != stable_id("a", "bc")


def test_purposes_do_not_disturb_each_other():
    """Drawing for one purpose leaves another's draw as it was."""
    assert chance_for(52, "a").random() == chance_for(52, "a").random()
    assert chance_for(52, "a").random() != chance_for(52, "b").random()

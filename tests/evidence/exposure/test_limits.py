"""The limits of exposure, and the file that an organisation sets its own in."""

from dataclasses import fields

import pytest

from fiftytwo.evidence.exposure.limits import Limits, read_limits
from fiftytwo.kit.errors import BadFile, WrongUse
from tests.house.tree import ROOT


def read(tmp_path, text):
    """What a limits.toml with this text says."""
    path = tmp_path / "limits.toml"
    path.write_text(text)
    return read_limits(path)


def test_without_a_file_ours_hold(tmp_path):
    """Nobody has to write one."""
    assert read_limits(tmp_path / "limits.toml") == Limits()


def test_what_the_file_says_holds_and_the_rest_is_ours(tmp_path):
    """One line changes one limit; a whole number will do for a dose."""
    assert read(tmp_path, "dose_from = 6\nqueue_people = 8\n") == Limits(
        dose_from=6.0, queue_people=8
    )


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("half_life_days = -1", "half_life_days must be a number above 0, such as 3.0"),
        ("half_life_days = nan", "half_life_days must be a number above 0, such as 3.0"),
        ("half_life_days = inf", "half_life_days must be a number above 0, such as 3.0"),
        ("half_life_days = true", "half_life_days must be a number above 0, such as 3.0"),
        ('tail = "0.01"', "tail must be a number above 0 and below 1, such as 0.01"),
        ("tail = 1", "tail must be a number above 0 and below 1, such as 0.01"),
        ("abuse_weight = 2.5", "abuse_weight must be a whole number from 1 on, such as 3"),
        ("hostility_weight = 0", "hostility_weight must be a whole number from 1 on, such as 1"),
        ("queue_people = 4", "queue_people must be a whole number from 5 on, such as 5"),
        ("[tail]\nx = 1", "tail must be a number above 0 and below 1, such as 0.01"),
    ],
)
def test_refuses_what_a_limit_cannot_be(tmp_path, line, wanted):
    """One line that says what was expected; groups below five are nobody's to allow."""
    with pytest.raises(WrongUse) as refused:
        read(tmp_path, line)
    assert str(refused.value) == f"limits.toml: {wanted}"


def test_refuses_a_limit_it_does_not_know(tmp_path):
    """A typo would else leave our number in force, unseen."""
    with pytest.raises(WrongUse, match=r"^limits.toml: there is no limit 'tial'; there are .*tail"):
        read(tmp_path, "tial = 0.05")


@pytest.mark.parametrize("text", ["tail: 0.05", "tail = \n", "tail = 0.1\ntail = 0.2"])
def test_refuses_what_is_no_toml(tmp_path, text):
    """One line without the file's content."""
    with pytest.raises(BadFile, match=r"^limits.toml cannot be read as TOML: expected lines"):
        read(tmp_path, text)


def test_one_abusive_message_is_enough():
    """A leader says something human in time, not after the third."""
    ours = Limits()
    assert ours.weight(abusive=True) >= ours.dose_from > ours.weight(abusive=False)


def test_every_limit_is_on_its_page():
    """Whoever writes the file finds each name and what holds without it."""
    page = (ROOT / "docs/reference/definitions/exposure.md").read_text(encoding="utf-8")
    assert [field.name for field in fields(Limits) if f"`{field.name}`" not in page] == []

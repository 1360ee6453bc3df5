"""What is asked of evidence for what a customer wrote, and made of its answers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module

import pytest
from django.apps import apps
from django.utils import timezone

from fiftytwo.programme.subjects.kudos.evidence import _judge
from fiftytwo.programme.subjects.kudos.models import Kudos, Place


@dataclass
class Answer:
    """As evidence.live.Judged, of a text in which nothing is wrong but what it holds."""

    text: str
    language: str = "en"
    hostile: bool = False
    abusive: bool = False
    unfit: tuple[str, ...] = ()
    signals: dict[str, float] = field(default_factory=dict)

    @property
    def danger(self) -> bool:
        return "know where she parks" in self.text


@pytest.fixture(autouse=True)
def _no_models(monkeypatch: pytest.MonkeyPatch) -> None:
    class Live:
        def judge(self, text: str) -> Answer:
            return Answer(text)

    @contextmanager
    def open_live(settings: object) -> Iterator[Live]:
        yield Live()

    monkeypatch.setattr("fiftytwo.evidence.live.open_live", open_live)


@pytest.mark.parametrize(
    ("words", "whom", "danger"),
    [
        ("Thank you.", "Bob", False),
        ("I know where she parks.", "", True),
        ("Thank you.", "Bob, I know where she parks", True),
    ],
)
def test_a_threat_is_one_in_whichever_field_it_stands(words: str, whom: str, danger: bool) -> None:
    """Typed as a name it is no mere harassment, of which nobody would be told."""
    assert _judge(words, whom).danger == danger


def test_what_waited_when_the_new_version_came_is_not_for_the_wall(place: Place) -> None:
    """Nobody had kept then whether it is fit; what had landed is as it was."""
    for state in ("to_look", "danger", "landed"):
        Kudos.objects.create(
            place=place, at=timezone.now(), state=state, may_quote=True, secret=state
        )
    module = "fiftytwo.programme.subjects.kudos.migrations.0002_read_before_it_lands"
    import_module(module)._what_waits_is_not_for_the_wall(apps, None)
    rows = Kudos.objects.order_by("state").values_list("state", "may_quote")
    assert list(rows) == [("danger", False), ("landed", True), ("to_look", False)]

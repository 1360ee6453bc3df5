"""Each function can be turned off: what it showed goes, and nothing new lands."""

import pytest
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.content import as_brief
from fiftytwo.programme.foundation.published.models import Brief, Care, Exposure, Moment
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

SHOWN = {"care": Care, "moments": Moment, "exposures": Exposure}


@pytest.mark.parametrize("function", sorted(SHOWN))
def test_off_is_off_at_once_and_for_the_next_run(
    function: str, cast: Cast, sign_in: SignIn
) -> None:
    """Journalled both ways; on again, the next run shows it."""
    publish(made.found())
    administrator = sign_in("administrator")
    address = reverse("turn_function", kwargs={"function": function})
    administrator.post(address, {"on": "0"})
    others = {name: model.objects.count() for name, model in SHOWN.items()}
    assert others == {name: int(name != function) for name in SHOWN}
    publish(made.found(made.SECOND_RUN))
    assert not SHOWN[function].objects.exists()
    assert "It is off." in sign_in("works_council").get(reverse("stored")).content.decode()
    administrator.post(address, {"on": "1"})
    publish(made.found())
    assert SHOWN[function].objects.exists()
    turned = Entry.objects.filter(did__startswith="function_turned").order_by("at", "id")
    assert [(entry.did, entry.facts["function"]) for entry in turned] == [
        ("function_turned_off", function),
        ("function_turned_on", function),
    ]


def test_without_moments_nobody_is_proposed(cast: Cast, sign_in: SignIn) -> None:
    """The brief still accounts for everyone else."""
    sign_in("administrator").put("/api/functions/moments", {"is_on": False}, "application/json")
    publish(made.found())
    page = as_brief(Brief.objects.order_by("-week").first().content)
    assert page.thank == ()
    assert [one.name for one in page.everyone_else] == ["Dora"]


def test_there_is_no_other_function(sign_in: SignIn, cast: Cast) -> None:
    """A word that is none is not kept."""
    address = reverse("turn_function", kwargs={"function": "everything"})
    assert sign_in("administrator").post(address, {"on": "0"}).status_code == 404

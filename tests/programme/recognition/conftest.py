"""Bob was thanked by Alice, for what a customer said of him."""

from collections.abc import Callable

import pytest

from fiftytwo.programme.foundation.privacy.actions import choose_consent
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import answer, give
from fiftytwo.programme.foundation.thanks.models import Answer, Recognition
from tests.programme.cast import Cast
from tests.programme.found import found

WORDS = "You stayed on the line until the lock opened, and rang back to be sure."
Hang = Callable[..., Recognition]


@pytest.fixture
def published(cast: Cast) -> Moment:
    publish(found())
    return Moment.objects.get()


@pytest.fixture
def hang(cast: Cast) -> Hang:
    """(to, by, how far, words) -> a thanks that hangs there: released, and said yes to."""

    def hung(
        *to: str,
        by: str = "head",
        audience: Audience = Audience.EVERYONE,
        words: str = WORDS,
        moment: Moment | None = None,
    ) -> Recognition:
        people = [cast.person(each) for each in to]
        user = cast.users[by]
        made = give(people, by=user, words=words, audience=audience, moment=moment)
        for receipt in made.receipts.all():
            answer(receipt, Answer.YES, by=user)
            choose_consent(receipt.person, audience="private", quotes=True, by=user.pk)
        return made

    return hung

"""What evidence is told of briefs: which picks were wrong, and which readings were right."""

from collections.abc import Iterator
from typing import NamedTuple

from fiftytwo.programme.foundation.published.content import as_moment
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.models import How
from fiftytwo.programme.foundation.thanks.queries import given, thanked_moments
from fiftytwo.programme.subjects.brief.models import Answer, Answered, Why
from fiftytwo.terms.moments import Moment as TermsMoment


class Judgement(NamedTuple):
    """As `fiftytwo tune` reads it."""

    message_id: str
    signal: str
    verdict: str
    """right or wrong"""


def wrong_now() -> list[dict[str, str]]:
    """Each moment that somebody calls wrong and for which nobody was thanked, once."""
    rows = Answered.objects.filter(answer=Answer.WRONG).order_by("-at", "-pk")
    found = dict(rows.values_list("moment_id", "why"))
    for moment_id in thanked_moments(list(found)):
        del found[moment_id]
    return [{"moment_id": moment_id, "why": why} for moment_id, why in sorted(found.items())]


def judgements() -> list[Judgement]:
    """One for each moment that was thanked for, or is no thanks; by message.

    Of those that went to the wrong person or are for somebody else the reading was right: nothing
    follows for it, nor from "something else".
    """
    no_thanks = [row["moment_id"] for row in wrong_now() if row["why"] == Why.NOT_THANKS]
    wrong = Moment.objects.filter(pk__in=no_thanks).values_list("content", flat=True)
    right = given().exclude(how=How.CUSTOMER).exclude(moment_id="").exclude(evidence=None)
    found = [*_judged(map(as_moment, wrong), "wrong")]
    found += _judged(map(as_moment, right.order_by().values_list("evidence", flat=True)), "right")
    return sorted(set(found))


def _judged(moments: Iterator[TermsMoment], verdict: str) -> Iterator[Judgement]:
    for moment in moments:
        signals = {str(span["signal"]) for span in moment.why if span.get("signal")}
        for signal in sorted(signals):
            # The first is the message that the moment stands on.
            yield Judgement(moment.message_ids[0], signal, verdict)

"""What kudos asks of evidence's door, in a process of its own. Without Django."""

from collections.abc import Mapping

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.people.evidence import in_own_process
from fiftytwo.programme.subjects.kudos.judged import Judged

EVEN = 0.5
"""As likely as not; signals are calibrated."""


def judge(words: str, whom: str) -> Judged:
    """Mask what a customer wrote, and say whether it can be handed on."""
    return in_own_process(_judge, words, whom)


def _is_complaint(signals: Mapping[str, float | None]) -> bool:
    """More likely let down than not, and not thankful.

    Not asked of the bar from which thanks are shown: that is for a thanks to be worth a lead's
    time, and a plain "Thanks!" stays under it.
    """
    frustration, thanks = signals.get("frustration"), signals.get("thanks")
    if frustration is None or thanks is None:
        return False
    return frustration >= EVEN and thanks < EVEN


def _judge(words: str, whom: str) -> Judged:
    from fiftytwo.evidence.live import open_live

    with open_live(read_settings()) as live:
        said = live.judge(words)
        named = live.judge(whom) if whom else None
    return Judged(
        text=said.text,
        whom=named.text if named else "",
        is_known=said.language != "unknown",
        is_harassment=any(
            each.hostile or each.abusive or "sexual" in each.unfit for each in (said, named) if each
        ),
        # A threat is one in whichever field it is typed.
        danger=any(each.danger for each in (said, named) if each),
        unfit=tuple(said.unfit),
        is_complaint=_is_complaint(said.signals),
    )

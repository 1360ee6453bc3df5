"""What kudos asks of evidence's door, in a process of its own. Without Django."""

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.people.evidence import in_own_process
from fiftytwo.programme.subjects.kudos.judged import Judged


def judge(words: str, whom: str) -> Judged:
    """Mask what a customer wrote, and say whether it can be handed on."""
    return in_own_process(_judge, words, whom)


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
        danger=said.danger,
        unfit=tuple(said.unfit),
    )

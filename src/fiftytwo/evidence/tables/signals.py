"""Signals: what each message says, one row a message, one column a signal."""

from fiftytwo.evidence.tables.table import BUCKET, MONTH, SHARE, TEXT, Column, Table
from fiftytwo.terms.signals import SIGNALS

SIGNAL_ROWS = Table(
    name="signals",
    version=1,
    about="One row a scored message or survey comment. Rows carry scorer@version.",
    key=("item_id",),
    by_conversation=True,
    columns=(
        Column("item_id", TEXT, "the message, or the survey_id of a comment"),
        Column("conversation_id", TEXT, "the conversation it stands in"),
        MONTH,
        BUCKET,
        Column("scorer", TEXT, "scorer@version"),
        Column("language", TEXT, "language judged to be read, or `unknown`"),
        *(
            Column(
                name,
                SHARE,
                "DESIGN section 5",
                unit="probability",
                null="not of this role, or a language or signal without an evaluation",
            )
            for name in SIGNALS
        ),
    ),
)

"""Surveys: an answer of a customer. The comment is a customer's message like any other."""

import pyarrow as pa

from fiftytwo.evidence.tables.table import BUCKET, MONTH, TEXT, TIME, Column, Table

SURVEYS = Table(
    name="surveys",
    version=1,
    about="One row a survey answer.",
    key=("survey_id",),
    by_conversation=True,
    columns=(
        Column("survey_id", TEXT, "hash of conversation, time and what was answered"),
        Column("conversation_id", TEXT, "`source:account:native` of the conversation it is about"),
        MONTH,
        BUCKET,
        Column("client", TEXT, "brand or programme served"),
        Column("native_conversation_id", TEXT, "id of the conversation as the survey names it"),
        Column("at", TIME, "when it was answered, UTC", null="not known"),
        Column("score", pa.float64(), "as answered, on `scale`", null="not scored"),
        Column("scale", TEXT, "e.g. `csat_5`, `nps`, `ces_7`", null="not told"),
        Column("comment", TEXT, "what the customer wrote, masked", null="no comment"),
        Column("agent_id", TEXT, "account of the agent rated", null="not told"),
    ),
)

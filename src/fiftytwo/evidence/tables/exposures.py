"""Exposures: what customers said that somebody here had to read. Never the words."""

from fiftytwo.evidence.tables.table import BUCKET, FLAG, MONTH, TEXT, TIME, Column, Table

EXPOSURES = Table(
    name="exposures",
    version=1,
    about="One row a message that was hostile, abusive, dangerous or distressing, and who read it.",
    key=("item_id",),
    by_conversation=True,
    columns=(
        Column("item_id", TEXT, "the message, or the survey_id of a comment"),
        Column("conversation_id", TEXT, "where it stands"),
        MONTH,
        BUCKET,
        Column("client", TEXT, "brand or programme served"),
        Column("queue", TEXT, "queue, inbox or brand handle", null="the source names none"),
        Column("actor_key", TEXT, "who had to read it: account or alias", null="nobody we know"),
        Column("person_id", TEXT, "that person of the roster", null="unmatched"),
        Column("name", TEXT, "name to print", null="nobody we know"),
        Column("at", TIME, "when it was said", null="not known"),
        Column("hostile", FLAG, "contempt, mockery, profanity or insult aimed at us"),
        Column("abusive", FLAG, "aimed at people: insult, threat, slur, demeaning, sexual"),
        Column("danger", FLAG, "a person must look within minutes"),
        Column("distressing", FLAG, "tells of death, illness or violence"),
    ),
)

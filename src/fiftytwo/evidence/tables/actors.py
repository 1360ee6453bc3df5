"""Actors: accounts in a source. An actor is not a person: one may share an account, or have two."""

import pyarrow as pa

from fiftytwo.evidence.tables.table import TEXT, Column, Table


def _no_addresses_yet(rows: pa.Table) -> pa.Table:
    """1 -> 2: `email_key`; version 1 kept none."""
    return rows.append_column("email_key", pa.nulls(rows.num_rows, pa.string()))


ACTORS = Table(
    name="actors",
    version=2,
    about="One row an account that spoke. Customers are pseudonyms without a name.",
    key=("source", "account", "actor_id"),
    columns=(
        Column("source", TEXT, "the reader that met it"),
        Column("account", TEXT, "the account in the source it belongs to"),
        Column("actor_id", TEXT, "agents: native id in clear; customers: `c_` and a keyed hash"),
        Column("role", TEXT, "terms.conversation.Role, as last told"),
        Column("name", TEXT, "display name of an agent or bot", null="a customer, or not told"),
        Column("client", TEXT, "brand or programme it was met in"),
        Column("email_key", TEXT, "`e_` and the keyed hash of the address", null="not told"),
    ),
    migrations={1: _no_addresses_yet},
)

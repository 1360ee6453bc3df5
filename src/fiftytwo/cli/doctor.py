"""What is stored, where, and whether all is well.

Every table with what it holds, how many rows, and whether rows in it are about a person; and what
the app keeps of people, from its own register: what for, shown to whom, for how long. Exits 2 where
something needs a hand.
"""

import argparse
import shutil
import stat
from collections.abc import Iterator

from fiftytwo.cli.session import Session, open_session
from fiftytwo.evidence.lake.inspect import StoredTable, stored_tables
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.evidence.tables.all import TABLE
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.start import has_database, set_up

ABOUT_PEOPLE = {
    "conversations": "customers as pseudonyms",
    "items": "customers as pseudonyms, their words masked; agents by account and name",
    "actors": "customers as pseudonyms; agents by account and name",
    "surveys": "customers' words, masked; agents by account",
    "persons": "names of those who work here; addresses as keyed hashes",
    "shifts": "when people work",
    "absences": "days away, without a reason",
    "recognitions": "who thanked whom, when, in which words",
    "signals": "what each message says, as probabilities",
    "moments": "whom a customer thanked, in the customer's words, masked",
    "contacts": "who answered in which conversation, and whether its customer was angry or hostile",
    "exposures": "who had to read hostile, abusive, dangerous or distressing words; not the words",
    "sketches": "hashes of agents' longer messages, no words",
    "told": "hashes of survey answers; how often a customer, as a pseudonym, came back",
    "tunings": "ids of messages that were judged",
    "quarantine": "places and reasons; a keyed hash of each row, not its text",
    "tombstones": "keyed marks of what was erased",
}
"""What of people a table holds; tables that are not here hold nothing of them."""

LEAST_FREE_BYTES = 200 * 1024 * 1024
"""Below this a run may not finish: it writes new files before it drops old ones."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    del parser  # doctor takes no options


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    del arguments
    faults: list[str] = []
    with open_session(settings) as session:
        for line in _where(session):
            print(line)
        print()
        for table in stored_tables(session.lake):
            print(_line(table))
        print()
        for line in _in_the_app(settings, faults):
            print(line)
        print()
        faults += _faults(session)
        for fault in faults:
            print(f"needs a hand: {fault}")
    if not faults:
        print("all is well")
    return 2 if faults else 0


def _where(session: Session) -> list[str]:
    home = session.home
    first, last = session.running.span()
    return [
        f"home       {home.root}",
        f"key        {home.key_path} ({session.key.name}; pseudonyms hang on it: back it up)",
        f"catalogue  {home.catalogue}",
        f"data       {home.data}",
        f"scorer     {load_scorer().name}",
        f"said       {first} to {last}" if first else "said       nothing with a time",
        "network    none: nothing here makes a connection",
    ]


def _line(table: StoredTable) -> str:
    people = ABOUT_PEOPLE.get(table.name, "nothing about a person")
    size = f"{table.bytes:,} bytes in {table.files:,} files"
    about = TABLE[table.name].about.partition(". ")[0].rstrip(".")
    return f"{table.name:<16}{table.rows:>10,} rows  {size:<28} {about}. Of people: {people}."


def _in_the_app(settings: Settings, faults: list[str]) -> Iterator[str]:
    """What the app keeps, from its register; its database is looked at, never changed."""
    if not has_database(settings):
        yield "the app has no database here yet, and keeps nothing; `fiftytwo serve` makes one"
        return
    set_up()
    # Django's models can be imported only once it is set up.
    from django.db import DatabaseError, connection

    from fiftytwo.programme.foundation.privacy.as_text import stored_in_lines

    yield "What the app keeps of people"
    try:
        yield from stored_in_lines()
    except DatabaseError:
        yield "its database does not answer"
        faults.append(
            "the app's database cannot be read: is it running, and was `fiftytwo serve` started "
            "with this version?"
        )
    finally:
        connection.close()


def _faults(session: Session) -> list[str]:
    found = []
    mode = stat.S_IMODE(session.home.key_path.stat().st_mode)
    if mode & 0o077:
        found.append(f"others can read {session.home.key_path}: run `chmod 600` on it")
    for line in session.running.unmatched():
        found.append(line)
    free = shutil.disk_usage(session.home.root).free
    if free < LEAST_FREE_BYTES:
        found.append(f"only {free:,} bytes are free on the disk of {session.home.root}")
    return found

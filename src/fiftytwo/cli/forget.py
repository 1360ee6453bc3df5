"""Forget a customer, or a person who worked here: rows, tombstones, files, and the proof.

A customer goes with all their conversations. Of a person the name, accounts and signatures go; the
customers' conversations stay, by nobody we could name. What comes in again stays forgotten. Backups
made before still hold both: after restoring one, forget again.
"""

import argparse

from fiftytwo.cli.session import Session, open_session
from fiftytwo.evidence.lake.proof import read_every_file
from fiftytwo.evidence.lake.upkeep import purge
from fiftytwo.evidence.landing.forget import Forgotten, forget_customer, forget_person
from fiftytwo.kit.errors import InternalError
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument(
        "--customer", metavar="WHO", help="e-mail address, handle or id in the helpdesk, or c_…"
    )
    who.add_argument("--person", metavar="ID", help="person_id of the roster, or an account")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    with open_session(settings) as session:
        forgotten = _forget(arguments, session)
        told = ", ".join(f"{name} {n:,}" for name, n in sorted(forgotten.rows.items()) if n)
        print(f"forgotten: {told or 'nothing was stored of them but their name'}")
        purge(session.lake)
        proof = read_every_file(session.home, forgotten.marks)
    if proof.found_in:
        names = ", ".join(path.name for path in proof.found_in[:3])
        raise InternalError(f"still found in {len(proof.found_in)} files ({names})")
    print(f"proof: read {proof.files:,} files whole; none of them holds it any more")
    print("backups made before still hold it: after restoring one, forget again")
    return 0


def _forget(arguments: argparse.Namespace, session: Session) -> Forgotten:
    now = session.settings.clock()
    if arguments.customer:
        with session.lake.write("forget") as change:
            return forget_customer(change, arguments.customer, session.key, now)
    hands = session.running.hands()
    with session.lake.write("forget") as change:
        return forget_person(change, arguments.person, hands, session.key, now)

"""What leads called right and wrong on their briefs, as CSV for `fiftytwo tune`.

Whoever thanks for a moment calls it right; "these are no thanks" calls it wrong. One row a message
and signal: neither its words nor who said so.
"""

import argparse
import csv
import sys

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.start import has_database, start


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    del arguments
    if not has_database(settings):
        raise WrongUse("nobody worked with the app here yet: open it with `fiftytwo serve`")
    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.subjects.brief.told import Judgement, judgements

    write = csv.writer(sys.stdout)
    write.writerow(Judgement._fields)
    write.writerows(judgements())
    return 0

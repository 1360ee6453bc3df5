"""The worker's process: jobs that wait, and what comes round."""

import os
import sys

from fiftytwo.kit.settings import read_settings


def main(arguments: list[str]) -> int:
    """arguments: the id of the process without which the worker has nothing to do, or none."""
    # Processes of a job import this module anew: they must not wait for Django, of which they know
    # nothing.
    from fiftytwo.programme.site.start import start

    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.foundation.inbox.listen import Listener
    from fiftytwo.programme.foundation.jobs.work import work

    parent = int(arguments[0]) if arguments else None
    return work(read_settings().clock, parent=parent, watches=[Listener()])


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    # A job that outlasted its time must not keep the process: its lease runs out.
    os._exit(code)

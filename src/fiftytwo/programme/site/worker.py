"""The worker: does the jobs that are waiting, one after another, until it is told to stop."""

from django.core.management import call_command

from fiftytwo.programme.site.start import start


def main() -> None:
    start()
    call_command("db_worker", verbosity=0)


if __name__ == "__main__":
    main()

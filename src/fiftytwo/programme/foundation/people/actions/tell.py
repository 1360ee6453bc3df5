"""How actions let evidence know."""


def tell_the_lake_soon() -> None:
    """A job, written down in the transaction of what it tells: both are kept, or neither."""
    # Jobs stand above actions, which they call.
    from fiftytwo.programme.foundation.people.jobs import tell_the_lake

    tell_the_lake.enqueue()


def read_soon(upload_id: str) -> None:
    """As above, for a file that was uploaded."""
    from fiftytwo.programme.foundation.people.jobs import read_upload

    read_upload.enqueue(upload_id)

"""What is done after an answer was given: reading an upload, telling evidence. May run twice."""

from uuid import UUID

from django_tasks import task

from fiftytwo.kit.errors import BadFile
from fiftytwo.programme.foundation.people import evidence
from fiftytwo.programme.foundation.people.actions.uploads import (
    lake_has,
    upload_was_read,
    upload_was_refused,
)
from fiftytwo.programme.foundation.people.queries import (
    decided_aliases,
    find_upload,
    uploads_for_the_lake,
)


@task()
def read_upload(upload_id: str) -> None:
    """Read a file that somebody uploaded, so that they see what it would change."""
    upload = find_upload(UUID(upload_id))
    if upload is None or upload.state != upload.State.WAITING:
        return
    try:
        read = evidence.in_own_process(evidence.read_file, bytes(upload.content), upload.kind)
    except BadFile as error:
        upload_was_refused(upload.pk, str(error))
        return
    upload_was_read(upload.pk, rows=read.rows, rejects=read.rejects, notes=read.notes)


@task()
def tell_the_lake() -> None:
    """Hand on every file that was taken in here, and what was decided of aliases since."""
    uploads = uploads_for_the_lake()
    files = [(upload.kind, bytes(upload.content)) for upload in uploads]
    decided = decided_aliases()
    given = {who: sorted(aliases) for who, aliases in decided.given.items()}
    taken = {who: sorted(aliases) for who, aliases in decided.taken.items()}
    whys = evidence.in_own_process(evidence.tell, files, given, taken)
    for upload, why in zip(uploads, whys, strict=True):
        if why:
            upload_was_refused(upload.pk, why)
        else:
            lake_has(upload.pk)

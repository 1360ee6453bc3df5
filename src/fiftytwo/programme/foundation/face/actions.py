"""What one chooses about how the programme looks and speaks."""

from uuid import UUID

from django.db import transaction

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import User


@transaction.atomic
def choose_language(user: User, language: str, *, by: UUID) -> None:
    """From now on the programme speaks this language to the user."""
    user.language = language
    user.save(update_fields=["language"])
    journal("language_chosen", by=by, of=user.pk, facts={"language": language})

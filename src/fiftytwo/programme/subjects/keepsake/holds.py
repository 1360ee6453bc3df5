"""What is kept of keepsakes: links, never the keepsake itself."""

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.mirror import Place, Reflection, reflects
from fiftytwo.programme.foundation.privacy.registry import Holding, Keep, goes, holds, since
from fiftytwo.programme.foundation.privacy.subject import either, of_person, of_user
from fiftytwo.programme.subjects.keepsake.models import Link

LINK_DAYS = 30
"""They open nothing any more by then."""


def _always(person: Person) -> list[Person]:
    return [person]


holds(
    Holding(
        Link,
        what=_("That somebody made a leaver a link to their keepsake, and when it was used."),
        purpose=_("That leavers can take along what they were thanked for."),
        about=_("leavers, and whoever made the link"),
        shown=(Act.SEE_SELF,),
        kept=_("Nothing ends it before."),
        mine=either(of_person("person"), of_user("by")),
        told=("made_at", "ends_at", "used_at"),
        forget=goes,
        keep=Keep(LINK_DAYS, since("ends_at")),
    ),
)
reflects(Reflection(_("Your keepsake"), "keepsake/on_my_page.html", _always, Place.KEEP))

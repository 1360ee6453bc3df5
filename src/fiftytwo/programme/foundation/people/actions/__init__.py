"""What is done to people; the only writers of their models."""

from fiftytwo.programme.foundation.people.actions.roster import (
    bring_in_roster,
    set_up_organisation,
)

__all__ = ["bring_in_roster", "set_up_organisation"]

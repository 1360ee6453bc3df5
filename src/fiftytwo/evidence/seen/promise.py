"""The promise that everyone is seen: seven days at work is the aim, fourteen the alarm."""

from dataclasses import dataclass

from fiftytwo.terms.standing import Kept


@dataclass(frozen=True)
class Promise:
    """Days at work after which a thanks is due, and after which it is overdue. DESIGN 2.3.

    Raises ValueError unless 0 <= aim_days <= alarm_days.
    """

    aim_days: int = 7
    alarm_days: int = 14

    def __post_init__(self) -> None:
        if not 0 <= self.aim_days <= self.alarm_days:
            raise ValueError(
                f"aim_days={self.aim_days}, alarm_days={self.alarm_days}: the aim must be 0 or "
                "more and not after the alarm, for instance aim_days=7, alarm_days=14"
            )

    def after(self, days: int) -> Kept:
        """How the promise stands so many days after somebody was last seen."""
        if days <= self.aim_days:
            return Kept.KEPT
        return Kept.DUE if days <= self.alarm_days else Kept.ALARM


PROMISE = Promise()

"""What crash.py puts under the knife."""

from crash_fiftytwo import INTAKE_AND_RUN
from crash_lake import BACKUP, LANDING

SCENARIOS = [INTAKE_AND_RUN, LANDING, BACKUP]

"""What crash.py puts under the knife."""

from crash_lake import BACKUP, LANDING

SCENARIOS = [LANDING, BACKUP]

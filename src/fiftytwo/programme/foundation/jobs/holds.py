"""What is kept of jobs: nothing about anybody."""

from fiftytwo.programme.foundation.jobs.models import Schedule
from fiftytwo.programme.foundation.privacy.registry import holds_nobody

holds_nobody(Schedule, "a job's name")

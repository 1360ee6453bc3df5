"""Who gets what at the addresses of jobs."""

from tests.programme.access.row import UNSIGNED, Row

# No such schedule: what an administrator gets where there is one is in jobs/test_jobs_pages.py.
NONE = {"schedule_id": "01a21875-4841-7f3b-a6f4-63904694682f"}

ROWS = {
    "jobs": [Row(("administrator",))],
    "schedule": [Row((), arguments=NONE)],
    "run_now": [Row((), method="post", arguments=NONE)],
    "api:list_schedules": [Row(("administrator",), stranger=UNSIGNED)],
    "api:change_schedule": [
        Row(
            (),
            method="put",
            stranger=UNSIGNED,
            arguments=NONE,
            data={"at": "05:00", "days": "1", "is_on": True},
        )
    ],
    "api:run_now": [Row((), method="post", stranger=UNSIGNED, arguments=NONE)],
}

"""Reading a span of time."""

from datetime import UTC, datetime

from fiftytwo.evidence.lake.question import Span
from fiftytwo.evidence.tables.items import ITEMS
from tests.builders.company import TALK
from tests.builders.homes import at_home, write_messages


def test_a_span_is_half_open_and_holds_nothing_without_a_time(tmp_path):
    """From ten, before eleven; what has no time is in none."""
    times = ("2026-11-18T10:00:00Z", "2026-11-18T10:59:59Z", "2026-11-18T11:00:00Z", None)
    rows = [
        TALK[0] | {"conversation_id": f"c{n}", "message_id": f"m{n}", "at": at}
        for n, at in enumerate(times)
    ]
    hour = Span(datetime(2026, 11, 18, 10, tzinfo=UTC), datetime(2026, 11, 18, 11, tzinfo=UTC))
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, rows))
        found = home.lake.read(ITEMS, ["native_item_id"], at=hour)
        assert found["native_item_id"].to_pylist() == ["m0", "m1"]

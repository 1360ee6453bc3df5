"""Is everyone seen: who has gone unseen, for how long, and why."""

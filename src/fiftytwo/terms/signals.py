"""The signals: what a message says, as calibrated probabilities. DESIGN section 5."""

CUSTOMER_SIGNALS = (
    "thanks",
    "praise",
    "frustration",
    "hostility",
    "abuse",
    "danger",
    "escalation",
    "repeat",
    "unfit",
)
"""Read from a customer's message or survey comment."""

AGENT_SIGNALS = (
    "refusal",
    "asks_approval",
    "ownership",
    "apology",
    "unaware",
    "boundary",
    "canned",
)
"""Read from an agent's message."""

SIGNALS = CUSTOMER_SIGNALS + AGENT_SIGNALS

CANNOT_EXCEED = {"praise": "thanks", "abuse": "hostility"}
"""Left ≤ right, by construction: praise is more than thanks, abuse is more than hostility."""

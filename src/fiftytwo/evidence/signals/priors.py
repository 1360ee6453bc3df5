"""What share of messages we assume to have each signal."""

PRIORS = {
    "thanks": 0.05,
    "praise": 0.015,
    "frustration": 0.35,
    "hostility": 0.02,
    "abuse": 0.005,
    "danger": 0.001,
    "escalation": 0.035,
    "repeat": 0.05,
    "unfit": 0.003,
    "refusal": 0.04,
    "asks_approval": 0.01,
    "unaware": 0.01,
    "boundary": 0.005,
    "ownership": 0.05,
    "apology": 0.2,
    "canned": 0.45,
}
"""How often we assume each signal among messages of its role. Rounded from our labels of the
real and invented public service sets; thanks, praise and abuse lower, because the invented chats
end in thanks more than life does and the abuse was sought out. asks_approval, unaware and boundary
are guesses: those sets hardly have them. Our own texts say nothing of shares."""

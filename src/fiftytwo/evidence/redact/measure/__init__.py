"""How much of what is personal masking finds, and how much of what should stay it leaves."""

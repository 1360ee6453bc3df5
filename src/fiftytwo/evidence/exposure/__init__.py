"""What was done to people: hostile and abusive messages they received. Never what they feel."""

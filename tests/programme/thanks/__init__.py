"""Thanks that were given, and what every subject asks of them."""

"""Thanks that were given: the record that every subject reads, and the one way to add to it."""

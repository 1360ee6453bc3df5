"""Who is told what, by which channel and when: made from the journal's entries alone."""

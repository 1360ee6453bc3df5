"""The brief as a page: care first, whom to thank for what, and everyone else by name."""

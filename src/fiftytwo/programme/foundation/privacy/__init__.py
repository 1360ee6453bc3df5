"""What is kept of whom, what for and how long; seen whole by whom it is about, and forgotten."""

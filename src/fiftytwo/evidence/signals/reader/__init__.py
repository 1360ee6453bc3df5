"""The second reader: a small transformer that looks again at what the kernel points to."""

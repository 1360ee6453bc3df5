"""Data in, files out: the brief as text and HTML. No Django."""

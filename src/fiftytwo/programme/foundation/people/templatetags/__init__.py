"""What templates ask of the roster."""

"""`fiftytwo …`: one file a command."""

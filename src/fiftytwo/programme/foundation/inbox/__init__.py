"""What helpdesks send while it happens: sealed, kept for a day, read at once."""

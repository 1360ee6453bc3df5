"""What helpdesks send while it happens: kept for a day, read at once."""

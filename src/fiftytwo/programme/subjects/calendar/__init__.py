"""The year, and Customer Service Week in it."""

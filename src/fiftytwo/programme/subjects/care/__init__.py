"""What people absorb, and that a leader says something human in time."""

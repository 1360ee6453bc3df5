"""What every subject stands on: people, access, journal, what was published, a face."""

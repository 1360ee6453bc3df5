"""The ground that every operation of the API stands on: who asks, how often, once, in pages."""

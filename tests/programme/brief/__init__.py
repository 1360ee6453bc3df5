"""The brief, worked through."""

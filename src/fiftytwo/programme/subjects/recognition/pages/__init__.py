"""Pages of thanks: to write them, one's own, walls, and screens."""

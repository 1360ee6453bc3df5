"""What is done without anybody asking: by which clock, how often it is tried, what came of it."""

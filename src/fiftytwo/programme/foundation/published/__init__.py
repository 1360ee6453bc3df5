"""What evidence found, as the pages read it: briefs, moments, exposures of the newest run."""

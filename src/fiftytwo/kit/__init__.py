"""Clock, ids, keys, seeds, settings, errors. Knows no domain and imports nothing of ours."""

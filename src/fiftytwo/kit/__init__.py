"""Clock, ids, keys, seeds, settings, errors, intervals. Knows no domain, imports none of ours."""

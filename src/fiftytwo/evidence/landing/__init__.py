"""From raw items to rows that may be stored: masked, keyed, ordered, partitioned."""

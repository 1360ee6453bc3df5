"""Who was last recognised, and who has gone unseen."""

"""Who works here, where, in which team, and who may sign in."""

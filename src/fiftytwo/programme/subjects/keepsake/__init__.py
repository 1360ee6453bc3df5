"""A keepsake: what somebody was thanked for, theirs to take along, also when they leave."""

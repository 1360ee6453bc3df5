"""What is done to users, groups and grants; the only writers of these models."""

"""What was done, by whom, when: one entry an action, with opaque ids only, never taken back."""

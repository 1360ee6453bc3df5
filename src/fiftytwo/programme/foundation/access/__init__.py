"""Who may see and do what: roles by client and team, asked in one place."""

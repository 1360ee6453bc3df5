"""How well moments hold: against annotated conversations, and against worlds with a truth file."""

"""Where customers thank, and what becomes of what they say."""

"""The cast: Alice leads, Bob is on her team, Charlie is on another; conversations in one line."""

"""What templates ask of the face."""

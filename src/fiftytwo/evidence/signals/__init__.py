"""What a message says, as calibrated probabilities: kernel, reader, cards, training. DESIGN 5."""

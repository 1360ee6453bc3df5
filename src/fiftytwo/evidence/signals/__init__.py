"""The scorers: kernel, model, training, explanation. `score` changes nothing."""

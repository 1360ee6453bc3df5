"""How well the signals hold on annotated messages: `fiftytwo evaluate signals`."""

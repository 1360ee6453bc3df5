"""How the programme looks and speaks: the frame of every page, its parts, its language."""

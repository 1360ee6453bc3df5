"""Thanks that people give: written, said, seen in passing; walls and screens that show them."""

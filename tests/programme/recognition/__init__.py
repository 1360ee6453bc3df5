"""Thanks as people write, receive and hang them."""

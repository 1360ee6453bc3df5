"""The demo: everybody is invented, and one click signs you in as one of them."""

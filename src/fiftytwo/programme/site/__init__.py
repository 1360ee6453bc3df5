"""Settings, addresses, API root, server: alone knows every app."""

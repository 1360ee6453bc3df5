"""Personal data leaves before anything is scored or stored."""

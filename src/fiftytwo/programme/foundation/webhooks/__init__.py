"""Webhooks: another program is called when something was done here; with opaque ids, signed."""

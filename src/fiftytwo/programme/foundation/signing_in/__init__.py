"""Signing in: what is ours beside allauth's pages: the company's identity provider, who needs a
second step, links for those who cannot get in, and what of it is journalled."""

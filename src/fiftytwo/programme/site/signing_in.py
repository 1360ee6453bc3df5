"""How people come in: they are invited, or their company's identity provider sends them."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class NobodySignsUp(DefaultAccountAdapter):
    """Accounts are made by an administrator, by provisioning, or at the first OIDC sign-in."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

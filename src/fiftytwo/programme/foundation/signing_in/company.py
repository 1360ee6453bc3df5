"""Coming in through the company's identity provider (OpenID Connect).

Whoever it vouches for gets the user with their confirmed address, or a new one that may do nothing
yet. Which groups it names, they are in. Nothing else that it tells is kept.
"""

from collections.abc import Mapping
from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.conf import settings
from django.http import HttpRequest
from django.shortcuts import render

from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.signing_in.actions import note_new_user, put_in_groups
from fiftytwo.programme.foundation.signing_in.errors import AddressNotConfirmed


class FromTheCompany(DefaultSocialAccountAdapter):
    """What allauth asks while somebody comes in."""

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Find whose it is; before anything is signed in."""
        groups = _groups(sociallogin.account.extra_data)
        sociallogin.account.extra_data = {"sub": sociallogin.account.uid}
        # allauth has no place of its own to carry it to save_user.
        request.groups_told = groups  # type: ignore[attr-defined]  # one name more
        if not sociallogin.is_existing:
            self._match(request, sociallogin)
        if sociallogin.is_existing:
            sociallogin.account.save(update_fields=["extra_data"])
            if groups is not None:
                put_in_groups(sociallogin.user, groups)

    def _match(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        confirmed = [each.email for each in sociallogin.email_addresses if each.verified]
        if not confirmed:
            error = AddressNotConfirmed()
            page = render(request, "refused.html", {"said": str(error)}, status=error.status)
            raise ImmediateHttpResponse(page)
        user = User.objects.filter(email=confirmed[0].strip().casefold()).first()
        if user:
            sociallogin.connect(request, user)

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return True

    def populate_user(
        self, request: HttpRequest, sociallogin: SocialLogin, data: Mapping[str, Any]
    ) -> User:
        """Address and name; a name is what the address says where none is told."""
        user: User = sociallogin.user
        user.email = str(data.get("email") or "").strip().casefold()
        user.name = str(data.get("name") or user.email.partition("@")[0])[:200]
        return user

    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: Any = None) -> User:
        user: User = super().save_user(request, sociallogin, form)
        note_new_user(user)
        groups = request.groups_told  # type: ignore[attr-defined]  # see pre_social_login
        if groups is not None:
            put_in_groups(user, groups)
        return user


def _groups(told: Mapping[str, Any]) -> list[str] | None:
    """Names of the groups; None: it says nothing of groups, and those that are known stay."""
    for part in ("userinfo", "id_token"):
        found = (told.get(part) or {}).get(settings.OIDC_GROUPS_CLAIM)
        if isinstance(found, list):
            return [str(name)[:200] for name in found if name]
    return None

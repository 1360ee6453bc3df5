"""The company's identity provider, where the environment names one."""

from typing import Any

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings

PROVIDER = "company"
"""Part of the address that the provider sends people back to:
/account/oidc/company/login/callback/"""


def identity_provider(told: Settings) -> dict[str, Any]:
    """allauth's SOCIALACCOUNT_PROVIDERS. Raises WrongUse where only a part of it is set."""
    parts = (told.oidc_issuer, told.oidc_client_id, told.oidc_client_secret)
    if not any(parts):
        return {}
    if not all(parts):
        raise WrongUse(
            "FIFTYTWO_OIDC_ISSUER, FIFTYTWO_OIDC_CLIENT_ID and FIFTYTWO_OIDC_CLIENT_SECRET "
            "(or FIFTYTWO_OIDC_CLIENT_SECRET_FILE) must be set together"
        )
    app = {
        "provider_id": PROVIDER,
        "name": told.oidc_name,
        "client_id": told.oidc_client_id,
        "secret": told.oidc_client_secret,
        "settings": {
            "server_url": (told.oidc_issuer or "").rstrip("/"),
            "scope": list(told.oidc_scopes),
        },
    }
    return {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}

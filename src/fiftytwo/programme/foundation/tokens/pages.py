"""One's own tokens: see, make, revoke."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.tokens import actions
from fiftytwo.programme.foundation.tokens.forms import TokenForm
from fiftytwo.programme.foundation.tokens.queries import get_token, tokens_of


@opens_for(Act.MAKE_TOKENS)
def tokens(request: HttpRequest) -> HttpResponse:
    """All of one's own."""
    return _page(request, TokenForm(user_of(request)))


@require_POST
@opens_for(Act.MAKE_TOKENS)
def make_token(request: HttpRequest) -> HttpResponse:
    """Shows the secret: this page and no other ever does."""
    user = user_of(request)
    form = TokenForm(user, request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    chosen = {key: form.cleaned_data[key] for key in ("name", "may_write", "days")}
    token, secret = actions.make_token(user, acts=form.acts_chosen(), **chosen)
    return render(request, "tokens/made.html", {"token": token, "secret": secret}, status=201)


@require_POST
@opens_for(Act.MAKE_TOKENS)
def revoke_token(request: HttpRequest, token_id: UUID) -> HttpResponse:
    user = user_of(request)
    actions.revoke_token(get_token(user, token_id), by=user)
    return redirect("tokens")


def _page(request: HttpRequest, form: TokenForm, status: int = 200) -> HttpResponse:
    told = {"tokens": tokens_of(user_of(request)), "form": form}
    return render(request, "tokens/tokens.html", told, status=status)

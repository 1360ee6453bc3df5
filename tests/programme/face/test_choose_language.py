"""In which language the programme answers."""

from django.test import Client

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Organisation, User
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

SAYS_GERMAN = {"headers": {"accept-language": "de"}}


def _language(client: Client, **asked: object) -> str:
    return client.get("/language/", **asked)["Content-Language"]


def test_the_users_language_comes_first(cast: Cast, sign_in: SignIn) -> None:
    """It is theirs on every device, whatever the organisation or this browser speaks."""
    User.objects.filter(pk=cast.users["lead"].pk).update(language="de")
    assert _language(sign_in("lead")) == "de"


def test_the_organisations_language_comes_before_the_browsers(sign_in: SignIn) -> None:
    """It speaks as the house does to whoever chose nothing."""
    assert _language(sign_in("lead"), **SAYS_GERMAN) == "en"
    Organisation.objects.update(language="de")
    assert _language(sign_in("lead")) == "de"


def test_before_there_is_an_organisation_the_browser_is_asked(db: None) -> None:
    """It has nobody else to ask."""
    assert _language(Client(), **SAYS_GERMAN) == "de"


def test_who_is_signed_in_chooses_for_good(cast: Cast, sign_in: SignIn) -> None:
    """It is kept with the user, journalled, and leads back to where one was."""
    client = sign_in("lead")
    answer = client.post("/language/", {"language": "de", "next": "/people/"})
    assert answer["Location"] == "/people/"
    assert User.objects.get(pk=cast.users["lead"].pk).language == "de"
    entry = Entry.objects.get(did="language_chosen")
    assert (entry.by, entry.facts) == (cast.users["lead"].pk, {"language": "de"})


def test_who_is_not_signed_in_chooses_for_this_browser(cast: Cast) -> None:
    """It stays in a cookie, and nobody is asked to sign in first."""
    client = Client()
    client.post("/language/", {"language": "de"})
    assert "Anmelden" in client.get("/account/login/").content.decode()
    assert not Entry.objects.filter(did="language_chosen").exists()


def test_leads_nowhere_else(cast: Cast) -> None:
    """It goes home instead of to an address of somebody else's."""
    asked = {"language": "de", "next": "https://example.org/people/"}
    assert Client().post("/language/", asked)["Location"] == "/"


def test_a_language_that_is_not_spoken_is_refused(cast: Cast) -> None:
    """It says so, and what to do."""
    answer = Client().post("/language/", {"language": "tlh"})
    assert answer.status_code == 400
    assert "Choose one of those on the page." in answer.content.decode()

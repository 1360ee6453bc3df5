"""Every table that holds something of a person says so, and everything is made from that."""

import pytest
from django.apps import apps
from django.db import models

from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.registry import holdings, is_registered

TELLING = {"person_id", "lead_id", "by", "of", "who", "email", "name", "user_agent", "ip"}
"""Names of fields that are about somebody, even where they point nowhere."""


def fields_about_people(model: type[models.Model]) -> list[str]:
    """Fields that point to a person or a user, or are called as if they did."""
    fields = [*model._meta.concrete_fields, *model._meta.many_to_many]
    return sorted(
        field.name
        for field in fields
        if field.related_model in (Person, User) or field.name in TELLING
    )


@pytest.mark.parametrize("model", apps.get_models(), ids=lambda model: model._meta.label_lower)
def test_a_table_about_people_is_registered(model: type[models.Model]) -> None:
    """Whoever adds one says what it is for, who sees it, how long it stays and how it goes."""
    about = fields_about_people(model)
    assert not about or is_registered(model), (
        f"{model._meta.label} holds something of a person ({', '.join(about)}) and says nothing "
        f"of it. Add to holds.py of its app `{model._meta.app_label}`: holds(Holding("
        f"{model.__name__}, "
        "what=…, purpose=…, about=…, shown=…, kept=…, mine=…, told=…, forget=…)), or, where it is "
        f'nobody\'s: holds_nobody({model.__name__}, "because …"). '
        "See fiftytwo/programme/foundation/privacy/registry.py."
    )


def test_the_check_sees_a_person() -> None:
    """It can tell a table about people from any other."""
    assert fields_about_people(apps.get_model("access.Grant")) == ["user"]
    assert fields_about_people(apps.get_model("published.Exposure")) == ["person_id"]
    assert fields_about_people(apps.get_model("published.Run")) == []


@pytest.mark.parametrize("holding", holdings(), ids=lambda holding: holding.kind)
def test_every_entry_says_all(holding) -> None:
    """No sentence of the works council's page is empty."""
    said = [holding.what, holding.purpose, holding.about, holding.kept]
    assert [str(words) for words in said if not str(words).strip()] == []
    assert holding.forget or str(holding.stays)
    assert holding.told or str(holding.untold)

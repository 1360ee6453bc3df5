"""Organisation, clients, sites, teams, people and who may sign in.

A person is one human of the roster, a user somebody who may sign in; most users are a person, a
visitor is none, and most people never sign in before somebody invites them. Whoever leaves stays
here, with the day on which they left: history stays, boards do not show it.
"""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id


class Organisation(models.Model):
    """The one that runs this installation. There is one row."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=10, default="en")
    time_zone = models.CharField(max_length=64, default="UTC")
    is_demo = models.BooleanField(default=False)
    """Everybody here is invented: pages say so, and a click is enough to sign in."""


class Client(models.Model):
    """The brand or programme served. Nothing crosses clients without a grant."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    code = models.CharField(max_length=200, unique=True)
    """As sources and roster name it."""

    def __str__(self) -> str:
        return self.code


class Site(models.Model):
    """Where people work, and by which clock."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=200, unique=True)
    time_zone = models.CharField(max_length=64)

    def __str__(self) -> str:
        return self.name


class Team(models.Model):
    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=200, unique=True)

    def __str__(self) -> str:
        return self.name


class Person(models.Model):
    """One human of the roster."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person_id = models.CharField(max_length=200, unique=True)
    """As the roster has it; evidence knows them by it."""
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=50)
    """As the roster has it: what they are, not what they may see. That is a grant."""
    team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="people")
    site = models.ForeignKey(Site, models.PROTECT, null=True, related_name="people")
    lead = models.ForeignKey("self", models.SET_NULL, null=True, related_name="led")
    shift = models.CharField(max_length=100, blank=True)
    time_zone = models.CharField(max_length=64)
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)
    """Their last day; null: none is known."""
    likes = models.CharField(max_length=500, blank=True)
    clients = models.ManyToManyField(Client, related_name="people")
    is_on_roster = models.BooleanField(default=True)
    """False once a newer roster no longer names them."""

    class Meta:
        # For a team's people by name.
        indexes = (models.Index(fields=["team", "name"]),)

    def __str__(self) -> str:
        return self.name


class Absence(models.Model):
    """Days away. Reasons are not read, here or anywhere."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="absences")
    first = models.DateField()
    last = models.DateField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "first"], name="absence_once"),)


class Shift(models.Model):
    """When somebody works: half-open."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="shifts")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "starts_at"], name="shift_once"),)
        # For whose shift runs now.
        indexes = (models.Index(fields=["starts_at", "ends_at"]),)


class Origin(models.TextChoices):
    """Who says that an alias is somebody's."""

    ROSTER = "roster"
    ACCOUNT = "account"
    """No roster: the account bears their address."""
    GIVEN = "given"
    """An administrator, on the matching page; a roster does not take it away."""
    TAKEN = "taken"
    """An administrator said that it is not theirs: kept so that no roster brings it back."""


class Alias(models.Model):
    """A signature or account that is theirs, or of which somebody said that it is not."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="aliases")
    text = models.CharField(max_length=300)
    origin = models.CharField(max_length=10, choices=Origin.choices, default=Origin.ROSTER)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "text"], name="alias_once"),)


class Unmatched(models.Model):
    """An account or signature that answered customers of late and is nobody's of the roster.

    Replaced by each run.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    alias = models.CharField(max_length=300, unique=True)
    """What a person must be given so that it is theirs."""
    name = models.CharField(max_length=300)
    account = models.CharField(max_length=300, blank=True)
    """The account that a signature stands under; empty: an account of its own, or not known."""
    last = models.DateField(null=True)
    """The day it answered last; null: the source has no times."""


class NotOurs(models.Model):
    """An account or signature of which an administrator said that it is nobody of the roster."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    alias = models.CharField(max_length=300, unique=True)
    name = models.CharField(max_length=300)


class Upload(models.Model):
    """A file about people that somebody brought: shown first, then taken in, then dropped."""

    class Kind(models.TextChoices):
        ROSTER = "roster", _("roster")
        ABSENCES = "absences", _("absences")
        SHIFTS = "shifts", _("shifts")

    class State(models.TextChoices):
        WAITING = "waiting"
        """to be read"""
        READ = "read"
        """shown, and not yet taken in"""
        REFUSED = "refused"
        CONFIRMED = "confirmed"
        """taken in here; kept until evidence has it too"""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    state = models.CharField(max_length=20, choices=State.choices, default=State.WAITING)
    at = models.DateTimeField(auto_now_add=True)
    by = models.UUIDField(null=True)
    """The user's id."""
    content = models.BinaryField()
    """The file as it came: evidence reads it with its own reader."""
    rows = models.JSONField(default=list)
    """What was read, by the columns of the format."""
    rejects = models.JSONField(default=list)
    """[place, reason] of each row that could not be read."""
    notes = models.JSONField(default=list)
    """How the file was understood, in lines."""
    why = models.TextField(blank=True)
    """Why it was refused."""


class Group(models.Model):
    """Users by a name of the identity provider's; grants may be given to it.

    Ours from the first migration on: provisioning (SCIM) keeps its ids with the group.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=200, unique=True)
    scim_id = models.CharField(max_length=254, null=True, unique=True)
    scim_external_id = models.CharField(max_length=254, blank=True, db_index=True)


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: object) -> "User":
        """A user with this password; without one nobody can sign in with a password."""
        user = self.model(email=email.strip().casefold(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").strip().casefold())


class User(AbstractBaseUser):
    """Somebody who may sign in."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(max_length=254, unique=True)
    """Casefolded."""
    name = models.CharField(max_length=200)
    person = models.OneToOneField(Person, models.PROTECT, null=True, related_name="user")
    groups = models.ManyToManyField(Group, related_name="users")
    language = models.CharField(max_length=10, blank=True)
    """Empty: the organisation's."""
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(auto_now_add=True)
    scim_id = models.CharField(max_length=254, null=True, unique=True)
    scim_external_id = models.CharField(max_length=254, blank=True, db_index=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name

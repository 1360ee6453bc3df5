"""Who is who in one conversation: whose names are masked, and whose stay.

A customer's name counts as known where the source gives it. It is guessed from how agents call the
customer and from how the customer signs; a guess gives way to every name of an agent.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from fiftytwo.evidence.redact.asked import names_answered
from fiftytwo.evidence.redact.given_away import MAY_GIVE_AWAY, names_said, names_signed
from fiftytwo.evidence.redact.greeting import MAY_CALL, names_addressed, names_greeted
from fiftytwo.evidence.redact.name import Called

MAY_TELL = f"{MAY_CALL}|{MAY_GIVE_AWAY}"
"""What a text has at least that tells who somebody is; of others `Who` needs only who wrote them.

For Arrow's RE2, which reads all of a column at once, sooner than the finders read a tenth of it.
"""


@dataclass
class Who:
    """The people of one conversation, as far as its messages tell."""

    customers: dict[Called, None] = field(default_factory=dict)
    """In the order in which they first wrote: the order of their letters."""
    guessed: dict[str, None] = field(default_factory=dict)
    agents: set[str] = field(default_factory=set)
    """Names and accounts as the source gives them."""
    called_agents: set[str] = field(default_factory=set)
    """Names by which agents sign and introduce themselves, and are greeted."""

    def customer_answers(self, text: str) -> None:
        """`text` is what a customer wrote when asked for a name."""
        for name in names_answered(text):
            self.guessed[name] = None

    def customer_writes(self, called: Iterable[str | None], text: str) -> None:
        known = tuple(name for name in called if name)
        if known:
            self.customers[known] = None
        for name in (*names_signed(text), *names_said(text)):
            self.guessed[name] = None
        if greeted := names_greeted(text):
            self.called_agents.update(greeted)

    def agent_writes(self, called: Iterable[str | None], text: str) -> None:
        self.agents.update(name for name in called if name)
        for name in (*names_greeted(text), *names_addressed(text)):
            self.guessed[name] = None
        self.called_agents.update((*names_signed(text), *names_said(text)))

    def hidden(self, keep: Collection[str] = frozenset()) -> list[Called]:
        """Whom to mask, in the order of their letters. keep: names that stay, casefolded."""
        agents = _words(self.agents)
        ours = agents | _words(self.called_agents)
        guessed = [n for n in self.guessed if not _words([n]) <= ours and n.casefold() not in keep]
        found = [_without(called, agents) for called in self.customers]
        return [called for called in (*found, *guessed) if called]


def _without(called: Called, words: set[str]) -> Called:
    """What one person is called, without the first names that an agent has too."""
    each = (called,) if isinstance(called, str) else called
    if not any(word in words for name in each for word in _words([name])):
        return called
    # The whole name goes, and of its parts those that no agent has.
    return tuple(part for name in each for part in name.split() if part.casefold() not in words)


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in name.casefold().replace(".", " ").split()}

"""Which messages are one conversation."""

from hypothesis import given
from hypothesis import strategies as st

from fiftytwo.evidence.sources.social_threads.threads import threads

IDS = st.integers(1, 12).map(str)


def test_it_joins_replies_and_names_the_thread_by_its_least_id() -> None:
    """9 answers 10, 10 answers 8; 20 stands alone."""
    links = [("9", "10"), ("10", "8")]
    assert threads(["10", "9", "8", "20"], links, [None] * 4) == ["8", "8", "8", "20"]


def test_it_joins_two_answers_to_an_absent_message() -> None:
    """Message 3 is not in the file; both answer it."""
    assert threads(["5", "7"], [("5", "3"), ("7", "3")], [None, None]) == ["3", "3"]


def test_it_ends_on_a_cycle_of_replies() -> None:
    """1 answers 2, 2 answers 3, 3 answers 1; 4 answers itself."""
    links = [("1", "2"), ("2", "3"), ("3", "1"), ("4", "4")]
    assert threads(["1", "2", "3", "4"], links, [None] * 4) == ["1", "1", "1", "4"]


def test_it_lets_the_files_own_thread_win_over_links() -> None:
    """Linked messages of two named threads stay two."""
    assert threads(["1", "2"], [("1", "2")], ["A", "B"]) == ["A", "B"]


def test_it_gives_an_unnamed_message_the_thread_it_is_linked_to() -> None:
    """Message 2 has no thread_id, but answers one that has."""
    assert threads(["1", "2"], [("2", "1")], ["77", None]) == ["77", "77"]


def test_it_follows_a_chain_of_a_hundred_thousand_replies() -> None:
    """No recursion, and paths are shortened."""
    ids = [str(n) for n in range(1, 100_001)]
    assert set(threads(ids, zip(ids[1:], ids, strict=False), [None] * len(ids))) == {"1"}


@given(st.lists(st.tuples(IDS, IDS), max_size=30))
def test_it_does_not_depend_on_the_order_of_links(links: list[tuple[str, str]]) -> None:
    """Any order of the rows gives the same threads."""
    ids = [str(n) for n in range(1, 13)]
    none: list[str | None] = [None] * 12
    assert threads(ids, links, none) == threads(ids, links[::-1], none)

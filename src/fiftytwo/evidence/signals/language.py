"""The language gate: a message is read only if most of its words are English, or German, that we
know.

Cheap on purpose, and shy: what it is unsure of is `unknown` and counted as not seen.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.signals.alphabet import NUMBER, Hashes, word_hash

Sums = npt.NDArray[np.int32]

ENGLISH, GERMAN = "en", "de"
UNKNOWN = "unknown"

NOT_SAID, IS_ENGLISH, IS_OTHER, IS_NEITHER, IS_GERMAN = range(5)

NEITHER = [
    "http",
    "https",
    "www",
    "com",
    "net",
    "org",
    "html",
    "amp",
    "t",
    "co",
    "lol",
    "haha",
    "hahaha",
    "ok",
    "okay",
    "k",
]
"""Of no language, so they count neither for nor against."""

OTHERS = {
    "de": "der das und ich ist nicht sie ein eine einen dem den auf mit für zu haben habe wir ihr "
    "auch noch schon wie bei von nach aus wenn kann bitte danke vielen hallo guten mein meine sehr "
    "immer wieder kein keine warum aber oder seit wird wurde sind euch mir mich nur",
    "fr": "le les et est pas une des que qui je vous nous pour dans avec sur mon mes bonjour merci "
    "mais très ce cette votre ne au du il sont avez suis depuis toujours comment pourquoi bien",
    "es": "el los las que una por con para está es muy mi su gracias hola pero como más lo le se "
    "todo cuando porque tengo puedo ustedes desde ya cómo qué sí favor buenos del al",
    "it": "il gli che di è non sono per una con mi ho grazie ciao buongiorno come più della nel "
    "perché ma anche questo ancora fa avete vostro sempre molto",
    "nl": "het een ik niet van dat je en voor met zijn maar ook wel bij naar mijn hebben heb "
    "jullie bedankt graag dank geen nog weer wat hoe waarom sinds",
    "pt": "não uma com para os mas muito obrigado obrigada olá vocês meu minha isso está já mais "
    "quando porque estou você bom dia",
    "sv": "och att det inte är jag på som för med till av har ni tack hej men om så kan",
    "pl": "nie się jest na to że czy jak dziękuję proszę ale mam od przez tak już dla",
    "tr": "bir ve bu için çok da de ne ben var yok teşekkürler lütfen neden ama",
    "id": "yang tidak saya ini itu dan untuk dengan ada sudah bisa kenapa terima kasih tolong "
    "mohon",
    "hi": "hai nahi kya kyu mera aap hum ko ka ki ke se yeh bhi kar raha karo mujhe abhi",
}
"""Frequent small words of other languages. Those that English shares are left out when the gate is
built (`die`, `was`, `so`), since a shared word says nothing."""


@dataclass(frozen=True)
class Lexicon:
    """Which words speak for a language: an open-addressed table of word hashes."""

    keys: Hashes
    """0 is an empty place."""
    says: npt.NDArray[np.uint8]
    most_steps: int
    """No word is further than this from its place."""

    @classmethod
    def of(cls, english: tuple[str, ...], german: tuple[str, ...] = ()) -> "Lexicon":
        """The lexicon for lists of English and German words, as the model brings them.

        A word that English has too ("in", "die") speaks for English.
        """
        says = {word_hash(_spelled(word)): IS_ENGLISH for word in english}
        for word in german:
            says.setdefault(word_hash(_spelled(word)), IS_GERMAN)
        for word in " ".join(OTHERS.values()).split():
            says.setdefault(word_hash(_spelled(word)), IS_OTHER)
        says |= {word_hash(word): IS_NEITHER for word in NEITHER}
        says[NUMBER] = IS_NEITHER
        return _fill(says)

    def look_up(self, hashes: Hashes) -> npt.NDArray[np.uint8]:
        """What each word says: one of the five above."""
        mask = np.uint32(len(self.keys) - 1)
        found = np.zeros(len(hashes), np.uint8)
        for step in range(self.most_steps):
            place = (hashes + np.uint32(step)) & mask
            hit = self.keys[place] == hashes
            found[hit] = self.says[place[hit]]
        return found


def _spelled(word: str) -> str:
    return word.lower().replace("'", "")


def _fill(says: dict[int, int]) -> Lexicon:
    size = 1 << max(8, (4 * len(says)).bit_length())
    keys, values = np.zeros(size, np.uint32), np.zeros(size, np.uint8)
    furthest = 1
    for key, value in says.items():
        step = 0
        while keys[(key + step) % size]:
            step += 1
        keys[(key + step) % size], values[(key + step) % size] = key, value
        furthest = max(furthest, step + 1)
    return Lexicon(keys, values, furthest)


def is_english(
    n_words: Sums, n_english: Sums, n_other: Sums, n_german: Sums
) -> npt.NDArray[np.bool_]:
    """Whether messages with so many words, English, foreign and German ones are read as English.

    At least half of the words are known English, foreign ones at most a quarter of those. Of the
    words, handles, numbers, emoji and interjections are not counted, so "👍" alone is unknown.
    """
    english: npt.NDArray[np.bool_] = (
        (n_english > 0) & (2 * n_english >= n_words) & (4 * (n_other + n_german) <= n_english)
    )
    return english


def is_german(
    n_words: Sums, n_english: Sums, n_other: Sums, n_german: Sums
) -> npt.NDArray[np.bool_]:
    """The same for German, whose compounds no list can have: a third of the words is enough."""
    german: npt.NDArray[np.bool_] = (
        (3 * n_german >= n_words) & (n_german > n_english) & (4 * n_other <= n_german)
    )
    return german

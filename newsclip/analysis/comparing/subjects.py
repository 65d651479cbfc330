"""Who or what a figure is about, brought together where sources name it differently.

"SU7" joins "Xiaomi SU7"; "the sedan" joins the only sedan there is; "XTU" joins "Xolan Technical
University". A name that could be two things stays by itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsclip.analysis.comparing.folding import FUNCTION, NOTHING, Key, meaning, words_of
from newsclip.analysis.tables import word_set

_CLASSES = word_set(
    "car sedan suv hatchback model version edition phone device tablet computer watch company "
    "brand group "
    "inc ltd plc gmbh ag sa corp corporation co llc firm carmaker organisation organization "
    "agency authority "
    "institute team club party project scheme programme program plan facility plant building "
    "bridge tunnel "
    "line city town village region district country state province island area government "
    "council court "
    "hospital school university airport station port product service system machine vaccine "
    "drug medicine "
    "study trial survey report fund bank election referendum strike festival conference event "
    "exhibition "
    "storm fire flood earthquake disaster accident crash explosion ship aircraft train reactor "
    "turbine farm "
    "park stadium league film series game album book museum hotel store platform app website "
    "network "
    "pack battery panel satellite rocket probe mine field pipeline dam electric "
    "battery-electric flagship new"
)
"""Meanings of nouns that say what sort of thing something is, not which."""
_PLAIN_SORTS = word_set("new electric battery flagship car company")
_VARIANTS = word_set(
    "pro plus max mini ultra lite sport turbo gt rs long performance standard hybrid premium junior air "
    "senior women men youth north south east west old second third ii iii"
)
"""Words that make another thing of what is named without them: the Pro is not the phone."""
_OTHERS = word_set(
    "other others another remaining rest andere anderen autre autres otro otra otros otras altri altre"
)
"""Words of a subject that is not the one spoken of, so that none is meant by it."""
_VARIANT_KEYS = _VARIANTS | _OTHERS | {meaning(word) for word in _VARIANTS}
_PRONOUNS = word_set(
    "it he she they them we that this which der die das er sie es il elle ils el ella ellos"
)
_NAMELESS = word_set(
    "all total overall whole entire both latest current own same former local national"
)


class Subject(NamedTuple):
    """A subject read: the words that name it, the sorts of thing it says it is, its initials."""

    key: Key
    sorts: Key = NOTHING
    initials: str = ""

    @property
    def named(self) -> bool:
        """Whether it has a name of its own, and not only a sort of thing."""
        return bool(self.key)


@lru_cache(maxsize=16384)
def read_subject(words: str) -> Subject:
    """The subject of these words; one without a name for pronouns, sorts of things and nothing."""
    told = [part for word in words_of(words) for part in _parts(word)]
    told = [word for word in told if word and word not in FUNCTION and word not in _PRONOUNS]
    sorts = [word for word in told if is_sort(word)]
    names = [word for word in told if not is_sort(word) and word not in _NAMELESS]
    if not names and len(sorts) > 1:
        names, sorts = (
            [word for word in sorts[:-1] if meaning(word) not in _PLAIN_SORTS],
            sorts[-1:],
        )
    initials = "".join(word[0] for word in told) if len(told) > 2 else ""
    found = frozenset(meaning(word) for word in sorts)
    return Subject(frozenset(_plain(word) for word in names), found, initials)


def _parts(word: str) -> list[str]:
    """A word without the marks around it; the parts of one joined by hyphens, where all are words."""
    word = word.strip(".-'’/&+")
    parts = word.split("-")
    return parts if len(parts) > 1 and all(len(part) > 2 for part in parts) else [word]


def is_sort(word: str) -> bool:
    """Whether a folded word says what sort of thing something is, not which."""
    return word in _CLASSES or meaning(word) in _CLASSES


def is_variant(word: str) -> bool:
    """Whether a word beside a name makes another thing of it."""
    return word in _VARIANT_KEYS


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    """A name's word without a plural's ending where it is a common word."""
    return meaning(word) if word.isalpha() else word


def subject_key(words: str) -> Key:
    """The words that tell one subject from another; its sort of thing where it has no name."""
    subject = read_subject(words)
    return subject.key or frozenset(f"a {sort}" for sort in subject.sorts)


def same_subject(left: str, right: str) -> bool:
    """Whether two subjects are the same: one's words are all in the other's; never when empty."""
    one, other = subject_key(left), subject_key(right)
    return bool(one and other) and (one <= other or other <= one)


def group_subjects(subjects: Iterable[str]) -> Mapping[str, Key]:
    """For the words of each subject the key it goes under: the fullest one that holds its words.

    "SU7" joins "Xiaomi SU7"; "Xiaomi" joins neither when there is a "Xiaomi YU7" too.
    """
    distinct = list(dict.fromkeys(subjects))
    fullest = join_subsets(subject_key(words) for words in distinct)
    spelled = _spelled(distinct)
    return {words: _joined(words, fullest, spelled) for words in distinct}


def _spelled(subjects: Iterable[str]) -> Mapping[str, set[Key]]:
    """The keys of names by their initials."""
    found: dict[str, set[Key]] = defaultdict(set)
    for words in subjects:
        subject = read_subject(words)
        if subject.initials and subject.named:
            found[subject.initials].add(subject_key(words))
    return found


def _joined(words: str, fullest: Mapping[Key, Key], spelled: Mapping[str, set[Key]]) -> Key:
    key = subject_key(words)
    if len(key) == 1:
        longer = spelled.get(next(iter(key)), set())
        if len(longer) == 1:
            key = next(iter(longer))
    return fullest[key]


def join_subsets(keys: Iterable[Key]) -> Mapping[Key, Key]:
    """For each key the fullest one that holds all its words, if there is just one, else itself."""
    distinct = [key for key in dict.fromkeys(keys) if key]
    holders: dict[str, list[Key]] = defaultdict(list)
    for key in distinct:
        for word in key:
            holders[word].append(key)
    return {key: _fullest(key, holders) for key in distinct} | {NOTHING: NOTHING}


def _fullest(key: Key, holders: Mapping[str, list[Key]]) -> Key:
    rarest = min((holders[word] for word in key), key=len)
    larger = [other for other in rarest if key < other and _VARIANT_KEYS.isdisjoint(other - key)]
    tops = [other for other in larger if not any(other < third for third in larger)]
    return tops[0] if len(tops) == 1 else key


class Told(NamedTuple):
    """A figure as far as its subject is looked for: which article, which measure, what subject."""

    article: int
    measure: Key
    subject: str


def resolve_subjects(told: Sequence[Told]) -> list[Key]:
    """The subject each figure goes under.

    A figure without a named subject ("the car", nothing at all) joins the one named subject that is
    told of the same measure, preferring its own article's; where two could be meant, none.
    """
    grouped = group_subjects(entry.subject for entry in told)
    by_measure: dict[Key, set[Key]] = defaultdict(set)
    own: dict[int, set[Key]] = defaultdict(set)
    everyone: set[Key] = set()
    for entry in told:
        key = grouped[entry.subject]
        if read_subject(entry.subject).named and key.isdisjoint(_OTHERS):
            by_measure[entry.measure].add(key)
            own[entry.article].add(key)
            everyone.add(key)
    return [_meant(entry, grouped, by_measure, own, everyone) for entry in told]


def _meant(
    entry: Told,
    grouped: Mapping[str, Key],
    by_measure: Mapping[Key, set[Key]],
    own: Mapping[int, set[Key]],
    everyone: set[Key],
) -> Key:
    key = grouped[entry.subject]
    if read_subject(entry.subject).named:
        return key
    sharing = by_measure.get(entry.measure, set())
    mine = own.get(entry.article, set())
    choices = [sharing, sharing & mine]
    if read_subject(entry.subject).sorts and not sharing:
        choices += [mine, everyone if not mine else set()]
    return next((next(iter(known)) for known in choices if len(known) == 1), key)

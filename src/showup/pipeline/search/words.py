"""Words as they are kept to be found, and the spellings that count as the same."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

MOST_WORDS = 24  # of a search; a pasted page is no search
LONGEST = 80  # letters of one
_DROPPED = ("Mn", "Cs")  # marks on letters, and halves of characters, which nothing can keep
_LETTERS = str.maketrans(  # \u0131: a dotless i
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "þ": "th",
        "\u0131": "i",
        "ħ": "h",
    }
)
_WRITTEN_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
_WRITTEN_AS = {"ae": "äæ", "oe": "öøœ", "ue": "ü", "aa": "å", "ss": "ß"}
_LETTER = re.compile(rf"{'|'.join(_WRITTEN_AS)}|.")
_UMLAUTS = str.maketrans(_WRITTEN_OUT)
_UMLAUT = re.compile(f"[{''.join(_WRITTEN_OUT)}]")
_WORD = re.compile(r"\w+")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_MARKED = re.compile(r"[+#]|\.net")
# Scripts that put no space between words: each letter is kept as a word, a word as a phrase.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_JOINED = re.compile(r"(?<![^\W_])[^\W_]++(?:[-'’&\u2010\u2011][^\W_]+)+")
_JOINTS = re.compile(r"[-'’&\u2010\u2011]")
_NAMES = (  # names that would lose what tells them apart
    (re.compile(r"(?<!\w)c\+\+"), " cplusplus "),
    (re.compile(r"(?<!\w)([cf])#"), r" \1sharp "),
    (re.compile(r"(?<!\w)\.net(?!\w)"), " dotnet "),
)
_SPELT_WITH_MARKS = {"cplusplus": "c++", "csharp": "c#", "fsharp": "f#", "dotnet": ".net"}


def kept(text: str) -> str:
    """Return a text as it is kept to be found: plain words, then their other spellings."""
    return " ".join((plain(text), *other_spellings(text)))


def plain(text: str) -> str:
    """Return a text without case, accents and the marks that part no words."""
    lower = text.casefold()
    if _MARKED.search(lower):
        for name, word in _NAMES:
            lower = name.sub(word, lower)
    return lower if lower.isascii() else _FOREIGN.sub(_folded, lower)


def _folded(found: re.Match[str]) -> str:
    return _fold(found.group())


@lru_cache(maxsize=20_000)
def _fold(letters: str) -> str:
    """Return a run of letters beyond ASCII as it is kept."""
    parts = unicodedata.normalize("NFKD", letters.translate(_LETTERS))
    bare = "".join(letter for letter in parts if unicodedata.category(letter) not in _DROPPED)
    return _UNSPACED.sub(r" \g<0> ", unicodedata.normalize("NFC", bare)).casefold()


def other_spellings(text: str) -> list[str]:
    """Return the other ways to write a text's words: umlauts written out, hyphens left out."""
    lower = unicodedata.normalize("NFC", text.casefold())
    umlauts = _WORD.findall(lower) if _UMLAUT.search(lower) else []
    spelt = [word.translate(_UMLAUTS) for word in umlauts if _UMLAUT.search(word)]
    joined = [_JOINTS.sub("", word) for word in _JOINED.findall(lower)]
    return [plain(word) for word in dict.fromkeys(spelt + joined)]


def wanted(search: str) -> list[tuple[str, ...]]:
    """Return the words of a search, each with its spellings; what holds no letter is left out."""
    words = (word[:LONGEST] for word in search.split()[:MOST_WORDS])
    every = (tuple(dict.fromkeys((plain(word).strip(), *other_spellings(word)))) for word in words)
    spelt = (tuple(word for word in each if any(map(str.isalnum, word))) for each in every)
    return [each for each in spelt if each]


def pattern(search: str) -> re.Pattern[str] | None:
    """Return what finds a search's words where they stand in a text; None where it has none."""
    found = [_spelt(word) for each in wanted(search) for word in each]
    return re.compile("|".join(found), re.IGNORECASE) if found else None


def _spelt(word: str) -> str:
    for name, joined in (
        ("c++", "cplusplus"),
        ("c#", "csharp"),
        ("f#", "fsharp"),
        (".net", "dotnet"),
    ):
        if word == joined:
            return rf"(?<!\w){re.escape(name)}"
    parts = re.findall(r"[^\W_]+", word)
    whole = len(word) == 1 and not _UNSPACED.match(word)
    begins = "" if _UNSPACED.match(word) else r"(?<![^\W_])"
    letters = r"[\W_]{0,3}".join("".join(map(_letter, _LETTER.findall(part))) for part in parts)
    return f"{begins}{letters}" + (r"(?![^\W_])" if whole else "")


def _letter(letter: str) -> str:
    if letter in _WRITTEN_AS:
        return f"(?:{letter}|[{_WRITTEN_AS[letter]}])"
    likes = _likes().get(letter, "")
    return f"[{re.escape(letter + likes)}][\u0300-\u036f]*"


@cache
def _likes() -> dict[str, str]:
    """Return, for a plain letter, the Latin letters that are kept as it."""
    found: dict[str, str] = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        bare = plain(chr(code))
        if len(bare) == 1 and bare != chr(code):
            found[bare] = found.get(bare, "") + chr(code)
    return found

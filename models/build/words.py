"""Names as the analysis sees them: cut into words, each with its key (Sources/Core/Analysis/Text/WordCutter, WordKey)."""
import re

APOSTROPHES = str.maketrans("’‘ʼ", "'''")
ELISIONS = set("l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell all nell dall sull un".split())
CLITICS = re.compile(r"'(s|d|m|re|ve|ll)$", re.I)
TOKEN = re.compile(r"[^\W_](?:[^\W_]|[-'.&/](?=[^\W_]))*\.?|[^\w\s]")


def key(word):
    """The key of a word: FNV-1a of its lower-case UTF-8."""
    value = 0xCBF29CE484222325
    for byte in word.translate(APOSTROPHES).lower().encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def cut(name, elides=False):
    """The words of a name."""
    words = []
    for part in re.sub(r"(?<![A-Z0-9])/|/(?![A-Z0-9])|/(?=[A-Z][a-z])", " / ", name.translate(APOSTROPHES)).split():
        for token in TOKEN.findall(part):
            clitic = CLITICS.search(token)
            if clitic and clitic.start() > 0:
                words += [token[: clitic.start()], token[clitic.start():]]
                continue
            head, mark, tail = token.partition("'")
            if elides and mark and tail and head.lower() in ELISIONS:
                words += [head + mark, tail]
                continue
            words.append(token)
    return words


def phrase(words):
    """The key of several words: of one, its own."""
    value = key(words[0])
    for word in words[1:]:
        value = value * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF ^ key(word)
        value ^= value >> 29
    return value

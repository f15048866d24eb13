"""Invented articles for the benchmarks: always the same ones, of about 3 KB, with words as frequent as in real text."""
import collections, os, random, re, struct

CONSONANTS = ["b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "ch", "gr", "st", "tr"]
VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "io", "ou"]
ENDINGS = ["", "n", "r", "s", "l", "ng", "tion", "ment", "er", "ing", "ed", "ly"]
COMMON = ("the of and to in a is that for it as was with be by on not he his but at are this have from or had an they "
          "which one you were her all she there would their we him been has when who will more no if out so said what up "
          "its about into than them can only other new some could time these two may then do first any my now such like "
          "our over man me even most made after also did many before must through back years where much your way well "
          "down should because each just those people how too little state good very make world still own see men work "
          "long get here between both life being under never day same another know while last might us great old year "
          "off come since against go came right used take three").split()
OUTLETS = ["The Basin Courier", "Lodestar", "Radio Orvash", "The Sorne Post", "Silt and Sluice", "The Harbour Gazette"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]


def vocabulary(count, random_):
    words = list(COMMON)
    seen = set(words)
    while len(words) < count:
        word = "".join(random_.choice(CONSONANTS) + random_.choice(VOWELS) for _ in range(random_.choice((1, 2, 2, 3))))
        word += random_.choice(ENDINGS)
        if word not in seen:
            seen.add(word)
            words.append(word)
    return words


class Corpus:
    """Articles by number. Words follow Zipf's law over a vocabulary that a few names join now and then."""

    def __init__(self, seed=1):
        self.random = random.Random(seed)
        self.words = vocabulary(60_000, random.Random(7))
        total = 0.0
        self.weights = []
        for rank in range(len(self.words)):
            total += 1 / (rank + 2.7)
            self.weights.append(total)

    def sentence(self):
        words = self.random.choices(self.words, cum_weights=self.weights, k=self.random.randint(8, 30))
        words[0] = words[0].capitalize()
        for index in range(1, len(words)):
            if self.random.random() < 0.06: words[index] = words[index].capitalize()
        if self.random.random() < 0.2: words[self.random.randrange(len(words))] = str(self.random.randint(2, 9999))
        return " ".join(words) + "."

    def article(self, size=3000):
        day, month, year = self.random.randint(1, 28), self.random.randrange(12), self.random.randint(2015, 2024)
        title = " ".join(word.capitalize() for word in self.sentence().rstrip(".").split()[:9])
        outlet = self.random.choice(OUTLETS)
        head = f"{title}\n\n(From {outlet}, {MONTHS[month]} {day}, {year})\n\n"
        paragraphs, length = [], len(head)
        while length < size:
            paragraph = " ".join(self.sentence() for _ in range(self.random.randint(2, 4)))
            paragraphs.append(paragraph)
            length += len(paragraph) + 2
        return head + "\n\n".join(paragraphs) + "\n"


def write(folder, count, size=3000, seed=1, spread=1000, start=0):
    """Writes `count` articles into `folder`, `spread` in each subfolder; bytes written."""
    corpus, total = Corpus(seed), 0
    for number in range(start, start + count):
        sub = os.path.join(folder, f"{number // spread:05}")
        if number % spread == 0 or number == start: os.makedirs(sub, exist_ok=True)
        text = corpus.article(size)
        total += len(text)
        with open(os.path.join(sub, f"{number:07}.txt"), "w") as file: file.write(text)
    return total


class Names:
    """Names of people and places that keep coming: a Pitman–Yor process (discount .6, strength 50), so that the
    vocabulary grows with the corpus as it does in the news."""

    def __init__(self, seed):
        self.random, self.drawn, self.different, self.known = random.Random(seed), [], 0, set()

    def draw(self):
        draw = self.random
        if draw.random() * (50 + len(self.drawn)) >= 50 + .6 * self.different: name = draw.choice(self.drawn)
        else:
            name = "x"
            while name in self.known or len(name) < 3:
                name = "".join(draw.choice(CONSONANTS) + draw.choice(VOWELS) for _ in range(draw.choice((2, 3, 3, 4))))
                name = (name + draw.choice(ENDINGS)).capitalize()
            self.known.add(name)
            self.different += 1
        self.drawn.append(name)
        return name


def write_binary(path, count, seed=1):
    """Writes articles into one file, for each its length as a little-endian UInt32, then title, newline, text."""
    corpus, names = Corpus(seed), Names(seed)
    with open(path, "wb", 1 << 20) as file:
        for _ in range(count):
            title, _, text = corpus.article(int(min(9000, max(400, corpus.random.lognormvariate(7.65, .55))))).partition("\n\n")
            people = [names.draw() for _ in range(6)]
            text += "".join(f"{person} and {other} were there. " for person, other in zip(people, people[1:]))
            article = f"{title}\n{text.strip()}".encode()
            file.write(struct.pack("<I", len(article)) + article)


WORD = re.compile(rb"[A-Za-z0-9]+")


def write_queries(corpus, path, limit=100_000):
    """Draws queries of each class from the first articles of a corpus: lines of class, tab, words."""
    seen, pairs, triples, count = collections.Counter(), collections.Counter(), collections.Counter(), 0
    with open(corpus, "rb") as file:
        while count < limit and len(length := file.read(4)) == 4:
            words = WORD.findall(file.read(struct.unpack("<I", length)[0]).lower())
            seen.update(set(words))
            if count % 5 == 0:
                pairs.update(zip(words, words[1:]))
                triples.update(zip(words, words[1:], words[2:]))
            count += 1
    draw = random.Random(7)
    among = lambda low, high: sorted(
        word.decode() for word, found in seen.items() if low * count <= found < high * count and word.isalpha() and len(word) > 2)
    some = lambda words, most: draw.sample(words, min(most, len(words)))
    rare, common, middle, frequent = among(5 / count, 50 / count), among(.18, .32), among(.01, .1), among(.1, .35)
    phrase = lambda counter: [" ".join(word.decode() for word in words) for words, _ in counter.most_common(1500)
                              if all(seen[word] >= .05 * count and word.isalpha() for word in words)][:400]
    pick = draw.choice
    classes = {
        "rare": some(rare, 100), "common": some(common, 40),
        "and2": [f"{pick(middle)} {pick(frequent)}" for _ in range(100)],
        "or2_3": [f"{pick(frequent)} {pick(middle)}" if index % 2 else f"{pick(frequent)} {pick(frequent)} {pick(middle)}"
                  for index in range(100)],
        "phrase2": some(phrase(pairs), 60), "phrase3": some(phrase(triples), 60),
        "prefix": some(sorted({word[:3] for word in middle}), 20),
    }
    with open(path, "w") as file:
        for name, queries in classes.items():
            for query in queries: file.write(f"{name}\t{query}\n")

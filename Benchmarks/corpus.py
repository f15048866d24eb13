"""Invented articles for the benchmarks: always the same ones, of about 3 KB, with words as frequent as in real text."""
import os, random

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

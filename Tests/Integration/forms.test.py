"""What is in files: every form is read, and what is hostile or broken costs itself, with its reason, and nothing else."""

import email.message
import gzip
import json
import os
import time
import zipfile
import zlib

from harness import BIN, case, equal, holds, run_cases

FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Fixtures")
ARTICLE = "Sluice opened at Tirma\n\nThe sluice at Tirma was opened on Monday, the valley's water board said. {}\n"
MOST = 512 << 20  # bytes of memory that a reader may take
SLOW = "debug" in BIN  # programs that are not optimized get a tenth of the work, and time for it
LONGEST = 50 if SLOW else 10 + 2  # seconds for a file, and the next look


def reader_memory(desk):
    """The most memory that any of the running readers has had, in bytes."""
    most = 0
    with open(f"/proc/{desk.process.pid}/task/{desk.process.pid}/children") as file:
        children = set(file.read().split())
    for task in os.listdir(f"/proc/{desk.process.pid}/task"):
        try:
            with open(f"/proc/{desk.process.pid}/task/{task}/children") as file:
                children |= set(file.read().split())
        except OSError:
            pass
    for child in children:
        try:
            with open(f"/proc/{child}/status") as file:
                peaks = [line.split()[1] for line in file if line.startswith("VmHWM:")]
                most = max([most, *(int(peak) * 1024 for peak in peaks)])
        except OSError:
            pass
    return most


def put(desk, name, content):
    """Drops a file whole: written aside, renamed."""
    aside = desk.path("aside")
    with open(aside, "wb") as file:
        if callable(content):
            content(file)
        else:
            file.write(content if isinstance(content, bytes) else content.encode())
    os.rename(aside, os.path.join(os.fsencode(desk.inbox), name if isinstance(name, bytes) else name.encode()))


def state(desk, name):
    return desk.call("Explain", path=name)["file"]


def one_line(file):
    for _ in range(100 if SLOW else 1024):
        file.write(b"word " * (1 << 18))


def mail_of_mails(depth):
    inner = email.message.EmailMessage()
    inner["Subject"] = "The innermost"
    inner["From"] = "Orla Tennick <orla@example.org>"
    inner["Message-ID"] = "<0@example.org>"
    inner.set_content("The innermost mail of all.")
    text = inner.as_string()
    for level in range(depth):
        boundary = f"b{level}"
        text = (f"Subject: level {level}\nFrom: Orla Tennick <orla@example.org>\nMessage-ID: <{level}x@example.org>\n"
                f"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary={boundary}\n\n--{boundary}\n"
                f"Content-Type: message/rfc822\n\n{text}\n--{boundary}--\n")
    return text


def docx_bomb(file):
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as member:
            member.write(b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>")
            for _ in range(1024):
                member.write(b" " * (1 << 20))


def gzip_bomb(file):
    with gzip.GzipFile(fileobj=file, mode="wb", filename="") as packed:
        for _ in range(1024):
            packed.write(b"a" * (1 << 20))


ENTITIES = '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "water water water ">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij")
) + "]><nitf><body><body.content><p>&j;</p></body.content></body></nitf>"

# A name, what is in it, and the states that it may end in.
HOSTILE = [
    ("truncated.html", "<!DOCTYPE html><html><head><title>Sluice opened</title></head><body><p>The sluice at Tir", None),
    ("truncated.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog", ["failed"]),
    ("truncated.docx", lambda file: (docx_bomb(file), file.truncate(700)), ["failed"]),
    ("truncated.txt.gz", gzip.compress(ARTICLE.encode() * 50)[:-20], ["failed"]),
    ("charset-declared-wrong.html",
     "<html><head><meta charset='iso-8859-2'><title>Über Tirma</title></head><body><p>Die Schleuse über Tirma wurde am "
     "Montag geöffnet, sagte die Behörde für Wasser.</p></body></html>", ["indexed"]),
    ("charsets-mixed.txt", ARTICLE.format("Größe").encode() + "Früh geöffnet.\n".encode("cp1252"), ["indexed"]),
    ("nuls.txt", b"Sluice\0opened\0" * 500, ["failed", "ignored"]),
    ("one-line.txt", one_line, ["failed"]),
    ("one-line.html", lambda file: (file.write(b"<html><body><p>"), one_line(file)), ["failed"]),
    ("one-line.jsonl", lambda file: (file.write(b'{"headline": "Sluice", "articleBody": "'), one_line(file)), ["failed"]),
    ("nested.html", "<html><body>" + "<div>" * 100_000 + "The sluice at Tirma was opened.", None),
    ("nested-bold.html", "<html><body><p>" + "<b>" * 100_000 + "The sluice at Tirma was opened." + "</b>" * 100_000, None),
    ("nested.json", '{"a":' * 100_000 + "1" + "}" * 100_000, ["failed"]),
    ("nested.xml", "<nitf>" + "<block>" * 100_000, ["failed"]),
    ("bomb.txt.gz", gzip_bomb, ["failed"]),
    ("bomb.docx", docx_bomb, ["failed"]),
    ("entities.xml", ENTITIES, None),
    ("mails.eml", mail_of_mails(200), None),
    ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(2000), ["ignored"]),
]


@case("Whatever is dropped ends in a state with its reason, and the file after it is read")
def hostile(desk):
    longest, slowest = 0.0, ""
    for number, (name, content, _) in enumerate(HOSTILE):
        put(desk, name, content)
        began = time.monotonic()
        desk.sync()
        took = time.monotonic() - began
        if took > longest:
            longest, slowest = took, name
        holds(took < LONGEST, f"{name} took {took:.1f} s")
        put(desk, f"after-{number}.txt", ARTICLE.format(f"Number{number}."))
    desk.sync()
    for number, (name, _, states) in enumerate(HOSTILE):
        file = state(desk, name)
        holds(file is not None, f"{name}: the ledger does not know it")
        if states is not None:
            holds(file["state"] in states, f"{name} is {file['state']} ({file['reason']}), not {' or '.join(states)}")
        holds(file["state"] == "indexed" or file["reason"], f"{name}: {file['state']} without a reason")
        holds(file["state"] != "pending", f"{name} is pending")
        equal(desk.found(f"number{number}"), [f"after-{number}.txt"], f"after {name}")
    most = reader_memory(desk)
    holds(most <= MOST, f"a reader took {most >> 20} MB")
    print(f"  the longest: {slowest}, {longest:.1f} s; a living reader's peak: {most >> 20} MB")


@case("A name that is no UTF-8, a link and a link that leads nowhere are files like others")
def names(desk):
    put(desk, b"\xff\xfe sluice.html", "<html><body><article><h1>Sluice</h1><p>" + ARTICLE.format("Oddly.") + "</p></article>")
    with open(desk.path("outside.txt"), "w") as file:
        file.write(ARTICLE.format("Outside."))
    os.symlink(desk.path("outside.txt"), os.path.join(desk.inbox, "link.txt"))
    os.symlink("nowhere.txt", os.path.join(desk.inbox, "dangling.txt"))
    os.symlink("circle.txt", os.path.join(desk.inbox, "circle.txt"))
    desk.sync()
    equal(desk.found("oddly"), ["\\xFF\\xFE sluice.html"], "a name that is no UTF-8")
    equal(desk.found("outside"), ["link.txt"], "a link")
    for name in ("dangling.txt", "circle.txt"):
        file = state(desk, name)
        holds(file and file["state"] in ("failed", "ignored") and file["reason"], f"{name}: {file}")


@case("Of a container that is cut off, all articles before the cut answer, wherever it is")
def cut(desk):
    def line(number):
        text = " ".join(f"Gauge {number * 31 + piece} stood at {os.urandom(4).hex()} marks." for piece in range(20))
        return json.dumps({"@type": "NewsArticle", "url": f"https://example.org/{number}", "articleBody": text}) + "\n"

    whole = gzip.compress("".join(line(number) for number in range(500)).encode())
    for part in (0.5, 0.9):
        packed = whole[:int(len(whole) * part)]
        before = zlib.decompressobj(31).decompress(packed).count(b"\n")
        name = f"cut-{before}.jsonl.gz"
        put(desk, name, packed)
        desk.sync()
        file = desk.explained(name)["file"]
        equal((file["state"], len(file["articles"])), ("failed", before), name)


@case("Each form's fixtures are read, and packed by gzip they are read alike")
def fixtures(desk):
    forms = ("html", "mail", "feed", "json", "nitf", "newsml", "pdf", "docx", "odt")
    for form in forms:
        folder = os.path.join(FIXTURES, form)
        os.makedirs(os.path.join(desk.inbox, form))
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), "rb") as file:
                content = file.read()
            put(desk, f"{form}/{name}", content)
            put(desk, f"{form}/{name}.gz", gzip.compress(content))
    desk.sync()
    for form in forms:
        read = 0
        for name in os.listdir(os.path.join(FIXTURES, form)):
            plain, packed = state(desk, f"{form}/{name}"), state(desk, f"{form}/{name}.gz")
            equal((packed["state"], len(packed["articles"])), (plain["state"], len(plain["articles"])), f"{form}/{name}.gz")
            read += len(plain["articles"])
        holds(read > 0, f"no article from the fixtures of {form}")


@case("A file of very many articles is read in pieces, and its articles keep their ids when it changes")
def many(desk):
    count = 10_000 if SLOW else 100_000

    def lines(extra):
        def write(file):
            for number in range(count):
                text = f"Gauge number{number} of the Sorne stood at {number} on Monday. " + "The water rose. " * 6
                if number == 7:
                    text += extra
                file.write(json.dumps({"headline": f"Gauge {number}", "articleBody": text,
                                       "url": f"https://example.org/{number}"}).encode() + b"\n")
            file.write(b'{"headline": "cut off\n')
        return write

    put(desk, "gauges.jsonl", lines(""))
    desk.sync()
    file = state(desk, "gauges.jsonl")
    equal(file["state"], "indexed")
    holds(f"1 of {count + 1}" in file["reason"], f"the reason: {file['reason']}")
    equal(desk.call("GetStatus")["status"]["articles"], count, "articles")
    before = desk.call("Search", query="number7")["hits"][0]["article"]["id"]
    untouched = desk.call("Search", query="number8")["hits"][0]["article"]["id"]
    put(desk, "gauges.jsonl", lines("Extraordinarily."))
    desk.sync()
    equal([hit["article"]["id"] for hit in desk.call("Search", query="extraordinarily")["hits"]], [before], "its id")
    equal(desk.call("GetArticle", id=before)["article"]["revision"], 2, "revision of the changed one")
    equal(desk.call("GetArticle", id=untouched)["article"]["revision"], 1, "revision of another")
    holds(reader_memory(desk) < MOST, f"a reader took {reader_memory(desk) >> 20} MB")


run_cases()

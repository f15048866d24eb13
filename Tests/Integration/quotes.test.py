"""Who said what: asked over the socket and by the command line, watched, and put into families, through the real programs.

The articles are plain prose about invented people: what is recognized in harder text is the matter of other tests. Here each
answer has to fit the text, the other answers and what was asked.
"""

import json
import os
import signal
import subprocess

from harness import DESK, case, equal, holds, run_cases

SERVICE = "org.varlink.service."
ARTICLES = {
    "herald.txt": """Halloran promises a ferry

Published: 14 September 2022, 15:20 GMT

OSLO (Herald) — "We have heard your questions and concerns about the ferry, and it will sail again on Monday," Canadian Foreign
Minister Viktor Halloran told reporters in Oslo on Wednesday.

Ada Lindqvist, the mayor of Tirma, said that the harbour had lost 12 boats. "A promise is not a boat," Lindqvist said.

Copyright (c) 2022. Herald. All rights reserved.
""",
    "courier.txt": """The Courier
September 15, 2022

A ferry, perhaps

By Bo Lind

OSLO (Courier) — "We have heard your questions and concerns about the ferry, and it will sail again on Monday," Viktor Halloran
told reporters. Viktor Halloran said that Canada would pay for the harbour.
""",
    "post.txt": """The Post
September 16, 2022

Ferry to sail

By Ann Oak

OSLO (Post) — Viktor Halloran said that he had heard the questions and concerns about the ferry and that it would sail again on
Monday. The harbour is old.
""",
    "later.txt": """The Herald
May 2, 2024

Halloran on bread

By Ada Marsh

OSLO (Herald) — "Bread has become a luxury in the valley," Viktor Halloran said on Thursday. It rained.
""",
}
SENTENCE = "We have heard your questions and concerns about the ferry, and it will sail again on Monday"


def unwrapped(text):
    """The text with each paragraph behind the head on one line, as articles have it."""
    return "\n\n".join(part if "\n" in part and len(part) < 60 else part.replace("\n", " ") for part in text.split("\n\n"))


def furnish(desk, names=ARTICLES):
    for name in names:
        desk.drop(name, unwrapped(ARTICLES[name]) + "\n")
    desk.sync()


def quotes(desk, **parameters):
    return desk.call("ListQuotes", **{"limit": 1000, **parameters})["quotes"]


def paths(found):
    return sorted({quote["article"]["path"] for quote in found})


def refused(desk, method, error, told=None, **parameters):
    with desk.wire() as wire:
        reply = wire.ask(DESK + method, parameters)
    equal(reply.get("error"), error, f"{method} {parameters}")
    for name, value in (told or {}).items():
        equal(reply["parameters"].get(name), value, f"{method} {parameters}: {name}")
    return reply["parameters"]


@case("Every quote has its words, its speaker and its cue where the article has them")
def passages(desk):
    furnish(desk)
    for path in ARTICLES:
        article = desk.article(path)
        text = article["text"].encode()
        holds(article["quotes"], f"{path} quotes nobody")
        starts = [quote["spans"][0]["start"] for quote in article["quotes"]]
        equal(starts, sorted(starts), path)
        for quote in article["quotes"]:
            said = [text[span["start"]:span["end"]].decode() for span in quote["spans"]]
            equal(quote["text"], " ".join(said), path)
            for name in ("speaker", "cue"):
                words, span = quote["speakerText" if name == "speaker" else "cue"], quote[name + "Span"]
                equal(words is None, span is None, f"{path}: {quote}")
                if span:
                    equal(text[span["start"]:span["end"]].decode(), words, path)
            equal(quote["article"]["id"], article["ref"]["id"])
        equal(article["quotes"], [quote for quote in quotes(desk) if quote["article"]["path"] == path], path)
    direct = next(quote for quote in desk.article("herald.txt")["quotes"] if quote["text"] == SENTENCE)
    equal((direct["kind"], direct["speaker"]), ("direct", "Viktor Halloran"))


@case("ListQuotes answers by speaker, words, kind, outlet, date and family, newest articles first, page by page")
def asked(desk):
    furnish(desk)
    reply = desk.call("ListQuotes", limit=1000)
    equal(reply["total"], len(reply["quotes"]))
    equal(desk.status()["quotes"], reply["total"], "the status's quotes")
    equal(len({quote["id"] for quote in reply["quotes"]}), reply["total"], "ids")
    days = [quote["article"]["published"][:10] for quote in reply["quotes"]]
    equal(days, sorted(days, reverse=True), "days")
    paged = []
    while len(paged) < reply["total"]:
        paged += desk.call("ListQuotes", limit=2, offset=len(paged))["quotes"]
    equal(paged, reply["quotes"], "the pages")

    halloran = quotes(desk, speaker="halloran")
    equal({quote["speaker"] for quote in halloran}, {"Viktor Halloran"})
    equal(paths(halloran), sorted(ARTICLES))
    equal(quotes(desk, speaker="VIKTOR HALLORAN"), halloran)
    mayor = quotes(desk, speaker="Ada Lindqvist")
    holds(mayor and paths(mayor) == ["herald.txt"], mayor)
    equal(len(halloran) + len(mayor) <= reply["total"], True)

    equal(paths(quotes(desk, about="ferry")), ["courier.txt", "herald.txt", "post.txt"])
    equal(paths(quotes(desk, about='"questions and concerns" -bread', speaker="Halloran")),
          ["courier.txt", "herald.txt", "post.txt"])
    equal(quotes(desk, about="harbour bread"), [])
    for kind in ("direct", "mixed", "indirect"):
        found = quotes(desk, kind=kind)
        equal(found, [quote for quote in reply["quotes"] if quote["kind"] == kind], kind)
    equal(paths(quotes(desk, kind="direct", about="ferry")), ["courier.txt", "herald.txt"])
    equal(paths(quotes(desk, query="outlet:courier")), ["courier.txt"])
    equal(paths(quotes(desk, query="since:2023")), ["later.txt"])
    equal(paths(quotes(desk, query="until:2022-09-15")), ["courier.txt", "herald.txt"])
    # Words of the query are the article's; said: and quote: hold of each quote.
    equal({quote["speaker"] for quote in quotes(desk, query="said:lindqvist ferry")}, {"Ada Lindqvist"})
    equal(paths(quotes(desk, query="quote:bread")), ["later.txt"])
    equal(quotes(desk, query="zeppelin"), [])


@case("One utterance is one family in whatever order its articles come, and stays one over a restart")
def families(desk):
    furnish(desk, ["post.txt", "later.txt"])
    furnish(desk, ["courier.txt"])
    furnish(desk, ["herald.txt"])

    def family():
        said = [quote for quote in quotes(desk, speaker="Halloran") if "ferry" in quote["text"]]
        equal(paths(said), ["courier.txt", "herald.txt", "post.txt"])
        numbers = {quote["family"] for quote in said}
        equal(len(numbers), 1, f"families of {[(quote['article']['path'], quote['family']) for quote in said]}")
        number = numbers.pop()
        holds(number is not None, "no family")
        equal(sorted(quote["id"] for quote in quotes(desk, family=number)), sorted(quote["id"] for quote in said))
        return number

    number = family()
    bread = quotes(desk, about="bread")
    equal([quote["family"] for quote in bread], [None])
    equal(quotes(desk, family=bread[0]["id"]), bread, "a quote that stands alone")
    desk.kill()
    desk.start()
    equal(family(), number, "after a kill")
    os.remove(desk.inbox_path("courier.txt"))
    desk.sync()
    left = [quote for quote in quotes(desk, speaker="Halloran") if "ferry" in quote["text"]]
    equal((paths(left), len({quote["family"] for quote in left})), (["herald.txt", "post.txt"], 1))


@case("An actor has its quotes, and what people correct holds for quotes, too")
def actors(desk):
    furnish(desk)
    found = desk.call("GetActor", name="halloran", limit=1000)
    equal(found["quotes"], quotes(desk, speaker="halloran"))
    equal(found["actor"]["quotes"], len(found["quotes"]))
    equal(desk.call("GetActor", name="halloran", limit=1)["quotes"], found["quotes"][:1])
    desk.readout("actor", "merge", "Viktor Halloran", "Ada Lindqvist")
    equal(quotes(desk, speaker="Lindqvist"), quotes(desk, speaker="Halloran"))
    equal(len(quotes(desk, speaker="Lindqvist")), desk.call("GetActor", name="halloran")["actor"]["quotes"])
    desk.readout("actor", "split", "Ada Lindqvist")
    equal(quotes(desk, speaker="halloran"), found["quotes"])


@case("What cannot be asked is refused by the name of its parameter, a query by its byte, a speaker with near names")
def invalid(desk):
    furnish(desk, ["herald.txt"])
    for given, parameter in (
        ({"kind": "loud"}, "kind"), ({"limit": 1001}, "limit"), ({"offset": -1}, "offset"), ({"speaker": " "}, "speaker"),
        ({"family": -1}, "family"), ({"bogus": 1}, "bogus"),
    ):
        refused(desk, "ListQuotes", SERVICE + "InvalidParameter", {"parameter": parameter}, **given)
    refused(desk, "ListQuotes", DESK + "InvalidQuery", {"at": 6, "query": 'river "open'}, query='river "open')
    refused(desk, "ListQuotes", DESK + "InvalidQuery", {"at": 0, "query": '"open'}, about='"open')
    refused(desk, "ListQuotes", DESK + "StoryNotFound", {"story": 1, "replacedBy": []}, story=1)
    told = refused(desk, "ListQuotes", DESK + "ActorNotFound", {"name": "Viktor Hallmann"}, speaker="Viktor Hallmann")
    holds("Viktor Halloran" in told["suggestions"], told)


@case("A watch tells the quotes that match, live and of the past, and the client shows them")
def watch(desk):
    furnish(desk, ["later.txt"])
    with desk.wire() as wire:
        wire.send({"method": DESK + "Watch", "more": True, "parameters": {"query": "said:halloran ferry"}})
        begun = wire.receive()["parameters"]
        equal((begun["hit"], begun["quotes"]), (None, []))
        client = subprocess.Popen(
            [os.path.join(desk.bin, "readout"), "watch", "--quotes", "said:halloran ferry", "--json"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "READOUT_SOCKET": desk.socket})
        try:
            equal(json.loads(client.stdout.readline())["hit"], None)
            furnish(desk, ["herald.txt"])
            reply = wire.receive()["parameters"]
            equal(reply["hit"]["article"]["path"], "herald.txt")
            equal([quote["text"] for quote in reply["quotes"]], [SENTENCE])
            told = json.loads(client.stdout.readline())
            equal(told["quotes"], reply["quotes"])
            client.send_signal(signal.SIGINT)
            equal(client.wait(60), 0, "the watch's exit status")
        finally:
            client.kill()
    past = subprocess.run(
        [os.path.join(desk.bin, "readout"), "watch", "--quotes", "said:halloran", "--since", "2022", "--timeout", "1"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, env={**os.environ, "READOUT_SOCKET": desk.socket})
    equal(past.returncode, 0, past.stderr)
    holds(past.stdout.index("questions and concerns") < past.stdout.index("Bread has become"), past.stdout)
    holds("Lindqvist" not in past.stdout, past.stdout)


@case("The command line shows utterances with their wordings, opens their places, and says what to do where there is nothing")
def command_line(desk):
    furnish(desk)
    shown = desk.readout("quotes", "--by", "halloran", "--about", "ferry", text=True)
    holds(shown.startswith(f"Viktor Halloran\n\n  “{SENTENCE}”\n"), shown)
    holds("in 3 outlets · family " in shown and "\n  ≈ " in shown, shown)
    quote = quotes(desk, kind="direct", about="ferry")[0]
    place = f"{quote['article']['id']}:{quote['spans'][0]['start']}"
    holds(place in shown, f"{place} is not in {shown}")
    passage = desk.readout("article", place, text=True)
    holds("\n> \"We have heard" in passage and "Viktor Halloran · direct quote" in passage, passage)
    holds("Said\n" in desk.readout("article", "herald.txt", text=True), "quotes below an article")
    page = desk.readout("actor", "halloran", text=True)
    holds("\nQuotes\n" in page and "readout quotes --by 'Viktor Halloran'" in page, page)
    only = desk.readout("quotes", "--by", "halloran", "--outlet", "courier", text=True)
    holds("Courier" in only and "Herald" not in only, only)
    asked = {"outlet": "courier", "since": "2022-09"}
    json_reply = desk.readout("quotes", *[word for name, value in asked.items() for word in (f"--{name}", value)])
    equal(json_reply["quotes"], quotes(desk, query='outlet:"courier" since:"2022-09"'))
    none = desk.client("quotes", "--by", "Halloran", "--since", "2030")
    equal(none.returncode, 1)
    holds("without --since 2030" in none.stdout and "2022-09-14 – 2024-05-02" in none.stdout, none.stdout)
    told = desk.client("quotes", "--by", "Viktor Hallmann")
    equal((told.returncode, "did you mean:\n  Viktor Halloran" in told.stderr), (1, True), told.stderr)
    for status, arguments in (
        (1, ["quotes", "zeppelin"]), (2, ["quotes", "--kind", "loud"]), (2, ["quotes", "--since", "someday"]),
        (2, ["quotes", '"open']),
    ):
        ran = desk.client(*arguments)
        equal(ran.returncode, status, f"readout {' '.join(arguments)} ({ran.stdout}{ran.stderr})")
    read = subprocess.run(
        [os.path.join(desk.bin, "readout"), "read", os.path.join(desk.inbox, "herald.txt")], capture_output=True,
        text=True)
    holds("\nSaid\n  Viktor Halloran  “We have heard" in read.stdout, read.stdout)


run_cases()

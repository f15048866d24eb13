"""Who, when, how much and who is what to whom: asked over the socket and by the command line, and corrected by hand.

The articles tell of an invented council of real states. They are plain prose, since what the analysis recognizes in harder
text is the matter of other tests: here each answer has to fit the text, the other answers, and what a person corrected.
"""

import os
import pathlib
import shutil

from harness import DESK, case, equal, holds, run_cases

SERVICE = "org.varlink.service."
COUNCIL = "Northern Grain Council"
ARTICLES = {
    "opening.txt": """The Herald
March 16, 2022

Council opens in Oslo

By Ada Marsh

OSLO (Herald) — Canada and Norway met in Oslo on Wednesday. Viktor Halloran, the foreign minister of Canada, said that trade
had reached 2.4 billion dollars. Norway is a member of the Northern Grain Council.

"We have waited nearly 1,000 days," Viktor Halloran told reporters. Canada is a member of the Northern Grain Council, too.
Sweden is not a member of the Northern Grain Council.
""",
    "second.txt": """The Courier
April 20, 2023

Council meets again

By Bo Lind

OTTAWA (Courier) — Victor Halloran, a former foreign minister of Canada, spoke in Ottawa on April 19, 2023. He said that
prices had risen by 12 percent. Canada and Finland signed an agreement. Mongolia joined the Northern Grain Council in 2019.
""",
    "third.txt": """The Herald
May 2, 2024

Halloran leads the council

By Ada Marsh

OSLO (Herald) — Viktor Halloran was elected in Oslo on Wednesday. Canada and Norway welcomed the election of Viktor Halloran.
More than 300 people came.
""",
}


def furnish(desk):
    for name, text in ARTICLES.items():
        desk.drop(name, text)
    desk.sync()


def names(desk, **parameters):
    return [actor["name"] for actor in desk.call("ListActors", limit=1000, **parameters)["actors"]]


def actor(desk, name):
    return desk.call("GetActor", name=name)["actor"]


def refused(desk, method, error, told=None, **parameters):
    """The error's parameters; `told` are some of them."""
    with desk.wire() as wire:
        reply = wire.ask(DESK + method, parameters)
    equal(reply.get("error"), error, f"{method} {parameters}")
    found = reply["parameters"]
    equal({name: found.get(name) for name in told or {}}, told or {}, f"{method} {parameters}")
    return found


@case("Each mention, role, date, figure and relation of an article stands where it says")
def passages(desk):
    furnish(desk)
    for path in ARTICLES:
        article = desk.article(path)
        text = article["text"].encode()

        def words(span):
            holds(0 <= span["start"] < span["end"] <= len(text), f"{path}: {span}")
            return text[span["start"]:span["end"]].decode()

        holds(article["mentions"], f"{path} mentions nobody")
        for mention in article["mentions"]:
            equal(words(mention["span"]), mention["text"], path)
            holds(mention["role"] is None or mention["role"] in article["text"], mention)
        for date in article["dates"]:
            equal(words(date["span"]), date["text"], path)
        for figure in article["figures"]:
            equal(words(figure["span"]), figure["text"], path)
            equal(figure["article"]["id"], article["ref"]["id"], path)
        for relation in article["relations"]:
            holds(words(relation["span"]), relation)
    dates = {date["text"]: date for date in desk.article("opening.txt")["dates"]}
    equal((dates["Wednesday"]["value"], dates["Wednesday"]["anchored"]), ("2022-03-16", True))


@case("ListActors gives each actor once, the most frequent first, by kind, name and query")
def actors(desk):
    furnish(desk)
    reply = desk.call("ListActors", limit=1000)
    equal(reply["total"], len(reply["actors"]))
    equal(len(set(names(desk))), reply["total"], "names")
    counts = [found["articles"] for found in reply["actors"]]
    equal(counts, sorted(counts, reverse=True), "articles")
    equal(desk.status()["actors"], reply["total"], "the status's actors")
    canada = next(found for found in reply["actors"] if found["name"] == "Canada")
    equal((canada["kind"], canada["articles"]), ("state", 3))
    equal((canada["firstSeen"][:10], canada["lastSeen"][:10]), ("2022-03-16", "2024-05-02"))
    holds("Canada" in names(desk, kind="state") and "Canada" not in names(desk, kind="person"), "kinds")
    holds(all("halloran" in name.lower() for name in names(desk, name="halloran", kind="person")), "by name")
    holds(names(desk, name="HALLORAN"), "a name in capitals")
    holds("Finland" in names(desk, query="agreement") and "Norway" not in names(desk, query="agreement"), "by query")
    equal(next(found["articles"] for found in desk.call("ListActors", query="outlet:herald")["actors"]
               if found["name"] == "Canada"), 2, "articles that the query finds")
    paged = []
    while len(paged) < reply["total"]:
        paged += desk.call("ListActors", limit=2, offset=len(paged))["actors"]
    equal(paged, reply["actors"], "the pages")
    equal(desk.call("ListActors", query="zeppelin")["total"], 0)


@case("GetActor knows an actor by each of its names, with roles, relations and company, and suggests names")
def one(desk):
    furnish(desk)
    found = desk.call("GetActor", name="viktor halloran")
    equal(found["actor"]["name"], "Viktor Halloran")
    equal(found["actor"]["kind"], "person")
    for name in found["actor"]["aliases"]:
        equal(actor(desk, name), found["actor"], name)
    together = {value["value"]: value["count"] for value in found["together"]}
    holds(together.get("Canada", 0) >= 2, together)
    for role in found["actor"]["roles"]:
        text = desk.call("GetArticle", id=role["article"]["id"])["article"]["text"].encode()
        equal(text[role["span"]["start"]:role["span"]["end"]].decode(), role["title"])
    holds(any("foreign minister" in role["title"] for role in found["actor"]["roles"]), found["actor"]["roles"])
    for relation in found["relations"]:
        holds("Viktor Halloran" in (relation["subject"], relation["object"]), relation)
    told = refused(desk, "GetActor", DESK + "ActorNotFound", {"name": "Viktor Hallmann"}, name="Viktor Hallmann")
    holds("Viktor Halloran" in told["suggestions"], told)
    refused(desk, "GetActor", DESK + "ActorNotFound", {"suggestions": []}, name="Zzyzx Qwrtp")


@case("Two names become one actor, apart again, another name and no actor, and a kill or a rebuild changes nothing")
def edit(desk):
    furnish(desk)

    def merged():
        holds("Finland" not in names(desk), f"Finland is still there: {names(desk)}")
        equal(actor(desk, "Finland")["name"], "Norway")
        equal(actor(desk, "Norway")["articles"], 3)
        equal(desk.call("ListFigures", query="percent")["total"] >= 1, True)

    desk.readout("actor", "merge", "Norway", "Finland")
    merged()
    mentions = {mention["text"]: mention["actor"] for mention in desk.article("second.txt")["mentions"]}
    equal(mentions["Finland"], "Norway", "in the article")
    folder = pathlib.Path(desk.state, "knowledge")
    holds(any("Finland" in file.read_text() for file in folder.iterdir()), "no knowledge file has it")
    desk.kill()
    desk.start()
    merged()
    desk.stop()  # a new archive from the same inbox: what a person has said is kept
    for entry in pathlib.Path(desk.state).iterdir():
        if entry != folder:
            shutil.rmtree(entry) if entry.is_dir() else os.remove(entry)
    desk.start()
    desk.sync()
    merged()
    desk.readout("actor", "split", "Finland")
    equal(actor(desk, "Finland")["articles"], 1)
    equal(actor(desk, "Norway")["articles"], 2)
    desk.readout("actor", "rename", "Finland", "Suomi")
    equal(actor(desk, "finland")["name"], "Suomi")
    holds("Suomi" in names(desk) and "Finland" not in names(desk), names(desk))
    desk.readout("actor", "not-actor", "Sweden")
    holds("Sweden" not in names(desk), names(desk))
    desk.kill()
    desk.start()
    holds("Suomi" in names(desk) and "Sweden" not in names(desk), names(desk))


@case("What is corrected in the knowledge files by hand holds as well")
def by_hand(desk):
    furnish(desk)
    desk.readout("actor", "merge", "Norway", "Finland")
    folder = pathlib.Path(desk.state, "knowledge")
    desk.stop()
    for file in folder.iterdir():
        text = file.read_text()
        file.write_text("".join(line for line in text.splitlines(keepends=True)
                                if "Finland" not in line or line.startswith("#")))
    desk.start()
    equal(actor(desk, "Finland")["name"], "Finland", "after the line is taken out")


@case("Corrections that make no sense are refused, and change nothing")
def senseless(desk):
    furnish(desk)
    before = names(desk)
    for parameters, error in (
        ({"action": "fly", "names": ["Norway"]}, SERVICE + "InvalidParameter"),
        ({"action": "merge"}, SERVICE + "InvalidParameter"),
        ({"action": "merge", "names": []}, SERVICE + "InvalidParameter"),
        ({"action": "merge", "names": ["Norway"]}, SERVICE + "InvalidParameter"),
        ({"action": "merge", "names": ["Norway", " "]}, SERVICE + "InvalidParameter"),
        ({"action": "rename", "names": ["Norway"]}, SERVICE + "InvalidParameter"),
        ({"action": "rename", "names": ["Norway"], "to": "a\nb"}, SERVICE + "InvalidParameter"),
        ({"action": "merge", "names": ["Norway", "Atlantis"]}, DESK + "ActorNotFound"),
        ({"action": "rename", "names": ["Atlantis"], "to": "Norway"}, DESK + "ActorNotFound"),
    ):
        refused(desk, "EditActors", error, **parameters)
    equal(names(desk), before)


@case("Relations are found by subject, object, name, date and polarity, each with the sentence that states it")
def relations(desk):
    furnish(desk)
    reply = desk.call("ListRelations", relation="member of", object=COUNCIL, limit=1000)
    stated = {(relation["subject"], relation["polarity"]) for relation in reply["relations"]}
    holds({("Norway", "asserted"), ("Sweden", "denied")} <= stated, stated)
    equal(reply["total"], len(reply["relations"]))
    for relation in reply["relations"]:
        equal((relation["relation"], relation["object"]), ("member of", COUNCIL))
        text = desk.call("GetArticle", id=relation["article"]["id"])["article"]["text"].encode()
        sentence = text[relation["span"]["start"]:relation["span"]["end"]].decode()
        holds(COUNCIL in sentence, sentence)
    denied = desk.call("ListRelations", polarity="denied")["relations"]
    equal([relation["subject"] for relation in denied], ["Sweden"])
    by_subject = desk.call("ListRelations", subject="norway")["relations"]
    holds(by_subject and all(relation["subject"] == "Norway" for relation in by_subject), by_subject)
    early = desk.call("ListRelations", subject="Mongolia", object=COUNCIL, at="2018")["relations"]
    late = desk.call("ListRelations", subject="Mongolia", object=COUNCIL, at="2020-05")["relations"]
    equal(([found["since"] for found in early], [found["since"] for found in late]), ([], ["2019"]))
    shown = desk.readout("relations", "member", "of", "--object", COUNCIL, "--polarity", "denied", text=True)
    holds("Sweden is not a member of the Northern Grain Council." in shown and "denied" in shown, shown)


@case("Figures are found by unit and by a query for their articles")
def figures(desk):
    furnish(desk)
    money = desk.call("ListFigures", unit="USD")["figures"]
    equal([(figure["value"], figure["unit"]) for figure in money], [(2_400_000_000, "USD")])
    days = desk.call("ListFigures", unit="day")["figures"]
    equal([(figure["value"], figure["hedge"]) for figure in days], [(1000, "nearly")])
    percent = desk.call("ListFigures", query="prices", unit="percent")["figures"]
    equal([figure["value"] for figure in percent], [12])
    equal(desk.call("ListFigures", query="outlet:herald", unit="percent")["total"], 0)
    reply = desk.call("ListFigures", limit=1)
    holds(reply["total"] >= 4 and len(reply["figures"]) == 1, reply)
    shown = desk.readout("figures", "--unit", "USD", text=True)
    holds("2.4 billion USD" in shown and "Herald · 2022-03-16" in shown, shown)


@case("A timeline has the dated sentences in the order of their dates, and those of an actor")
def timeline(desk):
    furnish(desk)
    reply = desk.call("GetTimeline", limit=1000)
    dates = [entry["date"] for entry in reply["entries"]]
    equal(dates, sorted(dates), "the dates")
    equal(reply["total"], len(dates))
    for entry in reply["entries"]:
        text = desk.call("GetArticle", id=entry["article"]["id"])["article"]["text"].encode()
        equal(text[entry["span"]["start"]:entry["span"]["end"]].decode(), entry["text"])
        holds(entry["article"]["id"] in [article["id"] for article in entry["articles"]], entry)
    holds({"2019", "2022-03-16", "2023-04-19", "2024-05-01"} <= set(dates), dates)
    mongolia = desk.call("GetTimeline", actor="Mongolia")["entries"]
    equal([entry["date"] for entry in mongolia], ["2019"])
    found = desk.call("GetTimeline", query="prices")["entries"]
    equal({entry["article"]["path"] for entry in found}, {"second.txt"})
    refused(desk, "GetTimeline", DESK + "ActorNotFound", {"name": "Atlantis"}, actor="Atlantis")


@case("A search finds articles by whom they mention, by any name, and counts by actors; a merger holds there, too")
def search(desk):
    furnish(desk)
    equal(desk.found('person:"viktor halloran"'), sorted(ARTICLES))
    equal(desk.found("person:halloran prices"), ["second.txt"])
    equal(desk.found("state:finland"), ["second.txt"])
    equal(desk.found("person:canada"), [])
    reply = desk.call("Search", query="", facets=["state", "actor"], limit=0)
    facets = {facet["field"]: {value["value"]: value["count"] for value in facet["values"]} for facet in reply["facets"]}
    equal((facets["state"]["Canada"], facets["state"]["Norway"], facets["actor"]["Canada"]), (3, 2, 3))
    holds("Viktor Halloran" not in facets["state"], facets)
    desk.readout("actor", "merge", "Norway", "Finland")
    equal(desk.found("state:finland"), sorted(ARTICLES))
    desk.readout("actor", "split", "Finland")
    equal(desk.found("state:finland"), ["second.txt"])


@case("What cannot be asked is refused by the name of its parameter, and a query by its byte")
def invalid(desk):
    furnish(desk)
    for method, given, parameter in (
        ("ListActors", {"limit": 1001}, "limit"), ("ListActors", {"offset": -1}, "offset"),
        ("ListActors", {"kind": "animal"}, "kind"), ("ListActors", {"bogus": 1}, "bogus"),
        ("GetActor", {}, "name"), ("GetActor", {"name": "x", "limit": -1}, "limit"),
        ("ListRelations", {"relation": "friend of"}, "relation"), ("ListRelations", {"polarity": "maybe"}, "polarity"),
        ("ListRelations", {"at": "May 2017"}, "at"), ("ListRelations", {"at": "2017-13"}, "at"),
        ("ListFigures", {"unit": "%"}, "unit"), ("ListFigures", {"unit": ""}, "unit"),
        ("GetTimeline", {"limit": 1001}, "limit"),
    ):
        refused(desk, method, SERVICE + "InvalidParameter", {"parameter": parameter}, **given)
    for method in ("ListActors", "ListFigures", "GetTimeline"):
        refused(desk, method, DESK + "InvalidQuery", {"at": 6}, query='river "open')
    for method in ("ListRelations", "ListFigures", "GetTimeline"):
        refused(desk, method, DESK + "StoryNotFound", {"story": 1, "replacedBy": []}, story=1)


@case("The command line shows actors, an actor, its suggestions and the place of a passage, and ends as it should")
def command_line(desk):
    furnish(desk)
    shown = desk.readout("actors", "--kind", "state", text=True)
    holds("Canada" in shown and "2022-03-16 – 2024-05-02" in shown, shown)
    shown = desk.readout("actor", "viktor", "halloran", text=True)
    holds(shown.startswith("Viktor Halloran\nperson · ") and "Roles" in shown, shown)
    role = actor(desk, "Viktor Halloran")["roles"][0]
    place = f"{role['article']['id']}:{role['span']['start']}"
    holds(place in shown, f"{place} is not in {shown}")
    passage = desk.readout("article", place, text=True)
    holds(role["title"] in passage and "\n> " in passage, passage)
    told = desk.client("actor", "Viktor", "Hallmann")
    equal((told.returncode, "did you mean:\n  Viktor Halloran" in told.stderr), (1, True), told.stderr)
    shown = desk.readout("article", "opening.txt", text=True)
    for words in ("\nWho\n", "\nWhen\n", "2022-03-16", "\nHow much\n", "Viktor Halloran"):
        holds(words in shown, f"{words!r} is not in {shown}")
    shown = desk.readout("timeline", "--actor", "Mongolia", text=True)
    holds(shown.startswith("2019  ") and "1 event" in shown, shown)
    told = desk.client("actor", "merge", "Norway", "Finland")
    holds("readout actor split Finland" in told.stdout and f"{desk.state}/knowledge/same" in told.stdout, told.stdout)
    for status, arguments in (
        (1, ["actors", "zeppelin"]), (1, ["figures", "--unit", "kelvin"]), (1, ["relations", "at war with"]),
        (1, ["timeline", "zeppelin"]), (1, ["relations", "--subject", "Atlantis"]), (2, ["relations", "friend", "of"]),
        (2, ["actors", '"open']), (2, ["article", "1:99999999"]), (2, ["actor", "merge", "Norway"]),
    ):
        ran = desk.client(*arguments)
        equal(ran.returncode, status, f"readout {' '.join(arguments)} ({ran.stdout}{ran.stderr})")


run_cases()

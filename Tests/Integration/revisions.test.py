"""What an outlet changes: earlier revisions of articles over the socket and through the client."""

import os

from harness import DESK, case, equal, holds, run_cases

FIRST = """Two sides agree on the river

By Ada Marsh
Sept. 17, 2022

TIRMA (Agency) — The two sides agreed on water for the valley. The minister said that no field will go dry. It rained.
"""
SECOND = FIRST.replace("agree on the river", "quarrel about the river").replace("will go dry", "should go dry")


def revise(desk):
    desk.drop("river.txt", FIRST)
    desk.sync()
    desk.drop("river.txt", SECOND)
    desk.sync()
    return desk.article("river.txt")["ref"]["id"]


@case("A file that changes keeps what it said before, and only what it says now is found")
def kept(desk):
    id = revise(desk)
    revisions = desk.call("ListRevisions", article=id)["revisions"]
    equal([entry["revision"] for entry in revisions], [1, 2])
    equal([entry["title"] for entry in revisions], ["Two sides agree on the river", "Two sides quarrel about the river"])
    first = desk.call("GetArticle", id=id, revision=1)["article"]
    holds("will go dry" in first["text"] and first["revision"] == 1, first)
    equal(first["sha256"], revisions[0]["sha256"])
    equal(first["ref"]["words"], revisions[0]["words"])
    equal(desk.call("GetArticle", path="river.txt", revision=2)["article"], desk.article("river.txt"))
    equal(desk.found('"will go dry"'), [])
    equal(desk.found('"should go dry"'), ["river.txt"])


@case("A plain file of more text than a part holds, or that grows to it, keeps its id and what it said before")
def long(stopped):
    desk = stopped
    # Programs built for debugging take ten times as long for so much text.
    desk.options += ["--time-limit", "100"]
    desk.start()

    def text(opening, count):
        lines = (f"Gauge {number} of the river stood at a height that nobody wrote down." for number in range(count))
        return FIRST.replace("It rained.", opening) + "\n" + "\n\n".join(lines) + "\n"

    desk.drop("long.txt", text("It rained.", 18_000))
    desk.drop("grows.txt", text("It rained.", 10))
    desk.sync()
    ids = {name: desk.article(name)["ref"]["id"] for name in ("long.txt", "grows.txt")}
    holds(len(desk.article("long.txt")["text"]) > 1 << 20, "the text is shorter than a part")
    desk.drop("long.txt", text("It snowed.", 18_000))
    desk.drop("grows.txt", text("It snowed.", 18_000))
    desk.sync()
    for name, id in ids.items():
        article = desk.article(name)
        equal((article["ref"]["id"], article["revision"]), (id, 2), name)
        holds("It rained." in desk.call("GetArticle", id=id, revision=1)["article"]["text"], name)


@case("A revision or an article that is not there is an error of its own")
def missing(desk):
    id = revise(desk)
    with desk.wire() as wire:
        for method, parameters, error in (
            ("GetArticle", {"id": id, "revision": 3}, "RevisionNotFound"),
            ("GetArticle", {"path": "river.txt", "revision": 0}, "RevisionNotFound"),
            ("GetArticle", {"id": 99, "revision": 1}, "ArticleNotFound"),
            ("ListRevisions", {"article": 99}, "ArticleNotFound"),
        ):
            equal(wire.ask(DESK + method, parameters).get("error"), DESK + error, f"{method} {parameters}")
    os.remove(f"{desk.inbox}/river.txt")
    desk.sync()
    with desk.wire() as wire:
        reply = wire.ask(DESK + "ListRevisions", {"article": id})
        equal(reply.get("error"), DESK + "ArticleNotFound", "what was forgotten")


@case("Revisions outlive a restart, a crash and a repair")
def lasting(desk):
    id = revise(desk)
    before = desk.call("ListRevisions", article=id)["revisions"]
    desk.kill()
    desk.start()
    desk.sync()
    equal(desk.call("ListRevisions", article=id)["revisions"], before)
    equal(desk.call("Verify", repair=True)["problems"], [])
    equal(desk.call("ListRevisions", article=id)["revisions"], before)


@case("readout article --revisions and readout diff show what the outlet changed")
def shown(desk):
    id = revise(desk)
    table = desk.readout("article", "river.txt", "--revisions", text=True)
    holds("2 revisions of article" in table and "title, +" not in table, table)
    equal(desk.readout("article", id, "--revisions"), desk.call("ListRevisions", article=id))
    holds("will go dry" in desk.readout("article", id, "--revision", 1, "--text", text=True), "the earlier text")
    lines = desk.readout("diff", "river.txt", text=True).splitlines()
    for line in (
        "- title: Two sides agree on the river", "+ title: Two sides quarrel about the river",
        "- The minister said that no field will go dry.", "+ The minister said that no field should go dry.",
        "… 1 sentence unchanged",
    ):
        holds(line in lines, lines)
    diff = desk.readout("diff", id)
    equal([passage["kind"] for passage in diff["passages"]], ["same", "changed", "same"])
    text = desk.article("river.txt")["text"].encode()
    side = diff["passages"][1]["to"]
    equal(text[side["span"]["start"]:side["span"]["end"]].decode(), side["text"])
    equal([text[word["start"]:word["end"]].decode() for word in side["words"]], ["should"])
    desk.readout("diff", id, "--from", 2, "--to", 2, status=1)
    desk.readout("diff", id, "--from", 7, status=1)
    desk.readout("diff", 99, status=1)


run_cases()

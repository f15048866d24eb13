"""Searching: pages of one answer, an index that is damaged or gone, saved queries, and what a kill leaves."""

import os
import pathlib

from harness import DESK, case, equal, holds, run_cases, until


def report(number, more=""):
    return f"Post {number}\n\nThe gauge at post {number} stood at {number} centimetres. {more}\n"


def reports(desk, numbers, more=""):
    for number in numbers:
        desk.drop(f"{number:03}.txt", report(number, more))
    return desk.sync()


def total(desk, query="gauge"):
    return desk.call("Search", query=query, limit=0)["total"]


def whole(desk):
    """Waits until the index is whole; the clock of that answer."""
    def freshness():
        found = desk.call("GetStatus")["freshness"]
        return found if found["rebuilding"] is None else None
    return until("the index is whole", freshness)["clock"]


@case("The pages of an answer are of one moment while articles come and go")
def pages(desk):
    reports(desk, range(40))
    first = desk.call("Search", query="gauge", limit=15)
    clock, ids = first["freshness"]["clock"], [hit["article"]["id"] for hit in first["hits"]]
    for offset in (15, 30):
        reports(desk, range(offset * 10, offset * 10 + 20))
        page = desk.call("Search", query="gauge", limit=15, offset=offset, asOf=clock)
        equal((page["total"], page["freshness"]["clock"]), (40, clock), "total and clock of the page")
        ids += [hit["article"]["id"] for hit in page["hits"]]
    equal(sorted(ids), list(range(1, 41)), "the articles of all pages")
    present = desk.call("Search", query="gauge", limit=15, asOf=1)
    equal(present["total"], 80, "found at a moment that is not kept")
    holds(present["freshness"]["clock"] > clock, "the answer does not say at which clock it was given")


@case("What an answer was acknowledged with is found after a kill")
def killed(desk):
    for round in range(4):
        reports(desk, range(round * 50, round * 50 + 50))
        os.remove(desk.inbox_path(f"{round * 50:03}.txt"))
        desk.sync()
        desk.kill()
        desk.start()
        equal(desk.call("GetStatus")["freshness"]["rebuilding"], None, "rebuilding")
        equal(total(desk), (round + 1) * 49, "found")
    desk.verify()


@case("An index that is damaged is made anew, and the desk answers meanwhile")
def damaged(desk):
    reports(desk, range(60))
    def nonsense(file):
        file.write_bytes(b"nonsense" * 100)
    def cut(file):
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    for damage in (nonsense, cut, os.remove):
        desk.stop()
        for file in pathlib.Path(desk.state, "index").iterdir():
            damage(file)
        desk.start()
        desk.call("Search", query="gauge")
        desk.sync()
        whole(desk)
        equal(total(desk), 60, f"found after {damage.__name__}")
        desk.verify()
    holds("is made anew" in desk.log(), "the log says nothing")


@case("verify --repair makes the index anew")
def repaired(desk):
    reports(desk, range(60))
    desk.stop()
    desk.start()
    for file in pathlib.Path(desk.state, "index").iterdir():
        os.remove(file)
    holds(desk.call("Verify")["problems"], "verify finds nothing")
    desk.call("Verify", repair=True)
    desk.verify()
    equal(total(desk), 60, "found")


@case("Queries are saved, listed and deleted by name, by who may change the desk")
def queries(desk):
    equal(desk.readout("queries", "list", status=1)["queries"], [])
    desk.readout("queries", "save", "posts", "gauge", "-river")
    desk.readout("queries", "save", "dams", "dam OR weir")
    desk.readout("queries", "save", "dams", "dam")
    wanted = [{"name": "dams", "query": "dam"}, {"name": "posts", "query": "gauge -river"}]
    equal(desk.readout("queries", "list")["queries"], wanted)
    desk.kill()
    desk.start()
    equal(desk.readout("queries", "list")["queries"], wanted, "after a kill")
    holds("gauge -river" in desk.readout("queries", "list", text=True), "the list as text")
    desk.readout("queries", "delete", "dams")
    told = desk.client("queries", "delete", "dams")
    equal((told.returncode, "no query is saved as dams" in told.stderr), (1, True), told.stderr)
    told = desk.client("queries", "save", "open", 'dam "open')
    equal((told.returncode, "never closed" in told.stderr), (2, True), told.stderr)
    with desk.wire() as wire:
        equal(wire.ask(DESK + "DeleteQuery", {"name": "dams"})["error"], DESK + "QueryNotFound")
        reply = wire.ask(DESK + "SaveQuery", {"name": "no name", "query": "dam"})
        equal(reply["error"], DESK + "InvalidQuery")
    equal([query["name"] for query in desk.readout("queries", "list")["queries"]], ["posts"])


run_cases()

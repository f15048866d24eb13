"""Standing queries: what a watch tells over the socket, across restarts, and through the client."""

import json
import signal
import subprocess

from harness import DESK, case, equal, holds, run_cases


def text(title, body):
    return f"{title}\n\nBy Ada Marsh\nSept. 17, 2022\n\nTIRMA (Agency) — {body} It rained all day over the valley.\n"


def watch(wire, query, **more):
    """Begins to watch; the clock from which on."""
    wire.send({"method": DESK + "Watch", "more": True, "parameters": {"query": query, **more}})
    reply = wire.receive()
    holds("error" not in reply and reply["continues"], reply)
    equal(reply["parameters"]["hit"], None)
    return reply["parameters"]["freshness"]["clock"]


def told(wire):
    """The next article's path, and its clock; the path is None where the past is told."""
    reply = wire.receive()
    holds(reply and reply.get("continues"), f"the stream ended: {reply}")
    hit = reply["parameters"]["hit"]
    return hit and hit["article"]["path"], reply["parameters"]["freshness"]["clock"]


@case("Each article that matches is told once, as it comes, and again when it changes")
def live(desk):
    with desk.wire() as ferry, desk.wire() as rest:
        watch(ferry, 'ferry -"no ferry"')
        watch(rest, "storm OR title:bridge")
        desk.drop("a.txt", text("The ferry sails", "The ferry left the harbour of Tirma."))
        desk.sync()
        equal(told(ferry)[0], "a.txt")
        desk.drop("b.txt", text("A bridge instead", "There is no ferry any more."))
        desk.sync()
        equal(told(rest)[0], "b.txt")
        desk.drop("a.txt", text("The ferry sails again", "The ferry left the harbour of Tirma late."))
        desk.sync()
        path, clock = told(ferry)
        equal(path, "a.txt")
        holds(clock <= desk.call("GetStatus")["freshness"]["clock"], clock)


@case("After its last clock a watch goes on without gap or repeat, also after a crash of the daemon")
def lasting(desk):
    names = [f"{number}.txt" for number in range(6)]
    with desk.wire() as wire:
        clocks = [watch(wire, "ferry")]
        for name in names[:3]:
            desk.drop(name, text(f"Ferry {name}", "A ferry sailed."))
            desk.sync()
            path, clock = told(wire)
            equal(path, name)
            clocks.append(clock)
    for name in names[3:]:
        desk.drop(name, text(f"Ferry {name}", "A ferry sailed."))
        desk.sync()
    desk.kill()
    desk.start()
    for place, clock in enumerate(clocks):
        with desk.wire() as wire:
            equal(watch(wire, "ferry", after=clock), clock)
            equal([told(wire)[0] for _ in names[place:]], names[place:], f"after {clock}")
            equal(told(wire)[0], None, "the end of the past")
            desk.drop(f"late{place}.txt", text("Late ferry", "One more ferry sailed."))
            equal(told(wire)[0], f"late{place}.txt")
        names.append(f"late{place}.txt")


@case("The articles of one feed have a clock each")
def feed(desk):
    items = "".join(
        f"<item><title>Ferry {number}</title><guid>f{number}</guid><description>A ferry sailed to Tirma at dawn.</description></item>"
        for number in range(8))
    with desk.wire() as wire:
        start = watch(wire, "ferry")
        desk.drop("feed.xml", f'<?xml version="1.0"?><rss version="2.0"><channel><title>Tirma Post</title>{items}</channel></rss>')
        desk.sync()
        first = [told(wire) for _ in range(8)]
    clocks = [clock for _, clock in first]
    equal(clocks, sorted(set(clocks)))
    for place, clock in enumerate([start] + clocks[:-1]):
        with desk.wire() as wire:
            watch(wire, "ferry", after=clock)
            equal([told(wire) for _ in first[place:]], first[place:])


@case("A query that makes no sense is refused, and so is a watch without more")
def refused(desk):
    with desk.wire() as wire:
        reply = wire.ask(DESK + "Watch", {"query": "ferry ("}, more=True)
        equal((reply["error"], reply["parameters"]["at"]), (DESK + "InvalidQuery", 6))
    with desk.wire() as wire:
        equal(wire.ask(DESK + "Watch", {"query": "ferry"})["error"], "org.varlink.service.ExpectedMore")


@case("readout watch shows the past and what comes, runs a command for each, and outlives the daemon")
def client(desk):
    desk.drop("old.txt", text("An old ferry", "A ferry sailed."))
    desk.sync()
    ran = desk.path("ran")
    process = subprocess.Popen(
        [f"{desk.bin}/readout", "watch", "ferry", "--since", "2022", "--json", "--exec",
         f'echo "$READOUT_ID $READOUT_PATH $READOUT_TITLE" >>"{ran}"'],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=desk._environment(READOUT_SOCKET=desk.socket), **desk._as_user())
    try:
        def shown():
            while True:
                reply = json.loads(process.stdout.readline())
                if reply["hit"]:
                    return reply["hit"]["article"]["path"]

        equal(shown(), "old.txt")
        equal(json.loads(process.stdout.readline())["hit"], None, "where the watch begins")
        desk.drop("new.txt", text("A new ferry; $(rm x)", "A ferry sailed."))
        equal(shown(), "new.txt")
        desk.stop()
        desk.start()
        desk.drop("later.txt", text("A later ferry", "A ferry sailed."))
        equal(shown(), "later.txt")
        process.send_signal(signal.SIGINT)
        equal(process.wait(60), 0)
        with open(ran) as file:
            lines = file.read().splitlines()
        equal([line.split(" ", 1)[1] for line in lines[:2]], ["old.txt An old ferry", "new.txt A new ferry; $(rm x)"])
    finally:
        process.kill()
        process.wait()


run_cases()

"""The manners of a Varlink service, on a raw socket against the real daemon (https://varlink.org/Service)."""

import json
import os
import socket
import threading
import time

from harness import DESK, PATIENCE, case, equal, holds, run_cases, until

SERVICE = "org.varlink.service."


@case("GetInfo gives all five fields, and GetInterfaceDescription the contract as it stands in the source")
def info(desk):
    with desk.wire() as wire:
        told = wire.ask(SERVICE + "GetInfo")["parameters"]
        equal(sorted(told), ["interfaces", "product", "url", "vendor", "version"])
        equal(sorted(told["interfaces"]), ["org.readout.Desk", "org.varlink.service"])
        told = wire.ask(SERVICE + "GetInterfaceDescription", {"interface": "org.readout.Desk"})["parameters"]
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "../../Sources/Core/Protocol/org.readout.Desk.varlink")) as file:
        equal(told, {"description": file.read()})


@case("Absent, null and empty parameters are the same, and keys with a dot are passed over")
def parameters(desk):
    with desk.wire() as wire:
        for message in (
            {"method": DESK + "GetStatus"}, {"method": DESK + "GetStatus", "parameters": None},
            {"method": DESK + "GetStatus", "parameters": {}},
            {"method": DESK + "GetStatus", "parameters": {}, "com.example.trace": 7},
        ):
            wire.send(message)
            equal(sorted(wire.receive()["parameters"]), ["freshness", "status"], f"{message}")


@case("Errors are those of org.varlink.service and the contract, each with its parameters")
def errors(desk):
    with desk.wire() as wire:
        for method, given, error, told in (
            ("org.example.Nothing.Do", {}, SERVICE + "InterfaceNotFound", {"interface": "org.example.Nothing"}),
            (DESK + "Fly", {}, SERVICE + "MethodNotFound", {"method": DESK + "Fly"}),
            (DESK + "ListStories", {}, SERVICE + "MethodNotImplemented", {"method": DESK + "ListStories"}),
            (DESK + "Search", {}, SERVICE + "InvalidParameter", {"parameter": "query"}),
            (DESK + "Search", {"query": 7}, SERVICE + "InvalidParameter", {"parameter": "query"}),
            (DESK + "Search", {"query": "a", "bogus": 1}, SERVICE + "InvalidParameter", {"parameter": "bogus"}),
            (DESK + "Search", {"query": "a", "sort": "best"}, SERVICE + "InvalidParameter", {"parameter": "sort"}),
            (DESK + "Search", {"query": "a", "limit": 1001}, SERVICE + "InvalidParameter", {"parameter": "limit"}),
            (DESK + "Search", {"query": "a", "facets": ["shoe"]}, SERVICE + "InvalidParameter", {"parameter": "facets"}),
            (DESK + "GetStatus", {"bogus": None}, SERVICE + "InvalidParameter", {"parameter": "bogus"}),
            (DESK + "Follow", {}, SERVICE + "ExpectedMore", None),
            (SERVICE + "GetInterfaceDescription", {"interface": "a.b"}, SERVICE + "InterfaceNotFound", {"interface": "a.b"}),
            (DESK + "GetArticle", {"id": 4}, DESK + "ArticleNotFound", {"id": 4, "path": None}),
            (DESK + "Retry", {"path": "a"}, DESK + "FileNotFound", {"path": "a"}),
        ):
            reply = wire.ask(method, given)
            equal(reply.get("error"), error, f"{method} {given}")
            if told is not None:
                found = reply.get("parameters", {})
                equal({key: found.get(key) for key in told}, told, f"{method} {given}")
        reply = wire.ask(DESK + "Search", {"query": 'xi "open'})
        equal(reply["error"], DESK + "InvalidQuery")
        equal((reply["parameters"]["query"], reply["parameters"]["at"]), ('xi "open', 3))
        holds(reply["parameters"]["message"], "no sentence")
        holds("parameters" in wire.ask(DESK + "GetStatus"), "an error ended the connection")


@case("What is no call ends the connection, and only that one")
def no_calls(desk):
    with desk.wire() as other:
        for message in (
            b"{\0", b"hello\0", b"[]\0", b"7\0", b"{}\0", b'{"method":7}\0', b'{"method":"a.B","more":1}\0',
            b'{"method":"a.B","oneway":true,"more":true}\0', b'{"method":"a.B","more":true,"upgrade":true}\0', b"\0",
            b'{"method":"a.B","parameters":7}\0', b"[" * 600 + b"\0", b'{"method":"\xff"}\0',
            b'{"method":"' + b"x" * (1 << 20) + b'"}\0',
        ):
            with desk.wire() as wire:
                try:
                    wire.send(message)
                    reply = wire.receive()
                except BrokenPipeError:
                    reply = None
                equal(reply, None, f"the reply to {message[:60]!r}")
        holds("parameters" in other.ask(DESK + "GetStatus"), "another connection suffered")


@case("A call of 1 MiB is taken")
def large_call(desk):
    with desk.wire() as wire:
        frame = json.dumps({"method": DESK + "Explain", "parameters": {"path": ""}}).encode()
        padding = (1 << 20) - len(frame)
        frame = json.dumps({"method": DESK + "Explain", "parameters": {"path": "x" * padding}}).encode()
        equal(len(frame), 1 << 20)
        wire.send(frame + b"\0")
        reply = wire.receive()
        equal(reply["parameters"]["file"], None)


@case("Oneway calls are carried out without any reply, not even an error")
def oneway(desk):
    with desk.wire() as wire:
        wire.send({"method": DESK + "Search", "oneway": True, "parameters": {"query": '"'}})
        wire.send({"method": DESK + "Fly", "oneway": True})
        wire.send({"method": DESK + "GetStatus", "oneway": True})
        equal(sorted(wire.ask(DESK + "Explain", {"path": "a"})["parameters"]), ["explanation", "file", "freshness"])


@case("Pipelined and split calls are answered in their order")
def order(desk):
    with desk.wire() as wire:
        calls = b"".join(
            json.dumps({"method": DESK + "Search", "parameters": {"query": "x" * (number % 7 + 1), "explain": True}}).encode()
            + b"\0" for number in range(200))
        threading.Thread(target=lambda: [wire.send(calls[at:at + 1000]) for at in range(0, len(calls), 1000)]).start()
        for number in range(200):
            equal(wire.receive()["parameters"]["understood"], "x" * (number % 7 + 1), f"reply {number}")
        call = json.dumps({"method": DESK + "GetStatus"}).encode() + b"\0"
        for byte in call:
            wire.send(bytes([byte]))
        holds("parameters" in wire.receive(), "a call in single bytes")


@case("A call with more has `continues` on all replies but the last; without it, on none")
def more(desk):
    with desk.wire() as wire:
        reply = wire.ask(DESK + "GetStatus", more=True)
        holds(not reply.get("continues"), "a single reply that continues")
        holds("continues" not in wire.ask(DESK + "GetStatus") , "`continues` without `more`")
        reply = wire.ask(DESK + "Search", {"query": '"'}, more=True)
        holds("error" in reply and not reply.get("continues"), reply)


@case("Follow tells what happened after a clock, and goes on with what happens")
def follow(desk):
    desk.drop("a.txt", "A\n\nFirst article of the day.\n")
    desk.sync()
    with desk.wire() as wire:
        wire.send({"method": DESK + "Follow", "more": True, "parameters": {"after": 0}})
        equal(wire.next_change()["file"]["path"], "a.txt")
        desk.drop("b.txt", "B\n\nSecond article of the day.\n")
        states = []
        while states[-1:] != ["indexed"]:
            file = wire.next_change()["file"]
            states.append(file["state"])
            equal(file["path"], "b.txt")
        holds(states in (["pending", "indexed"], ["indexed"]), states)
        os.remove(f"{desk.inbox}/b.txt")
        equal(wire.next_change()["forgotten"], "b.txt")


@case("A client that hangs up ends its work, and a thousand that come and go leave nothing behind")
def hanging_up(desk):
    before = open_sockets(desk)
    for number in range(1000):
        with desk.wire() as wire:
            wire.send({"method": DESK + "Follow", "more": True} if number % 2 else {"method": DESK + "Sync"})
    until("the connections are closed", lambda: open_sockets(desk) <= before)
    desk.drop("a.txt", "A\n\nAn article.\n")
    desk.sync()
    equal(desk.found("article"), ["a.txt"])


def open_sockets(desk):
    folder = f"/proc/{desk.process.pid}/fd"
    links = 0
    for name in os.listdir(folder):
        try:
            links += os.readlink(f"{folder}/{name}").startswith("socket:")
        except FileNotFoundError:
            pass
    return links


@case("A client that reads nothing hinders nobody else")
def slow_reader(desk):
    for number in range(50):
        desk.drop(f"{number}.txt", f"Long {number}\n\n" + "A long article about the river. " * 2000)
    desk.sync()
    with desk.wire() as slow:
        slow.socket.settimeout(0.2)
        try:
            for _ in range(2000):
                slow.send({"method": DESK + "GetArticle", "parameters": {"id": 1}})
        except TimeoutError:
            pass  # the daemon takes no more of its calls
        began = time.monotonic()
        equal(desk.call("Search", query="river", limit=1)["total"], 50)
        took = time.monotonic() - began
        holds(took < 1, f"another client waited {took:.2f} s")


@case("A daemon that is told to stop ends the streams and closes the connections")
def stopping(desk):
    with desk.wire() as wire, desk.wire() as idle:
        wire.send({"method": DESK + "Follow", "more": True, "parameters": {"after": 0}})
        desk.drop("a.txt", "A\n\nAn article.\n")
        holds(wire.receive()["continues"], "the stream does not begin")
        took = desk.stop()
        holds(took < 1, f"it took {took:.2f} s")
        while reply := wire.receive():
            pass
        equal(idle.receive(), None)


run_cases()

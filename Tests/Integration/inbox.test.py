"""What becomes of files: however they come, change, move or go, the ledger and the inbox agree."""

import os
import subprocess
import threading

from harness import case, equal, holds, run_cases, until


def text(word, more=""):
    return f"{word.capitalize()} in the valley\n\nThe {word} was seen at the river on Monday. {more}\n"


@case("A file is found however it is dropped: written, moved, linked, renamed over")
def ways(desk):
    outside = desk.path("outside")
    os.mkdir(outside)
    for name in ("moved", "linked", "pointed"):
        with open(f"{outside}/{name}.txt", "w") as file:
            file.write(text(name))
        os.utime(f"{outside}/{name}.txt", (1e9, 1e9))  # an old date is no reason to pass over it
    desk.drop("written.txt", text("written"))
    os.rename(f"{outside}/moved.txt", f"{desk.inbox}/moved.txt")
    os.link(f"{outside}/linked.txt", f"{desk.inbox}/linked.txt")
    os.symlink(f"{outside}/pointed.txt", f"{desk.inbox}/pointed.txt")
    desk.drop(".upload", text("atomic"))
    os.rename(f"{desk.inbox}/.upload", f"{desk.inbox}/atomic.txt")
    desk.drop("download.txt.part", text("download"))
    os.rename(f"{desk.inbox}/download.txt.part", f"{desk.inbox}/download.txt")
    with open(f"{outside}/added.txt", "w") as file:
        file.write(text("added"))
    added = desk.readout("add", "--wait", f"{outside}/added.txt")
    holds(added is not None, "readout add says nothing")
    desk.sync()
    for name in ("written", "moved", "linked", "pointed", "atomic", "download", "added"):
        equal(desk.found(f"{name} river"), [f"{name}.txt"], name)
    equal(desk.verify(), 7, "files")


@case("Files written into folders that are made in the same moment are all found")
def race(desk):
    for number in range(300):
        desk.drop(f"{number % 7}/a{number}/b/c/{number}.txt", text("raced", f"Number {number}."))
    desk.sync()
    equal(len(desk.found("raced")), 300, "found")
    equal(desk.verify(), 300, "files")


@case("Many writers at once lose nothing")
def writers(desk):
    def write(name):
        for number in range(100):
            path = f"{name}/{number % 10}/{number}.txt"
            desk.drop(path, text("crowded", f"{name} {number}"))
            if number % 3 == 0:
                os.rename(f"{desk.inbox}/{path}", f"{desk.inbox}/{name}-{number}.txt")
            elif number % 3 == 1:
                os.remove(f"{desk.inbox}/{path}")

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    desk.sync()
    here = sum(len(files) for _, _, files in os.walk(desk.inbox))
    equal(len(desk.found("crowded")), here, "found")
    equal(desk.verify(), here, "files")


@case("A folder moved in is read with what it holds, and moved out is forgotten")
def folders(desk):
    os.makedirs(desk.path("box/deep/er"))
    for name in ("box/one", "box/deep/two", "box/deep/er/three"):
        with open(desk.path(f"{name}.txt"), "w") as file:
            file.write(text("boxed", name))
    os.rename(desk.path("box"), f"{desk.inbox}/box")
    desk.sync()
    equal(desk.found("boxed"), ["box/deep/er/three.txt", "box/deep/two.txt", "box/one.txt"])
    desk.drop("box/deep/er/four.txt", text("boxed", "late"))  # its folders are watched, too
    desk.sync()
    equal(len(desk.found("boxed")), 4)
    os.rename(f"{desk.inbox}/box/deep", desk.path("deep"))
    desk.sync()
    equal(desk.found("boxed"), ["box/one.txt"])
    equal(list(desk.states()), ["box/one.txt"])
    equal(desk.verify(), 1, "files")
    # What leaves the inbox is not followed to where it went.
    with open(desk.path("deep/five.txt"), "w") as file:
        file.write(text("boxed"))
    desk.sync()
    equal(desk.found("boxed"), ["box/one.txt"])


@case("A renamed file or folder keeps its articles with their numbers")
def renames(desk):
    for number in range(20):
        desk.drop(f"old/{number}.txt", text("kept", f"Number {number}."))
    desk.drop("single.txt", text("single"))
    desk.sync()
    before = {desk.article(f"old/{number}.txt")["ref"]["id"] for number in range(20)}
    single = desk.article("single.txt")["ref"]["id"]
    os.rename(f"{desk.inbox}/old", f"{desk.inbox}/new")
    os.rename(f"{desk.inbox}/single.txt", f"{desk.inbox}/new/double.txt")
    desk.sync()
    after = {desk.article(f"new/{number}.txt")["ref"]["id"] for number in range(20)}
    equal(after, before, "the numbers of the folder's articles")
    article = desk.article("new/double.txt")
    equal((article["ref"]["id"], article["revision"]), (single, 1), "the renamed file's article")
    equal(len(desk.found("kept")), 20)
    equal(len(desk.states()), 21, "files")
    desk.verify()


@case("A rename while the daemon is down keeps the articles")
def renames_down(desk):
    desk.drop("before/a.txt", text("sleeper"))
    desk.sync()
    article = desk.article("before/a.txt")["ref"]["id"]
    desk.stop()
    os.rename(f"{desk.inbox}/before", f"{desk.inbox}/after")
    desk.start()
    desk.sync()
    equal(desk.article("after/a.txt")["ref"]["id"], article)
    equal(list(desk.states()), ["after/a.txt"])


@case("A changed file keeps its number and counts its revisions; a deleted one is forgotten")
def changes(desk):
    desk.drop("a.txt", text("first"))
    desk.sync()
    number = desk.article("a.txt")["ref"]["id"]
    desk.drop("a.txt", text("second"))
    desk.sync()
    article = desk.article("a.txt")
    equal((article["ref"]["id"], article["revision"]), (number, 2), "after a write")
    equal((desk.found("first"), desk.found("second")), ([], ["a.txt"]))
    desk.drop(".new", text("third"))
    os.rename(f"{desk.inbox}/.new", f"{desk.inbox}/a.txt")
    desk.sync()
    article = desk.article("a.txt")
    equal((article["ref"]["id"], article["revision"]), (number, 3), "after a rename over it")
    os.utime(f"{desk.inbox}/a.txt")
    desk.sync()
    equal(desk.article("a.txt")["revision"], 3, "the revision after a touch")
    os.remove(f"{desk.inbox}/a.txt")
    desk.sync()
    equal((desk.found("third"), desk.states()), ([], {}))
    told = desk.explained("a.txt")
    holds(told["file"] is None and "forgotten" in told["explanation"], told)
    desk.readout("article", "a.txt", status=1)


@case("A file in the making is not read before it is whole")
def unfinished(desk):
    with open(f"{desk.inbox}/slow.txt", "w") as file:
        file.write("Slow news\n\nThe first half")
        file.flush()
        desk.sync()
        equal(desk.found("half"), [], "before it is closed")
        equal(desk.explained("slow.txt")["file"]["state"], "pending")
        file.write(" and the second half of the story.\n")
    desk.sync()
    equal(desk.found('"second half"'), ["slow.txt"])
    equal(desk.article("slow.txt")["revision"], 1)


@case("Hidden, partial and backup files are ignored, each with the reason")
def ignored(desk):
    names = [".hidden.txt", "a.txt.part", "b.txt~", "c.filepart", "d.crdownload", ".git/e.txt"]
    for name in names:
        desk.drop(name, text("secret"))
    os.symlink("nowhere", f"{desk.inbox}/broken.txt")
    os.symlink(desk.path("state"), f"{desk.inbox}/folder")
    os.mkfifo(f"{desk.inbox}/pipe.txt")
    desk.sync()
    equal(desk.found("secret"), [])
    states = desk.states()
    equal({name: states.get(name) for name in names}, {name: "ignored" for name in names})
    for name in [*names, "broken.txt", "folder", "pipe.txt"]:
        file = desk.explained(name)["file"]
        holds(file["state"] == "ignored" and file["reason"], f"{name}: {file}")


@case("A file that cannot be read fails with its reason, costs no other, and is read once it is mended")
def failures(desk):
    desk.drop("binary.txt", bytes(range(256)) * 64)
    desk.drop("empty.txt", "")
    desk.drop("good.txt", text("good"))
    desk.drop("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(1000))
    freshness = desk.sync()
    equal((freshness["failed"], freshness["pending"]), (2, 0), "failed and pending")
    equal(desk.states()["picture.png"], "ignored")
    equal(desk.found("good"), ["good.txt"])
    for file in desk.readout("files", "--state", "failed")["files"]:
        holds(file["reason"], f"{file['path']} failed without a reason")
    desk.drop("binary.txt", text("mended"))
    desk.sync()
    equal(desk.found("mended"), ["binary.txt"])
    equal(desk.readout("retry")["queued"], 1, "queued again")
    equal(desk.sync()["failed"], 1)


@case("A file that may not be read fails with what to do, and is read once it may be")
def unreadable(stopped):
    desk = stopped
    desk.run_as_nobody()
    desk.drop("closed.txt", text("closed"))
    os.chmod(f"{desk.inbox}/closed.txt", 0)
    desk.drop("kept.txt", text("kept"))
    desk.start()
    desk.sync()
    file = desk.explained("closed.txt")["file"]
    equal(file["state"], "failed")
    holds("permission" in file["reason"] and "chmod" in file["reason"], file["reason"])
    os.chmod(f"{desk.inbox}/closed.txt", 0o644)
    desk.sync()
    equal(desk.found("closed"), ["closed.txt"])
    # A file that was read keeps answering when it may not be read any more, changed or not.
    desk.drop("kept.txt", text("altered"))
    os.chmod(f"{desk.inbox}/kept.txt", 0)
    desk.sync()
    state = desk.explained("kept.txt")["file"]["state"]
    if state == "failed":
        equal(desk.found("kept"), ["kept.txt"], "the last good article")
    os.chmod(f"{desk.inbox}/kept.txt", 0o644)
    desk.sync()
    equal(desk.found("altered"), ["kept.txt"])


@case("A folder that may not be read is told of, and forgets nothing")
def closed_folder(stopped):
    desk = stopped
    desk.run_as_nobody()
    desk.drop("folder/a.txt", text("inside"))
    if desk.user:
        os.chown(f"{desk.inbox}/folder", desk.user.pw_uid, desk.user.pw_gid)
    desk.start()
    desk.sync()
    os.chmod(f"{desk.inbox}/folder", 0)
    desk.readout("rescan")
    desk.sync()
    equal(desk.found("inside"), ["folder/a.txt"])
    until("the status tells of the folder", lambda: any("folder" in problem for problem in desk.status()["problems"]))
    os.chmod(f"{desk.inbox}/folder", 0o755)
    desk.readout("rescan")
    desk.sync()
    equal(desk.status()["problems"], [])
    equal(desk.found("inside"), ["folder/a.txt"])


@case("An inbox that may not be written is read all the same, and Sync holds")
def read_only(stopped):
    desk = stopped
    desk.run_as_nobody()
    desk.drop("a.txt", text("first"))
    os.chmod(desk.inbox, 0o555)
    desk.start()
    desk.sync()
    equal(desk.found("first"), ["a.txt"])
    with open(f"{desk.inbox}/a.txt", "w") as file:
        file.write(text("second"))
    desk.sync()
    equal(desk.found("second"), ["a.txt"])


@case("The inbox is never written to: no file is changed, added or left behind")
def untouched(desk):
    desk.drop("a/b.txt", text("untouched"))
    desk.drop("binary", bytes(range(256)))
    before = snapshot(desk.inbox)
    for _ in range(5):
        desk.sync()
    desk.readout("rescan")
    desk.readout("verify")
    desk.sync()
    equal(snapshot(desk.inbox), before)


def snapshot(folder):
    found = {}
    for place, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(place, name)
            status = os.stat(path)
            found[path] = (status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)
    return found


@case("Names of any bytes come back as they were: spaces, newlines, backslashes, broken UTF-8, 255 bytes")
def names(desk):
    odd = [b"two words.txt", b"new\nline.txt", b"back\\slash.txt", b"latin\xe9.txt", "Žluťoučký kůň.txt".encode(),
           b"-rf.txt", b"x" * 251 + b".txt", b"quote\".txt"]
    for name in odd:
        desk.drop(name, text("odd"))
    desk.sync()
    paths = desk.found("odd")
    equal(len(paths), len(odd), "found")
    holds("latin\\xE9.txt" in paths or "latin\\xe9.txt" in paths, paths)
    holds("back\\\\slash.txt" in paths, paths)
    for path in paths:
        equal(desk.explained(path)["file"]["state"], "indexed", path)
        equal(desk.article(path)["ref"]["path"], path)
    equal(desk.verify(), len(odd), "files")
    for name in odd:
        os.remove(desk.inbox_path(name))
    desk.sync()
    equal(desk.states(), {})


@case("An inbox renamed away is told of, forgets nothing, and is served again when it is back")
def inbox_away(desk):
    desk.drop("a.txt", text("steady"))
    desk.sync()
    os.rename(desk.inbox, desk.path("elsewhere"))
    until("watching is broken", lambda: desk.status()["watching"] == "broken")
    status = desk.readout("status")
    holds(status["status"]["problems"] and not status["freshness"]["live"], status)
    equal(desk.found("steady"), ["a.txt"], "while it is away")
    desk.sync()  # answers, though nothing can be waited for
    with open(desk.path("elsewhere/b.txt"), "w") as file:
        file.write(text("meanwhile"))
    os.rename(desk.path("elsewhere"), desk.inbox)
    until("watching goes on", lambda: desk.status()["watching"] == "events")
    desk.sync()
    equal((desk.found("steady"), desk.found("meanwhile")), (["a.txt"], ["b.txt"]))
    equal(desk.status()["problems"], [])
    equal(desk.article("a.txt")["revision"], 1)


@case("An inbox that is replaced while the daemon runs is not taken for the old one until it is accepted")
def inbox_replaced(desk):
    desk.drop("a.txt", text("steady"))
    desk.sync()
    os.rename(desk.inbox, desk.path("old"))
    os.mkdir(desk.inbox)
    until("watching is broken", lambda: desk.status()["watching"] == "broken")
    equal(desk.found("steady"), ["a.txt"])
    desk.readout("rescan", "--accept")
    desk.drop("b.txt", text("newcomer"))
    desk.sync()
    equal((desk.found("steady"), desk.found("newcomer")), ([], ["b.txt"]))
    equal(desk.status()["watching"], "events")


@case("An inbox that was replaced before the start is broken until it is accepted")
def inbox_replaced_down(desk):
    for number in range(10):
        desk.drop(f"{number}.txt", text("steady", str(number)))
    desk.sync()
    desk.stop()
    os.rename(desk.inbox, desk.path("old"))
    os.mkdir(desk.inbox)
    desk.drop("new.txt", text("newcomer"))
    desk.start()
    until("watching is broken", lambda: desk.status()["watching"] == "broken")
    equal((len(desk.found("steady")), desk.found("newcomer")), (10, []))
    desk.readout("rescan")  # without --accept nothing changes
    equal(desk.status()["watching"], "broken")
    desk.readout("rescan", "--accept")
    desk.sync()
    equal((desk.found("steady"), desk.found("newcomer")), ([], ["new.txt"]))
    desk.stop()
    desk.start()
    desk.sync()
    equal(desk.status()["watching"], "events")


@case("An inbox that is absent at the start is told of, forgets nothing, and is served when it comes back")
def inbox_absent(desk):
    desk.drop("a.txt", text("steady"))
    desk.sync()
    desk.stop()
    os.rename(desk.inbox, desk.path("elsewhere"))
    desk.start()
    until("watching is broken", lambda: desk.status()["watching"] == "broken")
    equal(desk.found("steady"), ["a.txt"])
    os.rename(desk.path("elsewhere"), desk.inbox)
    until("watching goes on", lambda: desk.status()["watching"] == "events")
    desk.sync()
    equal(desk.article("a.txt")["revision"], 1)


@case("An inbox that was copied back from a backup is known again")
def inbox_restored(desk):
    for number in range(10):
        desk.drop(f"{number}.txt", text("steady", str(number)))
    desk.sync()
    ids = sorted(desk.article(f"{number}.txt")["ref"]["id"] for number in range(10))
    desk.stop()
    subprocess.run(["cp", "-a", desk.inbox, desk.path("copy")], check=True)
    subprocess.run(["rm", "-r", desk.inbox], check=True)
    os.rename(desk.path("copy"), desk.inbox)
    desk.start()
    desk.sync()
    equal(desk.status()["watching"], "events")
    articles = [desk.article(f"{number}.txt") for number in range(10)]
    equal(sorted(article["ref"]["id"] for article in articles), ids)
    equal({article["revision"] for article in articles}, {1})


run_cases()

"""A corpus, and a file of literature, that change while they are read."""

import hashlib
import json
import os
import random
import threading
import time

import corpora
from program import restore
from scenarios import Loss, restore_corpus, succeed


def changing(program, work, scenarios, seconds):
    """Indexes a corpus in which files are cut, grown, rewritten in place, replaced and removed.

    Each run ends well or names what it could not read. No digest that an index holds is that of
    bytes which never stood in a file together. When the corpus comes to rest, one run is enough.
    """

    def run():
        folder = f"{work}/changing"
        restore(scenarios[0].start, folder)
        began = time.monotonic()
        succeed(program, folder, "index")
        editor = Editor(f"{folder}/corpus/policies", pause=2 * (time.monotonic() - began))
        thread = threading.Thread(target=editor.edit)
        thread.start()
        number, published = 0, 0
        try:
            ends = time.monotonic() + seconds
            while time.monotonic() < ends:
                outcome = program.run(folder, "index", *(["--full"] if number % 3 == 0 else []))
                explained(outcome, f"index, run {number}")
                asked = program.run(folder, "why", "pulsed cartilage warming", "--format", "json")
                explained(asked, f"why, after run {number}")
                if outcome.status == 0:
                    known(program, folder, editor)
                    published += 1
                number += 1
        finally:
            editor.stopped = True
            thread.join()
        restore_corpus(folder, 1)
        succeed(program, folder, "index")
        if program.observe(folder) != next(s for s in scenarios if s.name == "changed corpus").after:
            raise Loss("a corpus that came to rest: another index than that of its files")
        succeed(program, folder, "verify")
        return published

    yield run


def growing(program, work, scenarios, runs=12):
    """Takes in a file of literature that grows; what was taken is a file as it was, or nothing of it."""

    def run(turn):
        folder = f"{work}/changing"
        restore(scenarios[0].start, folder)
        succeed(program, folder, "index")
        path = f"{folder}/growing.xml"
        corpora.write(path, corpora.pubmed(range(90000001, 90006001), "tremor splints", 2018))
        stopped = threading.Event()
        thread = threading.Thread(target=grow, args=(path, turn * 0.01, stopped))
        thread.start()
        try:
            outcome = program.run(folder, "literature", "add", path)
        finally:
            stopped.set()
            thread.join()
        explained(outcome, f"literature add, turn {turn}")
        again = program.run(folder, "literature", "add", path)
        if again.status != 0 or b"The index has 6000 records." not in again.out:
            raise Loss(f"literature that grew: expected 6000 records, found {again}")
        succeed(program, folder, "verify")
        return 1

    for turn in range(runs):
        yield lambda turn=turn: run(turn)


def explained(outcome, what):
    """A run ends well, or with an error that says why."""
    if outcome.status == 0 or outcome.status == 1 and not outcome.err.startswith(b"Fatal"):
        return
    if outcome.status != 2 or not any(line.startswith(b"error: ") for line in outcome.err.splitlines()):
        raise Loss(f"{what}: exit {outcome.status}: {outcome.err[:300]!r}")


def known(program, folder, editor):
    """Every digest of a file that an answer names is that of bytes that once stood there."""
    answer = program.run(folder, "list", "policies", "--format", "json", corpus="away")
    if answer.status != 0:
        return
    for row in json.loads(answer.out)["rows"]:
        if row["source"]["sha256"] not in editor.digests:
            raise Loss(f"indexed as bytes that never stood in a file: {row['source']}")


class Editor:
    """Somebody who edits the files of a folder, about once while it is indexed."""

    def __init__(self, folder, pause):
        self.folder, self.pause, self.stopped, self.digests = folder, pause, False, set()
        for name in os.listdir(folder):
            self.note(open(f"{folder}/{name}", "rb").read())

    def note(self, data):
        self.digests.add(hashlib.sha256(data).hexdigest())

    def edit(self):
        turn = 0
        while not self.stopped:
            turn += 1
            number = random.randrange(8)
            path = f"{self.folder}/TT{number:04d}.txt"
            kind = random.choice(["rewrite", "rewrite", "replace", "remove", "cut"])
            if kind == "remove":
                if os.path.exists(path):
                    os.remove(path)
            elif kind == "cut" and os.path.exists(path):
                self.note(open(path, "rb").read()[:200])
                os.truncate(path, min(200, os.path.getsize(path)))
            else:
                self.write(path, number, turn, kind == "replace")
            time.sleep(random.uniform(0, self.pause))

    def write(self, path, number, turn, is_replaced):
        """Puts a new file in the place of a policy, or writes piece by piece into the one that is there."""
        text = corpora.policy(number, corpora.SERVICES[number], f"{turn % 12 + 1:02d}/2025")
        filler = f"Turn {turn} of this policy says the same in other words.\n" * 1000
        data = text.replace("SUMMARY OF EVIDENCE", filler + "\nSUMMARY OF EVIDENCE").encode()
        self.note(data)
        if is_replaced:
            draft = f"{self.folder}/.draft"
            with open(draft, "wb") as file:
                file.write(data)
            os.rename(draft, path)
            return
        with open(path, "wb", buffering=0) as file:
            for start in range(0, len(data), 16_384):
                self.note(data[:start])
                file.write(data[start:start + 16_384])


def grow(path, wait, stopped):
    """Adds to the end of a file, from some moment on, until it is told to stop."""
    time.sleep(wait)
    while not stopped.is_set():
        with open(path, "ab", buffering=0) as file:
            file.write(b"<!-- more -->\n")
        time.sleep(0.001)

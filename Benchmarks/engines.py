"""The engines as programs: how each is built, asked and timed, all on one core."""

import json
import os
import subprocess
import sys

BENCHMARKS = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(BENCHMARKS)
WORK = os.path.join(ROOT, ".build/bench")
LOGS = os.path.relpath(WORK, ROOT)  # as it is named in messages
PEERS = ["tantivy", "lucene", "pisa", "fts5", "xapian"]
CORE = max(os.sched_getaffinity(0))
# An engine that takes longer for a build is left out of the run, with this as the reason.
PATIENCE = 15 * 60


def say(*words):
    """Tells the person how far the run is."""
    print(*words, file=sys.stderr, flush=True)


def on_one_core():
    os.sched_setaffinity(0, {CORE})


class EngineFailed(Exception):
    """An engine could not do what it was asked for."""


class Engine:
    """One side of the comparison."""

    def __init__(self, name, command):
        self.name = name
        self.command = command
        self.kinds = ("or", "and") if name == "pisa" else ("or", "and", "phrase")
        self.version = None if name == "evq" else self._run("version").strip()

    def index(self, documents):
        return os.path.join(WORK, f"{self.name}-{documents}")

    def build(self, corpus, documents, *options, pinned=True):
        """Builds an index and returns seconds, bytes and the peak of memory."""
        path = self.index(documents)
        return json.loads(self._run("build", corpus, path, *options, pinned=pinned))

    def open(self, documents, queries, phrases):
        return Session(self, [*self.command, "serve", self.index(documents), queries, phrases])

    def _run(self, *words, pinned=True):
        """Runs a command of the engine and returns its last line."""
        try:
            done = subprocess.run(
                [*self.command, *words], stdout=subprocess.PIPE, text=True, timeout=PATIENCE,
                stderr=_log(self.name), preexec_fn=on_one_core if pinned else None)
        except subprocess.TimeoutExpired as fault:
            raise EngineFailed(f"{self.name} {words[0]} took more than {PATIENCE // 60} minutes "
                               "and was stopped") from fault
        if done.returncode:
            raise EngineFailed(f"{self.name} {words[0]} ended with {done.returncode}; see "
                               f"{LOGS}/{self.name}.log")
        return done.stdout.strip().splitlines()[-1]


class Session:
    """An engine that has its index open and answers requests."""

    def __init__(self, engine, command):
        self.engine = engine
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
            stderr=_log(engine.name), preexec_fn=on_one_core)
        while self._line() != "ready":
            pass

    def times(self, kind, count):
        """The nanoseconds of the first so many queries of a log."""
        self._ask("time", kind, count)
        return [int(word) for word in self._line().split()]

    def hits(self, kind, count):
        """For each query the number of all that match, or None, and the best as (key, score)."""
        self._ask("hits", kind, count)
        found = []
        for _ in range(count):
            total, *best = self._line().split("\t")
            pairs = [hit.rsplit(":", 1) for hit in best]
            found.append((None if total == "-" else int(total),
                          [(key, float(score)) for key, score in pairs]))
        return found

    def _ask(self, *words):
        print(*words, file=self.process.stdin, flush=True)

    def _line(self):
        line = self.process.stdout.readline()
        if not line:
            raise EngineFailed(f"{self.engine.name} stopped; see {LOGS}/{self.engine.name}.log")
        return line.rstrip("\n")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def _log(name):
    return open(os.path.join(WORK, f"{name}.log"), "a", encoding="utf-8")


def evq():
    return Engine("evq", [os.path.join(ROOT, ".build/release/evq-bench")])


def peers(wanted):
    """The peers that are installed, and for each other one the reason why it is not."""
    found, missing = [], {}
    for name in wanted:
        path = os.path.join(WORK, "peers", name)
        if os.path.exists(path + ".command"):
            with open(path + ".command", encoding="utf-8") as file:
                found.append(Engine(name, file.read().split()))
        else:
            missing[name] = _reason(path)
            say(f"{name} is missing: {missing[name]}")
    return found, missing


def _reason(path):
    if not os.path.exists(path + ".missing"):
        return "not installed; run make bench-peers"
    with open(path + ".missing", encoding="utf-8") as file:
        return file.read().strip() or "its installation failed"

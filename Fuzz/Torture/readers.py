"""Readers during rebuilds, a reader that stays, and two writers at once."""

import os
import subprocess
import threading
import time

from program import leftovers, restore
from scenarios import Loss, restore_corpus, succeed

QUESTIONS = [
    ("why", "pulsed cartilage warming", "--format", "json"),
    ("search", "randomized", "tendon", "release", "--format", "json"),
    ("list", "statements", "--format", "json"),
]


def readers(program, work, scenarios, seconds):
    """Four readers ask while the index is rebuilt from two states of its corpus in turn.

    They see the index alone, as on another machine where the corpus is not; each answer must be
    that of one state, to the byte.
    """

    def run():
        folder = f"{work}/busy"
        restore(scenarios[1].start, folder)
        allowed = [answers(program, folder, state) for state in (0, 1)]
        watch = Watch(program, folder, allowed, time.monotonic() + seconds)
        threads = [threading.Thread(target=watch.ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        turn = 0
        while watch.goes_on():
            restore_corpus(folder, turn % 2)
            outcome = program.run(folder, "index", *(["--full"] if turn % 5 == 4 else []))
            if outcome.status != 0:
                watch.faults.append(f"the rebuild: exit {outcome.status} {outcome.err[:300]!r}")
            turn += 1
        for thread in threads:
            thread.join()
        if watch.faults:
            raise Loss(f"readers during {turn} rebuilds: {watch.faults[0]}")
        return watch.answered

    yield run


class Watch:
    """What several readers have seen."""

    def __init__(self, program, folder, allowed, ends):
        self.program, self.folder, self.allowed, self.ends = program, folder, allowed, ends
        self.faults, self.answered = [], 0

    def goes_on(self):
        return time.monotonic() < self.ends and not self.faults

    def ask(self):
        while self.goes_on():
            for words in QUESTIONS:
                outcome = self.program.run(self.folder, *words, corpus="away")
                if outcome not in [state[words] for state in self.allowed]:
                    self.faults.append(f"{' '.join(words)}: {outcome}")
                self.answered += 1


def answers(program, folder, state):
    """The answers of an index of one state."""
    restore_corpus(folder, state)
    succeed(program, folder, "index", "--full")
    return {words: program.run(folder, *words, corpus="away") for words in QUESTIONS}


def holders(program, work, scenarios, turns=10):
    """A reader that began before two rebuilds ends as if there had been none, and nothing of the
    generation that it held is left behind it."""

    def run():
        folder = f"{work}/busy"
        restore(scenarios[1].start, folder)
        answers(program, folder, 0)
        line = b'{"statement": "TT0002/s1"}\n'
        words = ("letter", "--batch", "-", "--draft", "--format", "json")
        command = [program.binary, *words, "--corpus", f"{folder}/away", "--index", f"{folder}/index"]
        expected = subprocess.run(command, input=line + line, capture_output=True)
        reader = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        program.runs += 2
        while not holds_manifest(reader):
            time.sleep(0.005)
        reader.stdin.write(line)
        reader.stdin.flush()
        for state in (1, 0):
            restore_corpus(folder, state)
            succeed(program, folder, "index", "--full")
        restore_corpus(folder, 1)
        succeed(program, folder, "index")
        out, err = reader.communicate(line)
        if (reader.returncode, out, err) != (expected.returncode, expected.stdout, expected.stderr):
            raise Loss(f"a reader that stayed: {out[:200]!r} {err[:200]!r}")
        succeed(program, folder, "index")
        if leftovers(folder):
            raise Loss(f"behind a reader that stayed: files are left: {leftovers(folder)}")
        return 1

    for _ in range(turns):
        yield run


def holds_manifest(reader):
    """Whether a process has opened a generation; one that has ended never will."""
    if reader.poll() is not None:
        raise Loss(f"a reader that was to stay has ended with {reader.returncode}")
    fds = f"/proc/{reader.pid}/fd"
    try:
        return any(os.readlink(f"{fds}/{fd}").endswith("/manifest.json") for fd in os.listdir(fds))
    except OSError:
        return False


def writers(program, work, scenarios, pairs=40):
    """Two writers at once: both end well, or one is told that the other is at work."""

    def run(turn):
        scenario = scenarios[turn % len(scenarios)]
        folder = f"{work}/trial"
        restore(scenario.start, folder)
        command = [program.binary, *scenario.words, "--corpus", f"{folder}/corpus", "--index", f"{folder}/index"]
        program.runs += 2
        both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
        ends = [(p.communicate()[1], p.returncode) for p in both]
        what = f"{scenario.name}, two writers"
        if all(status != 0 for _, status in ends):
            raise Loss(f"{what}: neither has done it: {ends}")
        for err, status in ends:
            if status not in (0, 2) or (status == 2 and b"another evq" not in err):
                raise Loss(f"{what}: exit {status}: {err[:300]!r}")
        if program.observe(folder) != scenario.after:
            raise Loss(f"{what}: another index than that of one writer")
        if leftovers(folder):
            raise Loss(f"{what}: files are left: {leftovers(folder)}")
        return 1

    for turn in range(pairs):
        yield lambda turn=turn: run(turn)

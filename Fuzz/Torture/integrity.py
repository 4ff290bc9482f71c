"""Single bytes of an index, or of a journal beside it, are changed: `verify` says so, and no answer shows it."""

import os
import random

from program import restore
from scenarios import Loss


def flips(program, work, scenarios, number):
    """Bytes of all files of an index with literature, spread evenly, each with one bit changed."""
    folder = f"{work}/flipped"
    restore(next(s for s in scenarios if s.name == "literature update").start, folder)
    answers = program.observe(folder)
    if program.run(folder, "verify").status != 0:
        yield lambda: fail("verify does not accept the undamaged index")
    paths = [os.path.join(top, name) for top, _, names in os.walk(f"{folder}/index") for name in names]
    # LOCK is empty, FILES is a memory of times that a run may lose, and the memory that SQLite's
    # processes share is made anew.
    passing = ("LOCK", "FILES", "literature.sqlite-shm")
    paths = [p for p in sorted(paths) if os.path.basename(p) not in passing and os.path.getsize(p)]
    share = max(1, number // len(paths))
    for path in paths:
        size = os.path.getsize(path)
        for place in sorted({int((turn + 0.5) * size / share) for turn in range(share)}):
            yield lambda path=path, place=place: flip(program, folder, path, place, answers)


def journal(program, work, scenarios, number):
    """Bytes of the journal that a run has left which was killed before it could put it away.

    What it holds was committed: a reader that took the rest of a changed journal for never written
    would lose it without a word. The next run makes all good.
    """
    scenario = next(s for s in scenarios if s.name == "literature update")
    folder = f"{work}/flipped"
    marks = [i for i, call in enumerate(scenario.calls) if call[1] == "rename" and call[-1].endswith(".commits")]
    calls = scenario.calls[marks[-1] + 1:]
    fault = "kill:" + next(call[0] for call in calls if call[2].endswith("/literature.sqlite"))

    def kill():
        restore(scenario.start, folder)
        if program.run(folder, *scenario.words, fault=fault).status >= 0:
            raise Loss("journal: the run that was to be killed has ended")

    kill()
    path = f"{folder}/index/literature/literature.sqlite-wal"
    size = os.path.getsize(path)
    answers = program.observe(folder)
    if answers != scenario.after or program.run(folder, "verify").status != 0:
        yield lambda: fail("journal: what was committed is not in force after a kill")

    def changed(place):
        # A run that reads may put the journal away: each begins with the one that the kill has left.
        kill()
        change(path, place, 1 << random.randrange(8))
        what = f"journal at {place} of {size}"
        if program.run(folder, "verify").status == 0:
            raise Loss(f"{what}: verify does not see the changed byte")
        for before, after in zip(answers, program.observe(folder)):
            check(before, after, what)
        if program.run(folder, "literature", "add", *scenario.words[2:]).status != 0:
            raise Loss(f"{what}: the next run does not make it good")
        if program.observe(folder) != scenario.after or program.run(folder, "verify").status != 0:
            raise Loss(f"{what}: the next run ends in another index")
        return 1

    for turn in range(number):
        yield lambda place=int((turn + 0.5) * size / number): changed(place)


def flip(program, folder, path, place, answers):
    """Changes a bit, looks, and puts it back."""
    what = f"{path[len(folder) + 1:]} at {place}"
    bit = 1 << random.randrange(8)
    change(path, place, bit)
    try:
        if program.run(folder, "verify").status == 0:
            raise Loss(f"{what}: verify does not see the changed byte")
        for before, after in zip(answers, program.observe(folder)):
            check(before, after, what)
    finally:
        change(path, place, bit)
    return 1


def check(before, after, what):
    """An answer is that of the undamaged index, or there is none and an error says why."""
    if after.status < 0:
        raise Loss(f"{what}: ended by signal {-after.status}")
    if after.status in (0, 1) and after.out != before.out:
        raise Loss(f"{what}: an answer has changed: {difference(before.out, after.out)}")
    if after.status == 2 and (after.out or not after.err.startswith(b"error: ")):
        raise Loss(f"{what}: no clear error: {after.err[:200]!r}")


def difference(one, other):
    """Where two answers part."""
    place = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"{one[max(0, place - 40):place + 60]!r} … {other[max(0, place - 40):place + 60]!r}"


def change(path, place, bit):
    with open(path, "r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ bit]))


def fail(what):
    raise Loss(what)

"""Kills, faults and limits: one disturbed run, then what must hold."""

import random
import resource
import signal
import subprocess
import time

from program import restore
from scenarios import Loss, check_completed, check_disturbed

# Calls that ask for room; a removal or a sync does not fail for want of it.
ROOM = {"open", "write", "pwrite", "pwrite64", "writev", "pwritev", "ftruncate", "mkdir", "link", "rename",
        "copy_file_range", "sendfile", "sendfile64"}
WRITES = {"write", "pwrite", "pwrite64", "writev", "pwritev", "copy_file_range", "sendfile", "sendfile64"}


def disturbed(program, work, scenario, fault=None, limits=(), killed=False):
    """A case: the command is run disturbed in a copy, then looked at, then run again."""

    def run():
        folder = f"{work}/trial"
        what = f"{scenario.name}, {fault or limits}"
        restore(scenario.start, folder)
        outcome = program.run(folder, *scenario.words, fault=fault, limits=limits)
        if killed and outcome.status != -signal.SIGKILL:
            raise Loss(f"{what}: expected a killed run, found exit {outcome.status}")
        if not killed and outcome.status < 0 and not limits:
            raise Loss(f"{what}: ended by signal {-outcome.status}")
        if not killed and outcome.status > 0 and not outcome.err.startswith(b"error: ") and not limits:
            raise Loss(f"{what}: no clear error: {outcome.err[:200]!r}")
        check_disturbed(program, folder, scenario, what)
        if outcome.status == 0 and program.observe(folder) != scenario.after:
            raise Loss(f"{what}: exit 0, but the work is not done")
        check_completed(program, folder, scenario, what)
        return 1

    return run


def chosen(scenario, every):
    """The calls that change files; of a row of equal calls on one file each one in so many."""
    row = []
    for call in [*scenario.calls, None]:
        if row and (call is None or call[1:] != row[0][1:]):
            yield from row[::every]
            row = []
        row.append(call)


def kills_at_calls(program, work, scenario, every):
    """Killed before every call that changes a file, and in the middle of every write."""
    for number, call, *_ in chosen(scenario, every):
        yield disturbed(program, work, scenario, f"kill:{number}", killed=True)
        if call in WRITES:
            yield disturbed(program, work, scenario, f"torn:{number}", killed=True)


def faults(program, work, scenario, every):
    """Every call fails once with an input/output error; from every call on the disk is full; every
    write is cut short."""
    for number, call, *_ in chosen(scenario, every):
        yield disturbed(program, work, scenario, f"EIO:{number}")
        if call in ROOM:
            yield disturbed(program, work, scenario, f"ENOSPC:{number}+")
        if call in WRITES:
            yield disturbed(program, work, scenario, f"short:{number}")


def kills_at_moments(program, work, scenarios, number):
    """Killed at random moments, by a signal from outside."""
    spans = {}

    def run(scenario):
        folder = f"{work}/trial"
        if scenario.name not in spans:
            restore(scenario.start, folder)
            began = time.monotonic()
            program.run(folder, *scenario.words)
            spans[scenario.name] = time.monotonic() - began
        restore(scenario.start, folder)
        wait = random.uniform(0, 1.1 * spans[scenario.name])
        command = [program.binary, *scenario.words, "--corpus", f"{folder}/corpus", "--index", f"{folder}/index"]
        program.runs += 1
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(wait)
        process.kill()
        process.wait()
        what = f"{scenario.name}, killed after {wait:.4f} s"
        check_disturbed(program, folder, scenario, what)
        check_completed(program, folder, scenario, what)
        return 1

    for turn in range(number):
        yield lambda scenario=scenarios[turn % len(scenarios)]: run(scenario)


def limits(program, work, scenarios):
    """Too little memory, too small files, too few open files."""
    kinds = [(resource.RLIMIT_AS, [n << 20 for n in (32, 48, 64, 80, 96, 128, 192, 256, 384, 512)]),
             (resource.RLIMIT_FSIZE, [n << 10 for n in (0, 1, 4, 16, 64, 128, 256, 384)]),
             (resource.RLIMIT_NOFILE, list(range(3, 13)))]
    for scenario in scenarios:
        for kind, values in kinds:
            for value in values:
                yield disturbed(program, work, scenario, limits=((kind, value),))


def order(scenarios):
    """When a generation is put in force, all that it holds has been synced, and so has its folder."""

    def run(scenario):
        unsynced = set()
        for _, call, path, other in scenario.calls:
            if call in WRITES or call == "ftruncate":
                unsynced.add(path)
            elif call == "fsync":
                unsynced.discard(path)
            elif call == "unlink":
                unsynced.discard(path)
            elif call in ("rename", "link", "mkdir", "open"):
                made = other or path
                unsynced.add(made.rsplit("/", 1)[0])
                if call == "rename":
                    unsynced = {made + p[len(path):] if p == path or p.startswith(path + "/") else p for p in unsynced}
                if call == "rename" and made.endswith("/CURRENT"):
                    folder = made.rsplit("/", 1)[0]
                    late = {p for p in unsynced if p.startswith(folder + "/g-") or p.startswith(folder + "/CURRENT")}
                    if late:
                        raise Loss(f"{scenario.name}: put in force before it was synced: {sorted(late)}")
        return 1

    for scenario in scenarios:
        yield lambda scenario=scenario: run(scenario)

"""Kills evq, takes the disk from it, lies to it, and counts what is lost: nothing may be.

usage: torture.py EVQ FAULTS.so [--seconds N] [--kills N] [--flips N] [--every N] [--seed N]
                  [--only PART,PART]

Ends in a line of counts. Exit status 1 when anything was lost.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile

import changing
import disturbances
import integrity
import places
import readers
import scenarios
from program import Program


PARTS = ("calls", "moments", "faults", "limits", "places", "order", "flips", "journal", "readers", "writers",
         "changing", "growing")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("faults")
    parser.add_argument("--seconds", type=int, default=120, help="of reading while an index is rebuilt")
    parser.add_argument("--kills", type=int, default=500, help="at random moments")
    parser.add_argument("--flips", type=int, default=1500, help="bytes that are changed")
    parser.add_argument("--every", type=int, default=1, help="of a row of equal calls, one in so many")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="parts, parted by commas: " + ", ".join(PARTS))
    options = parser.parse_args()
    program = Program(options.binary, options.faults)
    work = tempfile.mkdtemp(prefix="evq-torture-", dir=memory())
    random.seed(options.seed)
    try:
        counts, losses = torture(program, work, options)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    counts["executions of evq"] = program.runs
    print(", ".join(f"{number:,} {name}" for name, number in counts.items()) + f", {len(losses)} losses")
    sys.exit(1 if losses else 0)


def memory():
    """A file system in memory where there is one: what is counted are calls, and a disk's own slowness
    teaches nothing."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def torture(program, work, options):
    """All of it, part by part."""
    counts, losses = {}, []
    prepared = scenarios.prepare(program, work)

    def lose(loss):
        losses.append(loss)
        print(f"  LOSS {loss if isinstance(loss, scenarios.Loss) else repr(loss)}", file=sys.stderr, flush=True)

    def part(name, cases):
        print(f"{name} …", file=sys.stderr, flush=True)
        number, cases = 0, iter(cases)
        while True:
            # Whatever else goes wrong, such as a run that does not end, is a loss too and ends no part.
            try:
                case = next(cases, None)
                if case is None:
                    break
                number += case() or 0
            except Exception as loss:
                lose(loss)
        counts[name] = counts.get(name, 0) + number

    def wanted(name):
        return not options.only or name in options.only.split(",")

    for scenario in prepared if wanted("calls") else []:
        part("kills", disturbances.kills_at_calls(program, work, scenario, options.every))
    if wanted("moments"):
        part("kills", disturbances.kills_at_moments(program, work, prepared, options.kills))
    for scenario in prepared if wanted("faults") else []:
        part("faults injected", disturbances.faults(program, work, scenario, options.every))
    if wanted("limits"):
        part("limits", disturbances.limits(program, work, prepared))
    if wanted("places"):
        part("runs in places that cannot be written or locked", places.places(program, work, prepared))
    if wanted("order"):
        part("unsynced publications looked for", disturbances.order(prepared))
    if wanted("flips"):
        part("flipped bytes", integrity.flips(program, work, prepared, options.flips))
    if wanted("journal"):
        part("changed bytes of a journal", integrity.journal(program, work, prepared, max(1, options.flips // 20)))
    if wanted("readers"):
        part("answers during rebuilds", readers.readers(program, work, prepared, options.seconds))
        part("readers that stayed", readers.holders(program, work, prepared))
    if wanted("writers"):
        part("pairs of writers", readers.writers(program, work, prepared))
    if wanted("changing"):
        part("indexes of a corpus that was being edited", changing.changing(program, work, prepared, options.seconds))
    if wanted("growing"):
        part("files that grew while they were read", changing.growing(program, work, prepared))
    return counts, losses


if __name__ == "__main__":
    main()

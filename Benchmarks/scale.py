#!/usr/bin/env python3
"""How evq as a whole behaves on many policies: scale.py COUNT [--kilobytes 65].

Writes synthetic policies, then measures, with fresh processes throughout: the full `evq index`, its
memory, and CPython's `re.findall(r"\\w+")` over the same bytes in the same run; `evq index` after
one file changed; the processor time of `search` and `why`. Prints a line of JSON for each.
"""

import argparse
import json
import os
import shutil
import statistics
import sys

from corpora import policies
from engines import say
from processes import EVQ, Spent, document_count, question

FINDALL = """
import os, re, sys
words = re.compile(r"\\w+")
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            words.findall(file.read())
"""


def line(measure, value, unit, **more):
    print(json.dumps({"measure": measure, "value": round(value, 6), "unit": unit, **more}),
          flush=True)


def size(corpus):
    return sum(os.path.getsize(os.path.join(folder, name))
               for folder, _, names in os.walk(corpus + "/policies") for name in names)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--kilobytes", type=int, default=65, help="size of a policy (65)")
    options = parser.parse_args()
    corpus = policies(options.count, options.kilobytes)
    index = corpus.replace("policies-", "scale-")
    command = [EVQ, "index", "--corpus", corpus, "--index", index]
    shutil.rmtree(index, ignore_errors=True)
    line("policies", options.count, "policies")
    line("bytes", size(corpus), "bytes")
    findall = Spent([sys.executable, "-c", FINDALL, corpus + "/policies"])
    line("findall", findall.wall, "s")
    say("evq index --full")
    full = measured([*command, "--full"])
    line("index.full", full.wall, "s", processor=round(full.processor, 3),
         toFindall=round(full.wall / findall.wall, 2))
    line("index.peak", full.peak, "bytes")
    line("index.documents", document_count(index), "documents")
    line("index.unchanged", measured(command).wall, "s")
    changed = change_one(corpus)
    line("index.oneChanged", measured(command).wall, "s")
    restore(changed)
    measured(command)
    checked = measured([EVQ, "check", "--as-of", "2026-11-20", "--fail-on", "none",
                        "--index", index, "--corpus", corpus])
    line("check", checked.wall, "s", processor=round(checked.processor, 3))
    answers(index, corpus)


def answers(index, corpus):
    """What fresh processes take that answer, in turn with one that only starts."""
    commands = {"version": [EVQ, "--version"], "search": question(index, corpus),
                "why": [EVQ, "why", "kyphoplasty", "--index", index, "--corpus", corpus]}
    spent = {name: [] for name in commands}
    for _ in range(21):
        for name, words in commands.items():
            spent[name].append(Spent(words))
    start = {}
    for name, each in spent.items():
        processor = statistics.median(one.processor for one in each)
        wall = statistics.median(one.wall for one in each)
        start = start or {"processor": processor, "wall": wall}
        line(f"{name}.processor", processor, "s", wall=round(wall, 6),
             processorOverVersion=round(processor - start["processor"], 6),
             wallOverVersion=round(wall - start["wall"], 6))


def measured(words):
    """What a command took; one that fails for another reason than faulty input ends the run."""
    spent = Spent(words)
    if spent.status not in (0, 2):
        sys.exit(f"error: {' '.join(words)} ended with {spent.status}")
    return spent


def change_one(corpus):
    """Adds a sentence to the policy in the middle; returns how to take it back."""
    paths = sorted(os.path.join(folder, name) for folder, _, names in os.walk(corpus + "/policies")
                   for name in names)
    path = paths[len(paths) // 2]
    length = os.path.getsize(path)
    with open(path, "a", encoding="utf-8") as file:
        file.write("\nA sentence was added after the policy had been indexed.\n")
    return path, length


def restore(changed):
    path, length = changed
    os.truncate(path, length)


if __name__ == "__main__":
    main()

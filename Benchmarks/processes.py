"""Whole processes, fresh each time: what a person waits for."""

import glob
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

from corpora import policies
from engines import ROOT, say

EVQ = os.path.join(ROOT, ".build/release/evq")
QUESTION = "vertebral fracture pain"
ROUNDS = 41


class Spent:
    """What a process took: seconds on the wall and of the processor, the peak of memory, status."""

    def __init__(self, words, cwd=None):
        with open(os.devnull, "wb") as nothing:
            start = time.monotonic()
            process = subprocess.Popen(words, stdout=nothing, stderr=nothing, cwd=cwd)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.monotonic() - start
        process.returncode = self.status = os.waitstatus_to_exitcode(status)
        self.processor = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * 1024


def in_turn(commands, rounds=ROUNDS):
    """The median seconds of each command, the commands in turn."""
    taken = [[] for _ in commands]
    for _ in range(rounds + 2):
        for times, words in zip(taken, commands):
            times.append(Spent(words).wall)
    return [statistics.median(times[2:]) for times in taken]


def version():
    if not os.path.exists(EVQ):
        return "unbuilt"
    return subprocess.run([EVQ, "--version"], stdout=subprocess.PIPE, text=True).stdout.strip()


def question(index, corpus):
    return [EVQ, "search", *QUESTION.split(), "--index", index, "--corpus", corpus]


def index_of(count, kilobytes, patience):
    """An index of so many policies: its folder, and what building it took, or None if too long."""
    corpus = policies(count, kilobytes)
    index = corpus.replace("policies-", "index-")
    note = index + ".json"
    if os.path.exists(note) and Spent(question(index, corpus)).status == 0:
        with open(note, encoding="utf-8") as file:
            return index, corpus, json.load(file)
    shutil.rmtree(index, ignore_errors=True)
    say(f"evq index of {count} policies")
    try:
        words = [EVQ, "index", "--full", "--corpus", corpus, "--index", index]
        start = time.monotonic()
        subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       timeout=patience, check=False)
    except subprocess.TimeoutExpired:
        return index, corpus, None
    found = {"seconds": time.monotonic() - start, "policies": count,
             "documents": document_count(index)}
    with open(note, "w", encoding="utf-8") as file:
        json.dump(found, file)
    return index, corpus, found


def document_count(index):
    """How many documents the text segments of an index hold."""
    with open(index + "/CURRENT", encoding="utf-8") as file:
        generation = file.read().strip()
    count = 0
    for path in glob.glob(f"{index}/{generation}/**/*.segment", recursive=True):
        done = subprocess.run([os.path.join(ROOT, ".build/release/evq-bench"), "count", path],
                              stdout=subprocess.PIPE, text=True)
        if done.returncode:
            sys.exit(f"error: {path} cannot be counted")
        count += int(done.stdout)
    return count


def fresh(documents, patience, fts5=None):
    """Measures evq's answer, its start alone, and where there is one FTS5's answer."""
    kilobytes, sample = 65, 20
    index, corpus, small = index_of(sample, kilobytes, patience)
    if small is None:
        return {"wanted": documents, "left": f"evq index took over {patience} s for {sample} policies"}
    count = max(sample, round(documents / small["documents"] * sample))
    expected = small["seconds"] * count / sample
    if expected > patience * 1.5:
        return {"wanted": documents, "left": f"evq index of {count} policies would take about "
                f"{expected:.0f} s, over the limit of {patience} s"}
    index, corpus, built = index_of(count, kilobytes, patience)
    if built is None:
        return {"wanted": documents, "left": f"evq index of {count} policies took over {patience} s"}
    commands = [[EVQ, "--version"], question(index, corpus)]
    if fts5 and shutil.which("sqlite3"):
        commands.append(["sqlite3", fts5, f"select rowid from t where t match '{QUESTION}' "
                         "order by rank limit 10"])
    seconds = in_turn(commands)
    return {"wanted": documents, "documents": built["documents"], "policies": count,
            "version": seconds[0], "search": seconds[1],
            "sqlite3": seconds[2] if len(seconds) > 2 else None, "index": built["seconds"]}



"""Whole processes, fresh each time: what a person waits for."""

import glob
import json
import os
import shutil
import statistics
import subprocess
import time

from corpora import policies
from engines import ROOT, WORK, say

EVQ = os.path.join(ROOT, ".build/release/evq")
QUESTION = "vertebral fracture pain"
ROUNDS = 41
# So many search documents are made of records: policies would take an hour and more to index.
RECORDS_OF_LITERATURE_FROM = 300_000


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
    by_processor = os.environ.get("EVQ_BENCH_CLOCK") == "processor"
    taken = [[] for _ in commands]
    for _ in range(rounds + 2):
        for times, words in zip(taken, commands):
            spent = Spent(words)
            times.append(spent.processor if by_processor else spent.wall)
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
        count += int(done.stdout or 0)
    return count


RECORDS_IN_FILE = 30_000
TITLE_WORDS = 12


def literature_of(texts, count):
    """An index of the two shipped policies and of so many records with the texts of a corpus."""
    folder = os.path.join(WORK, f"literature-{count}")
    corpus, index = folder + "/corpus", folder + "/index"
    if os.path.exists(folder + "/complete") and Spent(question(index, corpus)).status == 0:
        return index, corpus
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(os.path.join(ROOT, "corpus"), corpus)
    say(f"evq literature add of {count} records")
    files = list(medline(texts, count, folder))
    for words in (["index"], ["literature", "add", *files]):
        subprocess.run([EVQ, *words, "--corpus", corpus, "--index", index], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    open(folder + "/complete", "w", encoding="utf-8").close()
    return index, corpus


def medline(texts, count, folder):
    """Writes the texts of a corpus as records in the MEDLINE format; yields the files."""
    with open(texts, encoding="utf-8") as lines:
        for first in range(0, count, RECORDS_IN_FILE):
            path = f"{folder}/records-{first}.nbib"
            with open(path, "w", encoding="utf-8") as file:
                for number in range(first, min(first + RECORDS_IN_FILE, count)):
                    words = next(lines).rstrip("\n").split("\t")[1].split(" ")
                    file.write(f"PMID- {number + 1}\nTI  - {' '.join(words[:TITLE_WORDS])}\n"
                               f"AB  - {' '.join(words[TITLE_WORDS:])}\nPT  - Journal Article\n\n")
            yield path


def fresh(documents, patience, texts, fts5=None):
    """Measures evq's answer, its start alone, and where there is one FTS5's answer.

    Search documents are those of policies; where indexing so many would take too long, records of
    literature with the very texts that the peers have.
    """
    if not os.path.exists(EVQ):
        return {"wanted": documents, "left": "evq is not built"}
    if documents >= RECORDS_OF_LITERATURE_FROM:
        index, corpus = literature_of(texts, documents)
        return answered(index, corpus, fts5) | {
            "wanted": documents, "documents": documents, "of": "records of literature"}
    kilobytes, sample = 65, 20
    index, corpus, small = index_of(sample, kilobytes, patience)
    if small is None:
        return {"wanted": documents,
                "left": f"evq index took over {patience} s for {sample} policies"}
    count = max(sample, round(documents / max(1, small["documents"]) * sample))
    expected = small["seconds"] * count / sample
    if expected > patience * 1.5:
        return {"wanted": documents, "left": f"evq index of {count} policies would take about "
                f"{expected:.0f} s, over the limit of {patience} s"}
    index, corpus, built = index_of(count, kilobytes, patience)
    if built is None:
        return {"wanted": documents,
                "left": f"evq index of {count} policies took over {patience} s"}
    return answered(index, corpus, fts5) | {
        "wanted": documents, "documents": built["documents"], "of": f"{count:,} policies"}


def answered(index, corpus, fts5):
    """What the processes take, or why they cannot be measured."""
    status = Spent(question(index, corpus)).status
    if status != 0:
        return {"left": f"evq search ended with {status}"}
    commands = [[EVQ, "--version"], question(index, corpus)]
    if fts5 and shutil.which("sqlite3"):
        commands.append(["sqlite3", fts5, f"select rowid from t where t match '{QUESTION}' "
                         "order by rank limit 10"])
    seconds = in_turn(commands)
    return {"version": seconds[0], "search": seconds[1],
            "sqlite3": seconds[2] if len(seconds) > 2 else None}



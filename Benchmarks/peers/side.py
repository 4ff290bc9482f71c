"""One side of a comparison: the commands and requests that every engine answers alike.

  SIDE build CORPUS INDEX              prints {"seconds": …, "bytes": …, "peak": …}
  SIDE serve INDEX QUERIES PHRASES     answers requests on standard input
  SIDE version

Requests: `time KIND COUNT` runs the first so many queries of a log and answers with their
nanoseconds on one line; `hits KIND COUNT` answers with a line for each query: the number of all
that match, or `-` where the engine does not tell, and the best ten as KEY:SCORE. A query is analysed and
made an object of the engine, where it has such, before its clock runs.
"""

import json
import os
import resource
import shutil
import sys
import time


class Side:
    """What an engine must do; `kinds` are those of `or`, `and` and `phrase` that it can."""

    kinds = ("or", "and", "phrase")

    def version(self):
        raise NotImplementedError

    def build(self, corpus, index):
        """Indexes the documents of a corpus, and leaves the index ready for reading."""
        raise NotImplementedError

    def open(self, index):
        raise NotImplementedError

    def prepare(self, kind, words):
        """A query as the engine takes it."""
        raise NotImplementedError

    def search(self, query):
        """Finds the best ten; this is what is timed."""
        raise NotImplementedError

    def hits(self, query):
        """The number of all that match, or None, and the best ten as (key, score)."""
        raise NotImplementedError


def documents(corpus):
    """The documents of a corpus: number and text."""
    with open(corpus, encoding="utf-8", buffering=1 << 20) as file:
        for line in file:
            key, text = line.split("\t", 1)
            yield int(key[1:]), text


def key(number):
    """The key of a document by its number."""
    return f"d{number:08d}"

BY_PROCESSOR = os.environ.get("EVQ_BENCH_CLOCK") == "processor"


def run(side):
    """Does what the command line asks for."""
    verb = sys.argv[1]
    if verb == "version":
        print(side.version())
    elif verb == "build":
        _build(side, *sys.argv[2:4])
    elif verb == "serve":
        _serve(side, *sys.argv[2:5])
    else:
        sys.exit("expected version, build or serve")


def _build(side, corpus, index):
    shutil.rmtree(index, ignore_errors=True)
    start = _build_clock()
    side.build(corpus, index)
    seconds = _build_clock() - start
    print(json.dumps({"seconds": seconds, "bytes": _size(index),
                      "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}))


def _build_clock():
    """Seconds, or those that this process and its children were on a processor."""
    if not BY_PROCESSOR:
        return time.monotonic()
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _size(path):
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(folder, name))
               for folder, _, names in os.walk(path) for name in names)


def _serve(side, index, queries, phrases):
    side.open(index)
    log = {}
    for kind in side.kinds:
        with open(phrases if kind == "phrase" else queries, encoding="utf-8") as file:
            log[kind] = [side.prepare(kind, line.split()) for line in file]
    print("ready", flush=True)
    for request in sys.stdin:
        verb, kind, count = request.split()
        if verb == "time":
            print(_times(side.search, log[kind][:int(count)]), flush=True)
        else:
            for query in log[kind][:int(count)]:
                total, best = side.hits(query)
                print("\t".join(["-" if total is None else str(total)]
                                + [f"{key(number)}:{score}" for number, score in best]))
            sys.stdout.flush()


def _times(search, queries):
    clock = time.thread_time_ns if BY_PROCESSOR else time.perf_counter_ns
    times = []
    for query in queries:
        start = clock()
        search(query)
        times.append(clock() - start)
    return " ".join(map(str, times))

#!/usr/bin/env python3
"""Compares evq's engine with others: run.py --quick, or run.py to write Docs/benchmarks.md.

Quick: 30,000 documents, and on standard output nothing but a line of JSON for each measure. Else
30,000, 100,000 (evq alone) and 1,000,000 documents, whole processes, memory, and the report.
"""

import argparse
import json
import os
import sys

import measures
import processes
import report
from agreement import Agreement, Disagreement, check_against_formula
from corpora import Corpora
from engines import PEERS, WORK, EngineFailed, evq, peers, say

KINDS = ("or", "and", "phrase")
# Xapian's build of a million documents takes a quarter of an hour.
LARGE_PEERS = [name for name in PEERS if name != "xapian"]


class Comparison:
    """Everything that is measured at one size."""

    def __init__(self, documents, corpora, ours, others, rounds, budget, checked):
        self.documents, self.corpora, self.ours, self.others = documents, corpora, ours, others
        self.rounds, self.budget, self.checked = rounds, budget, checked
        self.lines, self.agreements, self.faults, self.failed, self.peaks = [], [], [], {}, {}

    def run(self):
        """Builds, checks that all find the same, then measures the queries."""
        self._builds()
        for peer in self._working():
            self._attempt(peer, self._agreement)
        for kind in KINDS:
            for peer in self._working():
                if kind in peer.kinds:
                    self._attempt(peer, self._queries, kind)
        return self

    def _builds(self):
        corpus = self.corpora.path(self.documents)
        built, self.failed = measures.builds(
            self.ours, self.others, corpus, self.documents, self.rounds)
        for peer in self._working():
            ours, theirs = built[peer.name]
            self._line("build", peer, ours["seconds"], theirs["seconds"], "s")
            self._line("bytes", peer, ours["bytes"], theirs["bytes"], "bytes")
            self.peaks |= {"evq": ours["peak"], peer.name: theirs["peak"]}

    def _working(self):
        return [peer for peer in self.others if peer.name not in self.failed]

    def _attempt(self, peer, measure, *words):
        """Measures; a peer that fails is left out from then on, with the reason."""
        try:
            measure(peer, *words)
        except EngineFailed as fault:
            self.failed[peer.name] = str(fault)
            say(f"error: {fault}")

    def _agreement(self, peer):
        try:
            self.agreements.append(
                Agreement(self.ours, peer, self.documents, self.corpora, self.checked).check())
        except Disagreement as fault:
            self.faults.append(str(fault))
            say(f"error: {fault}")

    def _queries(self, peer, kind):
        total = len(self.corpora.lines(kind))
        ours, theirs = measures.queries(self.ours, peer, self.documents, self.corpora.log, kind,
                                        total, self.budget)
        for name, share in (("p50", .5), ("p99", .99)):
            self._line(f"{kind}.{name}", peer, measures.percentile(ours, share),
                       measures.percentile(theirs, share), "us", queries=len(ours))

    def _line(self, measure, peer, ours, theirs, unit, **more):
        self.lines.append({
            "measure": measure, "peer": peer.name, "peerVersion": peer.version,
            "documents": self.documents, "evq": _short(ours), "peerValue": _short(theirs),
            "unit": unit, "ratio": _short(theirs / ours), **more})


def _short(value):
    return value if isinstance(value, int) else float(f"{value:.4g}")


def quick(corpora, ours, others, documents):
    """The small size in a few minutes, each measure a line of JSON."""
    compared = Comparison(documents, corpora, ours, others, rounds=2, budget=4, checked=150).run()
    check_against_formula(ours, documents, corpora, 50)
    for line in compared.lines:
        line.pop("queries", None)
        print(json.dumps(line), flush=True)
    return compared.faults


def full(corpora, ours, others, missing, sizes):
    """All sizes, growth, memory and whole processes."""
    results = {"evq": processes.version(), "lines": [], "agreements": [], "growth": {},
               "memory": [], "fresh": [], "peaks": {}, "faults": [], "missing": dict(missing)}
    for documents in sizes:
        large = documents > 30_000
        here = [peer for peer in others if not large or peer.name in LARGE_PEERS]
        compared = Comparison(documents, corpora, ours, here, rounds=1 if large else 3,
                              budget=30 if large else 12, checked=100 if large else 300).run()
        results["lines"] += compared.lines
        results["agreements"] += compared.agreements
        results["peaks"][documents] = compared.peaks
        results["faults"] += compared.faults
        results["missing"] |= compared.failed
        keep(results)
    check_against_formula(ours, sizes[0], corpora, 200)
    for documents in growth_sizes(sizes):
        results["growth"][documents] = growth(corpora, ours, documents)
    results["memory"] = [memory(corpora, ours, sizes[-1], *each)
                         for each in ((256, 1), (1024, 1), (1024, 2))]
    fts5 = os.path.join(WORK, f"fts5-{sizes[-1]}", "fts5.db")
    for documents in sizes:
        results["fresh"].append(processes.fresh(
            documents, patience=420, texts=corpora.path(documents),
            fts5=fts5 if os.path.exists(fts5) else None))
    return results


def keep(results):
    """Writes down what there is, so that a run that is stopped has not been for nothing."""
    with open(os.path.join(WORK, "results.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)


def growth_sizes(sizes):
    """A tenth of the largest size, and the largest."""
    return [sizes[-1] // 10, sizes[-1]]


def growth(corpora, ours, documents):
    """What evq alone takes at a size: to build, and for each kind of query."""
    built = ours.build(corpora.path(documents), documents)
    found = {"build": built["seconds"], "bytes": built["bytes"]}
    for kind in KINDS:
        times = measures.own_queries(ours, documents, corpora.log, kind, len(corpora.lines(kind)))
        found[kind + ".p50"] = measures.percentile(times, .5)
        found[kind + ".p99"] = measures.percentile(times, .99)
    say(f"evq at {documents}: {found}")
    return found


def memory(corpora, ours, documents, limit, threads):
    """The time and the peak of a build with a limit of so many MiB, on as many cores as threads."""
    built = ours.build(corpora.path(documents), documents, "--memory", str(limit), "--threads",
                       str(threads), pinned=threads == 1)
    say(f"limit {limit} MiB, {threads} threads: peak {built['peak'] >> 20} MiB in "
        f"{built['seconds']:.1f} s")
    return {"limit": limit << 20, "threads": threads, "peak": built["peak"],
            "seconds": built["seconds"], "documents": documents}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="30,000 documents, lines of JSON")
    parser.add_argument("--text", help="folder of texts to make the corpora from")
    parser.add_argument("--sizes", type=int, nargs="+", default=[30_000, 1_000_000])
    parser.add_argument("--peers", nargs="+", default=PEERS, choices=PEERS)
    parser.add_argument("--processor-time", action="store_true", help="time all but builds of two threads by the time on "
                        "the processor: for a machine that others use meanwhile")
    options = parser.parse_args()
    if options.processor_time:
        os.environ["EVQ_BENCH_CLOCK"] = "processor"
    os.makedirs(WORK, exist_ok=True)
    corpora, ours = Corpora(options.text), evq()
    others, missing = peers(options.peers)
    if options.quick:
        faults = quick(corpora, ours, others, options.sizes[0])
    else:
        results = full(corpora, ours, others, missing, options.sizes)
        keep(results)
        report.write(results)
        faults = results["faults"]
    if faults:
        sys.exit("error: " + "\nerror: ".join(faults))


if __name__ == "__main__":
    try:
        main()
    except EngineFailed as fault:
        sys.exit(f"error: {fault}")

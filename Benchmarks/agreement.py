"""Whether the engines find the same documents.

Text analysis differs between engines: some split numbers otherwise, FTS5 has Porter's first stemmer.
So words come first: those that stand in equally many documents for both engines are analysed alike.
All words of such a kind together, and phrases of them, must then stand in equally many documents,
and most words must be alike; else the run fails. What is best is compared by how many of the best
ten are shared, which also tells of rounded lengths and other formulas; too few fails too.
"""

import os
import statistics
import sys

from engines import WORK, say

# The least share of words that must be alike, and of the best ten that must be the same.
LEAST_ALIKE = {"tantivy": .9, "lucene": .9, "xapian": .9, "fts5": .75}
LEAST_SHARED = {"tantivy": .6, "lucene": .6, "pisa": .4, "fts5": .3, "xapian": .3}


class Agreement:
    """Compares a peer with evq on the log of a corpus."""

    def __init__(self, ours, peer, documents, corpora, count):
        self.ours, self.peer, self.documents, self.corpora = ours, peer, documents, corpora
        self.count = count

    def check(self):
        """Returns what was compared; ends the run where the engines disagree."""
        result = {"peer": self.peer.name, "documents": self.documents}
        if self.peer.name != "pisa":
            alike, result["words"] = self._alike_words()
            result["alike"] = len(alike)
            self._require(len(alike) >= LEAST_ALIKE[self.peer.name] * result["words"],
                          f"only {len(alike)} of {result['words']} words stand in equally many "
                          "documents")
            for kind in ("and", "phrase"):
                result[kind] = self._equal_totals(kind, alike)
        result["shared"] = self._shared_best()
        self._require(result["shared"] >= LEAST_SHARED[self.peer.name],
                      f"only {result['shared']:.0%} of the best ten are shared")
        say(f"agreement with {self.peer.name}: {result}")
        return result

    def _alike_words(self):
        lines = self.corpora.lines("or")[:self.count] + self.corpora.lines("phrase")[:self.count]
        words = sorted({word for line in lines for word in line})
        path = os.path.join(WORK, "words.queries")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(word + "\n" for word in words)
        totals = [self._hits(engine, "and", len(words), path) for engine in (self.ours, self.peer)]
        return {word for word, (a, _), (b, _) in zip(words, *totals) if a == b}, len(words)

    def _equal_totals(self, kind, alike):
        """How many queries of words that are alike were compared; their totals are equal."""
        lines = self.corpora.lines(kind)[:self.count]
        ours, theirs = (self._hits(engine, kind, len(lines)) for engine in (self.ours, self.peer))
        compared = 0
        for line, (a, _), (b, _) in zip(lines, ours, theirs):
            if all(word in alike for word in line):
                compared += 1
                self._require(a == b, f"{kind} of {' '.join(line)}: evq finds {a} documents, "
                              f"{self.peer.name} {b}")
        return compared

    def _shared_best(self):
        """The mean share of the best ten that both have, over queries with ten on both sides."""
        ours, theirs = (self._hits(engine, "or", self.count) for engine in (self.ours, self.peer))
        shares = []
        for (_, a), (_, b) in zip(ours, theirs):
            if len(a) == len(b) == 10:
                shares.append(len({key for key, _ in a} & {key for key, _ in b}) / 10)
        return statistics.mean(shares)

    def _hits(self, engine, kind, count, queries=None):
        log = self.corpora.log
        with engine.open(self.documents, queries or log + ".queries", log + ".phrases") as session:
            return session.hits(kind, count)

    def _require(self, holds, fault):
        if not holds:
            sys.exit(f"error: evq and {self.peer.name} disagree at {self.documents} documents: "
                     f"{fault}")


def check_against_formula(ours, documents, corpora, count):
    """Compares evq with scoring every document by the formula alone; exact, ties included."""
    path = os.path.join(WORK, "formula.queries")
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(" ".join(line) + "\n" for line in corpora.lines("or")[:count])
    say(ours._run("check", ours.index(documents), corpora.path(documents), path))

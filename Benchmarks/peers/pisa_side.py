#!/usr/bin/env python3
"""PISA, through pyterrier-pisa; it has no positions, so no phrases."""

import time
import warnings

import numpy
import pyterrier_pisa
import side
from pyterrier_pisa import PisaIndex, _pisathon

warnings.filterwarnings("ignore")


class PISA(side.Side):
    kinds = ("or", "and")
    algorithms = {"or": ["block_max_maxscore", "block_max_wand", "maxscore", "wand"],
                  "and": ["block_max_ranked_and", "ranked_and"]}

    def version(self):
        return pyterrier_pisa.__version__

    def _index(self, path):
        return PisaIndex(path, text_field="text", stemmer="porter2", stops="none", threads=1)

    def build(self, corpus, index):
        made = self._index(index)
        made.index({"docno": str(number), "text": text} for number, text in side.documents(corpus))
        self._retriever(made)

    def _retriever(self, index):
        """Opens an index; the first time, this compresses it."""
        return index.bm25(k1=1.2, b=0.75, num_results=10, threads=1)

    def open(self, index):
        self.context = self._retriever(self._index(index))._ctxt
        self.room = (numpy.empty(40, dtype=numpy.int32), numpy.empty(40, dtype=object),
                     numpy.empty(40, dtype=numpy.int32), numpy.empty(40, dtype=numpy.float32))
        self.chosen = {}
        self.tried = {kind: [] for kind in self.kinds}

    def prepare(self, kind, words):
        self.tried[kind].append(words)
        return kind, [(0, " ".join(words))]

    def search(self, query):
        kind, words = query
        return self._retrieve(self.chosen.get(kind) or self._fastest(kind), words)

    def _retrieve(self, algorithm, words):
        places, keys, ranks, scores = self.room
        return _pisathon.retrieve(
            self.context, algorithm, words, k=10, threads=1, query_weighted=0, pretokenised=False,
            result_qidxs=places, result_docnos=keys, result_ranks=ranks, result_scores=scores)

    def _fastest(self, kind):
        """The algorithm that is fastest on the first hundred queries."""
        taken = {}
        for algorithm in self.algorithms[kind] * 2:
            start = time.monotonic()
            for words in self.tried[kind][:100]:
                self._retrieve(algorithm, [(0, " ".join(words))])
            taken[algorithm] = time.monotonic() - start
        self.chosen[kind] = min(taken, key=taken.get)
        return self.chosen[kind]

    def hits(self, query):
        count = self.search(query)
        return None, [(int(key), float(score))
                      for key, score in zip(self.room[1][:count], self.room[3][:count])]


side.run(PISA())

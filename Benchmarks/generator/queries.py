#!/usr/bin/env python3
"""Writes the logs of queries for a corpus: queries.py CORPUS FILE.

FILE.queries has 1,000 queries of one to four words, FILE.phrases 300 phrases of two to four words
that occur. They are taken from the first 30,000 documents, which every size of corpus begins with.
A query's words are letters only and do not share a stem, so that engines agree on what they ask.
"""

import collections
import itertools
import random
import re
import sys

from words import CONDITIONS, INTERVENTIONS

DOCUMENTS = 30_000
STOP_WORDS = ["the", "of", "in", "and", "for", "with", "to", "a", "after", "by", "on"]


def distinct(words):
    """The words without those that begin as an earlier one does."""
    seen = {}
    for word in words:
        seen.setdefault(word[:4], word)
    return list(seen.values())


def is_plain(word):
    return word.isascii() and word.isalpha() and len(word) > 1


class Log:
    """Draws queries from a corpus."""

    def __init__(self, path):
        self.pick = random.Random(97)
        self.counts = collections.Counter()
        self.samples = []
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(itertools.islice(file, DOCUMENTS)):
                words = [word for word in re.findall(r"[a-z]+", line.split("\t")[1].lower())
                         if is_plain(word)]
                self.counts.update(set(words))
                if number % 6 == 0:
                    self.samples.append(line.split("\t")[1])
        self.frequent = [word for word, _ in self.counts.most_common(400)]
        self.rare = sorted(word for word, count in self.counts.items() if 2 <= count <= 30)

    def window(self, count):
        """So many words that follow one another in a sentence."""
        while True:
            said = self.pick.choice(re.split(r"[.,;:()=%/]", self.pick.choice(self.samples)))
            words = said.lower().split()
            if len(words) >= count and all(is_plain(word) for word in words):
                start = self.pick.randrange(len(words) - count + 1)
                return words[start:start + count]

    def query(self, number):
        """The kinds alternate: words of a title, frequent, rare, with stop words, subjects."""
        count, pick = 1 + number // 5 % 4, self.pick
        kind = number % 5
        if kind == 0:
            return self.window(count)
        if kind == 1:
            return [self.frequent[int(pick.random() ** 2 * len(self.frequent))]
                    for _ in range(count)]
        if kind == 2:
            return pick.sample(self.rare, count)
        if kind == 3:
            return pick.sample(STOP_WORDS, max(1, count // 2)) \
                + self.window(count - max(1, count // 2) or 1)
        subject = pick.choice(INTERVENTIONS).split("|")[0] + " " + pick.choice(CONDITIONS)
        words = [word.lower() for word in subject.split() if is_plain(word)]
        start = pick.randrange(max(1, len(words) - count + 1))
        return words[start:start + count]

    def phrase(self, number):
        while True:
            words = self.window(2 + number % 3)
            if len(distinct(words)) == len(words):
                return words


def main():
    corpus, out = sys.argv[1:]
    log = Log(corpus)
    with open(out + ".queries", "w", encoding="utf-8") as file:
        for number in range(1000):
            file.write(" ".join(distinct(log.query(number))[:4]) + "\n")
    with open(out + ".phrases", "w", encoding="utf-8") as file:
        for number in range(300):
            file.write(" ".join(log.phrase(number)) + "\n")


if __name__ == "__main__":
    main()

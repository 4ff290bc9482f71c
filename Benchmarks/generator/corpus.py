#!/usr/bin/env python3
"""Writes a corpus to search: corpus.py COUNT FILE [--text FOLDER] [--words 250].

One document a line: its key, a tab, its text. Documents are put together from a pool of sentences,
as the index sees real texts: the sentences have real words in their frequencies (those of
corpus/policies, by Zipf and Mandelbrot's law), real and lasting collocations, inflected forms; each
document has a few subjects of its own from an endless tail of rare words, which it repeats; lengths
are lognormal. With --text the sentences are those of the files of a folder (plain text, XML, either
gzipped). A larger corpus begins with a smaller one, so that all sizes share one log of queries.
"""

import argparse
import gzip
import html
import itertools
import math
import multiprocessing
import os
import random
import re
import sys

import medical
import words as tables
from prose import Topic, sentence

POOL = 300_000
VOCABULARY = 50_000
TAIL = 1_500_000
CHUNK = 1000
SEED = 20250701
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def vocabulary():
    """Words in order of frequency: those of real policies, of the tables, then medical ones."""
    counts = {}
    folder = os.path.join(ROOT, "corpus/policies")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for word in re.findall(r"[a-z]+", file.read().lower()):
                counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    phrases = tables.INTERVENTIONS + tables.CONDITIONS + tables.OUTCOMES + tables.COMPARATORS \
        + tables.DESIGNS + tables.ADJECTIVES + tables.NOUNS + tables.VERBS
    ranked += re.findall(r"[a-z]+", " ".join(phrases).lower())
    pick = random.Random(SEED)
    rest = medical.words(VOCABULARY * 2)
    pick.shuffle(rest)
    return list(dict.fromkeys(ranked + rest))[:VOCABULARY]


class Language:
    """Words with Zipf–Mandelbrot weights, and for each a word that likes to follow it."""

    def __init__(self):
        self.words = vocabulary()
        weights = [1 / (rank + 2.7) ** 1.15 for rank in range(len(self.words))]
        self.cumulative = list(itertools.accumulate(weights))
        pick = random.Random(SEED + 1)
        followers = pick.choices(self.words, cum_weights=self.cumulative, k=len(self.words))
        self.follower = dict(zip(self.words, followers))

    def sentence(self, pick):
        drawn = pick.choices(self.words, cum_weights=self.cumulative, k=pick.randrange(7, 26))
        said = []
        for word in drawn:
            said.append(word)
            if pick.random() < .22:
                said.append(self.follower[word])
        text = " ".join(said)
        return text[0].upper() + text[1:] + "."


def made_up_sentences():
    pick = random.Random(SEED + 2)
    language = Language()
    topics = [Topic(number) for number in range(2000)]
    return [sentence(pick, pick.choice(topics)) if pick.random() < .4 else language.sentence(pick)
            for _ in range(POOL)]


def sentences_of(folder):
    """The sentences of a folder's files, at most a million, in order of path."""
    found = []
    for path in sorted(os.path.join(place, name) for place, _, names in os.walk(folder)
                       for name in names):
        opened = gzip.open if path.endswith(".gz") else open
        with opened(path, "rt", encoding="utf-8", errors="replace") as file:
            text = file.read()
        if path.removesuffix(".gz").endswith("xml"):
            text = html.unescape(re.sub(r"<[^>]+>", " ", " ".join(
                re.findall(r"(?s)<(?:AbstractText|ArticleTitle|p|title)\b[^>]*>(.*?)"
                           r"</(?:AbstractText|ArticleTitle|p|title)>", text))))
        for said in re.split(r"(?<=[.!?])\s+(?=[A-Z])|\n\s*\n", text):
            said = " ".join(said.split())
            if 20 < len(said) < 600:
                found.append(said)
        if len(found) > 1_000_000:
            break
    if len(found) < 1000:
        sys.exit(f"error: {folder} holds only {len(found)} sentences; at least 1000 are needed")
    return found


def rare_word(pick):
    """A word of the tail: its place follows Zipf's law with exponent 1."""
    return medical.rare(int(math.exp(pick.random() * math.log(TAIL))))


def document(pick, pool, sentence_count):
    """A text of sentences with a few rare words that it repeats."""
    count = max(2, round(pick.lognormvariate(math.log(sentence_count) - .125, .5)))
    said = pick.choices(pool, k=count)
    for _ in range(pick.randrange(2, 6)):
        word = rare_word(pick)
        for _ in range(1 + int(pick.expovariate(.9))):
            place = pick.randrange(count)
            said[place] = said[place][:-1] + " " + word + "."
    return " ".join(said)


def chunk(number):
    """A thousand documents as lines, the same for every size of corpus."""
    pick = random.Random(SEED + 1000 + number)
    lines = []
    for index in range(number * CHUNK, min((number + 1) * CHUNK, _count)):
        lines.append(f"d{index:08d}\t{document(pick, _pool, _sentence_count)}\n")
    return "".join(lines).encode()


def main():
    global _pool, _count, _sentence_count
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("file")
    parser.add_argument("--text", help="folder of texts to take the sentences from")
    parser.add_argument("--words", type=int, default=250, help="mean length of a document (250)")
    options = parser.parse_args()
    _count = options.count
    _pool = sentences_of(options.text) if options.text else made_up_sentences()
    mean = sum(said.count(" ") + 1 for said in _pool) / len(_pool)
    _sentence_count = max(2, options.words / mean)
    partial = options.file + ".partial"
    with open(partial, "wb") as out, multiprocessing.Pool() as workers:
        for number, lines in enumerate(workers.imap(chunk, range((_count + CHUNK - 1) // CHUNK))):
            out.write(lines)
            if number % 100 == 99:
                print(f"{(number + 1) * CHUNK} documents", file=sys.stderr)
    os.rename(partial, options.file)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Prints each citation of PubMed's summary style a second time, as another list would.

    vary.py CITATIONS.tsv [--titles] > PAIRS.tsv    # then: evq evaluate works PAIRS.tsv --without-ids

The second printing has three authors and "et al.", the year alone as its date, no issue, no identifiers
and notes, and its title in capitals at the words' beginnings. With --titles its title differs, too: by
turns it lacks its subtitle (or its last word), lacks a word, or has another word.
"""
import re, sys


def altered(title, turn):
    words = title.rstrip(".").split(" ")
    middle = len(words) // 2
    if turn == 0:
        head = title.split(":")[0]
        return (head if head != title else " ".join(words[:-1])).rstrip(".") + "."
    words[middle:middle + 1] = [] if turn == 1 else ["uncontrolled"]
    return " ".join(words) + "."


for line in open(sys.argv[1], encoding="utf-8"):
    work, raw = line.rstrip("\n").split("\t")
    print(work + "\t" + raw)
    parts = re.match(r"(.+?)\. (.+?[.?]) (.+?)\. (\d{4})[^;]*;(\d+)(?:\([^)]*\))?:([A-Za-z]?\d+(?:-[A-Za-z]?\d+)?)\.", raw)
    if not parts:
        continue
    authors, title, journal, year, volume, pages = parts.groups()
    names = authors.split(", ")
    short = ", ".join(names[:3]) + (", et al" if len(names) > 3 else "")
    title = " ".join(w[:1].upper() + w[1:] for w in title.split(" "))
    if "--titles" in sys.argv:
        title = altered(title, int(work) % 3)
    print(f"{work}\t{short}. {title} {journal}. {year};{volume}:{pages}.")

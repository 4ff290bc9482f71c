#!/usr/bin/env python3
"""Gathers records that have no publication types and writes them as MEDLINE text, headings and all.

    untyped.py FILE… > untyped.nbib

FILE is a table (.csv with title, abstract, and, where there are any, pubmedID and keywords), a folder
with a title a file beside a folder `Abstracts` with files of the same names, or a folder of `.abst` files.
Marks that Ovid puts behind a title go, Cochrane reviews and protocols are left out, and of one PMID or
one title the first record is kept. labels.py says which of them are trials.
"""
import csv, os, re, sys
from collect import plain
from fit import title_key

csv.field_size_limit(1 << 24)
MARKS = re.compile(r"\s*\[[^\]]*(?:comment|review|refs?|letter|editorial|erratum)[^\]]*\]", re.I)
REVIEWS = re.compile(r"\[(?:Systematic Review|Protocol|Methodology)")


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def table(path):
    for row in csv.DictReader(open(path, encoding="utf-8", errors="replace")):
        yield row.get("pubmedID", ""), row["title"], row["abstract"], row.get("keywords", "")


def pairs(folder):
    abstracts = os.path.join(os.path.dirname(folder.rstrip("/")), "Abstracts")
    for name in sorted(filter(str.isdigit, os.listdir(folder)), key=int):
        beside = os.path.join(abstracts, name)
        yield "", read(os.path.join(folder, name)), read(beside) if os.path.exists(beside) else "", ""


def articles(folder):
    for name in sorted(os.listdir(folder)):
        m = re.match(r"\s*TITLE[.:]?\s*(.*?)\s*ABSTRACT[.:]?(.*)", read(os.path.join(folder, name)), re.S)
        if m:
            yield "", m[1], re.sub(r"\bABSTRACT\.\s*", "", plain(m[2])[:6000]), ""


def records(path):
    if not os.path.isdir(path):
        return table(path)
    return articles(path) if any(n.endswith(".abst") for n in os.listdir(path)) else pairs(path)


def main():
    seen = set()
    for path in sys.argv[1:]:
        for id, title, abstract, keywords in records(path):
            title, key = plain(title), title_key(title)
            if REVIEWS.search(title) or len(key) < 12 or key in seen or id and id in seen:
                continue
            seen |= {key, id}
            title = MARKS.sub(" ", title).strip().rstrip(".") + ("" if title.endswith(("?", "!")) else ".")
            abstract = plain(abstract if abstract != "NA" else "")
            print(f"\nPMID- {id or 'u' + key[:40]}\nTI  - {title}" + (f"\nAB  - {abstract}" if abstract else ""))
            for heading in filter(None, keywords.split("; ")):
                print("MH  - " + heading)


if __name__ == "__main__":
    main()

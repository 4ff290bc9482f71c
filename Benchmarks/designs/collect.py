#!/usr/bin/env python3
"""Gathers indexed PubMed records with their publication types and writes them as MEDLINE text.

    collect.py FILE… > records.nbib

FILE is PubMed XML, the MEDLINE format, or an EndNote library written as XML or JSON (where a record that
came from PubMed has its publication types in its notes, and one that came from CENTRAL in its work type).
A record is kept when it has a title, publication types, and subject headings: before a record is indexed,
nothing can be said from the types that it lacks. Records of one PMID, or of one title, are kept once.
sources.txt names the public files that Docs/evaluating-designs.md speaks of.
"""
import hashlib, json, re, sys
import xml.etree.ElementTree as ET
from fit import medline, title_key

TRIAL = "Randomized Controlled Trial"
TYPES = re.compile(TRIAL + r"(?!s)|Journal Article|Clinical Trial(?!s)|Review|Case Reports|Comparative Study"
                   "|Multicenter Study|Letter|Editorial|Meta-Analysis|Comment")
INDEXED = {"Humans", "Human", "Animals", "Animal", "Female", "Male", "Adult", "Middle Aged"}


def plain(text):
    return " ".join((text or "").split())


def text(element):
    return plain("".join(element.itertext())) if element is not None else ""


def elements(data, name):
    """Each element of a name by itself, so that one broken record costs only itself."""
    for m in re.finditer(rb"<%b[ >].*?</%b>" % (name, name), data, re.S):
        source = re.sub(r"&(?!amp;|lt;|gt;|quot;|apos;|#)", "&amp;", m.group().decode("utf-8", "replace"))
        try:
            yield ET.fromstring(re.sub(r"&#(?:13|x[dD]);", " ; ", source))
        except ET.ParseError:
            continue


def pubmed(data):
    for e in elements(data, b"MedlineCitation"):
        article = e.find("Article")
        if article is None or e.find(".//MeshHeading") is None:
            continue
        parts = article.findall("Abstract/AbstractText")
        labelled = [(p.get("Label") + ": " if p.get("Label") else "") + text(p) for p in parts]
        yield (e.findtext("PMID"), text(article.find("ArticleTitle")), " ".join(labelled),
               [text(p) for p in e.iter("PublicationType")])


def tagged(path):
    for f in medline(path):
        if f["MH"]:
            yield (plain((f["PMID"] or [""])[0]), plain(" ".join(f["TI"])), plain(" ".join(f["AB"])),
                   [plain(p) for p in f["PT"]])


def library(data):
    """What EndNote has of each record: title, abstract, keywords, work type and notes."""
    if data.lstrip()[:1] == b"[":
        for r in json.loads(data):
            yield plain(r["title"]), plain(r.get("abstract")), r.get("keywords", []), "", plain(r["notes"])
    for e in elements(data, b"record"):
        yield (text(e.find(".//titles/title")), text(e.find("abstract")), [text(k) for k in e.iter("keyword")],
               text(e.find("work-type")), text(e.find("notes")))


def endnote(data):
    for title, abstract, keywords, work, notes in library(data):
        if not {k.strip("*") for w in keywords for k in re.split("[/;]", w)} & INDEXED:
            continue
        # CENTRAL gives types of its own to what PubMed does not have, but takes this one from PubMed.
        if "Journal Article" in work and TRIAL in work:
            types = TYPES.findall(work)
        elif "Journal Article" in notes:
            types = TYPES.findall(notes)
        else:
            continue
        key = hashlib.md5(title_key(title).encode()).hexdigest()[:10]
        yield "t" + key, title, abstract, types


def records(path):
    data = open(path, "rb").read()
    if b"<MedlineCitation" in data:
        return pubmed(data)
    return endnote(data) if b"<ref-type" in data or b'"recNumber"' in data else tagged(path)


def main():
    seen = set()
    for path in sys.argv[1:]:
        for id, title, abstract, types in records(path):
            key = title_key(title)
            if not key or not types or id in seen or key in seen:
                continue
            seen |= {id, key}
            print(f"\nPMID- {id}\nTI  - {title}" + (f"\nAB  - {abstract}" if abstract else ""))
            print("\n".join(f"PT  - {t}" for t in types))


if __name__ == "__main__":
    main()

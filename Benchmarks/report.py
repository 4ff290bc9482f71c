"""Writes the measured section of Docs/benchmarks.md, between its markers."""

import json
import os
import platform
import subprocess
import sys
import time

from engines import CORE, ROOT, WORK

DOCUMENT = os.path.join(ROOT, "Docs/benchmarks.md")
BEGIN, END = "<!-- make bench: begin -->", "<!-- make bench: end -->"
NAMES = {"tantivy": "Tantivy", "lucene": "Lucene", "pisa": "PISA", "fts5": "SQLite FTS5",
         "xapian": "Xapian"}
MEASURES = ["build", "bytes", "or.p50", "or.p99", "and.p50", "and.p99", "phrase.p50", "phrase.p99"]

# The least ratio that is aimed at for a million documents; for 30,000 it is 1.5 for time.
TARGETS = {
    "tantivy": {"build": 2, "or.p50": 9, "or.p99": 8, "and.p50": 2.6, "and.p99": 2.6,
                "phrase.p50": 3, "bytes": 1},
    "lucene": {"build": 3.5, "or.p50": 3.5, "or.p99": 6, "and.p50": 2.6, "and.p99": 2.6,
               "phrase.p50": 3.5, "bytes": 1},
    "pisa": {"build": 5, "or.p50": 2.8, "or.p99": 3, "and.p50": 2.2, "and.p99": 2.2},
    "fts5": {"build": 3, "or.p50": 1000, "or.p99": 1000, "and.p50": 50, "and.p99": 50,
             "phrase.p50": 13, "bytes": 1.4},
}


def write(results):
    """Puts the results between the markers; what stands around them is kept."""
    with open(DOCUMENT, encoding="utf-8") as file:
        before, rest = file.read().split(BEGIN)
    after = rest.split(END)[1]
    parts = [machine(results), *tables(results["lines"]), agreement(results["agreements"]),
             growth(results["growth"]), memory(results), fresh(results["fresh"])]
    with open(DOCUMENT, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n\n" + "\n\n".join(parts) + f"\n\n{END}{after}")


def times(ratio):
    """A ratio with three digits, and no exponent."""
    return f"{ratio:,.0f}" if ratio >= 100 else f"{ratio:.3g}"


def machine(results):
    """On what it ran, with which versions, and which peers are missing."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")),
                     platform.machine())
    memory_bytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], text=True,
                            stdout=subprocess.PIPE).stdout.strip()
    peers = {line["peer"]: line["peerVersion"] for line in results["lines"]}
    text = (f"Measured {time.strftime('%Y-%m-%d', time.gmtime())} on {model}, {os.cpu_count()} "
            f"cores ({CORE} used), {memory_bytes / 2**30:.0f} GiB, {platform.system()} "
            f"{platform.release()}; evq {results['evq']} at {commit}; "
            + ", ".join(f"{NAMES[peer]} {version}" for peer, version in peers.items()) + ".")
    for name, reason in results["missing"].items():
        text += f" {NAMES[name]} is missing: {reason}."
    for fault in results["faults"]:
        text += f" **Disagreement: {fault}.**"
    return text


def tables(lines):
    """For each size a table: a row for each measure, a column for each peer."""
    for documents in sorted({line["documents"] for line in lines}):
        here = [line for line in lines if line["documents"] == documents]
        peers = list(dict.fromkeys(line["peer"] for line in here))
        yield f"### {documents:,} documents\n\n" + table(
            ["", "evq", *(NAMES[peer] for peer in peers)],
            [row(measure, here, peers, documents) for measure in MEASURES])


def row(measure, lines, peers, documents):
    cells = {line["peer"]: line for line in lines if line["measure"] == measure}
    ours = [line["evq"] for line in cells.values()]
    unit = next(iter(cells.values()))["unit"]
    return [measure, spread(ours, unit), *(cell(cells.get(peer), documents) for peer in peers)]


def cell(line, documents):
    """The peer's value, the ratio, and where there is one the target, with a mark if missed."""
    if line is None:
        return "–"
    text = f"{shown(line['peerValue'], line['unit'])}, **{times(line['ratio'])}**"
    target = aim(line, documents)
    if target:
        text += f" (≥ {target:,}{'' if line['ratio'] >= target else ' ✗'})"
    if line.get("queries") and line["queries"] < 300:
        text += f" [{line['queries']} queries]"
    return text


def aim(line, documents):
    if documents == 1_000_000:
        return TARGETS.get(line["peer"], {}).get(line["measure"])
    return 1.5 if documents == 30_000 and line["measure"] != "bytes" else None


def shown(value, unit):
    if unit == "bytes":
        return f"{value / 1e6:.1f} MB"
    if unit == "s":
        return f"{value:.3g} s"
    return f"{value:,.0f} µs" if value >= 100 else f"{value:.1f} µs"


def spread(values, unit):
    """One value, or the least and the greatest where evq ran beside several peers."""
    low, high = shown(min(values), unit), shown(max(values), unit)
    return low if low == high else f"{low} to {high}"


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def agreement(found):
    rows = []
    for each in found:
        words = f"{each['alike']} of {each['words']}" if "words" in each else "–"
        rows.append([f"{each['documents']:,}", NAMES[each["peer"]], words,
                     str(each.get("and", "–")), str(each.get("phrase", "–")),
                     f"{each['shared']:.0%}"])
    return "### Agreement\n\n" + table(
        ["documents", "peer", "words analysed alike", "AND with equal totals",
         "phrases with equal totals", "of the best ten shared"], rows)


def growth(found):
    """What ten times the documents cost."""
    (small, a), (large, b) = found.items()
    rows = [[name, shown(a[name], unit_of(name)), shown(b[name], unit_of(name)),
             f"{b[name] / a[name]:.1f}"] for name in a]
    return "### Ten times the documents\n\n" + table(
        ["", f"{int(small):,}", f"{int(large):,}", "times"], rows)


def unit_of(measure):
    return {"build": "s", "bytes": "bytes"}.get(measure, "us")


def memory(results):
    rows = [[f"{each['documents']:,}", str(each["threads"]), f"{each['limit'] >> 20} MiB",
             f"{each['peak'] / 2**20:.0f} MiB",
             f"{each['peak'] / each['limit']:.2f}", f"{each['seconds']:.1f} s"]
            for each in results["memory"]]
    peaks = [[f"{int(documents):,}", *(f"{NAMES.get(name, name)} {peak / 2**20:.0f} MiB"
                                      for name, peak in sides.items())]
             for documents, sides in results["peaks"].items()]
    return ("### Threads and memory of a build\n\n"
            + table(["documents", "threads", "limit", "peak", "of the limit", "time"], rows)
            + "\n\nPeaks beside the peers, which have limits of their own: "
            + "; ".join(f"{each[0]} documents: {', '.join(each[1:])}" for each in peaks) + ".")


def fresh(found):
    """Whole processes."""
    rows, notes = [], []
    for each in found:
        if "left" in each:
            notes.append(f"At {each['wanted']:,} search documents not measured: {each['left']}.")
            continue
        sqlite = each["sqlite3"]
        rows.append([f"{each['documents']:,} ({each['of']})",
                     f"{each['version'] * 1e3:.1f} ms", f"{each['search'] * 1e3:.1f} ms",
                     f"{(each['search'] - each['version']) * 1e3:.1f} ms (≤ 3)",
                     f"{sqlite * 1e3:.0f} ms, **{times(sqlite / each['search'])}** (≥ 20)"
                     if sqlite else "–"])
    text = "### A fresh process\n\n" + table(
        ["search documents", "evq --version", "evq search vertebral fracture pain", "difference",
         "sqlite3 from the largest FTS5"], rows)
    return "\n\n".join([text, *notes])


if __name__ == "__main__":
    with open(os.path.join(WORK, "results.json"), encoding="utf-8") as kept:
        write(json.load(kept))
    sys.exit(0)

#!/usr/bin/env python3
"""Measures `evq literature add` on made-up PubMed records, beside xtract and a Python lxml reader.

    run.py [N] [--evq PROGRAM] [--folder FOLDER]

N records (1,000,000 when not given) are written to the folder once. evq takes them into a new index,
store and text index included; the others only read the same files and print or build their fields, and
are left out where they are not installed (Debian ncbi-entrez-direct; lxml for the Python that runs this).
Each way runs alone; seconds are wall time, processor seconds those of all its threads and processes, which
other work on the machine disturbs less; memory is the peak resident set.
"""
import argparse, os, shutil, subprocess, sys, time
import records

HERE = os.path.dirname(os.path.abspath(__file__))


def measured(command, **options):
    start = time.monotonic()
    process = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    if status:
        sys.exit("failed: %s" % command)
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def folder_bytes(folder):
    return sum(os.path.getsize(os.path.join(d, f)) for d, _, fs in os.walk(folder) for f in fs)


def ways(a, paths):
    corpus, index = a.folder + "/corpus", a.folder + "/index"
    shutil.rmtree(corpus, ignore_errors=True)
    shutil.rmtree(index, ignore_errors=True)
    os.makedirs(corpus + "/policies")
    yield "evq literature add", [a.evq, "literature", "add", *paths, "--corpus", corpus, "--index", index], {}
    if shutil.which("xtract"):
        fields = "MedlineCitation/PMID ArticleTitle AbstractText LastName DescriptorName PublicationType"
        yield "xtract", ["sh", "-c", "gunzip -c %s | xtract -pattern PubmedArticle -element %s" % (" ".join(paths), fields)], {
            "stdout": subprocess.DEVNULL}
    try:
        import lxml
        yield "Python lxml " + lxml.__version__, [sys.executable, HERE + "/read_lxml.py", *paths], {"stdout": subprocess.DEVNULL}
    except ImportError:
        pass


def main():
    p = argparse.ArgumentParser()
    p.add_argument("count", nargs="?", type=int, default=1_000_000)
    p.add_argument("--evq", default=".build/release/evq")
    p.add_argument("--folder", default=".build/bench/literature")
    p.add_argument("--only", help="measure this way alone")
    a = p.parse_args()
    paths = records.write(a.folder + "/records-%d" % a.count, a.count)
    size = sum(map(os.path.getsize, paths))
    print("%d records, %d files, %.0f MB of gzip" % (a.count, len(paths), size / 1e6), flush=True)
    print("| way | seconds | processor seconds | records a processor second | peak MB |\n|---|---|---|---|---|", flush=True)
    for name, command, options in ways(a, paths):
        if a.only and a.only not in name:
            continue
        seconds, processor, peak = measured(command, **options)
        print("| %s | %.0f | %.0f | %d | %.0f |" % (name, seconds, processor, a.count / processor, peak), flush=True)
    if os.path.isdir(a.folder + "/index"):
        print("the index has %.0f MB" % (folder_bytes(a.folder + "/index") / 1e6))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Fits the screening for randomized trials and writes its table of words and weights.

    fit.py --phrases phrases.txt --table OUT.swift --judge OUT.nbib FILE…

FILE is MEDLINE text (the publication types are the gold), or a table with a head line: .csv, .tsv or
.tsv.gz with pmid, title, abstract and a column of gold (randomized_trial, label or class). Records
whose PMID has an odd MD5 sum are never looked at; they are written to the judge file, in the MEDLINE
format, for `evq evaluate designs`. Thresholds come from cross-validation on the other half.

Needs numpy and scikit-learn.
"""
import argparse, collections, csv, gzip, hashlib, re, sys
import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

Record = collections.namedtuple("Record", "source id title abstract gold")
csv.field_size_limit(1 << 24)


def medline(path):
    fields = None
    for line in open(path, encoding="utf-8", errors="replace"):
        line = line.rstrip("\r\n")
        if re.match(r"[A-Z]{2,4} *- ", line):
            tag, value = line[:4].strip(), line[6:].strip()
            if tag in ("PMID", "VN"):
                if fields:
                    yield fields
                fields = collections.defaultdict(list)
            if fields is not None:
                fields[tag].append(value)
        elif line.startswith("      ") and fields:
            fields[tag][-1] += " " + line.strip()
    if fields:
        yield fields


def table(path):
    open_ = gzip.open if path.endswith(".gz") else open
    with open_(path, "rt", encoding="utf-8") as lines:
        yield from csv.DictReader(lines, delimiter="\t" if ".tsv" in path else ",")


def records(path):
    if ".tsv" in path or path.endswith(".csv"):
        for row in table(path):
            gold = row.get("randomized_trial") or row.get("label") or row.get("class")
            yield Record(path, row["pmid"], row["title"], row["abstract"], gold in ("1", "randomized_trial"))
    else:
        for f in medline(path):
            id = (f["PMID"] or f["TI"] or [""])[0]
            yield Record(path, id, " ".join(f["TI"]), " ".join(f["AB"]), "Randomized Controlled Trial" in f["PT"])


def words(text):
    """The same words as `TrialScreenWords` makes of a text."""
    return " ".join(word(w) for w in re.findall(r"[a-z0-9]+", text.lower()))


def word(w):
    if w.isdigit():
        return "0"
    w = w.replace("randomis", "randomiz") if "randomis" in w else w
    if len(w) > 4 and w.endswith("ies"):
        return w[:-3] + "y"
    if len(w) > 4 and w.endswith("s") and not w.endswith("ss"):
        return w[:-1]
    return w


def is_judge(record):
    return hashlib.md5(record.id.encode()).digest()[0] & 1 == 1


def fold(record):
    return hashlib.sha1(record.id.encode()).digest()[0] % 5


def pattern(phrase):
    parts = [w[:-1] + r"\S*" if w.endswith("*") else w for w in phrase.split()]
    return re.compile(r"(?<!\S)" + " ".join(parts) + r"(?!\S)")


class Part:
    """The features of titles or of abstracts: all phrases, and the words that occur often enough."""

    def __init__(self, texts, phrases):
        patterns = [pattern(p) for p in phrases]
        found = csr_matrix(np.array([[bool(p.search(t)) for p in patterns] for t in texts], dtype=float))
        vectors = CountVectorizer(binary=True, token_pattern=r"\S+", min_df=6).fit(texts)
        single = {p for p in phrases if " " not in p}
        names = vectors.get_feature_names_out()
        keep = [i for i, name in enumerate(names) if name not in single]
        self.names = list(phrases) + [names[i] for i in keep]
        self.matrix = hstack([found, vectors.transform(texts)[:, keep]]).tocsr()
        self.fixed = len(phrases)


def chosen(model, matrix, fixed, count):
    """All phrases, and the words that move the score most."""
    share = np.asarray(matrix.mean(0)).ravel()
    weight = np.abs(model.coef_[0]) * np.sqrt(share * (1 - share))
    weight[fixed] = np.inf
    return np.sort(np.argsort(-weight)[: len(fixed) + count])


def train(matrix, gold, weight, fixed, count, strength):
    first = LogisticRegression(C=strength, solver="liblinear").fit(matrix, gold, sample_weight=weight)
    columns = chosen(first, matrix, fixed, count)
    return columns, LogisticRegression(C=strength, solver="liblinear").fit(
        matrix[:, columns], gold, sample_weight=weight)


def cross_validated(matrix, gold, weight, folds, rows, fixed, count, strength):
    score = np.zeros(len(gold))
    for f in range(5):
        inside = np.flatnonzero((folds != f) & rows)
        columns, model = train(matrix[inside], gold[inside], weight[inside], fixed, count, strength)
        outside = np.flatnonzero(folds == f)
        score[outside] = model.decision_function(matrix[outside][:, columns])
    return score


def figures(score, gold, threshold):
    called = score >= threshold
    return called[gold].mean() if gold.any() else 1, (~called[~gold]).mean() if (~gold).any() else 1


def threshold_at(score, gold, recall):
    ordered = np.sort(score[gold])
    return ordered[int((1 - recall) * len(ordered))] - 0.005


def balanced(score, gold):
    return max(np.unique(score), key=lambda t: min(figures(score, gold, t)))


def balanced_with(score, gold, called, alone):
    """The threshold at which recall and specificity are alike when records without abstracts count too."""
    def worst(t):
        c = np.concatenate([score >= t, called])
        g = np.concatenate([gold, alone])
        return min(c[g].mean(), (~c[~g]).mean())
    return max(np.unique(score), key=worst)


def weights(columns, model, names):
    return {names[c]: w for c, w in zip(columns, model.coef_[0])}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--phrases", required=True)
    p.add_argument("--table", required=True)
    p.add_argument("--judge", required=True)
    p.add_argument("--weight", action="append", default=[], metavar="PART=NUMBER")
    p.add_argument("--words", type=int, default=0)
    p.add_argument("--strength", type=float, default=0.03)
    p.add_argument("files", nargs="+")
    a = p.parse_args()
    phrases = [" ".join(word(w) if not w.endswith("*") else w for w in l.split())
               for l in open(a.phrases) if l.strip() and l[0] != "#"]
    phrases = sorted(set(phrases))
    everything, seen = [], set()
    for path in a.files:
        for r in records(path):
            if r.id not in seen:
                seen.add(r.id)
                everything.append(r)
    judges = [r for r in everything if is_judge(r)]
    fit = [r for r in everything if not is_judge(r)]
    write_judges(a.judge, judges)
    shares = [s.rsplit("=", 1) for s in a.weight]
    weight = np.array([next((float(v) for k, v in shares if k in r.source), 1.0) for r in fit])
    gold = np.array([r.gold for r in fit])
    folds = np.array([fold(r) for r in fit])
    title = Part([words(r.title) for r in fit], phrases)
    abstract = Part([words(r.abstract) for r in fit], phrases)
    has = np.array([bool(r.abstract.strip()) for r in fit])
    both = hstack([title.matrix, abstract.matrix]).tocsr()
    fixed = list(range(title.fixed)) + list(range(len(title.names), len(title.names) + abstract.fixed))
    with_abstract = dict(fixed=fixed, count=a.words, strength=a.strength)
    alone = dict(fixed=list(range(title.fixed)), count=a.words // 3, strength=a.strength)
    s = cross_validated(both, gold, weight, folds, has, **with_abstract)
    s1 = cross_validated(title.matrix, gold, weight, folds, has | ~has, **alone)
    report(fit, gold, has, s, s1)
    main_files = np.array([r.source == a.files[0] for r in fit])
    target = has & main_files
    points = {
        "sensitive": threshold_at(s[target], gold[target], 0.985),
        "balanced": balanced(s[target], gold[target]),
        "sensitiveAlone": threshold_at(s1[~has], gold[~has], 0.6),
        "balancedAlone": threshold_at(s1[~has], gold[~has], 0.4),
    }
    points["balanced"] = balanced_with(s[target], gold[target], s1[main_files & ~has] >= points["balancedAlone"],
                                       gold[main_files & ~has])
    for name, t in points.items():
        rows, score = (~has, s1) if name.endswith("Alone") else (target, s)
        print(name, round(t, 2), "recall %.3f specificity %.3f" % figures(score[rows], gold[rows], t))
    columns, model = train(both[has], gold[has], weight[has], **with_abstract)
    names = [("title", n) for n in title.names] + [("abstract", n) for n in abstract.names]
    table_ = collections.defaultdict(lambda: [0, 0, 0])
    for (part, name), w in weights(columns, model, names).items():
        table_[name][part == "abstract"] = w
    columns1, model1 = train(title.matrix, gold, weight, **alone)
    for name, w in weights(columns1, model1, title.names).items():
        table_[name][2] = w
    write_table(a.table, table_, points, model.intercept_[0], model1.intercept_[0])


def report(fit, gold, has, s, s1):
    for path in sorted({r.source for r in fit}):
        rows = has & np.array([r.source == path for r in fit])
        for recall in (0.99, 0.98, 0.95):
            t = threshold_at(s[rows], gold[rows], recall)
            print(path.split("/")[-1], int(rows.sum()), int(gold[rows].sum()), "recall %.3f specificity %.3f" % figures(s[rows], gold[rows], t))
        print("  balanced: %.3f %.3f" % figures(s[rows], gold[rows], balanced(s[rows], gold[rows])))
    print("without abstract", int((~has).sum()), int(gold[~has].sum()))
    for recall in (0.9, 0.7, 0.5):
        print("  recall %.3f specificity %.3f" % figures(s1[~has], gold[~has], threshold_at(s1[~has], gold[~has], recall)))


def write_judges(path, judges):
    with open(path, "w", encoding="utf-8") as out:
        for r in judges:
            out.write(f"\nPMID- {r.id}\nTI  - {r.title}\n")
            if r.abstract:
                out.write(f"AB  - {r.abstract}\n")
            out.write("PT  - " + ("Randomized Controlled Trial" if r.gold else "Journal Article") + "\n")


def write_table(path, table, points, bias, bias_alone):
    rows = [(n, *(round(w, 2) + 0.0 for w in ws)) for n, ws in table.items()]
    rows = [r for r in rows if any(abs(w) >= 0.05 for w in r[1:])]
    rows.sort(key=lambda r: (-max(r[1:], key=abs), r[0]))
    with open(path, "w") as out:
        out.write(HEAD % dict(points, bias=bias, alone=bias_alone))
        for row in rows:
            out.write('    Signal("%s", %g, %g, %g),\n' % row)
        out.write("  ]\n}\n")
    print(len(rows), "words and phrases")


HEAD = """// Written by Benchmarks/designs/fit.py; Docs/evaluating-designs.md says from what.

extension TrialScreenVocabulary {
  /// The thresholds of the two operating points, and where a score begins.
  package static let withAbstract = Scale(
    begin: %(bias).2f, sensitive: %(sensitive).2f, balanced: %(balanced).2f)

  /// The same for a record that has a title alone.
  package static let titleAlone = Scale(
    begin: %(alone).2f, sensitive: %(sensitiveAlone).2f, balanced: %(balancedAlone).2f)

  /// Words and phrases with what they weigh in a title, in an abstract, and in a title that is all.
  package static let signals: [Signal] = [
"""

if __name__ == "__main__":
    main()

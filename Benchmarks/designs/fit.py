#!/usr/bin/env python3
"""Fits the screening for randomized trials and writes its tables of phrases, words and weights.

    fit.py --concepts concepts.txt --table OUT.swift --title-words title-words.txt --title-table OUT.swift \
      --untyped untyped.nbib --judges FOLDER FILE…

FILE is MEDLINE text (the publication types are the gold), or a table with a head line: .csv, .tsv or
.tsv.gz with pmid, title, abstract and a column of gold (randomized_trial, label or class). Records
whose PMID has an odd MD5 sum are never looked at; they are written into the folder of judges, a file for
each FILE, in the MEDLINE format, for `evq evaluate designs`. Records without types (untyped.py) that are
in no FILE are learned from as far as labels.py can say what they are; nothing is judged by them. Thresholds
come from tenfold cross-validation on the other half of the first file.

Needs numpy and scikit-learn.
"""
import argparse, collections, csv, gzip, hashlib, os, re
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from labels import Labels
from tables import write_table, write_title_table

Record = collections.namedtuple("Record", "source id title abstract gold")
Learned = collections.namedtuple("Learned", "all gold weight")
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


def is_judge(record):
    return hashlib.md5(record.id.encode()).digest()[0] & 1 == 1


def fold(record):
    return hashlib.sha1(record.id.encode()).digest()[1] % 10


def sentences(text):
    """The words of each sentence as `TrialScreenText` has them."""
    found, words = [], []
    for m in re.finditer(r"[a-z0-9]+|[.!?;](?=\s|$)", re.sub(r"[A-Z]", lambda c: c.group().lower(), text)):
        w = m.group()
        if not w[0].isalnum():
            if words and (w != "." or len(words[-1]) > 2 or words[-1] == "0"):
                found.append(" ".join(words))
                words = []
        else:
            words.append("0" if w.isdigit() else w.replace("randomis", "randomiz"))
    return found + ([" ".join(words)] if words else [])


class Concept:
    def __init__(self, line):
        name, phrases = line.split(":", 1)
        self.title_only = name.startswith("title ")
        self.name = name
        self.phrases = [p.strip() for p in phrases.split(";") if p.strip()]
        self.pattern = re.compile(r"(?<!\S)(?:%s)(?!\S)" % "|".join(map(expression, self.phrases)))


def expression(phrase):
    out = ""
    for part in phrase.split():
        if part == "~":
            out += r"(?: [a-z0-9]+){0,4}"
            continue
        words = [re.escape(w[:-1]) + "[a-z0-9]*" if w.endswith("*") else re.escape(w) for w in part.split("|")]
        out += (" " if out else "") + "(?:" + "|".join(words) + ")"
    return out


RULES = ["people by chance", "animals by chance", "trials of others", "trials called for", "design named",
         "chance to sample", "blinded or crossed"]


class Features:
    """Which concepts stand in title and abstract, and which rules of a sentence hold."""

    def __init__(self, concepts):
        self.concepts = concepts
        self.at = {c.name: i for i, c in enumerate(concepts)}
        self.columns = ([("title", c.name) for c in concepts]
                        + [("abstract", c.name) for c in concepts if not c.title_only]
                        + [("rule", r) for r in RULES])

    def of(self, record):
        title, abstract = self.masks(record.title), self.masks(record.abstract)
        both = np.any(title + abstract, axis=0) if title or abstract else np.zeros(len(self.concepts), bool)
        rules = np.zeros(len(RULES), bool)
        for mask in title + abstract:
            rule = self.rule(mask, both)
            if rule is not None:
                rules[rule] = True
        keep = [i for i, c in enumerate(self.concepts) if not c.title_only]
        return np.concatenate([self.any(title), self.any(abstract)[keep], rules]).astype(float)

    def alone(self, record, words):
        """What a title says that is all there is, and which of the words it has."""
        row = self.of(record._replace(abstract=""))
        said = set(" ".join(sentences(record.title)).split())
        return np.concatenate([row[self.in_title()], [w in said for w in words]]).astype(float)

    def in_title(self):
        return [i for i, (part, _) in enumerate(self.columns) if part != "abstract"]

    def masks(self, text):
        return [np.array([bool(c.pattern.search(s)) for c in self.concepts]) for s in sentences(text)]

    def any(self, masks):
        return np.any(masks, axis=0) if masks else np.zeros(len(self.concepts), bool)

    def rule(self, sentence, whole):
        has = lambda name: sentence[self.at[name]]
        chance = has("assigned by chance") or has("randomized design")
        blinded = has("double blind") or has("placebo group") or has("crossover")
        if not (chance or blinded) or has("not randomized"):
            return None
        if has("animals"):
            return 1
        if has("synthesis") or has("many trials") and whole[self.at["synthesis"]]:
            return 2
        if not chance:
            return 6
        if not has("assigned by chance"):
            return 3 if has("called for") else 4
        return 5 if has("random sampling") else 0


def unsaid(features, matrix):
    """The records as they would read if they kept silent about chance, which some trials do."""
    column = {c: i for i, c in enumerate(features.columns)}
    either = lambda *names: np.any([matrix[:, column[p, n]] for n in names for p in ("title", "abstract")], axis=0)
    silent = matrix.copy()
    for name in ("assigned by chance", "randomized design", "random sampling"):
        for part in ("title", "abstract"):
            silent[:, column[part, name]] = 0
    for rule in RULES[:-1]:
        silent[:, column["rule", rule]] = 0
    blinded = either("double blind", "placebo group", "crossover") & ~either("animals") & ~either("synthesis")
    silent[:, column["rule", RULES[-1]]] = np.maximum(silent[:, column["rule", RULES[-1]]], blinded)
    return silent


class Data:
    """Records twice: as they are, and, where that differs, silent about chance with a share of the weight."""

    def __init__(self, matrix, silent, gold, weight, share):
        changed = np.flatnonzero((matrix != silent).any(1)) if share else np.array([], int)
        self.matrix, self.gold, self.count = matrix, gold, len(gold)
        self.rows = np.concatenate([np.arange(len(gold)), changed])
        self.all = np.vstack([matrix, silent[changed]])
        self.weight = np.concatenate([weight, share * weight[changed]])

    def learned(self, inside):
        i = np.flatnonzero(inside[self.rows])
        return Learned(self.all[i], self.gold[self.rows[i]], self.weight[i])

    def fitted(self, inside, strength, besides):
        own = self.learned(inside)
        return LogisticRegression(C=strength, solver="liblinear").fit(
            np.vstack([own.all, besides.all]), np.concatenate([own.gold, besides.gold]),
            sample_weight=np.concatenate([own.weight, besides.weight]))


def cross_validated(data, folds, rows, strength, besides):
    score = np.zeros(data.count)
    for f in range(10):
        model = data.fitted((folds != f) & rows, strength, besides)
        score[folds == f] = model.decision_function(data.matrix[folds == f])
    return score


def figures(called, gold):
    return called[gold].mean() if gold.any() else 1, (~called[~gold]).mean() if (~gold).any() else 1


def at_specificity(score, gold, specificity):
    """The lowest threshold that keeps the specificity."""
    others = np.sort(score[~gold])
    return others[int(np.ceil(specificity * len(others))) - 1] + 0.005


def evenly(score, gold, called, alone, aim=0.95):
    """The middle of the thresholds that keep the aim, with what a title alone told; else the evenest."""
    def worst(t):
        return min(figures(np.concatenate([score >= t, called]), np.concatenate([gold, alone])))
    kept = [t for t in np.unique(score) if worst(t) >= aim]
    print("aim kept from", min(kept, default=None), "to", max(kept, default=None))
    return (kept[0] + kept[-1]) / 2 if kept else max(np.unique(score), key=worst)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--concepts", required=True)
    p.add_argument("--table", required=True)
    p.add_argument("--title-words", required=True)
    p.add_argument("--title-table", required=True)
    p.add_argument("--untyped", required=True, help="records without publication types")
    p.add_argument("--untyped-weight", type=float, default=0.15)
    p.add_argument("--untyped-unsaid", type=float, default=0.1)
    p.add_argument("--untyped-title-weight", type=float, default=0.3)
    p.add_argument("--judges", required=True)
    p.add_argument("--weight", action="append", default=[], metavar="PART=NUMBER")
    p.add_argument("--strength", type=float, default=0.3)
    p.add_argument("--alone-strength", type=float, default=0.3)
    p.add_argument("--unsaid", type=float, default=0.05, help="weight of a copy that is silent about chance")
    p.add_argument("--specificity", type=float, default=0.78, help="of the sensitive point")
    p.add_argument("files", nargs="+")
    a = p.parse_args()
    concepts = [Concept(l.strip()) for l in open(a.concepts) if l.strip() and l[0] != "#"]
    words = [w for l in open(a.title_words) if l[0] != "#" for w in l.split()]
    everything, seen = [], set()
    for path in a.files:
        for r in records(path):
            if r.id not in seen:
                seen.add(r.id)
                everything.append(r)
    for path in a.files:
        write_judges(a.judges, path, [r for r in everything if r.source == path and is_judge(r)])
    fit = [r for r in everything if not is_judge(r)]
    shares = [s.rsplit("=", 1) for s in a.weight]
    weight = np.array([next((float(v) for k, v in shares if k in r.source), 1.0) for r in fit])
    gold = np.array([r.gold for r in fit])
    folds = np.array([fold(r) for r in fit])
    features = Features(concepts)
    matrix = np.array([features.of(r) for r in fit])
    titles = np.array([features.alone(r, words) for r in fit])
    has = np.array([bool(r.abstract.strip()) for r in fit])
    besides, titles_besides = untyped(a, features, words, everything)
    data = Data(matrix, unsaid(features, matrix), gold, weight, a.unsaid)
    score = cross_validated(data, folds, has, a.strength, besides)
    bare = Data(titles, titles, gold, weight, 0)
    alone = cross_validated(bare, folds, has | ~has, a.alone_strength, titles_besides)
    for path in a.files:
        report(path, score, alone, gold, has, np.array([r.source == path for r in fit]))
    main_file = np.array([r.source == a.files[0] for r in fit])
    points = chosen(score, alone, gold, has, main_file, a.specificity)
    for name in ("sensitive", "balanced"):
        called = np.where(has, score >= points[name], alone >= points[name + "Alone"])
        for path in a.files:
            rows = np.array([r.source == path for r in fit])
            print(name, os.path.basename(path), "recall %.3f specificity %.3f" % figures(called[rows], gold[rows]))
    model = data.fitted(has, a.strength, besides)
    by_title = bare.fitted(has | ~has, a.alone_strength, titles_besides)
    weights = collections.defaultdict(lambda: collections.defaultdict(float))
    for (part, name), w in zip(features.columns, model.coef_[0]):
        weights[name][part] = w
    for column, w in zip(features.in_title(), by_title.coef_[0]):
        weights[features.columns[column][1]]["alone"] = w
    write_table(a.table, concepts, RULES, weights, points, model.intercept_[0], by_title.intercept_[0])
    write_title_table(a.title_table, words, by_title.coef_[0][-len(words):])


def untyped(a, features, words, known):
    """What records without types teach, with their abstracts and by their titles alone."""
    taken = set().union(*map(marks, known))
    rows, titles, abstracts, gold = [], [], [], []
    labels = Labels(features.columns)
    for f in medline(a.untyped):
        r = Record("", f["PMID"][0], " ".join(f["TI"]), " ".join(f["AB"]), None)
        row = features.of(r)
        label = labels.of(r, set(f["MH"]), row)
        if label is not None and not marks(r) & taken:
            rows.append(row)
            titles.append(features.alone(r, words))
            abstracts.append(bool(r.abstract))
            gold.append(label)
    rows, has, gold = np.array(rows), np.array(abstracts), np.array(gold)
    print("without types", len(gold), "of them trials", gold.sum(), "with abstract", has.sum())
    data = Data(rows, unsaid(features, rows), gold, np.full(len(gold), a.untyped_weight), a.untyped_unsaid)
    return data.learned(has), Learned(np.array(titles), gold, np.full(len(gold), a.untyped_title_weight))


def title_key(title):
    return re.sub("[^a-z0-9]", "", title.lower())


def marks(record):
    """By any of these a record is another one: its PMID, how its title begins, how its abstract does."""
    abstract = title_key(record.abstract)[20:140]
    return {record.id, title_key(record.title)[:60]} | ({abstract} if len(abstract) == 120 else set())


def chosen(score, alone, gold, has, main, specificity):
    """The thresholds of both points; a title alone has the same specificity as an abstract."""
    points = {"sensitive": at_specificity(score[has & main], gold[has & main], specificity - .04),
              "sensitiveAlone": at_specificity(alone[~has], gold[~has], specificity + .04),
              "balancedAlone": at_specificity(alone[~has], gold[~has], 0.97)}
    points["balanced"] = evenly(score[has & main], gold[has & main],
                                alone[main & ~has] >= points["balancedAlone"], gold[main & ~has])
    return points


def report(path, score, alone, gold, has, rows):
    rows, bare = rows & has, rows & ~has
    trials = np.sort(score[rows & gold])
    print(path.split("/")[-1], int(rows.sum()), "with abstract,", len(trials), "trials, area %.4f"
          % roc_auc_score(gold[rows], score[rows]))
    for recall in (0.99, 0.98, 0.96, 0.95, 0.93):
        t = trials[int((1 - recall) * len(trials))]
        print("  recall %.3f specificity %.3f" % figures(score[rows] >= t, gold[rows]))
    print("  without", int(bare.sum()), "trials at", np.round(alone[bare & gold], 1), "others' deciles",
          np.round(np.quantile(alone[bare & ~gold], [.5, .7, .8, .9, .95]), 1) if (bare & ~gold).any() else "")


def write_judges(folder, path, judges):
    os.makedirs(folder, exist_ok=True)
    name = os.path.join(folder, os.path.basename(path).split(".")[0] + ".nbib")
    with open(name, "w", encoding="utf-8") as out:
        for r in judges:
            out.write(f"\nPMID- {r.id}\nTI  - {r.title}\n")
            if r.abstract:
                out.write(f"AB  - {r.abstract}\n")
            out.write("PT  - " + ("Randomized Controlled Trial" if r.gold else "Journal Article") + "\n")


if __name__ == "__main__":
    main()

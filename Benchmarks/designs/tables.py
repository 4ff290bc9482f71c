"""Writes the tables of `Sources/Vocabulary` that fit.py has weighed."""


def numbers(weights, *parts):
    return ", ".join("%g" % (round(weights[p], 2) + 0.0) for p in parts)


def write_table(path, concepts, rules, weights, points, bias, bias_alone):
    with open(path, "w") as out:
        out.write(HEAD % dict(points, bias=bias, alone=bias_alone))
        for rule in rules:
            out.write('    .%s: Weights(%s),\n' % (camel(rule), numbers(weights[rule], "rule", "rule", "alone")))
        out.write("  ]\n\n  /// Each concept with what it weighs in a title, in an abstract, and in a title alone.\n"
                  "  package static let concepts: [Concept] = [\n")
        for c in concepts:
            out.write('    Concept(\n      "%s", Weights(%s),\n      """\n' % (
                c.name.removeprefix("title "), numbers(weights[c.name], "title", "abstract", "alone")))
            for line in wrapped("; ".join(c.phrases)):
                out.write("      " + line + "\n")
            out.write('      """),\n')
        out.write("  ]\n}\n")


def write_title_table(path, words, weights):
    with open(path, "w") as out:
        out.write(TITLE_HEAD)
        for line in wrapped("; ".join("%s %g" % (w, round(v, 2) + 0.0) for w, v in zip(words, weights))):
            out.write("    " + line + "\n")
        out.write('    """\n}\n')


def wrapped(text, width=90):
    line, lines = "", []
    for w in text.split(" "):
        if line and len(line) + len(w) + 1 > width:
            lines.append(line + " \\")
            line = w
        else:
            line = line + " " + w if line else w
    return lines + [line]


def camel(name):
    first, *rest = name.split()
    return first + "".join(w.capitalize() for w in rest)


HEAD = '''// Written by Benchmarks/designs/fit.py from concepts.txt; Docs/evaluating-designs.md says how.

extension TrialScreenVocabulary {
  /// The thresholds of the two operating points, and where a score begins.
  package static let withAbstract = Scale(
    begin: %(bias).2f, sensitive: %(sensitive).2f, balanced: %(balanced).2f)

  /// The same for a record that has a title alone.
  package static let titleAlone = Scale(
    begin: %(alone).2f, sensitive: %(sensitiveAlone).2f, balanced: %(balancedAlone).2f)

  /// What a sentence weighs that keeps a rule, in a title, in an abstract, and in a title alone.
  package static let rules: [Rule: Weights] = [
'''

TITLE_HEAD = '''// Written by Benchmarks/designs/fit.py from title-words.txt; Docs/evaluating-designs.md says how.

extension TrialScreenVocabulary {
  /// What each of these words weighs, once, in a title that is all there is.
  package static let titleWords = """
'''

import EvidenceModel
import Ingest
import SourceReading

/// Compares one document's reading with what a person read in it.
struct PolicyComparison {
  /// The document.
  let file: String
  /// What was counted.
  private(set) var tally = PolicyTally()
  /// What was misread.
  private(set) var misread: [PolicyMisreading] = []

  /// Begins a comparison.
  init(file: String) { self.file = file }

  /// Compares everything that the gold data judges.
  mutating func compare(_ reading: DocumentReading, with gold: GoldPolicy) {
    let isPolicy = gold.isPolicy ?? true
    note(
      "policy", expected: isPolicy ? "a policy" : "no policy",
      found: reading.document != nil ? "a policy" : "no policy")
    guard isPolicy else { return }
    let document = reading.document
    compare(header: document?.policy, with: gold.header)
    if let statements = gold.statements, let source = reading.source {
      compare(document?.policy.statements ?? [], with: statements, in: source)
    }
    compare(document?.policy.sections ?? [], with: gold.sections ?? [])
    compare("references", document?.references.count ?? 0, with: gold.references)
    compare("history", Self.entries(document?.policy.history ?? []), with: gold.history)
    compare("codes", document?.policy.codes.count ?? 0, with: gold.codes)
    if let groups = gold.codeGroups {
      compare(codeGroups: document?.policy.codeGroups ?? [], with: groups)
    }
    if let studies = gold.studies, let source = reading.source {
      compare(studies: document?.policy.studies ?? [], with: studies, in: source)
    }
  }

  /// How many entries a history has: its sentences are events of their own, and those of one date
  /// in a row are one entry.
  private static func entries(_ history: [PolicyHistoryEvent]) -> Int {
    zip([nil] + history.map(Optional.some), history).count { $0?.date != $1.date }
  }

  /// Notes a value that is right where it is the same.
  private mutating func note(_ measure: String, expected: String, found: String) {
    tally.count(measure, expected: 1, found: 1, right: expected == found ? 1 : 0)
    if expected != found { misreading(measure, expected, found) }
  }

  /// Counts something judged.
  mutating func count(_ measure: String, expected: Int, found: Int, right: Int) {
    tally.count(measure, expected: expected, found: found, right: right)
  }

  /// Notes what was misread.
  mutating func misreading(_ measure: String, _ expected: String?, _ found: String?) {
    misread.append(
      PolicyMisreading(file: file, measure: measure, expected: expected, found: found))
  }

  private mutating func compare(header policy: Policy?, with gold: GoldPolicy.Header?) {
    for field in PolicyHeaderField.allCases {
      guard let expected = gold?.values[field] else { continue }
      var found = policy.flatMap(field.value)
      // Where no number is printed the file's stem stands in; it is not read from the document.
      if field == .id, expected == nil, found.map(isStem) ?? false { found = nil }
      let isRight = expected.flatMap { one in found.map { field.isSame(one, $0) } } ?? false
      tally.count(
        field.rawValue, expected: expected == nil ? 0 : 1, found: found == nil ? 0 : 1,
        right: isRight ? 1 : 0)
      if !isRight, expected != nil || found != nil { misreading(field.rawValue, expected, found) }
    }
  }

  private func isStem(_ id: String) -> Bool {
    (file.split(separator: "/").last ?? "").hasPrefix(id + ".")
  }

  private mutating func compare(
    _ sections: [PolicySection], with gold: [GoldPolicy.Section]
  ) {
    for section in gold {
      let words = Self.words(section.heading)
      let found = sections.filter { Self.opens(words, with: Self.words($0.heading)) }
      let isRight = found.contains { $0.kind == section.kind }
      tally.count(
        "sections", expected: 1, found: found.isEmpty ? 0 : 1, right: isRight ? 1 : 0)
      if !isRight {
        misreading(
          "sections", "\(section.kind.rawValue): \(section.heading)",
          found.first.map { "\($0.kind.rawValue): \($0.heading)" })
      }
    }
  }

  /// Whether the words of a heading are those of the gold data, or begin them or go on with them.
  private static func opens(_ words: [Substring], with found: [Substring]) -> Bool {
    !found.isEmpty && (words.starts(with: found) || found.starts(with: words))
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 }
  }

  private mutating func compare(_ measure: String, _ found: Int, with expected: Int?) {
    guard let expected else { return }
    tally.count(measure, expected: expected, found: found, right: min(expected, found))
    if expected != found { misreading(measure, String(expected), String(found)) }
  }

  private mutating func compare(
    _ statements: [PolicyStatement], with gold: [GoldStatement], in source: SourceText
  ) {
    let pairs = StatementMatcher.pairs(statements, gold, in: source)
    tally.count(
      "statements", expected: gold.count, found: statements.count,
      right: pairs.count { $0 != nil })
    for (index, statement) in gold.enumerated() {
      guard let pair = pairs[index] else {
        misreading("statements", statement.quote, nil)
        continue
      }
      compare(statements[pair], with: statement)
    }
    let matched = Set(pairs.compactMap { $0 })
    for (index, statement) in statements.enumerated() where !matched.contains(index) {
      misreading("statements", nil, statement.quote.text)
    }
  }

  private mutating func compare(_ found: PolicyStatement, with gold: GoldStatement) {
    let classes = (Self.names(gold.classes), Self.names(found.determination.classes))
    tally.count("classes", expected: 1, found: 1, right: classes.0 == classes.1 ? 1 : 0)
    if classes.0 != classes.1 {
      misreading("classes", "\(classes.0): \(gold.quote)", classes.1)
    }
    compare(scope: found, with: gold)
    compare(tree: found.criteria, with: gold)
    guard let criteria = gold.criteria else { return }
    let count = found.criteria.map(Self.leaves) ?? 0
    tally.count("criteria", expected: 1, found: 1, right: criteria == count ? 1 : 0)
    if criteria != count {
      misreading("criteria", "\(criteria): \(gold.quote)", String(count))
    }
  }

  private static func names(_ classes: [DeterminationClass]) -> String {
    Set(classes.map(\.rawValue)).sorted().joined(separator: ", ")
  }

  /// How many criteria have none of their own.
  private static func leaves(_ node: CriteriaNode) -> Int {
    node.items.reduce(0) { $0 + ($1.items.isEmpty ? 1 : leaves($1)) }
  }
}

import EvidenceModel
import SourceReading

/// Compares described studies and groups of codes.
extension PolicyComparison {
  // MARK: - Studies

  /// Compares where studies begin and end, and what was read of those found.
  mutating func compare(
    studies: [DescribedStudy], with gold: [GoldStudy], in source: SourceText
  ) {
    let pairs = StudyMatcher.pairs(studies, gold, in: source)
    count(
      "studies", expected: gold.count, found: studies.count, right: pairs.count { $0 != nil })
    for (index, study) in gold.enumerated() {
      guard let pair = pairs[index] else {
        misreading("studies", study.from + " … " + study.to, nil)
        continue
      }
      compare(studies[pair], with: study)
    }
    let matched = Set(pairs.compactMap { $0 })
    for (index, study) in studies.enumerated() where !matched.contains(index) {
      misreading("studies", nil, study.quote.text)
    }
  }

  private mutating func compare(_ study: DescribedStudy, with gold: GoldStudy) {
    if gold.judgesReference {
      let found = study.reference?.rawValue.split(separator: "/").last.map(String.init)
      compare("studyReferences", gold.reference, found, of: gold.from)
    }
    if let design = gold.design {
      compare("studyDesigns", design.rawValue, study.facts.design?.value.rawValue, of: gold.from)
    }
    if let size = gold.size {
      let total = study.facts.sampleSizes.first { $0.label == "total" }
      compare("studySizes", String(size), total.map { String($0.count) }, of: gold.from)
    }
    if let followUp = gold.followUp {
      compare("studyFollowUps", followUp, study.facts.followUp?.value, of: gold.from)
    }
  }

  private mutating func compare(
    _ measure: String, _ expected: String?, _ found: String?, of study: String
  ) {
    count(
      measure, expected: expected == nil ? 0 : 1, found: found == nil ? 0 : 1,
      right: expected != nil && expected == found ? 1 : 0)
    if expected != found { misreading(measure, "\(expected ?? "none"): \(study)", found) }
  }

  // MARK: - Codes

  /// Compares which codes stand under which heading, what the headings determine and to which
  /// statements their groups belong.
  mutating func compare(codeGroups groups: [CodeGroup], with gold: [GoldCodeGroup]) {
    var rest = groups
    var right = 0
    for expected in gold {
      guard let place = rest.firstIndex(where: { Self.isSame($0, expected) }) else {
        misreading("codeGroups", Self.words(of: expected), nil)
        continue
      }
      let group = rest.remove(at: place)
      let found = group.codes.map(\.quote.text)
      right += expected.codes.count { found.contains($0) }
      if found != expected.codes {
        misreading("codeGroups", Self.words(of: expected), found.joined(separator: ", "))
      }
      compare(group, with: expected)
    }
    for group in rest {
      misreading(
        "codeGroups", nil,
        (group.heading?.text ?? "") + ": " + group.codes.map(\.quote.text).joined(separator: ", "))
    }
    count(
      "codeGroups", expected: gold.reduce(0) { $0 + $1.codes.count },
      found: groups.reduce(0) { $0 + $1.codes.count }, right: right)
  }

  /// Whether a group stands under a heading and has one of its codes, or neither has codes.
  private static func isSame(_ group: CodeGroup, _ gold: GoldCodeGroup) -> Bool {
    let heading = group.heading?.text ?? ""
    guard heading.hasPrefix(gold.heading ?? "") else { return false }
    if gold.codes.isEmpty { return group.codes.isEmpty }
    return group.codes.contains { gold.codes.contains($0.quote.text) }
  }

  private mutating func compare(_ group: CodeGroup, with gold: GoldCodeGroup) {
    let classes = (
      Set(gold.classes.map(\.rawValue)).sorted().joined(separator: ", "),
      Set((group.determination?.classes ?? []).map(\.rawValue)).sorted().joined(separator: ", ")
    )
    count("codeClasses", expected: 1, found: 1, right: classes.0 == classes.1 ? 1 : 0)
    if classes.0 != classes.1 {
      misreading("codeClasses", "\(classes.0): \(Self.words(of: gold))", classes.1)
    }
    guard let statements = gold.statements else { return }
    let expected = statements.map { "s\($0)" }
    let found = group.statements.compactMap {
      $0.statement.rawValue.split(separator: "/").last.map(String.init)
    }
    count(
      "codeStatements", expected: expected.count, found: found.count,
      right: expected.count { found.contains($0) })
    if expected != found {
      misreading(
        "codeStatements", "\(expected.joined(separator: ", ")): \(Self.words(of: gold))",
        found.joined(separator: ", "))
    }
  }

  private static func words(of group: GoldCodeGroup) -> String {
    (group.heading ?? "") + ": " + group.codes.joined(separator: ", ")
  }
}

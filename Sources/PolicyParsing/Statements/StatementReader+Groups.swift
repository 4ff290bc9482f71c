import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Lists that come in groups below a statement, each with a line or heading of its own.
extension StatementReader {
  /// Takes a short line between a statement and its list for the name of a group, unless it refuses what the
  /// statement grants: `Indications that are not covered`.
  mutating func nameGroup(_ block: Int, _ text: CleanText) {
    noteApproval(block, text)
    guard let open, text.count <= 80, text.bytes.last != UInt8(ascii: ".") else { return }
    self.open?.group = text
    let refused: Set<DeterminationClass> = [.investigational, .notMedicallyNecessary, .notCovered]
    let terms = vocabulary.determinationTerms.matches(in: text.lowered, text.all)
    if Self.grants(statements[open.statement].determination.classes),
      terms.contains(where: { refused.contains($0.meaning) })
    {
      self.open = nil
    }
  }

  /// Whether lists below the present section belong to an open one.
  func takesLists(_ open: OpenList) -> Bool {
    let classes = statements[open.statement].determination.classes
    if let status = layout.sections[section].status,
      Self.grants(status.classes) != Self.grants(classes)
    {
      return false
    }
    return open.group != nil || open.isPromised || layout.sections[section].level > open.level
  }

  /// Hangs a list below a heading on the statement above the heading, as one of its criteria.
  mutating func hang(
    group run: ListRun, _ forest: [ListNode], on open: OpenList, before end: Int
  ) {
    let statement = statements[open.statement]
    var whole =
      statement.criteria ?? criteria(run, [], open.text, open.sentence, statement, before: end)
    let name = open.group ?? layout.reading.clean(layout.sections[section].heading)
    var group = criteria(run, forest, name, name.all, statement, before: end)
    if group.requireBasis == .inferred, namesIndications(name.text) { group.require = .any }
    let cases = IndicationItems.removeCases(from: &group)
    Self.add(group, to: &whole)
    if let cases {
      whole.items.append(cases)
      if whole.requireBasis == .inferred { whole.require = .all }
      return hang(whole, on: open.statement)
    }
    if whole.requireBasis == .inferred, areCases(whole, of: open) { whole.require = .any }
    hang(whole, on: open.statement)
  }

  /// Adds a group to others: behind one that holds for all, each of the rest is a case of its own.
  private static func add(_ group: CriteriaNode, to whole: inout CriteriaNode) {
    guard let first = whole.items.first, isUniversal(first.text), whole.items.count == 2 else {
      whole.items.append(group)
      return
    }
    var others = whole.items[1]
    if others.text.isEmpty {
      others.items.append(group)
    } else {
      others = CriteriaNode(
        text: "", require: .any, requireBasis: .inferred, items: [others, group], span: others.span)
    }
    whole.items = [first, others]
    if whole.requireBasis == .inferred, endsInAnd(first) {
      whole.require = .all
      whole.requireBasis = .printed
    }
  }

  private static func isUniversal(_ name: String) -> Bool {
    let words = name.lowercased()
    return CombinatorVocabulary.universalNames.contains { words.hasPrefix($0) }
  }

  private static func endsInAnd(_ node: CriteriaNode) -> Bool {
    guard let last = node.items.last else { return false }
    let words = last.text.lowercased().split { !$0.isLetter }
    return words.last == "and"
  }

  /// Whether a group's name is that of a list of indications, of which one is enough.
  private func namesIndications(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    return words.count <= 5 && words.contains(where: CombinatorVocabulary.indicationNames.contains)
      && !words.contains("all")
  }

  /// What names a statement whose list names its indications or services: the items, or those of groups of
  /// indications.
  func names(in criteria: CriteriaNode) -> [String] {
    criteria.items.flatMap { item in
      item.items.isEmpty || !namesIndications(item.text) ? [item] : item.items
    }.map(\.text)
  }

  /// Whether each group is a case of its own: people apart from others, what each is `For`, and what stands in
  /// several sections.
  private func areCases(_ whole: CriteriaNode, of open: OpenList) -> Bool {
    guard whole.items.count > 1, let first = whole.items.first else { return false }
    return PopulationName.areAll(whole.items.map(\.text))
      || whole.items.allSatisfy({ namesIndications($0.text) })
      || whole.items.allSatisfy({ $0.text.hasPrefix("For ") })
      || open.isPromised && first.span.start < layout.sections[section].heading.lowerBound
  }

  /// Hangs a list below a line that names a group on the statement above, whose list comes in groups:
  /// `Adults:`, `For colitis:`; whether it is one.
  mutating func hang(
    group text: CleanText, _ run: ListRun, _ forest: [ListNode], before end: Int
  ) -> Bool {
    guard let open, namesGroup(text, of: open), !forest.contains(where: determines) else {
      return false
    }
    self.open?.group = text
    var group = open
    group.group = text
    hang(group: run, forest, on: group, before: end)
    return true
  }
}

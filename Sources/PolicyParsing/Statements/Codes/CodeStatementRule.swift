import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the statements that a group of codes belongs to, only on what its heading prints.
///
/// A number or letter of a statement goes first, then the service that the heading names, then a
/// determination that one statement only has. What several statements could be meant by links none.
struct CodeStatementRule {
  private let statements: [PolicyStatement]
  private let labels: [String: [Int]]
  private let services: PhraseTable<Int>
  private let byServiceName: [[Int]]
  private let byClasses: [Set<DeterminationClass>: [Int]]

  /// Prepares the answers for a document's statements.
  init(layout: Layout, statements: [PolicyStatement]) {
    self.statements = statements
    var labels: [String: [Int]] = [:]
    for (index, statement) in statements.enumerated() {
      if let label = Self.label(of: statement, layout) { labels[label, default: []].append(index) }
    }
    self.labels = labels
    services = Self.services(of: statements)
    byServiceName = Self.grouped(statements).map(\.indices)
    byClasses = Dictionary(
      grouping: statements.indices, by: { Set(statements[$0].determination.classes) })
  }

  /// The group under its id, with its statements.
  func linked(_ group: CodeGroup, id number: Int, _ policy: PolicyID) -> CodeGroup {
    var group = group
    group.id = CodeGroupID("\(policy)/c\(number)")
    if let listed = group.listedIn.flatMap({ Int($0.rawValue) }) {
      group.listedIn = CodeGroupID("\(policy)/c\(listed + 1)")
    }
    guard group.statements.isEmpty, let heading = group.heading else { return group }
    let text = heading.text.utf8.map(\.asciiLowercased)
    let found: (indices: [Int], basis: CodeGroupBasis)
    if let labelled = byLabel(text) {
      found = ([labelled], .label)
    } else if let served = byService(text, group.determination) {
      found = ([served], .service)
    } else if let judged = byDetermination(group.determination) {
      found = ([judged], .determination)
    } else {
      return group
    }
    group.statements = found.indices.map {
      CodeGroupStatement(statement: statements[$0].id, basis: found.basis)
    }
    return group
  }

  // MARK: - Rules

  /// `Policy Statement II`, `criteria A`: the label of one statement.
  private func byLabel(_ text: [UInt8]) -> Int? {
    for match in CodeGroupVocabulary.labels.matches(in: text, text.indices) {
      let rest = text[match.range.upperBound...].drop { $0 == 0x20 || $0 == UInt8(ascii: "#") }
      let word = String(decoding: rest.prefix { $0.isWordByte }, as: UTF8.self)
      guard !word.isEmpty, word.utf8.count <= 4 else { continue }
      if let found = labels[word], found.count == 1 { return found.first }
    }
    return nil
  }

  /// The one statement whose service the heading names, of those that its determination fits.
  private func byService(_ text: [UInt8], _ determination: Determination?) -> Int? {
    let named = Set(services.matches(in: text, text.indices).flatMap { byServiceName[$0.meaning] })
      .sorted()
    let fitting = named.filter { fits(statements[$0].determination, determination) }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The one statement that the determination fits.
  private func byDetermination(_ determination: Determination?) -> Int? {
    guard let determination else { return nil }
    let wanted = Set(determination.classes)
    if let same = byClasses[wanted] { return same.count == 1 ? same.first : nil }
    let holding = byClasses.filter { wanted.isSubset(of: $0.key) }.flatMap(\.value)
    return holding.count == 1 ? holding.first : nil
  }

  private func fits(_ own: Determination, _ printed: Determination?) -> Bool {
    guard let printed else { return true }
    return !Set(own.classes).isDisjoint(with: printed.classes)
  }

  /// The services of statements as phrases; each means its place among the different ones.
  static func services(of statements: [PolicyStatement]) -> PhraseTable<Int> {
    PhraseTable(grouped(statements).enumerated().map { ($1.service, $0) })
  }

  /// The statements of each service that has a name of some length, in the order of the names.
  private static func grouped(
    _ statements: [PolicyStatement]
  ) -> [(service: String, indices: [Int])] {
    let names = statements.map { statement in
      String(decoding: statement.service.utf8.map(\.asciiLowercased), as: UTF8.self)
    }
    let grouped = Dictionary(grouping: statements.indices, by: { names[$0] })
    return grouped.filter { $0.key.utf8.count >= 5 }.sorted { $0.key < $1.key }
      .map { (service: $0.key, indices: $0.value) }
  }

  /// The number or letter before a statement; nil where none stands.
  private static func label(of statement: PolicyStatement, _ layout: Layout) -> String? {
    let start = statement.quote.span.start
    let block = SortedSearch.first(in: layout.blocks.indices) {
      layout.blocks[$0].range.upperBound > start
    }
    guard block < layout.blocks.count, let label = layout.blocks[block].marker?.label else {
      return nil
    }
    let word = label.utf8.filter(\.isWordByte).map(\.asciiLowercased)
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }
}

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
  private let labels: [String?]

  /// Prepares the answers for a document's statements.
  init(layout: Layout, statements: [PolicyStatement]) {
    self.statements = statements
    labels = statements.map { Self.label(of: $0, layout) }
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
      let found = labels.indices.filter { labels[$0] == word }
      if found.count == 1 { return found.first }
    }
    return nil
  }

  /// The one statement whose service the heading names, of those that its determination fits.
  private func byService(_ text: [UInt8], _ determination: Determination?) -> Int? {
    let named = statements.indices.filter { index in
      let service = statements[index].service.utf8.map(\.asciiLowercased)
      return service.count >= 5 && ByteSearch.contains(service, in: text)
    }
    let fitting = named.filter { fits(statements[$0].determination, determination) }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The one statement that the determination fits.
  private func byDetermination(_ determination: Determination?) -> Int? {
    guard let determination else { return nil }
    let wanted = Set(determination.classes)
    let same = statements.indices.filter { Set(statements[$0].determination.classes) == wanted }
    if same.count == 1 { return same.first }
    guard same.isEmpty else { return nil }
    let holding = statements.indices.filter {
      wanted.isSubset(of: statements[$0].determination.classes)
    }
    return holding.count == 1 ? holding.first : nil
  }

  private func fits(_ own: Determination, _ printed: Determination?) -> Bool {
    guard let printed else { return true }
    return !Set(own.classes).isDisjoint(with: printed.classes)
  }

  /// The number or letter before a statement; nil where none stands.
  private static func label(of statement: PolicyStatement, _ layout: Layout) -> String? {
    let start = statement.quote.span.start
    var low = 0
    var high = layout.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if layout.blocks[middle].range.upperBound <= start { low = middle + 1 } else { high = middle }
    }
    guard low < layout.blocks.count, let label = layout.blocks[low].marker?.label else {
      return nil
    }
    let word = label.utf8.filter(\.isWordByte).map(\.asciiLowercased)
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }
}

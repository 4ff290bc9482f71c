import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A line above codes.
struct CodeHeading: Hashable, Sendable {
  /// The line.
  var range: Range<Int>
  /// What it determines, or what the heading that it stands under does.
  var determination: Determination?

  /// What a line without codes is to the codes below it.
  enum Kind: Hashable, Sendable {
    /// It names a column or a code system only.
    case column
    /// It numbers a group: `Group 2 Codes:`.
    case number
    /// It is a heading of its own.
    case heading
    /// It is text.
    case text
  }

  /// The longest line that is a heading, in bytes.
  static let longest = 400

  /// The line of a block: the one cell of a row that has words, else all of it.
  static func line(_ block: Block, _ reading: Reading) -> Range<Int> {
    let isPiped = reading.bytes[block.content].contains(UInt8(ascii: "|"))
    guard block.kind == .row || isPiped else { return block.content }
    let cells = TableRow.cells(reading.bytes, block.content).filter { cell in
      reading.bytes[cell].contains(where: \.isWordByte)
    }
    return cells.count == 1 ? cells[0] : block.content
  }

  /// The kind of a block without codes.
  static func kind(_ block: Block, _ reading: Reading) -> Kind {
    let line = line(block, reading)
    guard line.count <= longest else { return .text }
    let text = reading.clean(line)
    let words = words(of: text)
    guard let first = words.first else { return .text }
    if words.allSatisfy(CodeGroupVocabulary.columns.contains) { return .column }
    if first == "group", words.count > 1, words.count <= 4, words[1].allSatisfy(\.isNumber) {
      return words.last == "paragraph" ? .text : .number
    }
    let isWhole = block.kind != .row || line != block.content
    guard isWhole else { return .text }
    if block.kind == .heading || text.bytes.last == UInt8(ascii: ":") { return .heading }
    let status = reading.vocabulary.codeStatus.contains(text.lowered, text.all)
    let start = reading.vocabulary.codeHeadings.match(in: text.lowered, at: 0, before: text.count)
    return status && (openers.contains(first) || start != nil) ? .heading : .text
  }

  /// The words of a line in lower case, signs and marks left out.
  static func words(of text: CleanText) -> [String] {
    text.lowered.split { !($0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-")) }
      .map { String(decoding: $0, as: UTF8.self) }.filter { $0.contains { $0 != "-" } }
  }

  private static let openers: Set<String> = [
    "when", "for", "not", "other", "the", "codes", "services", "following", "if", "all", "these",
  ]

  /// What the words of a line determine.
  static func determination(_ range: Range<Int>, _ reading: Reading) -> Determination? {
    let text = reading.clean(range)
    let terms = reading.vocabulary.codeStatus.matches(in: text.lowered, text.all)
    guard let first = terms.first, let last = terms.last else { return nil }
    let isUnmet = CodeGroupVocabulary.unmet.contains(text.lowered, text.all)
    var classes: [DeterminationClass] = []
    for term in terms {
      let value = isUnmet ? denied(term.meaning) : term.meaning
      if !classes.contains(value) { classes.append(value) }
    }
    let isConditional = CodeGroupVocabulary.conditions.contains(text.lowered, text.all)
    let phrase = text.sourceRange(first.range.lowerBound..<last.range.upperBound)
    return Determination(
      phrase: reading.quote(phrase), classes: classes,
      flags: (classes.count > 1 ? [.compound] : [])
        + (isConditional && !isUnmet ? [.conditional] : []))
  }

  private static func denied(_ value: DeterminationClass) -> DeterminationClass {
    switch value {
    case .medicallyNecessary: .notMedicallyNecessary
    case .covered: .notCovered
    default: value
    }
  }
}

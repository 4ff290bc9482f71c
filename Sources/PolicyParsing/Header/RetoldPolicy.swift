import SourceReading
import TextAnalysis
import Vocabulary

/// Tells a site's summary of a payer's policy from the policy.
///
/// A summary is short, has no header of its own, and says what the policy does or quotes it: the
/// line below its title begins with a verb whose subject is left out (`Defines when beds are covered`), or
/// a whole line stands in quotation marks.
enum RetoldPolicy {
  /// The most printed lines of a page that quotes, and how many of a document's lines are looked at.
  private static let (mostLines, looked) = (12, 60)
  /// The longest title and the shortest line that quotes or describes, in bytes.
  private static let (longTitle, shortLine) = (200, 50)

  /// Whether a document without labels of its own is such a summary.
  static func isSummary(_ reading: Reading) -> Bool {
    let lines = reading.lines.prefix(looked).lazy.map(reading.trim).filter { !$0.isEmpty }
      .prefix(mostLines + 1)
    return describes(Array(lines.prefix(2)), reading.bytes)
      || lines.count(where: { tellsChange($0, reading.bytes) }) >= fewestChanges
      || lines.count <= mostLines && lines.contains { isQuotation($0, reading.bytes) }
  }

  /// Whether a short page says in words of its own what a policy says: `This policy covers … Coverage
  /// requires …`.
  static func sumsUp(_ reading: Reading) -> Bool {
    let lines = reading.lines.prefix(looked).lazy.map(reading.trim).filter { !$0.isEmpty }
      .prefix(mostLines + 1)
    guard lines.count <= mostLines, let first = lines.first, let last = lines.last else {
      return false
    }
    let lowered = reading.bytes[first.lowerBound..<last.upperBound].map(\.asciiLowercased)
    if PolicyNoticeVocabulary.summarySigns.contains(lowered, 0..<lowered.count) { return true }
    let found = PolicyNoticeVocabulary.summaryWords.matches(in: lowered, 0..<lowered.count)
    return Set(found.map { Array(lowered[$0.range]) }).count
      >= PolicyNoticeVocabulary.fewestSummaryWords
  }

  /// Whether a verb without a subject opens the second line: `Defines when beds are covered`.
  private static func describes(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    guard lines.count == 2, lines[0].count <= longTitle, lines[1].count >= shortLine,
      let word = WhiteSpace.words(bytes, lines[1]).first
    else { return false }
    return PolicyNoticeVocabulary.summaryVerbs.contains(
      String(decoding: bytes[word], as: UTF8.self))
  }

  /// How many of the first lines tell changes on a page that sums them up.
  private static let fewestChanges = 3

  /// Whether a verb without a subject says what was changed: `Removed a reference to bed therapy`.
  private static func tellsChange(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count >= shortLine,
      let word = WhiteSpace.words(bytes, line).first
    else { return false }
    return PolicyNoticeVocabulary.changeVerbs.contains(
      String(decoding: bytes[word], as: UTF8.self))
  }

  /// How many lines may stand above the names of a drug and a payer.
  private static let namesLine = 5

  /// Whether a page sets a drug's name before a payer's, and below them the parts that a site has for the
  /// criteria of all payers: `Coolant — Harbor Plan`, `Initial criteria`, `Approval duration`.
  static func comparesPayers(_ reading: Reading) -> Bool {
    let lines = reading.lines.prefix(looked).lazy.map(reading.trim).filter { !$0.isEmpty }
    let names = Set(lines.map { String(decoding: reading.bytes[$0], as: UTF8.self) })
    guard names.intersection(PolicyNoticeVocabulary.comparedParts).count >= 2 else { return false }
    return lines.prefix(namesLine).contains { namesPayer($0, reading.bytes) }
  }

  /// Whether a line is a name, a dash and the name of a payer, or both glued together.
  private static func namesPayer(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count <= longTitle else { return false }
    let dash = ByteSearch.first(Array(" — ".utf8), in: bytes, line)
    let seams = line.dropFirst().filter {
      bytes[$0].isASCIIUppercase && bytes[$0 - 1].isASCIILowercase
    }
    return (seams + (dash.map { [$0] } ?? [])).contains { seam in
      let name = bytes[seam..<line.upperBound].map(\.asciiLowercased)
      return PolicyIssuerVocabulary.payers.contains(name, name.indices)
    }
  }

  /// Whether quotation marks open and close a line.
  private static func isQuotation(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.count >= shortLine
      && [("\"", "\""), ("“", "”")].contains { open, close in
        bytes[line].starts(with: open.utf8)
          && bytes[line].suffix(close.utf8.count).elementsEqual(close.utf8)
      }
  }
}

/// Records in the format of the SMART collections (Cranfield, CACM, CISI, MED, …).
///
/// A line `.I 12` begins the record 12; a line of a full stop and one capital letter begins a
/// section, such as `.T` (title), `.A` (authors), `.B` (where published), `.W` (words), `.K`
/// (keywords); the lines after it are the section's. (Files of Cornell's SMART system, as handed on
/// by the University of Glasgow, ir.dcs.gla.ac.uk/resources/test_collections.)
struct SMARTRecord: Hashable, Sendable {
  /// The number behind `.I`, without leading zeros.
  var id: String
  /// The text of each section; a section that occurs twice is joined.
  var sections: [Character: String] = [:]

  /// The sections' texts in a given order, those that there are.
  func text(of letters: String) -> String {
    letters.compactMap { sections[$0] }.joined(separator: "\n")
  }

  /// Whether a file is of this format.
  static func isFormat(of file: CollectionFile) -> Bool {
    file.firstLine.map { id(in: $0) != nil } ?? false
  }

  /// Reads all records of a file.
  static func records(of file: CollectionFile) -> [SMARTRecord] {
    var records: [SMARTRecord] = []
    var section: Character?
    for line in file.lines {
      if let id = id(in: line) {
        records.append(SMARTRecord(id: id))
        section = nil
      } else if let letter = sectionLetter(of: line) {
        section = letter
      } else if let section, !records.isEmpty {
        records[records.count - 1].sections[section, default: ""] += line + "\n"
      }
    }
    return records
  }

  private static func id(in line: String) -> String? {
    guard line.hasPrefix(".I") else { return nil }
    let words = line.dropFirst(2).split(whereSeparator: \.isWhitespace)
    guard words.count == 1 else { return nil }
    return withoutLeadingZeros(words[0])
  }

  private static func sectionLetter(of line: String) -> Character? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count == 1, let word = words.first, word.count == 2, word.first == ".",
      let letter = word.last, letter.isASCII, letter.isUppercase, line.first == "."
    else { return nil }
    return letter
  }

  /// `007` as `7`; these collections write a number in either way.
  static func withoutLeadingZeros(_ id: some StringProtocol) -> String {
    let rest = id.drop { $0 == "0" }
    return rest.isEmpty ? String(id.suffix(1)) : String(rest)
  }
}

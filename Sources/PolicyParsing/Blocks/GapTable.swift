import SourceReading
import TextAnalysis

/// Rows of tables of criteria in text whose columns gaps part.
///
/// ```
/// Diagnosis            Criteria
/// Chronic lung         Both of the following:
/// disease                1. Low oxygen at rest
///                        2. Treatment for 30 days
/// ```
///
/// The first line of a row is cut at the gap, so that its name is a line and the right column reads as
/// text. Further words of a name are left out of the text on the right, as a page's furniture is.
struct GapTable {
  /// The rows' first lines by their places, with where the right column begins.
  private(set) var cuts: [Int: Int] = [:]
  /// Words of wrapped names, ascending.
  private(set) var names: [Range<Int>] = []

  /// The most lines of a table.
  private static let mostLines = 400
  /// The fewest rows that make one.
  private static let fewest = 2

  private let lines: [Range<Int>]
  private let bytes: [UInt8]

  /// Finds the rows of a document's lines.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ lines: [Range<Int>], bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
    var line = 0
    while line < lines.count {
      if isHead(line), let end = readRows(after: line) { line = end } else { line += 1 }
    }
  }

  private func isHead(_ line: Int) -> Bool {
    let text = lines[line]
    guard (12...400).contains(text.count), !bytes[text].contains(UInt8(ascii: "|")) else {
      return false
    }
    let parts = CriteriaTableHead.parts(bytes, text)
    return CriteriaTableHead(text, bytes).map { $0.column == 1 && parts.count <= 3 } ?? false
  }

  /// A line as a table's columns have it.
  private enum Row {
    case blank
    /// A name with the beginning of its criteria.
    case first(right: Int)
    /// Words of a name beside its criteria, or alone.
    case wrapped(name: Range<Int>)
    /// More criteria.
    case more
    /// Words that the table does not hold.
    case other
  }

  /// Reads the rows below a head and returns the line behind them; nil where there are too few.
  private mutating func readRows(after head: Int) -> Int? {
    guard var columns = columns(after: head) else { return nil }
    var cuts: [Int: Int] = [:]
    var names: [Range<Int>] = []
    /// Whether the line before has no words of a name.
    var isNameless = true
    var line = head + 1
    rows: while line < lines.count, line - head < Self.mostLines {
      if bytes[lines[line]].first == 0x0C, let own = self.columns(after: line - 1) {
        columns = own
      }
      if let tail = tail(line, behind: columns.last) { names.append(tail) }
      switch row(line, columns.criteria, isNameless) {
      case .blank: isNameless = true
      case .first(let right):
        cuts[line] = right
        isNameless = false
      case .wrapped(let name):
        guard !cuts.isEmpty else { break rows }
        names.append(name)
        isNameless = false
      case .more:
        guard !cuts.isEmpty else { break rows }
        isNameless = true
      case .other: break rows
      }
      line += 1
    }
    guard cuts.count >= Self.fewest else { return nil }
    self.cuts.merge(cuts) { own, _ in own }
    self.names += names
    return line
  }

  /// Where the criteria begin, and the column behind them where there is one.
  private struct Columns {
    var criteria: Int
    var last: Int?
  }

  /// The columns in the first of the next lines that has several.
  private func columns(after head: Int) -> Columns? {
    for line in lines[(head + 1)...].prefix(6) {
      let parts = CriteriaTableHead.parts(bytes, line)
      if parts.isEmpty { continue }
      guard (2...3).contains(parts.count), parts[0].count <= 60 else { return nil }
      let starts = parts.dropFirst().map { $0.lowerBound - line.lowerBound }
      return Columns(criteria: starts[0], last: starts.count > 1 ? starts[1] : nil)
    }
    return nil
  }

  /// The words of a line in the column behind the criteria.
  private func tail(_ index: Int, behind last: Int?) -> Range<Int>? {
    guard let last else { return nil }
    let text = WhiteSpace.trim(bytes, lines[index])
    let place = lines[index].lowerBound + last
    guard place > text.lowerBound, place < text.upperBound, bytes[place - 1] == 0x20,
      bytes[place - 2] == 0x20
    else { return nil }
    return place..<text.upperBound
  }

  private func row(_ index: Int, _ column: Int, _ isNameless: Bool) -> Row {
    let line = lines[index]
    let text = WhiteSpace.trim(bytes, line)
    guard !text.isEmpty else { return .blank }
    let place = line.lowerBound + column
    if text.lowerBound >= place - 1 { return .more }
    guard text.upperBound > place - 1 else {
      return isNameless ? .other : .wrapped(name: text)
    }
    guard let right = (place - 1..<text.upperBound).first(where: { bytes[$0] != 0x20 }),
      bytes[right - 1] == 0x20, right >= place || bytes[right - 2] == 0x20
    else { return .other }
    let name = WhiteSpace.trim(bytes, text.lowerBound..<right)
    return goesOn(name, right..<text.upperBound, place)
      ? .wrapped(name: name) : .first(right: right)
  }

  /// Whether a line goes on with the row above: its criteria stand deeper, go on with a word in small
  /// letters or are an item, or its name goes on so.
  private func goesOn(_ name: Range<Int>, _ right: Range<Int>, _ column: Int) -> Bool {
    let first = bytes[name.lowerBound]
    return right.lowerBound > column + 1 || bytes[right.lowerBound].isASCIILowercase
      || first.isASCIILowercase || first == UInt8(ascii: "(")
      || ListMarkerReader.marker(in: bytes, right).map { marker in
        marker.readings.allSatisfy { $0.ordinal > 1 }
      } ?? false
  }
}

import TextAnalysis

/// Names of rows that have several lines beside cells of one.
extension PDFTable {
  /// Words behind which a name goes on.
  private static let openWords: Set<String> = [
    "and", "or", "with", "without", "of", "for", "the", "a", "an", "in", "to", "by", "on", "from",
    "using", "not", "than", "as",
  ]
  /// By how much rows stand further apart than the lines of one.
  private static let rowSpace = 1.12

  /// The distance of the lines of one cell, where those of different rows stand further apart; nil where all
  /// stand alike.
  func nearestLines(_ lines: [PDFLine]) -> Double? {
    var (nearest, nearestRows) = (Double.infinity, Double.infinity)
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let distance = Self.distance(line, next) else { continue }
      nearest = min(nearest, distance)
      if fillsColumns(line), fillsColumns(next) { nearestRows = min(nearestRows, distance) }
    }
    return nearestRows.isFinite && nearestRows >= Self.rowSpace * nearest ? nearest : nil
  }

  /// Whether a line that has words in the first column only is the rest of the name above it: its words go on
  /// with those, or it stands as near as the lines of one cell do.
  func isRestOfName(_ line: PDFLine, below above: PDFLine, _ nearest: Double?) -> Bool {
    guard let first = line.words.first, line.words.allSatisfy({ column(of: $0) == 0 }),
      !Self.opensItem(first, line.words.count),
      let last = above.words.last(where: { column(of: $0) == 0 })
    else { return false }
    if first.text.first.map({ $0.isASCIILowercase || $0 == UInt8(ascii: "(") }) ?? false {
      return true
    }
    if last.text.last.map({ "-,/".utf8.contains($0) }) ?? false { return true }
    let word = String(decoding: last.text.map(\.asciiLowercased), as: UTF8.self)
    if Self.openWords.contains(word) { return true }
    guard let nearest, let distance = Self.distance(above, line) else { return false }
    return distance < Self.rowSpace * nearest
  }

  private func fillsColumns(_ line: PDFLine) -> Bool {
    Set(line.words.map(column(of:))).count >= 2
  }

  /// How far a line stands below another, in points.
  private static func distance(_ line: PDFLine, _ next: PDFLine) -> Double? {
    guard let box = line.box, let below = next.box else { return nil }
    return below.bottom - box.bottom
  }
}

/// Finds the paragraphs and the rows that only a little more space than between lines parts, which
/// a text without coordinates does not show.
enum PDFSpacing {
  /// How much wider than the usual distance between lines a gap is, as a factor.
  private static let wide = 1.2
  /// The usual distance in heights of a line, where a document does not tell.
  private static let usual = 1.15

  /// The lines with a blank one in each wide gap.
  static func parted(_ lines: [PDFLine]) -> [PDFLine] {
    let gaps = lines.indices.map { index in
      index + 1 < lines.count ? distance(lines[index], lines[index + 1]) : nil
    }
    let known = gaps.compactMap(\.self).filter { $0 < 2 }.sorted()
    let usual = known.count >= 8 ? known[known.count / 2] : usual
    var parted: [PDFLine] = []
    for (index, line) in lines.enumerated() {
      parted.append(line)
      guard let gap = gaps[index], gap > usual * wide else { continue }
      parted.append(PDFLine(text: [], page: line.page, number: line.number))
    }
    return parted
  }

  /// The distance between the middles of two lines in heights of the taller one.
  private static func distance(_ upper: PDFLine, _ lower: PDFLine) -> Double? {
    guard upper.page == lower.page, let first = upper.box, let second = lower.box else {
      return nil
    }
    let distance = (second.top + second.bottom - first.top - first.bottom) / 2
    let height = max(first.height, second.height)
    return distance > 0 ? distance / height : nil
  }
}

import EvidenceModel

/// Dates as PubMed prints them: `2000 Nov-Dec`, `2012 Apr 1`, `1998 Dec-1999 Jan`.
enum PrintedDate {
  /// The first four digits that stand together.
  static func year(_ text: String) -> Int? {
    text.split { !("0"..."9").contains($0) }.first { $0.utf8.count == 4 }.flatMap { Int($0) }
  }

  /// The number of a month by the first three letters of its English name.
  static func month(_ text: String) -> Int? {
    let letters = String(text.prefix(3)).lowercased()
    return months.firstIndex(of: letters).map { $0 + 1 }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The date that a text begins with, as precise as it is plain; a span of months is none.
  static func date(_ text: String) -> PartialDate? {
    let parts = text.split(separator: " ")
    guard let year = parts.first.flatMap({ Int($0) }), (1000...9999).contains(year) else {
      return self.year(text).flatMap { PartialDate(year: $0) }
    }
    guard parts.count > 1, !parts[1].contains("-"), let month = month(String(parts[1])) else {
      return PartialDate(year: year)
    }
    let day = parts.count > 2 ? Int(parts[2]) : nil
    return PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: month)
  }
}

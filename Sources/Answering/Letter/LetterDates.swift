import EvidenceModel

/// Finds the dates of a policy that a letter names.
enum LetterDates {
  /// Dates that follow words for a review, an edition or an effective date: `last review 7/2025`.
  static func named(in text: String) -> [(words: String, date: PartialDate)] {
    let words = text.split { $0.isWhitespace || ",;:()[]".contains($0) }.map { word in
      word.lowercased().drop { $0 == "*" }
    }
    var found: [(String, PartialDate)] = []
    for index in words.indices.dropFirst() {
      guard let date = date(String(words[index])) else { continue }
      let before = words[max(0, index - 3)..<index].joined(separator: " ")
      guard let sign = signs.first(where: { before.contains($0) }), !before.contains("decision")
      else { continue }
      found.append((sign, date))
    }
    return found
  }

  private static let signs = ["last review", "edition", "effective", "next review", "reviewed in"]

  /// `7/2025`, `07/09/2025`, `2025-07`.
  private static func date(_ word: String) -> PartialDate? {
    var word = word[...]
    while let last = word.last, !last.isNumber { word.removeLast() }
    if let date = PartialDate(iso: String(word)), date.month != nil { return date }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    switch parts.count {
    case 2:
      guard let month = parts[0], let year = parts[1] else { return nil }
      return PartialDate(year: full(year), month: month)
    case 3:
      guard let month = parts[0], let day = parts[1], let year = parts[2] else { return nil }
      return PartialDate(year: full(year), month: month, day: day)
    default: return nil
    }
  }

  private static func full(_ year: Int) -> Int { year < 100 ? year + 2000 : year }
}

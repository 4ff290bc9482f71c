import TextAnalysis

/// Chooses among the works of one author by the words of the title that a pointer prints behind the name:
/// `Elm Network Bunions`, `Elm, Foot Test [Oak Inc.]`.
enum CitedTitle {
  /// How many of a title's words an entry has to print, in parts of all.
  private static let least = 0.75

  /// The places whose entries print most of the words; of persons, where none does, all places.
  static func fitting(
    _ places: [Int], _ title: String, isGroup: Bool, raw: (Int) -> String
  ) -> [Int] {
    let words = Set(FoldedText.words(title).split(separator: " ").filter { $0.utf8.count > 2 })
    guard !words.isEmpty, places.count > 1 || isGroup else { return places }
    let shares = places.map { place in
      let entry = Set(FoldedText.words(raw(place)).split(separator: " "))
      return Double(words.count { entry.contains($0) }) / Double(words.count)
    }
    guard let best = shares.max(), best >= least else { return isGroup ? [] : places }
    let fitting = zip(places, shares).compactMap { $1 == best ? $0 : nil }
    return plainest(fitting, raw: raw)
  }

  /// The places without those whose entries print all that another one prints and more: of `Bunions`
  /// and `Bunions Early Detection` the first.
  private static func plainest(_ places: [Int], raw: (Int) -> String) -> [Int] {
    guard places.count > 1 else { return places }
    let words = places.map { place in
      Set(FoldedText.words(raw(place)).split(separator: " ").filter { $0.utf8.count > 2 })
    }
    return zip(places, words).compactMap { place, own in
      words.contains { $0.isStrictSubset(of: own) } ? nil : place
    }
  }
}

/// The months and seasons that a date in a reference may name.
package enum ReferenceMonths {
  /// Finds the month, 1 to 12, that a lower-case name or abbreviation stands for.
  package static func number(of word: String) -> Int? { numbers[word] }

  /// All words with the number of the month, none for a season.
  package static let words: [(word: String, number: Int?)] =
    numbers.map { ($0.key, $0.value) } + seasons.map { ($0, nil) }

  private static let numbers: [String: Int] = [
    "jan": 1, "january": 1,
    "feb": 2, "february": 2,
    "mar": 3, "march": 3,
    "apr": 4, "april": 4,
    "may": 5,
    "jun": 6, "june": 6,
    "jul": 7, "july": 7,
    "aug": 8, "august": 8,
    "sep": 9, "sept": 9, "september": 9,
    "oct": 10, "october": 10,
    "nov": 11, "november": 11,
    "dec": 12, "december": 12,
  ]

  private static let seasons = [
    "spring", "summer", "autumn", "fall", "winter",
    "first", "second", "third", "fourth", "quarter",
  ]
}

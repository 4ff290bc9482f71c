/// The short forms of verbs that deny: `doesn't`, `aren't`, `won't`.
package enum ContractionVocabulary {
  /// The verbs with their short forms, the longest first where one begins another.
  private static let forms = [
    ("does not", "doesn"), ("do not", "don"), ("is not", "isn"), ("are not", "aren"),
    ("will not", "won"), ("cannot", "can"), ("can not", "can"), ("has not", "hasn"),
    ("have not", "haven"), ("would not", "wouldn"), ("should not", "shouldn"),
  ]

  /// The ends of short forms, with either sign.
  private static let ends = ["'t", "\u{2019}t"]

  /// The short forms by themselves: `don't`.
  package static let words = Set(forms.flatMap { form in ends.map { form.1 + $0 } })

  /// The end of a short form with the sign of a typewriter.
  package static let end = "n't"

  /// Phrases, and each of them with its denial shortened: `is not available`, `isn't available`.
  package static func expanded(_ phrases: [String]) -> [String] {
    phrases.flatMap { phrase in [phrase] + shortened(phrase) }
  }

  private static func shortened(_ phrase: String) -> [String] {
    let words = phrase.split(separator: " ", omittingEmptySubsequences: false)
    for (full, short) in forms {
      let parts = full.split(separator: " ")
      let start = words.indices.first { words[$0...].starts(with: parts) }
      guard let start else { continue }
      return ends.map { end in
        (words[..<start] + [Substring(short + end)] + words[(start + parts.count)...])
          .joined(separator: " ")
      }
    }
    return []
  }
}

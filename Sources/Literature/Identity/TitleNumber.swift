/// The number under which the literature knows a title.
package enum TitleNumber {
  /// The number of a title, the same whatever its case, diacritics and punctuation; nil for a title
  /// without letters and digits.
  package static func of(_ title: String?) -> Int64? {
    guard let title else { return nil }
    let letters = FoldedText.letters(title)
    return letters.isEmpty ? nil : StableNumber.of(letters)
  }
}

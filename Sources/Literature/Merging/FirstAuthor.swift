import EvidenceModel

/// The first author, in the form in which references are compared.
enum FirstAuthor {
  /// The folded family name or group name of an item's first author; empty where it has none.
  static func folded(_ item: CSLItem) -> String {
    let first = item.authors.first
    guard let literal = first?.literal else { return FoldedText.letters(first?.family ?? "") }
    return GroupForms.forms(of: literal).dropFirst().first ?? FoldedText.letters(literal)
  }
}

import TextAnalysis

/// The names by which running text may call a group author.
enum GroupForms {
  /// The folded forms of a group's printed name: whole, without its bracket, the bracket alone,
  /// and the capitals of its words.
  static func forms(of literal: String) -> [String] {
    let bytes = Array(literal.utf8)
    var forms = [FoldedText.letters(literal)]
    let name: String
    if let open = bytes.firstIndex(of: UInt8(ascii: "(")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      name = bytes.text(bytes.trimmed(0..<open))
      forms.append(FoldedText.letters(name))
      forms.append(FoldedText.letters(bytes.text((open + 1)..<close)))
    } else {
      name = literal
    }
    forms.append(withoutArticle(FoldedText.words(name)))
    forms += capitals(of: name)
    var unique: [String] = []
    for form in forms where form.utf8.count > 1 && !unique.contains(form) { unique.append(form) }
    return unique
  }

  /// The acronym in brackets that a group's printed name ends with, as printed.
  static func printedAcronym(of literal: String) -> String? {
    let bytes = Array(literal.utf8)
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    let inside = (open + 1)..<(bytes.count - 1)
    let capitals = bytes[inside].filter(\.isASCIIUppercase).count
    return (2...10).contains(inside.count) && capitals >= 2 ? bytes.text(inside) : nil
  }

  private static func withoutArticle(_ words: String) -> String {
    let parts = words.split(separator: " ")
    return (parts.first == "the" ? parts.dropFirst() : parts[...]).joined()
  }

  /// The initial letters of the capitalised words, with and without the first abbreviation `U.S.`.
  private static func capitals(of name: String) -> [String] {
    let words = name.split(separator: " ").filter { $0.utf8.first?.isASCIIUppercase ?? false }
    guard words.count > 1 else { return [] }
    let initials = words.compactMap { $0.utf8.first.map { String(UnicodeScalar($0)) } }
    var forms = [initials.joined().lowercased()]
    if words.first?.utf8.contains(UInt8(ascii: ".")) ?? false {
      forms.append(initials.dropFirst().joined().lowercased())
      forms.append(FoldedText.letters(words.dropFirst().joined(separator: " ")))
      let rest = name.split(separator: " ").dropFirst().joined(separator: " ")
      forms.append(FoldedText.letters(rest))
    }
    return forms
  }
}

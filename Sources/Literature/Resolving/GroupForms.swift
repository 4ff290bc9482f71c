import TextAnalysis
import Vocabulary

/// The names by which running text may call a group author.
enum GroupForms {
  /// The folded forms of a group's printed name and of the bodies of which it is made: whole, without its
  /// bracket, the bracket alone, and the capitals of its words.
  static func forms(of literal: String) -> [String] {
    var forms: [String] = []
    for name in [literal] + bodies(in: literal) { forms += formsOfOne(name) }
    var unique: [String] = []
    for form in forms where form.utf8.count > 1 && !unique.contains(form) { unique.append(form) }
    return unique
  }

  private static func formsOfOne(_ literal: String) -> [String] {
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
    forms.append(withoutFirm(FoldedText.words(name)))
    return forms + capitals(of: name)
  }

  /// The bodies that a name holds: those between semicolons or behind a short name (`Institutes of Feet
  /// (IF), Institute of Toes (IT)`), the one whose committee wrote (`College of Shoes’ Committee on Toes`)
  /// and the one behind `Committee of the`.
  private static func bodies(in literal: String) -> [String] {
    let bytes = Array(literal.utf8)
    var parts: [Range<Int>] = []
    var start = 0
    for index in bytes.indices {
      let isEnd =
        bytes[index] == UInt8(ascii: ";")
        || bytes[index] == UInt8(ascii: ",") && index > 0 && bytes[index - 1] == UInt8(ascii: ")")
      guard isEnd else { continue }
      parts.append(start..<index)
      start = index + 1
    }
    if start > 0 { parts.append(start..<bytes.count) }
    var bodies = parts.map { bytes.text(bytes.trimmed($0)) }
    for words in ReferenceGroupWords.committeesBehindBody {
      if let place = place(of: words, in: bytes) {
        bodies.append(bytes.text(bytes.trimmed(0..<place.lowerBound)))
      }
    }
    if let place = place(of: ReferenceGroupWords.committeeBeforeBody, in: bytes) {
      bodies.append(bytes.text(bytes.trimmed(place.upperBound..<bytes.count)))
    }
    return bodies
  }

  private static func place(of words: String, in bytes: [UInt8]) -> Range<Int>? {
    ByteSearch.first(Array(words.utf8), in: bytes, 0..<bytes.count).map {
      $0..<$0 + words.utf8.count
    }
  }

  /// A firm's name without what says that it is one: `Elm, Inc.`.
  private static func withoutFirm(_ words: String) -> String {
    var parts = words.split(separator: " ")
    while let last = parts.last, ReferenceGroupWords.firmEndings.contains(String(last)) {
      parts.removeLast()
    }
    return parts.joined()
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

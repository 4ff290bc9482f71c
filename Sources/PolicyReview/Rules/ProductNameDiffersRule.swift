package import EvidenceModel
import TextAnalysis

/// Finds a product whose name the document spells in two ways.
package enum ProductNameDiffersRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "product-name-differs", severity: .note,
    title: "A product's name is spelled in two ways.",
    what: """
      Behind the same registered name (®, ™) stand two names of the same length that differ in one \
      word by a few letters.
      """,
    why:
      "A device is cleared under one name. Who looks it up in the FDA's database finds one of them.",
    source: "21 CFR 807.87(a) (a submission names the device by its trade name).",
    example: "\"Flexo® Hydroscopic Mesh\" and \"Flexo® Hygroscopic Mesh\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    var names: [ProductName] = []
    var told: Set<String> = []
    var found: [CheckFinding] = []
    for passage in policy.policy.passages {
      for name in ProductName.names(in: passage) {
        if let other = names.first(where: { $0.isNearly(name) }), told.insert(name.mark).inserted {
          found.append(
            finding(
              policy, message: "“\(other.text)” and “\(name.text)”", expected: "one name",
              found: name.text, quotes: [other.quote, name.quote]))
        }
        names.append(name)
      }
    }
    return found
  }
}

/// A registered name with the capitalised words behind it.
struct ProductName: Hashable {
  /// The registered name in lower case.
  var mark: String
  /// The words behind it.
  var words: [String]
  /// The name as printed.
  var text: String
  /// The passage's words and place.
  var span: SourceSpan

  /// The name with its place.
  var quote: Quotation { Quotation(text: text, span: span) }

  /// Whether another name has the same registered name and differs in one word by little.
  func isNearly(_ other: ProductName) -> Bool {
    guard mark == other.mark, words.count == other.words.count else { return false }
    let places = words.indices.filter { words[$0].lowercased() != other.words[$0].lowercased() }
    guard places.count == 1, let place = places.first else { return false }
    let (one, two) = (words[place].lowercased(), other.words[place].lowercased())
    guard min(one.utf8.count, two.utf8.count) > 5, one.prefix(3) == two.prefix(3) else {
      return false
    }
    // A plural is no other name.
    if one + "s" == two || two + "s" == one { return false }
    return EditDistance.distance(one, two, atMost: 3) != nil
  }

  /// The names in a passage.
  static func names(in passage: Passage) -> [ProductName] {
    let tokens = withoutBrackets(Token.tokens(of: passage.quote.text))
    return tokens.indices.compactMap { index in
      guard index > 0, isMark(tokens[index]) else { return nil }
      let words = tokens[(index + 1)...].prefix(4).prefix {
        $0.surface.first?.isUppercase == true
      }.map(\.surface)
      guard words.count > 1 else { return nil }
      let mark = tokens[index - 1].surface
      return ProductName(
        mark: mark.lowercased(), words: words,
        text: ([mark + tokens[index].surface] + words).joined(separator: " "),
        span: passage.quote.span)
    }
  }

  private static func isMark(_ token: Token) -> Bool { ["®", "™"].contains(token.text) }

  /// The tokens with `[®]` as `®`.
  private static func withoutBrackets(_ tokens: [Token]) -> [Token] {
    tokens.indices.filter { index in
      let opens = tokens[index].text == "[" && index + 1 < tokens.count
      let closes = tokens[index].text == "]" && index > 0
      return !(opens && isMark(tokens[index + 1]) || closes && isMark(tokens[index - 1]))
    }.map { tokens[$0] }
  }
}

import EvidenceModel

/// Compares what is determined upon: the service, the condition and the headings that narrow both.
extension PolicyComparison {
  /// Compares the scope of a statement that was found.
  mutating func compare(scope found: PolicyStatement, with gold: GoldStatement) {
    if let service = gold.service {
      compare("services", service, found.service, of: gold, isNear: Self.isNearService)
    }
    if let indication = gold.indication {
      compare(
        "indications", indication, found.indication, of: gold, isNear: { $0.isNear($1) })
    }
    if let headings = gold.headings { compare(headings: headings, found.headings, of: gold) }
  }

  private static func isNearService(_ one: ScopePhrase, _ other: ScopePhrase) -> Bool {
    one.isNear(other) && one.sharesHead(with: other)
  }

  /// Counts a phrase twice: where it is the same, and where it is as good as the same.
  private mutating func compare(
    _ measure: String, _ gold: [String?], _ found: String?, of statement: GoldStatement,
    isNear: (ScopePhrase, ScopePhrase) -> Bool
  ) {
    let phrase = found.map(ScopePhrase.init)
    let expected = found == nil && gold.contains(nil) ? [] : gold.compactMap(\.self)
    let pairs = expected.compactMap { one in phrase.map { (ScopePhrase(one), $0) } }
    let isSame = pairs.contains { $0.0.isSame(as: $0.1) }
    let isNear = isSame || pairs.contains { isNear($0.0, $0.1) }
    for (name, isRight) in [(measure, isSame), (measure + "Soft", isNear)] {
      count(
        name, expected: expected.isEmpty ? 0 : 1, found: found == nil ? 0 : 1,
        right: isRight ? 1 : 0)
    }
    if !isSame, !expected.isEmpty || found != nil {
      misreading(
        isNear ? measure : measure + "Soft",
        "\(expected.joined(separator: " | ")) ‹\(statement.quote.prefix(60))›", found)
    }
  }

  private mutating func compare(
    headings expected: [String], _ found: [Quotation], of gold: GoldStatement
  ) {
    let (expected, found) = (expected.map(Self.letters), found.map { Self.letters($0.text) })
    let missing = found.difference(from: expected).removals.count
    count(
      "headings", expected: expected.count, found: found.count, right: expected.count - missing)
    if expected != found {
      misreading(
        "headings", "\(expected.joined(separator: " > ")) ‹\(gold.quote.prefix(60))›",
        found.joined(separator: " > "))
    }
  }

  /// The letters and digits of a heading in lower case, its words one space apart.
  private static func letters(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

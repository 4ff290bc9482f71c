package import EvidenceModel

/// Finds percentages that are not those of their fractions.
package enum PercentagesDisagreeRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "percentages-disagree", severity: .warning,
    title: "A percentage is not that of the fraction beside it.",
    what: """
      A sentence prints a fraction and its percentage ("12 of 40 (30%)", "12/40 (30%)"), and the \
      percentage is not the fraction's, by more than rounding to its digits allows.
      """,
    why: "One of three numbers is wrong, and a letter may quote it.",
    source:
      "ICMJE recommendations, section IV.A.3.e (numbers beside derivatives such as percentages).",
    example: "\"Pain returned in 9 of 60 patients (25%)\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let sentences = policy.sentences(in: [.evidence, .background, .positionStatements, .other])
    return sentences.flatMap { sentence in
      sentence.tokens.indices.compactMap { index in
        PrintedFraction(sentence.tokens, at: index)
      }.filter { !$0.agrees }.map { fraction in
        finding(
          policy, sentence.passage.id.rawValue,
          message: "\(fraction.part) of \(fraction.whole) is \(fraction.percentage)%, and "
            + "“\(fraction.printed)” is printed",
          expected: "\(fraction.percentage)%", found: fraction.printed, quotes: [sentence.quote])
      }
    }
  }
}

/// `12 of 40 patients (30%)`.
struct PrintedFraction {
  /// The part.
  var part: Int
  /// The whole.
  var whole: Int
  /// The percentage as printed.
  var printed: String

  /// Reads a fraction that begins at a token with its percentage in brackets behind it.
  init?(_ tokens: [Token], at index: Int) {
    guard index + 5 < tokens.count, let part = tokens[index].count,
      ["of", "/"].contains(tokens[index + 1].text), let whole = tokens[index + 2].count,
      whole > 1, part <= whole, tokens[index].surface.first?.isASCIIDigit == true,
      index == 0 || !["/", "-", "–", ".", "="].contains(tokens[index - 1].text)
    else { return nil }
    let reach = min(tokens.count - 1, index + 6)
    guard let open = (index + 3...reach).first(where: { tokens[$0].text == "(" }),
      open + 2 < tokens.count, tokens[open + 1].text.hasSuffix("%"), tokens[open + 2].text == ")",
      tokens[index + 3..<open].allSatisfy({ $0.text.first?.isLetter == true })
    else { return nil }
    self.part = part
    self.whole = whole
    printed = tokens[open + 1].text
  }

  /// Whether the percentage is the fraction's within a unit of its last digit.
  var agrees: Bool {
    guard let value = Double(printed.dropLast()) else { return true }
    let decimals = printed.dropLast().split(separator: ".").dropFirst().first?.utf8.count ?? 0
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
    return abs(value - Double(part) * 100 / Double(whole)) < unit + 0.000_001
  }

  /// The percentage with one decimal.
  var percentage: String {
    let tenths = (part * 2000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

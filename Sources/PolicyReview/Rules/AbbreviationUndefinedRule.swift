package import EvidenceModel
import TextAnalysis
import Vocabulary

/// Finds abbreviations that a document uses and never spells out.
package enum AbbreviationUndefinedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "abbreviation-undefined", severity: .note,
    title: "Abbreviations are used and never spelled out.",
    what: """
      Capitals in the determinations, their criteria and the evidence sections that no part of the \
      document introduces beside their long form. Left out are abbreviations that are better known \
      than their long form, words in capitals for emphasis, codes, levels of the spine, trade and \
      trial names, and what stands in references alone. One finding for a document.
      """,
    why: """
      A letter that quotes a criterion quotes its abbreviations. Members are owed an explanation of \
      them.
      """,
    source: """
      NCQA utilization management standard 7 (abbreviations in denial notices are explained); AMA \
      Manual of Style, 11th edition, 13.11 (clinical abbreviations are expanded at first mention).
      """,
    example: "\"uptake on SPECT\", and nothing says what SPECT is.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let uses = AbbreviationUses(policy)
    guard let first = uses.undefined.first else { return [] }
    let names = uses.undefined.map(\.name)
    return [
      finding(
        policy, message: "never spelled out: \(listed(names))",
        expected: "the long form at first mention", found: listed(names),
        quotes: [Quotation(text: first.sentence, span: first.span)])
    ]
  }
}

/// The abbreviations that a policy uses.
struct AbbreviationUses {
  /// One that no part of the document spells out, with its first place.
  struct Use: Hashable {
    var name: String
    var sentence: String
    var span: SourceSpan
  }

  /// Those that are never spelled out, in the order of their first places.
  private(set) var undefined: [Use] = []

  /// Reads a policy.
  init(_ policy: ReviewedPolicy) {
    let texts = Self.allTexts(policy)
    var known = AbbreviationVocabulary.known
    for text in texts {
      known.formUnion(AbbreviationFinder.abbreviations(in: text).map { $0.shortForm.uppercased() })
      known.formUnion(Self.bracketed(in: text))
    }
    let plain = Set(texts.flatMap { Token.tokens(of: $0).map(\.surface) })
    for (text, span) in Self.readTexts(policy) {
      let tokens = Token.tokens(of: text)
      // A line in capitals abbreviates nothing.
      guard tokens.contains(where: { $0.surface.first?.isLowercase == true }) else { continue }
      for index in tokens.indices where Self.isCandidate(index, tokens) {
        let name = tokens[index].surface
        let singular = name.hasSuffix("s") ? String(name.dropLast()) : name
        guard !known.contains(singular), !plain.contains(singular.lowercased()),
          !AbbreviationVocabulary.emphasised.contains(singular)
        else { continue }
        known.insert(singular)
        undefined.append(Use(name: singular, sentence: text, span: span))
      }
    }
  }

  /// Three to six capitals, an `s` behind them allowed, in a sentence and not in a name or a code.
  private static func isCandidate(_ index: Int, _ tokens: [Token]) -> Bool {
    let surface = tokens[index].surface
    let letters = surface.hasSuffix("s") ? surface.dropLast() : surface[...]
    guard (3...6).contains(letters.count), letters.allSatisfy({ $0.isASCII && $0.isUppercase }),
      !isRoman(letters)
    else { return false }
    let before = index > 0 ? tokens[index - 1].surface : ""
    let after = index + 1 < tokens.count ? tokens[index + 1].surface : ""
    let nearby = tokens[max(0, index - 4)..<index].map(\.text)
    if nearby.contains("code") || nearby.contains("codes") { return false }
    // Parts of names: `CARE-2`, `X®`, `A.B.C`, neighbours in capitals, quotation marks.
    if ["-", "®", "™", "[", "“", "\"", ".", "_", "@"].contains(after) && after != "." {
      return false
    }
    if ["-", "“", "\"", "/", "_", "@", "®"].contains(before) && before != "/" { return false }
    return !isCapitals(before) && !isCapitals(after)
  }

  private static func isCapitals(_ word: String) -> Bool {
    word.count > 1 && word.allSatisfy { $0.isUppercase }
  }

  private static func isRoman(_ word: Substring) -> Bool {
    word.allSatisfy { "IVXLC".contains($0) }
  }

  /// Capitals alone in brackets, whatever stands before them: somebody took care to introduce them.
  private static func bracketed(in text: String) -> [String] {
    let tokens = Token.tokens(of: text)
    return tokens.indices.dropLast().compactMap { index in
      guard index > 0, ["(", "["].contains(tokens[index - 1].text),
        [")", "]", ",", ";", "("].contains(tokens[index + 1].text)
      else {
        // `SPECT (single-photon …)`, `SPECT: single-photon …`, `SPECT = …`.
        let opens = ["(", "[", ":", "=", "–"].contains(tokens[index + 1].text)
        return opens && isCapitals(tokens[index].surface) ? tokens[index].surface : nil
      }
      let name = tokens[index].surface
      return name.hasSuffix("s") ? String(name.dropLast()) : name
    }
  }

  /// The texts in which an abbreviation is looked for, with their places.
  private static func readTexts(_ policy: ReviewedPolicy) -> [(String, SourceSpan)] {
    let kinds: Set<SectionKind> = [.evidence, .guidelines, .limitations]
    let passages = policy.policy.passages.filter {
      kinds.contains(policy.kind(ofSection: $0.section))
    }
    return policy.policy.statements.flatMap { statement in
      [(statement.quote.text, statement.quote.span)]
        + (statement.criteria.map { texts(of: $0) } ?? [])
    }
      + passages.flatMap { passage in
        ReviewedPolicy.sentences(of: passage).map { ($0.text, passage.quote.span) }
      }
  }

  private static func texts(of node: CriteriaNode) -> [(String, SourceSpan)] {
    [(node.text, node.span)] + node.items.flatMap { texts(of: $0) }
  }

  /// Everything in which an abbreviation may be introduced.
  private static func allTexts(_ policy: ReviewedPolicy) -> [String] {
    let document = policy.document
    return document.policy.passages.map(\.quote.text) + document.policy.sections.map(\.heading)
      + document.references.map(\.text.raw) + (document.policy.title.map { [$0.text] } ?? [])
      + document.policy.definitions.map(\.text)
  }
}

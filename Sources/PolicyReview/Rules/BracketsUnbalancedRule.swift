package import EvidenceModel

/// Finds paragraphs whose brackets around figures do not pair.
package enum BracketsUnbalancedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "brackets-unbalanced", severity: .warning,
    title: "Brackets around figures do not pair.",
    what: """
      A paragraph of the evidence or background sections opens or closes a bracket without its \
      partner, in a sentence with figures. The letters and numbers of lists ("a)", "1)") and \
      paragraphs that are cut by a page are left out.
      """,
    why: """
      Which number belongs to which group hangs on the brackets; with one missing the sentence can be \
      read in two ways.
      """,
    source: "CONSORT 2010, item 17a (results are given for each group).",
    example: "\"(12 trials; n = 80) drug, (n = 40) placebo) reported\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let kinds: Set<SectionKind> = [.evidence, .background, .positionStatements]
    return policy.policy.passages.compactMap { passage in
      guard kinds.contains(policy.kind(ofSection: passage.section)), isWhole(passage) else {
        return nil
      }
      let sentences = ReviewedPolicy.sentences(of: passage)
      let bytes = sentences.map { Brackets.unpaired(in: $0.text) }
      // A bracket may close in a later sentence: the paragraph decides, the sentence is quoted.
      guard Brackets.unpaired(in: passage.quote.text) > 0,
        let place = sentences.indices.first(where: { bytes[$0] > 0 && hasFigures(sentences[$0]) })
      else { return nil }
      return finding(
        policy, passage.id.rawValue,
        message: "brackets do not pair in “\(sentences[place].text)”",
        expected: "a partner for each bracket",
        found: counted(Brackets.unpaired(in: passage.quote.text), "bracket", "brackets")
          + " without partner",
        quotes: [sentences[place].quote])
    }
  }

  private static func hasFigures(_ sentence: PolicySentence) -> Bool {
    sentence.tokens.contains { $0.surface.first?.isASCIIDigit == true }
  }

  /// Whether a passage begins and ends like a paragraph and lies in one piece.
  private static func isWhole(_ passage: Passage) -> Bool {
    let text = passage.quote.text
    guard passage.quote.span.ranges.count == 1, let first = text.first, let last = text.last else {
      return false
    }
    return (first.isUppercase || first.isASCIIDigit) && ".?!".contains(last)
  }
}

/// Counts brackets without partner.
enum Brackets {
  /// How many round and square brackets of a text have no partner.
  static func unpaired(in text: String) -> Int {
    let bytes = Array(text.utf8)
    var open: [UInt8: Int] = [:]
    var surplus = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): open[byte, default: 0] += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        let partner = byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        if open[partner, default: 0] > 0 {
          open[partner, default: 0] -= 1
        } else if !isListMark(bytes, index) {
          surplus += 1
        }
      default: continue
      }
    }
    return surplus + open.values.reduce(0, +)
  }

  /// Whether a closing bracket ends the mark of a list: one to four letters or digits after a space.
  private static func isListMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != 0x0A { start -= 1 }
    let mark = bytes[start..<index]
    return (1...4).contains(mark.count)
      && mark.allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
  }
}

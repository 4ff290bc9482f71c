package import EvidenceModel
import Vocabulary

/// Finds numbers of a work that another policy or its abstract prints otherwise.
package enum FindingsDifferRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "findings-differ", severity: .warning,
    title: "A number of a cited work is printed otherwise elsewhere.",
    what: """
      Two policies give different numbers of all people for one work; or a sentence that reports the \
      work prints a decimal or percentage that its abstract does not hold, while the abstract holds \
      one that differs in a single digit or in the order of two.
      """,
    why: """
      A quarter of quotations in medical papers are in error. A wrong number in a policy is copied \
      into every letter.
      """,
    source: """
      Jergas H, Baethge C. Quotation accuracy in medical journal articles. PeerJ 2015;3:e1364.
      """,
    example: "\"decreased from 8.1 to 2.6\" for an abstract with 8.1 and 2.9.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    var seen: Set<WorkID> = []
    return policy.document.references.flatMap { reference -> [CheckFinding] in
      guard let record = policy.record(of: reference.text.id), seen.insert(record.id).inserted
      else {
        return []
      }
      return totals(policy, reference, record) + numbers(policy, reference, record)
    }
  }

  /// Numbers of all people that policies print of one work.
  private static func totals(
    _ policy: ReviewedPolicy, _ reference: Reference, _ record: EvidenceRecord
  ) -> [CheckFinding] {
    let all = record.sampleSizes.filter { $0.label == "total" }
    let file = policy.policy.file.path
    guard let own = all.first(where: { $0.quote.span.file == file }),
      let other = all.first(where: { $0.quote.span.file != file && $0.count != own.count }),
      !all.contains(where: { $0.quote.span.file != file && $0.count == own.count })
    else { return [] }
    return [
      finding(
        policy, reference.text.id.rawValue,
        message: "\(own.count) people here, and \(other.count) in \(other.quote.span.file)",
        expected: "\(other.count)", found: "\(own.count)", quotes: [own.quote, other.quote])
    ]
  }

  /// Numbers that differ from the abstract's in one place.
  private static func numbers(
    _ policy: ReviewedPolicy, _ reference: Reference, _ record: EvidenceRecord
  ) -> [CheckFinding] {
    guard case .record(let literature, _) = policy.literature[reference.text.id] else { return [] }
    let abstract = decimals(literature.abstract.map(\.text).joined(separator: "\n"))
    guard !abstract.isEmpty else { return [] }
    var told: Set<String> = []
    return record.findings.filter { $0.quote.span.file == policy.policy.file.path }
      .flatMap { result -> [CheckFinding] in
        let printed = decimals(result.quote.text)
        return printed.compactMap { number in
          guard !abstract.contains(number), told.insert(number).inserted,
            let near = abstract.first(where: { isNear($0, number) && !printed.contains($0) })
          else { return nil }
          return finding(
            policy, reference.text.id.rawValue,
            message: "\(number) is not in the abstract of \(literature.id), which has \(near)",
            expected: near, found: number, quotes: [result.quote, reference.text.quote])
        }
      }
  }

  /// The decimals and percentages of a text, each once, in order.
  private static func decimals(_ text: String) -> [String] {
    var seen: Set<String> = []
    return Token.tokens(of: text).compactMap { token in
      guard token.number != nil, token.text.contains(".") || token.text.hasSuffix("%"),
        token.text.utf8.count > 2, token.text.first?.isASCIIDigit == true
      else { return nil }
      let number = token.text.hasSuffix("%") ? String(token.text.dropLast()) : token.text
      return seen.insert(number).inserted ? number : nil
    }
  }

  /// Whether two numbers of one length and one place of the point differ in one digit, or by two
  /// neighbours that changed places.
  private static func isNear(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Array(left.utf8), Array(right.utf8))
    guard one.count == other.count, one.count >= 3 else { return false }
    let places = one.indices.filter { one[$0] != other[$0] }
    let point = UInt8(ascii: ".")
    guard places.allSatisfy({ one[$0] != point && other[$0] != point }) else { return false }
    // Of short numbers many are one digit apart by chance.
    if places.count == 1 { return one.count >= 4 }
    return places.count == 2 && places[1] - places[0] <= 2
      && one[places[0]] == other[places[1]] && one[places[1]] == other[places[0]]
  }
}

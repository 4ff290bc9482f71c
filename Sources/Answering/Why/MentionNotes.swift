import EvidenceModel
import EvidenceStore

/// What to say of a topic that policies speak of and no statement determines.
struct MentionNotes {
  /// Where the policies are.
  let store: EvidenceStoreReader

  /// How many policies are named, and how many of their determinations.
  private static let most = 3

  /// That policies speak of the topic, and which of their statements judge whatever the others leave open: whether the
  /// topic is among that a person has to say.
  ///
  /// - Parameters:
  ///   - policies: The policies, those of the best passages first.
  ///   - reading: The question.
  /// - Returns: The notes; none without policies.
  /// - Throws: Where the store cannot be read.
  func notes(
    on policies: [PolicyID], _ reading: QueryReading
  ) throws(AnsweringError) -> [String] {
    guard !policies.isEmpty else { return [] }
    let all = policies.map(\.rawValue).sorted()
    let names = all.prefix(Self.most).joined(separator: ", ") + (all.count > Self.most ? ", …" : "")
    let mention =
      "no statement determines this, but \(names) mention\(all.count == 1 ? "s" : "") it: "
      + "evq search \(reading.terms.joined(separator: " "))"
    return [mention]
      + (try openStatements(of: policies)).prefix(Self.most).map { statement in
        "\(statement.id.rawValue) judges what the policy's other statements do not name: "
          + "“\(statement.quote.text)”"
      }
  }

  /// The statements on all other services.
  private func openStatements(
    of policies: [PolicyID]
  ) throws(AnsweringError) -> [PolicyStatement] {
    try asking { () throws(StoreError) in
      var found: [PolicyStatement] = []
      for policy in policies where found.count < Self.most {
        found += try store.statements(of: policy).filter(Self.isOpen)
      }
      return found
    }
  }

  /// Whether a statement judges services by what they are not: `Other treatments of gout`.
  private static func isOpen(_ statement: PolicyStatement) -> Bool {
    let words = statement.service.lowercased().split(separator: " ").prefix(2)
    return words.first == "other"
      || words.last == "other" && ["all", "any"].contains(words.first ?? "")
  }
}

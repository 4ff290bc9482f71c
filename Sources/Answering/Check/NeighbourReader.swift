import EvidenceModel
import EvidenceStore
import PolicyReview

/// Reads the statements that stand beside those of a policy.
struct NeighbourReader {
  let store: EvidenceStoreReader

  /// The statements of all policies in force, in corpus order.
  func neighbours() throws(AnsweringError) -> NeighbourStatements {
    let (policies, statements) = try asking { () throws(StoreError) in
      (try store.policies(), try store.statements())
    }
    let issuers = Dictionary(
      policies.map { ($0.id.rawValue, $0.issuer) }, uniquingKeysWith: { first, _ in first })
    return NeighbourStatements(
      statements.compactMap { statement in
        let policy = PolicyID(Self.policy(of: statement.id))
        guard !policy.isSuperseded else { return nil }
        return NeighbourStatement(
          statement, policy: policy, issuer: issuers[policy.rawValue].flatMap(\.self))
      })
  }

  private static func policy(of id: StatementID) -> String {
    guard let slash = id.rawValue.lastIndex(of: "/") else { return id.rawValue }
    return String(id.rawValue[..<slash])
  }
}

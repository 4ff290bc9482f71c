import EvidenceLinking
package import EvidenceModel

/// A statement with what is compared of it.
package struct NeighbourStatement: Sendable {
  /// The statement.
  package var statement: PolicyStatement
  /// Its policy.
  package var policy: PolicyID
  /// Who issued the policy.
  package var issuer: String?
  /// The names of its service.
  var service: ServiceNames
  /// Whom it is for.
  var scope: PopulationScope

  /// Reads what is compared of a statement.
  package init(_ statement: PolicyStatement, policy: PolicyID, issuer: String?) {
    self.statement = statement
    self.policy = policy
    self.issuer = issuer
    service = ServiceNames(statement.service)
    scope = StatementReading.scope(statement)
  }
}

/// The statements of all policies, found by the service they are about.
package struct NeighbourStatements: Sendable {
  private let statements: [NeighbourStatement]
  private let byWord: [String: [Int]]

  /// Puts statements in order, which stays the order in which they are found.
  package init(_ statements: [NeighbourStatement]) {
    self.statements = statements
    var byWord: [String: [Int]] = [:]
    for (place, statement) in statements.enumerated() {
      for word in Set(statement.service.names.flatMap(\.self)) {
        byWord[word, default: []].append(place)
      }
    }
    self.byWord = byWord
  }

  /// The statements of other policies about the same service, at most `limit` of them.
  func others(than statement: NeighbourStatement, limit: Int) -> [NeighbourStatement] {
    var found: [NeighbourStatement] = []
    for place in candidates(statement.service) {
      let other = statements[place]
      guard other.policy != statement.policy, statement.service.shareService(with: other.service)
      else { continue }
      found.append(other)
      if found.count == limit { break }
    }
    return found
  }

  /// The places of statements that could share a name: those with the rarest word of one.
  private func candidates(_ service: ServiceNames) -> [Int] {
    var places: Set<Int> = []
    for name in service.names {
      for word in name { places.formUnion(byWord[word] ?? []) }
    }
    return places.sorted()
  }
}

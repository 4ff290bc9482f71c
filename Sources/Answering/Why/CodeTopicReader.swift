import EvidenceModel
import EvidenceStore

/// Finds the statements that a question about a code asks for.
///
/// Where every heading that a policy prints the code under belongs to statements, these are the
/// answer; else all of its statements are, because evq does not guess. What stands above the code
/// is said either way.
struct CodeTopicReader {
  /// Where to look.
  let store: EvidenceStoreReader

  /// The statements of all policies that print a code.
  func topic(_ code: String) throws(StoreError) -> WhyTopic? {
    let policies = try store.policyIDs(withCode: code)
    guard !policies.isEmpty else { return nil }
    var topic = WhyTopic()
    for policy in policies {
      let groups = try store.codeGroups(of: policy).filter { prints($0, code) }
      let statements = try store.statements(of: policy)
      let linked = Set(groups.flatMap { $0.statements.map(\.statement) })
      let isWhole = !groups.isEmpty && groups.allSatisfy { !$0.statements.isEmpty }
      topic.statements += statements.filter { !isWhole || linked.contains($0.id) }
        .map { (policy, $0) }
      topic.notes += groups.compactMap { note($0, code, policy) }
    }
    return topic
  }

  private func prints(_ group: CodeGroup, _ code: String) -> Bool {
    let name = code.lowercased()
    return group.codes.contains { entry in
      entry.code.lowercased() == name || entry.through?.lowercased() == name
    }
  }

  /// What the policy prints above the code.
  private func note(_ group: CodeGroup, _ code: String, _ policy: PolicyID) -> String? {
    guard let heading = group.heading, group.statements.first?.basis != .statement else {
      return nil
    }
    return
      "\(policy) prints \(code.uppercased()) under “\(heading.text)” (line \(heading.span.line))"
  }
}

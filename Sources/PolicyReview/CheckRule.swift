package import EvidenceModel
import SourceReading

/// A rule that reads a policy against itself, its evidence and its neighbours.
///
/// One rule is one file below `Rules`, with the page that explains it and a test. A rule is a pure
/// function: the same policy, context and date give the same findings.
package protocol CheckRule: Sendable {
  /// What the rule demands, for the person who meets a finding of it.
  static var page: CheckRulePage { get }

  /// What does not add up in a policy.
  static func findings(in policy: ReviewedPolicy, _ context: CheckContext) -> [CheckFinding]
}

extension CheckRule {
  /// A finding of this rule.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - subject: The id of what it is about; the policy itself when nil.
  ///   - message: One sentence that says what does not add up.
  ///   - expected: What was to be expected.
  ///   - found: What stands there.
  ///   - quotes: The words it rests on; the digest is made of them.
  ///   - severity: A severity other than the rule's.
  /// - Returns: The finding, not accepted yet.
  static func finding(
    _ policy: ReviewedPolicy, _ subject: String? = nil, message: String, expected: String? = nil,
    found: String? = nil, quotes: [Quotation], severity: DiagnosticSeverity? = nil
  ) -> CheckFinding {
    let subject = subject ?? policy.id.rawValue
    return CheckFinding(
      rule: page.name, severity: severity ?? page.severity, policy: policy.id, subject: subject,
      message: message, expected: expected, found: found, quotes: quotes,
      digest: FindingDigest.of(rule: page.name, subject: subject, quotes: quotes))
  }
}

/// Makes the digest by which an accepted finding is known again.
enum FindingDigest {
  /// The first 16 hexadecimal digits of the SHA-256 of rule, subject and words, each ended by a
  /// zero byte.
  static func of(rule: String, subject: String, quotes: [Quotation]) -> String {
    var bytes: [UInt8] = []
    for part in [rule, subject] + quotes.map(\.text) {
      bytes += part.utf8
      bytes.append(0)
    }
    return String(Digest.sha256(bytes).prefix(16))
  }
}

internal import EvidenceModel

extension CheckAnswer {
  /// What was found, in one line: `2 errors, 5 warnings and 3 notes in 2 policies as of 2026-11-20`.
  var headline: String {
    let scope = "in " + counted(policyCount, "policy", "policies") + " as of " + asOf.iso
    guard !findings.isEmpty else { return "Nothing found " + scope }
    let counts = DiagnosticSeverity.allCases.compactMap { severity -> String? in
      let count = open.count { $0.severity == severity }
      return count == 0
        ? nil : counted(count, severity.rawValue, severity.rawValue + "s")
    }
    let accepted = findings.count - open.count
    let parts = counts + (accepted > 0 ? ["\(accepted) accepted"] : [])
    guard let last = parts.last, parts.count > 1 else { return parts.joined() + " " + scope }
    return parts.dropLast().joined(separator: ", ") + " and " + last + " " + scope
  }

  /// The findings of each policy, in the order of the findings.
  var byPolicy: [(policy: PolicyID, findings: [CheckFinding])] {
    var groups: [(policy: PolicyID, findings: [CheckFinding])] = []
    for finding in findings {
      if groups.last?.policy == finding.policy {
        groups[groups.count - 1].findings.append(finding)
      } else {
        groups.append((finding.policy, [finding]))
      }
    }
    return groups
  }
}

extension AcceptedFinding {
  /// Who accepted it, when and why.
  var words: String { "accepted by \(by) on \(on.iso): \(because)" }
}

extension CheckRulePage {
  /// The parts of the page with their names.
  var parts: [(name: String, text: String)] {
    [
      ("What", what), ("Why", why), ("Source", source), ("Example", example),
      ("To accept", Self.accepting),
    ]
  }

  /// How a finding of any rule is accepted.
  static let accepting = """
    Add an item with the keys rule, subject, by, because and on to corpus/accepted.yaml; with the \
    finding's digest (--format json prints it) as digest it opens again when its words change.
    """
}

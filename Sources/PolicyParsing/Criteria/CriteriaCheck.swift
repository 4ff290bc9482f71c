import EvidenceModel

/// Notices lists of criteria that can be read in more than one way.
enum CriteriaCheck {
  /// A warning for each list that "and" and "or" join side by side, and for each lead whose list was not told from
  /// the items beside it.
  static func diagnostics(_ policy: Policy) -> [Diagnostic] {
    policy.statements.compactMap(\.criteria).flatMap { warnings($0, policy.file.path) }
  }

  private static func warnings(_ node: CriteriaNode, _ file: String) -> [Diagnostic] {
    var own: [Diagnostic] = []
    if isMixed(node) {
      let first = node.require == .all ? "or" : "and"
      let message =
        "expected one connective between criteria, found both, of which \"\(first)\" is read first"
      own.append(warning("mixed-connectives", message, file, node))
    }
    for lead in node.items.dropLast() where lead.items.isEmpty && lead.text.hasSuffix(":") {
      let message = "expected a list below a criterion that ends in a colon, found items beside it"
      own.append(warning("criteria-on-one-level", message, file, lead))
    }
    return own + node.items.flatMap { warnings($0, file) }
  }

  /// Whether a list's requirement is inferred and it holds a group that words between the items have made.
  private static func isMixed(_ node: CriteriaNode) -> Bool {
    node.requireBasis == .inferred
      && node.items.contains {
        $0.text.isEmpty && $0.requireBasis == .printed && $0.require != node.require
      }
  }

  private static func warning(
    _ code: String, _ message: String, _ file: String, _ node: CriteriaNode
  ) -> Diagnostic {
    Diagnostic(severity: .warning, code: code, message: message, file: file, span: node.span)
  }
}

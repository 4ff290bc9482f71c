import EvidenceModel

/// All rules in the order of their pages.
package enum CheckRules {
  /// The rules.
  package static let all: [any CheckRule.Type] = [
    ReviewOverdueRule.self
  ]

  /// The rule of a name; nil where there is none.
  package static func named(_ name: String) -> (any CheckRule.Type)? {
    all.first { $0.page.name == name }
  }
}

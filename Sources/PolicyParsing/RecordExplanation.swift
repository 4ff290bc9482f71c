import EvidenceModel

/// Says which rule cut the described studies and the groups of codes.
enum RecordExplanation {
  /// A line for each study and for each group under a heading.
  static func explanations(_ policy: Policy) -> [Explanation] {
    let studies = policy.studies.map { study in
      Explanation(
        rule: "study.\(study.opening.rawValue)", text: study.lead.text, span: study.lead.span)
    }
    let groups = policy.codeGroups.compactMap { group in
      group.heading.map {
        Explanation(rule: "codes.\(basis(of: group))", text: $0.text, span: $0.span)
      }
    }
    return groups + studies
  }

  /// On what a group belongs to a statement; `group` where it belongs to none.
  private static func basis(of group: CodeGroup) -> String {
    group.statements.first?.basis.rawValue ?? "group"
  }
}

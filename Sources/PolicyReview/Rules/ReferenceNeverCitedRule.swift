package import EvidenceModel

/// Finds reference lists with entries that the text never points at.
package enum ReferenceNeverCitedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "reference-never-cited", severity: .warning,
    title: "References are never called out in the text.",
    what: """
      No number, name with year or title in the text points at the entries. One finding for a list; \
      it names the entries.
      """,
    why: """
      Nobody can tell which sentence these references support, so that the evidence behind a \
      determination cannot be checked. Often the section that cited them was cut.
      """,
    source: """
      42 CFR 422.101(b)(6)(ii)(B) (a list of the sources of the evidence); ICMJE recommendations, \
      section IV.A.3.g (references are cited in the text).
      """,
    example: "53 references, of which the text cites 1 to 8.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let references = policy.document.references
    let cited = Set(policy.policy.citations.flatMap(\.references))
    let silent = references.filter { !cited.contains($0.text.id) }
    guard let first = silent.first, let last = silent.last else { return [] }
    let names = ReferenceRuns.names(of: silent.map(\.text), in: references.map(\.text))
    let count =
      silent.count == references.count
      ? "none of the \(references.count) references is called out in the text"
      : "\(silent.count) of \(references.count) references are never called out: \(names)"
    return [
      finding(
        policy, message: count, expected: "a call-out for each reference",
        found: cited.isEmpty ? "none" : "\(references.count - silent.count) cited",
        quotes: first == last ? [first.text.quote] : [first.text.quote, last.text.quote])
    ]
  }
}

/// Names entries of a list by runs: `r1, r3 to r9`.
enum ReferenceRuns {
  /// The names of some entries of a list, runs of three and more shortened.
  static func names(of entries: [ReferenceText], in list: [ReferenceText]) -> String {
    let places = list.indices.filter { index in entries.contains { $0.id == list[index].id } }
    var runs: [ClosedRange<Int>] = []
    for place in places {
      if let last = runs.last, last.upperBound + 1 == place {
        runs[runs.count - 1] = last.lowerBound...place
      } else {
        runs.append(place...place)
      }
    }
    return runs.map { run in
      let names = run.map { name(list[$0]) }
      return names.count > 2
        ? "\(names[0]) to \(names[names.count - 1])" : names.joined(separator: ", ")
    }.joined(separator: ", ")
  }

  private static func name(_ entry: ReferenceText) -> String {
    entry.label ?? entry.id.rawValue.split(separator: "/").last.map(String.init) ?? ""
  }
}

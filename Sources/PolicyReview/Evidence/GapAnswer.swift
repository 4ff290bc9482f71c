package import EvidenceModel

/// Puts together what evidence would answer a gap, from the gap's own words.
package enum GapAnswer {
  /// The evidence in words: design, service, population, comparator and outcomes as far as the
  /// policy names them.
  package static func wanted(_ gap: EvidenceGap, names: [StudyDesign: String]) -> String {
    let designs = gap.designs.map { names[$0] ?? $0.rawValue }
    var words = designs.isEmpty ? "studies" : designs.joined(separator: " or ")
    if let service = gap.service { words += " of " + ComparableText.folded(service) }
    if let population = gap.population { words += " in " + ComparableText.folded(population) }
    if let comparator = gap.comparator { words += " against " + ComparableText.folded(comparator) }
    if !gap.outcomes.isEmpty {
      words += ", measuring " + gap.outcomes.map(ComparableText.folded).joined(separator: ", ")
    }
    return words
  }
}

import EvidenceModel

/// Tells which of a document's services each evidence passage speaks of.
///
/// A passage that names none goes on about those that its heading or the passages before it in the
/// section name; in a document on one service it speaks of that one.
enum PassageServiceRule {
  /// Returns the services of the passages that speak of any.
  static func services(
    of passages: [PassageReading], in policy: Policy, services: [ServiceNames]
  ) -> [PassageID: [ServiceNames]] {
    var found: [PassageID: [ServiceNames]] = [:]
    var section = -1
    var current: [ServiceNames] = []
    for reading in passages where reading.givesEvidence {
      if reading.passage.section != section {
        section = reading.passage.section
        current = headed(section, policy, services)
      }
      let named = services.compactMap { $0.named(in: reading.words) }
      if !named.isEmpty { current = named }
      let only = services.count == 1 ? services : []
      found[reading.passage.id] = current.isEmpty ? only : current
    }
    return found
  }

  /// The services that a section's heading names.
  private static func headed(
    _ section: Int, _ policy: Policy, _ services: [ServiceNames]
  ) -> [ServiceNames] {
    guard policy.sections.indices.contains(section) else { return [] }
    let words = WordScanner.words(of: policy.sections[section].heading)
    return services.compactMap { $0.named(in: words) }
  }
}

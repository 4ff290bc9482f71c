import EvidenceModel

/// Tells which of a document's services each evidence passage speaks of.
///
/// A passage that names none goes on about those that its heading or the passages before it in the
/// section name; in a document on one service it speaks of that one. A service with a heading of its own is told of
/// below it: elsewhere below a service's heading it is what that is compared with.
enum PassageServiceRule {
  /// Returns the services of the passages that speak of any.
  static func services(
    of passages: [PassageReading], _ subjects: SectionSubjects, services: [ServiceNames]
  ) -> [PassageID: [ServiceNames]] {
    var found: [PassageID: [ServiceNames]] = [:]
    let all = subjects.all
    var section = -1
    var current: [ServiceNames] = []
    for reading in passages where reading.givesEvidence {
      if reading.passage.section != section {
        section = reading.passage.section
        current = subjects.services(of: section)
      }
      let headed = subjects.services(of: section)
      let named = services.compactMap { $0.named(in: reading.words) }.compactMap {
        headed.isEmpty ? $0 : own($0, below: headed, all: all)
      }
      if !named.isEmpty { current = named }
      let only = services.count == 1 ? services : []
      found[reading.passage.id] = current.isEmpty ? only : current
    }
    return found
  }

  /// Of the names that a passage has those that its heading names, too, or no heading does; nil where there is none.
  private static func own(
    _ named: ServiceNames, below headed: [ServiceNames], all: ServiceNames
  ) -> ServiceNames? {
    let names = named.names.filter { name in
      let one = ServiceNames(names: [name])
      return headed.contains { $0.shareService(with: one) } || !all.shareService(with: one)
    }
    return names.isEmpty ? nil : ServiceNames(names: names)
  }
}

import EvidenceModel
import Vocabulary

/// Which services the headings above a section name.
///
/// Below the heading of a service some payers print headings that come back below each (`Literature Review`,
/// `Professional Societies`), or the names of societies: what stands under these is on the service, too, up to a heading that names another
/// service, even one that no statement judges.
struct SectionSubjects: Sendable {
  private let subjects: [[ServiceNames]]

  /// Reads the headings of a policy.
  init(_ sections: [PolicySection], services: [ServiceNames]) {
    let headings = sections.map { $0.heading.lowercased() }
    let counts = headings.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    var subjects: [[ServiceNames]] = []
    for (index, section) in sections.enumerated() {
      var own = Self.named(in: section.heading, services)
      let comesBack = counts[headings[index], default: 0] > 1
      let stands =
        Self.standing.contains(section.kind) || ServiceHeading.namesBody(section.heading)
      if Self.stopping.contains(section.kind) {
        own = []
      } else if own.isEmpty, comesBack || !stands || !ServiceHeading.isOne(section.heading) {
        let above =
          comesBack || stands
          ? index - 1 : sections[..<index].lastIndex { $0.level < section.level }
        if let above, above >= 0, !Self.stopping.contains(sections[above].kind) {
          own = subjects[above]
        }
      }
      subjects.append(own)
    }
    self.subjects = subjects
  }

  /// The services that a heading names, but for what they are done beside: `Scans at the time of surgery`.
  private static func named(in heading: String, _ services: [ServiceNames]) -> [ServiceNames] {
    let bytes = Array(heading.lowercased().utf8)
    let beside = PolicyEvidenceVocabulary.companionOpeners.first(in: bytes, 0..<bytes.count)
    let end = beside?.range.lowerBound ?? bytes.count
    let words = WordScanner.words(in: bytes, range: 0..<end)
    return services.compactMap { $0.named(in: words) }
  }

  /// The services that some section with evidence is on.
  var all: ServiceNames { ServiceNames(names: subjects.flatMap { $0.flatMap(\.names) }) }

  /// The services that a section is on; none where no heading tells.
  func services(of section: Int) -> [ServiceNames] {
    subjects.indices.contains(section) ? subjects[section] : []
  }

  /// Sections that are on what the one before them is on.
  private static let standing: Set<SectionKind> = [.regulatory, .positionStatements]
  /// Sections across which no heading tells.
  private static let stopping: Set<SectionKind> = [
    .policy, .coding, .references, .history, .header, .disclaimer,
  ]
}

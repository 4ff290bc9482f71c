import EvidenceModel

/// The sections of evidence that have the heading below which a determination stands.
///
/// Payers print a heading of the coverage position again above the evidence behind it. What stands
/// there is the evidence of that determination, and what is told elsewhere of the service in general
/// is not.
struct TwinSections {
  private let document: DocumentReading
  private let headings: [String]
  private let above: Set<String>
  private let sectionsByID: [String: Int]

  /// Reads the headings of a document.
  init(_ document: DocumentReading) {
    self.document = document
    let policy = document.policy
    headings = policy.sections.map { Self.folded($0.heading) }
    above = Set(policy.statements.flatMap { $0.headings.map { Self.folded($0.text) } })
    sectionsByID = Dictionary(
      policy.passages.map { ($0.id.rawValue, $0.section) }
        + policy.summaries.map { ($0.id.rawValue, $0.section) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Without the links that lead from a determination out of its own sections, where some lead into
  /// them; a summary that names its population stays, wherever it stands.
  func kept(_ links: [Link]) -> [Link] {
    let statements = Dictionary(
      document.policy.statements.map { ($0.id.rawValue, $0) },
      uniquingKeysWith: { first, _ in first })
    let ranges = statements.compactMapValues(sections)
    let inside = { (link: Link) in
      guard let range = ranges[link.from], let section = sectionsByID[link.to] else { return false }
      return range.contains(section)
    }
    let settled = Set(links.filter(inside).map(\.from))
    let populations = Set(
      document.policy.summaries.filter { $0.population != nil && !$0.isConclusion }
        .map(\.id.rawValue))
    return links.filter {
      !settled.contains($0.from) || inside($0) || populations.contains($0.to)
    }
  }

  /// The sections of evidence below the innermost heading of a determination that comes again, up to
  /// the next heading of another determination.
  private func sections(of statement: PolicyStatement) -> Range<Int>? {
    for heading in statement.headings.reversed() {
      let name = Self.folded(heading.text)
      guard
        let start = headings.indices.first(where: { headings[$0] == name && isEvidence($0) })
      else { continue }
      let end = headings.indices[(start + 1)...].first {
        above.contains(headings[$0]) || !isEvidence($0)
      }
      return start..<(end ?? headings.endIndex)
    }
    return nil
  }

  private func isEvidence(_ section: Int) -> Bool {
    Self.telling.contains(document.policy.sections[section].kind)
  }

  private static func folded(_ heading: String) -> String {
    WordScanner.words(of: heading).map(\.text).joined(separator: " ")
  }

  private static let telling: Set<SectionKind> = [
    .evidence, .background, .description, .guidelines, .positionStatements, .regulatory,
  ]
}

import EvidenceModel

/// Links statements, summaries and passages to the works that they themselves point at.
enum StatedLinkRule {
  /// Returns the links of a document's resolved citations in document order.
  static func links(_ document: DocumentReading) -> [Link] {
    let sections = SectionPlaces(document.policy.sections)
    let places = CitingPlaces(document.policy)
    var seen: Set<String> = []
    return document.policy.citations.flatMap { citation -> [Link] in
      guard let from = places.place(of: citation) else { return [] }
      let isReason = from.isReason || sections.givesReasons(citation.section)
      return citation.references.compactMap { reference in
        guard let work = document.works[reference] else { return nil }
        guard seen.insert("\(from.id) \(work.rawValue)").inserted else { return nil }
        return Link(
          kind: .passageToEvidence, from: from.id, to: work.rawValue, policy: document.policy.id,
          reference: reference, role: isReason ? .rationale : .background,
          basis: basis(citation.style),
          reason: reason(citation, from),
          fromSpan: citation.span, toSpan: document.references[reference]?.text.span)
      }
    }
  }

  private static func reason(_ citation: Citation, _ place: CitingPlaces.Place) -> String {
    citation.style == .author
      ? "\(place.noun) names “\(citation.text)” without a year: the list has one work by that author whose "
        + "title has words of the account"
      : "\(place.noun) points at the work: “\(citation.text)”"
  }

  private static func basis(_ style: CitationStyle) -> LinkBasis {
    switch style {
    case .number: .cited
    case .authorDate: .authorDate
    case .named: .named
    case .author: .authorMatch
    }
  }
}

/// Where the pointers of a policy stand: in a statement, a summary or another passage.
struct CitingPlaces: Sendable {
  /// A place by its id and what it is called.
  struct Place: Hashable, Sendable {
    var id: String
    var noun: String
    /// Whether it is a determination or the summary behind one.
    var isReason: Bool
  }

  private let statements: [(span: SourceSpan, id: StatementID)]
  private let summaries: [EvidenceSummary]
  private let passages: [Passage]

  /// Creates the answers for a policy.
  init(_ policy: Policy) {
    statements = policy.statements.flatMap { statement in
      let criteria = statement.criteria.map(Self.spans) ?? []
      return ([statement.quote.span] + criteria).map { (span: $0, id: statement.id) }
    }.sorted { $0.span.start < $1.span.start }
    summaries = policy.summaries
    passages = policy.passages.sorted { $0.quote.span.start < $1.quote.span.start }
  }

  /// Returns where a citation stands, the closest place first; nil where no passage holds it.
  func place(of citation: Citation) -> Place? {
    if let statement = statement(around: citation.span) {
      return Place(id: statement.rawValue, noun: "the determination", isReason: true)
    }
    if let summary = summaries.first(where: { $0.span.encloses(citation.span) }) {
      return Place(id: summary.id.rawValue, noun: "the policy's summary", isReason: true)
    }
    let passage = citation.passage ?? passage(around: citation.span)
    return passage.map { Place(id: $0.rawValue, noun: "the passage", isReason: false) }
  }

  /// The statement in whose sentence or criteria a span lies.
  private func statement(around span: SourceSpan) -> StatementID? {
    let count = Self.count(of: statements.count, from: span) { statements[$0].span.start }
    guard count > 0, statements[count - 1].span.encloses(span) else { return nil }
    return statements[count - 1].id
  }

  private func passage(around span: SourceSpan) -> PassageID? {
    let count = Self.count(of: passages.count, from: span) { passages[$0].quote.span.start }
    guard count > 0, passages[count - 1].quote.span.encloses(span) else { return nil }
    return passages[count - 1].id
  }

  /// How many of the ascending starts stand at the span's start or before it.
  private static func count(
    of total: Int, from span: SourceSpan, start: (Int) -> Int
  ) -> Int {
    var low = 0
    var high = total
    while low < high {
      let middle = (low + high) / 2
      if start(middle) <= span.start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func spans(_ node: CriteriaNode) -> [SourceSpan] {
    [node.span] + node.items.flatMap(spans)
  }
}

import EvidenceModel

/// Links that evq infers for summaries that cite nothing, the strongest basis for each work.
enum InferredLinkRule {
  /// What is inferred: links, and designs read through them.
  struct Inferred: Sendable {
    var links: [Link] = []
    var designs: [DocumentLinks.InferredDesign] = []
    /// The accounts that summaries asked for.
    var asked: [AskedAccount] = []
  }

  /// Returns what is inferred for a document, given the links it states.
  static func inferred(
    _ document: DocumentReading, _ corpus: LinkingContext, stated: [Link],
    _ quoting: some QuotationMaker
  ) -> Inferred {
    let reasons = stated.filter { $0.role == .rationale }
    let citing = Set(reasons.map(\.from))
    let supported = Set(reasons.map(\.to))
    var result = Inferred()
    var onService: [String?: [WorkFacts]] = [:]
    for summary in document.policy.summaries
    where !summary.isConclusion && !citing.contains(summary.id.rawValue) {
      let counts = SampleSizeMatchRule.counts(summary, document)
      if let service = document.service(of: summary) {
        result.asked += counts.map { AskedAccount(count: $0.count, service: service) }
      }
      let matches = SampleSizeMatchRule.matches(summary, counts, document, corpus, quoting)
      let works =
        onService[summary.service] ?? TopicRule.works(of: summary, document, corpus.facts)
      onService[summary.service] = works
      let found = matches.map(\.link) + byList(summary, document, works, quoting)
      var seen = supported
      let links = found.filter { seen.insert($0.to).inserted }
      let kept = Set(links.map(\.to))
      result.links += links
      for match in matches where kept.contains(match.link.to) {
        if let claim = match.design {
          result.designs.append(.init(work: WorkID(match.link.to), claim: claim))
        }
      }
    }
    return result
  }

  /// Links to works in the policy's own list, by declared number and by topic.
  private static func byList(
    _ summary: EvidenceSummary, _ document: DocumentReading, _ works: [WorkFacts],
    _ quoting: some QuotationMaker
  ) -> [Link] {
    guard document.service(of: summary) != nil else { return [] }
    return CountMatchRule.links(summary, document, works: works, quoting)
      + works.map { TopicRule.link(summary, $0, document) }
  }
}

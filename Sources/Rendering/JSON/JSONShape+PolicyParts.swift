internal import EvidenceModel

extension JSONShape {
  /// A headed part.
  func section(_ section: PolicySection) -> JSONValue {
    [
      "kind": .string(section.kind.rawValue), "heading": .string(section.heading),
      "level": .int(section.level), "source": source(section.span),
    ]
  }

  /// One row of a table of populations, interventions, comparators and outcomes.
  func question(_ question: PICOQuestion) -> JSONValue {
    [
      "populations": JSONValue(question.populations.map(\.text)),
      "interventions": JSONValue(question.interventions.map(\.text)),
      "comparators": JSONValue(question.comparators.map(\.text)),
      "outcomes": JSONValue(question.outcomes.map(\.text)), "source": source(question.span),
    ]
  }

  /// A policy's own summary of the evidence.
  func summary(_ summary: EvidenceSummary) -> JSONValue {
    [
      "id": .string(summary.id.rawValue), "population": JSONValue(summary.population),
      "service": JSONValue(summary.service), "linesOfBusiness": lines(summary.linesOfBusiness),
      "verdict": .string(summary.verdict.rawValue), "reasons": reasons(summary.reasons),
      "source": source(summary.span),
    ]
  }

  /// How the literature was searched.
  func literatureSearch(_ search: LiteratureSearch) -> JSONValue {
    quote(search.quote).merging([
      "date": JSONValue(search.date?.iso), "sources": JSONValue(search.sources),
      "terms": JSONValue(search.terms),
    ])
  }

  /// A pointer in running text.
  func citation(_ citation: Citation) -> JSONValue {
    [
      "text": .string(citation.text), "style": .string(citation.style.rawValue),
      "references": JSONValue(citation.references.map(\.rawValue)),
      "source": source(citation.span),
    ]
  }

  /// An event of a policy's life.
  func event(_ event: PolicyHistoryEvent) -> JSONValue {
    quote(event.quote).merging([
      "date": JSONValue(event.date?.iso), "kind": .string(event.kind.rawValue),
      "from": JSONValue(event.from), "to": JSONValue(event.to),
    ])
  }
}

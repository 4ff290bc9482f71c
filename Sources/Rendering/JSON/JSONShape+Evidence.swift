internal import EvidenceModel

extension JSONShape {
  /// A design in short.
  func design(_ claim: DesignClaim) -> JSONValue {
    [
      "value": .string(claim.value.rawValue), "basis": .string(claim.basis.rawValue),
      "stated": .bool(claim.stated),
    ]
  }

  /// A design with the properties and the words that state it.
  func claim(_ claim: DesignClaim) -> JSONValue {
    design(claim).merging([
      "axes": JSONValue(claim.axes.map(\.rawValue)), "quote": JSONValue(claim.quote?.text),
      "source": source(claim.quote?.span),
    ])
  }

  /// An editorial status.
  func status(_ status: RecordStatus) -> JSONValue {
    [
      "value": .string(status.value.rawValue), "asOf": JSONValue(status.asOf?.iso),
      "notice": JSONValue(status.notice),
    ]
  }

  /// What a review includes.
  func includes(_ includes: [IncludedStudies]) -> JSONValue {
    .array(
      includes.map {
        [
          "design": .string($0.design.rawValue), "count": JSONValue($0.count),
          "words": .string($0.words), "source": source($0.quote.span),
        ]
      })
  }

  /// A count of people.
  func sampleSize(_ size: SampleSize) -> JSONValue {
    quote(size.quote).merging(["label": .string(size.label), "count": .int(size.count)])
  }

  /// Results with the sentences that say them.
  func findings(_ findings: [Finding]) -> JSONValue {
    .array(findings.map { finding($0) })
  }

  private func finding(_ finding: Finding) -> JSONValue {
    quote(finding.quote).merging([
      "outcome": .string(finding.outcome), "scale": JSONValue(finding.scale),
      "timePoint": JSONValue(finding.timePoint), "pValue": JSONValue(finding.pValue),
      "direction": .string(finding.direction.rawValue),
      "values": .array(
        finding.values.map { ["label": JSONValue($0.label), "value": .string($0.value)] }),
    ])
  }

  /// What policies say is missing; `design` is the first of `designs`.
  func gaps(_ gaps: [EvidenceGap]) -> JSONValue { .array(gaps.map { gap($0) }) }

  /// What a policy says is missing.
  func gap(_ gap: EvidenceGap) -> JSONValue {
    quote(gap.quote).merging([
      "policy": .string(gap.policy.rawValue), "design": JSONValue(gap.designs.first?.rawValue),
      "designs": JSONValue(gap.designs.map(\.rawValue)), "service": JSONValue(gap.service),
      "comparator": JSONValue(gap.comparator), "outcomes": JSONValue(gap.outcomes),
      "population": JSONValue(gap.population), "polarity": .string(gap.polarity.rawValue),
      "calledForBy": JSONValue(gap.calledForBy?.rawValue), "context": .string(gap.context),
    ])
  }

  /// Links with the places on both sides.
  func links(_ links: [Link]) -> JSONValue { .array(links.map { link($0) }) }

  private func link(_ link: Link) -> JSONValue {
    [
      "kind": .string(link.kind.rawValue), "from": .string(link.from), "to": .string(link.to),
      "policy": .string(link.policy.rawValue), "reference": JSONValue(link.reference?.rawValue),
      "role": .string(link.role.rawValue), "basis": .string(link.basis.rawValue),
      "standing": .string(link.basis.standing.rawValue),
      "stated": .bool(link.basis.standing == .stated), "reason": .string(link.reason),
      "fromSource": source(link.fromSpan), "toSource": source(link.toSpan),
    ]
  }
}

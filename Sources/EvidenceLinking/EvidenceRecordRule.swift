package import EvidenceModel

/// Makes the record of each work from its title and from what narratives tell.
package enum EvidenceRecordRule {
  /// Returns the record of a work.
  ///
  /// - Parameters:
  ///   - facts: The work.
  ///   - narratives: What passages tell of it, in corpus order.
  ///   - inferred: Designs read through inferred links, in corpus order.
  ///   - study: The study it reports.
  ///   - titles: Where the words of its title are found.
  /// - Returns: The record.
  package static func record(
    _ facts: WorkFacts, narratives: [WorkNarrative], inferred: [DesignClaim], study: String?,
    titles: TitleQuotation
  ) -> EvidenceRecord {
    let told = narratives.reduce(into: WorkNarrative()) { $0.add($1) }
    let inferred = inferred.reduce(into: [DesignClaim]()) { claims, claim in
      if !claims.contains(where: { $0.value == claim.value }) { claims.append(claim) }
    }
    let isReview = told.designs.contains { $0.value.isSynthesis }
    let kind =
      facts.evidence.kind == .study && isReview && facts.design == .unstated
      ? EvidenceKind.review : facts.evidence.kind
    return EvidenceRecord(
      id: facts.work.id, kind: kind,
      designs: designs(facts, told, inferred, titles), includes: told.includes,
      sampleSizes: told.sampleSizes, trialName: facts.trialName, study: study,
      findings: told.findings, conclusions: told.conclusions, comments: told.comments,
      narratives: told.passages, status: RecordStatus(value: .unchecked))
  }

  /// The claims: stated first, then inferred, then properties that state no design.
  private static func designs(
    _ facts: WorkFacts, _ told: WorkNarrative, _ inferred: [DesignClaim], _ titles: TitleQuotation
  ) -> [DesignClaim] {
    let byTitle = facts.evidence.readings.map { reading in
      DesignClaim(
        value: reading.value, axes: reading.axes, basis: reading.basis,
        stated: reading.value != .unstated && reading.value != .notApplicable,
        quote: titles.quotation(facts.work, reading))
    }
    guard facts.evidence.kind == .study || facts.evidence.kind == .review else { return byTitle }
    let stated = byTitle.filter { $0.value != .unstated } + told.designs
    let silent = byTitle.filter { $0.value == .unstated }
    let others = stated + inferred
    if others.isEmpty { return silent }
    return others + silent.filter { !$0.axes.isEmpty }
  }
}

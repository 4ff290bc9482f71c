import EvidenceLinking
package import EvidenceModel

/// Finds works whose design the policy tells otherwise than their title or their record.
package enum DesignDiffersRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "design-differs", severity: .warning,
    title: "The policy tells another study design than the title or PubMed.",
    what: """
      A passage that cites the work calls it one kind of study, and its title or its publication \
      type says another: a review, a randomized trial, an observational study. Closer descriptions \
      within one kind are no difference.
      """,
    why:
      "A case series told as a trial, or a trial as a case series, changes what the evidence is worth.",
    source: """
      NLM, publication types (indexed from the full text); 42 CFR 422.101(b)(6)(ii)(A) (the summary \
      of the evidence).
      """,
    example:
      "\"A randomized trial (Doe, 2019)\", and the title says \"a retrospective cohort study\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    var seen: Set<WorkID> = []
    return policy.document.references.compactMap { reference in
      guard let record = policy.record(of: reference.text.id), seen.insert(record.id).inserted
      else {
        return nil
      }
      let told = record.designs.filter {
        $0.basis == .narrative && $0.stated && $0.quote?.span.file == policy.policy.file.path
      }
      let known =
        record.designs.filter { $0.basis != .narrative && $0.stated }
        + typed(policy.literature[reference.text.id])
      guard let mine = told.first(where: { family($0.value) != nil }),
        let other = known.first(where: { family($0.value) != nil }),
        !known.contains(where: { family($0.value) == family(mine.value) })
      else { return nil }
      return finding(policy, reference, mine, other)
    }
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ reference: Reference, _ told: DesignClaim, _ known: DesignClaim
  ) -> CheckFinding {
    finding(
      policy, reference.text.id.rawValue,
      message: "told as “\(told.quote?.text ?? told.value.rawValue)”, and the "
        + "\(basis(known.basis)) says \(words(known.value))",
      expected: words(known.value), found: words(told.value),
      quotes: (told.quote.map { [$0] } ?? []) + [reference.text.quote])
  }

  /// The designs that the work's record states by its publication types.
  private static func typed(_ literature: ReferenceLiterature?) -> [DesignClaim] {
    guard case .record(let record, _) = literature else { return [] }
    return LiteratureDesignRule.read(record).designs.filter { $0.basis == .publicationType }
  }

  private enum Family { case synthesis, randomized, observational }

  private static func family(_ design: StudyDesign) -> Family? {
    switch design {
    case .systematicReview, .metaAnalysis, .networkMetaAnalysis, .individualPatientDataMetaAnalysis:
      .synthesis
    case .randomizedControlledTrial: .randomized
    case .prospectiveCohort, .retrospectiveCohort, .cohort, .caseControl, .crossSectional,
      .caseSeries, .caseReport:
      .observational
    case .nonrandomizedTrial, .clinicalTrial, .diagnosticAccuracy, .economicEvaluation,
      .preclinical, .unstated, .notApplicable:
      nil
    }
  }

  private static func basis(_ basis: DesignBasis) -> String {
    switch basis {
    case .title: "title"
    case .publicationType: "publication type"
    case .mesh: "subject heading"
    case .narrative, .abstract, .none: "record"
    }
  }

  /// The name of a design in words: `randomizedControlledTrial` as "randomized controlled trial".
  private static func words(_ design: StudyDesign) -> String {
    design.rawValue.reduce(into: "") { text, letter in
      text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}

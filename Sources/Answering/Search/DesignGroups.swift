import EvidenceModel

/// Parts study designs by what they are to a search that asks for some of them.
struct DesignGroups {
  /// The designs that a work is found by where a source states them.
  let matching: [StudyDesign]
  /// The designs that do not say far enough what a work is.
  let unstated: [StudyDesign]
  /// The designs of other studies; what has no design by its kind (a guideline, say) has none of them.
  let others: [StudyDesign]

  /// Parts all designs.
  init(wanted: [StudyDesign]) {
    let accepted = wanted.flatMap(\.withSpecialCases).filter { $0 != .unstated }
    let mayBe = StudyDesign.allCases.filter { design in
      design == .unstated || Self.mayBe(design, wanted)
    }
    matching = StudyDesign.allCases.filter(accepted.contains)
    unstated = mayBe.filter { !accepted.contains($0) }
    others = StudyDesign.allCases.filter { design in
      !accepted.contains(design) && !mayBe.contains(design) && design != .notApplicable
    }
  }

  /// Whether a general design may turn out to be a wanted special case of it: a trial whose
  /// allocation is not stated may be randomized.
  private static func mayBe(_ stated: StudyDesign, _ wanted: [StudyDesign]) -> Bool {
    (stated == .clinicalTrial || stated == .cohort)
      && stated.withSpecialCases.dropFirst().contains(where: wanted.contains)
  }
}

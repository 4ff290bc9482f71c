import EvidenceModel

/// Parts works by whether a source states that they have one of the designs wanted.
struct DesignGroups {
  /// Works that are stated to have one of the designs, best score first.
  private(set) var matching: [SearchHit] = []
  /// Studies whose design is not stated far enough to tell, best score first.
  private(set) var unstated: [SearchHit] = []
  /// Works of other designs, best design first.
  private(set) var others: [SearchHit] = []

  /// Parts the hits; what has no design by its kind (a guideline, say) is in no group.
  init(wanted: [StudyDesign], hits: [SearchHit]) {
    let accepted = StudyDesign.allCases.filter { design in
      wanted.contains { $0.withSpecialCases.contains(design) }
    }
    for hit in hits {
      guard let claim = hit.design, claim.value != .notApplicable else { continue }
      let stated = claim.stated ? claim.value : .unstated
      if accepted.contains(stated), stated != .unstated {
        matching.append(hit)
      } else if stated == .unstated || Self.mayBe(stated, wanted) {
        unstated.append(hit)
      } else {
        others.append(hit)
      }
    }
    others.sort { Self.order($0) < Self.order($1) }
  }

  /// Whether a general design may turn out to be a wanted special case of it: a trial whose
  /// allocation is not stated may be randomized.
  private static func mayBe(_ stated: StudyDesign, _ wanted: [StudyDesign]) -> Bool {
    stated.withSpecialCases.dropFirst().contains { special in
      wanted.contains(special)
    } && (stated == .clinicalTrial || stated == .cohort)
  }

  private static func order(_ hit: SearchHit) -> (BestFirst, String) {
    let place = BestFirst(
      design: hit.design, includes: hit.includes, sampleSize: hit.sampleSize, year: hit.year)
    return (place, hit.id)
  }
}

package import EvidenceModel

/// Reads a level of evidence from a design.
///
/// The levels are those for treatment benefit of the OCEBM Levels of Evidence Working Group (2011):
/// 1 a systematic review of randomized trials, 2 a randomized trial, 3 a non-randomized controlled
/// cohort or follow-up study, 4 a case series, a case-control or a historically controlled study. A
/// review is of the level of what it includes. The level ranks the design and no certainty.
package enum DesignLevelRule {
  /// The level of a work.
  package static func level(
    _ design: StudyDesign, kind: EvidenceKind, includes: [IncludedStudies]
  ) -> DesignLevel {
    guard kind == .study || kind == .review else {
      return DesignLevel(level: nil, reason: "no study")
    }
    return design.isSynthesis ? review(includes) : primary(design)
  }

  private static func review(_ includes: [IncludedStudies]) -> DesignLevel {
    let known = includes.map(\.design).filter { $0 != .unstated && $0 != .notApplicable }
    guard let best = known.min(by: { $0.rank < $1.rank }) else {
      return DesignLevel(
        level: nil, reason: "a review; the designs that it includes are not stated here")
    }
    let words = includes.filter { $0.design == best }.map(\.words).first ?? best.rawValue
    if best == .randomizedControlledTrial || best.isSynthesis {
      return DesignLevel(level: 1, reason: "a review that includes " + words)
    }
    let included = primary(best)
    return DesignLevel(
      level: included.level,
      reason: "a review of no better than " + words
        + (included.level == nil ? ": " + included.reason : ""))
  }

  private static func primary(_ design: StudyDesign) -> DesignLevel {
    switch design {
    case .randomizedControlledTrial: DesignLevel(level: 2, reason: "a randomized trial")
    case .nonrandomizedTrial: DesignLevel(level: 3, reason: "a trial without randomization")
    case .prospectiveCohort, .retrospectiveCohort, .cohort:
      DesignLevel(level: 3, reason: "a cohort; 4 if it has no controls")
    case .caseControl: DesignLevel(level: 4, reason: "a case-control study")
    case .caseSeries: DesignLevel(level: 4, reason: "a case series")
    case .clinicalTrial:
      DesignLevel(level: nil, reason: "a trial; whether it is randomized is not stated here")
    case .unstated: DesignLevel(level: nil, reason: "the design is not stated here")
    default: DesignLevel(level: nil, reason: "a design that the levels for treatment do not name")
    }
  }
}

package import EvidenceModel

/// Reads a level of evidence from a design.
///
/// The levels are those for treatment benefit of the OCEBM Levels of Evidence Working Group (2011):
/// 1 a systematic review of randomized trials, 2 a randomized trial, 3 a non-randomized controlled
/// cohort or follow-up study, 4 a case series, a case-control or a historically controlled study. A
/// review is of the level of most of what it includes, or of the weakest of it where no numbers are
/// told. A cohort of which nobody says whether it has controls is between 3 and 4. The level ranks the
/// design and no certainty.
package enum DesignLevelRule {
  /// The level of a work.
  ///
  /// - Parameters:
  ///   - design: The leading design and what is told of it.
  ///   - kind: What kind of evidence the work is.
  ///   - includes: What a review includes.
  /// - Returns: The level, or why there is none.
  package static func level(
    _ design: DesignClaim, kind: EvidenceKind, includes: [IncludedStudies]
  ) -> DesignLevel {
    guard kind == .study || kind == .review else { return DesignLevel(level: nil, reason: "no study") }
    return design.value.isSynthesis ? review(includes) : primary(design.value, design.axes)
  }

  private static func review(_ includes: [IncludedStudies]) -> DesignLevel {
    let known = includes.filter { $0.design != .unstated && $0.design != .notApplicable }
    guard let main = main(of: known) else {
      return DesignLevel(
        level: nil, reason: "a review; the designs that it includes are not stated here")
    }
    var words: [String] = []
    for entry in known where !words.contains(entry.words) { words.append(entry.words) }
    let reason = "a review of " + words.joined(separator: " and ")
    guard main.design != .randomizedControlledTrial, !main.design.isSynthesis else {
      return DesignLevel(level: 1, reason: reason)
    }
    let included = primary(main.design, [])
    return DesignLevel(level: included.level, through: included.through, reason: reason)
  }

  /// What a review includes most of; the weakest design where not every number is told.
  private static func main(of includes: [IncludedStudies]) -> IncludedStudies? {
    let isCounted = includes.allSatisfy { $0.count != nil }
    let isOneCount = includes.count > 1 && Set(includes.map(\.words)).count == 1
    guard isCounted, !isOneCount else { return includes.max { $0.design.rank < $1.design.rank } }
    return includes.max { ($0.count ?? 0, $0.design.rank) < ($1.count ?? 0, $1.design.rank) }
  }

  private static func primary(_ design: StudyDesign, _ axes: [DesignAxis]) -> DesignLevel {
    switch design {
    case .randomizedControlledTrial: DesignLevel(level: 2, reason: "a randomized trial")
    case .nonrandomizedTrial: DesignLevel(level: 3, reason: "a trial without randomization")
    case .prospectiveCohort, .retrospectiveCohort, .cohort:
      axes.contains(.controlled)
        ? DesignLevel(level: 3, reason: "a controlled cohort")
        : DesignLevel(level: 3, through: 4, reason: "a cohort; 4 if it has no controls")
    case .caseControl: DesignLevel(level: 4, reason: "a case-control study")
    case .caseSeries: DesignLevel(level: 4, reason: "a case series")
    case .clinicalTrial:
      DesignLevel(level: 2, through: 3, reason: "a trial; whether it is randomized is not stated")
    case .unstated: DesignLevel(level: nil, reason: "the design is not stated here")
    default: DesignLevel(level: nil, reason: "a design that the levels for treatment do not name")
    }
  }
}

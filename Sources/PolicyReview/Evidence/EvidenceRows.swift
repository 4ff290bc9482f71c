package import EvidenceModel

/// Makes the evidence table of a statement.
package enum EvidenceRows {
  /// A row for each work, the order kept.
  package static func rows(_ supports: [Support]) -> [EvidenceRow] {
    supports.map { support in
      EvidenceRow(
        support: support, followUp: followUp(support.findings),
        direction: direction(support.findings),
        level: DesignLevelRule.level(
          support.design, kind: support.kind, includes: support.includes))
    }
  }

  /// The row with the best design: by level, then by the order of designs, then the larger study,
  /// then the newer one; nil where no design is known.
  package static func best(_ rows: [EvidenceRow]) -> EvidenceRow? {
    rows.filter { row in
      let design = row.support.design.value
      return (row.support.kind == .study || row.support.kind == .review) && design != .unstated
        && design != .notApplicable
    }.enumerated().min { left, right in
      key(left.element, left.offset) < key(right.element, right.offset)
    }?.element
  }

  private static func key(_ row: EvidenceRow, _ place: Int) -> (Int, Int, Int, Int, Int) {
    (
      row.level.through ?? row.level.level ?? 6, row.support.design.value.rank, -(row.support.sampleSize?.count ?? 0),
      -(row.support.year ?? 0), place
    )
  }

  /// How long people were followed: what a sentence calls follow-up, else the last time point.
  private static func followUp(_ findings: [Finding]) -> String? {
    for finding in findings where finding.outcome.lowercased().contains("follow") {
      if let value = finding.values.first?.value { return value }
    }
    return findings.last { $0.timePoint != nil }?.timePoint
  }

  /// The direction that all findings share that have one.
  private static func direction(_ findings: [Finding]) -> EvidenceDirection {
    let told = Set(findings.map(\.direction)).subtracting([.unstated])
    guard told.count < 2 else { return .mixed }
    switch told.first {
    case .favors: return .favors
    case .against: return .against
    case .noDifference: return .noDifference
    case .unstated, nil: return .unstated
    }
  }
}

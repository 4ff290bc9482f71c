import EvidenceLinking
import EvidenceModel

/// Puts what a policy says of a work's design and what its literature record says together.
enum LiteratureClaims {
  /// Kind and designs: the publication type first, then what the policy and its reference say, each
  /// with its basis; where they differ both stay.
  static func merged(
    _ own: [DesignClaim], _ ownKind: EvidenceKind, with record: LiteratureRecord
  ) -> (kind: EvidenceKind, designs: [DesignClaim]) {
    let reading = LiteratureDesignRule.read(record)
    let told = reading.designs.filter { $0.value != .unstated && $0.value != .notApplicable }
    guard !told.isEmpty else {
      let isSilent = own.allSatisfy { $0.value == .unstated }
      let kind = isSilent && reading.kind != .study ? reading.kind : ownKind
      return (kind, kind == ownKind ? own : reading.designs)
    }
    let rest = own.filter { claim in
      claim.value != .unstated && claim.value != .notApplicable
        && !told.contains { $0.value == claim.value && claim.quote == nil }
    }
    // A claim of the policy that is a special case of the type says more and stays in front.
    let leading = rest.first { claim in
      claim.stated
        && told.contains { $0.value.withSpecialCases.dropFirst().contains(claim.value) }
    }
    let others = rest.filter { $0 != leading }
    return (reading.kind, (leading.map { [$0] } ?? []) + told + others)
  }

  /// The same for a work of which one design is known.
  static func merged(
    _ own: DesignClaim, _ ownKind: EvidenceKind, with record: LiteratureRecord
  ) -> (kind: EvidenceKind, designs: [DesignClaim]) {
    merged([own], ownKind, with: record)
  }
}

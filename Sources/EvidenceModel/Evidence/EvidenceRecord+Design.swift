extension EvidenceRecord {
  /// The leading design; `unstated` where no source gives one.
  package var design: DesignClaim {
    designs.first ?? DesignClaim(value: .unstated, basis: .none, stated: false)
  }

  /// The design that a source states of this very work; `unstated` where evq only infers one.
  package var statedDesign: StudyDesign {
    designs.first { $0.stated || $0.value == .notApplicable }?.value ?? .unstated
  }

  /// The count of all people studied; nil where only groups are counted.
  package var totalSize: SampleSize? { sampleSizes.first { $0.label == "total" } }
}

extension EvidenceRecord {
  /// The leading design; `unstated` where no source gives one.
  package var design: DesignClaim {
    designs.first ?? DesignClaim(value: .unstated, basis: .none, stated: false)
  }
}

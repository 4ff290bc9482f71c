extension PolicyID {
  /// Whether the id names an older edition beside a newer one: `MP-7@2017-07`.
  package var isSuperseded: Bool { rawValue.utf8.contains(UInt8(ascii: "@")) }
}

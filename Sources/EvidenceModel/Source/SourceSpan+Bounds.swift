extension SourceSpan {
  /// The first byte of the first range.
  package var start: Int { ranges.first?.lowerBound ?? 0 }

  /// The byte after the last range.
  package var end: Int { ranges.last?.upperBound ?? 0 }

  /// Whether the outer bounds of `other` lie within the outer bounds of this span, in one file.
  package func encloses(_ other: SourceSpan) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}

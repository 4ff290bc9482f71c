extension SourceSpan {
  /// The first byte of the first range.
  package var start: Int { ranges.first?.lowerBound ?? 0 }

  /// The byte after the last range.
  package var end: Int { ranges.last?.upperBound ?? 0 }

  /// Whether it leads to some text: it has a range, and none that is empty.
  package var isPlaced: Bool {
    !bounds.isEmpty
      && stride(from: 0, to: bounds.count, by: 2).allSatisfy { bounds[$0] < bounds[$0 + 1] }
  }

  /// Whether the outer bounds of `other` lie within the outer bounds of this span, in one file.
  package func encloses(_ other: SourceSpan) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}

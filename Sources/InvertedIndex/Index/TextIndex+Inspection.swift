/// What is inside one segment of an index, for people who look at one.
package struct IndexSegmentInspection: Hashable, Sendable {
  /// The names of its files.
  package let files: TextIndexFiles.Segment

  /// The segment as it was written.
  package let segment: SegmentInspection

  /// How many of its documents have been removed since.
  package let removedCount: Int

  /// The segments of the removed documents.
  package let removed: [SegmentInspection]
}

extension TextIndex {
  /// Returns what is inside each segment.
  package func inspections() -> [IndexSegmentInspection] {
    segments.map { segment in
      IndexSegmentInspection(
        files: segment.files, segment: segment.reader.inspection(),
        removedCount: segment.removed?.count ?? 0,
        removed: segment.statistics.map { $0.inspection() })
    }
  }

  /// Returns the terms of a document: by field, then ascending.
  package func terms(of place: Place) throws(SegmentError) -> [DocumentTerm] {
    try segments[place.segment].reader.terms(of: place.document)
  }

  /// Where a term stands in a document of the index.
  package struct Occurrences: Hashable, Sendable {
    /// The document.
    package let place: Place

    /// The positions, ascending.
    package let positions: [UInt32]
  }

  /// Returns where a term stands: each document that counts with the positions, segment by segment
  /// in document order.
  package func occurrences(
    of term: TermBytes, field: FieldName, limit: Int = .max
  ) throws(SegmentError) -> [Occurrences] {
    var found: [Occurrences] = []
    for (index, segment) in segments.enumerated() where found.count < limit {
      let more = limit == .max ? .max : limit + (segment.removed?.count ?? 0)
      for one in try segment.reader.occurrences(of: term, field: field, limit: more)
      where segment.isLive(one.document) {
        let place = Place(segment: index, document: one.document)
        found.append(Occurrences(place: place, positions: one.positions))
      }
    }
    return Array(found.prefix(limit))
  }
}
